import type { Safe } from '../../core/argument.js';
import type { Citation } from '../../core/citation.js';
import { Decimal } from '../../core/decimal.js';
import { problem, RuleInputError } from '../../core/errors.js';
import { deepFreeze } from '../../core/freeze.js';
import { type PrintedFigure, print, printCore } from '../../core/printed-figure.js';
import { roundHalfUp } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { present } from '../logic/present.js';
import {
  type Check,
  type FigureCheck,
  halfUnit,
  id,
  type Operands,
  operandNames,
  operandsOf,
  type Range,
  read,
  reckoned,
  reckonings,
  unreadable,
} from './audit-checks.js';

export type { Figure } from '../../core/printed-figure.js';
export type { FigureCheck } from './audit-checks.js';

/**
 * What became of a printed figure:
 * - `agrees`: it is the recomputed figure, rounded half up to the printed decimals.
 * - `truncated`: the recomputed figure was cut off instead of rounded (ตัดเศษ).
 * - `rounding-of-parts`: it is off, but by no more than the rounding of the figures that it follows from.
 * - `misprint`: it does not go together with the figures that it follows from, or is not written as a number is
 *   (พิมพ์ผิด).
 * - `not-checkable`: it cannot be read, something that it follows from is missing or cannot be read, or the base is 0.
 */
export type FindingStatus = 'agrees' | 'truncated' | 'rounding-of-parts' | 'misprint' | 'not-checkable';

/** What was found about one printed figure. */
export interface FigureFinding {
  readonly id: string;
  readonly kind: FigureCheck['kind'];
  readonly label?: Text;
  readonly status: FindingStatus;
  /** As it was given, without blanks around it; absent where nothing is printed. */
  readonly printed?: string;
  /** Unrounded; absent where it cannot be computed. */
  readonly recomputed?: Decimal;
  /** What the figures that it follows from give, in the form of the printed figure. */
  readonly expected?: string;
  /** The printed figure less the expected one; absent where either is none. */
  readonly difference?: Decimal;
  readonly why: Text;
  readonly line?: number;
  readonly source?: Citation;
}

/** The findings of an audit, in the order of its checks. */
export interface FigureAudit {
  readonly findings: readonly FigureFinding[];
  /** How many findings there are of each kind, a row each. */
  readonly counts: Readonly<Record<FindingStatus, number>>;
  /**
   * How many printed figures there are of each kind. A figure that several checks try stands here once, by the best that
   * was found of it; it is not checkable only where none of them could be.
   */
  readonly figures: Readonly<Record<FindingStatus, number>>;
}

/** How two figures differ, where a slip of the hand would explain it. */
function slip({ core: printed, value }: PrintedFigure, rounded: Decimal, expected: string): Text | undefined {
  if (value.eq(rounded.negated())) return { th: ' (เครื่องหมายต่างกัน)', en: ' (the sign differs)' };
  const places = [...printed].flatMap((digit, place) => (digit === expected[place] ? [] : [place]));
  const [first = 0, second = 0] = places;
  const swapped = `${printed.slice(0, first)}${printed[second]}${printed[first]}`;
  if (printed.length === expected.length && places.length === 1 && value.lt(0) === rounded.lt(0)) {
    return { th: ' (ต่างกันหนึ่งหลัก)', en: ' (one digit differs)' };
  }
  if (second === first + 1 && swapped + printed.slice(second + 1) === expected) {
    return { th: ' (สองหลักที่ติดกันสลับกัน)', en: ' (two neighbouring digits changed places)' };
  }
  return undefined;
}

/** Whether a check holds one printing of a figure against another: neither of the two is more likely to be wrong. */
const isPrintedTwice = ({ kind }: Check, { plus, minus }: Operands): boolean =>
  kind === 'identity' && plus.length === 1 && minus.length === 0;

/**
 * Why a figure is a misprint. Only a slip of the hand says which figure is wrong; otherwise any of those that do not go
 * together may be.
 */
function misprintOf(check: Check, operands: Operands, printed: PrintedFigure, rounded: Decimal): Text {
  const expected = print(rounded, printed);
  if (isPrintedTwice(check, operands)) {
    return {
      th: `พิมพ์ไว้ ${printed.text} ที่หนึ่ง และ ${expected} อีกที่หนึ่ง บอกไม่ได้ว่าที่ใดถูก`,
      en: `printed as ${printed.text} here and ${expected} there; which of them is right cannot be told`,
    };
  }
  const slipped = slip(printed, rounded, printCore(rounded, printed));
  if (slipped) return { th: `ควรเป็น ${expected}${slipped.th}`, en: `should be ${expected}${slipped.en}` };
  return {
    th: `ตัวเลขที่เป็นที่มาให้ผล ${expected} บอกไม่ได้ว่าตัวใดผิด`,
    en: `the figures it follows from give ${expected}; which of them is wrong cannot be told`,
  };
}

const isWithin = (value: Decimal, room: Decimal, range: Range | undefined): boolean =>
  range === undefined || (value.plus(room).gte(range[0]) && value.minus(room).lte(range[1]));

/** What is found of a figure, before what its check hands through. */
type Found = Pick<FigureFinding, 'status' | 'recomputed' | 'expected' | 'difference' | 'why'>;

const notCheckable = (why: Text, found: Pick<Found, 'recomputed'> = {}): Found => ({
  status: 'not-checkable',
  ...found,
  why,
});

const listed = (texts: readonly Text[], language: keyof Text, between: string): string =>
  texts.map(text => text[language]).join(between);

function judge(check: Check): Found {
  const { kind } = check;
  const { operands, missing, illegible } = operandsOf(check, reckonings[kind].takes);
  const isMuddled = check.printed?.value === null && check.printed.isMuddled;
  if (missing.length + illegible.length > 0) {
    // A figure that is no number is a misprint, whether or not it can be told what should stand there.
    if (isMuddled) {
      const en = 'not written as a number is; what should stand there cannot be told';
      return { status: 'misprint', why: { th: 'เขียนไม่เป็นจำนวน บอกไม่ได้ว่าควรเป็นเท่าใด', en } };
    }
    const absent = { th: `ไม่ได้พิมพ์${listed(missing, 'th', ', ')}`, en: `not known: ${listed(missing, 'en', ', ')}` };
    const reasons = missing.length > 0 ? [absent, ...illegible] : illegible;
    return notCheckable({ th: listed(reasons, 'th', '; '), en: listed(reasons, 'en', '; ') });
  }
  const recomputed = reckoned(kind, operands, false)?.[0];
  if (recomputed === undefined) return notCheckable({ th: 'ฐานเป็น 0', en: 'the base is 0' });
  const { printed } = check;
  if (!printed) return notCheckable({ th: 'ไม่ได้พิมพ์ตัวเลข', en: 'no figure is printed' }, { recomputed });
  if (printed.value === null && !isMuddled) {
    const { th, en } = unreadable(printed);
    return notCheckable({ th, en: `it ${en}` }, { recomputed });
  }

  const rounded = roundHalfUp(recomputed, printed.decimals).plus(0);
  const expected = print(rounded, printed);
  if (printed.value === null) {
    const why = { th: `เขียนไม่เป็นจำนวน ควรเป็น ${expected}`, en: `not written as a number is; should be ${expected}` };
    return { status: 'misprint', recomputed, expected, why };
  }
  const difference = printed.value.minus(rounded);
  const found = { recomputed, expected, difference };
  if (difference.isZero()) {
    return { ...found, status: 'agrees', why: { th: 'ตรงกับที่คำนวณ', en: 'as recomputed' } };
  }
  if (printed.value.eq(recomputed.toDecimalPlaces(printed.decimals, Decimal.ROUND_DOWN))) {
    const why = { th: `ตัดเศษแทนการปัดเศษ ควรเป็น ${expected}`, en: `cut off instead of rounded; should be ${expected}` };
    return { ...found, status: 'truncated', why };
  }
  const { exact = Object.values(operands).every(list => list.every(({ decimals }) => decimals === 0)) } = check;
  if (!exact && isWithin(printed.value, halfUnit(printed), reckoned(kind, operands, true))) {
    const why = {
      th: `ต่างกันเพราะตัวตั้งปัดเศษมาแล้ว ตัวตั้งที่พิมพ์ให้ผล ${expected}`,
      en: `the rounding of the figures it follows from explains it; as printed they give ${expected}`,
    };
    return { ...found, status: 'rounding-of-parts', why };
  }
  return { ...found, status: 'misprint', why: misprintOf(check, operands, printed, rounded) };
}

/** Refuses an operand that its kind does not take. */
function refuseStrays(checks: readonly Check[]): void {
  for (const [index, check] of checks.entries()) {
    const { takes } = reckonings[check.kind];
    const stray = operandNames.find(operand => check[operand] !== undefined && !takes.includes(operand));
    if (stray !== undefined) {
      const list = takes.join(', ');
      const accepted = { th: `ตัวตั้งของ ${check.kind}: ${list}`, en: `the operands of ${check.kind}: ${list}` };
      throw new RuleInputError(id, [problem(stray, accepted, ['checks', index, stray])]);
    }
  }
}

/** What may be found of a figure, the best first. */
const statuses: readonly FindingStatus[] = ['agrees', 'truncated', 'rounding-of-parts', 'misprint', 'not-checkable'];

const tallied = (found: Iterable<FindingStatus>): FigureAudit['counts'] => {
  const counts = Object.fromEntries(statuses.map(status => [status, 0])) as Record<FindingStatus, number>;
  for (const status of found) counts[status] += 1;
  return counts;
};

const better = (status: FindingStatus, other: FindingStatus = status): FindingStatus =>
  statuses.indexOf(status) < statuses.indexOf(other) ? status : other;

function findingsOf(input: unknown): FigureAudit {
  const { checks } = read(input);
  refuseStrays(checks);
  const best = new Map<string, FindingStatus>();
  const findings = checks.map(each => {
    const { id, kind, label, printed, line, source } = each;
    const found = judge(each);
    const figure = each.figure === undefined ? `check ${id}` : `figure ${each.figure}`;
    best.set(figure, better(found.status, best.get(figure)));
    return present<FigureFinding>({ id, kind, label, printed: printed?.text, ...found, line, source } as FigureFinding);
  });
  return { findings, counts: tallied(findings.map(({ status }) => status)), figures: tallied(best.values()) };
}

/** An audit: throws where its checks cannot be read, or says so without throwing. */
export interface Audit {
  (input: { readonly checks: readonly FigureCheck[] }): FigureAudit;
  /** The same for input that nobody has looked at: never throws, whatever it is given. */
  readonly safe: (input: unknown) => Safe<FigureAudit>;
}

/**
 * Checks the printed figures of a report (ตรวจตัวเลขที่พิมพ์ในรายงาน): recomputes each from the figures that it follows
 * from, rounds half up to the decimals that it is printed with, and says whether it agrees, was cut off instead of
 * rounded, is off only by the rounding of its operands, does not go together with them, or cannot be checked and why.
 *
 * A figure of the printed digits `'134.00'` is rounded to two decimals, `'134'` to none. Negative figures may stand in
 * brackets, thousands may be grouped, digits may be Thai, a percentage may say so; `expected` comes in the same form. Sizes
 * and units are the caller's: all figures of one check are in one unit.
 *
 * No cell stops an audit. Digits that are not written as a number is, with a separator out of place or one bracket, are a
 * misprint; an empty cell, a dash or another text is not checkable; and what follows from any of them cannot be checked.
 *
 * Where a printed figure and its operands do not go together, which of them is wrong, the arithmetic alone cannot say.
 * `why` says what should stand there only where a slip of the hand would explain the printed figure: one digit, two that
 * changed places, the sign. Of a figure that is printed twice it never does.
 *
 * The rounding of operands explains a difference up to half a unit of the last digit of each, and of the printed
 * figure's own. Counts and money to the satang are `exact`: nothing is explained away there.
 *
 * @th
 * ตรวจตัวเลขที่พิมพ์ในรายงาน โดยคำนวณใหม่จากตัวเลขที่เป็นที่มา ปัดครึ่งขึ้นตามทศนิยมที่พิมพ์ แล้วบอกว่าตรงกัน ตัดทศนิยมทิ้งแทนการปัด
 * ต่างเพราะการปัดเศษของตัวเลขต้นทาง ไม่สอดคล้องกัน หรือตรวจไม่ได้เพราะอะไร เมื่อไม่สอดคล้องกัน การคำนวณบอกไม่ได้ว่าตัวเลขใดผิด
 *
 * @throws {@link RuleInputError} a figure that is neither text nor number, two checks of one id, an operand that the kind does not
 * take
 * @example
 * ```ts
 * import { audit } from 'chumchon/rules';
 *
 * const { findings, counts } = audit({
 *   checks: [
 *     { id: 'surveyed', kind: 'percent', printed: '99.34', part: 1133, whole: 1176 },
 *     { id: 'trained', kind: 'sum', printed: 738, parts: [190, 318, 67, 208] },
 *     { id: 'tambons', kind: 'percent', printed: '10.29', part: 700, whole: '6,797' },
 *     { id: 'outstanding', kind: 'difference', printed: '602.86', from: '1,951.67', less: ['1,348.80'] },
 *     { id: 'net', kind: 'growth', printed: '(104.6)', from: '67.3', to: '(3.1)' },
 *   ],
 * });
 * findings.map(({ status }) => status); // ['misprint', 'misprint', 'truncated', 'rounding-of-parts', 'agrees']
 * findings.map(({ expected }) => expected); // ['96.34', '783', '10.30', '602.87', '(104.6)']
 * findings[1].why.en; // 'should be 783 (two neighbouring digits changed places)'
 * counts.misprint; // 2
 * ```
 */
export const audit: Audit = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ Object.assign((input: { readonly checks: readonly FigureCheck[] }) => findingsOf(input), {
    safe: (input: unknown): Safe<FigureAudit> => {
      try {
        return { ok: true, value: findingsOf(input) };
      } catch (error) {
        return { ok: false, error: error as RuleInputError };
      }
    },
  }),
);
