import type { Decimal, DecimalInput, Exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import type { Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { type Fact, listOf, name, record, required, subject } from '../logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { present } from '../logic/present.js';
import { defineRule, type Named, type Refuse, type Rule, type RuleDefinition } from '../logic/rule.js';
import { judged } from '../logic/verdict.js';
import {
  amountIn,
  type Balanced,
  balance,
  type Equation,
  equationOutcome,
  evidenceOf,
  shareOf,
  sumWords,
} from './equations.js';

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

/** A tree of amounts, each node against its parts. */
export interface SumTreeOutcome {
  /** Whether every node that has parts is their sum; `unknown` too where nothing can be held against anything. */
  readonly verdict: Verdict;
  /** Each node that has parts, by its code: what they come to, and what is asked. `parts` while no node has any. */
  readonly criteria: readonly CriterionOutcome[];
  readonly nodes: readonly TreeNodeOutcome[];
  /** The codes of the nodes that are not the sum of their parts. */
  readonly wrong: readonly string[];
  /** The amounts that were not given and follow from the others. */
  readonly figures: readonly FigureOutcome[];
  /** The amounts that were not given and can still change the verdict, by path. */
  readonly missing: readonly string[];
}

type NodeValues = {
  readonly code: string;
  readonly parent: string | undefined;
  readonly name: string | undefined;
  readonly amount: Exact | undefined;
};
type NodeInput = {
  readonly code: string;
  readonly parent?: string | undefined;
  readonly name?: string | undefined;
  readonly amount?: DecimalInput | undefined;
};

type SumTreeFacts = { readonly nodes: Fact<readonly NodeValues[], readonly NodeInput[], true> };

/** A rule that holds each node of a tree against its parts. */
export type SumTree = Rule<{ readonly nodes: readonly NodeInput[] }, Named<SumTreeOutcome>, Verdict, SumTreeFacts>;

/** A tree's definition: what its amounts are in. */
export interface SumTreeDefinition extends Omit<RuleDefinition<never>, 'facts'> {
  readonly unit: Unit;
}

/** Refuses a code that comes twice, a parent that is not there, and a node that is a part of itself. */
function refuseMuddle(nodes: readonly NodeValues[], refuse: Refuse): ReadonlyMap<string, string> {
  const places = new Map<string, number>();
  for (const [index, { code }] of nodes.entries()) {
    if (places.has(code)) refuse(['nodes', index, 'code'], code, { th: 'รหัสที่ไม่ซ้ำกัน', en: 'a code that comes once' });
    places.set(code, index);
  }
  const roots = new Map<string, string>();
  for (const [index, { code, parent }] of nodes.entries()) {
    if (parent !== undefined && !places.has(parent)) {
      refuse(['nodes', index, 'parent'], parent, { th: 'รหัสของรายการที่มีอยู่', en: 'the code of another node' });
    }
    const path: string[] = [];
    const onPath = new Set<string>();
    let at = code;
    while (!roots.has(at)) {
      if (onPath.has(at)) {
        refuse(['nodes', index, 'parent'], parent, {
          th: 'รหัสของรายการที่ไม่อยู่ภายใต้รายการนี้เอง',
          en: 'the code of a node that is not below this one',
        });
      }
      onPath.add(at);
      path.push(at);
      const above = nodes[places.get(at) as number]?.parent;
      if (above === undefined || !places.has(above)) break;
      at = above;
    }
    const root = roots.get(at) ?? at;
    for (const each of path) roots.set(each, root);
  }
  return roots;
}

const familiesOf = (nodes: readonly NodeValues[]): readonly Equation[] => {
  const parts = new Map<string, string[]>();
  for (const { code, parent } of nodes) {
    if (parent === undefined) continue;
    const own = parts.get(parent);
    if (own) own.push(code);
    else parts.set(parent, [code]);
  }
  return nodes.flatMap(({ code }) => {
    const right = parts.get(code);
    return right ? [{ id: code, left: [code], right }] : [];
  });
};

const titleOf = ({ code, name: called }: NodeValues): string => (called === undefined ? code : `${code} ${called}`);

const parts: Text = { th: 'รายการเท่ากับผลรวมของรายการย่อย', en: 'a node is the sum of its parts' };

const told = {
  shape: 'sum-tree',
  holds: {
    verdict: { label: { th: 'ผลรวม', en: 'the sums' }, words: sumWords },
    wrong: { label: { th: 'รายการที่ไม่เท่ากับผลรวมของรายการย่อย', en: 'nodes that are not the sum of their parts' } },
    nodes: {
      label: { th: 'รายการทุกระดับ', en: 'nodes' },
      of: { percent: { label: { th: 'ร้อยละของยอดรวม', en: 'percent of the root' }, unit: 'percent' } },
    },
  },
} as const;

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
  const { unit, ...rule } = definition;
  const facts: SumTreeFacts = {
    nodes: required(
      listOf(
        { th: 'รายการทุกระดับ', en: 'the nodes' },
        record(
          { th: 'รายการ', en: 'a node' },
          {
            code: subject({ th: 'รหัส', en: 'its code' }),
            parent: name({ th: 'รหัสของรายการที่อยู่เหนือขึ้นไป', en: 'the code of the node above it' }),
            name: name({ th: 'ชื่อรายการ', en: 'its name' }),
            amount: amountIn(unit, { th: 'จำนวน', en: 'its amount' }),
          },
        ),
      ),
    ),
  };

  const work = (nodes: readonly NodeValues[], refuse: Refuse) => {
    const roots = refuseMuddle(nodes, refuse);
    const families = familiesOf(nodes);
    const given = new Map(nodes.flatMap(({ code, amount }) => (amount === undefined ? [] : [[code, amount] as const])));
    return { roots, families, balanced: balance(families, given) };
  };

  const figureOf = (node: NodeValues, { values, follows }: Balanced): readonly FigureOutcome[] => {
    const family = follows.get(node.code);
    if (family === undefined) return [];
    const isOwn = family === node.code;
    return [
      {
        id: node.code,
        label: { th: titleOf(node), en: titleOf(node) },
        value: decimalText(values.get(node.code) as Decimal),
        unit,
        how: isOwn
          ? { th: 'ผลรวมของรายการย่อย', en: 'the sum of its parts' }
          : { th: `ยอดของ ${family} หักด้วยรายการย่อยอื่น`, en: `${family} less its other parts` },
        source: rule.source,
      },
    ];
  };

  return defineRule<SumTreeFacts, SumTreeOutcome, Verdict>(
    { ...rule, facts },
    {
      outcome: ({ nodes }, refuse) => {
        const { roots, families, balanced } = work(nodes, refuse);
        const byCode = new Map(nodes.map(node => [node.code, node]));
        const ownFamily = new Map(families.map(family => [family.id, family]));
        const places = new Map(nodes.map(({ code }, index) => [code, index]));
        return {
          verdict: balanced.verdict,
          criteria:
            families.length === 0
              ? [judged('parts', parts, 'unknown', { source: rule.source })]
              : families.map(family => {
                  const title = titleOf(byCode.get(family.id) as NodeValues);
                  const label: Text = {
                    th: `${title} เท่ากับผลรวมของรายการย่อย`,
                    en: `${title} is the sum of its parts`,
                  };
                  return equationOutcome(family, label, balanced, definition);
                }),
          nodes: nodes.map(node => {
            const { code, parent } = node;
            const amount = balanced.values.get(code);
            const own = ownFamily.get(code);
            const total = own && evidenceOf(own.right, own, balanced);
            const family = balanced.follows.get(code);
            return present<TreeNodeOutcome>({
              code,
              name: titleOf(node),
              parent,
              amount: amount && decimalText(amount),
              follows: family === undefined ? undefined : family === code ? 'from-parts' : 'from-whole',
              percent: shareOf(amount, balanced.values.get(roots.get(code) as string)),
              sum: total && decimalText(total),
              difference: total && amount && family !== code ? decimalText(amount.minus(total)) : undefined,
            });
          }),
          wrong: families.filter(({ id }) => balanced.statuses.get(id) === 'unmet').map(({ id }) => id),
          figures: nodes.flatMap(node => figureOf(node, balanced)),
          missing: families.length === 0 ? ['nodes'] : balanced.missing.map(code => `nodes.${places.get(code)}.amount`),
        };
      },
      decide: ({ nodes }, refuse) => work(nodes, refuse).balanced.verdict,
    },
    told,
  ) as unknown as SumTree;
}
