import { compare, type Exact } from '../core/decimal.js';
import { decimalText } from '../core/decimal-text.js';
import type { Parameter } from '../core/parameter.js';
import type { Criterion, NamedOptions } from '../rules/criteria/criterion.js';
import { choice } from '../rules/logic/fact.js';

/** How the length of a video is read, whose limit is printed as a range: “ไม่เกิน 7 – 10 นาที”. */
export const videoReading = /* @__PURE__ */ choice(
  { th: 'การตีความ “ไม่เกิน 7 – 10 นาที”', en: 'how “not more than 7 to 10 minutes” is read' },
  {
    'at-most': { th: 'ไม่เกิน 10 นาที', en: 'not more than 10 minutes' },
    range: { th: 'ตั้งแต่ 7 ถึง 10 นาที', en: '7 to 10 minutes' },
  },
);

type Read<K extends string> = { readonly [P in K]: Exact | undefined } & { readonly reading: string | undefined };

/** From the lower to the upper figure both readings agree; below the lower one they do not, and the reading is asked for. */
export const videoLength = <K extends string, const Id extends string>(
  fact: K,
  { lower, upper }: { readonly lower: Parameter<number>; readonly upper: Parameter<number> },
  options: NamedOptions<Id>,
): Criterion<Read<K>, Id> => ({
  source: upper.source,
  ...options,
  reads: [fact, 'reading'],
  shows: fact,
  test: values => {
    const minutes: Exact | undefined = values[fact];
    if (minutes === undefined) return 'unknown';
    if (compare(minutes, upper.value) > 0) return 'unmet';
    if (compare(minutes, lower.value) >= 0 || values.reading === 'at-most') return 'met';
    return values.reading === 'range' ? 'unmet' : 'unknown';
  },
  actual: values => {
    const minutes: Exact | undefined = values[fact];
    return minutes === undefined ? undefined : decimalText(minutes);
  },
  required: ({ reading }) => {
    const [least, most] = [decimalText(lower.value), decimalText(upper.value)];
    return reading === 'range' ? { atLeast: least, atMost: most } : { atMost: most };
  },
});
