import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import { methodFact, scoringMethods, type TargetScaleOutcome } from '../../rules/counting/scale.js';
import { type Verdict, yes } from '../../rules/criteria/criterion.js';
import { weightedChecklist } from '../../rules/deciding/checklist.js';
import { yesNo } from '../../rules/logic/fact.js';
import { defineRule } from '../../rules/logic/rule.js';
import { weights } from './indicators.js';
import { assessment, governanceItems, programme } from './source.js';

const parameters = {
  total: parameter(100, 'points', governanceItems(302)),
};

const items = {
  annualReview: yesNo({ th: '1.1 (1) ทบทวนผลการดำเนินงาน', en: '1.1 (1) the board reviews the results' }),
  plansInTime: yesNo({
    th: '1.1 (2) พิจารณาแผนปฏิบัติการภายในเวลาที่คณะรัฐมนตรีกำหนด',
    en: '1.1 (2) the board considers the action plans in time',
  }),
  controlReports: yesNo({
    th: '1.2 พิจารณาแผนและรายงานระบบงานสำคัญทุกไตรมาส',
    en: '1.2 the board considers plans and reports on control every quarter',
  }),
  performanceReports: yesNo({
    th: '1.3 พิจารณารายงานด้านการเงินและภารกิจหลักทุกไตรมาส',
    en: '1.3 the board considers reports on finances and mission every quarter',
  }),
  disbursementControl: yesNo({
    th: '1.4 ควบคุมการเบิกจ่ายงบประมาณตามแผน',
    en: '1.4 the budget is disbursed as planned',
  }),
  ministerReports: yesNo({ th: '1.5 รายงานรัฐมนตรีที่กำกับดูแล', en: '1.5 the minister gets reports' }),
  meetingAttendance: yesNo({ th: '1.6 การเข้าร่วมประชุมของคณะกรรมการ', en: "1.6 the board's meetings are attended" }),
  website: yesNo({ th: '1.7 เว็บไซต์มีข้อมูลครบถ้วนและเป็นปัจจุบัน', en: '1.7 the website is complete and current' }),
  selfAssessment: yesNo({ th: '1.8 การประเมินตนเองของคณะกรรมการ', en: '1.8 the board assesses itself' }),
};

/**
 * The governance of the board (การควบคุมดูแลกิจการของคณะกรรมการ), indicator 5.1: eight items, the first in two parts,
 * and so nine weights that add up to 100. It is passed with 100 exactly (`verdict`); `score` is the sum of the weights
 * of the items that are met.
 *
 * The items are the rules of the same names, e.g. {@link meetingAttendance}. The box of each item prints passed (1) or
 * not passed (0), so each weight counts in full or not at all; item 1.2 also prints “5 points a subject”, yet names
 * five subjects for its 15 points.
 *
 * @th การควบคุมดูแลกิจการของคณะกรรมการ ตัวชี้วัดที่ 5.1: 8 ประเด็น โดยประเด็น 1.1 มีสองข้อ รวม 9 น้ำหนัก 100 คะแนน ผ่านเมื่อได้ครบ 100 คะแนน แต่ละข้อได้เต็มหรือไม่ได้เลย
 * ประเด็น 1.2 พิมพ์ว่า “ประเด็นละ 5 คะแนน” แต่ระบุ 5 เรื่องใน 15 คะแนน กติกานี้จึงไม่แบ่งคะแนน
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 285, 289 to 296 and 300 to 302
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * const outcome = performance.fy2563.governance({
 *   annualReview: true,
 *   plansInTime: true,
 *   controlReports: true,
 *   performanceReports: true,
 *   disbursementControl: false,
 *   ministerReports: true,
 *   meetingAttendance: true,
 *   website: true,
 *   selfAssessment: true,
 * });
 * outcome.score; // '85'
 * outcome.verdict; // 'unmet'
 * outcome.next; // ['disbursement-control']
 * ```
 */
export const governance = weightedChecklist({
  programme,
  id: 'governance',
  title: {
    th: 'ประเด็นการประเมินการควบคุมดูแลกิจการของคณะกรรมการองค์การมหาชน',
    en: 'The nine weighted items of governance',
  },
  source: governanceItems(285, 302),
  parameters,
  facts: items,
  total: parameters.total,
  criteria: [
    {
      criterion: yes('annualReview', { source: governanceItems(289) }),
      weight: parameter(8, 'points', governanceItems(289)),
    },
    {
      criterion: yes('plansInTime', { source: governanceItems(290) }),
      weight: parameter(7, 'points', governanceItems(290)),
    },
    {
      criterion: yes('controlReports', { source: governanceItems(291) }),
      weight: parameter(15, 'points', governanceItems(291), { th: 'น้ำหนักของประเด็น', en: 'weight of the item' }),
    },
    {
      criterion: yes('performanceReports', { source: governanceItems(292) }),
      weight: parameter(15, 'points', governanceItems(292), { th: 'น้ำหนักของประเด็น', en: 'weight of the item' }),
    },
    {
      criterion: yes('disbursementControl', { source: governanceItems(293) }),
      weight: parameter(15, 'points', governanceItems(293), { th: 'น้ำหนักของประเด็น', en: 'weight of the item' }),
    },
    {
      criterion: yes('ministerReports', { source: governanceItems(294) }),
      weight: parameter(10, 'points', governanceItems(294), { th: 'น้ำหนักของประเด็น', en: 'weight of the item' }),
    },
    {
      criterion: yes('meetingAttendance', { source: governanceItems(295) }),
      weight: parameter(10, 'points', governanceItems(295), { th: 'น้ำหนักของประเด็น', en: 'weight of the item' }),
    },
    {
      criterion: yes('website', { source: governanceItems(296, 300) }),
      weight: parameter(10, 'points', governanceItems(296), { th: 'น้ำหนักของประเด็น', en: 'weight of the item' }),
    },
    {
      criterion: yes('selfAssessment', { source: governanceItems(301) }),
      weight: parameter(10, 'points', governanceItems(301), { th: 'น้ำหนักของประเด็น', en: 'weight of the item' }),
    },
  ],
});

const facts = { ...items, method: methodFact };

/**
 * The score of indicator 5.1, governance (การควบคุมดูแลกิจการ): 100 with all items of {@link governance}, which prints
 * as passed (ผ่าน) and earns the whole weight.
 *
 * What is earned below 100 is not printed, so the caller says: `'step'` gives 0 for not passed (ไม่ผ่าน), `'linear'`
 * the sum of the weights of the items that are met.
 *
 * @th คะแนนตัวชี้วัดที่ 5.1: ผ่านครบทุกข้อได้ 100 คะแนน
 * เอกสารไม่ได้พิมพ์คะแนนเมื่อไม่ครบ ผู้ใช้เลือกวิธี: step ได้ 0 เมื่อไม่ผ่าน linear ได้ผลรวมน้ำหนักของข้อที่ผ่าน
 * @throws {@link RuleInputError} no `method`, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 265
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * const items = {
 *   annualReview: true,
 *   plansInTime: true,
 *   controlReports: true,
 *   performanceReports: true,
 *   disbursementControl: false,
 *   ministerReports: true,
 *   meetingAttendance: true,
 *   website: true,
 *   selfAssessment: true,
 * };
 * performance.fy2563.scoreGovernance({ ...items, method: 'step' }).score; // '0'
 * performance.fy2563.scoreGovernance({ ...items, method: 'linear' }).score; // '85'
 * ```
 */
export const scoreGovernance = defineRule<typeof facts, TargetScaleOutcome, DecimalText | undefined>(
  {
    programme,
    id: 'score-governance',
    title: {
      th: 'คะแนนตัวชี้วัด “ร้อยละความสำเร็จของการพัฒนาด้านการควบคุมดูแลกิจการของคณะกรรมการองค์การมหาชน”',
      en: "Score of the board's governance",
    },
    source: assessment(265),
    parameters: { weight: weights['5.1'] },
    facts,
  },
  {
    outcome: ({ method, ...given }) => {
      const { verdict, score, criteria, missing, next } = governance(given);
      const isStep = method === 'step';
      const open = Object.keys(items).filter(name => given[name as keyof typeof items] === undefined);
      return {
        score: isStep ? stepScore(verdict) : score,
        level: verdict === 'unknown' ? undefined : levelOf(verdict),
        possible: verdict === 'unknown' ? [0, 100] : [levelOf(verdict)],
        criteria: [
          { level: 100, id: 'level-100', label: levelLabel, status: verdict, source: assessment(265), criteria },
        ],
        missing: isStep ? missing : open,
        next: verdict === 'met' ? null : { level: 100, criteria: next },
        method,
      };
    },
    decide: ({ method, ...given }) =>
      method === 'step' ? stepScore(governance.decide(given)) : governance(given).score,
  },
  {
    shape: 'function',
    holds: {
      score: { label: { th: 'คะแนน', en: 'score' }, unit: 'points' },
      level: { label: { th: 'ระดับ', en: 'level' }, unit: 'points' },
      method: { label: methodFact.label, words: scoringMethods },
    },
  },
);

const levelLabel = { th: 'ครบทุกประเด็น', en: 'every point' };

function levelOf(verdict: 'met' | 'unmet'): number {
  return verdict === 'met' ? parameters.total.value : 0;
}

function stepScore(verdict: Verdict): DecimalText | undefined {
  return verdict === 'unknown' ? undefined : decimalText(levelOf(verdict));
}
