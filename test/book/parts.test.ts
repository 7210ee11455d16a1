import { describe, expect, test } from 'vitest';
import { find } from '../../src/catalogue/index.js';
import { cdd, official } from '../../src/index.js';
import { citationsIn, LineIndex, linesCited, linesInWords, spansOf } from '../../tools/book/citations.js';
import { factsOfHash, hashOf, kindOf, typedNumber } from '../../tools/book/client/fact-kind.js';
import { kebab, sourceRulesOf } from '../../tools/book/collect.js';
import { asFunction, distinct, recording, runExamples } from '../../tools/book/examples.js';
import { Structure } from '../../tools/book/structure.js';
import { csvOf, excelCsvOf, isNumeric, jsonOf, separated } from '../../tools/book/tables.js';
import { shapeWords } from '../../tools/book/words.js';

const { household } = cdd.debtCentres.fy2565;

describe('what is cited', () => {
  test('lines are told as they are cited, in order', () =>
    expect(linesInWords(spansOf(citationsIn(household.rule)))).toBe('4277, 4346, 4348, 4359'));

  test('a range holds each of its lines', () => {
    const cited = linesCited(citationsIn(cdd.debtCentres.fy2565.householdPath.rule));
    expect(cited.has('004_5d18bda2820f2124.txt:4300')).toBe(true);
    expect(cited.has('004_5d18bda2820f2124.txt:4321')).toBe(false);
  });

  test('what lies within others is not told twice', () =>
    expect(linesInWords(spansOf([{ lines: [5, [3, 6], 9] }, { lines: [[3, 4], 5] }] as never))).toBe('3–6, 9'));

  test('those that share the rarest lines come first, and nobody is related to itself', () => {
    const index = new LineIndex();
    index.add('a', new Set(['1', '2']));
    index.add('b', new Set(['1', '2']));
    index.add('c', new Set(['2', '3', '4', '5']));
    expect(index.sharing(new Set(['1', '2']), 'a')).toEqual(['b', 'c']);
  });

  test('a symbol knows its source rules', () =>
    expect(sourceRulesOf('rule,kind,symbol,note\nA-1,function,x.y x.z,a note\nA-2,data,x.y,').get('x.y')).toEqual([
      'A-1',
      'A-2',
    ]));
});

describe('examples', () => {
  const modules = (calls: unknown[]) => ({
    'chumchon/cdd': recording(cdd, (id, facts) => calls.push([id, facts])),
  });

  test('the facts of each call are recorded, whichever way the rule is called', () => {
    const calls: unknown[] = [];
    const code = `import { debtCentres as centres } from 'chumchon/cdd';
const { household } = centres.fy2565;
household({ inDebt: true }).verdict;
household.decide({ registered: true });
household.safe({ x: 1 });`;
    runExamples([code], modules(calls));
    expect(calls).toEqual([
      [household.rule.id, { inDebt: true }],
      [household.rule.id, { registered: true }],
      [household.rule.id, { x: 1 }],
    ]);
  });

  test('an error ends one example, not the others', () => {
    const calls: unknown[] = [];
    runExamples(
      [`throw new Error('shown');`, `import { debtCentres } from 'chumchon/cdd'; debtCentres.fy2565.household({});`],
      modules(calls),
    );
    expect(calls).toEqual([[household.rule.id, {}]]);
  });

  test('imports of types leave nothing', () =>
    expect(asFunction(`import type { A } from 'x';\nimport { type B, c } from 'y';`)).toMatch(
      /^\(require\) => \{\s+const \{\s+c \} = require\('y'\);\s+\}$/,
    ));

  test('the same facts come once, and what is no record never', () =>
    expect(distinct([{ a: 1 }, { a: 1 }, 'x', null, { a: 2 }])).toEqual([{ a: 1 }, { a: 2 }]));
});

describe('what a rule is made of', () => {
  test('criteria are told with what they ask and their lines', () => {
    const [criteria] = new Structure(household.rule, 'th').sections();
    expect(criteria?.title).toBe('ต้องผ่านครบทั้ง 4 ข้อ');
    expect(criteria?.items[0]).toMatchObject({ label: 'เป็นหนี้', detail: 'ใช่' });
    expect(criteria?.items[0]?.source?.lines).toEqual([4346]);
  });

  test('where some are enough, how many', () => {
    const [criteria] = new Structure(cdd.communityFunds.fy2565.madeKnown.rule, 'en').sections();
    expect(criteria?.title).toMatch(/^At least 1 of 4 must be met$/);
  });

  test('stages, shares and grades are told by their own labels', () => {
    const stages = new Structure(cdd.debtCentres.fy2565.householdPath.rule, 'th').sections();
    expect(stages.map(({ title }) => title)).toEqual(['ขั้นตอนตามลำดับ']);
    expect(stages[0]?.items[0]?.label).toBe('อยู่ในฐานข้อมูลลูกหนี้');
    const share = new Structure(cdd.debtCentres.fy2565.debtsSolved.rule, 'th').sections();
    expect(share[0]).toMatchObject({ title: 'สัดส่วนที่กำหนด', items: [{ detail: 'ร้อยละ 80' }] });
    const [criteria, grades] = new Structure(cdd.communityPlans.fy2555.gradeQuality.rule, 'th').sections();
    expect(criteria?.title).toBe('นับจำนวนข้อที่ผ่านใน 6 ข้อ');
    expect(criteria?.items[2]?.items?.map(({ source }) => source?.lines)).toEqual([[52], [52], [52]]);
    expect(grades?.items[0]).toMatchObject({ label: 'ดีมาก', items: [{ detail: 'A' }, { detail: '6 ข้อ' }] });
  });

  test('a deadline is told by what sets it, and a duty by who owes it to whom', () => {
    const [due, end] = new Structure(cdd.debtCentres.fy2565.establishmentReport.rule, 'th').sections();
    expect(due).toMatchObject({ title: 'กำหนด', items: [{ detail: 'กำหนดไว้วันที่ 15 มีนาคม 2565' }] });
    expect(end?.items).toMatchObject([{ detail: 'วันที่ดำเนินกิจกรรมแล้วเสร็จ' }]);
    const duties = JSON.stringify(new Structure(cdd.activities.fy2565.due.rule, 'th').sections());
    expect(duties).toContain('7 วันนับถัดจากวันที่กิจกรรมแล้วเสร็จ รวมวันหยุด');
    expect(duties).toContain('{"label":"ผู้รายงาน","detail":"สำนักงานพัฒนาชุมชนจังหวัด"}');
  });

  test('months are told in words', () => {
    const streams = new Structure(cdd.changeLeaders.fy2564.reporting.rule, 'th').sections();
    expect(JSON.stringify(streams)).toContain('{"label":"เดือนแรก","detail":"กุมภาพันธ์ 2564"}');
  });

  test('every shape of rule has a name in both languages', () => {
    const shapes = new Set(find().map(({ rule }) => rule.rule.shape));
    expect([...shapes].filter(shape => !Object.hasOwn(shapeWords, shape))).toEqual([]);
  });
});

describe('tables', () => {
  const { tranches } = official.codi.leadersNorth.fy2564;
  const table = tranches as unknown as Parameters<typeof csvOf>[0];

  test('a table as CSV has a line for its head and for each row, each with its line of the source', () => {
    const lines = csvOf(table).trimEnd().split('\r\n');
    expect(lines).toHaveLength(tranches.rows.length + 1);
    expect(lines[0]).toBe([...Object.keys(tranches.columns), 'line'].join(','));
  });

  test('for Excel it begins with the sign of UTF-8 and has Thai heads', () => {
    expect(excelCsvOf(table).startsWith('\uFEFF')).toBe(true);
    expect(excelCsvOf(table).split('\r\n')[0]).toContain('บรรทัด');
  });

  test('as JSON it is the same rows', () => expect(JSON.parse(jsonOf(table)).rows).toEqual(tranches.rows));

  test('a cell with a comma, a quote or a line break is quoted', () => {
    const odd = { ...table, columns: { a: { label: { th: 'ก', en: 'a' } } }, rows: [{ line: 1, a: 'x, "y"' }] };
    expect(csvOf(odd as never)).toBe('a,line\r\n"x, ""y""",1\r\n');
  });

  test('a column is of numbers where each cell that is not empty is one', () => {
    const rows = [
      { line: 1, n: '12.50', t: '1' },
      { line: 2, t: 'x' },
    ];
    const odd = { ...table, rows } as never;
    expect(isNumeric(odd, 'n')).toBe(true);
    expect(isNumeric(odd, 't')).toBe(false);
    expect(isNumeric(odd, 'none')).toBe(false);
  });

  test('numbers have separators and keep each digit; years and words have none', () => {
    expect(separated('1233666.5000', 'baht')).toBe('1,233,666.5000');
    expect(separated('2565', 'years')).toBe('2565');
    expect(separated('1234567')).toBe('1234567');
    expect(separated('ไม่มี', 'baht')).toBe('ไม่มี');
  });
});

describe('the form', () => {
  test('a fact is asked for by what it accepts', () => {
    const { inDebt, centreCohort } = household.rule.facts;
    expect(kindOf(inDebt as never)).toBe('yesNo');
    expect(kindOf(centreCohort as never)).toBe('number');
  });

  test('numbers are taken as people type them', () => expect(typedNumber(' ๑,๗๖๒,380.50 ')).toBe('1762380.50'));

  test('facts go into an address and come back', () => {
    const facts = { name: 'บ้าน #1 & 2', list: [{ a: null }] };
    expect(factsOfHash(hashOf(facts))).toEqual(facts);
  });

  test('an address without facts, or with none that can be read, has none', () => {
    for (const hash of ['', '#top', '#facts=%', '#facts=[1]', '#facts=1']) expect(factsOfHash(hash)).toBeUndefined();
  });
});

test('addresses are in lower case', () => expect(kebab('debtCentres')).toBe('debt-centres'));
