import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/new-marketers/index.js';
import { cdd } from '../../../src/official/index.js';
import { hasShared, sharedTable } from '../../shared.js';

const { provinceSizes, workload } = cdd.newMarketers.fy2565;

describe('the printed sizes of provinces', () => {
  it('make 76 provinces and 232 marketers', () => {
    expect(provinceSizes.rows.reduce((sum, { provinces }) => sum + provinces, 0)).toBe(76);
    expect(provinceSizes.rows.reduce((sum, { provinces, hires }) => sum + provinces * hires, 0)).toBe(232);
  });

  it('hire what the rule says, the second class as corrected', () => {
    const within = { small: 8, medium: 9, large: 16 };
    for (const { size, hires } of provinceSizes.rows)
      expect(fy2565.hires({ amphoes: within[size] }).amount).toBe(hires);
    expect(provinceSizes.errata.map(({ row, corrected }) => [row, corrected])).toEqual([[1, '9-15 อำเภอ']]);
    expect(provinceSizes.rows[1]?.amphoes).toBe(provinceSizes.errata[0]?.printed);
  });

  it.skipIf(!hasShared)('are those of the transcribed table', () => {
    const rows = sharedTable('F-02-marketer-province-size.csv').filter(row => row['size_class'] !== 'TOTAL');
    expect(
      provinceSizes.rows.map(({ line, size, provinces, hires }) => [`${line}`, size, `${provinces}`, `${hires}`]),
    ).toEqual(
      rows.map(row => [row['source_line'], row['size_class'], row['province_count'], row['hires_per_province']]),
    );
  });
});

describe('the printed workload', () => {
  it('is what the rule asks of a month', () => {
    const parameters = Object.values(fy2565.month.rule.parameters).map(({ value }) => value);
    expect(workload.rows.map(({ quantity }) => quantity)).toEqual(parameters);
  });

  it.skipIf(!hasShared)('is that of the transcribed table', () => {
    expect(
      workload.rows.map(({ line, quantity, inForm }) => [`${line}`, `${quantity}`, inForm ? 'yes' : 'no']),
    ).toEqual(
      sharedTable('F-03-marketer-workload.csv').map(row => [
        row['source_line'],
        row['min_per_person_per_month'],
        row['in_monthly_kpi_form'],
      ]),
    );
  });
});
