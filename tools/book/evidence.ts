import { type Language, told } from '../../src/rules/explain.js';
import type { RuleDescription } from '../../src/rules/logic/rule.js';

/** A line of an explanation: how deep it stands, its mark (✓, ✗, ?, •), what it says and where the source says so. */
export interface EvidenceLine {
  readonly depth: number;
  readonly mark: string;
  readonly text: string;
  readonly place: string;
}

const form = /^(?<indent> *)(?:(?<mark>[✓✗?•]) )?(?<text>.*?)(?: (?<place>\[[^\]]*\]))?$/u;

/** The lines of an explanation, apart. */
export const linesOf = (explained: string): readonly EvidenceLine[] =>
  explained.split('\n').map(line => {
    const { indent = '', mark = '', text = '', place = '' } = form.exec(line)?.groups ?? {};
    return { depth: indent.length / 2, mark, text, place };
  });

/** Rules of which an outcome could not be put into words: the build names them. */
export const untold = new Set<string>();

/** An outcome in words, without its title and what is missing: the pages show these in their own way. */
export function evidenceOf(
  outcome: { readonly rule: string },
  rule: { readonly rule: RuleDescription },
  language: Language,
): readonly EvidenceLine[] {
  const { missing: _, ...rest } = outcome as { readonly rule: string; readonly missing?: unknown };
  try {
    return linesOf(told(rest, { language }, () => rule)).slice(1);
  } catch {
    untold.add(rule.rule.id);
    return [{ depth: 0, mark: '', text: JSON.stringify(rest), place: '' }];
  }
}
