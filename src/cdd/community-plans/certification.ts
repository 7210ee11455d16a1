import { supplied } from '../../core/citation.js';
import { Decimal, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { choiceOrNone, quantity, record, required, yesNo } from '../../rules/logic/fact.js';
import { judged, reaches } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { programme, slide } from './source.js';

/**
 * Whether a village may apply for the certification of its plan (สมัครเข้ารับการรับรองมาตรฐานแผนชุมชน): it has finished
 * reviewing the plan, and has assessed it by itself as very good (A, ดีมาก).
 *
 * `selfAssessedGrade` takes the `grade` of {@link gradeQuality} as it is: `null` where the plan earns no grade, absent while
 * it is not known.
 *
 * @th
 * พิจารณาว่าหมู่บ้านสมัครเข้ารับการรับรองมาตรฐานแผนชุมชนได้หรือไม่ คือ ทบทวนแผนเสร็จแล้ว และประเมินตนเองในระดับดีมาก (A)
 *
 * @throws {@link RuleInputError} another grade, or an unknown fact
 * @source 003_1cedb7b469810260.txt, line 49
 * @example
 * ```ts
 * import { communityPlans } from 'chumchon/cdd';
 *
 * const { mayApplyForCertification } = communityPlans.fy2555;
 * mayApplyForCertification({ reviewFinished: true, selfAssessedGrade: 'A' }).verdict; // 'met'
 * mayApplyForCertification({ reviewFinished: true, selfAssessedGrade: 'B' }).verdict; // 'unmet'
 * mayApplyForCertification({ reviewFinished: true }).missing; // ['selfAssessedGrade']
 * ```
 */
export const mayApplyForCertification = checklist({
  programme,
  id: 'may-apply-for-certification',
  title: { th: 'การสมัครเข้ารับการรับรองมาตรฐานแผนชุมชน', en: 'Applying for certification of a community plan' },
  source: slide(13)(49),
  words: {
    met: { th: 'สมัครเข้ารับการรับรองได้', en: 'may apply' },
    unmet: { th: 'ยังสมัครเข้ารับการรับรองไม่ได้', en: 'may not apply yet' },
  },
  facts: {
    reviewFinished: yesNo({
      th: 'ทบทวนจัดทำแผนชุมชนเสร็จแล้ว',
      en: 'the village has finished reviewing its plan',
    }),
    selfAssessedGrade: choiceOrNone(
      { th: 'ระดับคุณภาพแผนที่ชุมชนประเมินตนเอง', en: "the plan's quality by self-assessment" },
      {
        A: { th: 'ดีมาก (A)', en: 'very good (A)' },
        B: { th: 'ดี (B)', en: 'good (B)' },
        C: { th: 'พอใช้ (C)', en: 'fair (C)' },
      },
    ),
  },
  criteria: [yes('reviewFinished'), oneOf('selfAssessedGrade', ['A'])],
});

const labels = {
  sufficiencyEconomy: {
    th: 'ปรัชญาเศรษฐกิจพอเพียง (6 ตัวชี้วัด)',
    en: 'philosophy of the sufficiency economy (6 indicators)',
  },
  participation: { th: 'การมีส่วนร่วม (3 ตัวชี้วัด)', en: 'participation (3 indicators)' },
  learningProcess: { th: 'กระบวนการเรียนรู้ (2 ตัวชี้วัด)', en: 'learning process (2 indicators)' },
  use: { th: 'การใช้ประโยชน์ (3 ตัวชี้วัด)', en: 'use (3 indicators)' },
  book: { th: 'รูปเล่มของแผน (5 ตัวชี้วัด)', en: "the plan's book (5 indicators)" },
} as const satisfies Record<string, Text>;

/** A domain of what makes a good plan. */
export type PlanDomain = keyof typeof labels;

const points = {
  sufficiencyEconomy: parameter(20, 'points', slide(17)(61), labels.sufficiencyEconomy),
  participation: parameter(20, 'points', slide(17)(61), labels.participation),
  learningProcess: parameter(25, 'points', slide(17)(61), labels.learningProcess),
  use: parameter(25, 'points', slide(17)(61), labels.use),
  book: parameter(10, 'points', slide(17)(61), labels.book),
};

const domainNames = Object.keys(labels) as readonly PlanDomain[];

const earned = (domain: PlanDomain) => quantity(labels[domain], 'points', { most: points[domain].value });

const domains = Object.fromEntries(domainNames.map(domain => [domain, earned(domain)])) as {
  readonly [D in PlanDomain]: ReturnType<typeof earned>;
};

/** The points by domain, added up and held against the pass mark. */
export interface CertificationOutcome extends VerdictOutcome {
  readonly domains: readonly {
    readonly id: PlanDomain;
    readonly label: Text;
    readonly most: number;
    /** Absent while they are not known. */
    readonly points?: DecimalText;
  }[];
  /** Absent while one domain's points are not known. */
  readonly total?: DecimalText;
  /** The total with nothing for every domain that is not known. */
  readonly lowest: DecimalText;
  /** The total with all points for every domain that is not known. */
  readonly highest: DecimalText;
  /** How many points are still lacking to the pass mark by those that are known, 0 for none; absent without a pass mark. */
  readonly lacking?: DecimalText;
}

const source = slide(17)(61);
const byDomain = { th: 'คะแนนรายด้าน', en: 'points by domain' };
const pass = { th: 'คะแนนที่ถือว่าผ่าน', en: 'pass mark' };
const reached = { th: 'คะแนนรวมถึงคะแนนที่ถือว่าผ่าน', en: 'the total reaches the pass mark' };

/**
 * The points of a plan that is assessed for certification (เกณฑ์การรับรองมาตรฐานแผนชุมชน 5 ด้าน 19 ตัวชี้วัด), by domain, and
 * whether the total of at most 100 reaches a pass mark.
 *
 * Neither the pass mark nor the points of an indicator are printed. The pass mark is the caller's; without one the verdict is
 * unknown, whatever the points. With points missing, `lowest` and `highest` bound the total, and the verdict is known as soon
 * as they agree on it.
 *
 * @th
 * แสดงคะแนนการรับรองมาตรฐานแผนชุมชน 5 ด้าน 19 ตัวชี้วัด รวม 100 คะแนน คะแนนผ่านไม่ได้พิมพ์ไว้ ผู้ใช้จึงระบุใน passMark
 *
 * @throws {@link RuleInputError} points above those of their domain or negative, a pass mark above 100, or an unknown domain
 * @source 003_1cedb7b469810260.txt, line 61
 * @example
 * ```ts
 * import { communityPlans } from 'chumchon/cdd';
 *
 * const outcome = communityPlans.fy2555.certify({
 *   domains: { sufficiencyEconomy: 18, participation: 15.5, learningProcess: 20, use: 20 },
 *   passMark: 80,
 * });
 * outcome.verdict; // 'unknown'
 * outcome.lowest; // '73.5'
 * outcome.highest; // '83.5'
 * outcome.missing; // ['domains.book']
 * ```
 */
export const certify = verdictFunction(
  {
    programme,
    id: 'certify',
    title: { th: 'การรับรองมาตรฐานแผนชุมชน', en: 'Certification of a community plan' },
    source,
    parameters: points,
    facts: { domains: required(record(byDomain, domains)), passMark: quantity(pass, 'points', { most: 100 }) },
  },
  {
    total: { label: { th: 'คะแนนรวม', en: 'total' }, unit: 'points' },
    lowest: { label: { th: 'คะแนนรวมต่ำสุดที่เป็นไปได้', en: 'lowest total possible' }, unit: 'points', bounds: 'total' },
    highest: { label: { th: 'คะแนนรวมสูงสุดที่เป็นไปได้', en: 'highest total possible' }, unit: 'points', bounds: 'total' },
    lacking: { label: { th: 'ยังขาด', en: 'still lacking' }, unit: 'points' },
    domains: {
      label: byDomain,
      of: {
        points: { label: { th: 'ได้', en: 'earned' }, unit: 'points' },
        most: { label: { th: 'เต็ม', en: 'of' }, unit: 'points' },
      },
    },
  },
  ({ domains: given, passMark }): Found<CertificationOutcome> => {
    const open = domainNames.filter(name => given[name] === undefined);
    const lowest = sum(domainNames.map(name => given[name] ?? 0));
    const highest = lowest.plus(sum(open.map(name => points[name].value)));
    const mark = passMark === undefined ? undefined : exact(passMark);
    const total = open.length === 0 ? lowest : undefined;
    const verdict = mark ? reaches(lowest, highest, mark) : 'unknown';
    return {
      verdict,
      tell: () => ({
        domains: domainNames.map(name => ({
          id: name,
          label: labels[name],
          most: points[name].value,
          points: given[name] === undefined ? undefined : exact(given[name]),
        })),
        total,
        lowest,
        highest,
        criteria: [
          judged('pass-mark', reached, verdict, {
            actual: total,
            required: mark && { atLeast: mark },
            unit: 'points',
            source: supplied(pass, source),
          }),
        ],
        lacking: mark && Decimal.max(mark.minus(lowest), 0),
        missing: [...open.map(name => `domains.${name}`), ...(mark ? [] : ['passMark'])],
      }),
    };
  },
);
