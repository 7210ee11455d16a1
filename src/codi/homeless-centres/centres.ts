import type { Citation } from '../../core/citation.js';
import { deepFreeze } from '../../core/freeze.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { atLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count } from '../../rules/logic/fact.js';
import { plan, programme } from './source.js';

/** A centre for homeless people, as the report knows it. */
export interface HomelessCentre {
  readonly province: Text;
  readonly status: 'open' | 'under-construction';
  /** The day that it opened; absent while it is under construction. */
  readonly opened?: Parameter<string>;
  /** The last day of the month in which it is expected to be finished. */
  readonly due?: Parameter<string>;
  /** How many people it takes; absent where it is not printed. */
  readonly capacity?: Parameter<number>;
  /** Whether it is one of the two that FY2563 aims at. */
  readonly inTarget: boolean;
  readonly source: Citation;
}

/**
 * The centres for homeless people (ศูนย์พัฒนาคุณภาพชีวิตคนไร้บ้าน) that the report names. The second of the target is printed
 * as Bangkok on line 40 and as Pathum Thani on line 126, which is where it is built.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 40, 126, 467, 469 and 471
 * @example
 * ```ts
 * import { homelessCentres } from 'chumchon/codi';
 *
 * const target = homelessCentres.fy2563.centres.filter(({ inTarget }) => inTarget);
 * target.map(({ province, status }) => [province.en, status]); // [['Khon Kaen', 'open'], ['Pathum Thani', 'under-construction']]
 * ```
 */
export const centres: readonly HomelessCentre[] = deepFreeze([
  {
    province: { th: 'ขอนแก่น', en: 'Khon Kaen' },
    status: 'open',
    opened: parameter('2020-01-17', 'date', plan(126, 469)),
    capacity: parameter(120, 'people', plan(126, 469)),
    inTarget: true,
    source: plan(40, 126, 469),
  },
  {
    province: { th: 'ปทุมธานี', en: 'Pathum Thani' },
    status: 'under-construction',
    due: parameter(
      '2020-09-30',
      'date',
      plan.derived(
        { th: '“ภายในเดือนกันยายน 2563” คือวันสุดท้ายของเดือน', en: '“within September 2563 (2020)”: its last day' },
        40,
        126,
        467,
      ),
    ),
    capacity: parameter(100, 'people', plan(467)),
    inTarget: true,
    source: plan(40, 126, 467),
  },
  {
    province: { th: 'เชียงใหม่', en: 'Chiang Mai' },
    status: 'open',
    opened: parameter('2018-06-28', 'date', plan(126, 471)),
    inTarget: false,
    source: plan(126, 471),
  },
]);

const parameters = { target: parameter(2, 'centres', plan(40, 126)) };

/**
 * Whether the target of two centres is reached (เป้าหมาย 2 ศูนย์): both are open. The report prints no percentage for this
 * plan; at its date one of the two was open.
 *
 * @th
 * ตรวจว่าศูนย์คนไร้บ้านตามเป้าหมาย 2 ศูนย์เปิดดำเนินการครบหรือไม่ รายงานไม่ได้พิมพ์ร้อยละของแผนนี้ ณ วันที่รายงานเปิดแล้ว 1 ศูนย์
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0 to 2, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 40, 126
 * @example
 * ```ts
 * import { homelessCentres } from 'chumchon/codi';
 *
 * homelessCentres.fy2563.targetReached({ open: 1 }).verdict; // 'unmet'
 * ```
 */
export const targetReached = checklist({
  programme,
  id: 'target-reached',
  title: { th: 'ศูนย์คนไร้บ้านที่เปิดดำเนินการตามเป้าหมาย', en: 'Centres of the target that are open' },
  source: plan(40, 126),
  parameters,
  facts: {
    open: count({ th: 'ศูนย์ตามเป้าหมายที่เปิดดำเนินการ', en: 'centres of the target that are open' }, 'centres', {
      most: parameters.target.value,
    }),
  },
  criteria: [atLeast('open', parameters.target)],
});
