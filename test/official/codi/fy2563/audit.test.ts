import { describe, expect, test } from 'vitest';
import { RuleInputError } from '../../../../src/core/errors.js';
import { type AuditedFigures, audit } from '../../../../src/official/codi/fy2563/audit.js';
import { percentChecks } from '../../../../src/official/codi/fy2563/percent-checks.js';
import { figuresInText, percentagesWithoutBase } from '../../../../src/official/codi/fy2563/printed-checks.js';
import { tableChanges, tableSums } from '../../../../src/official/codi/fy2563/table-checks.js';
import { audit as recompute } from '../../../../src/rules/counting/audit.js';
import { isPrinted } from '../../../citations/printed.js';
import { hasShared, sharedTable, sourceLines } from '../../../shared.js';

const amiss = (figures: AuditedFigures) =>
  audit(figures)
    .findings.filter(({ status }) => status !== 'agrees')
    .map(({ id, status, printed, expected }) => [id, status, printed, expected]);

describe('the percentages of the report', () => {
  test('are 109: 99 agree, six were cut off, four are misprints', () => {
    expect(audit('percentages').counts).toEqual({
      agrees: 99,
      truncated: 6,
      'rounding-of-parts': 0,
      misprint: 4,
      'not-checkable': 0,
    });
  });

  test('are 108 figures: 83.33 is one figure, held against two bases', () => {
    const { figures } = audit('percentages');
    expect(figures).toEqual({ agrees: 99, truncated: 6, 'rounding-of-parts': 0, misprint: 3, 'not-checkable': 0 });
  });

  test('83.33 of all councils fits none of the three totals that are printed', () => {
    for (const whole of [7774, 7778, 7794]) {
      const { findings } = recompute({ checks: [{ id: 'a', kind: 'percent', printed: '83.33', part: 6520, whole }] });
      expect(findings[0]?.status).toBe('misprint');
    }
  });

  test('that do not agree are these ten', () => {
    expect(amiss('percentages')).toEqual([
      ['2.1-2.2-q2', 'truncated', '102.87', '102.88'],
      ['2.3.1-outside-table', 'misprint', '19.81', '19.80'],
      ['3-q4', 'truncated', '122.73', '122.74'],
      ['5.1-q3', 'truncated', '42.38', '42.39'],
      ['5.2.1-year-text', 'truncated', '101.44', '101.45'],
      ['surveyed-text-7778', 'misprint', '83.33', '83.83'],
      ['surveyed-text-7794', 'misprint', '83.33', '83.65'],
      ['kpi-1.2-result', 'truncated', '10.29', '10.30'],
      ['kpi-1.3-result', 'truncated', '7.21', '7.22'],
      ['surveyed-south', 'misprint', '99.34', '96.34'],
    ]);
  });

  test('have their errata where the audit finds them', () => {
    const errata = percentChecks.errata.map(({ row, printed, corrected }) => [
      percentChecks.rows[row]?.check,
      printed,
      corrected,
    ]);
    expect(errata).toEqual(amiss('percentages').map(([id, , printed, expected]) => [id, printed, expected]));
  });

  test('name their two inferred bases, which are not in the column of printed ones', () => {
    const inferred = percentChecks.rows.filter(({ whole }) => whole === undefined);
    expect(inferred.map(row => [row.check, row.inferred?.whole])).toEqual([
      ['kpi-1.1-followed-up', 1577],
      ['residual-risk', 46],
    ]);
    expect(percentChecks.rows.filter(row => row.inferred !== undefined)).toEqual(inferred);
  });

  test.skipIf(!hasShared)('are those that were transcribed, and stand as they were judged by hand', () => {
    const table = sharedTable('H-27-percent-checks.csv');
    const { findings } = audit('percentages');
    const status = { agrees_both: 'agrees', half_up: 'agrees', truncated: 'truncated', MISMATCH: 'misprint' };
    expect(percentChecks.rows.map(row => [`${row.part}`, `${row.whole ?? row.inferred?.whole}`, row.printed])).toEqual(
      table.map(row => [row['numerator'], row['denominator'], row['printed_percent']]),
    );
    expect(findings.map(finding => finding.status)).toEqual(
      table.map(row => status[row['verdict'] as keyof typeof status]),
    );
    expect(findings.map(finding => finding.recomputed?.toFixed(6))).toEqual(table.map(row => row['exact_percent_6dp']));
  });
});

describe('the sums of the tables', () => {
  test('agree, but for two that the rounding of loans explains and two with a result that is not printed', () => {
    expect(amiss('sums')).toEqual([
      ['H-02-1.1-Q4', 'not-checkable', '581', undefined],
      ['H-02-2.1+2.2-Q2', 'not-checkable', '10537', undefined],
      ['H-19-outstanding-2', 'rounding-of-parts', '602.86', '602.87'],
      ['H-19-outstanding-3', 'rounding-of-parts', '4995.54', '4995.55'],
    ]);
    expect(audit('sums').counts.agrees).toBe(97);
  });

  test('include the 21 working targets and the 20 sums of the financial statements', () => {
    const ids = tableSums().map(({ id }) => id);
    expect(ids.filter(id => id.startsWith('H-02-'))).toHaveLength(21);
    expect(ids.filter(id => /^H-2[01]-/.test(id))).toHaveLength(20);
  });

  test('the 33 changes of the financial statements agree, from a negative base too', () => {
    expect(audit('changes').counts).toMatchObject({ agrees: 33, misprint: 0 });
    expect(tableChanges().some(check => check.kind === 'growth' && check.from === '-0.9')).toBe(true);
  });
});

describe('the running text', () => {
  test('has seven figures that do not go with others, and one that the rounding of a mean explains', () => {
    expect(amiss('text')).toEqual([
      ['business-training-offline', 'misprint', '738', '783'],
      ['television', 'misprint', '18', '6'],
      ['residual-risk-plans', 'misprint', '24', '25'],
      ['surat-thani-budget', 'misprint', '13,750,500', '13,750,000'],
      ['surat-thani-budget-before', 'misprint', '19,750,00', undefined],
      ['rebate-organisations', 'misprint', '272', '460'],
      ['satisfaction-clients', 'rounding-of-parts', '86.65', '86.60'],
      ['satisfaction-committees', 'misprint', '86.06', '84.20'],
    ]);
    expect(audit('text').counts.agrees).toBe(57);
  });

  test('only where a slip explains it does a finding say what should be printed', () => {
    const wrong = audit().findings.filter(({ status }) => status === 'misprint');
    expect(wrong.filter(({ why }) => why.en.startsWith('should be')).map(({ id }) => id)).toEqual([
      '2.3.1-outside-table',
      'surveyed-text-7778',
      'surveyed-south',
      'business-training-offline',
    ]);
    const television = wrong.find(({ id }) => id === 'television');
    expect(television?.why.en).toBe('the figures it follows from give 6; which of them is wrong cannot be told');
  });

  test('has ten percentages without their base', () => {
    const { findings, counts } = audit('without-base');
    expect(counts['not-checkable']).toBe(percentagesWithoutBase.length);
    const printed = ['86.67', '90.00', '97.7', '1.00', '78.4', '61.7', '91', '56', '70', '89'];
    expect(findings.map(finding => finding.printed)).toEqual(printed);
  });

  test.skipIf(!hasShared)('prints every figure of its checks on their lines', () => {
    const lines = sourceLines('001_82e09ad09ff19ae2.txt');
    const missing = [...figuresInText, ...percentagesWithoutBase].flatMap(
      ({
        id,
        kind: _kind,
        label: _label,
        exact: _exact,
        source: _source,
        line,
        until = line,
        inferred,
        ...figures
      }) => {
        const text = lines.slice(line, until + 1).join('\n');
        return Object.entries(figures)
          .flatMap(([operand, printed]) => (operand === inferred?.operand ? [] : [printed].flat()))
          .filter(figure => !isPrinted(figure as number | string, text))
          .map(figure => `${id}: ${figure} on ${line} to ${until}`);
      },
    );
    expect(missing).toEqual([]);
  });
});

describe('an audit of the report', () => {
  test('is of everything unless said otherwise', () => {
    const parts = (['percentages', 'sums', 'changes', 'text', 'without-base'] as const).map(figures => audit(figures));
    expect(audit().findings).toEqual(parts.flatMap(({ findings }) => findings));
    expect(audit('text', 'changes').findings).toHaveLength(figuresInText.length + 33);
  });

  test('cites the lines of each figure', () => {
    const { findings } = audit('percentages');
    const at = (id: string) => findings.find(finding => finding.id === id)?.source?.lines;
    expect(at('surveyed-south')).toEqual([655]);
    expect(at('surveyed-text-7794')).toEqual([[643, 647]]);
  });

  test('is computed anew, the same each time', () => {
    expect(audit()).toEqual(audit());
    expect(audit()).not.toBe(audit());
  });

  test('refuses figures that there are not', () => {
    expect(() => audit('percents' as 'percentages')).toThrow(RuleInputError);
  });
});
