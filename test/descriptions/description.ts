import type { Citation } from '../../src/core/citation.js';
import type { Parameter } from '../../src/core/parameter.js';
import { provinces } from '../../src/core/provinces.js';
import type { Text } from '../../src/core/text.js';
import type { Fact, Facts } from '../../src/rules/logic/fact.js';
import type { Criterion, Node } from '../../src/rules/logic/node.js';
import { isGroup } from '../../src/rules/logic/nodes.js';
import type { Programme, RuleDescription } from '../../src/rules/logic/rule.js';
import type { DueDate } from '../../src/rules/time/due.js';

type Rule = Pick<RuleDescription, 'programme' | 'source'>;

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

const isText = (value: Thing): boolean => typeof value['th'] === 'string' && typeof value['en'] === 'string';

export const isCitation = (value: unknown): value is Citation =>
  isThing(value) && isThing(value['document']) && Array.isArray(value['lines']) && typeof value['basis'] === 'string';

export const isParameter = (value: unknown): value is Parameter =>
  isThing(value) && 'value' in value && typeof value['unit'] === 'string' && isCitation(value['source']);

const isFact = (value: Thing): boolean => isThing(value['accepts']) && typeof value['required'] === 'boolean';

const isNode = (value: unknown): value is Node<never> =>
  isThing(value) &&
  (typeof value['test'] === 'function' || (Array.isArray(value['of']) && Array.isArray(value['mandatory'])));

const isDueDate = (value: Thing): value is Thing & DueDate<never> =>
  typeof value['of'] === 'function' && Array.isArray(value['reads']);

const text = ({ th, en }: Text): string => `${th} | ${en}`;

/** Lines and basis, and the file and the heading where they are not those of the rule. */
function place({ document, section, lines, basis, how }: Citation, { programme, source }: Rule): string {
  const file = document.file === programme.document.file ? '' : `${document.file} `;
  const heading = section === source.section ? '' : ` §${section ?? '–'}`;
  const spans = lines.map(line => (typeof line === 'number' ? `${line}` : `${line[0]}–${line[1]}`)).join(' ');
  const reason = how === undefined ? '' : ` (${typeof how === 'string' ? how : text(how)})`;
  return `${file}${spans}${basis === 'printed' ? '' : ` ${basis}`}${heading}${reason}`;
}

/** Writes what a rule is, one thing a line, so that nothing of it changes without a line that changes. */
export function described(path: string, rule: RuleDescription): string {
  const { id, programme, title, source, words, facts, parameters, ordered, shape, holds, ...parts } = rule;
  const names = new Map<unknown, string>(Object.entries(parameters).map(([name, each]) => [each, name]));
  const lines: string[] = [
    `${id} — ${shape}`,
    `  as ${path}`,
    `  title ${text(title)}`,
    `  on ${place(source, rule)}${source.section === undefined ? '' : ` §${source.section}`}`,
  ];

  const inline = (value: unknown): string => {
    if (typeof value === 'function') return 'ƒ';
    if (!isThing(value)) return String(value);
    if (names.has(value)) return `@${names.get(value)}`;
    if (isParameter(value)) return `${value.value} ${value.unit} on ${place(value.source, rule)}`;
    if (isCitation(value)) return `on ${place(value, rule)}`;
    if (isFact(value)) return factInWords(value as unknown as Fact);
    if (isNode(value)) return nodes([value], '').join('; ');
    if (isText(value)) return text(value as unknown as Text);
    if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
    return `{${Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([name, member]) => `${name}: ${inline(member)}`)
      .join(', ')}}`;
  };

  function factInWords(fact: Fact): string {
    const { label, accepts, required, unit, choices, identifies, tellsApart, repeats, standard } = fact;
    const isProvince = Object.keys(choices ?? {}).length === provinces.length;
    return [
      text(label),
      accepts.en,
      unit,
      choices && !isProvince ? inline(choices) : undefined,
      required && 'required',
      identifies && !tellsApart && 'a name',
      tellsApart && 'tells apart',
      repeats && 'may repeat',
      standard !== undefined && `standard ${inline(standard)}`,
    ]
      .filter(Boolean)
      .join('; ');
  }

  function factLines(given: Facts, indent: string): void {
    for (const [name, fact] of Object.entries(given)) {
      lines.push(`${indent}fact ${name}: ${factInWords(fact)}`);
      if (fact.fields) factLines(fact.fields, `${indent}  `);
      if (fact.item) factLines({ '*': fact.item }, `${indent}  `);
    }
  }

  /** What a criterion asks where that depends on a fact with few values: each value with what is asked there. */
  function askedBy({ reads, required, applies }: Criterion<never>): string {
    return reads
      .flatMap(name => {
        const { json = {} } = facts[name] ?? {};
        const values =
          (json['enum'] as readonly unknown[] | undefined) ?? (json['type'] === 'boolean' ? [true, false] : []);
        return values.map(value => {
          const known = { [name]: value } as never;
          return `${name}=${value} ${JSON.stringify(required(known) ?? null)}${applies ? ` ${applies(known)}` : ''}`;
        });
      })
      .join(', ');
  }

  function nodes(given: readonly Node<never>[], indent: string): string[] {
    return given.flatMap(node => {
      const rest = [node.label && text(node.label), node.source && `on ${place(node.source, rule)}`];
      if (isGroup(node)) {
        const mandatory = node.mandatory.length > 0 ? `, mandatory ${node.mandatory.join(' ')}` : '';
        return [
          [`${indent}group ${node.id}: ${node.least} of ${node.of.length}${mandatory}`, ...rest]
            .filter(Boolean)
            .join('; '),
          ...nodes(node.of, `${indent}  `),
        ];
      }
      const { id, reads, sees, asked, circumstance, unit, shows, means } = node;
      return [
        [
          `${indent}criterion ${id}: ${reads.join(', ')} ${asked === undefined ? askedBy(node) : JSON.stringify(asked)}`,
          sees && `sees ${sees.join(', ')}`,
          circumstance && 'circumstance',
          unit,
          shows && `shows ${shows}`,
          ...rest,
        ]
          .filter(Boolean)
          .join('; '),
        // What it asks of others, where it is made of them.
        ...nodes(means?.criteria ?? [], `${indent}  `),
      ];
    });
  }

  if (words) lines.push(`  words ${inline(words)}`);
  for (const chain of ordered ?? []) lines.push(`  ordered ${chain.join(' ≤ ')}`);
  factLines(facts, '  ');
  for (const [name, { value, unit, source: from }] of Object.entries(parameters)) {
    lines.push(`  parameter ${name}: ${value} ${unit} on ${place(from, rule)}`);
  }
  for (const [name, part] of Object.entries(parts)) {
    if (Array.isArray(part) && part.some(isThing)) {
      for (const [index, each] of part.entries()) {
        if (isNode(each)) lines.push(...nodes([each], '  '));
        else lines.push(`  ${name} ${index + 1}: ${inline(each)}`);
      }
    } else lines.push(`  ${name}: ${inline(part)}`);
  }
  if (Object.keys(holds).length > 0) lines.push(`  holds ${inline(holds)}`);
  return lines.join('\n');
}

/** Writes what a programme's edition is: the head of its file. */
export const programmeInWords = ({ agency, programme, edition, title, document }: Programme): string =>
  [
    `${agency}.${programme}.${edition}: ${text(title)}`,
    `from ${document.file}: ${text(document.title)}; ${document.agency}, ${document.fiscalYear}`,
  ].join('\n');

/** Every citation that can be reached from a value. */
function* citationsIn(value: unknown, seen: Set<unknown> = new Set()): Generator<Citation> {
  if (!isThing(value) || seen.has(value)) return;
  seen.add(value);
  if (isCitation(value)) yield value;
  else for (const member of Object.values(value)) yield* citationsIn(member, seen);
}

/** The headings that what is cited in a value stands under, each once with its lines. */
export function headingsOf(value: unknown): string {
  const headings = new Map<string, Set<string>>();
  for (const { section, lines } of citationsIn(value)) {
    if (section === undefined) continue;
    const under = headings.get(section) ?? new Set();
    headings.set(section, under);
    for (const line of lines) under.add(typeof line === 'number' ? `${line}` : `${line[0]}–${line[1]}`);
  }
  return [...headings].map(([section, lines]) => ` §${section} ${[...lines].join(' ')}`).join('');
}

/** Writes a value that is no rule: figures with their units and lines, texts, and lists and objects of them. */
export function dataInWords(value: unknown): string {
  if (typeof value === 'function') return 'ƒ';
  if (!isThing(value)) return String(value);
  // Facts and criteria are described with the rules that take them.
  if (isFact(value)) return `fact ${text(value['label'] as Text)}`;
  if (isNode(value)) return `${'of' in value ? 'group' : 'criterion'} ${value.id}`;
  if (isDueDate(value)) {
    const { reads, means, of } = value;
    return dataInWords({ reads, means, ...of({} as never, {}) });
  }
  if (isCitation(value))
    return `on ${value.document.file} ${JSON.stringify(value.lines)} ${value.basis} ${JSON.stringify(value.how ?? '')}`;
  if (isParameter(value)) return `${value.value} ${value.unit} ${dataInWords(value.source)}`;
  if (isText(value)) return text(value as unknown as Text);
  if (Array.isArray(value)) return `[${value.map(dataInWords).join(', ')}]`;
  return `{${Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([name, member]) => `${name}: ${dataInWords(member)}`)
    .join(', ')}}`;
}

type Answer = { readonly ok: boolean; readonly value?: unknown };

const shownValue = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : `= ${isThing(value) ? JSON.stringify(value) : value}`;

/** Writes the evidence that a rule shows for some facts: each criterion and figure with its unit, lines and what was found. */
export function evidenceInWords(answer: Answer, rule: RuleDescription): string | undefined {
  if (!answer.ok) return undefined;
  const { criteria = [], figures = [] } = answer.value as Readonly<Record<string, readonly Thing[] | undefined>>;
  const shown = (each: Thing): string => {
    const source = each['source'];
    const members = each['criteria'];
    return [
      each['id'],
      isThing(each['label']) ? `(${text(each['label'] as unknown as Text)})` : undefined,
      each['unit'],
      each['required'] === undefined ? undefined : JSON.stringify(each['required']),
      shownValue(each['actual'] ?? each['value']),
      isThing(each['how']) ? `by ${text(each['how'] as unknown as Text)}` : undefined,
      isCitation(source) ? `on ${place(source, rule)}` : undefined,
      Array.isArray(members) && members.length > 0
        ? `(${(members as readonly Thing[]).map(shown).join('; ')})`
        : undefined,
    ]
      .filter(Boolean)
      .join(' ');
  };
  const all = [...criteria, ...figures];
  return all.length === 0 ? undefined : all.map(shown).join('; ');
}
