import type { Text } from '../../../src/core/text.js';
import { dayInWords } from '../../../src/core/thai-day.js';
import { labelWithUnit } from '../../../src/rules/label-with-unit.js';
import type { Fact, Facts } from '../../../src/rules/logic/fact.js';
import { say } from '../words.js';
import { button, element } from './element.js';
import { kindOf, typedNumber } from './fact-kind.js';

/** A field of the form, or a group of them. */
export interface Field {
  readonly element: HTMLElement;
  /** What is in it; undefined where nothing is. */
  value(): unknown;
  fill(value: unknown): void;
}

/** What the fields need to know: the language, and whom to tell of changes. */
export interface Surroundings {
  readonly word: (text: Text) => string;
  readonly changed: () => void;
}

/** The id of the field of a fact, by its path. */
export const fieldId = (path: string): string => `fact-${path}`;

/** The field of a fact. */
export function fieldOf(fact: Fact, path: string, around: Surroundings): Field {
  const kind = kindOf(fact);
  if (kind === 'record') return recordField(fact, path, around);
  if (kind === 'list') return listField(fact, path, around);
  return kind === 'yesNo' ? yesNoField(fact, path, around) : singleField(fact, path, around);
}

/** The fields of facts by name. */
export function fieldsOf(facts: Facts, path: string, around: Surroundings): Field {
  const fields = Object.entries(facts).map(
    ([name, fact]) => [name, fieldOf(fact, path === '' ? name : `${path}.${name}`, around)] as const,
  );
  return {
    element: element('div', { class: 'fields' }, ...fields.map(([, field]) => field.element)),
    value: () => {
      const known = fields
        .map(([name, field]) => [name, field.value()] as const)
        .filter(([, value]) => value !== undefined);
      return known.length > 0 ? Object.fromEntries(known) : undefined;
    },
    fill: value => {
      const given = (value ?? {}) as Readonly<Record<string, unknown>>;
      for (const [name, field] of fields) field.fill(given[name]);
    },
  };
}

/** The label with its unit, and what is taken where nothing is given. */
function labelled(fact: Fact, { word }: Surroundings): string {
  const { required, standard } = fact;
  const label = word(labelWithUnit(fact));
  const notes = [
    required && word(say.needed),
    standard !== undefined && `${word(say.standard)} ${String(standard)}`,
  ].filter(note => typeof note === 'string');
  return notes.length > 0 ? `${label} (${notes.join(', ')})` : label;
}

const errorOf = (path: string): HTMLElement =>
  element('p', { id: `${fieldId(path)}-error`, class: 'error', hidden: '' });

function recordField(fact: Fact, path: string, around: Surroundings): Field {
  const inner = fieldsOf(fact.fields ?? {}, path, around);
  const group = element(
    'fieldset',
    { id: fieldId(path), tabindex: '-1' },
    element('legend', {}, labelled(fact, around)),
    errorOf(path),
    inner.element,
  );
  return { ...inner, element: group };
}

function listField(fact: Fact, path: string, around: Surroundings): Field {
  const item = fact.item as Fact;
  const items: Field[] = [];
  const holder = element('div', { class: 'items' });
  const arrange = (): void => {
    const values = items.map(each => each.value());
    fill(values);
    around.changed();
  };
  const add = (value?: unknown): void => {
    const index = items.length;
    const field = fieldOf({ ...item, label: numbered(item, index) }, `${path}.${index}`, around);
    field.fill(value);
    items.push(field);
    const remove = button(around.word(say.remove), () => {
      items.splice(items.indexOf(field), 1);
      arrange();
    });
    holder.append(element('div', { class: 'item' }, field.element, remove));
  };
  const fill = (value: unknown): void => {
    items.length = 0;
    holder.replaceChildren();
    if (Array.isArray(value)) for (const each of value) add(each);
  };
  const more = button(around.word(say.add), () => {
    add();
    around.changed();
    holder.lastElementChild?.querySelector<HTMLElement>('input, select')?.focus();
  });
  return {
    element: element(
      'fieldset',
      { id: fieldId(path), tabindex: '-1' },
      element('legend', {}, labelled(fact, around)),
      errorOf(path),
      holder,
      more,
    ),
    value: () => (items.length > 0 ? items.map(each => each.value() ?? (item.fields ? {} : '')) : undefined),
    fill,
  };
}

const numbered = ({ label }: Fact, index: number): Text => ({
  th: `${say.item.th} ${index + 1}: ${label.th}`,
  en: `${say.item.en} ${index + 1}: ${label.en}`,
});

function yesNoField(fact: Fact, path: string, around: Surroundings): Field {
  const options = [
    ['true', say.yes],
    ['false', say.no],
    ['', say.notKnown],
  ] as const;
  const radios = options.map(([value, label]) => {
    const input = element('input', { type: 'radio', name: fieldId(path), value });
    input.addEventListener('change', around.changed);
    return { input, label: element('label', { class: 'radio' }, input, around.word(label)) };
  });
  const fill = (value: unknown): void => {
    const shown = typeof value === 'boolean' ? String(value) : '';
    for (const { input } of radios) input.checked = input.value === shown;
  };
  fill(undefined);
  return {
    element: element(
      'fieldset',
      { id: fieldId(path), class: 'yes-no', tabindex: '-1' },
      element('legend', {}, labelled(fact, around)),
      ...radios.map(({ label }) => label),
      errorOf(path),
    ),
    value: () => {
      const chosen = radios.find(({ input }) => input.checked)?.input.value ?? '';
      return chosen === '' ? undefined : chosen === 'true';
    },
    fill,
  };
}

/** The value of a select that stands for “there is none”: no word of a rule is it. */
const none = '\u0000';

function choiceInput({ choices = {}, json = {} }: Fact, id: string, { word }: Surroundings): HTMLSelectElement {
  const values = (json['enum'] ?? Object.keys(choices)) as readonly (string | null)[];
  const labelOf = (value: string | null): string => {
    const label = value === null ? say.noneOf : choices[value];
    return label ? word(label) : String(value);
  };
  return element(
    'select',
    { id },
    element('option', { value: '' }, `— ${word(say.notKnown)} —`),
    ...values.map(value => element('option', { value: value ?? none }, labelOf(value))),
  );
}

function singleField(fact: Fact, path: string, around: Surroundings): Field {
  const kind = kindOf(fact);
  const id = fieldId(path);
  const input =
    kind === 'choice'
      ? choiceInput(fact, id, around)
      : element('input', {
          id,
          autocomplete: 'off',
          type: kind === 'date' ? 'date' : 'text',
          ...(kind === 'number' && { inputmode: 'decimal' }),
        });
  input.setAttribute('aria-describedby', `${id}-error`);
  const said = element('span', { class: 'said' });
  const tell = (): void => {
    said.textContent = kind === 'date' && input.value !== '' ? around.word(dayInWords(input.value)) : '';
  };
  input.addEventListener('input', () => {
    tell();
    around.changed();
  });
  return {
    element: element(
      'div',
      { class: 'field' },
      element('label', { for: id }, labelled(fact, around)),
      input,
      said,
      errorOf(path),
    ),
    value: () => {
      if (input.value.trim() === '') return undefined;
      if (input.value === none) return null;
      return kind === 'number' ? typedNumber(input.value) : input.value;
    },
    fill: value => {
      input.value = value === null ? (kind === 'choice' ? none : '') : String(value ?? '');
      tell();
    },
  };
}
