import { compare, type Decimal, type Exact, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { percentOf, roundHalfUp, sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { choice, money, required, type ValuesOf, yesNo } from '../../rules/logic/fact.js';
import type { CriterionOutcome } from '../../rules/logic/logic.js';
import type { Draft } from '../../rules/logic/present.js';
import type { Refuse } from '../../rules/logic/rule.js';
import { judged } from '../../rules/logic/verdict.js';
import { disbursement } from './source.js';

export const source = disbursement([44, 49], [53, 55]);

export const levels = {
  region: { th: 'โครงการระดับภาค', en: 'regional projects' },
  province: { th: 'โครงการระดับจังหวัด', en: 'provincial projects' },
};

export const projectFacts = {
  level: required(choice({ th: 'ระดับ', en: 'level' }, levels)),
  approved: required(money({ th: 'อนุมัติ', en: 'approved' })),
  framework: money({ th: 'กรอบงบ', en: 'budget framework' }),
  recorded: yesNo({ th: 'บันทึกในระบบโปรแกรม CODI-PM', en: 'recorded in CODI-PM' }),
  disbursed: money({ th: 'เบิกจ่าย', en: 'disbursed' }),
};

type Project = ValuesOf<typeof projectFacts>;

/** A percentage, to the last digit and as the report prints it. */
export interface ReportPercentage {
  /** Unrounded. */
  readonly value: DecimalText;
  /** Rounded half up to at most two decimals, without trailing zeros: `70`, `69.83`. */
  readonly printed: string;
}

/** A row of the report. Amounts in baht; what is absent is not known, and a percentage of nothing is `null`. */
export interface ReportRow {
  readonly level: 'region' | 'province' | 'total';
  readonly label: Text;
  /** กรอบงบ */
  readonly framework?: DecimalText;
  /** อนุมัติ */
  readonly approved: DecimalText;
  /** จำนวนโครงการที่อนุมัติ */
  readonly projectsApproved: number;
  /** The approved amount as percent of the framework, ร้อยละกรอบงบ */
  readonly percentOfFramework?: ReportPercentage | null;
  /** จำนวนโครงการที่บันทึกในระบบโปรแกรม CODI-PM */
  readonly projectsRecorded?: number;
  /** เบิกจ่าย */
  readonly disbursed?: DecimalText;
  /** Those with an amount above 0, จำนวนโครงการที่เบิกจ่าย */
  readonly projectsDisbursed?: number;
  /** Percent of the approved amount, ร้อยละเบิกจ่าย */
  readonly percentDisbursed?: ReportPercentage | null;
  /** What is approved and not disbursed yet, งบประมาณคงเหลือ */
  readonly remaining?: DecimalText;
  /** Percent of the approved amount, ร้อยละคงเหลือ */
  readonly percentRemaining?: ReportPercentage | null;
  /** Whether all approved projects are recorded, and whether all are disbursed: neither where there is no project. */
  readonly criteria: readonly [recorded: CriterionOutcome, disbursed: CriterionOutcome];
}

/** The report on the disbursement. */
export interface DisbursementReport {
  /** Of all projects together. */
  readonly criteria: ReportRow['criteria'];
  /** Region, province, total. */
  readonly rows: readonly [region: ReportRow, province: ReportRow, total: ReportRow];
  /** The missing facts of the projects, e.g. `projects.3.disbursed`. */
  readonly missing: readonly string[];
}

function percentage(part: Exact, whole: Exact): Draft<ReportPercentage> | null {
  const value = percentOf(part, whole);
  return value ? { value, printed: roundHalfUp(value, 2).toString() } : null;
}

/** All that are known, or undefined where one is not. */
function allKnown<Value>(values: readonly (Value | undefined)[]): readonly Value[] | undefined {
  const known = values.filter(value => value !== undefined);
  return known.length === values.length ? known : undefined;
}

const howMany = (answers: readonly (boolean | undefined)[]): number | undefined =>
  allKnown(answers)?.filter(answer => answer).length;

function everyOne(id: string, label: Text, answers: readonly (boolean | undefined)[]): CriterionOutcome {
  const isNot = answers.length === 0 || answers.includes(false);
  const status: Verdict = isNot ? 'unmet' : answers.includes(undefined) ? 'unknown' : 'met';
  const required = answers.length === 0 ? { above: 0 } : { exactly: answers.length };
  return judged(id, label, status, { actual: howMany(answers), required, unit: 'projects', source });
}

function row(
  level: ReportRow['level'],
  label: Text,
  projects: readonly Project[],
): Draft<ReportRow> & Pick<ReportRow, 'criteria'> {
  const amount = (name: 'framework' | 'disbursed'): Decimal | undefined => {
    const amounts = allKnown(projects.map(project => project[name]));
    return amounts && sum(amounts);
  };
  const approved = sum(projects.map(project => project.approved));
  const framework = amount('framework');
  const disbursed = amount('disbursed');
  const remaining = disbursed && approved.minus(disbursed);
  const isRecorded = projects.map(({ recorded }) => recorded);
  const isDisbursed = projects.map(({ disbursed: paid }) => (paid === undefined ? undefined : exact(paid).gt(0)));
  return {
    level,
    label,
    framework,
    approved,
    projectsApproved: projects.length,
    percentOfFramework: framework && percentage(approved, framework),
    projectsRecorded: howMany(isRecorded),
    disbursed,
    projectsDisbursed: howMany(isDisbursed),
    percentDisbursed: disbursed && percentage(disbursed, approved),
    remaining,
    percentRemaining: remaining && percentage(remaining, approved),
    criteria: [
      everyOne('all-recorded', { th: 'บันทึกในระบบครบถ้วน', en: 'all projects are recorded' }, isRecorded),
      everyOne('all-disbursed', { th: 'เบิกจ่ายครบทุกโครงการ', en: 'all projects are disbursed' }, isDisbursed),
    ],
  };
}

export function rows(projects: readonly Project[], refuse: Refuse) {
  for (const [index, { approved, disbursed }] of projects.entries()) {
    if (disbursed !== undefined && compare(disbursed, approved) > 0) {
      refuse(['projects', index, 'disbursed'], String(disbursed), {
        th: `ไม่เกินงบประมาณที่อนุมัติ ${approved} บาท`,
        en: `at most the approved ${approved} baht`,
      });
    }
  }
  const of = (level: keyof typeof levels) =>
    row(
      level,
      levels[level],
      projects.filter(each => each.level === level),
    );
  return [of('region'), of('province'), row('total', { th: 'รวมทั้งสิ้น', en: 'total' }, projects)] as const;
}
