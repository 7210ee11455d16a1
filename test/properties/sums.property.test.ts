import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change } from '../../src/rules/counting/change.js';
import { rollUp } from '../../src/rules/counting/roll-up.js';
import { sumMatrix } from '../../src/rules/counting/sum-matrix.js';
import { sumTree } from '../../src/rules/counting/sum-tree.js';
import { label, page, programme } from '../rules/own.js';

const definition = { programme, title: label('sums'), source: page(1), unit: 'baht' } as const;
const tree = sumTree({ ...definition, id: 'tree' });
const matrix = sumMatrix({
  ...definition,
  id: 'matrix',
  rows: { a: label('a'), b: label('b'), c: label('c') },
  columns: { x: label('x'), y: label('y'), z: label('z') },
});

interface Node {
  readonly code: string;
  readonly parent?: string;
  readonly amount: number;
}

/** A tree that adds up: its shape, and the amounts of its leaves. */
const trees: fc.Arbitrary<readonly Node[]> = fc
  .array(fc.record({ above: fc.nat(), amount: fc.integer({ min: 0, max: 10 ** 9 }) }), { minLength: 1, maxLength: 12 })
  .map(drafts => {
    const parents = drafts.map(({ above }, index) => (index === 0 ? -1 : above % index));
    const amounts = drafts.map(({ amount }) => amount);
    for (let index = drafts.length - 1; index >= 0; index -= 1) {
      const own = parents.flatMap((parent, child) => (parent === index ? [amounts[child] as number] : []));
      if (own.length > 0) amounts[index] = own.reduce((sum, amount) => sum + amount, 0);
    }
    return drafts.map((_, index) => ({
      code: `${index}`,
      ...(index > 0 && { parent: `${parents[index]}` }),
      amount: amounts[index] as number,
    }));
  });

describe('a tree that adds up', () => {
  it('is met, in any order, once it has parts', () => {
    fc.assert(
      fc.property(trees, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (nodes, keys) => {
        const order = new Map(nodes.map(node => [node, keys.next().value as number]));
        const shuffled = nodes.toSorted((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0));
        expect(tree({ nodes: shuffled }).verdict).toBe(nodes.length > 1 ? 'met' : 'unknown');
      }),
    );
  });

  it('gives back any one amount that is lost', () => {
    fc.assert(
      fc.property(trees, fc.nat(), (nodes, pick) => {
        fc.pre(nodes.length > 1);
        const lost = pick % nodes.length;
        const outcome = tree({
          nodes: nodes.map((node, index) => (index === lost ? { ...node, amount: undefined } : node)),
        });
        expect(outcome.verdict).toBe('unknown');
        expect(outcome.nodes[lost]?.amount).toBe(`${nodes[lost]?.amount}`);
        expect(outcome.missing).toEqual([`nodes.${lost}.amount`]);
      }),
    );
  });

  it('is unmet by any one amount that is off by one', () => {
    fc.assert(
      fc.property(trees, fc.nat(), (nodes, pick) => {
        fc.pre(nodes.length > 1);
        const off = pick % nodes.length;
        const outcome = tree({
          nodes: nodes.map((node, index) => (index === off ? { ...node, amount: node.amount + 1 } : node)),
        });
        expect(outcome.verdict).toBe('unmet');
        expect(outcome.wrong).toContain(nodes[off]?.parent ?? nodes[off]?.code);
      }),
    );
  });

  it('is never unmet for what is lost: the rest may still be right', () => {
    fc.assert(
      fc.property(trees, fc.array(fc.nat(), { maxLength: 8 }), (nodes, picks) => {
        const lost = new Set(picks.map(pick => pick % nodes.length));
        const outcome = tree({
          nodes: nodes.map((node, index) => (lost.has(index) ? { ...node, amount: undefined } : node)),
        });
        expect(outcome.verdict).not.toBe('unmet');
        for (const { code, amount } of outcome.nodes) {
          if (amount !== undefined) expect(amount).toBe(`${nodes[Number(code)]?.amount}`);
        }
      }),
    );
  });
});

const cellAmounts = fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 9, maxLength: 9 });
const whole = (amounts: readonly number[]) => {
  const at = (row: number, column: number) => amounts[row * 3 + column] as number;
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const three = [0, 1, 2];
  const cells = (row: number) => ({ x: at(row, 0), y: at(row, 1), z: at(row, 2) });
  const margin = (of: (index: number) => number) => three.map(of);
  const [a, b, c] = margin(row => sumOf(three.map(column => at(row, column))));
  const [x, y, z] = margin(column => sumOf(three.map(row => at(row, column))));
  return {
    cells: { a: cells(0), b: cells(1), c: cells(2) },
    rows: { a, b, c },
    columns: { x, y, z },
    total: sumOf(amounts),
  };
};

describe('a matrix that adds up', () => {
  it('is met, gives back any one cell, and any cell off by one spoils its row and its column', () => {
    fc.assert(
      fc.property(
        cellAmounts,
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom('x', 'y', 'z'),
        (amounts, row, column) => {
          const given = whole(amounts);
          expect(matrix(given).verdict).toBe('met');
          const own = given.cells[row][column];
          const lost = { ...given, cells: { ...given.cells, [row]: { ...given.cells[row], [column]: undefined } } };
          expect(matrix(lost).figures.map(({ id, value }) => [id, value])).toEqual([
            [`cells.${row}.${column}`, `${own}`],
          ]);
          const off = { ...given, cells: { ...given.cells, [row]: { ...given.cells[row], [column]: own + 1 } } };
          expect(
            matrix(off)
              .criteria.filter(({ status }) => status === 'unmet')
              .map(({ id }) => id),
          ).toEqual([`rows.${row}`, `columns.${column}`]);
        },
      ),
    );
  });
});

describe('a change', () => {
  const money = change({ ...definition, id: 'change', before: label('then'), after: label('now') });

  it('is the same from any two of its three amounts', () => {
    const satang = fc.integer({ min: 0, max: 10 ** 11 }).map(value => value / 100);
    fc.assert(
      fc.property(satang, satang, (before, after) => {
        const direct = money({ before, after });
        const { change: by, percent, direction } = direct;
        expect(money({ before, change: by })).toMatchObject({ after: direct.after, percent, direction });
        expect(money({ after, change: by })).toMatchObject({ before: direct.before, percent, direction });
        expect(money({ before, after, change: by }).agrees).toBe('met');
      }),
    );
  });
});

describe('parts within a total', () => {
  const within = rollUp({ ...definition, id: 'within', relation: 'at-least' });

  it('leave a difference that makes the total together with their sum, below 0 exactly where they exceed it', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.array(fc.nat(10 ** 8), { minLength: 1, maxLength: 9 }), (total, amounts) => {
        const outcome = within({ total, parts: amounts.map((amount, index) => ({ name: `${index}`, amount })) });
        expect(Number(outcome.sum) + Number(outcome.difference)).toBe(total);
        expect(outcome.verdict).toBe(Number(outcome.difference) < 0 ? 'unmet' : 'met');
      }),
    );
  });
});
