import { parameter } from '../../core/parameter.js';
import { pointCard } from '../../rules/counting/point-card.js';
import { oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { choiceOrNone, yesNo } from '../../rules/logic/fact.js';
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

const points = {
  sufficiencyEconomy: parameter(20, 'points', slide(17)(61)),
  participation: parameter(20, 'points', slide(17)(61)),
  learningProcess: parameter(25, 'points', slide(17)(61)),
  use: parameter(25, 'points', slide(17)(61)),
  book: parameter(10, 'points', slide(17)(61)),
};

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
export const certify = pointCard({
  programme,
  id: 'certify',
  title: { th: 'การรับรองมาตรฐานแผนชุมชน', en: 'Certification of a community plan' },
  source: slide(17)(61),
  parameters: points,
  domains: {
    sufficiencyEconomy: {
      label: { th: 'ปรัชญาเศรษฐกิจพอเพียง (6 ตัวชี้วัด)', en: 'philosophy of the sufficiency economy (6 indicators)' },
      most: points.sufficiencyEconomy,
    },
    participation: {
      label: { th: 'การมีส่วนร่วม (3 ตัวชี้วัด)', en: 'participation (3 indicators)' },
      most: points.participation,
    },
    learningProcess: {
      label: { th: 'กระบวนการเรียนรู้ (2 ตัวชี้วัด)', en: 'learning process (2 indicators)' },
      most: points.learningProcess,
    },
    use: { label: { th: 'การใช้ประโยชน์ (3 ตัวชี้วัด)', en: 'use (3 indicators)' }, most: points.use },
    book: { label: { th: 'รูปเล่มของแผน (5 ตัวชี้วัด)', en: "the plan's book (5 indicators)" }, most: points.book },
  },
});
