import { page } from '../../../codi/report-fy2563.js';
import { oneOf, take } from '../../../core/argument.js';
import { audit as auditFigures, type FigureAudit, type FigureCheck } from '../../../rules/counting/audit.js';
import { percentChecks } from './percent-checks.js';
import { figuresInText, type PrintedCheck, percentagesWithoutBase } from './printed-checks.js';
import { tableChanges, tableSums } from './table-checks.js';

const cited = (checks: readonly PrintedCheck[]): readonly FigureCheck[] =>
  checks.map(({ until = 0, ...check }) => {
    const report = page('ทั้งรายงาน');
    return { ...check, source: until > check.line ? report([check.line, until]) : report(check.line) };
  });

const percentages = (): readonly PrintedCheck[] =>
  percentChecks.rows.map(({ check, item, whole, inferred, ...row }) => ({
    id: check,
    label: item,
    kind: 'percent',
    whole: whole ?? inferred?.whole,
    ...row,
  }));

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
 * Of the percentages 99 agree, six were cut off instead of rounded and four are misprints; two of the four are one
 * printed figure, 83.33, against either base that it may have. The `line` of a finding is the first on which the figure
 * or one that it follows from stands; its `source` has them all.
 *
 * @param figures which of them; all unless said otherwise
 * @throws {@link RuleInputError} figures that there are not
 * @source 001_82e09ad09ff19ae2.txt, lines 31 to 996
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * const { findings, counts } = codi.fy2563.audit('percentages');
 * counts; // { agrees: 99, truncated: 6, 'rounding-of-parts': 0, misprint: 4, 'not-checkable': 0 }
 * findings.find(({ id }) => id === 'surveyed-south')?.expected; // '96.34'
 * ```
 */
export function audit(...figures: readonly AuditedFigures[]): FigureAudit {
  const wanted = figures.map((figure, index) => take('official.codi.fy2563.audit', anyFigures, figure, [index]));
  const checks = names.filter(name => wanted.length === 0 || wanted.includes(name)).flatMap(name => checksOf[name]());
  return auditFigures({ checks: cited(checks) });
}
