import { compare, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import { percentOf, sum } from '../../core/ratio.js';
import { shareAtLeast, shareAtMost } from '../../rules/criteria/criterion.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { quantity, required, yesNo } from '../../rules/logic/fact.js';
import type { CriterionOutcome } from '../../rules/logic/logic.js';
import type { Verdict } from '../../rules/logic/node.js';
import { shownAmong } from '../../rules/logic/present.js';
import type { Refuse } from '../../rules/logic/rule.js';
import { judged, together, verdictOn } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { programme, standard } from './source.js';

/** How a plot is laid out, held against the standard. */
export interface PlotOutcome extends VerdictOutcome {
  /** `khok`, `nong` and `na`, each with its own. */
  readonly criteria: readonly CriterionOutcome[];
  /** What is neither khok nor nong nor na, in rai; absent while one of them is not known. */
  readonly rest?: DecimalText;
  /** Percent of the plot, unrounded; absent while the part is not known. */
  readonly khokPercent?: DecimalText;
  readonly nongPercent?: DecimalText;
  readonly naPercent?: DecimalText;
}

const shares = {
  khokLeast: parameter(20, 'percent', standard(2810), {
    th: 'สัดส่วนโคก ไม่น้อยกว่า',
    en: 'share of hills (khok), at least',
  }),
  khokMost: parameter(60, 'percent', standard(2810), { th: 'สัดส่วนโคก ไม่เกิน', en: 'share of hills (khok), at most' }),
  naLeast: parameter(20, 'percent', standard(2824), { th: 'สัดส่วนนา ไม่น้อยกว่า', en: 'share of paddy (na), at least' }),
  naMost: parameter(60, 'percent', standard(2824), { th: 'สัดส่วนนา ไม่เกิน', en: 'share of paddy (na), at most' }),
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
  na: quantity(
    { th: 'นา (พื้นที่ราบหรือพื้นที่ว่างที่ส่งน้ำไปทำการเกษตรได้)', en: 'na, the flat or free ground that water can be led to' },
    'rai',
  ),
  waterEnough: yesNo({ th: 'น้ำเพียงพอตลอดทั้งปี', en: 'there is enough water all the year' }),
};

type Part = 'khok' | 'nong' | 'na';
type Values = { readonly plot: Exact; readonly waterEnough: boolean | undefined } & {
  readonly [P in Part]: Exact | undefined;
};

const title = { th: 'สัดส่วนโคก หนอง นา ของแปลง', en: 'How a plot is laid out' };
const labels = {
  khok: { th: 'ร้อยละของโคกในพื้นที่ทั้งหมด', en: 'khok as percent of the plot' },
  nong: { th: 'หนอง มีน้ำเพียงพอตลอดทั้งปี', en: 'nong, with enough water all the year' },
  na: { th: 'ร้อยละของนาในพื้นที่ทั้งหมด', en: 'na as percent of the plot' },
};

const percentText = (part: Exact | undefined, whole: Exact): DecimalText | undefined => {
  const percent = part === undefined ? undefined : percentOf(part, whole);
  return percent && decimalText(percent);
};

/** A part as it is known, or else the most that the others leave for it. */
const atMostOf = (part: Part, values: Values): Exact => {
  const others = (['khok', 'nong', 'na'] as const).filter(each => each !== part).map(each => values[each] ?? 0);
  return values[part] ?? exact(values.plot).minus(sum(others));
};

/** A share of the plot must lie within the printed range, both ends included. */
const share = (part: 'khok' | 'na') => {
  const [least, most] = part === 'khok' ? [shares.khokLeast, shares.khokMost] : [shares.naLeast, shares.naMost];
  const options = { id: part, label: labels[part] };
  const tests = [shareAtLeast(part, 'plot', least, options), shareAtMost(part, 'plot', most, options)];
  return {
    of: (values: Values): Verdict => {
      const [reachesLeast] = tests.map(({ test }) => test({ ...values, [part]: atMostOf(part, values) }));
      return together([reachesLeast === 'unmet' ? 'unmet' : 'met', ...tests.map(({ test }) => test(values))]);
    },
    required: { atLeast: decimalText(least.value), atMost: decimalText(most.value) },
    source: least.source,
  };
};

const isThere = (nong: Exact | undefined): Verdict =>
  verdictOn(nong === undefined ? undefined : compare(nong, shares.nong.value) > 0);

const pond = (values: Values): Verdict =>
  isThere(atMostOf('nong', values)) === 'unmet' ? 'unmet' : isThere(values.nong);

const ofNong = (values: Values): Verdict => together([pond(values), verdictOn(values.waterEnough)]);

/** The missing facts of the parts that are open. */
const missingFrom = (values: Values, statuses: Readonly<Record<Part, Verdict>>): readonly string[] =>
  (['khok', 'nong', 'na'] as const).flatMap(part => {
    const asked = part === 'nong' ? (['nong', 'waterEnough'] as const) : [part];
    return statuses[part] === 'unknown' ? asked.filter(name => values[name] === undefined) : [];
  });

/** The parts lie beside each other within the plot. */
function refuseTooMuch({ plot, khok, nong, na }: Values, refuse: Refuse): void {
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
 * works out. The text does not say that the three fill the plot: what is left over is told as `rest`.
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
export const plot = verdictFunction(
  { programme, id: 'plot', title, source: standard(2808, 2810, 2818, 2822, 2824), parameters: shares, facts },
  {
    rest: { label: { th: 'พื้นที่อื่น', en: 'the rest of the plot' }, unit: 'rai' },
    khokPercent: { label: labels.khok, unit: 'percent' },
    nongPercent: { label: { th: 'ร้อยละของหนองในพื้นที่ทั้งหมด', en: 'nong as percent of the plot' }, unit: 'percent' },
    naPercent: { label: labels.na, unit: 'percent' },
  },
  (values, refuse): Found<PlotOutcome> => {
    refuseTooMuch(values, refuse);
    const { plot: whole, khok, nong, na } = values;
    const [ofKhok, ofNa] = [share('khok'), share('na')];
    const statuses = { khok: ofKhok.of(values), nong: ofNong(values), na: ofNa.of(values) };
    const known = [khok, nong, na].filter(part => part !== undefined);
    const percents = { khok: percentText(khok, whole), nong: percentText(nong, whole), na: percentText(na, whole) };
    const shared = (part: 'khok' | 'na', { required, source }: ReturnType<typeof share>) =>
      judged(part, labels[part], statuses[part], {
        actual: percents[part],
        required,
        unit: 'percent',
        facts: shownAmong(['plot', part], values),
        source,
      });
    return {
      verdict: together(Object.values(statuses)),
      tell: () => ({
        criteria: [
          shared('khok', ofKhok),
          judged('nong', labels.nong, statuses.nong, {
            source: standard(2818, 2822),
            criteria: [
              judged('nong-there', { th: 'มีหนอง', en: 'there is a pond' }, pond(values), {
                actual: nong,
                required: { above: decimalText(shares.nong.value) },
                unit: 'rai',
                source: shares.nong.source,
              }),
              judged('water-enough', facts.waterEnough.label, verdictOn(values.waterEnough), {
                actual: values.waterEnough,
                required: true,
                source: standard(2818, 2822),
              }),
            ],
          }),
          shared('na', ofNa),
        ],
        rest: known.length === 3 ? exact(whole).minus(sum(known)) : undefined,
        khokPercent: percents.khok,
        nongPercent: percents.nong,
        naPercent: percents.na,
        missing: missingFrom(values, statuses),
      }),
    };
  },
);
