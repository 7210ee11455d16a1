import { decimalText } from '../core/decimal-text.js';
import { figureOf, type Parameter } from '../core/parameter.js';
import { isText, type Text } from '../core/text.js';
import type { Criterion } from './logic/node.js';
import { allFacts } from './logic/nodes.js';
import type { RuleDescription } from './logic/rule.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isCriterion = (value: object): value is Criterion<never> => 'test' in value && typeof value.test === 'function';

/**
 * What the figures of a rule are called (ชื่อของค่าที่กำหนด): the label of its own; or else that of the one criterion, level, line of a
 * budget or other part of the rule that takes it; or else that of the fact with its name; or else, alone in its rule, the title of
 * the rule. A figure that several parts take under different labels has none.
 *
 * @th
 * ชื่อของค่าที่กติกากำหนด คือชื่อของค่านั้นเอง หรือชื่อของเกณฑ์ ระดับ หรือรายการเดียวที่ใช้ค่านั้น หรือชื่อของข้อเท็จจริงที่ชื่อเดียวกัน
 * หรือชื่อกติกาเมื่อมีค่าเดียว ค่าที่หลายส่วนใช้โดยเรียกต่างกันไม่มีชื่อ
 *
 * @param rule the description of a rule
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 * import { parameterLabels } from 'chumchon/rules';
 *
 * parameterLabels(debtCentres.fy2565.householdsOfCentre.rule)['perCentre']?.en; // 'selected households'
 * ```
 */
export function parameterLabels(rule: RuleDescription): Readonly<Record<string, Text>> {
  const { byPart, byLimit } = usesIn(rule);
  const all = Object.entries(rule.parameters);
  return Object.fromEntries(
    all.flatMap(([name, parameter]): (readonly [string, Text])[] => {
      const label =
        parameter.label ??
        only(byPart, parameter) ??
        only(byLimit, parameter) ??
        rule.facts[name]?.label ??
        (all.length === 1 ? rule.title : undefined);
      return label ? [[name, label]] : [];
    }),
  );
}

/** A figure under the label of what takes it. */
interface Use {
  readonly parameter: Parameter;
  readonly label: Text;
}

/** The one label of a figure; undefined where it has several or none. */
function only(uses: readonly Use[], parameter: Parameter): Text | undefined {
  const [first, ...others] = uses.filter(use => use.parameter === parameter);
  return others.every(({ label }) => label.th === first?.label.th) ? first?.label : undefined;
}

/** The figures of a rule as its parts take them: those that they hold or cite, and those that they ask for. */
function usesIn(rule: RuleDescription): { readonly byPart: readonly Use[]; readonly byLimit: readonly Use[] } {
  const { parameters, facts, holds, programme: _programme, source: _source, words: _words, ...parts } = rule;
  const all = Object.values(parameters);
  const known = new Map(allFacts(facts));
  const byPart: Use[] = [];
  const byLimit: Use[] = [];
  const seen = new Set<unknown>();
  const judge = (criterion: Criterion<never>, label: Text | undefined): void => {
    const fact = known.get(criterion.reads[0] as string);
    const called = criterion.label ?? fact?.label ?? label;
    if (!called) return;
    const unit = criterion.unit ?? fact?.unit;
    const limits = Object.values(isObject(criterion.asked) ? criterion.asked : {});
    for (const parameter of all) {
      // A criterion keeps of its figure the place that it stands in, and what it asks.
      if (criterion.source?.lines === parameter.source.lines) byPart.push({ parameter, label: called });
      else if (limits.includes(textOf(parameter)) && (parameter.unit === 'date' || parameter.unit === unit)) {
        byLimit.push({ parameter, label: called });
      }
    }
    for (const inner of criterion.means?.criteria ?? []) judge(inner, called);
  };
  const look = (value: unknown, label: Text | undefined): void => {
    if (!isObject(value)) return;
    const parameter = all.find(each => Object.is(each, value));
    if (parameter) {
      if (label) byPart.push({ parameter, label });
      return;
    }
    if (seen.has(value)) return;
    seen.add(value);
    const own = isText(value['label']) ? value['label'] : label;
    if (isCriterion(value)) judge(value, own);
    else for (const held of Object.values(value)) look(held, own);
  };
  // What the rule itself takes is called as what its outcome holds.
  for (const [key, part] of Object.entries(parts)) look(part, holds[key]?.label);
  return { byPart, byLimit };
}

/** A figure as criteria ask for it. */
const textOf = (parameter: Parameter): string =>
  parameter.unit === 'date' ? String(parameter.value) : decimalText(figureOf(parameter));
