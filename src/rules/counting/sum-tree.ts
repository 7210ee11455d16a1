import type { DecimalText } from '../../core/decimal-text.js';
import { groupBy } from '../../core/group.js';
import type { Unit } from '../../core/parameter.js';
import { type InputOf, listOf, name, record, required, subject, type ValuesOf } from '../logic/fact.js';
import type { Verdict } from '../logic/node.js';
import type { Named, PathIn, Refuse, Rule, Shaped } from '../logic/rule.js';
import {
  amountHolds,
  amountIn,
  type Equation,
  evidenceOf,
  type SumsOutcome,
  shareOf,
  sumOf,
  sumsRule,
} from './sums.js';

/** A node of a tree as it came out. */
export interface TreeNodeOutcome {
  readonly code: string;
  /** The code and the name that was given. */
  readonly name: string;
  /** Absent for a root. */
  readonly parent?: string;
  /** As given, or as it follows; absent while neither is known. */
  readonly amount?: DecimalText;
  /** Whether the amount follows from others: from its own parts, or from its whole and the other parts of that. */
  readonly follows?: 'from-parts' | 'from-whole';
  /** Percent of its root, unrounded; `null` where the root is 0, absent while one of the two is not known. */
  readonly percent?: DecimalText | null;
  /** The sum of its parts; absent where it has none, or while one of them is not known by itself. */
  readonly sum?: DecimalText;
  /** The amount less the sum of its parts; absent where it has none, or while one of them is not known by itself. */
  readonly difference?: DecimalText;
}

/** A tree of amounts: each node that has parts is a criterion, by its code. */
export interface SumTreeOutcome extends SumsOutcome {
  readonly nodes: readonly TreeNodeOutcome[];
  /** The codes of the nodes that are not the sum of their parts. */
  readonly wrong: readonly string[];
}

const labels = {
  code: { th: 'รหัส', en: 'its code' },
  parent: { th: 'รหัสของรายการที่อยู่เหนือขึ้นไป', en: 'the code of the node above it' },
  nodes: { th: 'รายการทุกระดับ', en: 'the nodes' },
  another: { th: 'รหัสของรายการที่มีอยู่', en: 'the code of another node' },
  notBelow: { th: 'รหัสของรายการที่ไม่อยู่ภายใต้รายการนี้เอง', en: 'the code of a node that is not below this one' },
};

const factsIn = (unit: Unit) => ({
  nodes: required(
    listOf(
      labels.nodes,
      record(
        { th: 'รายการ', en: 'a node' },
        {
          code: subject(labels.code),
          parent: name(labels.parent),
          name: name({ th: 'ชื่อรายการ', en: 'its name' }),
          amount: amountIn(unit, { th: 'จำนวน', en: 'its amount' }),
        },
      ),
    ),
  ),
});

type SumTreeFacts = ReturnType<typeof factsIn>;
type SumTreeValues = ValuesOf<SumTreeFacts>;
type NodeValues = SumTreeValues['nodes'][number];

/** A rule that holds each node of a tree against its parts. */
export type SumTree = Rule<InputOf<SumTreeFacts>, Named<SumTreeOutcome, PathIn<SumTreeFacts>>, Verdict, SumTreeFacts>;

/** A tree's definition: what its amounts are in. */
export interface SumTreeDefinition extends Shaped {
  readonly unit: Unit;
}

/** The root of each node. Refuses a parent that is not there, and a node that is a part of itself. */
function rootsOf(nodes: readonly NodeValues[], parts: Parts, refuse: Refuse): ReadonlyMap<string, string> {
  const codes = new Set<string | undefined>(nodes.map(({ code }) => code));
  const roots = new Map<string, string>();
  for (const root of nodes.filter(({ parent }) => !codes.has(parent))) {
    const below: NodeValues[] = [root];
    for (let node = below.pop(); node; node = below.pop()) {
      roots.set(node.code, root.code);
      for (const part of parts.get(node.code) ?? []) below.push(part);
    }
  }
  for (const [index, { code, parent }] of nodes.entries()) {
    if (parent !== undefined && !codes.has(parent)) refuse(['nodes', index, 'parent'], parent, labels.another);
    if (!roots.has(code)) refuse(['nodes', index, 'parent'], parent, labels.notBelow);
  }
  return roots;
}

/** The parts of each node by its code, and the roots as those of none. */
type Parts = ReadonlyMap<string | undefined, readonly NodeValues[]>;

const familiesOf = (nodes: readonly NodeValues[], parts: Parts): readonly Equation[] =>
  nodes.flatMap(node => {
    const right = parts.get(node.code)?.map(({ code }) => code);
    if (!right) return [];
    const title = titleOf(node);
    return {
      id: node.code,
      label: { th: `${title} เท่ากับผลรวมของรายการย่อย`, en: `${title} is the sum of its parts` },
      left: [node.code],
      right,
      how: (code: string) =>
        code === node.code
          ? { th: 'ผลรวมของรายการย่อย', en: 'the sum of its parts' }
          : { th: `ยอดของ ${node.code} หักด้วยรายการย่อยอื่น`, en: `${node.code} less its other parts` },
    };
  });

const titleOf = ({ code, name: called }: NodeValues): string => (called === undefined ? code : `${code} ${called}`);

/**
 * Makes a rule that holds each node of a tree of amounts against its parts (ยอดรวมแต่ละรายการเทียบกับรายการย่อย): which
 * nodes are not the sum of their parts, by how much, and which amount follows where one is missing or cannot be read.
 * Amounts are not negative; baht are exact to the satang, and what is counted is whole. A code that comes twice, a
 * parent that is not among the nodes and a node below itself are refused.
 *
 * What follows from a family says nothing about that family: its node stays open, unless the same amount follows
 * elsewhere too.
 *
 * @th
 * สร้างกติกายอดรวมหลายชั้น ตรวจทุกรายการกับรายการย่อยว่าต่างกันเท่าใด และคำนวณจำนวนที่ขาดหรืออ่านไม่ออก รหัสซ้ำ หรือไม่มีรายการแม่ ไม่รับ
 *
 * @example
 * ```ts
 * import { cite, sumTree } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const budget = sumTree({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'budget',
 *   title: { th: 'งบประมาณ', en: 'Budget' },
 *   source: cite(document)(1),
 *   unit: 'baht',
 * });
 * const outcome = budget({
 *   nodes: [
 *     { code: 'all', amount: 100 },
 *     { code: 'a', parent: 'all', amount: 60 },
 *     { code: 'b', parent: 'all' },
 *     { code: 'a1', parent: 'a', amount: 61 },
 *   ],
 * });
 * outcome.wrong; // ['a']
 * outcome.figures.map(({ id, value }) => [id, value]); // [['b', '40']]
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function sumTree(definition: SumTreeDefinition): SumTree {
  const { unit } = definition;
  return sumsRule<SumTreeFacts, SumTreeOutcome>(
    { ...definition, facts: factsIn(unit) },
    {
      shape: 'sumTree',
      holds: {
        wrong: { label: { th: 'รายการที่ไม่เท่ากับผลรวมของรายการย่อย', en: 'nodes that are not the sum of their parts' } },
        nodes: {
          label: labels.nodes,
          of: {
            code: { label: labels.code },
            parent: { label: labels.parent },
            ...amountHolds(unit),
            follows: {
              label: { th: 'ที่มาของจำนวน', en: 'where the amount follows from' },
              words: {
                'from-parts': { th: 'คำนวณจากรายการย่อย', en: 'its parts' },
                'from-whole': { th: 'คำนวณจากยอดรวมและรายการย่อยอื่น', en: 'its whole and the other parts' },
              },
            },
            sum: { label: { th: 'ผลรวมของรายการย่อย', en: 'the sum of its parts' }, unit },
            difference: { label: { th: 'ต่างจากผลรวม', en: 'off the sum by' }, unit },
          },
        },
      },
    },
    ({ nodes }: SumTreeValues, refuse) => {
      const parts: Parts = groupBy(nodes, ({ parent }) => parent);
      const roots = rootsOf(nodes, parts, refuse);
      return {
        amounts: new Map(
          nodes.map((node, index) => [
            node.code,
            {
              label: { th: titleOf(node), en: titleOf(node) },
              given: node.amount,
              path: `nodes.${index}.amount`,
              root: roots.get(node.code) as string,
            },
          ]),
        ),
        equations: familiesOf(nodes, parts),
        without: 'nodes',
      };
    },
    (balanced, { nodes }: SumTreeValues, { amounts, equations }) => {
      const { values, follows, statuses } = balanced;
      const families = new Map(equations.map(family => [family.id, family]));
      return {
        wrong: equations.filter(family => statuses.get(family) === 'unmet').map(({ id }) => id),
        nodes: nodes.map(node => {
          const { code, parent } = node;
          const amount = sumOf([code], balanced);
          const own = families.get(code);
          const sum = own && evidenceOf(own.right, own, balanced);
          const by = follows.get(code);
          return {
            code,
            name: titleOf(node),
            parent,
            amount,
            follows: by && (by === own ? ('from-parts' as const) : ('from-whole' as const)),
            percent: shareOf(amount, values.get(amounts.get(code)?.root as string)),
            sum,
            difference: by === own && by ? undefined : sum && amount?.minus(sum),
          };
        }),
      };
    },
  ) as unknown as SumTree;
}
