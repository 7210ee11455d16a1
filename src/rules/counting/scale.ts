import type { Citation } from '../../core/citation.js';
import { against, compare, type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText, differenceText } from '../../core/decimal-text.js';
import { deepFreeze } from '../../core/freeze.js';
import { figureOf, type Parameter, type Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { choice, type Fact, type Facts, type InputOf, required, type ValuesOf } from '../logic/fact.js';
import {
  type CriterionOutcome,
  evidenceOf,
  makeReady,
  missingIn,
  nextIn,
  none,
  type Ready,
  verdictOf,
} from '../logic/logic.js';
import type { Node, Required, Verdict } from '../logic/node.js';
import { allOf, checkCriteria, settled } from '../logic/nodes.js';
import type { Places } from '../logic/read.js';
import {
  type Named,
  type OrderedFacts,
  type PathIn,
  prepareRule,
  type Rule,
  type RuleDefinition,
} from '../logic/rule.js';
import { completions, familiesOf, sharedFacts } from '../logic/shared-facts.js';

/** A level of a scale as it came out: a group of its criteria, or its one target. */
export interface LevelOutcome<Id extends string = string> extends CriterionOutcome {
  /** The points of the level. */
  readonly level: number;
  readonly criteria?: readonly CriterionOutcome<Id>[];
}

/** The next level, and what it takes. */
export interface NextLevel<Id extends string = string> {
  readonly level: number;
  /** How far the result is from its target; absent for levels that are not a single target, and while it is not known. */
  readonly lacking?: DecimalText;
  /** The fewest criteria, by id, that would have to be met. */
  readonly criteria: readonly Id[];
}

/** The score on a scale of levels, with each level's own verdict. */
export interface ScaleOutcome<Id extends string = string> {
  /** The points; absent while missing facts leave more than one level possible. */
  readonly score?: DecimalText;
  /** The highest level reached, 0 for none; absent with the score. */
  readonly level?: number;
  /** The levels that the missing facts leave possible, 0 for none, lowest first. */
  readonly possible: readonly number[];
  /** The levels, lowest first, with what each takes. */
  readonly criteria: readonly LevelOutcome<Id>[];
  /** The missing facts that can still change the level. */
  readonly missing: readonly string[];
  /** `null` at the highest level. */
  readonly next: NextLevel<Id> | null;
}

/** A rule that scores on a scale. */
export type Scale<F extends Facts, Id extends string = string> = Rule<
  InputOf<F>,
  Named<ScaleOutcome<Id>, PathIn<F>>,
  DecimalText | undefined,
  F
>;

/** A level: its points, and the criteria that must all be met for it. */
export interface Level<Values, Id extends string = string> {
  readonly level: number;
  readonly label: Text;
  readonly criteria: readonly Node<Values, Id>[];
}

/** A level scale's definition: the levels from the lowest to the highest. */
export interface LevelScaleDefinition<F extends Facts, Id extends string = string>
  extends RuleDefinition<F>,
    OrderedFacts<F> {
  readonly levels: readonly Level<ValuesOf<F>, Id>[];
  /** Whether a level counts only while all below it are met. */
  readonly cumulative: boolean;
}

/** Which levels the scale can still come to, by index; -1 for none. */
function stillPossible(statuses: readonly Verdict[], cumulative: boolean): readonly number[] {
  const indexes = [-1, ...statuses.keys()];
  return cumulative
    ? indexes.filter(
        index => statuses.slice(0, index + 1).every(status => status !== 'unmet') && statuses[index + 1] !== 'met',
      )
    : indexes.filter(
        index => statuses[index] !== 'unmet' && statuses.slice(index + 1).every(status => status !== 'met'),
      );
}

/** The levels whose facts still matter: those that are open and not cut off by one that is settled. */
function stillOpen(statuses: readonly Verdict[], cumulative: boolean): readonly number[] {
  const indexes = [...statuses.keys()].filter(index => statuses[index] === 'unknown');
  return cumulative
    ? indexes.filter(index => !statuses.slice(0, index).includes('unmet'))
    : indexes.filter(index => !statuses.slice(index).includes('met'));
}

const isAscending = (levels: readonly { readonly level: number }[]): boolean =>
  levels.every(({ level }, index) => level > (levels[index - 1]?.level ?? -1));

const told = {
  shape: 'levelScale',
  holds: {
    score: { label: { th: 'คะแนน', en: 'score' }, unit: 'points' },
    level: { label: { th: 'ระดับ', en: 'level' } },
  },
} as const;

/**
 * Makes a rule that scores by levels, each with criteria of its own: the highest level whose criteria are met, or, where the
 * scale is cumulative, the highest with all below it met as well. Below the lowest level the score is 0. Levels may read the
 * same facts.
 *
 * @th
 * สร้างกติกาให้คะแนนตามระดับ แต่ละระดับมีเงื่อนไขของตน ได้ระดับสูงสุดที่ผ่าน หรือถ้าระดับต่อเนื่องกัน (cumulative)
 * ได้ระดับสูงสุดที่ผ่านครบทุกระดับก่อนหน้า ต่ำกว่าระดับแรกได้ 0 คะแนน
 *
 * @throws Error the definition is wrong: levels that do not ascend, two criteria of one name,
 * two of one level that read one fact, or a group that cannot be met
 */
// @__NO_SIDE_EFFECTS__
export function levelScale<const F extends Facts, Id extends string>(
  definition: LevelScaleDefinition<F, Id>,
): Scale<F, Id> {
  const { levels, cumulative, id, facts } = definition;
  if (!isAscending(levels)) throw new Error(`chumchon: the levels of ${id} must ascend`);
  for (const { criteria } of levels) checkCriteria(criteria, facts);

  return prepareRule<F, ScaleOutcome, DecimalText | undefined>(definition, told, rule => {
    const roots = levels.map(({ level, label, criteria }) =>
      allOf(`level-${level}`, label, settled(criteria, definition)),
    );
    const ready = roots.map(root => makeReady(root, definition));
    const sets = roots.map(({ of }) => of);
    const points = (index: number): number => levels[index]?.level ?? 0;
    const statusesOf = (values: Places): readonly Verdict[] => ready.map(root => verdictOf(root, values));
    const shared = (values: Places) => sharedFacts(sets, definition, values);

    /** Levels share facts: what is possible is what some value of those makes possible. */
    const possibleOf = (values: Places): readonly number[] => {
      const sure = stillPossible(statusesOf(values), cumulative);
      if (sure.length === 1) return sure;
      const found = new Set(
        completions(shared(values), values).flatMap(each => stillPossible(statusesOf(each), cumulative)),
      );
      return sure.filter(index => found.has(index));
    };

    /** A shared fact matters where its value changes what is possible; another one where some value of those leaves it open. */
    const missingOf = (values: Places): readonly string[] => {
      const common = shared(values);
      const missing = new Set<string>();
      for (const each of completions(common, values)) {
        for (const index of stillOpen(statusesOf(each), cumulative)) {
          const root = ready[index] as Ready;
          for (const name of missingIn(root, evidenceOf(root, each), each)) missing.add(name);
        }
      }
      const matters = common.filter(fact =>
        familiesOf(fact, common, values).some(family => new Set(family.map(each => String(possibleOf(each)))).size > 1),
      );
      for (const { name } of matters) missing.add(name);
      return Object.keys(facts).filter(fact => missing.has(fact));
    };

    return {
      outcome: values => {
        const evidence = ready.map(root => evidenceOf(root, values));
        const possible = possibleOf(values);
        const certain = possible[0] as number;
        const aim = ready[certain + 1];
        const rest = {
          possible: possible.map(points),
          criteria: evidence.map((each, index) => ({ ...each, level: points(index) })),
          missing: possible.length === 1 ? [] : missingOf(values),
          next: aim
            ? { level: points(certain + 1), criteria: nextIn(aim, evidence[certain + 1] as CriterionOutcome) }
            : null,
        };
        if (possible.length > 1) return { rule, ...rest };
        const level = points(certain);
        return { rule, score: decimalText(level), level, ...rest };
      },
      decide: values => {
        const possible = possibleOf(values);
        return possible.length === 1 ? decimalText(points(possible[0] as number)) : undefined;
      },
    };
  }) as unknown as Scale<F, Id>;
}

/**
 * How a result between two printed levels is scored. The sources do not say, so the caller does.
 *
 * @th
 * วิธีให้คะแนนผลที่อยู่ระหว่างระดับที่พิมพ์ไว้ เอกสารไม่ได้กำหนด ผู้ใช้เป็นผู้เลือก
 */
export const scoringMethods = {
  step: { th: 'ใช้คะแนนของระดับที่ถึงแล้ว', en: 'the level that is reached counts' },
  linear: { th: 'คิดคะแนนตามสัดส่วนระหว่างสองระดับ', en: 'in proportion between the two levels' },
} as const satisfies Readonly<Record<string, Text>>;

/** `step`: the level below counts. `linear`: the points rise evenly from one target to the next. */
export type ScoringMethod = keyof typeof scoringMethods;

/** A level with a single target. */
export interface Target {
  readonly level: number;
  readonly target: Parameter;
}

/** The facts of a target scale. */
export type TargetFacts<Input = DecimalInput> = {
  readonly result: Fact<Exact, Input, false>;
  readonly method: Fact<ScoringMethod, ScoringMethod, true>;
};

/** A target scale's definition: what is measured, and the targets from the lowest level to the highest. */
export interface TargetScaleDefinition<Input> extends Omit<RuleDefinition<Facts>, 'facts'> {
  readonly result: Fact<Exact, Input, false>;
  readonly targets: readonly [Target, ...Target[]];
  /** `ascending`: more is better, and a target is reached from itself upwards. `descending`: less is better. */
  readonly direction?: 'ascending' | 'descending';
}

/** A rule that scores one result against targets. */
export type TargetScale<Input = DecimalInput> = Rule<
  InputOf<TargetFacts<Input>>,
  Named<TargetScaleOutcome, 'result'>,
  DecimalText | undefined,
  TargetFacts<Input>
>;

/**
 * The fact by which a caller says how a result between two levels is scored.
 *
 * @th
 * ข้อเท็จจริงที่ผู้ใช้บอกวิธีให้คะแนนผลซึ่งอยู่ระหว่างสองระดับ
 */
export const methodFact: Fact<ScoringMethod, ScoringMethod, true> = /* @__PURE__ */ required(
  /* @__PURE__ */ choice(
    { th: 'วิธีให้คะแนนผลที่อยู่ระหว่างสองระดับ', en: 'how a result between two levels is scored' },
    scoringMethods,
  ),
);

const toldByTargets = {
  shape: 'targetScale',
  holds: {
    score: { label: { th: 'คะแนน', en: 'score' }, unit: 'points' },
    level: { label: { th: 'ระดับที่ถึง', en: 'level reached' } },
    method: { label: methodFact.label, words: scoringMethods },
  },
} as const;

/** The score with the way that it was reckoned. */
export interface TargetScaleOutcome extends ScaleOutcome {
  readonly method: ScoringMethod;
}

/**
 * Makes a rule that scores one result against a target a level. Reaching a target exactly is enough; beyond the highest level
 * there are no more points; below the lowest printed level the score is 0 by either method. A level of 0 points may be the
 * anchor from which the points rise.
 *
 * @th
 * สร้างกติกาให้คะแนนตามระดับ แต่ละระดับมีค่าเป้าหมายหนึ่งค่า ถึงค่าเป้าหมายพอดีก็ได้คะแนน เกินระดับสูงสุดไม่มีคะแนนเพิ่ม
 * ต่ำกว่าระดับแรกได้ 0 คะแนน
 *
 * @throws Error the definition is wrong: levels or targets that are not in order
 */
// @__NO_SIDE_EFFECTS__
export function targetScale<Input>(definition: TargetScaleDefinition<Input>): TargetScale<Input> {
  const { result, targets, direction = 'ascending', id } = definition;
  const sign = direction === 'ascending' ? 1 : -1;
  const limits = targets.map(({ target }) => figureOf(target));
  const isOrdered = limits.every(
    (limit, index) => index === 0 || compare(limit, limits[index - 1] as Exact) * sign > 0,
  );
  if (!isAscending(targets) || !isOrdered) throw new Error(`chumchon: the targets of ${id} must be in order`);

  const facts: TargetFacts<Input> = { result, method: methodFact };
  const made = prepareRule<TargetFacts<Input>, TargetScaleOutcome, DecimalText | undefined>(
    { ...definition, facts },
    toldByTargets,
    rule => {
      const orders = limits.map(against);
      const levels = targets.map(({ level }) => level);
      const worth = [0, ...levels].map(decimalText);
      const all = deepFreeze(levels[0] === 0 ? levels : [0, ...levels]);
      const possible = deepFreeze([0, ...levels].map(level => [level]));
      const { label } = result;
      const unit = result.unit as Unit;
      const met: readonly ReadyLevel[] = deepFreeze(
        targets.map(({ level, target: { source } }, index) => {
          const limit = decimalText(limits[index] as Exact);
          const id = `level-${level}`;
          return { level, id, itself: [id], required: sign === 1 ? { atLeast: limit } : { atMost: limit }, source };
        }),
      );

      /** The place of the highest target that is reached; -1 below the lowest. */
      const reached = (value: Exact): number => {
        for (let place = orders.length - 1; place >= 0; place -= 1) {
          if ((orders[place] as (value: Exact) => number)(value) * sign >= 0) return place;
        }
        return -1;
      };
      const score = (place: number, value: Exact, method: ScoringMethod): DecimalText => {
        if (method === 'step' || place < 0 || place + 1 === limits.length) return worth[place + 1] as DecimalText;
        const from = limits[place] as Exact;
        const to = limits[place + 1] as Exact;
        const base = levels[place] as number;
        const rise = (levels[place + 1] as number) - base;
        return decimalText(exact(value).minus(from).times(rise).div(exact(to).minus(from)).plus(base));
      };
      const evidence = (place: number | undefined, actual: DecimalText | undefined): readonly LevelOutcome[] => {
        const criteria = new Array<LevelOutcome>(met.length);
        for (let index = 0; index < met.length; index += 1) {
          const { level, id, required, source } = met[index] as ReadyLevel;
          const status: Verdict = place === undefined ? 'unknown' : index <= place ? 'met' : 'unmet';
          criteria[index] =
            actual === undefined
              ? { level, id, label, status, fact: 'result', required, unit, source }
              : { level, id, label, status, fact: 'result', actual, required, unit, source };
        }
        return criteria;
      };
      const next = (place: number, value: Exact): NextLevel | null => {
        const aim = met[place + 1];
        if (aim === undefined) return null;
        const limit = limits[place + 1] as Exact;
        const lacking = sign === 1 ? differenceText(limit, value) : differenceText(value, limit);
        return { level: aim.level, lacking, criteria: aim.itself };
      };

      return {
        outcome: values => {
          const value = values[0] as Exact | undefined;
          const method = values[1] as ScoringMethod;
          if (value === undefined) {
            return {
              rule,
              possible: all,
              method,
              criteria: evidence(undefined, undefined),
              missing: ['result'],
              next: { level: levels[0] as number, criteria: (met[0] as ReadyLevel).itself },
            };
          }
          const place = reached(value);
          const level = place < 0 ? 0 : (levels[place] as number);
          return {
            rule,
            score: score(place, value, method),
            level,
            possible: possible[place + 1] as readonly number[],
            method,
            criteria: evidence(place, decimalText(value)),
            missing: none,
            next: next(place, value),
          };
        },
        decide: values => {
          const value = values[0] as Exact | undefined;
          return value === undefined ? undefined : score(reached(value), value, values[1] as ScoringMethod);
        },
      };
    },
  );
  return made as unknown as TargetScale<Input>;
}

/** A level with what of its evidence never changes. */
interface ReadyLevel {
  readonly level: number;
  readonly id: string;
  /** Its id, as all that is lacking to it. */
  readonly itself: readonly [string];
  readonly required: Required;
  readonly source: Citation;
}
