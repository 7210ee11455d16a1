import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A doc comment, by its parts. */
export interface Comment {
  readonly en: string;
  readonly th?: string;
  readonly examples: readonly string[];
}

/** What a module exports under a name: another module, or a declaration with its comment. */
type Exported = { readonly module: string } | { readonly comment: Comment };

/** The parts of a doc comment, from its raw text `/** … *​/`. */
export function commentOf(raw: string): Comment {
  const lines = raw
    .replace(/^\/\*\*/, '')
    .replace(/\*\/$/, '')
    .split('\n')
    .map(line => line.replace(/^\s*\* ?/, '').trimEnd());
  const blocks = new Map<string, string[]>();
  let tag = '';
  let fenced = false;
  const parts: { readonly tag: string; readonly lines: string[] }[] = [{ tag: '', lines: [] }];
  for (const line of lines) {
    if (line.trimStart().startsWith('```')) fenced = !fenced;
    const [, name, rest] = (!fenced && /^@(\w+)\s*(.*)$/.exec(line)) || [];
    if (name !== undefined) {
      tag = name;
      parts.push({ tag, lines: [rest ?? ''] });
    } else parts.at(-1)?.lines.push(line);
  }
  for (const part of parts) blocks.set(part.tag, [...(blocks.get(part.tag) ?? []), part.lines.join('\n').trim()]);
  const th = blocks.get('th')?.join('\n\n');
  return {
    en: blocks.get('')?.join('\n\n') ?? '',
    ...(th && { th }),
    examples: (blocks.get('example') ?? []).map(example => /```ts\n([\s\S]*?)```/.exec(example)?.[1] ?? ''),
  };
}

/** Finds what the source says of what applications import, by following its exports from file to file. */
export class Comments {
  readonly #root: string;
  readonly #modules = new Map<string, ReadonlyMap<string, Exported>>();

  /** @param root the folder of the sources */
  constructor(root: string) {
    this.#root = root;
  }

  /** The comment of what is exported by a path such as `cdd.debtCentres.fy2565.household`. */
  of(path: string): Comment | undefined {
    const names = path.split('.');
    const name = names.pop() as string;
    const file = this.file(names.join('.'));
    const found = file === undefined ? undefined : this.#exports(file).get(name);
    return found && 'comment' in found ? found.comment : undefined;
  }

  /** The file of the module that is exported by a path such as `cdd.debtCentres.fy2565`. */
  file(path: string): string | undefined {
    const [first, ...names] = path.split('.') as [string, ...string[]];
    let file: string | undefined = join(this.#root, first, 'index.ts');
    for (const name of names) {
      const found: Exported | undefined = file === undefined ? undefined : this.#exports(file).get(name);
      file = found && 'module' in found ? found.module : undefined;
    }
    return file;
  }

  /** The comment of a module itself. */
  ofModule(path: string): Comment | undefined {
    const file = this.file(path);
    const [raw] = (file && /^\/\*\*[\s\S]*?\*\//.exec(readFileSync(file, 'utf8'))) || [];
    return raw?.includes('@module') ? commentOf(raw) : undefined;
  }

  #exports(file: string): ReadonlyMap<string, Exported> {
    const known = this.#modules.get(file);
    if (known) return known;
    const found = new Map<string, Exported>();
    this.#modules.set(file, found);
    const text = readFileSync(file, 'utf8');
    for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.Latest).statements) {
      if (ts.isExportDeclaration(statement)) this.#follow(file, statement, found);
      else for (const name of namesOf(statement)) found.set(name, { comment: commentOf(rawComment(text, statement)) });
    }
    return found;
  }

  #follow(file: string, { moduleSpecifier, exportClause }: ts.ExportDeclaration, found: Map<string, Exported>): void {
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return;
    const target = join(dirname(file), moduleSpecifier.text.replace(/\.js$/, '.ts'));
    if (!existsSync(target)) return;
    if (!exportClause) for (const [name, value] of this.#exports(target)) found.set(name, value);
    else if (ts.isNamespaceExport(exportClause)) found.set(exportClause.name.text, { module: target });
    else {
      for (const { name, propertyName } of exportClause.elements) {
        const value = this.#exports(target).get((propertyName ?? name).text);
        if (value) found.set(name.text, value);
      }
    }
  }
}

const rawComment = (text: string, statement: ts.Statement): string =>
  (ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? [])
    .map(({ pos, end }) => text.slice(pos, end))
    .findLast(comment => comment.startsWith('/**') && !comment.includes('@module')) ?? '';

function namesOf(statement: ts.Statement): readonly string[] {
  const exported = ts.canHaveModifiers(statement)
    ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    : false;
  if (!exported) return [];
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
}
