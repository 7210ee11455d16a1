import type { Citation, Lines } from '../../core/citation.js';
import { Decimal } from '../../core/decimal.js';
import { decimalText } from '../../core/decimal-text.js';
import { own } from '../../core/own.js';
import type { Parameter } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { withThousands } from '../../core/thousands.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import { judged, together } from '../../rules/logic/verdict.js';
import type { TargetSum } from './activity.js';
import { at } from './source.js';

/** A percentage among the factors takes so much of the others. */
const factorOf = ({ value, unit }: Parameter<number>): Decimal =>
  unit === 'percent' ? new Decimal(value).div(100) : new Decimal(value);

const product = (factors: readonly Parameter<number>[]): Decimal =>
  factors.reduce((sofar, factor) => sofar.times(factorOf(factor)), new Decimal(1));

const sumOf = ({ of }: TargetSum): Decimal => sum(of.map(product));

/** Whether a composition is the total that is printed beside it; `unknown` where none is. */
const statusOf = (target: TargetSum): Verdict =>
  target.printed ? (sumOf(target).eq(target.printed.value) ? 'met' : 'unmet') : 'unknown';

const written = ({ of }: TargetSum): string =>
  of
    .map(factors =>
      factors.map(({ value, unit }) => `${withThousands(`${value}`)}${unit === 'percent' ? ' %' : ''}`).join(' × '),
    )
    .join(' + ');

const linesOf = ({ of, printed }: TargetSum): readonly Lines[] => [
  ...new Set([...of.flat(), ...(printed ? [printed] : [])].flatMap(({ source }) => source.lines)),
];

/** The lines of a composition, and that it is a reading where no line puts its parts together. */
const sourceOf = (target: TargetSum): Citation => {
  const read = own(target, 'read');
  return read ? at.inferred(read, ...linesOf(target)) : at(...linesOf(target));
};

/** Whether compositions are all the totals beside them. None at all is unknown. */
const verdictOf = (targets: readonly TargetSum[]): Verdict =>
  targets.length === 0 ? 'unknown' : together(targets.map(statusOf));

const noComposition: Text = {
  th: 'พิมพ์ส่วนประกอบของกลุ่มเป้าหมายไว้คู่กับยอดรวม',
  en: 'a composition is printed beside its total',
};

/** One criterion for each composition: the printed total is to be the sum. Without any, that there is none. */
const criteriaOf = (targets: readonly TargetSum[], source: Citation): readonly CriterionOutcome[] => {
  if (targets.length === 0) return [judged('composition', noComposition, 'unknown', { source })];
  return targets.map((target, index) => ({
    id: `composition-${index + 1}`,
    label: { th: `${target.label.th} (${written(target)})`, en: `${target.label.en} (${written(target)})` },
    status: statusOf(target),
    ...(target.printed && { actual: decimalText(target.printed.value) }),
    required: { exactly: decimalText(sumOf(target)) },
    unit: target.unit,
    source: sourceOf(target),
  }));
};

/** The printed total less the sum, for each composition with one. */
const figuresOf = (targets: readonly TargetSum[]): readonly FigureOutcome[] =>
  targets.flatMap((target, index) => {
    if (!target.printed) return [];
    const { value } = target.printed;
    const text = `${withThousands(`${value}`)} − (${written(target)})`;
    return [
      {
        id: `difference-${index + 1}`,
        label: { th: 'ยอดที่พิมพ์ หักด้วยผลรวม', en: 'the printed total less the sum' },
        value: new Decimal(value).minus(sumOf(target)).toFixed(),
        unit: target.unit,
        how: { th: text, en: text },
        source: sourceOf(target),
      },
    ];
  });

/** Whether what is printed adds up, and beside what. It is held against itself: nobody is asked for anything. */
export const addingUp = <Beside extends object>(targets: readonly TargetSum[], source: Citation, beside: Beside) => ({
  verdict: verdictOf(targets),
  tell: () => ({
    ...beside,
    criteria: criteriaOf(targets, source),
    figures: figuresOf(targets),
    missing: [],
    next: [],
  }),
});
