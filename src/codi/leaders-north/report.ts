import type { Text } from '../../core/text.js';
import { listOf, record, required } from '../../rules/logic/fact.js';
import { openIn } from '../../rules/logic/items.js';
import { defineRule } from '../../rules/logic/rule.js';
import { type DisbursementReport, levels, projectFacts, rows, source } from './report-rows.js';
import { programme } from './source.js';

const percentHeld = (label: Text) => ({
  label,
  of: {
    value: { label: { th: 'ร้อยละ', en: 'percent' }, unit: 'percent' as const },
    printed: { label: { th: 'พิมพ์เป็น', en: 'printed as' } },
  },
});

const facts = {
  projects: required(
    listOf({ th: 'โครงการ', en: 'projects' }, record({ th: 'โครงการ', en: 'a project' }, projectFacts)),
  ),
};

const reportHolds = {
  rows: {
    label: { th: 'ผลการเบิกจ่ายตามระดับ', en: 'disbursement by level' },
    of: {
      level: {
        label: { th: 'ระดับ', en: 'level' },
        words: { ...levels, total: { th: 'รวมทั้งสิ้น', en: 'total' } },
      },
      framework: { label: { th: 'กรอบงบ', en: 'budget framework' }, unit: 'baht' },
      approved: { label: { th: 'อนุมัติ', en: 'approved' }, unit: 'baht' },
      projectsApproved: { label: { th: 'โครงการที่อนุมัติ', en: 'projects approved' }, unit: 'projects' },
      percentOfFramework: percentHeld({ th: 'อนุมัติเทียบกรอบงบ', en: 'approved of the framework' }),
      projectsRecorded: { label: { th: 'โครงการที่บันทึก', en: 'projects recorded' }, unit: 'projects' },
      disbursed: { label: { th: 'เบิกจ่าย', en: 'disbursed' }, unit: 'baht' },
      projectsDisbursed: { label: { th: 'โครงการที่เบิกจ่าย', en: 'projects disbursed' }, unit: 'projects' },
      percentDisbursed: percentHeld({ th: 'เบิกจ่ายเทียบที่อนุมัติ', en: 'disbursed of what was approved' }),
      remaining: { label: { th: 'คงเหลือ', en: 'remaining' }, unit: 'baht' },
      percentRemaining: percentHeld({ th: 'คงเหลือเทียบที่อนุมัติ', en: 'remaining of what was approved' }),
      criteria: {
        label: { th: 'เกณฑ์', en: 'criteria' },
        of: {
          status: {
            label: { th: 'ผล', en: 'result' },
            words: {
              met: { th: 'ครบ', en: 'met' },
              unmet: { th: 'ไม่ครบ', en: 'not met' },
              unknown: { th: 'ยังบอกไม่ได้', en: 'cannot be told yet' },
            },
          },
        },
      },
    },
  },
} as const;

const maybeMissing = ['framework', 'recorded', 'disbursed'] as const;

/**
 * The report on the disbursement (รายงานผลการเบิกจ่าย) of regional and provincial projects and of both together: framework,
 * approved, disbursed and remaining amounts, how many projects there are of each, and the percentages.
 *
 * A project of which nothing has been paid has `disbursed: 0`; left out, its payment is not known, and neither is what depends
 * on it. The remaining percentage is computed from the amounts; 100 less the disbursed one gives the same before rounding.
 *
 * @th รายงานผลการเบิกจ่ายโครงการระดับภาค ระดับจังหวัด และรวม: กรอบงบ งบอนุมัติ เบิกจ่าย คงเหลือ จำนวนโครงการ และร้อยละ พร้อมตรวจว่าบันทึกในระบบและเบิกจ่ายครบทุกโครงการหรือไม่
 * โครงการที่ยังไม่ได้เบิกจ่ายให้ระบุ 0 หากไม่ระบุถือว่ายังไม่ทราบ และค่าที่ขึ้นกับจำนวนนั้นจะยังไม่ทราบด้วย เมื่อไม่มีโครงการเลยถือว่าไม่ครบ
 * ร้อยละคงเหลือคำนวณจากจำนวนเงิน
 * @throws {@link RuleInputError} a project without level or approved amount, an amount that is negative or finer than a satang,
 * more disbursed than approved, or an unknown fact
 * @source 000_de001d1e3a4e2f11.txt, lines 44 to 49 and 53 to 55
 * @example
 * ```ts
 * import { leadersNorth } from 'chumchon/codi';
 *
 * const outcome = leadersNorth.fy2564.report({
 *   projects: [
 *     { level: 'region', framework: 1762380, approved: 1762380, recorded: true, disbursed: 1233666 },
 *     { level: 'province', framework: 1781000, approved: 1781000, recorded: true, disbursed: 1240000 },
 *   ],
 * });
 * const [region, province, total] = outcome.rows;
 * region.percentDisbursed?.printed; // '70'
 * province.percentRemaining?.printed; // '30.38'
 * total.remaining; // '1069714'
 * ```
 */
export const report = defineRule<typeof facts, DisbursementReport, DisbursementReport['rows']>(
  {
    programme,
    id: 'report',
    title: { th: 'รายงานผลการเบิกจ่าย', en: 'Report on the disbursement' },
    source,
    facts,
  },
  {
    outcome: ({ projects }, refuse) => {
      const all = rows(projects, refuse);
      return {
        rows: all,
        criteria: all[2].criteria,
        missing: openIn('projects', projects, maybeMissing),
      };
    },
    decide: ({ projects }, refuse) => rows(projects, refuse),
  },
  { shape: 'function', holds: reportHolds },
);
