import { describe, expect, it } from 'vitest';
import { activities, budget, indicators, missionActivities } from '../../../src/cdd/index.js';
import { cdd, tables } from '../../../src/official/index.js';

/** Every misprint of the guideline's books: its lines, what is printed there, and what finds it. */
type Found =
  /** The audit of the printed figures, by the ids of its findings. */
  | { readonly audit: readonly string[] }
  /** A rule that does not hold for what is printed. */
  | { readonly rule: () => unknown; readonly gives: unknown }
  /** Nothing but a reader: why no sum, calendar or register tells. */
  | { readonly reader: 'a word' | 'a unit' | 'numbering' | 'a lost page' | 'a range' | 'a label' | 'a mark' };

const { period } = missionActivities.fy2565;
const outOfYear = (from: string, to: string): Found => ({
  rule: () => period.decide({ from, to } as never),
  gives: 'unmet',
});
const targetGroup = (activity: 'P02/1/1.2' | 'P06/1/1.1'): Found => ({
  rule: () => activities.fy2565.targetGroup.decide({ activity }),
  gives: 'unmet',
});

const misprints: readonly (readonly [lines: readonly number[], printed: string, found: Found])[] = [
  [[308], '624.399.9', { audit: ['A-01-capital'] }],
  [[310], '3.22', { audit: ['A-01-3.6-share'] }],
  [
    [320],
    'งบประมาณรายจ่ายบุคลากร',
    {
      rule: () =>
        budget.fy2565
          .groupsAgainstPlans({ personnel: '208177.3', personnelPlans: '770160.0' })
          .criteria.find(({ id }) => id === 'personnel')?.status,
      gives: 'unmet',
    },
  ],
  [[394], 'แผนงานยุทธศาสตร์ด้านการสร้างโอกาส', { reader: 'a label' }],
  [[593, 594], '14,3642', { audit: ['A-13-pandemic-as-printed'] }],
  [[604], '34', { audit: ['A-12-604-wage-posts'] }],
  [[608], '708700', { audit: ['A-12-utilities'] }],
  [[614], '1393259500', { audit: ['A-12-614-S'] }],
  [[615], '2959062600', { audit: ['A-12-615-P'] }],
  [[617], '45010000', { audit: ['A-12-617-I2.1'] }],
  [[618], '137278200', { audit: ['A-05-S2.1.1.c', 'A-12-618-S2.1.1.c'] }],
  [[618], '72950000', { audit: ['A-12-618-I3.1'] }],
  [[618], '38362200', { audit: ['A-12-618-I3.2'] }],
  [[618], '291010400', { audit: ['A-12-618-I3.3'] }],
  [[618], '14344200', { audit: ['A-05-I3.5.2', 'A-12-618-I3.5.2'] }],
  [[618], '289100000', { audit: ['A-05-I3.5.1', 'A-12-618-I3.5.1'] }],
  [[619], '574632600', { audit: ['A-12-619-S2.4'] }],
  [[619], '102000400', { audit: ['A-05-S2.4.1', 'A-12-619-S2.4.1'] }],
  [[619], '1943200', { audit: ['A-12-619-S2.4.2'] }],
  [[688], 'งบประมาณ', { reader: 'a label' }],
  [[831], '9 จังหวัดภาคเหนือตอนบน', { reader: 'a word' }],
  [[877], '8 จังหวัดภาคเหนือตอนล่าง', { reader: 'a word' }],
  [[885, 907, 917], 'เครือข่ายเกษตรปลอดภัย', { reader: 'a word' }],
  [[1076], 'สหกรณ์', { reader: 'a word' }],
  [[1167], '2 ผลิตภัณฑ์', { reader: 'a word' }],
  [[1213], '146781500', { audit: ['A-09-capital-of-output', 'A-09-capital-of-department'] }],
  [[1378], '1,228', { rule: () => indicators.fy2565.targetCount.decide({ target: 'learning-plots' }), gives: 'unmet' }],
  [[1428], 'ตุลาคม 2563 – กันยายน 2564', outOfYear('2020-10-01', '2021-09-30')],
  [[1437], 'ในปี 2564 85%', { reader: 'a label' }],
  [[1784], 'การผลิตเกษตรอินทรีย์', { reader: 'a word' }],
  [[1944], 'สามารถจ่าย', { reader: 'a word' }],
  [[1964], '10 กลุ่ม', targetGroup('P02/1/1.2')],
  [[2155], 'เทศบาลตำบล จำนวน 2,247 แห่ง', { reader: 'a lost page' }],
  [[2410], 'ราษฎรชุมชน', { reader: 'a word' }],
  [[2472], 'ประชาชนชุมชน', { reader: 'a word' }],
  [[2577], '3. สำนักงานพัฒนาชุมชน', { reader: 'numbering' }],
  [[2593], '3,308 คน/หมู่บ้าน', { reader: 'a unit' }],
  [[3137], '1,000 คน', targetGroup('P06/1/1.1')],
  [[3143], 'แผนการตลาดสอบ', { reader: 'a word' }],
  [[3255], 'บรรจุกิจกรรม', { reader: 'a word' }],
  [[3283], 'สำนักงานพัฒนาชุมชนอำเภอ', { reader: 'a word' }],
  [[3944], 'สิงหาคม 2564', outOfYear('2021-08-01', '2021-08-31')],
  [[4002], 'มกราคม – สิงหาคม 2564', outOfYear('2021-01-01', '2021-08-31')],
  [[5008], '6-15 อำเภอ', { reader: 'a range' }],
  [[5352], '18.75', { reader: 'a mark' }],
  [[5563], 'พฤศจิกายน – ธันวาคม 2565', outOfYear('2022-11-01', '2022-12-31')],
  [[5591, 5613], 'พฤศจิกายน 2565', outOfYear('2022-11-01', '2022-11-30')],
  [[5680], 'ภายในเดือนสิงหาคม 2564', outOfYear('2021-08-01', '2021-08-31')],
  [[5761], 'มกราคม – มิถุนายน 2564', outOfYear('2021-01-01', '2021-06-30')],
  [[5768], 'อย่างละไม่น้อยกว่า', { reader: 'a word' }],
  [[6558], '4) สำนัก กอง หรือเทียบเท่า', { reader: 'numbering' }],
  [[6703], 'ร้อยละ 85 ร้อยละของ', { reader: 'a word' }],
  [[6834], 'TPMP', { reader: 'a word' }],
];

const errata = tables()
  .filter(({ table }) => table.source.document.file === '004_5d18bda2820f2124.txt')
  .flatMap(({ table }) =>
    table.errata.map(erratum => ({ erratum, at: table.rows[erratum.row] as { line: number; until?: number } })),
  );

const onLine = (line: number) => errata.filter(({ at: { line: from, until = from } }) => from <= line && line <= until);

const { findings } = cdd.budget.fy2565.audit();
const isAmiss = (id: string) => findings.find(each => each.id === id)?.status;

describe('the misprints of the books', () => {
  it.each(misprints.flatMap(([lines, printed]) => lines.map(line => [line, printed] as const)))(
    'line %i, “%s”, is an erratum with its proof',
    (line, printed) => {
      const found = onLine(line).find(({ erratum }) => erratum.printed.includes(printed));
      expect(found).toBeDefined();
      expect(found?.erratum.why.th).toMatch(/[ก-๙0-9]/);
      expect(found?.erratum.why.en).not.toBe('');
    },
  );

  it.each(misprints.filter(([, , found]) => !('reader' in found)))(
    'of lines %j, “%s”, are found by machine',
    (_, __, found) => {
      if ('audit' in found) {
        for (const id of found.audit) expect(['misprint', 'truncated', 'not-checkable']).toContain(isAmiss(id));
      }
      if ('rule' in found) expect(found.rule()).toEqual(found.gives);
    },
  );

  it('are all that the audit finds: nothing is called a misprint that is none', () => {
    const listed = new Set(misprints.flatMap(([, , found]) => ('audit' in found ? found.audit : [])));
    const wrong = findings.filter(({ status }) => ['misprint', 'truncated'].includes(status)).map(({ id }) => id);
    expect(wrong.filter(id => !listed.has(id))).toEqual([]);
    const open = findings.filter(({ status, printed }) => status === 'not-checkable' && printed?.includes('74'));
    expect(open.map(({ id }) => id)).toEqual(['A-13-pandemic-as-printed']);
  });

  it('are all that the periods and target groups show', () => {
    const codes = cdd.activities.fy2565.targetGroups.rows.map(({ code }) => code);
    const off = [...new Set(codes)].filter(
      activity => activities.fy2565.targetGroup.decide({ activity: activity as 'P02/1/1.2' }) === 'unmet',
    );
    expect(off).toEqual(['P02/1/1.2', 'P06/1/1.1']);
  });

  it('need a reader where it is words: 24 of the list', () => {
    expect(misprints.filter(([, , found]) => 'reader' in found)).toHaveLength(24);
  });
});
