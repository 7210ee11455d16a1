import type { Parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import type { Facts, InputOf, ValuesOf } from '../logic/fact.js';
import {
  type CriterionOutcome,
  evidenceOf,
  makeReady,
  missingIn,
  nextIn,
  type ReadyGroup,
  verdictOf,
} from '../logic/logic.js';
import type { Node, Verdict } from '../logic/node.js';
import { allOf, checkCriteria, settled } from '../logic/nodes.js';
import { type Named, type OrderedFacts, prepareRule, type Rule, type RuleDefinition } from '../logic/rule.js';

/** A grade that takes so many of the criteria. */
export interface CountGrade<Grade extends string> {
  readonly grade: Grade;
  readonly label: Text;
  readonly least: Parameter<number>;
}

/** The next higher grade, and the fewest criteria, by id, that would have to be met for it. */
export interface NextCountGrade<Grade extends string> {
  readonly grade: Grade;
  readonly criteria: readonly string[];
}

/** The grade by how many criteria are met, with the evidence for each. */
export interface CountGradeOutcome<Grade extends string> {
  /** `null` below the lowest grade; absent while more than one is possible. */
  readonly grade?: Grade | null;
  readonly label?: Text;
  /** The grades that the missing facts leave possible, best first. */
  readonly possible: readonly (Grade | null)[];
  readonly criteria: readonly CriterionOutcome[];
  /** The missing facts that can still change the grade, and none that cannot. */
  readonly missing: readonly string[];
  /** `null` at the best grade. Counted from the criteria that are met for certain. */
  readonly next: NextCountGrade<Grade> | null;
}

/** A rule that grades by how many criteria are met. */
export type CountGrading<F extends Facts, Grade extends string> = Rule<
  InputOf<F>,
  Named<CountGradeOutcome<Grade>>,
  Grade | null | undefined,
  F
>;

/** Its definition: the criteria in printed order, the grades from the best to the lowest. */
export interface CountGradeDefinition<F extends Facts, Grade extends string>
  extends RuleDefinition<F>,
    OrderedFacts<F> {
  readonly criteria: readonly Node<ValuesOf<F>>[];
  readonly grades: readonly CountGrade<Grade>[];
}

/** How many are met for certain, and how many may be. */
function metIn(verdicts: readonly Verdict[]): readonly [fewest: number, most: number] {
  let fewest = 0;
  let open = 0;
  for (const verdict of verdicts) {
    if (verdict === 'met') fewest += 1;
    else if (verdict === 'unknown') open += 1;
  }
  return [fewest, fewest + open];
}

const told = { shape: 'gradeByCount', holds: { grade: { label: { th: 'ระดับ', en: 'grade' } } } };

/**
 * Makes a rule that grades by how many criteria are met, whichever they are.
 *
 * @th
 * สร้างกติกาที่จัดระดับตามจำนวนเกณฑ์ที่ผ่าน ไม่ว่าผ่านข้อใด
 *
 * @throws Error the definition is wrong: grades that do not descend, two criteria of one name,
 * two that read one fact, or a group that cannot be met
 */
// @__NO_SIDE_EFFECTS__
export function gradeByCount<const F extends Facts, const Grade extends string>(
  definition: CountGradeDefinition<F, Grade>,
): CountGrading<F, Grade> {
  const { criteria, grades, id, title } = definition;
  checkCriteria([allOf(id, title, criteria)]);
  if (!grades.every(({ least }, index) => least.value < (grades[index - 1]?.least.value ?? criteria.length + 1))) {
    throw new Error(`chumchon: the grades of ${id} must take fewer and fewer criteria`);
  }

  return prepareRule<F, CountGradeOutcome<Grade>, Grade | null | undefined>(definition, told, rule => {
    const of = settled(criteria, definition);
    const ready = makeReady(allOf(id, title, of), definition) as ReadyGroup;
    const members = ready.of;
    /** The grade by the number of criteria that are met, and the next better one with what it takes. */
    const steps = Array.from({ length: members.length + 1 }, (_, met) => {
      const better = grades.findLast(({ least }) => least.value > met);
      return {
        grade: grades.find(({ least }) => met >= least.value) ?? null,
        better: better && {
          grade: better.grade,
          ready: { ...ready, least: better.least.value, takesAll: better.least.value === members.length },
        },
      };
    });
    const ranks: readonly (Grade | null)[] = [...grades.map(({ grade }) => grade), null];
    const gradeOf = (met: number): Grade | null => steps[met]?.grade?.grade ?? null;

    return {
      outcome: values => {
        const evidence = evidenceOf(ready, values);
        const { criteria } = evidence;
        const [fewest, most] = metIn(criteria.map(({ status }) => status));
        const [grade, best] = [gradeOf(fewest), gradeOf(most)];
        const { grade: reached, better } = steps[fewest] as (typeof steps)[number];
        const isOpen = grade !== best;
        const rest = {
          possible: ranks.slice(ranks.indexOf(best), ranks.indexOf(grade) + 1),
          criteria,
          missing: isOpen
            ? members.flatMap((member, at) => missingIn(member, criteria[at] as CriterionOutcome, values))
            : [],
          next: better
            ? { grade: better.grade, criteria: nextIn(better.ready, { ...evidence, status: 'unknown' }) }
            : null,
        };
        if (isOpen) return { rule, ...rest };
        return reached ? { rule, grade, label: reached.label, ...rest } : { rule, grade, ...rest };
      },
      decide: values => {
        const [grade, best] = metIn(members.map(member => verdictOf(member, values))).map(gradeOf);
        return grade === best ? grade : undefined;
      },
    };
  });
}
