import { Decimal, type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { own } from '../../core/own.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { choice, count, type Facts, listOf, money, record, subject } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { shownAmong } from '../logic/present.js';
import type { Named, Rule, Shaped } from '../logic/rule.js';
import { judged, together, verdictOn } from '../logic/verdict.js';
import { type VerdictOutcome, verdictRule } from '../logic/verdict-rule.js';

/** The two lists of kinds of spending: what money may be used for, and what it may not. */
export interface SpendingKinds<Permitted extends string, Forbidden extends string> {
  readonly permitted: Readonly<Record<Permitted, Text>>;
  readonly forbidden: Readonly<Record<Forbidden, Text>>;
}

/** An item of spending, judged by its kind. */
export interface SpendingItemOutcome<Kind extends string> {
  readonly name: string;
  /** Baht; absent while it is not known. */
  readonly amount?: DecimalText;
  readonly kind?: Kind;
  /** The list that its kind stands on; absent while the kind is not known. */
  readonly list?: 'permitted' | 'forbidden';
  /** Whether its kind is permitted; absent where any kind is. */
  readonly status?: Verdict;
}

/** Spending held against its envelope. */
export interface SpendingOutcome<Kind extends string> extends VerdictOutcome {
  /** Baht; absent while the units that it is for are not known. */
  readonly envelope?: DecimalText;
  /** The sum of the amounts that are known, in baht. */
  readonly spent: DecimalText;
  /** The envelope less what is spent, below 0 where it is exceeded; absent while one is not known. */
  readonly remaining?: DecimalText;
  /** `envelope`, and `kinds` where the rule has lists of them. */
  readonly criteria: readonly CriterionOutcome[];
  readonly items: readonly SpendingItemOutcome<Kind>[];
  /** What can still change the verdict: `items`, `items.0.amount`, or the fact with the units. */
  readonly missing: readonly string[];
}

interface ItemInput<Kind extends string> {
  readonly name: string;
  /** Baht. */
  readonly amount?: DecimalInput | undefined;
  readonly kind?: Kind | undefined;
}

/** A rule that holds spending against an envelope. */
export type Spending<Kind extends string, Per extends string> = Rule<
  { readonly [K in Per]?: number | undefined } & { readonly items?: readonly ItemInput<Kind>[] | undefined },
  Named<SpendingOutcome<Kind>, Per | 'items' | `items.${number}.${'amount' | 'kind'}`>,
  Verdict
>;

/** Its definition. */
export interface SpendingDefinition<Permitted extends string, Forbidden extends string, Per extends string>
  extends Shaped {
  /** Baht; for each unit where `per` says so. */
  readonly envelope: Parameter;
  /** The fact with the units that the envelope is for, and how many there are at most. */
  readonly per?: { readonly name: Per; readonly label: Text; readonly unit: Unit; readonly most?: Parameter<number> };
  /** `at-most`: the envelope may not be exceeded. `equals`: the items must add up to it. */
  readonly relation: 'at-most' | 'equals';
  /** The two lists, of which no kind stands on both; without them items have no kind. */
  readonly kinds?: SpendingKinds<Permitted, Forbidden>;
}

const labels = {
  items: { th: 'รายการค่าใช้จ่าย', en: 'items of spending' },
  amount: { th: 'จำนวนเงิน', en: 'its amount' },
  kind: { th: 'ประเภท', en: 'its kind' },
  'at-most': { th: 'ไม่เกินวงเงิน', en: 'within the envelope' },
  equals: { th: 'เท่ากับวงเงิน', en: 'equal to the envelope' },
  none: { th: 'มีการใช้จ่ายภายในวงเงิน', en: 'something is spent within the envelope' },
  kinds: { th: 'ประเภทค่าใช้จ่ายที่ใช้ได้', en: 'permitted kinds only' },
} as const;

const lists = {
  permitted: { th: 'ใช้จ่ายได้', en: 'permitted' },
  forbidden: { th: 'ใช้จ่ายไม่ได้', en: 'forbidden' },
} as const;

const toldOf = (kindLabels: Readonly<Record<string, Text>> | undefined) =>
  ({
    shape: 'spending',
    holds: {
      verdict: {
        label: { th: 'การใช้จ่าย', en: 'the spending' },
        words: {
          met: { th: 'ใช้จ่ายเป็นไปตามที่กำหนด', en: 'spent as permitted' },
          unmet: { th: 'ใช้จ่ายไม่เป็นไปตามที่กำหนด', en: 'not spent as permitted' },
          unknown: { th: 'ยังตรวจการใช้จ่ายไม่ได้', en: 'cannot be checked yet' },
        },
      },
      envelope: { label: { th: 'วงเงิน', en: 'envelope' }, unit: 'baht' },
      spent: { label: { th: 'ใช้จ่ายเท่าที่ทราบ', en: 'spent as far as known' }, unit: 'baht' },
      remaining: { label: { th: 'คงเหลือ', en: 'remaining' }, unit: 'baht' },
      items: {
        label: labels.items,
        of: {
          amount: { label: labels.amount, unit: 'baht' },
          ...(kindLabels && {
            kind: { label: labels.kind, words: kindLabels },
            list: { label: { th: 'บัญชี', en: 'list' }, words: lists, isEvident: true as const },
            status: {
              label: { th: 'ผลตามประเภท', en: 'by its kind' },
              words: { met: lists.permitted, unmet: lists.forbidden, unknown: { th: 'ยังไม่ทราบ', en: 'not known' } },
            },
          }),
        },
      },
    },
  }) as const;

/**
 * Makes a rule that holds items of spending against an envelope (วงเงิน) and against two lists of kinds, the permitted and the
 * forbidden. Every item has its own verdict. An item whose kind is not known is unknown: no list is taken for the other's rest.
 * Without any item, and without an envelope above 0, there is nothing to hold against anything, and it is unmet.
 *
 * @th
 * สร้างกติกาตรวจรายการใช้จ่ายกับวงเงิน และกับรายการที่ใช้จ่ายได้และใช้จ่ายไม่ได้ ตัดสินทีละรายการ รายการที่ไม่ทราบประเภทยังตัดสินไม่ได้ ถ้าไม่มีรายการหรือไม่มีวงเงินถือว่าไม่ผ่าน
 *
 * @throws Error the definition is wrong: a kind on both lists
 * @example
 * ```ts
 * import { cite, parameter, spending } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const grant = spending({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'grant',
 *   title: { th: 'งบสนับสนุน', en: 'Grant' },
 *   source: cite(document)(1),
 *   envelope: parameter(20_000, 'baht', cite(document)(1)),
 *   relation: 'at-most',
 *   kinds: {
 *     permitted: { material: { th: 'วัสดุ', en: 'material' } },
 *     forbidden: { durable: { th: 'ครุภัณฑ์', en: 'durable articles' } },
 *   },
 * });
 * const outcome = grant({
 *   items: [
 *     { name: 'ป้าย', amount: 4500, kind: 'material' },
 *     { name: 'คอมพิวเตอร์', amount: 15_000, kind: 'durable' },
 *   ],
 * });
 * outcome.verdict; // 'unmet'
 * outcome.remaining; // '500'
 * outcome.items[1].list; // 'forbidden'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function spending<
  const Permitted extends string = never,
  const Forbidden extends string = never,
  const Per extends string = never,
>(definition: SpendingDefinition<Permitted, Forbidden, Per>): Spending<Permitted | Forbidden, Per> {
  const { envelope: printed, per, relation, kinds, id, source } = definition;
  const permitted = Object.keys(kinds?.permitted ?? {});
  const kindLabels: Readonly<Record<string, Text>> | undefined = kinds && { ...kinds.permitted, ...kinds.forbidden };
  if (kinds && permitted.some(kind => Object.hasOwn(kinds.forbidden, kind))) {
    throw new Error(`chumchon: a kind of spending of ${id} is both permitted and forbidden`);
  }
  const perUnit = new Decimal(printed.value);
  const item = record(labels.items, {
    name: subject({ th: 'รายการ', en: 'the item' }),
    amount: money(labels.amount),
    ...(kindLabels && { kind: choice(labels.kind, kindLabels) }),
  });
  const units = per && { [per.name]: count(per.label, per.unit, per.most && { most: per.most.value }) };
  const facts: Facts = { ...units, items: listOf(labels.items, item) };
  type Item = { readonly name: string; readonly amount: Exact | undefined; readonly kind?: string };

  const byKind = (item: Item) => {
    const [{ name, amount }, kind] = [item, own(item, 'kind')];
    const list = kind === undefined ? undefined : permitted.includes(kind) ? 'permitted' : 'forbidden';
    const status = kinds && verdictOn(list && list === 'permitted');
    return { name, amount: amount === undefined ? undefined : exact(amount), kind, list, status } as const;
  };
  const isWithin = (envelope: Decimal | undefined, spent: Decimal, isOpen: boolean): Verdict => {
    if (envelope === undefined) {
      return isOpen || relation === 'at-most' || spent.mod(perUnit).isZero() ? 'unknown' : 'unmet';
    }
    if (envelope.isZero() || spent.gt(envelope)) return 'unmet';
    if (isOpen) return 'unknown';
    return relation === 'at-most' || spent.eq(envelope) ? 'met' : 'unmet';
  };

  return verdictRule<SpendingOutcome<string>, Readonly<Record<string, unknown>>>(
    { ...definition, facts },
    toldOf(kindLabels),
    values => {
      const given = values['items'] as readonly Item[] | undefined;
      const number = per ? (values[per.name] as number | undefined) : 1;
      const envelope = number === undefined ? undefined : perUnit.times(number);
      const items = (given ?? []).map(byKind);
      const spent = sum(items.flatMap(({ amount }) => amount ?? []));
      const isOpen = !given || items.some(({ amount }) => amount === undefined);
      const within = given?.length === 0 ? 'unmet' : isWithin(envelope, spent, isOpen);
      const ofKinds = !kinds ? 'met' : given ? together(items.map(({ status }) => status as Verdict)) : 'unknown';
      // What is unmet though it is within its envelope: nothing was spent, or there is nothing to spend.
      const isNone = within === 'unmet' && !isOpen && spent.isZero() && relation === 'at-most';
      const tell = () => {
        const byEnvelope = judged('envelope', isNone ? labels.none : labels[relation], within, {
          actual: isOpen ? undefined : spent,
          required: isNone
            ? { above: 0 }
            : envelope && (relation === 'equals' ? { exactly: envelope } : { atMost: envelope }),
          unit: 'baht',
          facts: per && shownAmong([per.name], values),
          source: printed.source,
        });
        const ofPermitted = judged('kinds', labels.kinds, ofKinds, {
          actual: given && [...new Set(items.flatMap(({ kind }) => kind ?? []))],
          required: { oneOf: permitted },
          source,
        });
        return {
          envelope,
          spent,
          remaining: isOpen ? undefined : envelope?.minus(spent),
          criteria: kinds ? [byEnvelope, ofPermitted] : [byEnvelope],
          items,
          missing: [
            ...(per && within === 'unknown' && !envelope ? [per.name] : []),
            ...(given ? [] : ['items']),
            ...items.flatMap(({ amount, status }, index) => [
              ...(within === 'unknown' && amount === undefined ? [`items.${index}.amount`] : []),
              ...(status === 'unknown' ? [`items.${index}.kind`] : []),
            ]),
          ],
        };
      };
      return { verdict: together([within, ofKinds]), tell };
    },
  ) as unknown as Spending<Permitted | Forbidden, Per>;
}
