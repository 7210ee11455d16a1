import { transformSync } from 'esbuild';

/** A rule as examples call it. */
interface Callable {
  (facts: unknown): unknown;
  readonly safe: (facts: unknown) => unknown;
  readonly decide: (facts: unknown) => unknown;
  readonly rule: { readonly id: string };
}

/** Called with the rule and the facts of each call. */
export type Recorder = (id: string, facts: unknown) => void;

const isRule = (value: unknown): value is Callable =>
  typeof value === 'function' && 'rule' in value && 'safe' in value && 'decide' in value;

/** The same rule, its calls told to the recorder. */
function recorded(rule: Callable, record: Recorder): Callable {
  const told =
    (call: (facts: unknown) => unknown) =>
    (facts: unknown): unknown => {
      record(rule.rule.id, facts);
      return call(facts);
    };
  return Object.assign(told(rule), { safe: told(rule.safe), decide: told(rule.decide), rule: rule.rule });
}

/** The same modules, with each rule in them recorded. */
export const recording = (module: object, record: Recorder): object =>
  new Proxy(module, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (isRule(value)) return recorded(value, record);
      const isModule = typeof value === 'object' && value !== null && !Object.isFrozen(value) && !Array.isArray(value);
      return isModule ? recording(value, record) : value;
    },
  });

/** An example as the body of a function: what it imports is asked for by name. */
export const asFunction = (code: string): string => {
  const body = code
    .replace(/^import type [^;]*;/gm, '')
    .replace(/^import (\{[^}]*\}) from ('[^']*');/gm, (_, names: string, from: string) => {
      const asked = names.replace(/\btype\s+\w+\s*,?/g, '').replace(/(\w+)\s+as\s+(\w+)/g, '$1: $2');
      return `const ${asked} = require(${from});`;
    });
  return `(require) => {\n${body}\n}`;
};

/** Runs examples as they stand in doc comments, with the modules that they import; an error ends the example alone. */
export function runExamples(codes: readonly string[], modules: Readonly<Record<string, object>>): void {
  const { code } = transformSync(`return [${codes.map(asFunction).join(',\n')}];`, { loader: 'ts', target: 'es2022' });
  const functions = new Function(code)() as readonly ((require: (name: string) => object) => void)[];
  for (const run of functions) {
    try {
      run(name => modules[name] ?? {});
    } catch {
      // What an example shows may be an error: the calls before it were recorded.
    }
  }
}

const mostExamples = 4;

/** The facts of calls, each once, the first few, those that are plain data alone. */
export function distinct(calls: readonly unknown[]): readonly object[] {
  const byText = new Map<string, object>();
  for (const facts of calls) {
    if (typeof facts === 'object' && facts !== null) byText.set(JSON.stringify(facts), facts);
  }
  return [...byText.keys()].slice(0, mostExamples).map(text => JSON.parse(text) as object);
}
