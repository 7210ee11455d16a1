import type { Citation } from '../../src/core/citation.js';
import type { Parameter, Unit } from '../../src/core/parameter.js';
import { units } from '../../src/core/parameter.js';
import type { Text } from '../../src/core/text.js';
import type { SaidEquation } from '../../src/rules/counting/sums.js';
import { type Language, Teller } from '../../src/rules/explain.js';
import type { Fact, Facts } from '../../src/rules/logic/fact.js';
import type { Criterion, Group, Node, Required } from '../../src/rules/logic/node.js';
import type { RuleDescription } from '../../src/rules/logic/rule.js';
import type { DueDate } from '../../src/rules/time/deadline.js';
import { dutyWords, keyWords, say, valueWords } from './words.js';

/** An entry of what a rule is made of, and what stands below it. */
export interface Item {
  readonly label: string;
  readonly detail?: string;
  readonly source?: Citation;
  readonly items?: readonly Item[];
}

/** A part of a definition under its heading. */
export interface Section {
  readonly title: string;
  readonly items: readonly Item[];
}

/** The rules of a text that can be read in several ways, and the fact that says which reading holds. */
interface Readings {
  readonly by: string;
  readonly rules: Readonly<Record<string, RuleDescription>>;
}

/** What definitions name their parts by. */
interface Parts {
  readonly parts?: Readonly<Record<string, Text>>;
  readonly components?: readonly { readonly id: string; readonly label: Text }[];
  readonly levels?: Names;
  readonly events?: Readonly<Record<string, Text>>;
}

type Names = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Names => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is Text => isObject(value) && typeof value['th'] === 'string' && 'en' in value;
const isParameter = (value: unknown): value is Parameter => isObject(value) && 'value' in value && 'source' in value;
const isCriterion = (value: unknown): value is Criterion<never> =>
  isObject(value) && typeof value['test'] === 'function';
const isGroup = (value: unknown): value is Group<never> =>
  isObject(value) && Array.isArray(value['of']) && 'mandatory' in value;
const isNode = (value: unknown): boolean => isCriterion(value) || isGroup(value);
const isEquation = (value: unknown): value is SaidEquation =>
  isObject(value) && Array.isArray(value['left']) && Array.isArray(value['right']);
/** What comes first of candidates that are equal otherwise. */
const isPreference = (value: unknown): value is { readonly fact: string; readonly first: unknown } =>
  isObject(value) && typeof value['fact'] === 'string' && 'first' in value;
/** When something is due: its words come from what it is told, which here is nothing. */
const isDueDate = (value: unknown): value is DueDate<unknown> =>
  isObject(value) && typeof value['of'] === 'function' && Array.isArray(value['reads']);
const isFact = (value: unknown): value is Fact => isObject(value) && isText(value['accepts']);

/** What a rule is made of, in one language. */
export class Structure {
  readonly #language: Language;
  readonly #teller: Teller;
  readonly #rule: RuleDescription;

  constructor(rule: RuleDescription, language: Language) {
    this.#rule = rule;
    this.#language = language;
    this.#teller = new Teller(language, rule);
  }

  /** The sections of a rule's definition: its criteria, levels, stages and what else its shape was given. */
  sections(): readonly Section[] {
    const { readings } = this.#rule as unknown as { readonly readings?: Readings };
    return readings ? this.#readings(readings) : this.#own();
  }

  /** What each reading asks; where all ask the same, that once. */
  #readings({ by, rules }: Readings): readonly Section[] {
    const { label, choices = {} } = this.#rule.facts[by] as Fact;
    const sections = Object.values(rules).map(rule => new Structure(rule, this.#language).#own());
    const names = Object.keys(rules).map(name => (choices[name] ? this.#word(choices[name]) : name));
    const same = new Set(sections.map(each => JSON.stringify(each))).size === 1;
    return [
      {
        title: this.#word(label),
        items: names.map((name, index) => ({
          label: name,
          ...(!same && { items: (sections[index] ?? []).map(({ title, items }) => ({ label: title, items })) }),
        })),
      },
      ...(same ? (sections[0] ?? []) : []),
    ];
  }

  #own(): readonly Section[] {
    const { criteria, least, mandatory } = this.#rule as RuleDescription & {
      readonly least?: number;
      readonly mandatory?: readonly string[];
    };
    const parts = Object.entries(this.#rule).filter(([key, value]) => !plain.has(key) && value !== undefined);
    const sections = parts.map(([key, value]) => this.#section(key, value)).filter(({ items }) => items.length > 0);
    if (!criteria) return sections;
    if (!criteria.every(isNode)) return [this.#section('criteria', criteria), ...sections];
    const isCounted = 'grades' in this.#rule;
    const title = isCounted
      ? this.#word(say.countedOf(criteria.length))
      : this.#enough(least ?? criteria.length, criteria.length);
    const must = mandatory
      ? ` (${this.#word(keyWords['mandatory'] as Text)}: ${this.#names(mandatory, criteria)})`
      : '';
    return [{ title: `${title}${must}`, items: this.criteria(criteria) }, ...sections];
  }

  /** Criteria as entries; those that name no source of their own have that of the group that they are in. */
  criteria(nodes: readonly Node<never>[], around: Citation = this.#rule.source): readonly Item[] {
    return nodes.map(node => (isGroup(node) ? this.#group(node, around) : this.#criterion(node, around)));
  }

  #word(text: Text): string {
    return text[this.#language];
  }

  #enough(least: number, all: number): string {
    if (all === 1) return this.#word(say.oneCriterion);
    if (least < all) return this.#word(say.someOf(least, all));
    return this.#word(say.allOf(all));
  }

  #names(ids: readonly string[], nodes: readonly Node<never>[]): string {
    return ids
      .map(id => nodes.find(node => node.id === id))
      .flatMap(node => (node ? this.#label(node) : []))
      .join(', ');
  }

  #group({ label, of, least, source }: Group<never>, around: Citation): Item {
    return {
      label: this.#word(label),
      detail: this.#enough(least, of.length),
      ...(source && { source }),
      items: this.criteria(of, source ?? around),
    };
  }

  #label(node: Node<never>): string {
    const fact = isGroup(node) ? undefined : this.#teller.facts.get(node.reads[0] ?? '');
    const label = node.label ?? fact?.label;
    return label ? this.#word(label) : node.id;
  }

  #criterion(criterion: Criterion<never>, around: Citation = this.#rule.source): Item {
    const { reads, unit, source, asked = required(criterion) } = criterion;
    const fact = this.#teller.facts.get(reads[0] ?? '');
    const sense = {
      ...(unit ? { unit } : fact?.unit ? { unit: fact.unit } : {}),
      ...(fact?.choices && { words: fact.choices }),
    };
    const detail =
      asked === undefined
        ? this.#word(say.dependsOnFacts)
        : typeof asked === 'boolean'
          ? this.#word(asked ? say.yes : say.no)
          : this.#teller.asked(asked, sense);
    return { label: this.#label(criterion), detail, source: source ?? around };
  }

  #section(key: string, value: unknown): Section {
    const title = this.#word(keyWord(key));
    const item = this.#item(title, value, key);
    return {
      title,
      items: item.detail === undefined && item.items ? item.items : item.detail ? [{ ...item, label: '' }] : [],
    };
  }

  /** An entry of any definition. */
  #item(label: string, value: unknown, key: string): Item {
    if (isParameter(value)) {
      return { label, detail: this.#teller.value(value.value, { unit: value.unit }), source: value.source };
    }
    if (isText(value)) return { label, detail: this.#word(value) };
    if (isFact(value)) return { label, detail: this.#word(value.label) };
    if (isDueDate(value)) {
      const { because, source } = value.of({}, { ...this.#eventFacts(), ...this.#rule.facts });
      return { label, detail: this.#word(because), source };
    }
    if (isEquation(value)) return this.#equation(value);
    if (isPreference(value)) return this.#preference(value);
    if (Array.isArray(value)) return this.#list(label, value, key);
    if (isObject(value)) return this.#record(label, value);
    return { label, detail: this.#single(value, key) };
  }

  /** Amounts that come to as much as others; those of a table are told by its rows and columns. */
  #equation({ label, left, right }: SaidEquation): Item {
    const sides = [left, right].map(names => names.map(name => this.#teller.facts.get(name)?.label));
    const isTold = sides.flat().every(each => each !== undefined);
    const said = sides.map(labels => labels.map(each => each && this.#word(each)).join(' + ')).join(' = ');
    return { label: this.#word(label), ...(isTold && { detail: said }) };
  }

  #preference({ fact, first }: { readonly fact: string; readonly first: unknown }): Item {
    const { label, choices = {} } = this.#teller.facts.get(fact) as Fact;
    const words = Array.isArray(first) ? first.map(word => (choices[word] ? this.#word(choices[word]) : word)) : [];
    return {
      label: this.#word(label),
      detail: words.length > 0 ? this.#word(say.inThisOrder(words.join(', '))) : this.#single(first, 'first'),
    };
  }

  #list(label: string, values: readonly unknown[], key: string): Item {
    if (values.length > 0 && values.every(isNode)) {
      return { label, items: this.criteria(values as readonly Node<never>[]) };
    }
    if (values.every(each => !isObject(each))) {
      return { label, detail: values.map(each => this.#single(each, key)).join(', ') };
    }
    return { label, items: values.map(each => this.#unnamed(each, key)) };
  }

  /** An entry of a list, which its own label names. */
  #unnamed(value: unknown, key: string): Item {
    if (isObject(value) && isCriterion(value['criterion'])) {
      const { criterion, ...rest } = value;
      return { ...this.#criterion(criterion as Criterion<never>), items: this.#record('', rest).items ?? [] };
    }
    const { label, detail = '', source, items = [] } = this.#item('', value, key);
    if (label !== '' || items.length === 0)
      return {
        label: label || detail,
        ...(label && detail && { detail }),
        ...(source && { source }),
        ...(items.length > 0 && { items }),
      };
    const said = items.every(item => !item.items);
    return said
      ? { label: items.map(each => `${each.label} ${each.detail ?? ''}`.trim()).join(' · '), ...(source && { source }) }
      : { label: items[0]?.detail ?? '', items: items.slice(1), ...(source && { source }) };
  }

  #record(label: string, value: Names): Item {
    const own = isText(value['label']) ? this.#word(value['label']) : undefined;
    const source = value['source'] as Citation | undefined;
    const isDuty = isDueDate(value['due']);
    const items = Object.entries(value).flatMap(([key, held]): readonly Item[] => {
      if (key === 'source' || key === 'label' || held === undefined || typeof held === 'function') return [];
      if (own !== undefined && (key === 'id' || key === 'name')) return [];
      // A grade that is called what it is.
      if (key === 'grade' && held === own) return [];
      if (isDuty && (key === 'by' || key === 'to')) return [this.#item(this.#word(dutyWords[key]), held, key)];
      return key === 'criteria' && Array.isArray(held) && held.every(isNode)
        ? this.criteria(held as readonly Node<never>[], source)
        : [this.#entry(key, held)];
    });
    return { label: own ?? label, ...(source && { source }), ...(items.length > 0 && { items }) };
  }

  /** What stands under a name: its own label names it, where it has one. */
  #entry(key: string, held: unknown): Item {
    const named = isText(held) || (isObject(held) && isText(held['label']) && !isFact(held));
    if (isText(held) && !Object.hasOwn(keyWords, key)) return { label: this.#word(held) };
    if (named && !Object.hasOwn(keyWords, key)) return this.#record('', held as Names);
    return this.#item(this.#word(keyWord(key, this.#teller.facts.get(key)?.label)), held, key);
  }

  #single(value: unknown, key: string): string {
    if (key === 'unit') return this.#word(units[value as Unit] ?? { th: String(value), en: String(value) });
    if (typeof value === 'string') {
      const label = this.#teller.facts.get(value)?.label ?? valueWords[value] ?? this.#partLabel(value);
      if (label) return this.#word(label);
      if (/^\d{4}-\d\d$/.test(value)) return this.#month(value);
    }
    return this.#teller.value(value);
  }

  #month(month: string): string {
    const day = this.#teller.value(`${month}-01`, { unit: 'date' });
    return day.replace(/^1 /, '');
  }

  /** Groups name parts, indicators their components, duties the offices that have them. */
  #partLabel(name: string): Text | undefined {
    const { parts = {}, components = [], levels } = this.#rule as unknown as Parts;
    const level = isObject(levels) && !Array.isArray(levels) ? levels[name] : undefined;
    return parts[name] ?? components.find(({ id }) => id === name)?.label ?? (isText(level) ? level : undefined);
  }

  /** The events that due dates count from, as facts, which lend them their labels. */
  #eventFacts(): Facts {
    const { events = {} } = this.#rule as unknown as Parts;
    return Object.fromEntries(Object.entries(events).map(([name, label]) => [name, { label } as Fact]));
  }
}

/** What a criterion asks where that depends on no fact. */
function required(criterion: Criterion<never>): Required | undefined {
  try {
    return criterion.required({} as never);
  } catch {
    return undefined;
  }
}

/** Names that nobody gave words to yet: `npm run book` tells them. */
export const unnamed = new Set<string>();

function keyWord(key: string, label?: Text): Text {
  if (label) return label;
  if (Object.hasOwn(keyWords, key)) return keyWords[key] as Text;
  unnamed.add(key);
  return { th: key, en: key };
}

/** What stands elsewhere on the page. */
const plain: ReadonlySet<string> = new Set([
  'programme',
  'id',
  'title',
  'source',
  'parameters',
  'facts',
  'criteria',
  'words',
  'shape',
  'holds',
  'ordered',
  'eachOrdered',
  'least',
  'mandatory',
]);
