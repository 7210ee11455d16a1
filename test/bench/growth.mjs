/**
 * How long rules take for long lists: one rule of each shape that takes a list, on lists of 1,000, 10,000 and 100,000, and
 * what is due on a day for a whole country of units.
 */
import { find } from 'chumchon/catalogue';
import { activities } from 'chumchon/cdd';

const lengths = [1_000, 10_000, 100_000];

/** The power of n is 1 where the work grows with the length, some 1.1 as n log n, and 2 as n²; memory adds up to a half. */
const mostPower = 1.6;

/** Some value that a fact accepts; those of a list differ by their place. */
function madeUp(fact, place, length) {
  const { fields, item, least, choices, json = {}, identifies } = fact;
  if (fields)
    return Object.fromEntries(Object.entries(fields).map(([name, each]) => [name, madeUp(each, place, least)]));
  if (item) return Array.from({ length: length ?? least ?? 0 }, (_, index) => madeUp(item, index));
  const words = choices ? Object.keys(choices) : json.enum;
  if (words) return words[place % words.length];
  if (identifies || (json.type === 'string' && json.format === undefined)) return `name ${place}`;
  if (json.type === 'boolean') return true;
  if (json.format === 'date') return '2022-03-01';
  const { minimum = 0, maximum = 100 } = json;
  return Math.min(maximum, Math.max(minimum, 1 + (place % 40)));
}

/** All facts of a rule; or those that it cannot do without, and one list. */
const factsOf = ({ facts }, length, list) =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(([name, { required }]) => list === undefined || required || name === list)
      .map(([name, fact]) => [name, madeUp(fact, 0, length)]),
  );

/** The first rule of each shape that takes a list and accepts what was made up, and the shapes of which none does. */
function examples() {
  const found = new Map();
  for (const { rule } of find()) {
    const { shape, facts } = rule.rule;
    const lists = Object.keys(facts).filter(name => facts[name].item);
    if (found.get(shape) || lists.length === 0) continue;
    const list = [undefined, ...lists].find(each => rule.safe(factsOf(rule.rule, lengths[0], each)).ok);
    const isTaken = list !== undefined || rule.safe(factsOf(rule.rule, lengths[0])).ok;
    found.set(shape, isTaken ? { rule, list } : undefined);
  }
  return found;
}

/** The least of a few times that a rule takes, in milliseconds; undefined where it refuses a list of that length. */
function timeOf({ rule, list }, length, seconds) {
  const facts = factsOf(rule.rule, length, list);
  const times = Array.from({ length: 5 }, () => {
    const start = seconds();
    return rule.safe(facts).ok ? (seconds() - start) * 1000 : undefined;
  });
  return times.includes(undefined) ? undefined : Math.min(...times);
}

/** Prints the table; whether nothing grows too fast. */
export function timeGrowth(seconds, row) {
  let isWell = true;
  row(['', ...lengths.map(length => length.toLocaleString('en')), 'power of n']);
  for (const [shape, example] of examples()) {
    if (!example) {
      row([shape, 'none that is made up suits']);
      continue;
    }
    const times = lengths.map(length => timeOf(example, length, seconds));
    const [first, ...longer] = times.filter(time => time !== undefined);
    const power = longer.length > 0 ? Math.log10(longer.at(-1) / Math.max(first, 0.1)) / longer.length : 0;
    if (power > mostPower) isWell = false;
    const cells = times.map(time => time?.toFixed(1) ?? 'refused');
    row([shape, ...cells, `${power.toFixed(2)}${power > mostPower ? ' too fast' : ''}`]);
  }
  return isWell;
}

/** What 100,000 units each have to do on a day, three activities a unit. */
export function timeObligations(seconds, row) {
  const { due } = activities.fy2565;
  const codes = due.rule.facts.runs.item.fields.activity.json.enum ?? [];
  const units = Array.from({ length: 1000 }, (_, unit) => ({
    today: '2022-07-20',
    level: 'province',
    runs: [0, 1, 2].map(each => ({
      activity: codes[(unit * 3 + each) % codes.length],
      endedOn: `2022-0${1 + (unit % 7)}-${10 + (unit % 18)}`,
    })),
  }));
  const start = seconds();
  let duties = 0;
  for (let pass = 0; pass < 100; pass++) for (const unit of units) duties += due(unit).obligations.length;
  const taken = seconds() - start;
  row(['units a second', Math.round(100_000 / taken).toLocaleString('en')]);
  row(['seconds, all units', taken.toFixed(2)]);
  row(['duties', duties.toLocaleString('en')]);
}
