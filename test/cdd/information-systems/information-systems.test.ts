import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/information-systems/index.js';
import { provincesButBangkok } from '../../../src/core/provinces.js';
import { explain } from '../../../src/rules/explain.js';

describe.each(['bigDataLiteracy', 'securityAwareness'] as const)('%s', rule => {
  const provinces = provincesButBangkok.map(id => ({
    id,
    plannedOn: '2021-12-31',
    reportedOn: '2022-08-31',
  }));
  const withFirst = (first: { plannedOn?: string; reportedOn?: string }) => [
    { id: 'กระบี่', plannedOn: '2021-12-31', reportedOn: '2022-08-31', ...first },
    ...provinces.slice(1),
  ];

  it('is met by 76 provinces in time', () => {
    expect(fy2565[rule].decide({ provinces })).toBe('met');
    expect(fy2565[rule]({ provinces: provinces.slice(1) })).toMatchObject({ verdict: 'unknown', notListed: 1 });
    expect(fy2565[rule].decide({ provinces: [] })).toBe('unknown');
    expect(fy2565[rule].safe({ provinces: [...provinces, { id: 'กรุงเทพมหานคร' }] }).ok).toBe(false);
  });

  it.each([[{ plannedOn: '2022-01-01' }], [{ reportedOn: '2022-09-01' }], [{ plannedOn: '2021-09-30' }]])(
    'is unmet by one province with %o',
    first => {
      expect(fy2565[rule]({ provinces: withFirst(first) })).toMatchObject({ verdict: 'unmet', met: 75, unmet: 1 });
    },
  );

  it('names what is not known of a province', () => {
    const open = [{ id: 'น่าน', plannedOn: '2021-12-01' }];
    expect(fy2565[rule]({ provinces: open, number: 1 }).missing).toEqual(['provinces.0.reportedOn']);
  });

  it('refuses a report before its plan', () => {
    const days = (plannedOn: string, reportedOn: string) => ({
      provinces: [{ id: 'น่าน', plannedOn, reportedOn }],
      number: 1,
    });
    expect(fy2565[rule].decide(days('2021-12-20', '2021-12-20'))).toBe('met');
    const refused = fy2565[rule].safe(days('2021-12-20', '2021-12-19'));
    expect(refused.ok || refused.error.path).toEqual(['provinces', 0, 'plannedOn']);
  });
});

describe('officers and publication', () => {
  it.each([
    [59, 'unmet'],
    [60, 'met'],
  ] as const)('%i of 60 officers: %s', (reached, verdict) => {
    expect(fy2565.everyOfficer.decide({ officers: 60, reached })).toBe(verdict);
    expect(fy2565.everyOfficer.safe({ officers: 0, reached: 0 }).ok).toBe(false);
  });

  it.each([
    [76, 76, 'met'],
    [76, 75, 'unmet'],
    [75, 75, 'unmet'],
  ] as const)('%i databases, %i published: %s', (databases, published, verdict) => {
    expect(fy2565.gisPublished.decide({ databases, published })).toBe(verdict);
    expect(fy2565.gisPublished.safe({ databases: 75, published: 76 }).ok).toBe(false);
    expect(fy2565.gisPublished.safe({ databases: 77 }).ok).toBe(false);
  });

  it('the first day of each period is told beside its last', () => {
    const { bigDataLiteracy, securityAwareness } = fy2565;
    for (const rule of [bigDataLiteracy, securityAwareness]) {
      const [province] = rule({ provinces: [{ id: 'กระบี่' }] }).criteria;
      for (const { source } of province?.criteria ?? []) {
        expect(source.how?.th).toMatch(/^ตั้งแต่วันแรกของปีงบประมาณ 2565 .* ถึงวันสุดท้ายของเดือน/);
      }
      expect(province?.criteria).toHaveLength(2);
    }
  });

  it('the steps say who takes them', () => {
    const told = (language: 'th' | 'en') =>
      explain(fy2565.gisSteps({ reviewed: true, planned: true, made: false }), { rule: fy2565.gisSteps, language });
    expect(told('th')).toContain('✗ จังหวัดจัดทำสารสนเทศชุมชนด้วยเครื่องมือ GIS: ไม่ใช่');
    expect(told('en')).toContain('✗ the province made its community information by GIS: no');
  });

  it('the steps follow each other within the fiscal year', () => {
    expect(fy2565.gisSteps({ reviewed: true, planned: false, made: true }).skipped).toEqual(['planned']);
    expect(fy2565.gisPeriod.decide({ startsOn: '2021-10-01', endsOn: '2022-09-30' })).toBe('met');
    expect(fy2565.gisPeriod.decide({ startsOn: '2021-09-30' })).toBe('unmet');
  });
});
