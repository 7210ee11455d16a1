import { parameter } from '../../core/parameter.js';
import { shareAtLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count } from '../../rules/logic/fact.js';
import { deadline, on } from '../../rules/time/deadline.js';
import { acrossPages } from '../guideline-fy2565.js';
import { driving, programme } from './source.js';

const everyAmphoeIs = { th: '“ครบทุกอำเภอ” คือร้อยละ 100', en: '“ครบทุกอำเภอ”, every amphoe, is 100 %' };
const everyTambonIs = { th: '“ครบทุกตำบล” คือร้อยละ 100', en: '“ครบทุกตำบล”, every tambon, is 100 %' };
const amphoeGoal = {
  share: parameter(100, 'percent', driving.derived(everyAmphoeIs, 5930)),
};

/**
 * Whether every amphoe has its centre of volunteer leaders (ครบทุกอำเภอ อำเภอละ 1 แห่ง): the first goal. How many amphoes there are is
 * the caller's; amphoes with a centre are counted, not centres.
 *
 * @th
 * ตรวจเป้าหมายแรก มีศูนย์ผู้นำจิตอาสาพัฒนาชุมชนครบทุกอำเภอ อำเภอละ 1 แห่ง จำนวนอำเภอทั้งหมดผู้ใช้เป็นผู้ระบุ นับอำเภอที่มีศูนย์ ไม่ใช่นับจำนวนศูนย์
 *
 * @throws {@link RuleInputError} a number that is not whole, no amphoe at all, more with a centre than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5930
 * @example
 * ```ts
 * import { volunteerLeaderCentres } from 'chumchon/cdd';
 *
 * volunteerLeaderCentres.fy2565.everyAmphoe({ amphoesWithCentre: 877, amphoes: 878 }).verdict; // 'unmet'
 * ```
 */
export const everyAmphoe = checklist({
  programme,
  id: 'every-amphoe',
  title: { th: 'มีศูนย์ผู้นำจิตอาสาพัฒนาชุมชนครบทุกอำเภอ', en: 'A centre in every amphoe' },
  source: driving(5930),
  parameters: amphoeGoal,
  facts: {
    amphoesWithCentre: count({ th: 'อำเภอที่มีศูนย์', en: 'amphoes with a centre' }, 'amphoes'),
    amphoes: count({ th: 'อำเภอทั้งหมด', en: 'amphoes in all' }, 'amphoes', { least: 1 }),
  },
  ordered: ascending(['amphoesWithCentre', 'amphoes']),
  criteria: [
    shareAtLeast('amphoesWithCentre', 'amphoes', amphoeGoal.share, {
      id: 'amphoes-covered',
      label: { th: 'สัดส่วนอำเภอที่มีศูนย์', en: 'share of amphoes with a centre' },
    }),
  ],
});

const tambonGoal = {
  share: parameter(100, 'percent', acrossPages.derived(everyTambonIs, 5930, 5937, 6836)),
};

/**
 * Whether every tambon has its centre of volunteer leaders (ครบทุกตำบล ตำบลละ 1 แห่ง): the second goal, and the activity's indicator.
 * How many tambons there are is the caller's.
 *
 * @th
 * ตรวจเป้าหมายที่สองและตัวชี้วัดกิจกรรม มีศูนย์ผู้นำจิตอาสาพัฒนาชุมชนครบทุกตำบล ตำบลละ 1 แห่ง จำนวนตำบลทั้งหมดผู้ใช้เป็นผู้ระบุ
 *
 * @throws {@link RuleInputError} a number that is not whole, no tambon at all, more with a centre than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5930, 5937 and 6836
 * @example
 * ```ts
 * import { volunteerLeaderCentres } from 'chumchon/cdd';
 *
 * volunteerLeaderCentres.fy2565.everyTambon({ tambonsWithCentre: 7036, tambons: 7036 }).verdict; // 'met'
 * ```
 */
export const everyTambon = checklist({
  programme,
  id: 'every-tambon',
  title: { th: 'มีศูนย์ผู้นำจิตอาสาพัฒนาชุมชนครบทุกตำบล', en: 'A centre in every tambon' },
  source: driving(5930, 5937),
  parameters: tambonGoal,
  facts: {
    tambonsWithCentre: count({ th: 'ตำบลที่มีศูนย์', en: 'tambons with a centre' }, 'tambons'),
    tambons: count({ th: 'ตำบลทั้งหมด', en: 'tambons in all' }, 'tambons', { least: 1 }),
  },
  ordered: ascending(['tambonsWithCentre', 'tambons']),
  criteria: [
    shareAtLeast('tambonsWithCentre', 'tambons', tambonGoal.share, {
      id: 'tambons-covered',
      label: { th: 'สัดส่วนตำบลที่มีศูนย์', en: 'share of tambons with a centre' },
    }),
  ],
});

const monthEnd = { th: 'วันสุดท้ายของเดือนที่พิมพ์ไว้', en: 'the last day of the printed months' };
const yearEnd = { th: 'วันสุดท้ายของปีงบประมาณที่พิมพ์ไว้', en: 'the last day of the printed fiscal year' };
const amphoeDue = {
  quarter2: parameter('2022-03-31', 'date', driving.derived(monthEnd, 5930), {
    th: 'สิ้นไตรมาส 2',
    en: 'end of quarter 2',
  }),
  fy2565: parameter('2022-09-30', 'date', driving.derived(yearEnd, 5912), {
    th: 'สิ้นปีงบประมาณ พ.ศ. 2565',
    en: 'end of FY2565',
  }),
};

const amphoeDeadline = {
  programme,
  id: 'every-amphoe-deadline',
  title: { th: 'กำหนดมีศูนย์ครบทุกอำเภอ', en: 'When every amphoe has its centre' },
  source: driving(5912, 5930),
  parameters: amphoeDue,
  facts: {},
} as const;

/**
 * The day by which every amphoe has its centre. The text does not agree with itself, so the caller names the reading: by the goals
 * within quarters 1 and 2 (`quarter-2`: 31 March 2565), by step 3.3 within fiscal year 2565 (`fy2565`: 30 September 2565).
 *
 * @th
 * แสดงวันครบกำหนดที่ทุกอำเภอต้องมีศูนย์ผู้นำจิตอาสาพัฒนาชุมชน แนวทางพิมพ์ไว้ไม่ตรงกัน ผู้ใช้จึงต้องระบุการตีความ คือ ตามเป้าหมาย ภายในไตรมาส 1 – 2
 * (31 มีนาคม 2565) หรือตามขั้นตอนที่ 3.3 ภายในปีงบประมาณ พ.ศ. 2565 (30 กันยายน 2565)
 *
 * @throws {@link RuleInputError} no reading, a day that is not a calendar date, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5912 and 5930
 * @example
 * ```ts
 * import { volunteerLeaderCentres } from 'chumchon/cdd';
 *
 * volunteerLeaderCentres.fy2565.everyAmphoeDeadline({ within: 'quarter-2', today: '2022-04-01' }).status; // 'overdue'
 * volunteerLeaderCentres.fy2565.everyAmphoeDeadline({ within: 'fy2565', today: '2022-04-01' }).status; // 'pending'
 * ```
 */
export const everyAmphoeDeadline = readings({
  labels: {
    'quarter-2': { th: 'ภายในไตรมาส 2', en: 'within quarter 2' },
    fy2565: { th: 'ภายในปีงบประมาณ พ.ศ. 2565', en: 'within FY2565' },
  },
  reading: {
    name: 'within',
    label: { th: 'ภายในไตรมาส 2 หรือภายในปีงบประมาณ', en: 'within quarter 2, or the fiscal year' },
  },
  rules: {
    'quarter-2': deadline({ ...amphoeDeadline, due: on(amphoeDue.quarter2) }),
    fy2565: deadline({ ...amphoeDeadline, due: on(amphoeDue.fy2565) }),
  },
});

const tambonDue = {
  fy2565: parameter('2022-09-30', 'date', acrossPages.derived(monthEnd, 5930, 5936, 5937, 6836), {
    th: 'สิ้นปีงบประมาณ พ.ศ. 2565',
    en: 'end of FY2565',
  }),
  fy2566: parameter('2023-09-30', 'date', driving.derived(yearEnd, 5912), {
    th: 'สิ้นปีงบประมาณ พ.ศ. 2566',
    en: 'end of FY2566',
  }),
};

const tambonDeadline = {
  programme,
  id: 'every-tambon-deadline',
  title: { th: 'กำหนดมีศูนย์ครบทุกตำบล', en: 'When every tambon has its centre' },
  source: driving(5912, 5930, 5937),
  parameters: tambonDue,
  facts: {},
} as const;

/**
 * The day by which every tambon has its centre. The text does not agree with itself, so the caller names the reading: by the
 * goals, the expected results and the indicator within fiscal year 2565 (`fy2565`: 30 September 2565), by step 3.3 within
 * fiscal year 2566 (`fy2566`: 30 September 2566). Four later places say 2565, the indicator among them.
 *
 * @th
 * กำหนดวันที่ทุกตำบลต้องมีศูนย์ผู้นำจิตอาสาพัฒนาชุมชน เอกสารขัดกันเอง เป้าหมาย ผลที่คาดว่าจะได้รับ และตัวชี้วัดพิมพ์ว่าภายในปีงบประมาณ พ.ศ. 2565
 * (fy2565: 30 กันยายน 2565) ข้อ 3.3 พิมพ์ว่าภายในปีงบประมาณ พ.ศ. 2566 (fy2566: 30 กันยายน 2566) ผู้ใช้เป็นผู้เลือก
 *
 * @throws {@link RuleInputError} no reading, a day that is not a calendar date, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5912, 5930, 5936, 5937 and 6836
 * @example
 * ```ts
 * import { volunteerLeaderCentres } from 'chumchon/cdd';
 *
 * volunteerLeaderCentres.fy2565.everyTambonDeadline({ within: 'fy2565' }).due; // '2022-09-30'
 * volunteerLeaderCentres.fy2565.everyTambonDeadline({ within: 'fy2566' }).due; // '2023-09-30'
 * ```
 */
export const everyTambonDeadline = readings({
  labels: {
    fy2565: { th: 'ภายในปีงบประมาณ พ.ศ. 2565', en: 'within FY2565' },
    fy2566: { th: 'ภายในปีงบประมาณ พ.ศ. 2566', en: 'within FY2566' },
  },
  reading: { name: 'within', label: { th: 'ภายในปีงบประมาณใด', en: 'within which fiscal year' } },
  rules: {
    fy2565: deadline({ ...tambonDeadline, due: on(tambonDue.fy2565) }),
    fy2566: deadline({ ...tambonDeadline, due: on(tambonDue.fy2566) }),
  },
});
