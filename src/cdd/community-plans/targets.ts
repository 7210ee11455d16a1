import { readAsLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { shareAtLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count } from '../../rules/logic/fact.js';
import { programme, slide } from './source.js';

const selfRun = parameter(30, 'percent', slide(13)(49));

/**
 * Whether the village carries out enough of its plan by itself (กิจกรรมที่ชุมชนดำเนินการเอง): at least 30 % of the plan's
 * activities, compared unrounded. A plan without activities has no share, and does not reach it.
 *
 * @th
 * ตรวจว่าหมู่บ้านดำเนินกิจกรรมในแผนด้วยตนเองไม่น้อยกว่าร้อยละ 30 ของกิจกรรมทั้งหมดหรือไม่ เปรียบเทียบโดยไม่ปัดเศษ
 * แผนที่ไม่มีกิจกรรมไม่มีสัดส่วนและไม่ผ่าน
 *
 * @throws {@link RuleInputError} a count that is not whole or negative, more activities of its own than activities, or an
 * unknown fact
 * @source 003_1cedb7b469810260.txt, line 49
 * @example
 * ```ts
 * import { communityPlans } from 'chumchon/cdd';
 *
 * communityPlans.fy2555.selfRunShare({ selfRunActivities: 3, activities: 10 }).verdict; // 'met'
 * communityPlans.fy2555.selfRunShare({ selfRunActivities: 299, activities: 1000 }).verdict; // 'unmet'
 * ```
 */
export const selfRunShare = checklist({
  programme,
  id: 'self-run-share',
  title: { th: 'กิจกรรมโครงการที่ชุมชน/หมู่บ้านดำเนินการเอง', en: 'Activities that the village carries out by itself' },
  source: slide(13)(49),
  parameters: { selfRun },
  facts: {
    selfRunActivities: count(
      { th: 'กิจกรรมที่ชุมชนดำเนินการเอง', en: 'activities that the village carries out by itself' },
      'activities',
    ),
    activities: count({ th: 'กิจกรรมทั้งหมดในแผน', en: 'activities of the plan' }, 'activities'),
  },
  ordered: ascending(['selfRunActivities', 'activities']),
  criteria: [
    shareAtLeast('selfRunActivities', 'activities', selfRun, {
      id: 'self-run',
      label: { th: 'สัดส่วนกิจกรรมที่ชุมชนดำเนินการเอง', en: 'share of activities that the village carries out by itself' },
    }),
  ],
});

const planUse = {
  share: parameter(30, 'percent', slide(20)(70)),
};

/**
 * The indicator of the FY2555 budget (ตัวชี้วัดงบประมาณ 55): 30 % of the villages have a community plan and use it
 * effectively. No comparison is printed; at least is the reading, compared unrounded. The slide prints the share and 21,339 villages, which makes 71,130 villages in all; that
 * base is derived, so the number of villages is the caller's.
 *
 * @th
 * ตรวจตัวชี้วัดงบประมาณปี 2555 ร้อยละ 30 ของหมู่บ้านมีและใช้แผนชุมชนได้อย่างมีประสิทธิภาพ อ่านว่าไม่น้อยกว่าร้อยละ 30 เปรียบเทียบโดยไม่ปัดเศษ
 * เอกสารพิมพ์ร้อยละและ 21,339 หมู่บ้าน ซึ่งคิดกลับได้ 71,130 หมู่บ้าน ฐานนี้ไม่ได้พิมพ์ไว้ ผู้ใช้จึงระบุจำนวนหมู่บ้านทั้งหมด
 *
 * @throws {@link RuleInputError} a count that is not whole or negative, more villages with a plan in use than villages, or an
 * unknown fact
 * @source 003_1cedb7b469810260.txt, line 70
 * @example
 * ```ts
 * import { communityPlans } from 'chumchon/cdd';
 *
 * communityPlans.fy2555.planUseTarget({ villagesUsingPlan: 21339, villages: 71130 }).verdict; // 'met'
 * communityPlans.fy2555.planUseTarget({ villagesUsingPlan: 21338, villages: 71130 }).verdict; // 'unmet'
 * ```
 */
export const planUseTarget = checklist({
  programme,
  id: 'plan-use-target',
  title: {
    th: 'ร้อยละของหมู่บ้านที่มีและใช้แผนชุมชนในการบริหารจัดการชุมชนได้อย่างมีประสิทธิภาพ',
    en: 'Villages that have and effectively use a community plan',
  },
  source: slide(20)(70),
  parameters: planUse,
  facts: {
    villagesUsingPlan: count(
      { th: 'หมู่บ้านที่มีและใช้แผนชุมชนได้อย่างมีประสิทธิภาพ', en: 'villages that have and effectively use a plan' },
      'villages',
    ),
    villages: count({ th: 'หมู่บ้านทั้งหมด', en: 'villages in all' }, 'villages'),
  },
  ordered: ascending(['villagesUsingPlan', 'villages']),
  criteria: [
    shareAtLeast('villagesUsingPlan', 'villages', planUse.share, {
      id: 'plan-use',
      label: { th: 'ร้อยละของหมู่บ้านที่มีและใช้แผนชุมชน', en: 'share of villages that have and use a plan' },
      source: slide(20).inferred(readAsLeast, 70),
    }),
  ],
});
