import { readAsLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { programme, slide } from './source.js';

const parameters = {
  toLocalAuthority: parameter(1, 'copies', slide(12)(46)),
  toAmphoe: parameter(1, 'copies', slide(12)(46)),
  kept: parameter(1, 'copies', slide(12)(46)),
};

const read = slide(12).inferred(readAsLeast, 46);

/**
 * Whether a tambon's integrated plan (แผนบูรณาการระดับตำบล) is finished: the centre of community organisations (ศอช.ต.) held its
 * forum for the whole of the tambon, its projects are ranked by priority, and its book is in three copies, one for the local
 * authority (อปท.), one for the amphoe and one to keep. The numbers are read as the fewest: another copy does no harm.
 *
 * @th
 * ตรวจว่าแผนบูรณาการระดับตำบลเสร็จสมบูรณ์หรือไม่ คือ ศอช.ต. จัดเวทีบูรณาการให้เป็นภาพรวมของตำบล จัดเรียงลำดับความสำคัญของโครงการ และจัดทำเล่ม 3
 * เล่ม ส่ง อปท. 1 เล่ม ส่งอำเภอ 1 เล่ม และเก็บไว้ 1 เล่ม อ่านว่าเป็นจำนวนอย่างน้อย
 *
 * @throws {@link RuleInputError} a count that is not whole or negative, or an unknown fact
 * @source 003_1cedb7b469810260.txt, line 46
 * @example
 * ```ts
 * import { communityPlans } from 'chumchon/cdd';
 *
 * const made = { forumHeld: true, ranked: true };
 * const outcome = communityPlans.fy2555.integratedTambonPlan({ ...made, toLocalAuthority: 1, toAmphoe: 1, kept: 0 });
 * outcome.verdict; // 'unmet'
 * outcome.next; // ['kept']
 * ```
 */
export const integratedTambonPlan = checklist({
  programme,
  id: 'integrated-tambon-plan',
  title: { th: 'แผนบูรณาการระดับตำบล', en: 'Integrated plan of a tambon' },
  source: slide(12)(46),
  parameters,
  facts: {
    forumHeld: yesNo({
      th: 'ศอช.ต. จัดเวทีบูรณาการแผนชุมชนระดับตำบลให้เป็นภาพรวมของตำบล',
      en: 'the centre of community organisations (ศอช.ต.) held the forum that integrates the plans for the whole tambon',
    }),
    ranked: yesNo({
      th: 'จัดเรียงลำดับความสำคัญของกิจกรรมโครงการ',
      en: 'its activities and projects are ranked by priority',
    }),
    toLocalAuthority: count({ th: 'เล่มที่ส่ง อปท.', en: 'copies for the local authority' }, 'copies'),
    toAmphoe: count({ th: 'เล่มที่ส่งอำเภอ', en: 'copies for the amphoe' }, 'copies'),
    kept: count({ th: 'สำเนาที่เก็บไว้', en: 'copies kept' }, 'copies'),
  },
  criteria: [
    yes('forumHeld'),
    yes('ranked'),
    atLeast('toLocalAuthority', parameters.toLocalAuthority, { source: read }),
    atLeast('toAmphoe', parameters.toAmphoe, { source: read }),
    atLeast('kept', parameters.kept, { source: read }),
  ],
});
