/** What a cell is sorted by: the date that it tells in words, or its text without the mark of a misprint. */
const plain = (cell: HTMLElement | undefined): string =>
  cell?.dataset['sort'] ?? (cell?.textContent ?? '').replace(/\*\d+$/, '').trim();

const number = (text: string): number => Number(text.replaceAll(',', '').replace(/–\d+$/, ''));

/** Compares cells: numbers by size where both are, other texts as Thai is sorted; empty ones come last. */
function compare(left: string, right: string): number {
  if (left === '' || right === '') return Number(left === '') - Number(right === '');
  const [a, b] = [number(left), number(right)];
  return Number.isNaN(a) || Number.isNaN(b) ? left.localeCompare(right, 'th') : a - b;
}

/** Sorts a table by the heading that is chosen; again for the other way round. */
function sortable(table: HTMLTableElement): void {
  const headings = [...table.querySelectorAll('thead th')];
  const body = table.tBodies[0];
  if (!body) return;
  headings.forEach((heading, column) => {
    heading.querySelector('button')?.addEventListener('click', () => {
      const rising = heading.getAttribute('aria-sort') !== 'ascending';
      for (const each of headings) each.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', rising ? 'ascending' : 'descending');
      const rows = [...body.rows].sort(
        (left, right) => compare(plain(left.cells[column]), plain(right.cells[column])) * (rising ? 1 : -1),
      );
      body.append(...rows);
    });
  });
}

for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) sortable(table);
