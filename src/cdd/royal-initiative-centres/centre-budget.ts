import { type Parameter, parameter } from '../../core/parameter.js';
import { exactly } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { money } from '../../rules/logic/fact.js';
import { spending } from '../../rules/money/spending.js';
import { activity, programme } from './source.js';

const budgets = {
  workshop: parameter(17_700, 'baht', activity(3766, 3863, 3865, 3873)),
  chiangMai: parameter(340_800, 'baht', activity(3785, 3863)),
  ubonRatchathani: parameter(364_500, 'baht', activity(3806, 3865)),
  satun: parameter(209_000, 'baht', activity(3840, 3873)),
};

export const centre = {
  name: 'centre',
  label: { th: 'ศูนย์เรียนรู้ชุมชน (ศูนย์สารภี) ของจังหวัดใด', en: 'which centre' },
} as const;

const budgetRule = {
  programme,
  id: 'centre-budget',
  title: { th: 'งบประมาณรายศูนย์', en: 'Budget of a centre' },
  source: /* @__PURE__ */ activity([3861, 3873]),
  facts: {
    workshop: /* @__PURE__ */ money({ th: 'ค่าใช้จ่ายในการประชุมเชิงปฏิบัติการคณะกรรมการศูนย์', en: "the committee's workshop" }),
    training: /* @__PURE__ */ money({
      th: 'ค่าใช้จ่ายในการฝึกอบรม (อุบลราชธานีรวมการพัฒนาศูนย์)',
      en: 'training, in Ubon Ratchathani with the development of the centre',
    }),
  },
} as const;

// @__NO_SIDE_EFFECTS__
const budgetOf = (training: Parameter<number>) =>
  checklist({
    ...budgetRule,
    parameters: { workshop: budgets.workshop, training },
    criteria: [exactly('workshop', budgets.workshop), exactly('training', training)],
  });

export const readingLabels = {
  'chiang-mai': { th: 'เชียงใหม่', en: 'Chiang Mai' },
  'ubon-ratchathani': { th: 'อุบลราชธานี', en: 'Ubon Ratchathani' },
  satun: { th: 'สตูล', en: 'Satun' },
};

/**
 * Whether the budget of a centre is as printed (งบประมาณรายศูนย์): 17,700 baht for the committee's workshop, and for training with
 * development 340,800 in Chiang Mai, 364,500 in Ubon Ratchathani, 209,000 in Satun. A centre comes to 358,500, 382,200 and
 * 226,700; the last is printed behind a page break, under another heading.
 *
 * @th
 * พิจารณาว่างบประมาณของศูนย์เรียนรู้ชุมชน (ศูนย์สารภี) เป็นไปตามที่กำหนดหรือไม่ ค่าประชุมเชิงปฏิบัติการคณะกรรมการศูนย์แห่งละ 17,700 บาท
 * ค่าใช้จ่ายในการฝึกอบรมของเชียงใหม่ 340,800 บาท อุบลราชธานี 364,500 บาท และสตูล 209,000 บาท
 *
 * @throws {@link RuleInputError} no centre, an amount that is negative or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3766, 3785, 3806, 3840 and 3861 to 3873
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * const { centreBudget } = royalInitiativeCentres.fy2565;
 * centreBudget({ centre: 'satun', workshop: 17_700, training: 209_000 }).verdict; // 'met'
 * centreBudget({ centre: 'chiang-mai', workshop: 17_700, training: 209_000 }).next; // ['training']
 * ```
 */
export const centreBudget = readings({
  labels: readingLabels,
  reading: centre,
  rules: {
    'chiang-mai': budgetOf(budgets.chiangMai),
    'ubon-ratchathani': budgetOf(budgets.ubonRatchathani),
    satun: budgetOf(budgets.satun),
  },
});

const wholeActivity = parameter(967_400, 'baht', activity(3861));

/**
 * Whether the budgets of the three centres add up to the activity's 967,400 baht (งบประมาณรวม): 358,500 + 382,200 + 226,700.
 *
 * @th
 * ตรวจว่างบประมาณของสามศูนย์รวมเป็น 967,400 บาทหรือไม่ คือ 358,500 + 382,200 + 226,700 บาท
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3861 to 3873
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * const items = [
 *   { name: 'เชียงใหม่', amount: 358_500 },
 *   { name: 'อุบลราชธานี', amount: 382_200 },
 *   { name: 'สตูล', amount: 226_700 },
 * ];
 * royalInitiativeCentres.fy2565.activityBudget({ items }).verdict; // 'met'
 * ```
 */
export const activityBudget = spending({
  programme,
  id: 'activity-budget',
  title: { th: 'งบประมาณรวมของกิจกรรม 967,400 บาท', en: "The activity's 967,400 baht" },
  source: activity([3861, 3873]),
  parameters: { wholeActivity },
  envelope: wholeActivity,
  relation: 'equals',
});
