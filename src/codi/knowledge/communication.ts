import { deepFreeze } from '../../core/freeze.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { rollUp } from '../../rules/counting/roll-up.js';
import { communication, programme } from './source.js';

/**
 * Whether a printed number of stories, broadcasts or news is the sum of its parts (จำนวนสื่อรวม). In the report 156 + 4
 * = 160 stories and 6 + 9 + 5 = 20 news do; 18 television broadcasts do not: the two programmes named had three each.
 *
 * @th
 * ตรวจว่าจำนวนสื่อรวมที่พิมพ์ไว้เท่ากับผลรวมของรายการหรือไม่ ในรายงาน 156 + 4 = 160 เรื่อง และ 6 + 9 + 5 = 20 ข่าวตรงกัน แต่รายการโทรทัศน์ 18
 * ครั้งไม่ตรง เพราะสองรายการที่ระบุชื่อมีรายการละ 3 ครั้ง
 *
 * @throws {@link RuleInputError} a part without a name, a negative number, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 778, 786 and 790
 * @example
 * ```ts
 * import { knowledge } from 'chumchon/codi';
 *
 * const parts = [{ name: 'channel 22', amount: 3 }, { name: 'channel 5', amount: 3 }];
 * const outcome = knowledge.fy2563.mediaTotal({ total: 18, parts });
 * outcome.verdict; // 'unmet'
 * outcome.difference; // '12'
 * ```
 */
export const mediaTotal = rollUp({
  programme,
  id: 'media-total',
  title: { th: 'จำนวนสื่อรวม', en: 'Stories, broadcasts and news in total' },
  source: communication(778, 786, 790),
  unit: 'number',
  relation: 'equals',
  whole: { th: 'จำนวนรวม', en: 'the number in all' },
  parts: { th: 'จำนวนแต่ละรายการ', en: 'the number of each' },
});

/** A measure for openness within the agency. */
export interface TransparencyMeasure {
  readonly measure: 1 | 2 | 3;
  readonly label: Text;
}

/**
 * The three measures for openness of FY2563 (มาตรการส่งเสริมและความโปร่งใสภายในหน่วยงาน).
 *
 * @source 001_82e09ad09ff19ae2.txt, line 792
 * @example
 * ```ts
 * import { knowledge } from 'chumchon/codi';
 *
 * knowledge.fy2563.transparencyMeasures.length; // 3
 * ```
 */
export const transparencyMeasures: readonly TransparencyMeasure[] = deepFreeze([
  { measure: 1, label: { th: 'มาตรการด้านคุณภาพการดำเนินงาน', en: 'quality of work' } },
  {
    measure: 2,
    label: {
      th: 'มาตรการเพิ่มประสิทธิภาพการสื่อสารกับเจ้าหน้าที่และสาธารณชน',
      en: 'communication with officers and the public',
    },
  },
  {
    measure: 3,
    label: {
      th: 'มาตรการเปิดโอกาสให้ผู้มีส่วนได้ส่วนเสียมีส่วนร่วมในการดำเนินงาน',
      en: 'a part in the work for those whom it concerns',
    },
  },
]);

/** An answer of the staff poll, in percent. */
export interface PollAnswer {
  readonly label: Text;
  readonly percent: Parameter<number>;
}

/**
 * The staff poll of the fourth quarter (CODI POLL): who answered, and the printed percentages. What each is a
 * percentage of is not printed, and one sentence has both 91 and 56 without saying how they go together, so no count
 * follows from them.
 *
 * @source 001_82e09ad09ff19ae2.txt, line 792
 * @example
 * ```ts
 * import { knowledge } from 'chumchon/codi';
 *
 * knowledge.fy2563.staffPoll.respondents.value; // 229
 * knowledge.fy2563.staffPoll.answers.map(({ percent }) => percent.value); // [91, 56, 70, 89]
 * ```
 */
export const staffPoll: { readonly respondents: Parameter<number>; readonly answers: readonly PollAnswer[] } =
  deepFreeze({
    respondents: parameter(229, 'people', communication(792)),
    answers: [
      {
        label: { th: 'มีปฏิสัมพันธ์ในการทำงาน', en: 'deal with others in their work' },
        percent: parameter(91, 'percent', communication(792)),
      },
      {
        label: { th: 'มีปฏิสัมพันธ์กับขบวนการชุมชนและหน่วยงานภาคี', en: 'with communities and partner agencies' },
        percent: parameter(56, 'percent', communication(792)),
      },
      {
        label: { th: 'มีช่องทางให้ข้อเสนอแนะและคำติชม', en: 'have ways for others to suggest and criticise' },
        percent: parameter(70, 'percent', communication(792)),
      },
      {
        label: {
          th: 'เห็นว่าควรเปิดโอกาสให้ข้อเสนอแนะและคำติชม',
          en: 'hold that others should be able to suggest and criticise',
        },
        percent: parameter(89, 'percent', communication(792)),
      },
    ],
  });
