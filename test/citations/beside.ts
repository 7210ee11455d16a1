import { type Unit, units } from '../../src/core/parameter.js';
import { type Figure, figuresBeside } from './figures.js';

/** Words by which the sources count several kinds of things. */
const alsoCalled: Readonly<Record<string, readonly Unit[]>> = {
  แห่ง: ['councils', 'centres', 'funds', 'organisations', 'markets', 'villages', 'communities', 'tambons'],
  ราย: ['people', 'entrepreneurs'],
  กลุ่ม: ['entrepreneurs'],
  'กลุ่ม/ราย': ['people', 'groups'],
  ท่าน: ['people'],
  หน่วยงาน: ['organisations'],
  ระดับ: ['stars'],
};

/** What a unit is called beside its figures. */
const namesOf = (unit: Unit): readonly string[] => [
  ...[units[unit].th, ...units[unit].th.split('/')],
  ...Object.entries(alsoCalled).flatMap(([name, called]) => (called.includes(unit) ? [name] : [])),
];

const allNames: ReadonlySet<string> = new Set(Object.keys(units).flatMap(unit => namesOf(unit as Unit)));

/** Units that the sources print before their figures; all others stand behind. */
const unitsBefore: ReadonlySet<Unit> = new Set([
  'percent',
  'quarters',
  'tranches',
  'levels',
  'years',
  'ranks',
  'stars',
  'dimensions',
]);

const isYear = (number: number): boolean => number >= 2400 && number < 2700;

/** Whether a unit stands right beside a figure: behind it, or before it with no more than `ที่` or `ละ` between. */
function hasUnit(unit: Unit, { numbers, scale, before, behind }: Figure): boolean {
  if (unit === 'million-baht') return scale === 1e6 && behind[0] === 'บาท';
  const names = namesOf(unit);
  const nearest = before.find(token => !['ที่', 'ละ', 'ๆ'].includes(token)) ?? '';
  return (
    names.includes(behind[0] ?? '') ||
    (behind[1] === '/' && names.includes(behind[2] ?? '')) ||
    (unitsBefore.has(unit) && names.includes(nearest)) ||
    (unit === 'years' && nearest === 'พ.ศ.' && numbers.some(isYear))
  );
}

/** What a figure is, counted in a unit. */
const valuesOf = (unit: Unit, { numbers, scale }: Figure): readonly number[] =>
  unit === 'million-baht' || scale === 1 ? numbers : numbers.slice(-1).map(number => number * scale);

/** What a line shows of a figure: its unit, a word of its label, both, itself alone, or no digits of it. */
export type Shown = 'unit and label' | 'unit' | 'label' | 'figure' | 'in words';

/** What is wrong with a figure where its line shows it as something else. */
export type Wrong = 'another unit' | 'another label';

/**
 * How the cited lines show a figure.
 *
 * Where they print its unit beside any figure, it stands beside this one; where they print a word of its label before a figure of that
 * unit, one stands beside this one.
 *
 * @param words the words of its label
 */
export function shown(
  { value, unit }: { readonly value: number | string; readonly unit: Unit },
  lines: readonly string[],
  words: ReadonlySet<string>,
): Shown | Wrong {
  const all = lines.flatMap(figuresBeside);
  const isIt = (each: Figure): boolean => valuesOf(unit, each).includes(Math.abs(Number(value)));
  const hasWord = (tokens: readonly string[]): boolean => tokens.some(token => words.has(token));
  if (!all.some(isIt)) return 'in words';
  const ofUnit = all.filter(each => hasUnit(unit, each));
  const pool = ofUnit.length > 0 ? ofUnit : all;
  const own = pool.filter(isIt);
  const isOther = ofUnit.length === 0 && own.every(({ behind }) => allNames.has(behind[0] ?? ''));
  if (own.length === 0 || isOther) return 'another unit';
  const isLabelled = own.some(({ before, earlier, behind }) => [before, earlier, behind].some(hasWord));
  const asksForLabel = ({ before }: Figure): boolean => before.some(token => words.has(token) && !allNames.has(token));
  if (!isLabelled && pool.some(asksForLabel)) return 'another label';
  if (ofUnit.length > 0) return isLabelled ? 'unit and label' : 'unit';
  return isLabelled ? 'label' : 'figure';
}

/** The other figures that cited lines print, counted in the unit of a parameter. */
export const otherFigures = (
  { value, unit }: { readonly value: number | string; readonly unit: Unit },
  lines: readonly string[],
): readonly number[] => [
  ...new Set(
    lines
      .flatMap(figuresBeside)
      .flatMap(each => valuesOf(unit, each))
      .filter(number => number !== Math.abs(Number(value))),
  ),
];
