import { parameter } from '../../core/parameter.js';
import { atLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { grading, programme } from './source.js';

const freed = {
  perCentre: parameter(5, 'households', grading(6224, 6230, 6253, 6849)),
  centres: parameter(924, 'centres', grading(6210, 6224, 6230, 6253)),
  national: parameter(4620, 'households', grading(6224, 6253, 6849)),
};

/**
 * Whether an amphoe supported the work on the debts of households (สนับสนุนส่งเสริมการแก้ไขปัญหาหนี้สินภาคครัวเรือน): with the Move for Fund
 * Team and partners it made the plan that solves them, and got the target households to carry out its activities. It concerns the
 * 924 institutes of 2551 to 2559. What comes of it is `debtsReducedByCentre`; the report is due by 15 July 2565: see `gradingReports`.
 *
 * @th
 * พิจารณาว่าอำเภอสนับสนุนส่งเสริมการแก้ไขปัญหาหนี้สินภาคครัวเรือนครบหรือไม่ คือ ร่วมกับทีมคู่หู คู่คิด (Move for Fund Team) และภาคีเครือข่าย
 * ร่วมกันจัดทำแผนการแก้ไขปัญหาหนี้สิน และส่งเสริมให้ครัวเรือนเป้าหมายขับเคลื่อนกิจกรรมตามแผน ใช้กับศูนย์ที่จัดตั้ง พ.ศ. 2551 – 2559 จำนวน 924 แห่ง
 * ผลที่ได้ดูที่ debtsReducedByCentre กำหนดรายงานวันที่ 15 กรกฎาคม 2565 ดูที่ gradingReports
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6224
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.debtPlanTasks({ together: true, planMade: true }).missing; // ['planCarriedOut']
 * ```
 */
export const debtPlanTasks = checklist({
  programme,
  id: 'debt-plan-tasks',
  title: {
    th: 'การดำเนินการของอำเภอในการแก้ไขปัญหาหนี้สินภาคครัวเรือน',
    en: "The amphoe's tasks on the debts of households",
  },
  source: grading(6224),
  facts: {
    together: yesNo({
      th: 'ดำเนินการร่วมกับทีมคู่หู คู่คิด (Move for Fund Team) และภาคีเครือข่าย',
      en: 'with the Move for Fund Team and partners',
    }),
    planMade: yesNo({
      th: 'ร่วมกันจัดทำแผนการแก้ไขปัญหาหนี้สินภาคครัวเรือน',
      en: 'a plan to solve the debts of households was made together',
    }),
    planCarriedOut: yesNo({
      th: 'ส่งเสริมให้ครัวเรือนเป้าหมายขับเคลื่อนกิจกรรมตามแผน',
      en: 'the target households were got to carry out its activities',
    }),
  },
  criteria: [yes('together'), yes('planMade'), yes('planCarriedOut')],
});

/**
 * Whether every centre has at least five households with a reduced or cleared debt (อย่างน้อยแห่งละ 5 ครัวเรือน). It
 * concerns the 924 institutes of 2551 to 2559; a province gives its own `number` of them. What one centre has more does
 * not help another: the country's number is judged apart, by `debtsReducedNationally`.
 *
 * @th
 * ตรวจว่าทุกศูนย์มีครัวเรือนที่ลดหนี้หรือปลดหนี้ได้อย่างน้อยแห่งละ 5 ครัวเรือนหรือไม่ ใช้กับศูนย์ที่จัดตั้ง พ.ศ. 2551 – 2559 จำนวน 924 แห่ง
 * จังหวัดให้ระบุจำนวนศูนย์ของตนใน number ศูนย์ที่ทำได้เกินใช้ทดแทนศูนย์อื่นไม่ได้ จำนวนรวมของประเทศดูที่ debtsReducedNationally
 *
 * @throws {@link RuleInputError} more centres than there are, two of one name, a number that is no whole number from 0,
 * or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6210, 6224, 6230, 6253 and 6849
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const outcome = debtCentres.fy2565.debtsReducedByCentre({
 *   centres: [
 *     { id: 'A', households: 40 },
 *     { id: 'B', households: 4 },
 *   ],
 *   number: 2,
 * });
 * outcome.verdict; // 'unmet'
 * outcome.criteria[1].criteria?.[0]?.required; // { atLeast: '5' }
 * ```
 */
export const debtsReducedByCentre = everyOne({
  programme,
  id: 'debts-reduced-by-centre',
  title: {
    th: 'ลดหนี้หรือปลดหนี้ได้ อย่างน้อยแห่งละ 5 ครัวเรือน',
    en: 'At least five households of every centre with less debt or none',
  },
  source: grading(6224, 6230),
  parameters: { perCentre: freed.perCentre, centres: freed.centres },
  list: { name: 'centres', label: { th: 'ศูนย์จัดการกองทุนชุมชน', en: 'a centre' } },
  unit: 'centres',
  facts: {
    households: count({ th: 'ครัวเรือนที่ลดหนี้หรือปลดหนี้ได้', en: 'households with less debt or none' }, 'households'),
  },
  criteria: [atLeast('households', freed.perCentre)],
  number: freed.centres,
});

/**
 * Whether at least 4,620 households of the country reduced or cleared their debt (ไม่น้อยกว่า 4,620 ครัวเรือน). A centre
 * below five is found by `debtsReducedByCentre` alone.
 *
 * @th
 * ตรวจว่าทั้งประเทศมีครัวเรือนที่ลดหนี้หรือปลดหนี้ได้ไม่น้อยกว่า 4,620 ครัวเรือนหรือไม่ ศูนย์ที่ไม่ถึงแห่งละ 5 ครัวเรือนดูที่ debtsReducedByCentre
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6224, 6253 and 6849
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.debtsReducedNationally({ households: 4619 }).verdict; // 'unmet'
 * ```
 */
export const debtsReducedNationally = checklist({
  programme,
  id: 'debts-reduced-nationally',
  title: {
    th: 'ลดหนี้หรือปลดหนี้ได้ไม่น้อยกว่า 4,620 ครัวเรือน',
    en: 'At least 4,620 households of the country with less debt or none',
  },
  source: grading(6224, 6253, 6849),
  parameters: { national: freed.national },
  facts: {
    households: count({ th: 'ครัวเรือนที่ลดหนี้หรือปลดหนี้ได้', en: 'households with less debt or none' }, 'households'),
  },
  criteria: [atLeast('households', freed.national)],
});
