/**
 * Loads the project's TypeScript in this process, each file once, and anew only where a file that it needs was changed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';

const require = createRequire(import.meta.url);

const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };

/** @typedef {{ exports: Record<string, unknown>, done?: unknown }} Module `done` is the promise of a test file, which may wait at its top. */

export class Modules {
  /** @param {string} root @param {Record<string, unknown>} given modules by name that stand in for others */
  constructor(root, given) {
    this.root = root;
    this.given = given;
    /** @type {Map<string, Function>} */
    this.compiled = new Map();
    /** @type {Map<string, Module>} */
    this.loaded = new Map();
    /** @type {Map<string, Set<string>>} */
    this.users = new Map();
    /** @type {Map<string, string>} */
    this.changed = new Map();
    /** @type {Set<string>} */
    this.unfinished = new Set();
  }

  /** @param {string} file */
  compile(file) {
    const source = this.changed.get(file);
    if (source === undefined && this.compiled.has(file)) return /** @type {Function} */ (this.compiled.get(file));
    const text = (source ?? readFileSync(file, 'utf8')).replaceAll('import.meta.url', JSON.stringify(`file://${file}`));
    const { outputText: code } = ts.transpileModule(text, { compilerOptions: options });
    const begin = file.endsWith('.test.ts') ? '(async function' : '(function';
    const made = vm.runInThisContext(`${begin} (exports, require, module) {${code}\n})`, { filename: file });
    if (source === undefined) this.compiled.set(file, made);
    return made;
  }

  /** @param {string} name @param {string} from */
  find(name, from) {
    const path = resolve(dirname(from), name);
    const found = [path, path.replace(/\.js$/, '.ts')].find(each => each.endsWith('.ts') && existsSync(each));
    if (!found) throw new Error(`${name} of ${from} is not there`);
    return found;
  }

  /** @param {string} file @returns {Record<string, unknown>} */
  load(file) {
    const known = this.loaded.get(file);
    if (known) return known.exports;
    /** @type {Module} */
    const module = { exports: {} };
    this.loaded.set(file, module);
    this.unfinished.add(file);
    /** @param {string} name */
    const need = name => {
      if (name in this.given) return this.given[name];
      if (name.startsWith('chumchon')) {
        const part = name.slice('chumchon'.length);
        return this.use(
          join(
            this.root,
            'src',
            [part, `${part}/index`].map(each => `${each}.ts`).find(each => existsSync(join(this.root, 'src', each))) ??
              'index.ts',
          ),
          file,
        );
      }
      const path = name.replace(/^file:\/\//, '');
      return /^[./]/.test(path) ? this.use(this.find(path, file), file) : require(name);
    };
    try {
      module.done = this.compile(file)(module.exports, need, module);
      if (module.done instanceof Promise) module.done.catch(() => {});
    } catch (error) {
      this.loaded.delete(file);
      throw error;
    } finally {
      this.unfinished.delete(file);
    }
    return module.exports;
  }

  /** When a loaded file has done all that it waits for. @param {string} file */
  async finished(file) {
    await this.loaded.get(file)?.done;
  }

  /** @param {string} file @param {string} user */
  use(file, user) {
    const users = this.users.get(file) ?? new Set();
    this.users.set(file, users.add(user));
    return this.load(file);
  }

  /** Forgets a file and all that was made with it. @param {string} file */
  forget(file) {
    const open = [file];
    const seen = new Set();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      this.loaded.delete(next);
      open.push(...(this.users.get(next) ?? []));
    }
  }

  /** Forgets what was being made when it was stopped: what is stopped from outside cleans up nothing. */
  forgetUnfinished() {
    for (const file of this.unfinished) this.forget(file);
    this.unfinished.clear();
  }

  /** @param {string} file @param {string | undefined} source undefined for what stands on the disk */
  change(file, source) {
    if (source === undefined) this.changed.delete(file);
    else this.changed.set(file, source);
    this.forget(file);
  }
}
