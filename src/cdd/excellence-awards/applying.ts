import { parameter } from '../../core/parameter.js';
import { atLeast, shareAtLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { stages } from '../../rules/deciding/stages.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count } from '../../rules/logic/fact.js';
import { dayInPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { provinceList } from '../provinces.js';
import { appendix, awards, programme } from './source.js';

const units = {
  entries: parameter(1, 'items', awards(6581)),
  provinces: parameter(76, 'provinces', awards(6594)),
  share: parameter(100, 'percent', awards(6606)),
};

/**
 * Whether every province applies (หน่วยงานละอย่างน้อย 1 ผลงาน): each of the 76 provincial offices sends at least one entry. Two of one do not make up for none of another; while
 * one is not listed it is open. The bureaus and divisions in the capital do so too; how many they are is not printed.
 *
 * @th
 * ตรวจว่าสำนักงานพัฒนาชุมชนจังหวัดทั้ง 76 จังหวัดส่งผลงานอย่างน้อยหน่วยงานละ 1 ผลงานหรือไม่ จังหวัดที่ส่ง 2 ผลงานชดเชยจังหวัดที่ไม่ส่งไม่ได้
 * สำนัก กอง หรือเทียบเท่าในส่วนกลางต้องส่งเช่นกัน แต่เอกสารไม่ได้พิมพ์จำนวนหน่วยไว้
 *
 * @throws {@link RuleInputError} a province that comes twice, more than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6581 and 6594
 * @example
 * ```ts
 * import { excellenceAwards } from 'chumchon/cdd';
 *
 * const provinces = [{ id: 'กระบี่', entries: 2 }, { id: 'ตรัง', entries: 0 }];
 * excellenceAwards.fy2565.provincesApplying({ provinces }).verdict; // 'unmet'
 * ```
 */
export const provincesApplying = everyOne({
  programme,
  id: 'provinces-applying',
  title: { th: 'จังหวัดส่งผลงานอย่างน้อยหน่วยงานละ 1 ผลงาน', en: 'Every province applies' },
  source: awards(6581),
  parameters: { entries: units.entries, provinces: units.provinces },
  list: provinceList,
  unit: 'provinces',
  facts: { entries: count({ th: 'ผลงานที่ส่งสมัคร', en: 'entries sent' }, 'items') },
  criteria: [atLeast('entries', units.entries)],
  number: units.provinces,
});

/**
 * The indicator of the activity (ร้อยละ 100): all units in the capital and in the provinces apply. How many there are is not printed; of no units none apply.
 *
 * @th
 * ตัวชี้วัดกิจกรรม: หน่วยงานส่วนกลางและส่วนภูมิภาคร้อยละ 100 สมัครขอรับรางวัลเลิศรัฐ เอกสารไม่ได้พิมพ์จำนวนหน่วยงานส่วนกลาง ผู้ใช้ต้องระบุจำนวนหน่วยงานทั้งหมด
 *
 * @throws {@link RuleInputError} more that apply than there are, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6606 and 6874
 * @example
 * ```ts
 * import { excellenceAwards } from 'chumchon/cdd';
 *
 * excellenceAwards.fy2565.unitsApplying({ units: 90, applying: 89 }).verdict; // 'unmet'
 * ```
 */
export const unitsApplying = checklist({
  programme,
  id: 'units-applying',
  title: { th: 'หน่วยงานร้อยละ 100 สมัครขอรับรางวัล', en: '100 % of the units apply' },
  source: awards(6606),
  parameters: { share: units.share },
  facts: {
    units: count({ th: 'หน่วยงานส่วนกลางและส่วนภูมิภาค', en: 'units in the capital and in the provinces' }, 'agencies'),
    applying: count({ th: 'หน่วยงานที่สมัครขอรับรางวัล', en: 'units that apply' }, 'agencies'),
  },
  ordered: ascending(['applying', 'units']),
  criteria: [
    shareAtLeast('applying', 'units', units.share, {
      id: 'share',
      label: { th: 'ร้อยละของหน่วยงานที่สมัครขอรับรางวัล', en: 'percent of units that apply' },
      source: appendix(6874),
    }),
  ],
});

/**
 * How far the work before applying has come (ก่อนดำเนินการสมัคร): eight steps of the department and of the unit. A step that was passed over is named.
 *
 * Steps 4 to 8 are printed under the awards of PMQA, whose numbering they go on; they are steps like the three before them.
 *
 * @th
 * แสดงว่าการเตรียมการก่อนสมัครขอรับรางวัลถึงขั้นใดใน 8 ขั้น และข้ามขั้นใด ข้อ 4) - 8) พิมพ์ต่อท้ายประเภทรางวัล PMQA แต่เป็นขั้นตอนต่อจากข้อ 3
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown step
 * @source 004_5d18bda2820f2124.txt, lines 6519 to 6523 and 6558 to 6562
 * @example
 * ```ts
 * import { excellenceAwards } from 'chumchon/cdd';
 *
 * excellenceAwards.fy2565.beforeApplying({ committeeAppointed: true, workingGroupAppointed: true }).next; // ['criteriaStudied']
 * ```
 */
export const beforeApplying = stages({
  programme,
  id: 'before-applying',
  title: { th: 'ก่อนดำเนินการสมัครขอรับรางวัลเลิศรัฐ', en: 'Before applying' },
  source: awards([6519, 6523], [6558, 6562]),
  stages: {
    committeeAppointed: {
      th: '1. กรมฯ แต่งตั้งคณะกรรมการกำกับ ติดตาม และคณะทำงาน',
      en: '1. the department appointed its committee and working group',
      lines: [6519],
    },
    workingGroupAppointed: {
      th: '2. กรมฯ แต่งตั้งคณะทำงานสาขาการมีส่วนร่วมและสาขาบริการภาครัฐ',
      en: '2. the department appointed the working group for participation and service',
      lines: [6521],
    },
    criteriaStudied: { th: '3. หน่วยงานศึกษาหลักเกณฑ์', en: '3. the unit studied the criteria', lines: [6523] },
    winnersStudied: {
      th: '4. หน่วยงานศึกษาผลงานที่ได้รับรางวัลปี 2564',
      en: '4. the unit studied what won in 2564',
      lines: [6558],
    },
    feedbackStudied: { th: '5. หน่วยงานศึกษารายงานป้อนกลับ', en: '5. the unit studied the feedback report', lines: [6559] },
    calendarAnnounced: {
      th: '6. กรมฯ ชี้แจงหลักเกณฑ์และแจ้งปฏิทิน',
      en: '6. the department announced the calendar',
      lines: [6560],
    },
    ownGroupAppointed: { th: '7. หน่วยงานแต่งตั้งคณะทำงาน', en: '7. the unit appointed its working group', lines: [6561] },
    entryFound: { th: '8. หน่วยงานประชุมค้นหาผลงานเด่น', en: '8. the unit met to find its best work', lines: [6562] },
  },
});

/**
 * How far an application has come (ระหว่างดำเนินการสมัคร): written, advised on, sent to the department with evidence, screened, agreed to by the executives, and entered with the OPDC. A step that was
 * passed over is named. No day is printed: the department announces a calendar.
 *
 * @th
 * แสดงว่าการสมัครขอรับรางวัลถึงขั้นใดใน 6 ขั้น และข้ามขั้นใด คือ เขียนใบสมัคร รับคำปรึกษา ส่งใบสมัครพร้อมหลักฐาน กลั่นกรอง ผู้บริหารเห็นชอบ และบันทึกในระบบของสำนักงาน ก.พ.ร.
 * เอกสารไม่ได้กำหนดวัน กรมฯ เป็นผู้แจ้งปฏิทิน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown step
 * @source 004_5d18bda2820f2124.txt, lines 6564 to 6577
 * @example
 * ```ts
 * import { excellenceAwards } from 'chumchon/cdd';
 *
 * excellenceAwards.fy2565.application({ written: true, advised: true, sent: true, screened: false, agreed: true }).skipped; // ['screened']
 * ```
 */
export const application = stages({
  programme,
  id: 'application',
  title: { th: 'ระหว่างดำเนินการสมัครขอรับรางวัลเลิศรัฐ', en: 'An application' },
  source: awards([6564, 6577]),
  stages: {
    written: { th: '1. หน่วยงานเขียนใบสมัคร', en: '1. the unit wrote it', lines: [6564] },
    advised: { th: '2. กรมฯ ให้คำปรึกษาผ่านระบบออนไลน์', en: '2. the department advised on it', lines: [6565] },
    sent: { th: '3. หน่วยงานส่งใบสมัครพร้อมหลักฐานให้กรมฯ', en: '3. it was sent with evidence', lines: [6566] },
    screened: { th: '4. คณะกรรมการและคณะทำงานกลั่นกรอง', en: '4. it was screened', lines: [6567, 6573] },
    agreed: { th: '5. ผู้บริหารให้ความเห็นชอบ', en: '5. the executives agreed to it', lines: [6575] },
    entered: { th: '6. บันทึกในระบบออนไลน์ของสำนักงาน ก.พ.ร.', en: '6. it was entered with the OPDC', lines: [6577] },
  },
});

const year = /* @__PURE__ */ printedMonths(awards, '2021-10', '2022-09', 6598);

/**
 * Whether a step falls in the period of the activity (ระยะเวลาดำเนินการ): October 2564 to September 2565.
 *
 * @th
 * ตรวจว่าการดำเนินการอยู่ในระยะเวลา เดือนตุลาคม 2564 - กันยายน 2565 หรือไม่
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6598
 * @example
 * ```ts
 * import { excellenceAwards } from 'chumchon/cdd';
 *
 * excellenceAwards.fy2565.period({ on: '2022-10-01' }).verdict; // 'unmet'
 * ```
 */
export const period = dayInPeriod({
  programme,
  id: 'period',
  title: { th: 'ระยะเวลาดำเนินการ', en: 'When the activity runs' },
  source: awards(6598),
  period: year,
});
