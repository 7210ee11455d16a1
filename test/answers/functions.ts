import { governance } from '../../src/cdd/community-funds/governance.js';
import { household } from '../../src/cdd/debt-centres/household.js';
import { provinces } from '../../src/core/provinces.js';
import { audit } from '../../src/rules/counting/audit.js';
import { tally, tallying } from '../../src/rules/counting/tally.js';
import { explain } from '../../src/rules/explain.js';
import { factsFrom } from '../../src/rules/rows.js';
import * as thai from '../../src/thai.js';
import { Dice } from './dice.js';
import { explainable } from './explained.js';

/** A function as it is asked: its name, and what it is given, one by one. */
export interface Asked {
  readonly name: string;
  readonly of: (...given: never[]) => unknown;
  readonly given: readonly (readonly unknown[])[];
}

const days = [
  '1900-01-01',
  '1940-12-31',
  '1941-01-01',
  '1999-12-31',
  '2000-02-29',
  '2020-09-30',
  '2020-10-01',
  '2021-02-04',
  '2021-02-28',
  '2021-03-31',
  '2021-05-09',
  '2021-10-25',
  '2022-07-31',
  '2023-12-01',
  '2024-02-29',
  '2024-06-15',
  '2399-12-31',
];
const noDays: readonly unknown[] = [
  '2021-02-29',
  '2564-02-04',
  '1899-12-31',
  '2400-01-01',
  '2021-2-4',
  '',
  null,
  undefined,
  20_210_204,
  {},
];

const amounts: readonly unknown[] = [
  0,
  1,
  2,
  10,
  11,
  20,
  21,
  25,
  100,
  101,
  111,
  121,
  1000,
  10_000,
  100_000,
  999_999,
  1_000_000,
  1_000_001,
  1_781_000,
  21_000_021,
  101_000_000,
  2_637_157_100,
  1e12,
  9_007_199_254_740_991,
  '0.01',
  '0.05',
  '0.25',
  '0.5',
  '1.10',
  '1762380.50',
  '10921966',
  '2637157100.75',
  '-1',
  '-25.5',
  '1000000000000000000',
  '123456789012345678901234.56',
  0.1,
  2.5,
  -0,
];
const noAmounts: readonly unknown[] = [
  '1,000',
  '',
  'ก',
  '1e3',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  null,
  undefined,
  '0.125',
  '0.005',
  {},
  10n,
  0.1 + 0.2,
];

const counts: readonly unknown[] = [
  0,
  1,
  -1,
  5,
  7,
  12,
  30,
  -31,
  365,
  1000,
  -1200,
  100_000,
  1.5,
  '1',
  Number.NaN,
  1e300,
];

/** Each with each, or so many pairs of them chosen by the dice. */
function pairs(
  name: string,
  left: readonly unknown[],
  right: readonly unknown[],
  most = 150,
): readonly (readonly unknown[])[] {
  const all = left.flatMap(one => right.map(other => [one, other]));
  const dice = new Dice(name);
  return all.length <= most ? all : Array.from({ length: most }, () => dice.one(all));
}

const alone = (values: readonly unknown[]): readonly (readonly unknown[])[] => values.map(value => [value]);

/** How a printed text comes in real reports: with blanks, Thai digits, words around it, or something wrong with it. */
function printedVariants(name: string, texts: readonly string[], most: number): readonly (readonly unknown[])[] {
  const dice = new Dice(name);
  const changes: readonly ((text: string) => string)[] = [
    text => text,
    text => text,
    thai.toThaiDigits,
    text => ` ${text} `,
    text => text.replaceAll(' ', ''),
    text => text.replaceAll(' ', '  '),
    text => text.replaceAll('.', ''),
    text => `${text}.`,
    text => text.replace(/\d/, ''),
    text => text.replace(/\d/, '9'),
    text => `ภายใน${text}`,
    text => `ณ วันที่ ${text}`,
    text => `วันศุกร์ที่ ${text}`,
    text => text.replace('25', '20'),
    text => text.replaceAll('/', '-'),
    text => text.replace(/(\d{4})/, 'พ.ศ. $1'),
    text => text.replace(/25(\d\d)/, '$1'),
    text => `${text}\u200b`,
    text => `ระหว่าง${text}`,
    text => `ตั้งแต่ ${text}`,
    text => `${text} บาท`,
    text => `(${text})`,
    text => text.slice(0, -1),
  ];
  return Array.from({ length: most }, () => [dice.one(changes)(dice.one(changes)(dice.one(texts)))]);
}

/** Days of years that began in January. */
const printable = days.filter(day => day >= '1941');

const dates = printable.flatMap(day => [
  thai.formatThaiDate(day),
  thai.formatThaiDate(day, { style: 'short' }),
  `${Number(day.slice(8))}/${Number(day.slice(5, 7))}/${Number(day.slice(0, 4)) + 543}`,
  `${day.slice(8)} ${thai.formatThaiMonth(day.slice(0, 7)).split(' ')[0]} ค.ศ. ${day.slice(0, 4)}`,
]);
const months = printable.flatMap(day => [
  thai.formatThaiMonth(day.slice(0, 7)),
  thai.formatThaiMonth(day.slice(0, 7), { style: 'short' }),
]);
const quarters = [
  'ไตรมาส 4/2563',
  'ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2565',
  'ไตรมาส 2 - 3 ปีงบประมาณ 2564',
  'ปีงบประมาณ 2563 ไตรมาส 4',
  'ไตรมาส 1 (ตุลาคม - ธันวาคม 2563)',
  'ไตรมาส 1 ปี 2563',
  'ไตรมาส 2 ปี 2563',
  'ไตรมาส 1 (ต.ค. - ธ.ค.) ปีงบประมาณ 2564',
  'ไตรมาส 3 เดือนเมษายน 2564',
  'ไตรมาส 5/2563',
  'ไตรมาส 4 (มกราคม 2564)',
  'ปีงบประมาณ 2564 - 2566',
  'ปีงบประมาณ พ.ศ. 2443',
  'ปีงบประมาณ 65',
  'ไตรมาส 4',
  'ไตรมาส 1-2',
  'ไตรมาส 3 - 2 ปีงบประมาณ 2564',
  'ประจำปีงบประมาณ พ.ศ. 2565',
  'ไตรมาส 2 (มกราคม - มีนาคม) ปี 2564',
];
const ranges = [
  '17 - 19 กุมภาพันธ์ 2564',
  '28 ก.พ. - 2 มี.ค. 2564',
  'ตุลาคม 2564 – กันยายน 2565',
  'ต.ค. 63 ถึง ก.ย. 64',
  '31 ธันวาคม 2563 จนถึง 1 มกราคม 2564',
  '19 - 17 กุมภาพันธ์ 2564',
  'ตุลาคม - ธันวาคม 2563',
  'ธันวาคม - ตุลาคม 2563',
  '1/10/2563 - 31/12/2563',
  '1 - 30',
  '25 กุมภาพันธ์ 2564',
  '1 ตุลาคม - ธันวาคม 2563',
  '30 - 31 กุมภาพันธ์ 2564',
  'ตุลาคม',
  '1 ตุลาคม',
];
const bahts = amounts.flatMap(amount => {
  const of = amount as number;
  return [
    thai.formatBaht(of),
    thai.formatBaht(of, { unit: 'บาท' }),
    thai.formatBaht(of, { unit: 'ล้านบาท' }),
    thai.formatBaht(of, { decimals: 2, digits: 'thai' }),
  ];
});
const wordsOf = amounts
  .filter(amount => !/\.\d{3}/.test(String(amount)))
  .map(amount => thai.bahtInWords(amount as number));

const holidays = { holidays: ['2020-10-13', '2020-10-23', '2020-12-31', '2021-01-01', '2021-02-26', '2021-04-13'] };
const calendars: readonly unknown[] = [
  holidays,
  { holidays: [] },
  { ...holidays, workdays: ['2020-10-24', '2021-02-06'] },
  { holidays: [], workdays: ['2020-10-01'] },
  { holidays: ['2020-13-01'] },
  {},
  undefined,
  { holidays: [], workday: [] },
  { holidays: ['2020-10-24'], workdays: ['2020-10-24'] },
  { holidays: '2020-10-13' },
];

/** Printed figures of reports that were made up, some of them wrong. */
function* checks(): Generator<readonly unknown[]> {
  const dice = new Dice('audit');
  const cells: readonly unknown[] = [
    '134.00',
    '1,261',
    '(41.7)',
    '10.30%',
    'ร้อยละ 25',
    '๑๒๓',
    '-',
    '',
    null,
    '12,34',
    'ก',
    0,
    100,
    '0',
    '33.33',
    '33.3',
    '66.66',
    '67',
    '-5',
    '1,000,000.00',
    '0.5',
    undefined,
  ];
  const cell = (): unknown => dice.one(cells);
  const list = (): unknown => Array.from({ length: dice.below(4) }, cell);
  const number = (): number => dice.below(400) + 1;
  const kinds = ['percent', 'share', 'sum', 'difference', 'growth', 'identity'] as const;
  for (let made = 0; made < 160; made += 1) {
    const tenths = dice.one([1, 1, 10]);
    const [one, two, three] = [number() / tenths, number() / tenths, number() / tenths];
    const off = dice.one([0, 0, 0, 0.01, 1, -1, 0.05]);
    const decimals = dice.below(3);
    const cut = (value: number): string =>
      dice.below(2) === 0
        ? (value + off).toFixed(decimals)
        : (Math.trunc(value * 10 ** decimals) / 10 ** decimals).toFixed(decimals);
    const good = {
      percent: { printed: cut((one / two) * 100), part: one, whole: two },
      share: { printed: cut((one / (one + two)) * 100), part: one, parts: [one, two] },
      sum: { printed: cut(one + two + three), parts: [one, two, three.toFixed(2)] },
      difference: { printed: cut(one - two), from: one, less: [two] },
      growth: { printed: cut(((two - one) / one) * 100), from: dice.one([one, -one, 0]), to: two },
      identity: { printed: cut(one + two - three), plus: [one, two], minus: dice.one([[three], [], undefined]) },
    };
    const kind = dice.one(kinds);
    const line = dice.below(3) === 0 ? { line: number() } : {};
    const exact = dice.below(4) === 0 ? { exact: dice.below(2) === 0 } : {};
    const figure = dice.below(4) === 0 ? { figure: 'ยอดรวม' } : {};
    const named = dice.one([{ th: 'ชื่อ', en: 'name' }, { th: 'ชื่อ', en: 'name' }, { th: 'ชื่อ' }, { en: 'name' }, 'name']);
    const label = dice.below(6) === 0 ? { label: named } : {};
    const check = { id: `${made}`, kind, ...good[kind], ...line, ...exact, ...figure, ...label };
    const wild = {
      id: 'x',
      kind: dice.one(kinds),
      printed: cell(),
      part: cell(),
      whole: cell(),
      parts: list(),
      from: cell(),
      less: list(),
      to: cell(),
      plus: list(),
      minus: list(),
    };
    const takes: Readonly<Record<string, readonly string[]>> = {
      percent: ['part', 'whole'],
      share: ['part', 'parts'],
      sum: ['parts'],
      difference: ['from', 'less'],
      growth: ['from', 'to'],
      identity: ['plus', 'minus'],
    };
    const some = Object.fromEntries(
      Object.entries(wild).filter(([name]) => ['id', 'kind', 'printed', ...(takes[wild.kind] ?? [])].includes(name)),
    );
    yield [[check]];
    yield [
      [
        { ...check, id: 'one', figure: 'f' },
        { ...some, figure: dice.one(['f', 'g']) },
        { ...some, id: dice.one(['y', 'one']) },
      ],
    ];
    if (made % 10 === 0) yield [[{ ...wild, kind: dice.one([...kinds, 'average']) }]];
  }
  yield [{}];
  yield [[]];
}

/** Rubrics, most of them with something wrong. */
function* rubrics(): Generator<readonly unknown[]> {
  const dice = new Dice('rubrics');
  const text = (name: string) => ({ th: `ชื่อ ${name}`, en: name });
  const wrong: readonly unknown[] = [
    undefined,
    null,
    '',
    ' ',
    0,
    -1,
    0.5,
    '1.25',
    3,
    101,
    'x',
    [],
    [{}],
    ['one'],
    ['six'],
    true,
    text('other'),
    { th: ' ', en: 'x' },
    { th: 'ข', en: '' },
    { th: 'ข' },
  ];
  for (let made = 0; made < 120; made += 1) {
    const indicators: Record<string, unknown>[] = ['one', 'two', 'ก-3', '1.4'].map((id, index) => ({
      id,
      label: text(id),
      points: 10 * (index + 1),
      ...(index > 1 && { pass: 15 }),
    }));
    const levels: Record<string, unknown>[] = [0, 40, 80].map((from, index) => ({
      level: index + 1,
      label: text(`${index}`),
      from,
    }));
    const whole: Record<string, unknown> = { title: text('rubric'), measure: 'points', indicators, levels };
    const part = dice.one([whole, whole, ...indicators, ...levels, ...levels]);
    part[dice.one([...Object.keys(part), 'mandatory', 'decimals', 'pass', 'weight'])] = dice.one(wrong);
    yield [whole];
  }
}

/** Several functions that are given the same. */
const each = (several: Readonly<Record<string, Asked['of']>>, given: Asked['given']): readonly Asked[] =>
  Object.entries(several).map(([name, of]) => ({ name, of, given }));

/** The public functions that are no rules. */
export const functions: readonly Asked[] = [
  { name: 'readDate', of: thai.readDate, given: alone([...days, ...noDays]) },
  {
    name: 'formatThaiDate',
    of: thai.formatThaiDate,
    given: pairs(
      'a',
      [...days, ...noDays],
      [
        undefined,
        {},
        { style: 'short' },
        { digits: 'thai' },
        { style: 'short', digits: 'thai' },
        { style: 'x' },
        1,
        { stile: 'short' },
      ],
      250,
    ),
  },
  {
    name: 'formatThaiMonth',
    of: thai.formatThaiMonth,
    given: pairs(
      'b',
      [...days.map(day => day.slice(0, 7)), '2021-13', ''],
      [undefined, { style: 'short' }, { digits: 'thai' }],
    ),
  },
  {
    name: 'parseThaiDate',
    of: thai.parseThaiDate.safe,
    given: [...alone(dates), ...printedVariants('c', [...dates, ...ranges], 300), ...alone(noDays)],
  },
  {
    name: 'parseThaiMonth',
    of: thai.parseThaiMonth.safe,
    given: [...alone(months), ...printedVariants('d', [...months, ...dates], 200), ...alone(noDays)],
  },
  {
    name: 'parseThaiDateRange',
    of: thai.parseThaiDateRange.safe,
    given: [...alone(ranges), ...printedVariants('e', [...ranges, ...ranges, ...months], 250), ...alone(noDays)],
  },
  {
    name: 'parseThaiPeriod',
    of: thai.parseThaiPeriod.safe,
    given: [...alone(quarters), ...printedVariants('f', [...quarters, ...quarters, ...ranges, ...months], 300)],
  },
  {
    name: 'parseThaiPeriodIn',
    of: (year: never, text: never) => thai.parseThaiPeriodIn(year).safe(text),
    given: pairs(
      'g',
      [2563, 2564, 2565, 2443, '2564', 64],
      [
        ...quarters,
        ...ranges,
        ...ranges.map(text => text.replace(/ ?25\d\d/g, '')),
        ...quarters.map(text => text.replace(/.?25\d\d/g, '')),
      ],
      300,
    ),
  },
  {
    name: 'formatBaht',
    of: thai.formatBaht,
    given: pairs(
      'h',
      [...amounts, ...noAmounts],
      [
        undefined,
        { unit: 'บาท' },
        { unit: 'ล้านบาท' },
        { digits: 'thai' },
        { decimals: 2 },
        { decimals: 0, unit: 'ล้านบาท' },
        { decimals: 20 },
        { decimals: 21 },
        { decimals: 1.5 },
        { unit: 'บ.' },
      ],
      300,
    ),
  },
  {
    name: 'parseBaht',
    of: thai.parseBaht.safe,
    given: [
      ...alone(bahts),
      ...printedVariants(
        'i',
        [
          ...bahts,
          '23,881,900.-',
          '25 สตางค์',
          '1 บาท 5 สตางค์',
          '฿ 100',
          '-฿5',
          '(1,234.50)',
          '(฿1)',
          '฿ (1) บาท',
          '1,23',
          '01',
          '−5',
        ],
        300,
      ),
      ...alone(['9'.repeat(1001), 5]),
    ],
  },
  {
    name: 'bahtInWords',
    of: thai.bahtInWords,
    given: pairs('j', [...amounts, ...noAmounts], [undefined, { et: 'always' }, { et: 'never' }]),
  },
  {
    name: 'parseBahtInWords',
    of: thai.parseBahtInWords.safe,
    given: [
      ...alone(wordsOf),
      ...printedVariants(
        'k',
        [...wordsOf, 'หนึ่งร้อยเอ็ดบาท', 'สองสิบบาทถ้วน', 'ศูนย์บาทถ้วน', 'หนึ่งสิบบาทถ้วน', 'บาทถ้วน', 'ห้าสิบสตางค์'],
        200,
      ),
    ],
  },
  { name: 'addDays', of: thai.addDays, given: pairs('l', [...days, ...noDays], counts) },
  { name: 'addMonths', of: thai.addMonths, given: pairs('m', [...days, ...noDays], counts) },
  {
    name: 'addWorkingDays',
    of: (day: never, count: never, options: never) => thai.addWorkingDays(day, count, options),
    given: pairs(
      'n',
      pairs(
        'o',
        ['2020-10-01', '2020-10-12', '2020-10-24', '2021-02-05', '2021-04-12', '2021-02-30'],
        [0, 1, 2, 5, 10, -1, -7, 100, 1.5],
      ).map(pair => pair),
      calendars,
      250,
    ).map(([pair, options]) => [...(pair as unknown[]), options]),
  },
  {
    name: 'isWorkingDay',
    of: thai.isWorkingDay,
    given: pairs('p', [...days, '2020-10-13', '2020-10-24', '2021-02-06', '2021-02-07'], calendars, 250),
  },
  {
    name: 'nextWorkingDay',
    of: thai.nextWorkingDay,
    given: pairs('q', [...days, '2020-10-13', '2020-10-23', '2020-10-24', '2021-04-13'], calendars, 250),
  },
  {
    name: 'workingDaysBetween',
    of: (days: readonly [never, never], options: never) => thai.workingDaysBetween(...days, options),
    given: pairs(
      'r',
      pairs(
        's',
        ['2020-10-01', '2020-10-12', '2020-10-24', '2021-02-08', '2021-02-30'],
        ['2020-10-01', '2020-10-13', '2020-10-25', '2021-04-30'],
      ),
      calendars,
      250,
    ),
  },
  ...each(
    {
      daysBetween: thai.daysBetween,
      completedYears: thai.completedYears,
      compareDates: thai.compareDates,
      earlier: thai.earlier,
      later: thai.later,
    },
    pairs('w', [...days, ...noDays.slice(0, 3)], [...days, null]),
  ),
  ...each(
    {
      lastDayOfMonth: thai.lastDayOfMonth,
      weekday: thai.weekday,
      fiscalYearOf: thai.fiscalYearOf,
      fiscalQuarterOf: thai.fiscalQuarterOf,
    },
    alone([...days, ...noDays]),
  ),
  { name: 'fiscalYear', of: thai.fiscalYear, given: alone([2444, 2563, 2565, 2942, 2443, 2943, '2564', 2021, 2564.5]) },
  ...each(
    { toBuddhistYear: thai.toBuddhistYear, fromBuddhistYear: thai.fromBuddhistYear },
    alone([1899, 1900, 2021, 2399, 2400, 2442, 2443, 2564, 2942, 2943, '2564', 0.5]),
  ),
  ...each(
    { toThaiDigits: thai.toThaiDigits, toArabicDigits: thai.toArabicDigits },
    alone(['0123456789', '๐๑๒๓๔๕๖๗๘๙', 'ข้อ 1.๒', '', 5, null]),
  ),
  {
    name: 'baht',
    of: thai.baht,
    given: pairs(
      't',
      [...amounts, ...noAmounts],
      [undefined, { negative: true }, { negative: 1 }, { minus: true }],
      200,
    ),
  },
  ...each(
    { percentOf: thai.percentOf, growthPercent: thai.growthPercent },
    pairs('x', [...amounts, ...noAmounts], [...amounts, null], 300),
  ),
  {
    name: 'roundHalfUp',
    of: thai.roundHalfUp,
    given: pairs('u', [...amounts, '0.125', '0.5', '1.005', '-2.5', null], [0, 1, 2, 3, 20, 21, -1, '2']),
  },
  {
    name: 'readProvince',
    of: thai.readProvince,
    given: [
      ...alone([...provinces, 'กทม.', 'กรุงเทพ', 'กรุงเทพฯ', 'อยุธยา', 'โคราช', '', null, 77]),
      ...printedVariants('v', [...provinces], 150),
    ],
  },
  { name: 'explain', of: explain as Asked['of'], given: [...explainable()] },
  ...each(
    {
      tally: (options: never) => tally(household, [{}, { inDebt: false }, 5 as never], options),
      tallying: (options: never) => tallying(household, options).result(),
      factsFrom: (options: never) => factsFrom(household, options)({ inDebt: true }),
    },
    alone([
      ...[undefined, null, 'reasons', {}, { reasons: 1 }, { sum: true, reasons: true }, { keepErrors: -1 }],
      ...[{ keepErrors: 0 }, { keepErrors: '1' }, { every: 0 }, { every: 1 }, { onProgress: 1 }, { sums: true }],
      ...[{ columns: [] }, { columns: { inDebt: 1 } }, { columns: { owes: 'x' } }, { columns: { inDebt: 'owes' } }],
      ...[{ columns: { inDebt: undefined } }, { columns: { inDebt: 'x', registered: 'x' } }],
      ...[{ rest: 'x' }, { rest: [1] }, { rest: [] }, { words: [] }, { words: { true: false } }, { words: null }],
    ]),
  ),
  {
    name: 'tally of',
    of: (all: never) => tally(household, all),
    given: alone([[], [{}], new Set([{ inDebt: true }]), {}, 'ก', null, { length: 1 }, () => []]),
  },
  {
    name: 'times',
    of: (times: never) => {
      const counted = tallying(household, { reasons: true });
      for (const facts of [{ inDebt: false }, {}, { inDebt: 5 }]) counted.add(facts as never, times);
      return counted.result();
    },
    given: alone([undefined, 0, 1, 3, 1.5, -1, '2', null]),
  },
  { name: 'rubric', of: (data: never) => governance(data).rule, given: [...rubrics(), [null], []] },
  {
    name: 'audit',
    of: audit.safe,
    given: [...checks()].map(([list]) => [Array.isArray(list) ? { checks: list } : list]),
  },
];
