import type { Safe } from '../../../src/core/argument.js';
import type { RuleInputError } from '../../../src/core/errors.js';
import type { Text } from '../../../src/core/text.js';
import { type Language, Teller } from '../../../src/rules/explain.js';
import type { RuleDescription } from '../../../src/rules/logic/rule.js';
import { type EvidenceLine, evidenceOf } from '../evidence.js';
import { say } from '../words.js';
import { button, element } from './element.js';
import { factsOfHash, hashOf } from './fact-kind.js';
import { fieldId, fieldsOf } from './fields.js';

/** A rule as the form calls it. */
interface CallableRule {
  readonly safe: (facts: unknown) => Safe<{ readonly rule: string; readonly missing?: readonly string[] }>;
  readonly rule: RuleDescription;
}

/** Fills the form of the rule in that the page is about. */
export function startForm(rules: object): void {
  const section = document.getElementById('try');
  const { rule: name = '', language = 'th', examples = '[]' } = section?.dataset ?? {};
  const rule = (rules as Readonly<Record<string, CallableRule>>)[name];
  if (section && rule) new RuleForm(section, rule, language as Language, JSON.parse(examples) as readonly object[]);
}

class RuleForm {
  readonly #rule: CallableRule;
  readonly #language: Language;
  readonly #teller: Teller;
  readonly #fields;
  readonly #result = element('div', { class: 'result', role: 'status', 'aria-live': 'polite' });
  readonly #json = element('textarea', { rows: '6', spellcheck: 'false' });
  readonly #note = element('span', { class: 'said', role: 'status' });

  constructor(section: HTMLElement, rule: CallableRule, language: Language, examples: readonly object[]) {
    this.#rule = rule;
    this.#language = language;
    this.#teller = new Teller(language, rule.rule);
    this.#fields = fieldsOf(rule.rule.facts, '', { word: text => this.#word(text), changed: () => this.#answer() });
    const form = element(
      'form',
      { novalidate: '', autocomplete: 'off' },
      this.#buttons(examples),
      this.#fields.element,
    );
    form.addEventListener('submit', event => event.preventDefault());
    const sides = element('div', { class: 'sides' }, form, element('div', { class: 'answer' }, this.#result));
    section.append(sides, this.#copying());
    this.#take(factsOfHash(location.hash) ?? {});
    window.addEventListener('hashchange', () => {
      const facts = factsOfHash(location.hash);
      if (facts) this.#take(facts);
    });
  }

  #word(text: Text): string {
    return text[this.#language];
  }

  #facts(): object {
    return (this.#fields.value() ?? {}) as object;
  }

  #take(facts: object): void {
    this.#fields.fill(facts);
    this.#answer();
  }

  #buttons(examples: readonly object[]): HTMLElement {
    return element(
      'p',
      { class: 'buttons' },
      ...examples.map((example, index) => button(`${this.#word(say.fill)} ${index + 1}`, () => this.#take(example))),
      button(this.#word(say.clear), () => this.#take({})),
    );
  }

  #copying(): HTMLElement {
    const link = (): string => location.href.replace(/#.*$/s, '') + hashOf(this.#facts());
    const taken = (): void => {
      try {
        this.#take(JSON.parse(this.#json.value) as object);
        this.#note.textContent = '';
      } catch {
        this.#note.textContent = this.#word(say.badJson);
      }
    };
    return element(
      'div',
      {},
      element(
        'p',
        { class: 'buttons' },
        button(this.#word(say.copyJson), () => this.#copy(JSON.stringify(this.#facts(), undefined, 2))),
        button(this.#word(say.copyLink), () => this.#copy(link())),
        this.#note,
      ),
      element(
        'details',
        {},
        element('summary', {}, this.#word(say.asJson)),
        element('label', {}, this.#word(say.asJson), this.#json),
        button(this.#word(say.takeJson), taken),
      ),
    );
  }

  /** Pages that are opened as files may not reach the clipboard by its interface: the older way works there. */
  #copy(text: string): void {
    const holder = element('textarea', { class: 'aside', 'aria-hidden': 'true' });
    holder.value = text;
    document.body.append(holder);
    const focused = document.activeElement as HTMLElement | null;
    holder.select();
    document.execCommand('copy');
    holder.remove();
    focused?.focus();
    this.#note.textContent = this.#word(say.copied);
  }

  #answer(): void {
    const facts = this.#facts();
    this.#json.value = JSON.stringify(facts, undefined, 2);
    const outcome = this.#rule.safe(facts);
    for (const place of document.querySelectorAll<HTMLElement>('#try .error')) place.hidden = true;
    for (const field of document.querySelectorAll('#try [aria-invalid]')) field.removeAttribute('aria-invalid');
    this.#result.replaceChildren(...(outcome.ok ? this.#told(outcome.value) : this.#refused(outcome.error)));
  }

  #told(outcome: { readonly rule: string; readonly missing?: readonly string[] }): readonly HTMLElement[] {
    const { missing = [] } = outcome;
    const lines = evidenceOf(outcome, this.#rule, this.#language);
    const told = element('ul', { class: 'evidence' }, ...lines.map(line => this.#line(line)));
    return missing.length === 0 ? [told] : [told, this.#links(say.missing, missing)];
  }

  #line({ depth, mark, text, place }: EvidenceLine): HTMLElement {
    const said = mark === '' ? [text] : [element('span', { class: 'mark' }, mark), ` ${text}`];
    const where = place === '' ? [] : [' ', element('small', {}, place)];
    return element('li', { class: `depth-${Math.min(depth, 4)}`, 'data-mark': mark }, ...said, ...where);
  }

  /** Facts, each a link to its field. */
  #links(title: Text, paths: readonly string[]): HTMLElement {
    return element(
      'div',
      { class: 'missing' },
      element('p', {}, this.#word(title)),
      element('ul', {}, ...paths.map(path => element('li', {}, this.#link(path)))),
    );
  }

  #link(path: string): HTMLElement {
    const link = element('a', { href: `#${fieldId(path)}` }, this.#teller.path(path));
    link.addEventListener('click', event => {
      event.preventDefault();
      const field = nearestField(path);
      const input = field?.matches('fieldset') ? field.querySelector<HTMLElement>('input, select, button') : field;
      field?.scrollIntoView({ block: 'center' });
      input?.focus({ preventScroll: true });
    });
    return link;
  }

  #refused({ problems }: RuleInputError): readonly HTMLElement[] {
    const given = problems.filter(({ path, accepted }) => !this.#isLeftOut(path.join('.'), accepted));
    const leftOut = problems.filter(problem => !given.includes(problem));
    for (const { path, accepted } of given)
      this.#mark(path.join('.'), `${this.#word(say.cannotUse)} ${this.#word(accepted)}`);
    const told = given.map(({ path, accepted }) => {
      const name = path.length > 0 ? [this.#link(path.join('.')), ': '] : [];
      return element('p', { class: 'notice' }, ...name, `${this.#word(say.cannotUse)} ${this.#word(accepted)}`);
    });
    return leftOut.length === 0
      ? told
      : [
          ...told,
          this.#links(
            say.mustGive,
            leftOut.map(({ path }) => path.join('.')),
          ),
        ];
  }

  /** Whether nothing was given there yet. */
  #isLeftOut(path: string, _accepted: Text): boolean {
    let value: unknown = this.#facts();
    for (const key of path.split('.')) value = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
    return path !== '' && (value === undefined || value === '');
  }

  #mark(path: string, message: string): void {
    const place = document.getElementById(`${fieldId(path)}-error`);
    if (!place) return;
    place.textContent = message;
    place.hidden = false;
    document.getElementById(fieldId(path))?.setAttribute('aria-invalid', 'true');
  }
}

/** The field of a path, or of the nearest that holds it. */
function nearestField(path: string): HTMLElement | null {
  const field = document.getElementById(fieldId(path));
  return field || !path.includes('.') ? field : nearestField(path.slice(0, path.lastIndexOf('.')));
}
