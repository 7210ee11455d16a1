import { deepFreeze } from '../../core/freeze.js';
import type { Text } from '../../core/text.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { choice, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { programme, tambonPlans } from './source.js';

/** A level of local development plans. */
export type PlanLevel = 'tambon' | 'province' | 'province-group' | 'region';

/**
 * The levels of local development plans (แผนพัฒนาชุมชนท้องถิ่น) from the base upwards. The report names no amphoe level here.
 *
 * @source 001_82e09ad09ff19ae2.txt, line 95
 * @example
 * ```ts
 * import { areaPlans } from 'chumchon/codi';
 *
 * areaPlans.fy2563.planLevels.map(({ id }) => id); // ['tambon', 'province', 'province-group', 'region']
 * ```
 */
export const planLevels: readonly { readonly id: PlanLevel; readonly label: Text }[] = deepFreeze([
  { id: 'tambon', label: { th: 'ระดับตำบล', en: 'tambon' } },
  { id: 'province', label: { th: 'ระดับจังหวัด', en: 'province' } },
  { id: 'province-group', label: { th: 'ระดับกลุ่มจังหวัด', en: 'group of provinces' } },
  { id: 'region', label: { th: 'ระดับภาค', en: 'region' } },
]);

/** What a plan rests on and what it goes into. */
export interface PlanPlace {
  /** The level below; `null` at the base. */
  readonly restsOn: PlanLevel | null;
  /** The level above; `null` at the top. */
  readonly goesInto: PlanLevel | null;
  readonly figures: readonly FigureOutcome[];
}

const levelLabels = Object.fromEntries(planLevels.map(({ id, label }) => [id, label])) as Readonly<
  Record<PlanLevel, Text>
>;

const held = {
  restsOn: { label: { th: 'จัดทำจากแผน', en: 'rests on the plans of' }, words: levelLabels },
  goesInto: {
    label: { th: 'นำไปสู่แผน', en: 'goes into the plan of' },
    words: levelLabels,
    how: {
      th: 'ลำดับของแผน: ระดับตำบล ระดับจังหวัด ระดับกลุ่มจังหวัด ระดับภาค',
      en: 'the order of the plans: tambon, province, group of provinces, region',
    },
  },
};

const facts = {
  level: required(choice({ th: 'ระดับของแผน', en: 'level of the plan' }, levelLabels)),
};

/**
 * Which plans a plan rests on, and which it goes into (แผนตำบลเป็นฐานไปสู่แผนระดับจังหวัด กลุ่มจังหวัด และภาค).
 *
 * @th ลำดับของแผนพัฒนาชุมชนท้องถิ่น: แผนตำบลเป็นฐานของแผนจังหวัด กลุ่มจังหวัด และภาค รายงานไม่ได้ระบุระดับอำเภอ
 * @throws {@link RuleInputError} a level that is none of the four
 * @source 001_82e09ad09ff19ae2.txt, line 95
 * @example
 * ```ts
 * import { areaPlans } from 'chumchon/codi';
 *
 * const place = areaPlans.fy2563.planHierarchy({ level: 'province' });
 * place.restsOn; // 'tambon'
 * place.goesInto; // 'province-group'
 * ```
 */
export const planHierarchy = figureFunction(
  {
    programme,
    id: 'plan-hierarchy',
    title: { th: 'ลำดับของแผนพัฒนาชุมชนท้องถิ่น', en: 'Order of local development plans' },
    source: tambonPlans(95),
    facts,
  },
  held,
  'goesInto',
  ({ level }): Computed<PlanPlace> => {
    const index = planLevels.findIndex(({ id }) => id === level);
    return { restsOn: planLevels[index - 1]?.id ?? null, goesInto: planLevels[index + 1]?.id ?? null };
  },
);
