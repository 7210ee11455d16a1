import type { Fact } from '../../../src/rules/logic/fact.js';

/** How a fact is asked for. */
export type Kind = 'record' | 'list' | 'yesNo' | 'choice' | 'date' | 'number' | 'text';

/** The kind of a fact, from what it accepts. */
export function kindOf({ fields, item, choices, json = {} }: Fact): Kind {
  if (fields) return 'record';
  if (item) return 'list';
  if (choices || json['enum']) return 'choice';
  if (json['type'] === 'boolean') return 'yesNo';
  if (json['format'] === 'date') return 'date';
  return json['type'] === 'number' || json['type'] === 'integer' ? 'number' : 'text';
}

const thaiDigits = /[๐-๙]/g;

/** A number as people type it, as rules accept it: without separators and blanks, in Arabic digits. */
export const typedNumber = (text: string): string =>
  text.replace(/[,\s]/g, '').replace(thaiDigits, digit => String(digit.charCodeAt(0) - 0x0e50));

/** The facts in the address of a page, or undefined where there are none that can be read. */
export function factsOfHash(hash: string): object | undefined {
  const [, text] = /^#facts=(.*)$/s.exec(hash) ?? [];
  if (text === undefined) return undefined;
  try {
    const facts: unknown = JSON.parse(decodeURIComponent(text));
    return typeof facts === 'object' && facts !== null && !Array.isArray(facts) ? facts : undefined;
  } catch {
    return undefined;
  }
}

/** The end of an address that holds the facts. */
export const hashOf = (facts: object): string => `#facts=${encodeURIComponent(JSON.stringify(facts))}`;
