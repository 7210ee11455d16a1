import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/catalogue/index.js';
import { codes } from '../../../src/cdd/activities/register/index.js';
import { activities, indicators } from '../../../src/cdd/index.js';
import { type Measure, measuresOf } from '../../../src/cdd/indicators/indicator.js';
import {
  appendixIndicators,
  type IndicatorCode,
  indicatorCodes,
  indicatorOf,
  sheetIndicators,
} from '../../../src/cdd/indicators/register/index.js';
import { hasShared, sharedTable } from '../../shared.js';

const { assess, assessActivity, differences, levels } = indicators.fy2565;
const { activitiesOf, indicatorsOf } = activities.fy2565;

describe('the register of indicators', () => {
  it('has 69 in the appendix: 4 outcomes, 31 of projects, 34 of the mission', () => {
    const count = (letter: string) => Object.keys(appendixIndicators).filter(code => code.startsWith(letter)).length;
    expect([count('O'), count('B'), count('M')]).toEqual([4, 31, 34]);
  });
  it.skipIf(!hasShared)('has the lines, figures and printed words of the transcribed table', () => {
    const wrong = sharedTable('G-01-kpi-appendix.csv').flatMap(row => {
      const code = row['kpi_id'] as IndicatorCode;
      const indicator = indicatorOf(code);
      const { source, atLeast } = indicator;
      const first = measuresOf(indicator)[0] as Measure;
      const target =
        first.kind === 'several'
          ? Object.values(first.of)[0]?.target
          : first.kind === 'each' && first.together
            ? first.together
            : 'target' in first
              ? first.target
              : undefined;
      const figure = target ? String(target.value) : row['threshold_value'];
      const expected = [row['source_line'], row['threshold_value'], row['operator_words_th']];
      const actual = [String(source.lines[0]), first.kind === 'all' ? row['threshold_value'] : figure, atLeast ?? ''];
      return expected.join() === actual.join() ? [] : [[code, expected, actual]];
    });
    expect(wrong).toEqual([]);
  });
  it('has an indicator of its own for each activity, but for the forum whose period is lost', () => {
    const without = codes.filter(activity => !indicatorsOf({ activity }).indicators.some(({ isOwn }) => isOwn));
    expect(without).toEqual(['O1/1/1.3.1']);
  });
  it('has an indicator of a project for each activity with a budget', () => {
    const without = codes.filter(
      activity =>
        !activity.startsWith('S') && !indicatorsOf({ activity }).indicators.some(({ level }) => level === 'project'),
    );
    expect(without).toEqual([]);
  });
  it('names the sheets by activities of the register', () => {
    const known = new Set<string>(codes);
    const strange = Object.keys(sheetIndicators).filter(code => !known.has(code.split('#')[0] as string));
    expect(strange).toEqual(['P10/1/1#1', 'P10/1/1#2']);
  });
});

describe('an indicator', () => {
  it.each([
    ['O02', 2811, 2812, 3308],
    ['B08', 5980, 5981, 7036],
    ['B14', 2646, 2647, 3308],
    ['B06', 11_609_999, 11_610_000, 12_900_000],
    ['B30', 53, 54, 90],
    ['M11', 10_799, 10_800, 13_500],
    ['P03/1/1#2', 50_999, 51_000, 60_000],
    ['P05/1/1.2#1', 455, 456, 760],
  ] as const)('%s turns between %i and %i of %i', (indicator, below, at, base) => {
    expect([below, at, at + 1].map(part => assess.decide({ indicator, part, base }))).toEqual(['unmet', 'met', 'met']);
  });
  it.each([
    ['B01', 9],
    ['B05', 12_900_000],
    ['B27', 80_013],
    ['M18', 1377],
    ['M21', 1623],
    ['P11/1/1.2#1', 16_700],
  ] as const)('%s turns at %i', (indicator, target) => {
    expect([target - 1, target].map(actual => assess.decide({ indicator, actual }))).toEqual(['unmet', 'met']);
  });
  it('asks for 5 households in each of 924 centres, and 4,620 together (M24)', () => {
    const centres = (first: number, number = 924) =>
      Array.from({ length: number }, (_, index) => ({ unit: `${index}`, count: index === 0 ? first : 5 }));
    const of = (counts: ReturnType<typeof centres>) => assess({ indicator: 'M24', counts });
    expect(of(centres(5))).toMatchObject({ verdict: 'met', lacking: { value: '0', unit: 'households' } });
    expect(of(centres(4))).toMatchObject({ verdict: 'unmet', lacking: { value: '1' } });
    expect(of(centres(10, 923))).toMatchObject({ verdict: 'unknown', missing: ['counts'] });
  });
  it('asks for 5 products in each province, and 380 together (M30)', () => {
    const of = (first: number, second: number) =>
      assess.decide({
        indicator: 'M30',
        counts: Array.from({ length: 76 }, (_, index) => ({ unit: `${index}`, count: [first, second][index] ?? 5 })),
      });
    expect([of(5, 5), of(4, 6), of(4, 5), of(6, 5)]).toEqual(['met', 'unmet', 'unmet', 'met']);
  });
  it('asks for the committees of 76 provinces and of 878 amphoes (M32)', () => {
    const of = (provinces: number, amphoes: number) =>
      assess.decide({
        indicator: 'M32',
        conditions: [
          { condition: 'provinces', count: provinces },
          { condition: 'amphoes', count: amphoes },
        ],
      });
    expect([of(76, 878), of(75, 878), of(76, 877)]).toEqual(['met', 'unmet', 'unmet']);
  });
  const refusal = (input: object) => {
    const result = assess.safe(input);
    return result.ok ? 'accepted' : result.error.path.join('.');
  };
  it.each([
    [{ indicator: 'M09', actual: 76 }, 'accepted'],
    [{ indicator: 'M09', actual: 77 }, 'actual'],
    [{ indicator: 'P05/1/1.1#2', actual: 878 }, 'accepted'],
    [{ indicator: 'P05/1/1.1#2', actual: 879 }, 'actual'],
    [{ indicator: 'B05', actual: 13_000_000 }, 'accepted'],
    [{ indicator: 'M17', actual: 878 }, 'accepted'],
    [{ indicator: 'M17', actual: 879 }, 'actual'],
    [{ indicator: 'O1/1/1.4.1#1', actual: 153 }, 'actual'],
    [{ indicator: 'O01', actual: '3307.5' }, 'actual'],
    [{ indicator: 'B31', actual: 100 }, 'accepted'],
    [{ indicator: 'B31', actual: '100.01' }, 'actual'],
    [{ indicator: 'M32', conditions: [{ condition: 'provinces', count: 77 }] }, 'conditions.0.count'],
    [{ indicator: 'M32', conditions: [{ condition: 'amphoes', count: 879 }] }, 'conditions.0.count'],
  ])('is never more than there are, nor a part of one: %j is %s', (input, at) => {
    expect(refusal(input)).toBe(at);
  });
  it('counts products that meet the criteria among those that were developed (KBO)', () => {
    const of = (developed: number, passed: number) =>
      refusal({
        indicator: 'P10/1/1#1',
        conditions: [
          { condition: 'developed', count: developed },
          { condition: 'passed', count: passed },
        ],
      });
    expect([of(1520, 1520), of(1520, 1521)]).toEqual(['accepted', 'conditions.1.count']);
  });
  it.each([
    ['P01/1/1.2#1', 10, 9],
    ['P02/1/1.2#1', 10, 8],
    ['P06/1/1.3#1', 2, 100],
    ['P07/1/2.4#2', 1, 3],
    ['M30', 5, 76],
  ] as const)(
    '%s asks for %i in each of %i: what one has more than that stands for no other',
    (indicator, each, units) => {
      const of = (listed: number, first: number) =>
        assess.decide({
          indicator,
          counts: Array.from({ length: listed }, (_, index) => ({
            unit: `${index}`,
            count: index === 0 ? first : each,
          })),
        });
      expect([of(units, each), of(units - 1, 2 * each), of(1, units * each)]).toEqual(['met', 'unknown', 'unknown']);
    },
  );
  it.each([
    ['O03', '3,800 คน/กลุ่ม'],
    ['B23', 'คน/กลุ่ม'],
    ['P09/1/1#1', 'ราย/กลุ่ม'],
    ['P03/1/1#1', 'คน/ครัวเรือน'],
    ['M04', 'ชุมชน/หมู่บ้าน'],
  ] as const)('%s notes that its unit is printed as %s', (indicator, unit) => {
    expect(assess({ indicator }).note?.th).toContain(unit);
  });
  it('of channels lacks channels, and no baht', () => {
    const outcome = assess({ indicator: 'B02', reading: 'growth-of-channels', before: 10, after: 17 });
    expect(outcome).toMatchObject({ verdict: 'unmet', lacking: { value: '1', unit: 'channels' } });
  });
  it('of what is so or not has no least', () => {
    const answers = ['complete', 'correct', 'current'].map(part => ({ part, is: true })) as never;
    expect(assess({ indicator: 'M03', answers })).not.toHaveProperty('atLeast');
    expect(assess({ indicator: 'M01', part: 1, base: 10 }).atLeast).toBe('printed');
  });
  it('tells its numbers by their names, and what is lacking by that of the thing', () => {
    const told = (input: Parameters<typeof assess>[0]) => explain(assess(input), { rule: assess });
    expect(told({ indicator: 'B12', part: 2811, base: 3308 })).toContain('จำนวนที่ผ่าน: 2,811; จำนวนทั้งหมด: 3,308');
    const conditions = [
      { condition: 'provinces', count: 75 },
      { condition: 'amphoes', count: 878 },
    ] as const;
    expect(told({ indicator: 'M32', conditions })).toContain('คณะกรรมการระดับจังหวัด (ยังขาดอีก): 1 จังหวัด');
    expect(explain(levels({ measure: 'governance', part: 1, base: 2 }), { rule: levels })).toContain(
      'กองทุนชุมชนบริหารจัดการตามหลักธรรมาภิบาล — ยังขาดอีก: 1 กองทุน',
    );
  });
  it('tells once what is lacking, in its unit, of one indicator and of those of an activity', () => {
    const lacking = (told: string) => told.split('\n').filter(line => line.includes('143'));
    const one = assess({ indicator: 'M18', actual: 1234 });
    const line = expect.stringMatching(/^• .*ยังขาดอีก: 143 กองทุน — /);
    expect(lacking(explain(one, { rule: assess, language: 'th' }))).toEqual([line]);
    const all = assessActivity({ activity: 'S4-12', results: [{ indicator: 'M18', actual: 1234 }] });
    expect(lacking(explain(all, { rule: assessActivity, language: 'th' }))).toEqual([line]);
  });

  it('counts only products that meet the criteria (KBO)', () => {
    const of = (passed: number) =>
      assess.decide({
        indicator: 'P10/1/1#1',
        conditions: [
          { condition: 'developed', count: 1520 },
          { condition: 'passed', count: passed },
        ],
      });
    expect([of(1519), of(1520)]).toEqual(['unmet', 'met']);
  });
  it('says whether “at least” is printed', () => {
    const printed = Object.keys(appendixIndicators).filter(
      code => indicatorOf(code as IndicatorCode).atLeast !== undefined,
    );
    expect(printed.length).toBe(19);
    expect(assess({ indicator: 'M28', counts: [{ unit: 'น่าน', count: 5 }] })).toMatchObject({
      verdict: 'met',
      words: 'อย่างน้อย',
    });
    expect(assess({ indicator: 'B16', part: 1, base: 1 }).atLeast).toBe('read');
  });
  it('of channels is open until its reading is named', () => {
    expect(assess({ indicator: 'B02', part: 8, base: 10 }).missing).toEqual(['reading']);
    expect(assess.decide({ indicator: 'B02', reading: 'members-with-more-channels', part: 7, base: 9 })).toBe('unmet');
    expect(assess.decide({ indicator: 'B04', reading: 'growth-of-channels', before: 10, after: 18 })).toBe('met');
  });
});

describe('an activity together', () => {
  const answers = ['complete', 'correct', 'current'].map(part => ({ part, is: true })) as never;
  const of = (results: readonly object[]) => assessActivity({ activity: 'S4-12', results: results as never });

  it('has reached its indicators when all are', () => {
    const outcome = of([
      { indicator: 'M18', actual: 1377 },
      { indicator: 'M19', answers },
    ]);
    expect(outcome).toMatchObject({ verdict: 'met', missing: [] });
    expect(outcome.criteria.map(({ id, status }) => [id, status])).toEqual([
      ['M18', 'met'],
      ['M19', 'met'],
    ]);
  });
  it('has not when one is missed, whatever is missing', () => {
    expect(of([{ indicator: 'M18', actual: 1376 }])).toMatchObject({ verdict: 'unmet', missing: [] });
    const decided = assessActivity.decide({ activity: 'S4-12', results: [{ indicator: 'M18', actual: 1376 }] });
    expect(decided).toBe('unmet');
  });
  it('is unknown while one has no numbers, and says which', () => {
    expect(of([{ indicator: 'M18', actual: 1377 }]).missing).toEqual(['results']);
    expect(of([{ indicator: 'M19', answers }, { indicator: 'M18' }]).missing).toEqual(['results.1.actual']);
  });
  it('is unknown without an indicator of its own', () => {
    expect(assessActivity({ activity: 'O1/1/1.3.1', results: [] })).toMatchObject({
      verdict: 'unknown',
      indicators: [],
      missing: [],
    });
  });
  it('refuses an indicator of another, one twice, and wrong numbers by their paths', () => {
    const path = (results: readonly unknown[]) => {
      const result = assessActivity.safe({ activity: 'S4-12', results });
      return result.ok ? 'accepted' : result.error.problems[0].path.join('.');
    };
    expect(path([{ indicator: 'M20' }])).toBe('results.0.indicator');
    expect(path([{ indicator: 'B20' }])).toBe('results.0.indicator');
    expect(path([{ indicator: 'M18' }, { indicator: 'M18' }])).toBe('results.1.indicator');
    expect(path([{ indicator: 'M18', part: 3 }])).toBe('results.0.part');
  });
});

describe('the same measure at several levels', () => {
  it('passes in the project and not in the activity: 80 and 100 percent of the funds', () => {
    const at = (part: number) => levels.decide({ measure: 'governance', part, base: 6000 });
    expect([4799, 4800, 5999, 6000].map(at)).toEqual([
      ['unmet', 'unmet'],
      ['met', 'unmet'],
      ['met', 'unmet'],
      ['met', 'met'],
    ]);
  });
  it('takes the stricter number where a level adds a condition', () => {
    const outcome = levels({ measure: 'occupations', part: 51_000, stricter: 50_999, base: 60_000 });
    expect(outcome.levels.map(({ level, verdict, adds }) => [level, verdict, adds?.en])).toEqual([
      ['project', 'met', undefined],
      ['activity', 'unmet', 'and earn more'],
    ]);
    expect(levels.decide({ measure: 'occupations', part: 51_000, stricter: 51_000, base: 60_000 })).toEqual([
      'met',
      'met',
    ]);
    expect(levels({ measure: 'occupations', part: 51_000, base: 60_000 }).missing).toEqual(['stricter']);
    expect(levels({ measure: 'occupations', base: 60_000 }).missing).toEqual(['part', 'stricter']);
    expect(levels({ measure: 'governance' }).missing).toEqual(['part', 'base']);
  });
  it('holds a count against each of its targets', () => {
    expect(levels.decide({ measure: 'market-channels', actual: 79_700 })).toEqual(['unmet', 'met', 'met']);
    expect(levels({ measure: 'market-channels' }).missing).toEqual(['actual']);
  });
  it('refuses a stricter number where nothing is added, or one above the other', () => {
    const path = (input: unknown) => {
      const result = levels.safe(input);
      return result.ok ? 'accepted' : result.error.problems[0].path.join('.');
    };
    expect(path({ measure: 'governance', stricter: 1 })).toBe('stricter');
    expect(path({ measure: 'occupations', part: 1, stricter: 2 })).toBe('stricter');
    expect(path({ measure: 'governance', actual: 1 })).toBe('actual');
    expect(path({ measure: 'occupations', part: 3, base: 2 })).toBe('part');
  });
});

describe('where the two texts differ', () => {
  it('is in eight indicators', () => {
    expect(indicatorCodes.filter(indicator => differences.decide({ indicator }).length > 0)).toEqual([
      'B02',
      'B04',
      'B07',
      'B22',
      'B24',
      'B25',
      'B26',
      'B29',
    ]);
  });
  it.each([
    ['B02', ['words'], 860],
    ['B04', ['words'], 913],
    ['B07', ['measured'], 1276],
    ['B22', ['measured'], 999],
    ['B24', ['words'], 1094],
    ['B25', ['measured'], 1035],
    ['B26', ['words', 'measured'], 1037],
    ['B29', ['words', 'measured'], 1157],
  ] as const)('%s differs in %s from line %i', (indicator, differs, line) => {
    const outcome = differences({ indicator });
    expect(outcome.differs).toEqual(differs);
    expect(outcome.body?.source.lines).toEqual([line]);
    expect(outcome.criteria.map(({ status }) => status)).toEqual(
      (['words', 'measured'] as const).map(name => ((differs as readonly string[]).includes(name) ? 'unmet' : 'met')),
    );
  });
  it('gives what the appendix prints of any, and its words only where there are some', () => {
    expect(differences({ indicator: 'B24' }).appendix.words).toBe('ไม่น้อยกว่า');
    expect(differences({ indicator: 'B22' }).appendix).not.toHaveProperty('words');
    expect(differences({ indicator: 'O01' })).not.toHaveProperty('body');
  });
});

describe('activities and indicators', () => {
  it('lead to each other both ways', () => {
    for (const activity of codes) {
      for (const indicator of indicatorsOf.decide({ activity })) {
        expect(activitiesOf.decide({ indicator })).toContain(activity);
      }
    }
  });
  it('are counted as evidence', () => {
    expect(indicatorsOf({ activity: 'P03/1/1' }).figures.map(({ value }) => value)).toEqual(['2', '2']);
    expect(activitiesOf({ indicator: 'B07' })).toMatchObject({
      activities: [{ activity: 'O2/1/1' }, { activity: 'O2/2/1' }],
      figures: [{ value: '2' }],
    });
  });
});

describe('a target and its parts', () => {
  const { targetCount } = indicators.fy2565;

  it.each([
    ['products', '0'],
    ['market-channels', '0'],
    ['market-channels-of-activities', '300'],
    ['entrepreneurs', '0'],
    ['otop-producers', '0'],
    ['livelihood-villages', '0'],
    ['learning-plots', '-2'],
    ['debt-centres', '0'],
    ['debt', '0'],
    ['capital', '0'],
    ['occupations', '0'],
    ['families', '0'],
    ['mission-activities', '0'],
    ['fund-centres', '0'],
  ] as const)('%s is off by %s', (target, difference) => {
    const outcome = targetCount({ target });
    expect(outcome.figures.map(({ value }) => value)).toEqual([difference]);
    expect(outcome.verdict).toBe(difference === '0' ? 'met' : 'unmet');
    expect(targetCount.decide({ target })).toBe(outcome.verdict);
  });
  it.each([
    ['products', 'printed'],
    ['occupations', 'printed'],
    ['market-channels-of-activities', 'inferred'],
    ['entrepreneurs', 'inferred'],
    ['debt-centres', 'inferred'],
    ['debt', 'inferred'],
    ['capital', 'inferred'],
    ['mission-activities', 'inferred'],
  ] as const)('%s are put together by what is %s', (target, basis) => {
    const { criteria, figures } = targetCount({ target });
    expect([criteria?.[0]?.source.basis, figures[0]?.source.basis]).toEqual([basis, basis]);
  });
  it('are representatives where they are counted as people', () => {
    const { criteria } = targetCount({ target: 'debt' });
    expect(criteria?.[0]).toMatchObject({ unit: 'people', label: { th: expect.stringContaining('ตัวแทนครัวเรือน') } });
  });
  it('takes so much of the others by a percentage', () => {
    expect(targetCount({ target: 'debt' }).criteria[0]?.label.en).toContain('321 × 30 × 80 %');
  });
});
