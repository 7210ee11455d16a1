import { parameter } from '../../core/parameter.js';
import { quota } from '../../rules/counting/quota.js';
import { any, shareAtLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { countRises, ladder } from '../../rules/deciding/ladder.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { acrossPages } from '../guideline-fy2565.js';
import { days } from './days.js';
import { programme, upgrading } from './source.js';

/**
 * Whether the inspection data of 2564 are confirmed as asked (ตรวจสอบและยืนยันรายงานผลการตรวจสอบ): sent to the province, checked by
 * the amphoe with the committees, corrected by the amphoe where they were not correct and complete, and the form of confirmation
 * sent to the department by 31 March 2565 and, so it is read, not before the activity begins in January. Who sends the form is not
 * printed.
 *
 * @th
 * ตรวจว่าการยืนยันรายงานผลการตรวจสอบกองทุนแม่ของแผ่นดิน ปี 2564 เป็นไปตามที่กำหนดหรือไม่ คือ ส่งฐานข้อมูลให้จังหวัด อำเภอร่วมกับคณะกรรมการตรวจสอบ
 * แก้ไขในเว็บไซต์หากไม่ถูกต้องครบถ้วน และส่งแบบยืนยันให้กรมฯ ภายในวันที่ 31 มีนาคม 2565 และอ่านว่าไม่ก่อนเดือนมกราคม 2565 ซึ่งเริ่มกิจกรรม
 * เอกสารไม่ได้ระบุผู้ส่งแบบ
 *
 * @throws {@link RuleInputError} a value that is not of its kind, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5412 to 5416 and 5441
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const facts = { sentToProvince: true, checkedByAmphoe: true, correctAndComplete: false, confirmedOn: '2022-03-31' };
 * motherFund.fy2565.confirmation(facts).missing; // ['correctedByAmphoe']
 * ```
 */
export const confirmation = checklist({
  programme,
  id: 'confirmation',
  title: { th: 'การยืนยันรายงานผลการตรวจสอบกองทุนแม่ของแผ่นดิน ปี 2564', en: 'Confirmation of the inspection of 2564' },
  source: upgrading([5412, 5416]),
  parameters: { from: days.upgrading.from, due: days.confirmation },
  facts: {
    sentToProvince: yesNo({ th: 'ส่งฐานข้อมูลให้จังหวัดแล้ว', en: 'the data were sent to the province' }),
    checkedByAmphoe: yesNo({ th: 'อำเภอตรวจสอบแล้ว', en: 'the amphoe checked the data' }),
    correctAndComplete: yesNo({ th: 'ถูกต้อง ครบถ้วน สมบูรณ์', en: 'the data were correct and complete' }),
    correctedByAmphoe: yesNo({ th: 'อำเภอแก้ไขในเว็บไซต์แล้ว', en: 'the amphoe corrected the data on the website' }),
    confirmedOn: date({ th: 'วันที่ส่งแบบยืนยัน', en: 'the day on which the form was sent' }),
  },
  criteria: [
    yes('sentToProvince', { source: upgrading(5414) }),
    yes('checkedByAmphoe', { source: upgrading(5416) }),
    any('in-order', [yes('correctAndComplete'), yes('correctedByAmphoe')], {
      label: { th: 'ข้อมูลถูกต้องครบถ้วน', en: 'the data are in order' },
      source: upgrading(5416),
    }),
    during(
      'confirmedOn',
      { from: days.upgrading.from, to: days.confirmation },
      {
        id: 'confirmed-on',
        source: upgrading.inferred(
          {
            th: 'ไม่ก่อนเดือนที่เริ่มกิจกรรม (บรรทัด 5441) และภายในวันที่ 31 มีนาคม 2565 (บรรทัด 5414)',
            en: 'from the month in which the activity begins (line 5441) to 31 March 2565 (2022) (line 5414)',
          },
          5414,
          5441,
        ),
      },
    ),
  ],
});

const tenPercent = parameter(10, 'percent', upgrading(5418));

/**
 * How many fund villages of an amphoe are chosen to be developed and raised (คัดเลือกหมู่บ้านเป้าหมาย): at least 10 % of those in the
 * amphoe, in whole villages: 1 of 10, 2 of 11. The amphoe and its network committee choose.
 *
 * @th
 * คำนวณจำนวนหมู่บ้านกองทุนแม่ที่อำเภอต้องคัดเลือกเพื่อพัฒนาและยกระดับ ไม่น้อยกว่าร้อยละ 10 ของหมู่บ้านกองทุนแม่ในอำเภอ คิดเป็นจำนวนเต็ม เช่น 10
 * หมู่บ้านต้อง 1 หมู่บ้าน 11 หมู่บ้านต้อง 2 หมู่บ้าน อำเภอร่วมกับเครือข่ายเป็นผู้คัดเลือก
 *
 * @throws {@link RuleInputError} a number of villages that is not whole, more chosen than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5418
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.chosenVillages({ fundVillages: 11 }).least; // 2
 * motherFund.fy2565.chosenVillages({ fundVillages: 11, chosen: 1 }).lacking; // 1
 * ```
 */
export const chosenVillages = quota({
  programme,
  id: 'chosen-villages',
  title: { th: 'คัดเลือกหมู่บ้านเป้าหมายไม่น้อยกว่าร้อยละ 10', en: 'At least 10 % of the fund villages are chosen' },
  source: upgrading(5418),
  parameters: { share: tenPercent },
  share: tenPercent,
  unit: 'villages',
  whole: { name: 'fundVillages', label: { th: 'หมู่บ้านกองทุนแม่ของแผ่นดินในอำเภอ', en: 'fund villages in the amphoe' } },
  part: { name: 'chosen', label: { th: 'หมู่บ้านที่คัดเลือก', en: 'villages chosen' } },
});

const tenPercentRaised = parameter(10, 'percent', upgrading(5426));

/**
 * How many fund villages of an amphoe must be raised (1 อำเภอยกระดับไม่น้อยกว่าร้อยละ 10): at least 10 % of those in the amphoe, in
 * whole villages. Where only the fewest are chosen, every one of them has to succeed. The indicator of the country is
 * `raisedInCountry`: an amphoe that falls short does not fail it, and the other way round.
 *
 * @th
 * คำนวณจำนวนหมู่บ้านกองทุนแม่ที่ต้องยกระดับในหนึ่งอำเภอ ไม่น้อยกว่าร้อยละ 10 ของหมู่บ้านกองทุนแม่ในอำเภอ คิดเป็นจำนวนเต็ม ถ้าคัดเลือกไว้น้อยที่สุด
 * ทุกหมู่บ้านที่คัดเลือกต้องยกระดับได้ ตัวชี้วัดของประเทศดูที่ raisedInCountry ซึ่งตัดสินแยกจากรายอำเภอ
 *
 * @throws {@link RuleInputError} a number of villages that is not whole, more raised than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5426
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.raisedInAmphoe({ fundVillages: 30, raised: 3 }).verdict; // 'met'
 * motherFund.fy2565.raisedInAmphoe({ fundVillages: 31, raised: 3 }).verdict; // 'unmet'
 * ```
 */
export const raisedInAmphoe = quota({
  programme,
  id: 'raised-in-amphoe',
  title: {
    th: '1 อำเภอยกระดับหมู่บ้านกองทุนแม่ฯ ไม่น้อยกว่าร้อยละ 10',
    en: 'At least 10 % of the fund villages raised in each amphoe',
  },
  source: upgrading(5426),
  parameters: { share: tenPercentRaised },
  share: tenPercentRaised,
  unit: 'villages',
  whole: { name: 'fundVillages', label: { th: 'หมู่บ้านกองทุนแม่ของแผ่นดินในอำเภอ', en: 'fund villages in the amphoe' } },
  part: { name: 'raised', label: { th: 'หมู่บ้านที่ยกระดับ', en: 'villages raised' } },
});

const levels = ['C', 'B', 'A', 'learning-centre'] as const;
const labels = {
  C: { th: 'ระดับ C', en: 'level C' },
  B: { th: 'ระดับ B', en: 'level B' },
  A: { th: 'ระดับ A', en: 'level A' },
  'learning-centre': { th: 'ศูนย์เรียนรู้', en: 'learning centre' },
};
const steps = [
  { from: 'C', to: 'B' },
  { from: 'C', to: 'A' },
  { from: 'B', to: 'A' },
  { from: 'A', to: 'learning-centre' },
] as const;

/**
 * Which change of level is a rise (ยกระดับ): C to B, C to A, B to A, and A to learning centre. C to A is one rise. From B or C
 * straight to learning centre is not printed. By what a village is A, B or C is not printed either; CODI's A, B and C of
 * tambon councils are another scale.
 *
 * @th
 * พิจารณาว่าการเปลี่ยนระดับเป็นการยกระดับหรือไม่ คือ C เป็น B, C เป็น A, B เป็น A และ A เป็นศูนย์เรียนรู้ เกณฑ์ของแต่ละระดับไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} a level that is not among them, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5426
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.upgrade({ from: 'C', to: 'A' }).verdict; // 'met'
 * motherFund.fy2565.upgrade({ from: 'B' }).permitted; // ['A']
 * motherFund.fy2565.upgrade({ from: 'B', to: 'learning-centre' }).reason; // 'no-step'
 * ```
 */
export const upgrade = ladder({
  programme,
  id: 'upgrade',
  title: { th: 'การยกระดับหมู่บ้านกองทุนแม่ของแผ่นดิน', en: 'Rise of a fund village' },
  source: upgrading(5426),
  levels,
  labels,
  steps,
});

/**
 * How many fund villages rose (จำนวนหมู่บ้านที่ยกระดับ), each once, against a target that is the caller's: the fewest of its
 * amphoe, by `raisedInAmphoe`.
 *
 * @th
 * นับหมู่บ้านกองทุนแม่ของแผ่นดินที่ยกระดับ หมู่บ้านละหนึ่งครั้ง เทียบเป้าหมายที่ผู้ใช้ระบุ คือ จำนวนน้อยที่สุดของอำเภอตาม raisedInAmphoe
 *
 * @throws {@link RuleInputError} a level that is not among them, a village without a name, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5426
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const upgrades = [{ subject: 'ก', from: 'C', to: 'A' }, { subject: 'ข', from: 'B', to: 'B' }] as const;
 * const target = motherFund.fy2565.raisedInAmphoe({ fundVillages: 14 }).least;
 * const outcome = motherFund.fy2565.raisedVillages({ upgrades, target });
 * outcome.counted; // 1
 * outcome.lacking; // 1
 * ```
 */
export const raisedVillages = countRises({
  programme,
  id: 'raised-villages',
  title: { th: 'จำนวนหมู่บ้านกองทุนแม่ของแผ่นดินที่ยกระดับ', en: 'Fund villages that rose' },
  source: upgrading(5426),
  levels,
  labels,
  steps,
  unit: 'villages',
});

const nationalShare = parameter(10, 'percent', acrossPages(5453, 6803));

/**
 * The first indicator (ตัวชี้วัด 1): of all fund villages that the department is responsible for, at least 10 % are developed and
 * raised, compared unrounded. Their number is announced once the data are confirmed; before that it is `unknown`. It is apart
 * from the quota of each amphoe, whose whole villages add up to 10 % or more.
 *
 * @th
 * ตรวจตัวชี้วัดที่ 1 หมู่บ้านกองทุนแม่ของแผ่นดินทั้งหมดที่กรมฯ รับผิดชอบ ได้รับการพัฒนาศักยภาพและยกระดับไม่น้อยกว่าร้อยละ 10 เปรียบเทียบโดยไม่ปัดเศษ
 * จำนวนหมู่บ้านทั้งหมดประกาศเมื่อยืนยันข้อมูลแล้ว ก่อนหน้านั้นยังตัดสินไม่ได้
 *
 * @throws {@link RuleInputError} a number of villages that is not whole, no village at all, more raised than there are, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5453, 5457 and 6803
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.raisedInCountry({ raised: 2000 }).missing; // ['fundVillages']
 * motherFund.fy2565.raisedInCountry({ raised: 2000, fundVillages: 20_001 }).verdict; // 'unmet'
 * ```
 */
export const raisedInCountry = checklist({
  programme,
  id: 'raised-in-country',
  title: {
    th: 'พัฒนาศักยภาพและยกระดับไม่น้อยกว่าร้อยละ 10 ของหมู่บ้านทั้งหมด',
    en: 'At least 10 % of the fund villages raised in the country',
  },
  source: upgrading(5453, 5457),
  parameters: { share: nationalShare },
  facts: {
    raised: count({ th: 'หมู่บ้านที่ได้รับการพัฒนาและยกระดับ', en: 'villages developed and raised' }, 'villages'),
    fundVillages: count(
      { th: 'หมู่บ้านกองทุนแม่ของแผ่นดินทั้งหมดที่กรมรับผิดชอบ', en: 'fund villages the department is responsible for' },
      'villages',
      { least: 1 },
    ),
  },
  ordered: ascending(['raised', 'fundVillages']),
  criteria: [
    shareAtLeast('raised', 'fundVillages', nationalShare, {
      id: 'raised-share',
      label: { th: 'สัดส่วนหมู่บ้านที่ยกระดับ', en: 'share of villages raised' },
    }),
  ],
});
