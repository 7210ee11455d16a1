import type { Parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import type { Facts, InputOf, ValuesOf } from '../logic/fact.js';
import {
  type CriterionOutcome,
  evidenceOf,
  judge,
  makeReady,
  missingIn,
  nextIn,
  none,
  type Ready,
  type ReadyGroup,
  verdictOf,
} from '../logic/logic.js';
import type { Node, Verdict } from '../logic/node.js';
import { allOf, checkCriteria } from '../logic/nodes.js';
import { present } from '../logic/present.js';
import { type Named, type PathIn, prepareRule, type Rule, type RuleDefinition } from '../logic/rule.js';

/** A class, and the criteria that must all be met for it. */
export interface Class<Id extends string, Values, Of extends string = string> {
  readonly id: Id;
  readonly label: Text;
  readonly criteria: readonly Node<Values, Of>[];
}

/** A class as it came out. */
export interface ClassOutcome<Id extends string, Of extends string = string> extends CriterionOutcome {
  readonly id: Id;
  readonly criteria: readonly CriterionOutcome<Of>[];
}

/** The class of a thing, with the evidence for each. */
export interface ClassificationOutcome<Id extends string, Of extends string = string> {
  /** `null` where it is in no class; absent while more than one is possible. */
  readonly class?: Id | null;
  readonly label?: Text;
  /** What the missing facts leave possible, in printed order; `null` for no class. */
  readonly possible: readonly (Id | null)[];
  /** The classes, each a group of its criteria, in order of precedence. */
  readonly criteria: readonly ClassOutcome<Id, Of>[];
  /** The missing facts that can still change the class. */
  readonly missing: readonly string[];
  /** The fewest criteria, by id, that would have to be met for some class; empty once it is in one. */
  readonly next: readonly Of[];
}

/** A rule that puts a thing into a class. */
export type Classification<F extends Facts, Id extends string, Of extends string = string> = Rule<
  InputOf<F>,
  Named<ClassificationOutcome<Id, Of>, PathIn<F>>,
  Id | null | undefined,
  F
>;

/** Its definition: the classes in order of precedence. */
export interface ClassificationDefinition<F extends Facts, Id extends string, Of extends string = string>
  extends RuleDefinition<F> {
  readonly classes: readonly Class<Id, ValuesOf<F>, Of>[];
}

/**
 * Makes a rule that puts a thing into the first of several classes whose criteria are all met, so that it is never in two.
 *
 * @th
 * สร้างกติกาที่จัดสิ่งหนึ่งเข้าประเภทแรกซึ่งผ่านเกณฑ์ครบทุกข้อ จึงไม่อยู่ในสองประเภทพร้อมกัน
 *
 * @throws Error the definition is wrong: two criteria of one name, two that read one fact or one that there is not, or a group
 * that cannot be met
 */
// @__NO_SIDE_EFFECTS__
export function classification<const F extends Facts, const Id extends string, Of extends string>(
  definition: ClassificationDefinition<F, Id, Of>,
): Classification<F, Id, Of> {
  const { classes, id, title } = definition;
  const of = classes.map(each => allOf(each.id, each.label, each.criteria));
  checkCriteria(of, definition.facts);
  const words: Readonly<Record<string, Text>> = Object.fromEntries(classes.map(each => [each.id, each.label]));
  const told = { shape: 'classification', holds: { class: { label: { th: 'ประเภท', en: 'class' }, words } } };

  return prepareRule<F, ClassificationOutcome<Id>, Id | null | undefined>(definition, told, rule => {
    const anyClass = makeReady({ id, label: title, of, least: 1, mandatory: [] }, definition) as ReadyGroup;
    const members = anyClass.of;

    /** Up to the first class that is met, the places of those that are not ruled out, and whether none is possible. */
    const standing = (statuses: readonly Verdict[]) => {
      const first = statuses.indexOf('met');
      const end = first < 0 ? statuses.length : first + 1;
      const open = [...statuses.keys()].filter(place => place < end && statuses[place] !== 'unmet');
      const ids: readonly (Id | null)[] = open.map(place => (classes[place] as Class<Id, never>).id);
      return { open, possible: first < 0 ? [...ids, null] : ids };
    };

    return {
      outcome: values => {
        const evidence = evidenceOf(anyClass, values);
        const criteria = evidence.criteria as readonly ClassOutcome<Id>[];
        const { open, possible } = standing(criteria.map(({ status }) => status));
        const found = possible.length === 1 ? possible[0] : undefined;
        return present<Named<ClassificationOutcome<Id>>>({
          rule,
          class: found,
          label: words[found ?? ''],
          possible,
          criteria,
          missing: open.flatMap(place =>
            missingIn(members[place] as Ready, criteria[place] as ClassOutcome<Id>, values),
          ),
          next: nextIn(anyClass, evidence),
        });
      },
      decide: values => {
        const { possible } = standing(members.map(member => verdictOf(member, values)));
        return possible.length === 1 ? possible[0] : undefined;
      },
    };
  }) as unknown as Classification<F, Id, Of>;
}

/** A grade that takes so many of the criteria. */
export interface CountGrade<Grade extends string> {
  readonly grade: Grade;
  readonly label: Text;
  readonly least: Parameter<number>;
}

/** The next higher grade, and the fewest criteria, by id, that would have to be met for it. */
export interface NextCountGrade<Grade extends string, Id extends string = string> {
  readonly grade: Grade;
  readonly criteria: readonly Id[];
}

/** The grade by how many criteria are met, with the evidence for each. */
export interface CountGradeOutcome<Grade extends string, Id extends string = string> {
  /** `null` below the lowest grade; absent while more than one is possible. */
  readonly grade?: Grade | null;
  readonly label?: Text;
  /** The grades that the missing facts leave possible, best first. */
  readonly possible: readonly (Grade | null)[];
  readonly criteria: readonly CriterionOutcome<Id>[];
  /** The missing facts that can still change the grade, and none that cannot. */
  readonly missing: readonly string[];
  /** `null` at the best grade. Counted from the criteria that are met for certain. */
  readonly next: NextCountGrade<Grade, Id> | null;
}

/** A rule that grades by how many criteria are met. */
export type CountGrading<F extends Facts, Grade extends string, Id extends string = string> = Rule<
  InputOf<F>,
  Named<CountGradeOutcome<Grade, Id>, PathIn<F>>,
  Grade | null | undefined,
  F
>;

/** Its definition: the criteria in printed order, the grades from the best to the lowest. */
export interface CountGradeDefinition<F extends Facts, Grade extends string, Id extends string = string>
  extends RuleDefinition<F> {
  readonly criteria: readonly Node<ValuesOf<F>, Id>[];
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
 * two that read one fact or one that there is not, or a group that cannot be met
 */
// @__NO_SIDE_EFFECTS__
export function gradeByCount<const F extends Facts, const Grade extends string, Id extends string>(
  definition: CountGradeDefinition<F, Grade, Id>,
): CountGrading<F, Grade, Id> {
  const { criteria, grades, id, title } = definition;
  const group = allOf(id, title, criteria);
  checkCriteria([group], definition.facts);
  if (!grades.every(({ least }, index) => least.value < (grades[index - 1]?.least.value ?? criteria.length + 1))) {
    throw new Error(`chumchon: the grades of ${id} must take fewer and fewer criteria`);
  }

  return prepareRule<F, CountGradeOutcome<Grade>, Grade | null | undefined>(definition, told, rule => {
    const ready = makeReady(group, definition) as ReadyGroup;
    const members = ready.of;
    const byMet = Array.from([...members, 0], (_, met) => grades.find(({ least }) => met >= least.value));
    const ranks = [...grades, undefined];

    const judged = judge(ready, (evidence, values) => {
      const { criteria } = evidence;
      const [fewest, most] = metIn(criteria.map(({ status }) => status));
      const [grade, best] = [byMet[fewest], byMet[most]];
      const better = grades.findLast(({ least }) => least.value > fewest);
      return {
        graded: {
          rule,
          ...(grade === best && { grade: grade?.grade ?? null, ...(grade && { label: grade.label }) }),
          possible: ranks.slice(ranks.indexOf(best), ranks.indexOf(grade) + 1).map(each => each?.grade ?? null),
        },
        missing:
          grade === best
            ? none
            : members.flatMap((member, at) => missingIn(member, criteria[at] as CriterionOutcome, values)),
        next: better
          ? {
              grade: better.grade,
              criteria: nextIn({ ...ready, least: better.least.value }, { ...evidence, status: 'unknown' }),
            }
          : null,
      };
    });
    return {
      outcome: values => {
        const [criteria, { graded, missing, next }] = judged(values);
        return { ...graded, criteria, missing, next };
      },
      decide: values => {
        const [fewest, most] = metIn(members.map(member => verdictOf(member, values)));
        return byMet[fewest] === byMet[most] ? (byMet[fewest]?.grade ?? null) : undefined;
      },
    };
  }) as unknown as CountGrading<F, Grade, Id>;
}
