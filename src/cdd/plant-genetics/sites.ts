import { readAtLeast } from '../../core/as-read.js';
import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import { costing } from '../../rules/counting/composition.js';
import { any, atLeast, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, province, yesNo } from '../../rules/logic/fact.js';
import { spending } from '../../rules/money/spending.js';
import { activity, programme } from './source.js';

const sites = {
  perSite: parameter(100000, 'baht', activity(4074)),
  sites: parameter(14, 'sites', activity(4079)),
  studyCentres: parameter(11, 'centres', activity(4059, 4067)),
  royalCentres: parameter(3, 'centres', activity(4059, 4067)),
};

/**
 * What the learning sites cost (งบพัฒนาศูนย์เรียนรู้ภูมิปัญญาและทรัพยากรท้องถิ่น): 100,000 baht each, for 11 study centres and the 3
 * royal-initiative centres, and no more than those. Lines 4059 and 4067 print the name of the latter as ศูนย์เรียนรู้ทุนชุมชน.
 *
 * @th
 * คำนวณงบพัฒนาศูนย์เรียนรู้ภูมิปัญญาและทรัพยากรท้องถิ่น แห่งละ 100,000 บาท ศูนย์ศึกษาและพัฒนาชุมชนไม่เกิน 11 แห่ง
 * และศูนย์เรียนรู้ชุมชน (ศูนย์สารภี) ไม่เกิน 3 แห่ง บรรทัด 4059 และ 4067 พิมพ์ชื่อหลังว่า “ศูนย์เรียนรู้ทุนชุมชน”
 *
 * @throws {@link RuleInputError} more centres than there are, a number that is no whole number from 0, an amount finer than a
 * satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4059, 4067 and 4074 to 4076
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.siteBudget({ studyCentres: 11, royalCentres: 3, total: 1_400_000 }).verdict; // 'met'
 * ```
 */
export const siteBudget = costing({
  programme,
  id: 'site-budget',
  title: { th: 'งบประมาณพัฒนาศูนย์เรียนรู้', en: 'Budget of the learning sites' },
  source: activity(4059, 4067, [4074, 4076]),
  parts: {
    studyCentres: {
      label: { th: 'ศูนย์ศึกษาและพัฒนาชุมชน', en: 'study centres' },
      unit: 'centres',
      unitCost: sites.perSite,
      most: sites.studyCentres,
    },
    royalCentres: {
      label: { th: 'ศูนย์เรียนรู้ชุมชน (ศูนย์สารภี)', en: 'royal-initiative learning centres' },
      unit: 'centres',
      unitCost: sites.perSite,
      most: sites.royalCentres,
    },
  },
});

/**
 * Who gets a learning site's money (หน่วยดำเนินการ): the offices of the three provinces with a royal-initiative centre, and the eleven
 * study centres, which are not named here. Give the one that is asked about: a province that is none of the three leaves it open
 * whether a study centre is meant.
 *
 * @th
 * ตรวจว่าเป็นหน่วยดำเนินการที่ได้รับงบพัฒนาศูนย์เรียนรู้หรือไม่ คือ สำนักงานพัฒนาชุมชนจังหวัด 3 จังหวัด (เชียงใหม่ อุบลราชธานี และสตูล) และศูนย์ศึกษาและพัฒนาชุมชน 11 แห่ง
 * ซึ่งไม่ได้พิมพ์ชื่อไว้ในกิจกรรมนี้ ให้ระบุหน่วยที่ต้องการตรวจ ถ้าระบุเฉพาะจังหวัดซึ่งไม่ใช่ 3 จังหวัดนี้ ยังบอกไม่ได้จนกว่าจะระบุว่าเป็นศูนย์ศึกษาและพัฒนาชุมชนหรือไม่
 *
 * @throws {@link RuleInputError} a name that is no province's, an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4059, 4074 and 4075
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.siteUnit({ province: 'สตูล' }).verdict; // 'met'
 * plantGenetics.fy2565.siteUnit({ province: 'ตาก', studyCentre: false }).verdict; // 'unmet'
 * ```
 */
export const siteUnit = checklist({
  programme,
  id: 'site-unit',
  title: { th: 'หน่วยดำเนินการพัฒนาศูนย์เรียนรู้', en: "Who gets a learning site's money" },
  words: {
    met: { th: 'เป็นหน่วยดำเนินการ', en: 'gets the money of a site' },
    unmet: { th: 'ไม่ใช่หน่วยดำเนินการ', en: 'does not get the money of a site' },
  },
  source: activity(4059, 4074, 4075),
  facts: {
    province: province({ th: 'จังหวัด', en: 'a province' }),
    studyCentre: yesNo({ th: 'เป็นศูนย์ศึกษาและพัฒนาชุมชน', en: 'is one of the eleven study centres' }),
  },
  criteria: [
    any(
      'unit',
      [
        oneOf('province', ['เชียงใหม่', 'อุบลราชธานี', 'สตูล'], { source: activity(4074, 4075), circumstance: true }),
        yes('studyCentre', { source: activity(4059, 4074, 4075), circumstance: true }),
      ],
      {
        label: { th: '3 จังหวัด หรือศูนย์ศึกษาและพัฒนาชุมชน 11 แห่ง', en: 'one of three provinces or of eleven study centres' },
      },
    ),
  ],
});

/**
 * What a learning site's 100,000 baht are for (งบพัฒนาศูนย์เรียนรู้): an exhibition, learning stations and plant labels.
 * “For” (สำหรับ) the three is read as a closed list: an item of another kind, `other`, is not what the money is for. Line 4074
 * prints the first as “จัดทำนิตราสาร”, no word; it is read as the exhibition (นิทรรศการ) of line 4061.
 *
 * @th
 * ตรวจการใช้งบพัฒนาศูนย์เรียนรู้แห่งละ 100,000 บาท สำหรับจัดทำนิทรรศการ จัดทำฐานการเรียนรู้ และปรับปรุงป้ายพันธุ์ไม้ คำว่า “สำหรับ”
 * อ่านว่าใช้ได้เฉพาะสามรายการนี้ รายการอื่น (other) ไม่ใช่วัตถุประสงค์ของเงิน
 * บรรทัด 4074 พิมพ์รายการแรกว่า “จัดทำนิตราสาร” อ่านว่าจัดทำนิทรรศการตามบรรทัด 4061
 *
 * @throws {@link RuleInputError} a kind that is not among the three, an amount that is negative or finer than a satang,
 * or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4061 and 4074
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * const items = [{ name: 'ป้ายพันธุ์ไม้', amount: 20_000, kind: 'plant-labels' }] as const;
 * plantGenetics.fy2565.siteSpending({ items }).remaining; // '80000'
 * ```
 */
export const siteSpending = spending({
  programme,
  id: 'site-spending',
  title: { th: 'การใช้งบประมาณพัฒนาศูนย์เรียนรู้', en: "Spending of a learning site's money" },
  source: activity.inferred(
    {
      th: '“จัดทำนิตราสาร” อ่านว่าจัดทำนิทรรศการตามบรรทัด 4061 และ “สำหรับ” อ่านว่าใช้ได้เฉพาะสามรายการนี้',
      en: '“จัดทำนิตราสาร” is read as the exhibition of line 4061, and “for” as these three only',
    },
    4061,
    4074,
  ),
  envelope: sites.perSite,
  relation: 'at-most',
  kinds: {
    permitted: {
      exhibition: { th: 'จัดทำนิทรรศการ', en: 'exhibition' },
      'learning-stations': { th: 'จัดทำฐานการเรียนรู้', en: 'learning stations' },
      'plant-labels': { th: 'ปรับปรุงป้ายพันธุ์ไม้', en: 'plant labels' },
    },
    forbidden: {
      other: { th: 'รายการอื่นนอกจากสามรายการที่พิมพ์ไว้', en: 'anything but the three that are printed' },
    },
  },
});

/**
 * The indicator of the learning sites (ตัวชี้วัดกิจกรรม): 14 were developed. No comparison is printed; at least is the reading.
 *
 * @th
 * ตรวจตัวชี้วัดกิจกรรม พัฒนาศูนย์เรียนรู้ในส่วนภูมิภาค 14 แห่ง เอกสารไม่ได้พิมพ์คำเปรียบเทียบไว้ อ่านว่าไม่น้อยกว่า
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4079
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.sitesDeveloped({ sites: 13 }).verdict; // 'unmet'
 * ```
 */
export const sitesDeveloped = checklist({
  programme,
  id: 'sites-developed',
  title: { th: 'พัฒนาศูนย์เรียนรู้ในส่วนภูมิภาค 14 แห่ง', en: '14 learning sites developed' },
  source: activity(4079),
  parameters: { sites: sites.sites },
  facts: { sites: count({ th: 'ศูนย์เรียนรู้ที่พัฒนาแล้ว', en: 'developed learning sites' }, 'sites') },
  criteria: [atLeast('sites', readAtLeast(sites.sites))],
});

/**
 * What is done at a learning site (กิจกรรมพัฒนาศูนย์เรียนรู้). The list is open.
 *
 * @source 004_5d18bda2820f2124.txt, line 4061
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.siteWork.map(({ en }) => en).length; // 5
 * ```
 */
export const siteWork = deepFreeze([
  { th: 'จัดตั้งหรือพัฒนาพื้นที่ให้เป็นแหล่งเรียนรู้โครงการ อพ.สธ.', en: 'a place made a learning site of the project' },
  { th: 'จัดทำนิทรรศการ', en: 'an exhibition' },
  { th: 'จัดทำฐานการเรียนรู้โครงการ อพ.สธ.', en: 'a learning station on the project' },
  { th: 'จัดทำฐานการเรียนรู้พืชหายากและสมุนไพรพื้นถิ่น', en: 'a learning station on rare plants and local herbs' },
  { th: 'ปรับปรุงฐานข้อมูลพันธุกรรมพืช', en: 'the database of plant genetics kept up' },
] as const);
