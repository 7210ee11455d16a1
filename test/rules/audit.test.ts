import { describe, expect, test } from 'vitest';
import { cite } from '../../src/core/citation.js';
import { RuleInputError } from '../../src/core/errors.js';
import { Decimal } from '../../src/core/public-decimal.js';
import { audit, type FigureCheck } from '../../src/rules/counting/audit.js';

const only = (check: FigureCheck) => {
  const [finding] = audit({ checks: [check] }).findings;
  if (!finding) throw new Error('no finding');
  return finding;
};

const statusOf = (check: FigureCheck) => only(check).status;

const percent = (printed: string | number, part: string | number, whole: string | number): FigureCheck => ({
  id: 'percent',
  kind: 'percent',
  printed,
  part,
  whole,
});

describe('a figure agrees when it is the recomputed one, rounded half up to its printed decimals', () => {
  test.each([
    ['116.67', 700, 600],
    ['134.00', 3752, 2800],
    ['134', 3752, 2800],
    ['51', '4,679.9', '9,171.8'],
    ['12.5', 1, 8],
    ['0.13', 1, 800],
    ['100', 78, 78],
    ['๖๖.๑๕', '๑๑,๖๗๔,๖๕๐,๑๒๕.๐๗', '๑๗,๖๔๗,๗๘๙,๒๔๒.๔๒'],
  ])('%s is %s of %s', (printed, part, whole) => {
    expect(statusOf(percent(printed, part, whole))).toBe('agrees');
  });

  test.each<[number | Decimal, number, number]>([
    [12.5, 1, 8],
    [0.13, 1, 800],
    [1, 0.5, 50],
    [0.0000001, 0.000001, 1000],
    [new Decimal('12.5'), 1, 8],
  ])('%s as a number is %s of %s', (printed, part, whole) => {
    expect(statusOf({ id: 'percent', kind: 'percent', printed, part, whole })).toBe('agrees');
  });

  test('a figure that agrees differs by nothing and keeps its form', () => {
    expect(JSON.parse(JSON.stringify(only(percent('12.50', 1, 8))))).toEqual({
      id: 'percent',
      kind: 'percent',
      printed: '12.50',
      status: 'agrees',
      recomputed: '12.5',
      expected: '12.50',
      difference: '0',
      why: { th: 'ตรงกับที่คำนวณ', en: 'as recomputed' },
    });
  });
});

describe('a figure is truncated when the recomputed one was cut off instead of rounded', () => {
  test.each([
    ['102.87', 10840, 10537, '102.88'],
    ['10.29', 700, 6797, '10.30'],
    ['7.21', 561, 7774, '7.22'],
    ['0.12', 1, 800, '0.13'],
    ['-0.12', -1, 800, '-0.13'],
  ])('%s is %s of %s, should be %s', (printed, part, whole, expected) => {
    const finding = only(percent(printed, part, whole));
    expect(finding).toMatchObject({ status: 'truncated', expected });
    expect(finding.why.en).toBe(`cut off instead of rounded; should be ${expected}`);
  });

  test('one unit further down is a misprint', () => {
    expect(statusOf(percent('102.86', 10840, 10537))).toBe('misprint');
  });
});

describe('a sum of rounded figures has the room of their rounding', () => {
  const sum = (printed: string, parts: readonly string[], exact?: boolean): FigureCheck => ({
    id: 'sum',
    kind: 'sum',
    printed,
    parts,
    exact,
  });

  test('parts of two decimals: off by 0.01 is their rounding', () => {
    expect(only(sum('4.01', ['1.50', '2.50']))).toMatchObject({ status: 'rounding-of-parts', expected: '4.00' });
  });

  test('two parts and the total leave 0.015 of room, so off by 0.02 is a misprint', () => {
    expect(statusOf(sum('4.02', ['1.50', '2.50']))).toBe('misprint');
    expect(statusOf(sum('3.98', ['1.50', '2.50']))).toBe('misprint');
  });

  test('three parts and the total leave 0.02 of room, reached exactly', () => {
    expect(statusOf(sum('4.02', ['1.00', '1.00', '2.00']))).toBe('rounding-of-parts');
    expect(statusOf(sum('3.98', ['1.00', '1.00', '2.00']))).toBe('rounding-of-parts');
    expect(statusOf(sum('4.03', ['1.00', '1.00', '2.00']))).toBe('misprint');
  });

  test('exact money has no room: one satang off is a misprint', () => {
    expect(statusOf(sum('4.01', ['1.50', '2.50'], true))).toBe('misprint');
  });

  test('counts are exact unless said otherwise', () => {
    expect(statusOf(sum('688', ['429', '258']))).toBe('misprint');
    expect(statusOf(sum('688', ['429', '258'], false))).toBe('rounding-of-parts');
  });

  test('a total of nothing is 0', () => {
    expect(statusOf(sum('0', []))).toBe('agrees');
  });
});

describe('each kind follows from its own figures', () => {
  test('a difference takes several figures off', () => {
    const left: FigureCheck = {
      id: 'free',
      kind: 'difference',
      printed: '986.5',
      from: '4,285.4',
      less: ['1,863.5', '1,435.4'],
    };
    expect(statusOf(left)).toBe('agrees');
    expect(only({ ...left, printed: '968.5' }).why.en).toBe('should be 986.5 (two neighbouring digits changed places)');
  });

  test('an identity adds some figures and takes off others', () => {
    const target: FigureCheck = {
      id: 'target',
      kind: 'identity',
      printed: '12,052',
      plus: ['9,523', '4,238'],
      minus: ['1,709'],
    };
    expect(statusOf(target)).toBe('agrees');
    expect(only({ ...target, printed: '12,053' }).expected).toBe('12,052');
  });

  test('a figure printed twice is an identity of one figure', () => {
    expect(statusOf({ id: 'twice', kind: 'identity', printed: '2,230.9', plus: ['2,230.9471'] })).toBe('agrees');
    expect(statusOf({ id: 'twice', kind: 'identity', printed: '2,230.7', plus: ['2,230.9471'] })).toBe('misprint');
  });

  test('a share is of the sum of all parts', () => {
    const share: FigureCheck = { id: 'share', kind: 'share', printed: '25', part: 1, parts: [1, 2, 1] };
    expect(statusOf(share)).toBe('agrees');
    expect(statusOf({ ...share, printed: '24' })).toBe('misprint');
  });

  test('rounded operands leave a percentage room too', () => {
    expect(only(percent('86.67', '0.97', '1.12'))).toMatchObject({ status: 'rounding-of-parts', expected: '86.61' });
    expect(statusOf(percent('88.00', '0.97', '1.12'))).toBe('misprint');
    expect(statusOf({ ...percent('86.67', '0.97', '1.12'), exact: true })).toBe('misprint');
  });

  test('where the rounding lets the whole be 0, any percentage is possible', () => {
    const share: FigureCheck = { id: 'share', kind: 'share', printed: '900.0', part: '1.0', parts: ['1.0', '-0.9'] };
    expect(statusOf(share)).toBe('rounding-of-parts');
    expect(statusOf({ ...share, parts: ['-1.0', '0.9'] })).toBe('rounding-of-parts');
    expect(statusOf({ ...share, exact: true })).toBe('misprint');
  });

  test.each([
    ['4,400.0', '(0.9)', '38.7'],
    ['(104.6)', '67.3', '(3.1)'],
    ['-104.6', '67.3', '-3.1'],
    ['204.5', '342.7', '1,043.4'],
    ['(41.7)', '65.4', '38.1'],
  ])('a change of %s from %s to %s: the base counts by its size', (printed, from, to) => {
    expect(statusOf({ id: 'change', kind: 'growth', printed, from, to })).toBe('agrees');
  });

  test('rounded figures below 1 leave a percentage little room, and those that may come to nothing any', () => {
    const share: FigureCheck = { id: 'share', kind: 'share', part: '0.1', parts: ['0.1', '0.1', '-0.1'] };
    expect(statusOf(percent('60.0', '0.3', '0.5'))).toBe('agrees');
    expect(statusOf(percent('77.7', '0.3', '0.5'))).toBe('rounding-of-parts');
    expect(statusOf(percent('77.9', '0.3', '0.5'))).toBe('misprint');
    expect(statusOf({ ...share, printed: '9999.0' })).toBe('rounding-of-parts');
  });

  test('rounded figures leave a change room on either side of the base', () => {
    const change = (printed: string, from: string, to: string): FigureCheck => ({
      id: 'change',
      kind: 'growth',
      printed,
      from,
      to,
    });
    expect(statusOf(change('4,300.0', '(0.9)', '38.7'))).toBe('rounding-of-parts');
    expect(statusOf(change('4,000.0', '(0.9)', '38.7'))).toBe('misprint');
    expect(statusOf(change('17.1', '3,659.6', '4,289.3'))).toBe('misprint');
    expect(statusOf(change('(41.8)', '65.4', '38.1'))).toBe('rounding-of-parts');
    expect(statusOf(change('95.5', '(67.3)', '(3.1)'))).toBe('rounding-of-parts');
    expect(statusOf(change('95.6', '(67.3)', '(3.1)'))).toBe('misprint');
  });
});

describe('a misprint says what should stand there, in the printed form', () => {
  test.each([
    ['99.34', '96.34', 'should be 96.34 (one digit differs)'],
    ['69.34', '96.34', 'should be 96.34 (two neighbouring digits changed places)'],
    ['(96.34)', '96.34', 'should be 96.34 (the sign differs)'],
    ['๙๙.๓๔', '๙๖.๓๔', 'should be ๙๖.๓๔ (one digit differs)'],
  ])('%s', (printed, expected, why) => {
    const finding = only(percent(printed, 1133, 1176));
    expect(finding).toMatchObject({ status: 'misprint', expected });
    expect(finding.why.en).toBe(why);
  });

  test('a figure of the other sign says so, and a sign in the place of a digit is no digit', () => {
    const growth: FigureCheck = { id: 'a', kind: 'growth', printed: '104.6', from: '67.3', to: '(3.1)' };
    expect(only(growth).why).toEqual({
      th: 'ควรเป็น -104.6 (เครื่องหมายต่างกัน)',
      en: 'should be -104.6 (the sign differs)',
    });
    expect(only({ id: 'a', kind: 'sum', printed: '-12', parts: [112] }).why.en).not.toMatch(/should be/);
  });

  test('digits that are the first of what should stand there did not change places', () => {
    expect(only({ id: 'a', kind: 'sum', printed: '11', parts: [111] }).why.en).not.toMatch(/should be/);
  });

  test.each(['93.64', '9.34', '88.00'])('%s is no slip of 96.34: which figure is wrong cannot be told', printed => {
    const finding = only(percent(printed, 1133, 1176));
    expect(finding).toMatchObject({ status: 'misprint', expected: '96.34' });
    expect(finding.why).toEqual({
      th: 'ตัวเลขที่เป็นที่มาให้ผล 96.34 บอกไม่ได้ว่าตัวใดผิด',
      en: 'the figures it follows from give 96.34; which of them is wrong cannot be told',
    });
  });

  test('of a figure printed twice, and not alike, neither is said to be right', () => {
    const { status, why } = only({ id: 'twice', kind: 'identity', printed: 24, plus: [25] });
    expect(status).toBe('misprint');
    expect(why).toEqual({
      th: 'พิมพ์ไว้ 24 ที่หนึ่ง และ 25 อีกที่หนึ่ง บอกไม่ได้ว่าที่ใดถูก',
      en: 'printed as 24 here and 25 there; which of them is right cannot be told',
    });
  });

  test('the difference is the printed figure less the expected one', () => {
    expect(only(percent('99.34', 1133, 1176)).difference?.toFixed()).toBe('3');
    expect(only(percent('(96.34)', 1133, 1176)).difference?.toFixed()).toBe('-192.68');
  });

  test('thousands are grouped where the printed figure groups them', () => {
    expect(only({ id: 'a', kind: 'sum', printed: '1,161', parts: [700, 561] }).expected).toBe('1,261');
    expect(only({ id: 'a', kind: 'sum', printed: '1161', parts: [700, 561] }).expected).toBe('1261');
    expect(only({ id: 'a', kind: 'sum', printed: '1,261.00', parts: [1_000_000] }).expected).toBe('1,000,000.00');
  });

  test('a negative figure takes brackets where the printed one has them', () => {
    expect(only({ id: 'a', kind: 'sum', printed: '(3)', parts: [-5] }).expected).toBe('(5)');
    expect(only({ id: 'a', kind: 'sum', printed: '3', parts: [-5] }).expected).toBe('-5');
  });
});

describe('a figure that cannot be checked says why', () => {
  test('an operand is not known', () => {
    expect(only({ id: 'a', kind: 'percent', printed: '78.4', part: 300 })).toEqual({
      id: 'a',
      kind: 'percent',
      printed: '78.4',
      status: 'not-checkable',
      why: { th: 'ไม่ได้พิมพ์ตัวหาร', en: 'not known: whole' },
    });
    expect(only({ id: 'a', kind: 'percent', printed: '78.4', part: null, whole: 300 }).why.en).toBe('not known: part');
    expect(only({ id: 'a', kind: 'growth', printed: '78.4' }).why.en).toBe('not known: from, to');
    expect(only({ id: 'a', kind: 'sum', printed: '3', parts: [1, null, 2] }).why).toEqual({
      th: 'ไม่ได้พิมพ์ส่วนย่อยที่ 2',
      en: 'not known: parts[1]',
    });
    expect(only({ id: 'a', kind: 'difference', printed: '3', from: 1 }).why.en).toBe('not known: less');
    expect(only({ id: 'a', kind: 'identity', printed: '3', minus: [1] }).why.en).toBe('not known: plus');
  });

  test('the base is 0', () => {
    expect(only(percent('0', 0, 0)).why.en).toBe('the base is 0');
    expect(only({ id: 'a', kind: 'growth', printed: '0', from: 0, to: 5 }).why.en).toBe('the base is 0');
    expect(only({ id: 'a', kind: 'share', printed: '0', part: 1, parts: [1, -1] }).why.en).toBe('the base is 0');
  });

  test('nothing is printed: the recomputed figure is given', () => {
    const finding = only({ id: 'a', kind: 'percent', printed: null, part: 1, whole: 2 });
    expect(finding).toMatchObject({ status: 'not-checkable', why: { en: 'no figure is printed' } });
    expect(finding.recomputed?.toFixed()).toBe('50');
    expect('printed' in only({ id: 'a', kind: 'percent', part: 1, whole: 2 })).toBe(false);
  });
});

test('the findings keep the order, the labels, the lines and the sources of the checks, and are counted', () => {
  const report = {
    file: 'report.txt',
    title: { th: 'รายงาน', en: 'a report' },
    agency: 'codi',
    fiscalYear: 2563,
  } as const;
  const source = cite(report)(655);
  const label = { th: 'ภาคใต้', en: 'South' };
  const { findings, counts } = audit({
    checks: [
      { id: 'south', label, kind: 'percent', printed: '99.34', part: 1133, whole: 1176, line: 655, source },
      { id: 'north', kind: 'percent', printed: '89.45', part: 1493, whole: 1669 },
    ],
  });
  expect(findings[0]).toMatchObject({ id: 'south', label, line: 655 });
  expect(findings[0]?.source).toBe(source);
  expect(findings[1]?.id).toBe('north');
  expect(counts).toEqual({ agrees: 1, truncated: 0, 'rounding-of-parts': 0, misprint: 1, 'not-checkable': 0 });
});

describe('a number written as no number is', () => {
  const sum = (printed: string, ...parts: readonly (string | number)[]): FigureCheck => ({
    id: 'a',
    kind: 'sum',
    printed,
    parts,
  });

  test.each([
    ['19,750,00', '19,750,000'],
    ['1975,0000', '19,750,000'],
    ['19,750,000.', '19,750,000'],
    ['19.750.000', '19750000.000'],
    ['(19,750,000', '19,750,000'],
    ['19750000)', '19750000'],
    ['๑๙,๗๕๐,๐๐', '๑๙,๗๕๐,๐๐๐'],
  ])('%s is a misprint of %s', (printed, expected) => {
    const finding = only(sum(printed, '10,000,000', '9,750,000'));
    expect(finding).toMatchObject({ status: 'misprint', printed, expected });
    expect(finding.difference).toBeUndefined();
    expect(finding.why.en).toBe(`not written as a number is; should be ${expected}`);
    expect(finding.why.th).toBe(`เขียนไม่เป็นจำนวน ควรเป็น ${expected}`);
  });

  test('a figure that follows from one cannot be checked, and the others are', () => {
    const { findings } = audit({ checks: [sum('5', 3, '1,00,0'), percent('50', 1, 2)] });
    expect(findings.map(({ status }) => status)).toEqual(['not-checkable', 'agrees']);
    expect(findings[0]?.why).toEqual({
      th: 'ส่วนย่อยที่ 2 เขียนไม่เป็นจำนวน (1,00,0)',
      en: 'parts[1] is not written as a number is (1,00,0)',
    });
    expect(only({ id: 'a', kind: 'percent', printed: '5', part: 1, whole: '1,00' }).why.en).toBe(
      'whole is not written as a number is (1,00)',
    );
  });

  test('what is not known is named before what cannot be read', () => {
    const { why } = only({ id: 'a', kind: 'percent', printed: '5', part: '1,0', whole: null });
    expect(why.en).toBe('not known: whole; part is not written as a number is (1,0)');
    expect(why.th).toBe('ไม่ได้พิมพ์ตัวหาร; ตัวตั้ง เขียนไม่เป็นจำนวน (1,0)');
  });
});

describe('a cell is read whatever stands around its figure', () => {
  test.each([
    '10.30%',
    '10.30 %',
    ' 10.30 ',
    '10.30\u00a0',
    '\u00a010.30 %\u00a0',
    'ร้อยละ 10.30',
    'ร้อยละ 10.30%',
    '๑๐.๓๐%',
  ])('%j is 10.30', printed => {
    expect(statusOf(percent(printed, 700, '6,797'))).toBe('agrees');
  });

  test('as an operand too, and below 0 with any minus sign', () => {
    expect(statusOf({ id: 'a', kind: 'sum', printed: '4.0 %', parts: ['5.0%', '\u2212 1'] })).toBe('not-checkable');
    for (const minus of ['-1.0%', '\u22121.0%', '\u20131.0', '(1.0)%', ' -1.0']) {
      expect(statusOf({ id: 'a', kind: 'sum', printed: '4.0 %', parts: ['5.0%', minus] })).toBe('agrees');
    }
  });

  test('what is expected comes with the sign of a percentage', () => {
    expect(only(percent('99.34%', 1133, 1176))).toMatchObject({
      printed: '99.34%',
      expected: '96.34%',
      why: { en: 'should be 96.34% (one digit differs)' },
    });
    expect(only(percent('ร้อยละ 99.34', 1133, 1176)).expected).toBe('ร้อยละ 96.34');
  });
});

describe('a cell that cannot be read is a row of the result, never the end of it', () => {
  const others: readonly FigureCheck[] = [
    { ...percent('50', 1, 2), id: 'before' },
    { ...percent('50', 1, 2), id: 'after' },
  ];
  const [before, after] = others as [FigureCheck, FigureCheck];

  test.each(['', ' ', '\u00a0', '-', '–', '—', '--'])('%j is a figure that is not printed', cell => {
    const { findings } = audit({ checks: [before, percent(cell, 1, 2), after] });
    expect(findings.map(({ status }) => status)).toEqual(['agrees', 'not-checkable', 'agrees']);
    expect(findings[1]?.why.en).toBe('no figure is printed');
    expect(only({ id: 'a', kind: 'sum', printed: '5', parts: ['5', cell] }).why.en).toBe('not known: parts[1]');
  });

  test.each([
    'N/A',
    'ไม่มี',
    '--5',
    '(-5)',
    '()',
    ',',
    '1e3',
    '5 คน',
    '9'.repeat(25),
    '9'.repeat(61),
    `${'1,'.repeat(16)}1`,
  ])('%j is not checkable, nor is what follows from it', cell => {
    const { findings } = audit({ checks: [before, percent(cell, 1, 2), after] });
    expect(findings.map(({ status }) => status)).toEqual(['agrees', 'not-checkable', 'agrees']);
    expect(findings[1]).toMatchObject({
      printed: cell,
      why: { th: 'อ่านเป็นตัวเลขไม่ได้', en: 'it cannot be read as a figure' },
    });
    expect(String(findings[1]?.recomputed)).toBe('50');
    expect(findings[1]?.expected).toBeUndefined();
    expect(only({ id: 'a', kind: 'sum', printed: '5', parts: ['5', cell] }).why).toEqual({
      th: `ส่วนย่อยที่ 2 อ่านเป็นตัวเลขไม่ได้ (${cell})`,
      en: `parts[1] cannot be read as a figure (${cell})`,
    });
  });

  test('of a long text 200 characters are shown', () => {
    expect(only(percent('ก'.repeat(5000), 1, 2))).toMatchObject({ status: 'not-checkable', printed: 'ก'.repeat(200) });
  });
});

describe('rows and figures are counted apart', () => {
  const tries = (figure: string, ...wholes: readonly number[]): readonly FigureCheck[] =>
    wholes.map(whole => ({ ...percent('50', 1, whole), id: `${figure} of ${whole}`, figure }));

  test('a figure held against two bases that it may have is two rows and one figure', () => {
    const { counts, figures } = audit({ checks: [...tries('x', 3, 4), percent('50', 1, 2)] });
    expect(counts).toMatchObject({ agrees: 1, misprint: 2 });
    expect(figures).toMatchObject({ agrees: 1, misprint: 1 });
  });

  test('it stands by the best that was found of it, in whatever order', () => {
    for (const wholes of [
      [2, 3, 0],
      [0, 3, 2],
    ]) {
      const { counts, figures } = audit({ checks: tries('x', ...wholes) });
      expect(counts).toMatchObject({ agrees: 1, misprint: 1, 'not-checkable': 1 });
      expect(figures).toEqual({ agrees: 1, truncated: 0, 'rounding-of-parts': 0, misprint: 0, 'not-checkable': 0 });
    }
    expect(audit({ checks: tries('x', 0, 3) }).figures).toMatchObject({ misprint: 1, 'not-checkable': 0 });
  });

  test('the name of a figure is not that of a check', () => {
    const checks = [...tries('a', 2), { ...percent('50', 1, 3), id: 'a' }];
    expect(audit({ checks }).figures).toMatchObject({ agrees: 1, misprint: 1 });
  });
});

test('0 is printed without a sign', () => {
  expect(only({ id: 'a', kind: 'growth', printed: '(0.4)', from: 100000, to: 99999 }).expected).toBe('0.0');
  expect(JSON.stringify(only({ id: 'a', kind: 'percent', printed: '0', part: 0, whole: -5 }))).not.toContain('-0');
  expect(String(only({ id: 'a', kind: 'percent', printed: '0.0', part: '-0.001', whole: 100 }).difference)).toBe('0');
});

describe('what cannot be read is refused', () => {
  const refused = (check: unknown) => {
    const result = audit.safe({ checks: [check] });
    return result.ok ? undefined : result.error;
  };

  test.each([Number.NaN, Number.POSITIVE_INFINITY, true, {}, [], 2n])('an operand %s', part => {
    expect(refused({ id: 'a', kind: 'percent', printed: '1', part, whole: 2 })?.path).toEqual(['checks', 0, 'part']);
  });

  test('a kind that there is not, a check without an id, a source that is no citation', () => {
    expect(refused({ id: 'a', kind: 'product', printed: '1' })?.path).toEqual(['checks', 0, 'kind']);
    expect(refused({ kind: 'sum', printed: '1', parts: [1] })?.path).toEqual(['checks', 0, 'id']);
    for (const source of ['line 5', null, {}]) {
      expect(refused({ id: 'a', kind: 'sum', source })?.path).toEqual(['checks', 0, 'source']);
    }
  });

  test('an operand that the kind does not take', () => {
    const error = refused({ id: 'a', kind: 'percent', printed: '1', part: 1, whole: 2, parts: [1] });
    expect(error?.path).toEqual(['checks', 0, 'parts']);
    expect(error?.accepted.en).toBe('the operands of percent: part, whole');
    expect(refused({ id: 'a', kind: 'sum', printed: '1', parts: [1], minus: [1] })?.path).toEqual([
      'checks',
      0,
      'minus',
    ]);
  });

  test('two checks of one id', () => {
    const check = percent('50', 1, 2);
    expect(() => audit({ checks: [check, check] })).toThrow(RuleInputError);
    const result = audit.safe({ checks: [check, check] });
    expect(!result.ok && result.error.path).toEqual(['checks', 1, 'id']);
  });

  test.each([undefined, null, 5, 'checks', {}, { checks: {} }, { checks: [5] }])('no audit at all: %j', input => {
    expect(audit.safe(input).ok).toBe(false);
  });

  test('safe gives the same audit as the call', () => {
    const checks = [percent('50', 1, 2)];
    expect(audit.safe({ checks })).toEqual({ ok: true, value: audit({ checks }) });
  });
});
