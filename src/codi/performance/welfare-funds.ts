import { parameter } from '../../core/parameter.js';
import { levelScale } from '../../rules/counting/scale.js';
import { atLeast } from '../../rules/criteria/criterion.js';
import { count } from '../../rules/logic/fact.js';
import { weights } from './indicators.js';
import { assessment, programme, targetsRead } from './source.js';

const score = {
  newFundsMinimum: parameter(1042, 'funds', assessment(247)),
  newFunds: parameter(1500, 'funds', assessment(247)),
  trackedStandard: parameter(789, 'funds', assessment(247)),
  trackedHigh: parameter(1104, 'funds', assessment(247)),
  whole: parameter(4420, 'funds', assessment(247), {
    th: 'กองทุนทั้งหมดที่เป็นฐานของร้อยละ',
    en: 'all funds, of which the new ones are a percentage',
  }),
  weight: weights['1.1'],
};

const source = targetsRead({ th: '1,538 และ 1,196 กองทุน', en: '1,538 and 1,196 funds' }, 247);

/**
 * The score of indicator 1.1, community welfare funds (กองทุนสวัสดิการชุมชน). The levels 75 and 100 ask two things at
 * once: 1,500 new funds, and 789 or 1,104 funds of earlier years that were followed up and pass. More of the one does
 * not make up for less of the other: 1,400 new funds with 1,300 that pass are more than 2,604 together and still only
 * reach level 50.
 *
 * The minimum asks 1,042 new funds alone, so 1,500 new funds with fewer than 789 that pass score 50: the report has no
 * such case. Below 1,042 new funds the score is 0. Nothing is scored between the levels, since no single line leads
 * from one pair of targets to the next. Which funds meet the criteria, `welfareFunds.fy2563.qualifyingFund` says.
 *
 * The targets are printed without a word of comparison: at least is read, since results above the high ones scored 100.
 *
 * @th คะแนนตัวชี้วัดที่ 1.1 กองทุนสวัสดิการชุมชน: กองทุนใหม่ 1,042 กองทุนได้ 50 คะแนน กองทุนใหม่ 1,500 กองทุนและกองทุนเดิมที่ติดตามแล้วผ่านการประเมิน 789 กองทุนได้ 75 คะแนน กองทุนใหม่ 1,500 กองทุนและผ่านการประเมิน 1,104 กองทุนได้ 100 คะแนน
 * สองเงื่อนไขทดแทนกันไม่ได้ และไม่คิดคะแนนระหว่างระดับ เพราะไม่มีเส้นเดียวที่เชื่อมเป้าหมายคู่หนึ่งไปยังอีกคู่หนึ่ง ต่ำกว่า 1,042 กองทุนใหม่ได้ 0 คะแนน
 * เป้าหมายไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่า เพราะผลที่เกินเป้าหมายขั้นสูงได้ 100 คะแนน
 * @throws {@link RuleInputError} a number of funds that is negative or not whole, more than 4,420 new ones, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 247
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * performance.fy2563.scoreWelfareFunds({ newFunds: 1538, trackedPassed: 1196 }).score; // '100'
 * performance.fy2563.scoreWelfareFunds({ newFunds: 1400, trackedPassed: 1300 }).score; // '50'
 * ```
 */
export const scoreWelfareFunds = levelScale({
  programme,
  id: 'score-welfare-funds',
  title: {
    th: 'คะแนนตัวชี้วัด “ร้อยละของกองทุนสวัสดิการชุมชนสร้างหลักประกันความมั่นคงในชีวิตให้กับชุมชน”',
    en: 'Score of the community welfare funds',
  },
  source,
  parameters: score,
  facts: {
    newFunds: count({ th: 'กองทุนใหม่ที่ผ่านเกณฑ์', en: 'new funds that meet the criteria' }, 'funds', {
      most: score.whole.value,
    }),
    trackedPassed: count(
      { th: 'กองทุนที่ติดตามผลและผ่านการประเมิน', en: 'earlier funds that were followed up and pass' },
      'funds',
    ),
  },
  cumulative: true,
  levels: [
    {
      level: 50,
      label: { th: 'เป้าหมายขั้นต่ำ', en: 'minimum' },
      criteria: [atLeast('newFunds', score.newFundsMinimum, { source })],
    },
    {
      level: 75,
      label: { th: 'เป้าหมายมาตรฐาน', en: 'standard' },
      criteria: [
        atLeast('newFunds', score.newFunds, { source }),
        atLeast('trackedPassed', score.trackedStandard, { source }),
      ],
    },
    {
      level: 100,
      label: { th: 'เป้าหมายขั้นสูง', en: 'high' },
      criteria: [
        atLeast('newFunds', score.newFunds, { source }),
        atLeast('trackedPassed', score.trackedHigh, { source }),
      ],
    },
  ],
});
