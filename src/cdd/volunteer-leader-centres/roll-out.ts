import { parameter } from '../../core/parameter.js';
import { shareAtLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { count } from '../../rules/logic/fact.js';
import { deadline, on } from '../../rules/time/deadline.js';
import { appendix, driving, programme } from './source.js';

const everyOne = 'every one of them is all of them';
const amphoeGoal = {
  perAmphoe: parameter(1, 'centres', driving(5930)),
  share: parameter(100, 'percent', driving.derived(everyOne, 5930)),
};

/**
 * Whether every amphoe has its centre of volunteer leaders (ครบทุกอำเภอ อำเภอละ 1 แห่ง): the first goal. How many amphoes there are is
 * the caller's; amphoes with a centre are counted, not centres.
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
  ordered: [['amphoesWithCentre', 'amphoes']],
  criteria: [
    shareAtLeast('amphoesWithCentre', 'amphoes', amphoeGoal.share, {
      id: 'amphoes-covered',
      label: { th: 'สัดส่วนอำเภอที่มีศูนย์', en: 'share of amphoes with a centre' },
    }),
  ],
});

const tambonGoal = {
  perTambon: parameter(1, 'centres', driving(5930)),
  share: parameter(100, 'percent', appendix.derived(everyOne, 5930, 5937, 6836)),
};

/**
 * Whether every tambon has its centre of volunteer leaders (ครบทุกตำบล ตำบลละ 1 แห่ง): the second goal, and the activity's indicator.
 * How many tambons there are is the caller's.
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
  ordered: [['tambonsWithCentre', 'tambons']],
  criteria: [
    shareAtLeast('tambonsWithCentre', 'tambons', tambonGoal.share, {
      id: 'tambons-covered',
      label: { th: 'สัดส่วนตำบลที่มีศูนย์', en: 'share of tambons with a centre' },
    }),
  ],
});

const monthEnd = 'the last day of the printed months';
const yearEnd = 'the last day of the printed fiscal year';
const amphoeDue = parameter('2022-03-31', 'date', driving.derived(monthEnd, 5930));

/**
 * The day by which every amphoe has its centre (ไตรมาส 1 – 2): the end of March 2565. Line 5912 gives the amphoes the whole fiscal
 * year; the goals, which are finer, bind.
 *
 * @throws {@link RuleInputError} a day that is not a calendar date, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5912 and 5930
 * @example
 * ```ts
 * import { volunteerLeaderCentres } from 'chumchon/cdd';
 *
 * volunteerLeaderCentres.fy2565.everyAmphoeDeadline({ today: '2022-04-01' }).status; // 'overdue'
 * ```
 */
export const everyAmphoeDeadline = deadline({
  programme,
  id: 'every-amphoe-deadline',
  title: { th: 'กำหนดมีศูนย์ครบทุกอำเภอ', en: 'When every amphoe has its centre' },
  source: driving(5930),
  parameters: { due: amphoeDue },
  facts: {},
  due: on(amphoeDue),
});

const tambonDue = {
  fy2565: parameter('2022-09-30', 'date', appendix.derived(monthEnd, 5930, 5936, 5937, 6836)),
  fy2566: parameter('2023-09-30', 'date', driving.derived(yearEnd, 5912)),
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
  reading: { name: 'within', label: { th: 'ภายในปีงบประมาณใด', en: 'within which fiscal year' } },
  rules: {
    fy2565: deadline({ ...tambonDeadline, due: on(tambonDue.fy2565) }),
    fy2566: deadline({ ...tambonDeadline, due: on(tambonDue.fy2566) }),
  },
});
