import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { count, required, type ValuesOf, yesNo } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import type { Refuse } from '../../rules/logic/rule.js';
import { plan, programme } from './source.js';

/** How many funds are active. */
export interface ActiveFunds {
  /** Absent while a number is not known. */
  readonly active?: number;
  /** Those that are to be revived. */
  readonly suspended?: number;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

const facts = {
  funds: count({ th: 'กองทุนสวัสดิการชุมชนทั้งหมด', en: 'welfare funds' }, 'funds'),
  suspended: count({ th: 'กองทุนที่หยุดดำเนินการ', en: 'suspended funds' }, 'funds'),
  suspendedIncluded: required(
    yesNo({ th: 'จำนวนทั้งหมดนับรวมกองทุนที่หยุดดำเนินการ', en: 'the funds include the suspended ones' }),
  ),
};

const held = {
  active: {
    label: { th: 'กองทุนที่ดำเนินการอยู่', en: 'active funds' },
    unit: 'funds',
    how: ({ suspendedIncluded }: Values) =>
      suspendedIncluded
        ? { th: 'กองทุนทั้งหมด หักกองทุนที่หยุดดำเนินการ', en: 'all funds less the suspended ones' }
        : { th: 'กองทุนทั้งหมด ซึ่งไม่นับรวมกองทุนที่หยุดดำเนินการ', en: 'all funds, none of which is suspended' },
  },
  suspended: { label: { th: 'กองทุนที่หยุดดำเนินการ', en: 'suspended funds' }, unit: 'funds' },
} as const;

type Values = ValuesOf<typeof facts>;

function activeOf({ funds, suspended, suspendedIncluded }: Values, refuse: Refuse): number | undefined {
  if (!suspendedIncluded) return funds;
  if (funds === undefined || suspended === undefined) return undefined;
  if (suspended > funds) {
    return refuse(['suspended'], suspended, { th: `ไม่เกิน ${funds} กองทุน`, en: `at most the ${funds} funds` });
  }
  return funds - suspended;
}

/**
 * How many funds are active, and how many are suspended and to be revived (กองทุนที่หยุดดำเนินการ). Whether the 1,119
 * suspended funds are among the 6,029 of the country is not printed: the caller says by `suspendedIncluded`.
 *
 * @th จำนวนกองทุนที่ดำเนินการอยู่และกองทุนที่หยุดดำเนินการ เอกสารไม่ได้พิมพ์ว่า 1,119 กองทุนที่หยุดดำเนินการรวมอยู่ใน 6,029 กองทุนหรือไม่ ผู้ใช้เป็นผู้ระบุ
 * @throws {@link RuleInputError} no `suspendedIncluded`, more suspended funds than there are, a number that is no whole number
 * from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 183
 * @example
 * ```ts
 * import { welfareFunds } from 'chumchon/codi';
 *
 * const printed = { funds: 6029, suspended: 1119 };
 * welfareFunds.fy2563.activeFunds({ ...printed, suspendedIncluded: true }).active; // 4910
 * welfareFunds.fy2563.activeFunds({ ...printed, suspendedIncluded: false }).active; // 6029
 * ```
 */
export const activeFunds = figureFunction(
  {
    programme,
    id: 'active-funds',
    title: { th: 'กองทุนที่ดำเนินการอยู่ และกองทุนที่หยุดดำเนินการ', en: 'Active and suspended funds' },
    source: plan(183),
    facts,
  },
  held,
  'active',
  (values, refuse): Computed<ActiveFunds> => {
    const needed = values.suspendedIncluded ? (['funds', 'suspended'] as const) : (['funds'] as const);
    return {
      active: activeOf(values, refuse),
      suspended: values.suspended,
      missing: needed.filter(fact => values[fact] === undefined),
    };
  },
);
