/** Official tables as CSV with a Table Schema. */

/** @typedef {import('../../src/official/find.js').OfficialEntry} Entry */
/** @typedef {Readonly<Record<string, { th: string, en: string }>>} Units */

/**
 * A name as a Data Package has it: lower case, with dots and hyphens.
 *
 * @param {string} path
 */
export const resourceName = path => path.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

const decimal = /^-?\d+(\.\d+)?$/;
const date = /^\d{4}-\d\d-\d\d$/;

/** What a spreadsheet reads as something else: 1-2, 3/4 or 1.10 as a date, 007 without its zeros, a long code as a float. */
const changedBySpreadsheet = /^(\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?|0\d+|\d{16,})$/;

/**
 * The Table Schema type of a column's values.
 *
 * @param {readonly unknown[]} values
 */
function typeOf(values) {
  const all = (/** @type {(value: any) => boolean} */ is) => values.length > 0 && values.every(is);
  if (all(value => typeof value === 'boolean')) return 'boolean';
  if (all(value => Number.isInteger(value))) return 'integer';
  if (all(value => typeof value === 'number')) return 'number';
  if (all(value => typeof value === 'object')) return 'object';
  if (all(value => date.test(value))) return 'date';
  return 'string';
}

/**
 * A field of a Table Schema.
 *
 * @param {string} name
 * @param {import('../../src/official/table.js').Column} column
 * @param {readonly unknown[]} values
 * @param {boolean} isFull whether no cell is empty
 * @param {Units} units
 */
function field(name, { label, unit }, values, isFull, units) {
  const found = typeOf(values);
  const isDecimal =
    found === 'string' && unit !== undefined && values.length > 0 && values.every(value => decimal.test(`${value}`));
  const isCode = found === 'string' && !isDecimal;
  return {
    name,
    type: isDecimal ? 'number' : found,
    title: label.th,
    description: label.en,
    ...(isFull && { constraints: { required: true } }),
    ...(unit && { unit, unitTitle: units[unit] }),
    ...(found === 'object' && { comment: 'JSON text in the cell' }),
    ...(isCode && values.some(value => changedBySpreadsheet.test(`${value}`)) && { spreadsheet: 'text' }),
  };
}

/**
 * A table: its resource, and its rows with the header before them.
 *
 * @param {Entry} entry
 * @param {Units} units
 */
export function tableAsData({ path, table }, units) {
  const { id, title, source, columns, errata } = table;
  const all = /** @type {readonly Record<string, unknown>[]} */ (/** @type {unknown} */ (table.rows));
  const valuesOf = (/** @type {string} */ name) => all.map(row => row[name]).filter(value => value !== undefined);
  const line = { label: { th: 'บรรทัด', en: 'line of the text edition' } };
  const until = { label: { th: 'ถึงบรรทัด', en: 'the last of its lines' } };
  /** @type {[name: string, column: import('../../src/official/table.js').Column][]} */
  const held = [
    ['line', line],
    ...(valuesOf('until').length > 0 ? [/** @type {[string, typeof until]} */ (['until', until])] : []),
    ...Object.entries(columns),
  ];
  const { document, section, lines, basis, how } = source;
  return {
    name: resourceName(path.replace(/^official\./, '')),
    profile: 'tabular-data-resource',
    title: title.th,
    description: title.en,
    format: 'csv',
    mediatype: 'text/csv',
    sources: [{ title: document.title.th }],
    id,
    import: path,
    source: {
      file: document.file,
      agency: document.agency,
      fiscalYear: document.fiscalYear,
      section,
      lines,
      basis,
      how,
    },
    errata: errata.length,
    schema: {
      fields: held.map(([name, column]) => {
        const values = valuesOf(name);
        return field(name, column, values, values.length === all.length, units);
      }),
      missingValues: [''],
    },
    rows: [held.map(([name]) => name), ...all.map(row => held.map(([name]) => row[name]))],
  };
}

/**
 * The misprints of all tables as a resource of their own.
 *
 * @param {readonly Entry[]} tables
 */
export function errataOf(tables) {
  const text = (/** @type {string} */ name, /** @type {string} */ title, /** @type {string} */ description) => ({
    name,
    type: 'string',
    title,
    description,
    ...(name !== 'corrected' && { constraints: { required: true } }),
  });
  const whole = (/** @type {string} */ name, /** @type {string} */ title, /** @type {string} */ description) => ({
    name,
    type: 'integer',
    title,
    description,
    constraints: { required: true, minimum: 1 },
  });
  const fields = [
    text('table', 'ตาราง', 'the resource with the table'),
    whole('row', 'แถว', 'the row, from 1, without the header'),
    whole('line', 'บรรทัด', 'line of the text edition'),
    text('column', 'คอลัมน์', 'the field'),
    { ...text('printed', 'ที่พิมพ์', 'what is printed'), spreadsheet: 'text' },
    { ...text('corrected', 'ที่ถูก', 'what should stand there; empty where that cannot be told'), spreadsheet: 'text' },
    text('whyThai', 'เหตุผล', 'why, in Thai'),
    text('whyEnglish', 'เหตุผล (อังกฤษ)', 'why, in English'),
  ];
  const rows = tables.flatMap(({ path, table }) =>
    table.errata.map(({ row, column, printed, corrected, why }) => [
      resourceName(path.replace(/^official\./, '')),
      row + 1,
      table.rows[row]?.line,
      column,
      printed,
      corrected,
      why.th,
      why.en,
    ]),
  );
  return {
    resource: {
      name: 'errata',
      profile: 'tabular-data-resource',
      title: 'คำผิดที่พบในตารางทางการ',
      description: 'Misprints of the tables, which keep what is printed.',
      format: 'csv',
      mediatype: 'text/csv',
      schema: { fields, missingValues: [''] },
    },
    rows: [fields.map(({ name }) => name), ...rows],
  };
}

/** @param {unknown} value */
const cell = value => {
  const text = value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * Rows as RFC 4180 has them.
 *
 * @param {readonly (readonly unknown[])[]} rows
 */
export const csv = rows => rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');
