import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/thai-smile-markets/index.js';
import { cdd } from '../../../src/official/index.js';
import { hasShared, sharedTable } from '../../shared.js';

const { allowances, returnColumns } = cdd.thaiSmileMarkets.fy2565;

describe('the printed allowances', () => {
  it('are what the rule gives at both ends', () => {
    for (const { from, to, allowance } of allowances.rows) {
      expect(fy2565.monitoringAllowance({ plannedEvents: from }).amount).toBe(allowance);
      if (to !== undefined) expect(fy2565.monitoringAllowance({ plannedEvents: to }).amount).toBe(allowance);
    }
    expect(allowances.rows).toHaveLength(2);
  });

  it.skipIf(!hasShared)('are those of the transcribed table', () => {
    expect(
      allowances.rows.map(({ line, from, to, allowance }) => [`${line}`, `${from}`, `${to ?? ''}`, allowance]),
    ).toEqual(
      sharedTable('F-05-market-monitoring-allowance.csv').map(row => [
        row['source_line'],
        row['planned_events_min'],
        row['planned_events_max'],
        row['allowance_per_quarter_baht'],
      ]),
    );
  });
});

describe('the printed columns of the return', () => {
  it('have two that read as the department’s money, and a heading that lost a letter', () => {
    expect(returnColumns.errata.map(({ corrected }) => corrected)).toEqual([
      'ใช้งบกรมฯ',
      'ไม่ใช้งบกรมฯ',
      'สถานะของตลาด (ใส่เครื่องหมาย /)',
    ]);
    for (const { row, column, printed } of returnColumns.errata)
      expect(returnColumns.rows[row]?.[column]).toBe(printed);
  });

  it.skipIf(!hasShared)('are those of the transcribed table', () => {
    expect(returnColumns.rows.map(({ line, column }) => [`${line}`, column])).toEqual(
      sharedTable('F-12-market-monthly-return-fields.csv').map(row => [
        row['source_line'],
        row['column_th']?.replace(/ \(read.*$/, ''),
      ]),
    );
  });
});
