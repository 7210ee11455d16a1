import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Parameter } from '../../src/core/parameter.js';
import type { Text } from '../../src/core/text.js';
import { parameterLabels } from '../../src/rules/parameter-labels.js';
import { load, root } from '../entries.js';
import type { PublicRule } from '../rules.js';
import { listedWords, runsOf, segment } from '../spelling/words.js';

/** Words of a label that say nothing of what a figure is. */
const emptyWords = new Set(
  `ที่ และ ของ การ ใน ไม่ มี ว่า ตาม ได้ จาก คือ ให้ รวม นับ จัด กับ ทุก ผู้ จึง ครบ ใด ต่อ ยัง โดย นี้ ถึง หรือ แต่ละ จำนวน เป็น ด้วย เพื่อ
  ภายใน ไม่น้อยกว่า น้อยกว่า อย่างน้อย เกิน แล้ว ประจำ ต้อง ทั้งหมด ทั้งสิ้น กลุ่มเป้าหมาย`.split(/\s+/),
);

const costs = new Map(listedWords().map(word => [word, 1]));

const wordsOf = (text: string): readonly string[] =>
  runsOf(text).flatMap(run =>
    segment(run, costs)
      .filter(({ text: word, isWord }) => isWord && word.length > 2 && !emptyWords.has(word))
      .map(({ text: word }) => word),
  );

type Labelled = { readonly [Name in 'label' | 'title' | 'name']?: Text };

const labelOf = ({ label, title, name }: Labelled): string | undefined =>
  [label, title, name].map(text => text?.th).find(text => typeof text === 'string');

/** The files of the modules of the programmes. */
export const files: readonly string[] = ['codi', 'cdd'].flatMap(agency =>
  readdirSync(join(root, 'src', agency), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => join(root, 'src', agency, file)),
);

/**
 * The words of the labels of every figure: what its rule calls it, or the part that it stands in.
 *
 * @param isFigure whether something is a figure
 */
export async function labelWords(
  rules: readonly PublicRule[],
  isFigure: (value: unknown) => value is Parameter,
): Promise<ReadonlyMap<Parameter, ReadonlySet<string>>> {
  const found = new Map<Parameter, Set<string>>();
  const put = (figure: Parameter, label: string | undefined): void => {
    if (label === undefined) return;
    const words = found.get(figure) ?? new Set();
    found.set(figure, words);
    for (const word of wordsOf(label)) words.add(word);
  };
  for (const { rule } of rules) {
    const labels = parameterLabels(rule.rule);
    for (const [name, figure] of Object.entries(rule.rule.parameters)) put(figure, labels[name]?.th);
  }
  const look = (value: unknown, label: string | undefined, seen: Set<unknown>): void => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
    const own = labelOf(value as Labelled) ?? label;
    if (isFigure(value)) {
      put(value, own);
      return;
    }
    seen.add(value);
    for (const member of Object.values(value)) look(member, own, seen);
  };
  for (const file of files) look(await load(file), undefined, new Set());
  return found;
}
