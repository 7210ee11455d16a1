import { readAs } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { handsOn, programme } from './source.js';

const data = {
  champs: parameter(10, 'people', handsOn(3163)),
  programmes: parameter(10, 'programmes', handsOn(3163)),
};

/**
 * Whether a community's data are ready before the work is hired (ตรวจสอบข้อมูล Champ): right and complete, of not fewer than ten Champs and ten programmes that were tested; and the work to be hired
 * has at least the catalogue and the exhibition.
 *
 * @th
 * ตรวจว่าข้อมูลพร้อมก่อนการจ้างหรือไม่ คือ ข้อมูล Champ และโปรแกรมที่ผ่านการทดสอบถูกต้องและครบถ้วน ชุมชนละไม่น้อยกว่า 10 คน/10 โปรแกรม
 * และงานที่จ้างมีอย่างน้อยการจัดทำเอกสารแนะนำโปรแกรม (Catalog) และการจัดนิทรรศการ
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3163, 3165, 3167 and 3181
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.readyToHire({ champs: 10, programmes: 9 }).verdict; // 'unmet'
 * ```
 */
export const readyToHire = checklist({
  programme,
  id: 'ready-to-hire',
  title: { th: 'ตรวจสอบข้อมูลและขอบเขตงานก่อนการจ้าง', en: 'Data and work before hiring' },
  source: handsOn(3163, 3165),
  words: {
    met: { th: 'จ้างได้', en: 'the work may be contracted' },
    unmet: { th: 'ยังจ้างไม่ได้', en: 'the work may not be contracted yet' },
  },
  parameters: data,
  facts: {
    champs: count({ th: 'Champ ที่มีข้อมูล', en: 'Champs with data' }, 'people'),
    programmes: count({ th: 'โปรแกรมที่ผ่านการทดสอบและมีข้อมูล', en: 'tested programmes with data' }, 'programmes'),
    dataRight: yesNo({ th: 'ข้อมูลถูกต้อง', en: 'the data are right' }),
    dataComplete: yesNo({ th: 'ข้อมูลครบถ้วน', en: 'the data are complete' }),
    catalogue: yesNo({ th: 'งานจ้างมีการจัดทำเอกสารแนะนำโปรแกรม', en: 'the work has the catalogue' }),
    exhibition: yesNo({
      th: 'งานจ้างมีพิธีเปิด/นิทรรศการ/ประชาสัมพันธ์',
      en: 'the work has the opening, exhibition and publicity',
    }),
  },
  criteria: [
    atLeast('champs', data.champs),
    atLeast('programmes', data.programmes),
    yes('dataRight', { source: handsOn(3163) }),
    yes('dataComplete', { source: handsOn(3163) }),
    yes('catalogue', { source: handsOn(3165, 3167) }),
    yes('exhibition', { source: handsOn(3165, 3181) }),
  ],
});

const orMore = /* @__PURE__ */ readAs({
  th: 'ขั้นตอนพิมพ์จำนวนโดยไม่มีคำเปรียบเทียบ รายละเอียดค่าใช้จ่ายพิมพ์ว่า “อย่างน้อย” อ่านว่ามากกว่าได้',
  en: 'the steps print the number alone, the costs “at least”; more are read to be let in',
});

const book = {
  champs: parameter(10, 'people', handsOn(3169)),
  programmes: parameter(10, 'programmes', handsOn(3169)),
  copies: parameter(1000, 'copies', handsOn(3173, 3205)),
};

/**
 * Whether a community's catalogue is as printed (เอกสารแนะนำโปรแกรม, Catalog): not fewer than ten Champs and ten programmes with photographs, and other important data of amphoe and
 * community; 1,000 copies, and a digital file to spread online. The steps print 1,000 copies, the costs at least 1,000 (3205): more are let in.
 *
 * @th
 * ตรวจว่าเอกสารแนะนำโปรแกรม (Catalog) ของชุมชนเป็นไปตามแนวทางหรือไม่ คือ มีข้อมูลและภาพถ่ายไม่น้อยกว่า 10 คน/10 โปรแกรม มีข้อมูลสำคัญของอำเภอและชุมชน
 * จัดพิมพ์ 1,000 เล่ม และมีไฟล์ดิจิทัลเพื่อเผยแพร่ออนไลน์ ขั้นตอนพิมพ์ “1,000 เล่ม” รายละเอียดค่าใช้จ่ายพิมพ์ว่าอย่างน้อย (บรรทัด 3205) จึงถือว่ามากกว่าได้
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3169, 3173 and 3205
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.catalogue({ champs: 10, programmes: 10, copies: 999 }).verdict; // 'unmet'
 * ```
 */
export const catalogue = checklist({
  programme,
  id: 'catalogue',
  title: { th: 'เอกสารแนะนำโปรแกรมการท่องเที่ยว (Catalog)', en: "A community's catalogue" },
  source: handsOn(3169, 3173),
  parameters: book,
  facts: {
    champs: count({ th: 'Champ ในเอกสาร', en: 'Champs in the catalogue' }, 'people'),
    programmes: count({ th: 'โปรแกรมในเอกสาร', en: 'programmes in the catalogue' }, 'programmes'),
    photographs: yesNo({
      th: 'เอกสารมีภาพถ่าย Champ และผลิตภัณฑ์',
      en: 'the catalogue has photographs of Champs and products',
    }),
    areaData: yesNo({
      th: 'เอกสารมีข้อมูลอื่น ๆ ที่สำคัญของอำเภอและชุมชน',
      en: 'the catalogue has other important data of amphoe and community',
    }),
    copies: count({ th: 'จำนวนที่จัดพิมพ์', en: 'copies printed' }, 'copies'),
    digitalFile: yesNo({ th: 'จัดทำเป็นไฟล์ดิจิทัลเพื่อเผยแพร่ออนไลน์', en: 'there is a digital file to spread online' }),
  },
  criteria: [
    atLeast('champs', book.champs),
    atLeast('programmes', book.programmes),
    yes('photographs', { source: handsOn(3169) }),
    yes('areaData', { source: handsOn(3169) }),
    atLeast('copies', orMore(book.copies)),
    yes('digitalFile', { source: handsOn(3173) }),
  ],
});

/**
 * How far a catalogue has come (ขั้นตอนจัดทำ Catalog): data and photographs, design, the amphoe's check, printing with the digital file, and handing it out, at the exhibition too. A step that
 * was passed over is named.
 *
 * @th
 * แสดงว่าการจัดทำเอกสารแนะนำโปรแกรมถึงขั้นใด คือ จัดทำข้อมูลและถ่ายภาพ ออกแบบ อำเภอตรวจสอบความถูกต้อง จัดพิมพ์และทำไฟล์ดิจิทัล และเผยแพร่ พร้อมระบุขั้นที่ข้ามไป
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown step
 * @source 004_5d18bda2820f2124.txt, lines 3169 to 3179
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.catalogueSteps({ dataCollected: true, designed: true, checked: false, printed: true }).skipped; // ['checked']
 * ```
 */
export const catalogueSteps = stages({
  programme,
  id: 'catalogue-steps',
  title: { th: 'ขั้นตอนจัดทำเอกสารแนะนำโปรแกรม', en: 'How a catalogue comes about' },
  source: handsOn([3169, 3179]),
  stages: {
    dataCollected: { th: '1) จัดทำข้อมูลและถ่ายภาพ', en: '1) data and photographs', lines: [3169] },
    designed: { th: '2) ออกแบบรูปเล่มและส่งให้อำเภอพิจารณา', en: '2) designed and sent to the amphoe', lines: [3171] },
    checked: { th: '2) อำเภอตรวจสอบความถูกต้อง', en: '2) checked by the amphoe', lines: [3171] },
    printed: { th: '3) จัดพิมพ์และจัดทำไฟล์ดิจิทัล', en: '3) printed, with a digital file', lines: [3173] },
    handedOut: { th: '4) เผยแพร่ รวมทั้งในงานนิทรรศการ', en: '4) handed out, at the exhibition too', lines: [3179] },
  },
});
