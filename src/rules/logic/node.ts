import type { CalendarDate } from '../../core/calendar.js';
import type { Citation } from '../../core/citation.js';
import type { DecimalText } from '../../core/decimal-text.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import type { JsonSchema } from './leaf-schema.js';

/** Three-valued: what is not known is not false. */
export type Verdict = 'met' | 'unmet' | 'unknown';

/** What was observed, as evidence: numbers as texts, exactly. */
export type Observed = boolean | DecimalText | string | readonly string[];

/** What is asked of it: a yes or no by itself, otherwise the comparison by name. */
export type Required =
  | boolean
  | { readonly atLeast: DecimalText; readonly atMost?: DecimalText }
  | { readonly above: DecimalText }
  | { readonly atMost: DecimalText }
  | { readonly below: DecimalText }
  | { readonly exactly: DecimalText }
  | { readonly noEarlierThan: string; readonly noLaterThan?: string }
  | { readonly noLaterThan: string }
  | { readonly oneOf: readonly string[] }
  | { readonly noneOf: readonly string[] };

/** How a criterion is called and where it stands, where it differs from its fact and its rule. */
export interface CriterionOptions<Id extends string = string> {
  /** The name of the fact in kebab-case unless said otherwise. */
  readonly id?: Id;
  /** The label of the fact unless said otherwise. */
  readonly label?: Text;
  /** The place of its parameter, or else that of the rule, unless said otherwise. */
  readonly source?: Citation;
  /** Whether it is a circumstance that nobody is asked to change: `next` never offers it. */
  readonly circumstance?: boolean;
}

/** What a due date means, as plain data: for those who read rules without running them. */
export interface DueMeans {
  readonly kind: 'on' | 'after' | 'afterWorkingDays' | 'endOfMonth' | 'earlierOf' | 'noDay';
  /** The day, where nothing changes it. */
  readonly day?: CalendarDate;
  /** The event that it counts from, how far, and the fact with the holidays. */
  readonly event?: string;
  readonly figure?: Parameter<number>;
  readonly holidays?: string;
  /** Of which due dates the earlier counts. */
  readonly dues?: readonly (DueMeans | undefined)[];
}

/** How a criterion on several facts judges them: its kind, the names of the facts, and figures or criteria that it takes. */
export interface Means {
  readonly kind:
    | 'share'
    | 'growth'
    | 'lessThan'
    | 'moreThan'
    | 'notMoreThan'
    | 'laterThan'
    | 'yearsPassed'
    | 'oneForEvery'
    | 'appliesWhere'
    | 'whereGiven'
    | 'whereAbove'
    | 'everyListed'
    | 'by';
  readonly facts: readonly string[];
  readonly figure?: number | string;
  readonly values?: readonly (string | number | boolean)[];
  readonly criteria?: readonly Criterion<never>[];
  /** By when it must have happened. */
  readonly due?: DueMeans;
}

/** Options of a criterion on several facts, which has no name of its own otherwise. */
export interface NamedOptions<Id extends string = string> extends CriterionOptions<Id> {
  readonly id: Id;
  readonly label: Text;
}

/** A single criterion: one question to the facts. */
export interface Criterion<Values, Id extends string = string> extends CriterionOptions<Id> {
  readonly id: Id;
  /** The facts that it looks at. */
  readonly reads: readonly string[];
  /** The facts that it needs besides, to tell what those can still be. */
  readonly sees?: readonly string[];
  /** Whether it is met, as far as these facts tell. */
  readonly test: (values: Values) => Verdict;
  /** What was observed; undefined while it is not known. */
  readonly actual: (values: Values) => Observed | undefined;
  /** What is asked; undefined while that depends on what is not known. */
  readonly required: (values: Values) => Required | undefined;
  /** The known facts that settle it while its own is missing: those that are in order with it. */
  readonly settledBy?: (values: Values) => readonly string[];
  /** Of points that the caller lists: the names of those that are not met, and not known, where there are any. */
  readonly apart?: (values: Values) => { readonly [Status in 'unmet' | 'unknown']?: readonly string[] };
  /** Whether it is asked at all; undefined where it always is, or while that is not known. */
  readonly applies?: (values: Values) => boolean | undefined;
  /** The fact that is shown as observed, where it reads several. */
  readonly shows?: string;
  /** The unit of what is observed and asked: that of its one fact unless said otherwise. */
  readonly unit?: Unit;
  /** Whether a value of its one fact meets it, where it reads no other. */
  readonly holds?: (value: unknown) => boolean;
  /** What is asked, where that is always the same. */
  readonly asked?: Required;
  /** How it judges, as plain data, where it looks at several facts: for those who read rules without running them. */
  readonly means?: Means;
  /** The missing facts that can still change an unknown verdict: all that it reads, unless said otherwise. */
  readonly open?: (values: Values) => readonly string[];
  /**
   * Of a criterion on several facts: where it turns by a missing one, while the others are known; undefined where that cannot
   * be told.
   */
  readonly turns?: (name: string, values: Values) => readonly unknown[] | undefined;
  /** The same criterion where more can be told by what its facts can be, such as a number that is never below 0. */
  readonly bounded?: (facts: Readonly<Record<string, { readonly json?: JsonSchema }>>) => Criterion<Values, Id>;
  readonly of?: undefined;
}

/** Criteria taken together: at least so many of them, and the mandatory ones among them in any case. */
export interface Group<Values, Id extends string = string> {
  /** Its own; as a type also those of its members. */
  readonly id: Id;
  readonly label: Text;
  readonly source?: Citation;
  readonly of: readonly Node<Values, Id>[];
  readonly least: number;
  /** Ids of those that cannot be made up for by others. */
  readonly mandatory: readonly string[];
}

/** A criterion or a group of them. */
export type Node<Values, Id extends string = string> = Criterion<Values, Id> | Group<Values, Id>;

/** The id that a criterion has unless said otherwise: `data-use-percent` of `dataUsePercent`. */
export type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Kebab<Rest>}`
    : `-${Lowercase<First>}${Kebab<Rest>}`
  : Name;

/** Facts that may be missing, by name. */
export type Holds<K extends string, Value> = { readonly [P in K]: Value | undefined };
