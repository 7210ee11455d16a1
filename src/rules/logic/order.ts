import { compare, type Exact } from '../../core/decimal.js';
import type { Fact, Order } from './fact-type.js';
import { observed } from './present.js';

/** Whether a number is at most another, or a date no later than another. */
export const isUpTo = (left: unknown, right: unknown): boolean =>
  typeof left === 'string' ? left <= String(right) : compare(left as Exact, right as Exact) <= 0;

/** Facts in order for a rule that asks no criteria of them: the first of each chain that exceeds the next one known is refused. */
// @__NO_SIDE_EFFECTS__
export const inOrder = <const Name extends string>(...chains: readonly (readonly Name[])[]): Order<Name> => ({
  chains,
  names: chains.flat(),
  limits: (name, values) => {
    const its = chains.filter(chain => (chain as readonly string[]).includes(name));
    const known = (cut: (chain: readonly string[], place: number) => readonly string[]) =>
      its
        .flatMap(chain => cut(chain, (chain as readonly string[]).indexOf(name)).map(each => values[each]))
        .filter(value => value !== undefined);
    return {
      least: known((chain, place) => chain.slice(0, place)),
      most: known((chain, place) => chain.slice(place + 1)),
    };
  },
  reader: (facts, read, refuse) => {
    const names = Object.keys(facts);
    const links = chains.map(chain =>
      chain.map(name => ({ name, place: names.indexOf(name), label: (facts[name] as Fact).label })),
    );
    return input => {
      const values = read(input);
      for (const chain of links) {
        let last: (typeof chain)[number] | undefined;
        for (const link of chain) {
          const next = values[link.place];
          if (next === undefined) continue;
          const value = last && values[last.place];
          if (last && !isUpTo(value, next)) {
            const [th, en] = typeof next === 'string' ? ['ไม่หลัง', 'no later than'] : ['ไม่เกิน', 'at most'];
            const limit = observed(next as Exact | string);
            refuse([last.name], typeof value === 'number' ? value : observed(value as Exact | string), {
              th: `${th} ${limit} (${link.label.th})`,
              en: `${en} ${limit} (${link.label.en})`,
            });
          }
          last = link;
        }
      }
      return values;
    };
  },
});
