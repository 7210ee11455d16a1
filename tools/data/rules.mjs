/** A rule as plain data. */

/** What every rule has, and what the JSON Schema of the facts says already. */
const common = new Set(['programme', 'id', 'title', 'source', 'facts', 'parameters', 'shape', 'holds', 'words']);

/** What a criterion holds for its own computation alone. */
const inner = new Set(['accepts', 'hint', 'read', 'test', 'actual', 'required', 'applies', 'turns', 'open', 'shown']);

/**
 * @param {import('../../src/catalogue/index.js').CatalogueEntry} entry
 * @param {unknown} facts the JSON Schema of its facts
 * @param {Readonly<Record<string, object>>} labels what its figures are called
 * @param {Record<string, unknown>} documents the documents that are cited, by file: each is put in here
 */
export function ruleAsData({ path, rule }, facts, labels, documents) {
  const { programme, id, title, source, parameters, holds, words } = rule.rule;

  /**
   * Plain data with each document as its file, and without functions.
   *
   * @param {any} value
   * @returns {any}
   */
  const plain = value => {
    if (typeof value === 'function' || typeof value === 'symbol') return undefined;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(plain);
    if (value.document && value.lines) {
      const { document, ...place } = value;
      documents[document.file] = document;
      return { file: document.file, ...place };
    }
    if (value.shape && value.programme && value.facts) return structureOf(value);
    if (value.label && value.accepts) return { label: value.label, unit: value.unit, choices: value.choices };
    const kept = Object.entries(value).filter(([name]) => !inner.has(name));
    const data = Object.fromEntries(
      kept.map(([name, held]) => [name, plain(held)]).filter(([, held]) => held !== undefined),
    );
    // A criterion that only its own function can judge.
    return value.test && !value.holds && !value.means ? { ...data, computed: true } : data;
  };

  /**
   * Of a rule: what its shape was given.
   *
   * @param {any} description
   */
  const structureOf = description => ({
    shape: description.shape,
    ...plain(Object.fromEntries(Object.entries(description).filter(([name]) => !common.has(name)))),
  });

  return {
    id,
    path,
    programme: `${programme.agency}.${programme.programme}.${programme.edition}`,
    title,
    source: plain(source),
    facts,
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, held]) => [name, { label: labels[name], ...plain(held) }]),
    ),
    structure: structureOf(rule.rule),
    outcome: plain(holds),
    ...(words && { words: plain(words) }),
  };
}
