import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { kebab } from '../../rules/criteria/criterion.js';
import { yesNo } from '../../rules/logic/fact.js';
import type { CriterionOutcome } from '../../rules/logic/logic.js';
import { defineRule } from '../../rules/logic/rule.js';
import { judged, verdictOn } from '../../rules/logic/verdict.js';
import { programme, seminar, standard } from './source.js';

const practices = {
  growsPlants: yesNo({ th: 'การปลูกพืช', en: 'growing plants' }),
  raisesAnimals: yesNo({ th: 'การเลี้ยงสัตว์', en: 'raising animals' }),
  processesFood: yesNo({ th: 'การแปรรูป', en: 'processing' }),
  managesWaste: yesNo({ th: 'การบริหารจัดการขยะ', en: 'managing waste' }),
  keepsHouseClean: yesNo({ th: 'การจัดสุขลักษณะในบ้าน', en: 'hygiene in the house' }),
  usesResourcesWell: yesNo({ th: 'การใช้ทรัพยากรอย่างคุ้มค่า', en: 'using resources well' }),
  practisesReligion: yesNo({ th: 'การปฏิบัติศาสนกิจ', en: 'practising religion' }),
  servesPublic: yesNo({ th: 'การบำเพ็ญประโยชน์', en: 'serving the public' }),
  exercises: yesNo({ th: 'ออกกำลังกายเสริมสุขภาพ', en: 'exercise for health' }),
};

type Practice = keyof typeof practices;
type Values = { readonly [P in Practice]: boolean | undefined };

interface Aspect {
  readonly id: 'food' | 'environment' | 'immunity';
  readonly label: Text;
  readonly of: readonly Practice[];
}

const aspects: readonly Aspect[] = [
  {
    id: 'food',
    label: { th: 'อาหารมั่นคง', en: 'secure food' },
    of: ['growsPlants', 'raisesAnimals', 'processesFood'],
  },
  {
    id: 'environment',
    label: { th: 'สิ่งแวดล้อมยั่งยืน', en: 'lasting environment' },
    of: ['managesWaste', 'keepsHouseClean', 'usesResourcesWell'],
  },
  {
    id: 'immunity',
    label: { th: 'มีภูมิคุ้มกัน', en: 'immunity' },
    of: ['practisesReligion', 'servesPublic', 'exercises'],
  },
];

/** How much of an aspect a family practises. */
export interface AspectOutcome {
  readonly id: 'food' | 'environment' | 'immunity';
  readonly label: Text;
  /** The practices that are known to be there. */
  readonly practised: number;
  /** The most that it can come to with those that are not known. */
  readonly atMost: number;
  /** How many there are. */
  readonly of: number;
}

/** A family's profile: a description, not a grade. */
export interface FamilyStrengthsOutcome {
  /** The practices that are known to be there, of all nine. */
  readonly practised: number;
  /** The most that it can come to with those that are not known. */
  readonly atMost: number;
  readonly of: number;
  readonly aspects: readonly AspectOutcome[];
  readonly criteria: readonly CriterionOutcome[];
  readonly missing: readonly Practice[];
}

const names = Object.keys(practices) as Practice[];

const countHolds = {
  practised: { label: { th: 'ปฏิบัติแล้ว', en: 'practised' }, unit: 'matters' },
  atMost: {
    label: { th: 'อย่างมากเมื่อรวมเรื่องที่ยังไม่ทราบ', en: 'at most (with those not known)' },
    unit: 'matters',
    bounds: 'practised',
  },
  of: { label: { th: 'จากทั้งหมด', en: 'of' }, unit: 'matters' },
} as const;

const counted = (of: readonly Practice[], values: Values) => ({
  practised: of.filter(name => values[name] === true).length,
  atMost: of.filter(name => values[name] !== false).length,
  of: of.length,
});

/**
 * What a development family practises (ความเข้มแข็งของครอบครัวพัฒนา): three practices in each of three aspects, secure food, lasting
 * environment and immunity. They are given as examples of what the seminar is about, so this is a profile: no mark is printed,
 * and nobody passes or fails by it. `familyStrengths.decide` gives how many are practised for certain.
 *
 * @th
 * แสดงความเข้มแข็งของครอบครัวพัฒนาใน 3 ด้าน ๆ ละ 3 เรื่อง คือ ความมั่นคงทางอาหาร สิ่งแวดล้อมยั่งยืน และภูมิคุ้มกัน เป็นตัวอย่างเนื้อหาของการสัมมนา
 * จึงเป็นเพียงข้อมูลของครอบครัว ไม่มีคะแนนและไม่มีผ่านหรือไม่ผ่าน
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown practice
 * @source 004_5d18bda2820f2124.txt, line 2640
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * const outcome = sufficiencyVillages.fy2565.familyStrengths({ growsPlants: true, raisesAnimals: true, processesFood: false });
 * outcome.aspects[0]?.practised; // 2
 * outcome.aspects[0]?.of; // 3
 * outcome.atMost; // 8
 * ```
 */
export const familyStrengths = defineRule(
  {
    programme,
    id: 'family-strengths',
    title: { th: 'ความเข้มแข็งของครอบครัวพัฒนา', en: 'Strengths of a development family' },
    source: seminar(2640),
    facts: practices,
  },
  {
    outcome: (values): FamilyStrengthsOutcome => ({
      ...counted(names, values),
      aspects: aspects.map(({ id, label, of }) => ({ id, label, ...counted(of, values) })),
      criteria: names.map(name =>
        judged(kebab(name), practices[name].label, verdictOn(values[name]), {
          actual: values[name],
          required: true,
          source: seminar(2640),
        }),
      ),
      missing: names.filter(name => values[name] === undefined),
    }),
    decide: (values): number => counted(names, values).practised,
  },
  {
    shape: 'function',
    holds: { ...countHolds, aspects: { label: { th: 'รายด้าน', en: 'by aspect' }, of: countHolds } },
  },
);

/**
 * The teaching models that the guideline names with a number (แบบจำลองที่ระบุจำนวน): the ladder of 9 steps, 3 kinds of forest with
 * 4 benefits, and 5 levels of plants. What their members are is not printed.
 *
 * @source 004_5d18bda2820f2124.txt, lines 2638 and 2812
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.teachingModels.ladderSteps.value; // 9
 * ```
 */
export const teachingModels = deepFreeze({
  ladderSteps: parameter(9, 'items', seminar(2638)),
  forests: parameter(3, 'items', standard(2812)),
  benefits: parameter(4, 'items', standard(2812)),
  plantLevels: parameter(5, 'levels', standard(2812)),
});
