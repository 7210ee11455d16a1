import type { Text } from '../../core/text.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { choice, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { type ActivityCode, activityOf, labels } from './register/index.js';
import { at, programme } from './source.js';
import { addingUp } from './sums.js';

/** Whether the target group of an activity adds up: a criterion for each composition; `unknown` where no total is printed beside one. */
export interface TargetGroupOutcome extends VerdictOutcome {
  readonly activity: ActivityCode;
  readonly label: Text;
  /** The printed total less the sum, for each composition with one. */
  readonly figures: readonly FigureOutcome[];
}

/**
 * Whether the target group of an activity (กลุ่มเป้าหมาย) adds up to the total that its sheet prints. Two do not: the search for
 * tourism champs prints 100 communities × 2 times × 10 people as 1,000, counting people and not attendances; and the
 * business development of organic groups prints 10 groups for 8 provinces of 10. The training of those who drive the
 * sufficiency villages counts the households only: its leaders have no total. Some sheets print no total.
 *
 * @th กลุ่มเป้าหมายของกิจกรรมรวมกันแล้วเท่ากับยอดรวมที่พิมพ์ไว้หรือไม่ รายการที่ไม่ตรงมีสองกิจกรรม คือ การค้นหา Champ (100 ชุมชน × 2 ครั้ง × 10 คน พิมพ์รวม 1,000 คน)
 * และการพัฒนาธุรกิจกลุ่มเกษตรอินทรีย์ (8 จังหวัด จังหวัดละ 10 กลุ่ม พิมพ์ 10 กลุ่ม) กิจกรรมที่ไม่ได้พิมพ์ยอดรวมไว้ให้ผลเป็นยังไม่ทราบ
 *
 * @throws {@link RuleInputError} an activity that is not in the register, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1798 to 5204
 * @example
 * ```ts
 * import { activities } from 'chumchon/cdd';
 *
 * const { targetGroup } = activities.fy2565;
 * targetGroup({ activity: 'P01/1/1.1' }).verdict; // 'met'
 * targetGroup({ activity: 'P06/1/1.1' }).figures[0].value; // '-1000'
 * targetGroup({ activity: 'P05/1/2.1' }).verdict; // 'unknown'
 * ```
 */
export const targetGroup = verdictFunction(
  {
    programme,
    id: 'target-group',
    title: { th: 'กลุ่มเป้าหมายรวมกันเท่ากับยอดรวมหรือไม่', en: 'Whether a target group adds up' },
    source: at([1798, 5204]),
    facts: { activity: required(choice({ th: 'กิจกรรม', en: 'activity' }, labels)) },
  },
  { activity: { label: { th: 'กิจกรรม', en: 'activity' }, words: labels } },
  ({ activity }): Found<TargetGroupOutcome> => {
    const { label, line, targets = [] } = activityOf(activity);
    return addingUp(targets, at(line), { activity, label });
  },
);
