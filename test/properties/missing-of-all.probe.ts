import { entries } from '../../src/catalogue/rules.js';
import { dice, filled, type Given, hasPath, openPaths, thinned, wholeFacts } from '../completions.js';

const only = process.argv[2];
const n = +(process.argv[3] ?? 12);
const tries = +(process.argv[4] ?? 300);
const t0 = Date.now();
let okc = 0,
  refused = 0;
const seenV = new Map<string, number>();
for (const { path, rule } of entries()) {
  if (only && !path.includes(only)) continue;
  const r = rule as any;
  const facts = r.rule.facts;
  const roll = dice(2565);
  let pool: readonly Given[];
  try {
    pool = wholeFacts(r.rule, 60);
  } catch (e) {
    console.log('POOL', path, (e as Error).message);
    continue;
  }
  const from = () => pool[roll(pool.length)]!;
  const say = (kind: string, ...rest: unknown[]) => {
    const k = `${kind} ${path}`;
    const c = seenV.get(k) ?? 0;
    seenV.set(k, c + 1);
    if (c < 1) console.log(kind, r.rule.shape, path, ...rest.map(x => JSON.stringify(x)?.slice(0, 420)));
  };
  const decide = (f: Given): string | undefined => {
    const s = r.safe(f);
    if (!s.ok) return undefined;
    return JSON.stringify(r.decide(f)) ?? 'undefined';
  };
  for (let i = 0; i < n; i++) {
    const input = thinned(facts, from(), roll);
    const res = r.safe(input);
    if (!res.ok) {
      refused++;
      continue;
    }
    okc++;
    const missing: string[] = res.value.missing ?? [];
    const open = openPaths(facts, input);
    const isNamed = (p: string) => missing.includes(p);
    for (const m of missing) if (!hasPath(facts, m)) say('NOPATH', m, input);
    const decision = decide(input)!;
    const given = missing.filter(m => !open.includes(m));
    if (missing.length === 0) {
      for (let k = 0; k < 25; k++) {
        const c = filled(facts, input, from, roll);
        const d = decide(c);
        if (d !== undefined && d !== decision) {
          say('OVERTURNED', input, decision, c, d);
          break;
        }
      }
      continue;
    }
    if (given.length === 0)
      for (let k = 0; k < 25; k++) {
        const named = filled(facts, input, from, roll, isNamed);
        const a = decide(named);
        if (a === undefined) continue;
        const c = filled(facts, named, from, roll);
        const d = decide(c);
        if (d !== undefined && d !== a) {
          say('UNNAMED', input, missing, named, a, c, d);
          break;
        }
        const again = r(named).missing ?? [];
        if (again.length) {
          say('STILL', input, missing, named, again);
          break;
        }
      }
    for (const m of missing) {
      if (!open.includes(m)) continue;
      let found = false;
      for (let k = 0; k < tries && !found; k++) {
        const rest = filled(facts, input, from, roll, p => p !== m);
        const seen = new Set<string>();
        for (let j = 0; j < 6 && seen.size < 2; j++) {
          const d = decide(filled(facts, rest, from, roll));
          if (d !== undefined) seen.add(d);
        }
        found = seen.size > 1;
      }
      if (!found) say('POWERLESS', m, input, res.value.verdict ?? decision);
    }
  }
}
console.log('ok', okc, 'refused', refused, Date.now() - t0, 'ms');
