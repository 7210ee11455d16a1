import { type Exact, exact } from '../../core/decimal.js';
import { parameter } from '../../core/parameter.js';
import { percentOf, sum } from '../../core/ratio.js';
import { above, all, shareAtLeast, shareAtMost, type Verdict, yes } from '../../rules/criteria/criterion.js';
import { quantity, required, yesNo } from '../../rules/logic/fact.js';
import { type CriterionOutcome, examine, missingIn, nextIn, verdictOf } from '../../rules/logic/logic.js';
import { defineRule, type Refuse } from '../../rules/logic/rule.js';
import { programme, standard } from './source.js';

/** How a plot is laid out, held against the standard. */
export interface PlotOutcome {
  readonly verdict: Verdict;
  /** `khok`, `nong` and `na`, each with its own. */
  readonly criteria: readonly CriterionOutcome[];
  /** What is neither khok nor nong nor na, in rai; absent while one of them is not known. */
  readonly rest?: string;
  /** Percent of the plot, unrounded; absent while the part is not known. */
  readonly khokPercent?: string;
  readonly nongPercent?: string;
  readonly naPercent?: string;
  readonly missing: readonly string[];
  readonly next: readonly string[];
}

const shares = {
  khokLeast: parameter(20, 'percent', standard(2810)),
  khokMost: parameter(60, 'percent', standard(2810)),
  naLeast: parameter(20, 'percent', standard(2824)),
  naMost: parameter(60, 'percent', standard(2824)),
  nong: parameter(
    0,
    'rai',
    standard.inferred(
      { th: 'หนองเป็นหนึ่งในสามองค์ประกอบ จึงต้องมี', en: 'the pond is one of three parts, so there must be one' },
      2808,
      2818,
    ),
  ),
};

const facts = {
  plot: required(quantity({ th: 'พื้นที่ทั้งหมดของแปลง', en: 'the whole plot' }, 'rai')),
  khok: quantity({ th: 'โคก (พื้นที่ถมสูง)', en: 'khok, the raised ground' }, 'rai'),
  nong: quantity({ th: 'หนอง (พื้นที่น้ำ)', en: 'nong, the water' }, 'rai'),
  na: quantity({ th: 'นา (พื้นที่ราบ)', en: 'na, the flat ground' }, 'rai'),
  waterEnough: yesNo({ th: 'น้ำเพียงพอตลอดทั้งปี', en: 'there is enough water all the year' }),
};

const criteria = [
  all(
    'khok',
    [
      /* @__PURE__ */ shareAtLeast('khok', 'plot', shares.khokLeast, {
        id: 'khok-at-least',
        label: { th: 'ร้อยละของโคก ขั้นต่ำ', en: 'khok in percent, the least' },
      }),
      /* @__PURE__ */ shareAtMost('khok', 'plot', shares.khokMost, {
        id: 'khok-at-most',
        label: { th: 'ร้อยละของโคก ขั้นสูง', en: 'khok in percent, the most' },
      }),
    ],
    { label: { th: 'โคก ร้อยละ 20 - 60 ของพื้นที่ทั้งหมด', en: 'khok, 20 to 60 % of the plot' }, source: standard(2810) },
  ),
  all(
    'nong',
    [
      /* @__PURE__ */ above('nong', shares.nong, { id: 'nong-there', label: { th: 'มีหนอง', en: 'there is a pond' } }),
      yes('waterEnough', { source: standard(2818, 2822) }),
    ],
    { label: { th: 'หนอง มีน้ำเพียงพอตลอดทั้งปี', en: 'nong, with enough water all the year' }, source: standard(2818) },
  ),
  all(
    'na',
    [
      /* @__PURE__ */ shareAtLeast('na', 'plot', shares.naLeast, {
        id: 'na-at-least',
        label: { th: 'ร้อยละของนา ขั้นต่ำ', en: 'na in percent, the least' },
      }),
      /* @__PURE__ */ shareAtMost('na', 'plot', shares.naMost, {
        id: 'na-at-most',
        label: { th: 'ร้อยละของนา ขั้นสูง', en: 'na in percent, the most' },
      }),
    ],
    { label: { th: 'นา ร้อยละ 20 - 60 ของพื้นที่ทั้งหมด', en: 'na, 20 to 60 % of the plot' }, source: standard(2824) },
  ),
] as const;

const title = { th: 'สัดส่วนโคก หนอง นา ของแปลง', en: 'How a plot is laid out' };
const root = all('plot', criteria, { label: title });

const percentText = (part: Exact | undefined, whole: Exact): string | undefined => {
  const percent = part === undefined ? undefined : percentOf(part, whole);
  return percent && String(percent);
};

/** The parts lie beside each other within the plot. */
function refuseTooMuch(
  { plot, khok, nong, na }: { readonly plot: Exact } & Readonly<Record<'khok' | 'nong' | 'na', Exact | undefined>>,
  refuse: Refuse,
): void {
  const parts = sum([khok, nong, na].filter(part => part !== undefined));
  if (parts.gt(plot)) {
    refuse(['plot'], String(plot), {
      th: `ไม่น้อยกว่าโคก หนอง และนารวมกัน (${parts} ไร่)`,
      en: `at least khok, nong and na together (${parts} rai)`,
    });
  }
}

/**
 * Whether a plot is laid out by the standard (มาตรฐานโคก หนอง นา): its three parts are there, the raised ground and the flat ground each take 20 to 60 % of the whole, and the
 * water is enough for all the year.
 *
 * Both ends of the ranges are in. For the water no share is printed; whether it is enough the household, or somebody with experience,
 * works out. The text does not say that the three fill the plot: what is left over is told as `rest`. All areas may be in any one
 * unit, since only their shares are compared.
 *
 * @th
 * ตรวจว่าแปลงเป็นไปตามมาตรฐานหรือไม่ คือ โคกร้อยละ 20 - 60 และนาร้อยละ 20 - 60 ของพื้นที่ทั้งหมด (รวมค่าปลายทั้งสอง) และมีหนองที่มีน้ำเพียงพอตลอดทั้งปี
 * เอกสารไม่ได้กำหนดสัดส่วนของหนอง และไม่ได้กำหนดว่าทั้งสามส่วนต้องรวมกันเต็มแปลง ส่วนที่เหลือแสดงไว้ใน rest ปริมาณน้ำครัวเรือนหรือผู้มีประสบการณ์เป็นผู้คำนวณ
 *
 * @throws {@link RuleInputError} parts that are larger together than the plot, an area that is no number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2808, 2810, 2818, 2822 and 2824
 * @example
 * ```ts
 * import { khokNongNa } from 'chumchon/cdd';
 *
 * const outcome = khokNongNa.fy2565.plot({ plot: 3, khok: '0.45', nong: '1.35', na: '1.2', waterEnough: true });
 * outcome.verdict; // 'unmet'
 * outcome.khokPercent; // '15'
 * outcome.criteria.map(({ status }) => status); // ['unmet', 'met', 'met']
 * ```
 */
export const plot = defineRule<typeof facts, PlotOutcome, Verdict>(
  { programme, id: 'plot', title, source: standard(2808, 2810, 2818, 2824), parameters: shares, facts },
  {
    outcome: (values, refuse) => {
      refuseTooMuch(values, refuse);
      const { plot: whole, khok, nong, na } = values;
      const known = [khok, nong, na].filter(part => part !== undefined);
      return {
        verdict: verdictOf(root, values),
        criteria: criteria.map(node => examine(node, values, { facts, source: standard(2808) })),
        rest: known.length === 3 ? String(exact(whole).minus(sum(known))) : undefined,
        khokPercent: percentText(khok, whole),
        nongPercent: percentText(nong, whole),
        naPercent: percentText(na, whole),
        missing: [...new Set(missingIn(root, values))],
        next: nextIn(root, values),
      };
    },
    decide: (values, refuse) => {
      refuseTooMuch(values, refuse);
      return verdictOf(root, values);
    },
  },
);
