import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { entries, root } from '../entries.js';

const program = ts.createProgram(
  entries.map(({ file }) => file),
  { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [], noEmit: true, skipLibCheck: true },
);
const checker = program.getTypeChecker();

/** What a module exports by name, types marked as such, and what its namespaces export below theirs. */
function namesIn(module: ts.Symbol, depth: number, path: readonly string[] = []): readonly string[] {
  return checker.getExportsOfModule(module).flatMap(symbol => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const here = [...path, symbol.name];
    if (target.flags & ts.SymbolFlags.ValueModule) {
      return depth > 0 ? namesIn(target, depth - 1, here) : [`${here.join('.')}.*`];
    }
    return [`${target.flags & ts.SymbolFlags.Value ? '' : 'type '}${here.join('.')}`];
  });
}

const surface = entries
  .map(({ name, file }) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    // The front door gathers the other entries: their names are theirs.
    const names = module ? namesIn(module, name === 'chumchon' ? 0 : Number.POSITIVE_INFINITY) : [];
    return `${name}\n${names
      .toSorted()
      .map(each => `  ${each}\n`)
      .join('')}`;
  })
  .join('\n');

describe('the names that applications import', () => {
  it('are those of surface.txt (npm run surface writes it down)', async () => {
    await expect(surface).toMatchFileSnapshot(join(root, 'test/package/surface.txt'));
  });
});
