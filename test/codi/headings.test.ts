import { describe, expect, test } from 'vitest';
import { codi } from '../../src/index.js';
import { publicRules } from '../rules.js';

/** The headings of the performance report of FY2563 that hold a run of lines of their own. */
const spans: Readonly<Record<string, readonly [first: number, last: number]>> = {
  'สรุปผลการปฏิบัติงานไตรมาส 4': [27, 71],
  เป้าหมายรายไตรมาส: [73, 239],
  'ภารกิจ-แผนงาน-คำรับรองการปฏิบัติงาน': [73, 239],
  'สรุปผลการประเมินสถาบันพัฒนาองค์กรชุมชน (รอบ 12 เดือน)': [240, 279],
  'รายละเอียดผลการดำเนินงานในองค์ประกอบที่ 5': [281, 302],
  '1. รายงานวิเคราะห์สถานะการเงินและผลการดำเนินงานทางการเงิน (งบประมาณรวม)': [893, 943],
  '2. รายงานวิเคราะห์สถานะการเงินและผลการดำเนินงานทางการเงิน (เฉพาะเงินทุน พอช.)': [945, 992],
  '3. การบริหารเงินทุนและงบประมาณคงเหลือ': [994, 996],
};

interface Cited {
  readonly section?: string;
  readonly lines: readonly (number | readonly [number, number])[];
}

const isCited = (value: object): value is Cited => 'lines' in value && 'basis' in value;

function citationsIn(value: unknown, seen = new Set<unknown>()): readonly Cited[] {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) return [];
  seen.add(value);
  return isCited(value) ? [value] : Object.values(value).flatMap(part => citationsIn(part, seen));
}

describe('a heading holds the lines that are cited under it', async () => {
  const rules = (await publicRules()).filter(({ rule }) => rule.rule.id.startsWith('codi.'));
  const named = rules.map(({ rule }) => [rule.rule.id, rule.rule] as const);

  test.each([...named, ['the data of the programmes', codi] as const])('%s', (_, value) => {
    const astray = citationsIn(value).filter(({ section = '', lines }) => {
      const span = spans[section];
      return span && lines.flat().some(line => line < span[0] || line > span[1]);
    });
    expect(astray.map(({ section, lines }) => [section, lines])).toEqual([]);
  });
});
