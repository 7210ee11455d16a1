import { normalName } from './names.js';
import { nearest } from './nearest.js';
import type { Text } from './text.js';

/** The provinces (จังหวัด) and Bangkok, in the order of their Thai names, with the English names of the Royal Institute's spelling. */
const english = {
  กระบี่: 'Krabi',
  กรุงเทพมหานคร: 'Bangkok',
  กาญจนบุรี: 'Kanchanaburi',
  กาฬสินธุ์: 'Kalasin',
  กำแพงเพชร: 'Kamphaeng Phet',
  ขอนแก่น: 'Khon Kaen',
  จันทบุรี: 'Chanthaburi',
  ฉะเชิงเทรา: 'Chachoengsao',
  ชลบุรี: 'Chon Buri',
  ชัยนาท: 'Chai Nat',
  ชัยภูมิ: 'Chaiyaphum',
  ชุมพร: 'Chumphon',
  เชียงราย: 'Chiang Rai',
  เชียงใหม่: 'Chiang Mai',
  ตรัง: 'Trang',
  ตราด: 'Trat',
  ตาก: 'Tak',
  นครนายก: 'Nakhon Nayok',
  นครปฐม: 'Nakhon Pathom',
  นครพนม: 'Nakhon Phanom',
  นครราชสีมา: 'Nakhon Ratchasima',
  นครศรีธรรมราช: 'Nakhon Si Thammarat',
  นครสวรรค์: 'Nakhon Sawan',
  นนทบุรี: 'Nonthaburi',
  นราธิวาส: 'Narathiwat',
  น่าน: 'Nan',
  บึงกาฬ: 'Bueng Kan',
  บุรีรัมย์: 'Buri Ram',
  ปทุมธานี: 'Pathum Thani',
  ประจวบคีรีขันธ์: 'Prachuap Khiri Khan',
  ปราจีนบุรี: 'Prachin Buri',
  ปัตตานี: 'Pattani',
  พระนครศรีอยุธยา: 'Phra Nakhon Si Ayutthaya',
  พะเยา: 'Phayao',
  พังงา: 'Phang-nga',
  พัทลุง: 'Phatthalung',
  พิจิตร: 'Phichit',
  พิษณุโลก: 'Phitsanulok',
  เพชรบุรี: 'Phetchaburi',
  เพชรบูรณ์: 'Phetchabun',
  แพร่: 'Phrae',
  ภูเก็ต: 'Phuket',
  มหาสารคาม: 'Maha Sarakham',
  มุกดาหาร: 'Mukdahan',
  แม่ฮ่องสอน: 'Mae Hong Son',
  ยโสธร: 'Yasothon',
  ยะลา: 'Yala',
  ร้อยเอ็ด: 'Roi Et',
  ระนอง: 'Ranong',
  ระยอง: 'Rayong',
  ราชบุรี: 'Ratchaburi',
  ลพบุรี: 'Lop Buri',
  ลำปาง: 'Lampang',
  ลำพูน: 'Lamphun',
  เลย: 'Loei',
  ศรีสะเกษ: 'Si Sa Ket',
  สกลนคร: 'Sakon Nakhon',
  สงขลา: 'Songkhla',
  สตูล: 'Satun',
  สมุทรปราการ: 'Samut Prakan',
  สมุทรสงคราม: 'Samut Songkhram',
  สมุทรสาคร: 'Samut Sakhon',
  สระแก้ว: 'Sa Kaeo',
  สระบุรี: 'Saraburi',
  สิงห์บุรี: 'Sing Buri',
  สุโขทัย: 'Sukhothai',
  สุพรรณบุรี: 'Suphan Buri',
  สุราษฎร์ธานี: 'Surat Thani',
  สุรินทร์: 'Surin',
  หนองคาย: 'Nong Khai',
  หนองบัวลำภู: 'Nong Bua Lam Phu',
  อ่างทอง: 'Ang Thong',
  อำนาจเจริญ: 'Amnat Charoen',
  อุดรธานี: 'Udon Thani',
  อุตรดิตถ์: 'Uttaradit',
  อุทัยธานี: 'Uthai Thani',
  อุบลราชธานี: 'Ubon Ratchathani',
} as const;

/** The Thai name of one of the 76 provinces (จังหวัด), or of Bangkok (กรุงเทพมหานคร), which is a province in all but name. */
export type Province = keyof typeof english;

/**
 * The 76 provinces and Bangkok, in the order of the Thai alphabet.
 *
 * @th จังหวัด 76 จังหวัด และกรุงเทพมหานคร เรียงตามตัวอักษร
 *
 * @example
 * ```ts
 * import { provinces } from 'chumchon/thai';
 *
 * provinces.length; // 77
 * provinces.filter(name => name !== 'กรุงเทพมหานคร').length; // 76
 * ```
 */
export const provinces = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.keys(english)) as unknown as readonly [
  Province,
  ...Province[],
];

/** The name of each province in Thai and English; English as the Royal Institute spells it. */
export const provinceLabels: { readonly [Name in Province]: Text } = /* @__PURE__ */ makeLabels();

/** The names of some provinces, as {@link provinceLabels} has those of all. */
// @__NO_SIDE_EFFECTS__
export const labelsOf = <Name extends Province>(names: readonly Name[]): { readonly [Each in Name]: Text } =>
  Object.freeze(Object.fromEntries(names.map(name => [name, provinceLabels[name]]))) as {
    readonly [Each in Name]: Text;
  };

/** The provinces with an office of their own (จังหวัด): all but Bangkok, 76. */
export const provincesButBangkok: readonly Province[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ provinces.filter(name => name !== 'กรุงเทพมหานคร'),
);

/** Other names that the source documents print for Bangkok. */
const otherNames: Readonly<Record<string, Province>> = {
  'กทม.': 'กรุงเทพมหานคร',
  กทม: 'กรุงเทพมหานคร',
  กรุงเทพฯ: 'กรุงเทพมหานคร',
};

/** Longer than any province's name with จังหวัด before it, however it is typed. */
const mostCharacters = 200;

/**
 * The province that a text names: with or without `จังหวัด` or `จ.` before it, and `กทม.` or `กรุงเทพฯ` for Bangkok; blanks, characters
 * that print nothing and the two ways of typing `ำ` do not matter. No other short name is read, and no misspelt one. Never throws.
 *
 * @th อ่านชื่อจังหวัด มีหรือไม่มีคำว่าจังหวัดหรือ จ. นำหน้าก็ได้ รับ กทม. และกรุงเทพฯ ช่องว่างและวิธีพิมพ์สระอำไม่มีผล ชื่อย่ออื่นและชื่อที่สะกดผิดไม่รับ
 * @param input anything
 * @returns the name of the province, or undefined where it is none
 *
 * @example
 * ```ts
 * import { readProvince } from 'chumchon/thai';
 *
 * readProvince('จังหวัดระนอง'); // 'ระนอง'
 * readProvince(' จ. ตราด'); // 'ตราด'
 * readProvince('กทม.'); // 'กรุงเทพมหานคร'
 * readProvince('ระนองง'); // undefined
 * ```
 */
export function readProvince(input: unknown): Province | undefined {
  if (typeof input !== 'string' || input.length > mostCharacters) return undefined;
  const name = bare(input);
  if (isProvince(name)) return name;
  return Object.hasOwn(otherNames, name) ? otherNames[name] : undefined;
}

/**
 * The province whose name is nearest to a text, to suggest it in an error; undefined where none is near: where more than a third
 * of the letters would have to change.
 */
export const nearestProvince = <Name extends string>(text: string, among: readonly Name[]): Name | undefined =>
  text.length > mostCharacters ? undefined : (nearest(bare(text), among) as Name | undefined);

const bare = (text: string): string => normalName(text).replace(/^(?:จังหวัด|จ\.) ?/u, '');

/** Reads the name of one of some provinces, as {@link readProvince} does of all. */
export function readAmong<Name extends string>(input: unknown, among: Readonly<Record<Name, Text>>): Name | undefined {
  if (typeof input !== 'string' || input.length > mostCharacters) return undefined;
  const name = bare(input);
  return Object.hasOwn(among, name) ? (name as Name) : undefined;
}

const isProvince = (name: string): name is Province => Object.hasOwn(english, name);

function makeLabels(): { readonly [Name in Province]: Text } {
  const labels = provinces.map(name => [name, Object.freeze({ th: name, en: english[name] })] as const);
  return Object.freeze(Object.fromEntries(labels)) as { readonly [Name in Province]: Text };
}
