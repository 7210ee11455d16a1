import { page } from '../../../codi/report-fy2563.js';
import { oneOf, take } from '../../../core/argument.js';
import { audit as auditFigures, type FigureAudit, type FigureCheck } from '../../../rules/counting/audit.js';
import { percentChecks } from './percent-checks.js';
import { figuresInText, type PrintedCheck, percentagesWithoutBase } from './printed-checks.js';
import { tableChanges, tableSums } from './table-checks.js';

const cited = (checks: readonly PrintedCheck[]): readonly FigureCheck[] =>
  checks.map(({ until = 0, inferred: _, ...check }) => {
    const report = page('ทั้งรายงาน');
    return { ...check, source: until > check.line ? report([check.line, until]) : report(check.line) };
  });

const percentages = (): readonly PrintedCheck[] =>
  percentChecks.rows.map(({ check, item, whole, inferred, ...row }) => ({
    id: check,
    label: item,
    kind: 'percent',
    whole: whole ?? inferred?.whole,
    figure: figureOf[check],
    ...row,
  }));

/** One printed figure that is held against several bases. */
const figureOf: Readonly<Record<string, string>> = {
  'surveyed-text-7778': 'surveyed-text',
  'surveyed-text-7794': 'surveyed-text',
};

const names = ['percentages', 'sums', 'changes', 'text', 'without-base'] as const;

/**
 * The printed figures of the report: percentages, sums of tables, changes between years, running text, what has no
 * base.
 */
export type AuditedFigures = (typeof names)[number];

const checksOf: Readonly<Record<AuditedFigures, () => readonly PrintedCheck[]>> = {
  percentages,
  sums: tableSums,
  changes: tableChanges,
  text: () => figuresInText,
  'without-base': () => percentagesWithoutBase,
};

const anyFigures = /* @__PURE__ */ oneOf(...names);

/**
 * Recomputes the printed figures of the performance report of FY2563 (ตรวจทานตัวเลขที่พิมพ์ในรายงาน) from its official
 * tables: the 109 percentages, what the tables print as sums and remainders, the changes between years, the sums of the
 * running text, and the percentages whose base is not printed. Anew at each call.
 *
 * Of the 109 rows of percentages 99 agree, six were cut off instead of rounded and four are misprints, which are three
 * printed figures: 83.33 of all councils stands against the 7,778 and the 7,794 that the same pages print. It agrees with
 * neither, nor with the 7,774 of the scorecard. `counts` are of rows, `figures` of printed figures. The `line` of a finding is the first on which the figure
 * or one that it follows from stands; its `source` has them all.
 *
 * @th
 * ตรวจตัวเลขที่พิมพ์ในรายงานผลการดำเนินงานของ พอช. ปีงบประมาณ พ.ศ. 2563 ทั้งหมดหรือเฉพาะชุด
 *
 * @param figures which of them; all unless said otherwise
 * @throws {@link RuleInputError} figures that there are not
 * @source 001_82e09ad09ff19ae2.txt, lines 31 to 996
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * const { findings, counts, figures } = codi.fy2563.audit('percentages');
 * counts; // { agrees: 99, truncated: 6, 'rounding-of-parts': 0, misprint: 4, 'not-checkable': 0 }
 * figures.misprint; // 3
 * findings.find(({ id }) => id === 'surveyed-south')?.expected; // '96.34'
 * ```
 */
export function audit(...figures: readonly AuditedFigures[]): FigureAudit {
  const wanted = figures.map((figure, index) => take('official.codi.fy2563.audit', anyFigures, figure, [index]));
  const checks = names.filter(name => wanted.length === 0 || wanted.includes(name)).flatMap(name => checksOf[name]());
  return auditFigures({ checks: cited(checks) });
}
