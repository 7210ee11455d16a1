/**
 * How wide a text stands in a terminal: Thai vowels and tone marks above and below a letter take no column of their own.
 *
 * @param {string} text
 */
export const width = text => [...text].filter(character => !/\p{Mn}/u.test(character)).length;

/**
 * @param {string} text
 * @param {number} columns
 * @param {'left' | 'right'} align
 */
function pad(text, columns, align) {
  const space = ' '.repeat(Math.max(0, columns - width(text)));
  return align === 'right' ? space + text : text + space;
}

/**
 * Prints a table. Columns whose heading begins with `>` are set to the right.
 *
 * @param {readonly string[]} headings
 * @param {readonly (readonly unknown[])[]} rows
 */
export function printTable(headings, rows) {
  const names = headings.map(heading => heading.replace(/^>/, ''));
  const cells = rows.map(row => row.map(cell => (cell === undefined || cell === null ? '' : String(cell))));
  const columns = names.map((name, index) => Math.max(width(name), ...cells.map(row => width(row[index] ?? ''))));
  const aligned = row =>
    row.map((cell, index) => pad(cell, columns[index] ?? 0, headings[index]?.startsWith('>') ? 'right' : 'left'));
  console.log(aligned(names).join('  ').trimEnd());
  console.log(columns.map(column => '─'.repeat(column)).join('──'));
  for (const row of cells) console.log(aligned(row).join('  ').trimEnd());
  console.log();
}

/** @param {string} title */
export function printTitle(title) {
  console.log(`\n${title}\n${'═'.repeat(width(title))}`);
}
