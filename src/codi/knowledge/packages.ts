import type { Decimal, Exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { deepFreeze } from '../../core/freeze.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import { percentIn } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { composition } from '../../rules/counting/composition.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { listOf, name, quantity } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import type { Refuse } from '../../rules/logic/rule.js';
import { knowledge, programme, technology } from './source.js';

/**
 * The knowledge packages of a year (ชุดความรู้): one for each tambon plan that qualifies (plan 1.1), one for each
 * council with concrete results (plan 5.2.1), and those on innovation. The first two together are the packages of the
 * tambons. In FY2563: 700 + 561 = 1,261, and 161 more make 1,422. Plan 3 is named among those that carry the target,
 * but adds no count of its own.
 *
 * @th
 * คำนวณชุดความรู้ของปี คือ ตำบลที่มีแผนเข้าเกณฑ์ (แผนงาน 1.1) ตำบลละ 1 ชุด สภาที่มีผลเป็นรูปธรรม (แผนงาน 5.2.1) สภาละ 1 ชุด และชุดความรู้นวัตกรรม
 * ปีงบประมาณ พ.ศ. 2563 คือ 700 + 561 = 1,261 ชุด รวมนวัตกรรม 161 ชุด เป็น 1,422 ชุด แผนงานที่ 3 มีชื่อร่วมรับเป้าหมาย แต่ไม่มีจำนวนของตนเอง
 *
 * @throws {@link RuleInputError} a number that is negative or not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 57, 197, 201, 772 and 774
 * @example
 * ```ts
 * import { knowledge } from 'chumchon/codi';
 *
 * const outcome = knowledge.fy2563.packages({ tambonPlans: 700, councils: 561, innovation: 161, total: 1422 });
 * outcome.verdict; // 'met'
 * outcome.groups[0].amount; // '1261'
 * ```
 */
export const packages = composition({
  programme,
  id: 'packages',
  title: { th: 'ชุดความรู้', en: 'Knowledge packages' },
  source: knowledge(57, 197, 201, 772, 774),
  unit: 'sets',
  parts: {
    tambonPlans: { th: 'ชุดความรู้การจัดทำแผนพัฒนาชุมชนท้องถิ่น', en: 'on local development plans of tambons' },
    councils: {
      th: 'ชุดความรู้รูปธรรมการพัฒนาคุณภาพชีวิตโดยสภาองค์กรชุมชนตำบล',
      en: 'on concrete results of councils',
    },
    innovation: { th: 'ชุดความรู้นวัตกรรมชุมชนท้องถิ่นจัดการตนเอง', en: 'on innovation' },
  },
  groups: {
    tambons: { label: { th: 'ชุดความรู้ตำบล', en: 'packages of the tambons' }, of: ['tambonPlans', 'councils'] },
  },
});

/**
 * The plans that carry the target of the knowledge packages (เป้าหมายรวมอยู่ในแผนงานที่ 1.1/3/5.2.1): they have none of
 * their own.
 *
 * @th
 * แผนงานที่รวมเป้าหมายชุดความรู้ไว้ คือ 1.1 3 และ 5.2.1 ชุดความรู้ไม่มีเป้าหมายของตนเอง
 *
 * @source 001_82e09ad09ff19ae2.txt, line 57
 * @example
 * ```ts
 * import { knowledge } from 'chumchon/codi';
 *
 * knowledge.fy2563.packageTargetIn.value; // '1.1/3/5.2.1'
 * ```
 */
export const packageTargetIn: Parameter<string> = deepFreeze(parameter('1.1/3/5.2.1', 'plans', knowledge(57)));

/** A result against a target that may stand in other plans. */
export interface TargetOutcome {
  /** Unrounded; `null` where there is no target to be a percentage of, absent while result or target is not known. */
  readonly percent?: DecimalText | null;
  /** The plans that the target stands in: none where it has one of its own, absent while neither is known. */
  readonly embeddedIn?: readonly string[];
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

interface TargetValues {
  readonly result: Exact | undefined;
  readonly target: Exact | undefined;
  readonly embeddedIn: readonly string[] | undefined;
}

const held = {
  percent: {
    label: { th: 'ร้อยละของเป้าหมาย', en: 'percent of the target' },
    unit: 'percent',
    how: {
      th: 'ผลการดำเนินงาน ÷ เป้าหมายของแผนงานเอง ไม่มีค่าเมื่อเป้าหมายรวมอยู่ในแผนงานอื่น',
      en: 'the result ÷ the target of the plan itself; none where other plans carry the target',
    },
  },
  embeddedIn: { label: { th: 'แผนงานที่เป้าหมายรวมอยู่', en: 'the plans that carry the target' } },
} as const;

const percentFor = (values: TargetValues, refuse: Refuse): Decimal | null | undefined => {
  const { result, target, embeddedIn = [] } = values;
  if (embeddedIn.length > 0) {
    if (target === undefined) return null;
    refuse(['target'], target, {
      th: 'ไม่ระบุ เพราะเป้าหมายรวมอยู่ในแผนงานอื่น',
      en: 'nothing, since other plans carry the target',
    });
  }
  return percentIn(result, target);
};

/**
 * A result as percent of a target (ร้อยละของเป้าหมาย) that may be embedded in other plans
 * (เป้าหมายรวมอยู่ในแผนงานอื่น): then there is no percentage, which is not the same as 0 %. `null` says so.
 *
 * @th
 * คำนวณผลการดำเนินงานเป็นร้อยละของเป้าหมาย ซึ่งอาจรวมอยู่ในแผนงานอื่น กรณีนั้นไม่มีร้อยละ (null) ซึ่งไม่เหมือนกับร้อยละ 0
 *
 * @throws {@link RuleInputError} a target of its own beside plans that it is embedded in, a negative number, an unknown
 * fact
 * @source 001_82e09ad09ff19ae2.txt, lines 57 and 197
 * @example
 * ```ts
 * import { knowledge } from 'chumchon/codi';
 *
 * knowledge.fy2563.percentOfTarget({ result: 1422, embeddedIn: ['1.1', '3', '5.2.1'] }).percent; // null
 * knowledge.fy2563.percentOfTarget({ result: 700, target: 700 }).percent; // '100'
 * ```
 */
export const percentOfTarget = figureFunction(
  {
    programme,
    id: 'percent-of-target',
    title: { th: 'ร้อยละของเป้าหมายที่อาจรวมอยู่ในแผนงานอื่น', en: 'Percent of a target that other plans may carry' },
    source: knowledge(57, 197),
    facts: {
      result: quantity({ th: 'ผลการดำเนินงาน', en: 'the result' }, 'number'),
      target: quantity({ th: 'เป้าหมายของแผนงานเอง', en: 'the target of the plan itself' }, 'number'),
      embeddedIn: listOf(
        { th: 'แผนงานที่เป้าหมายรวมอยู่', en: 'the plans that carry the target' },
        name({ th: 'รหัสแผนงาน', en: 'the number of a plan' }),
      ),
    },
  },
  held,
  'percent',
  (values, refuse): Computed<TargetOutcome> => {
    const { target } = values;
    const embeddedIn = values.embeddedIn ?? (target === undefined ? undefined : []);
    const percent = percentFor(values, refuse);
    const own = embeddedIn ? (['result', 'target'] as const) : (['result', 'target', 'embeddedIn'] as const);
    const needed = percent === null ? [] : own;
    return { percent, embeddedIn, missing: needed.filter(name => values[name] === undefined) };
  },
);

/** A benefit that the digital projects are looked at for. */
export interface DigitalBenefit {
  readonly id: 'cost' | 'resources' | 'time' | 'efficiency';
  readonly label: Text;
}

/**
 * The community digital projects with the Digital Economy Promotion Agency (โครงการประยุกต์ใช้เทคโนโลยีดิจิทัลชุมชน):
 * how many, and the four benefits that they are looked at for. No target is printed.
 *
 * @source 001_82e09ad09ff19ae2.txt, line 764
 * @example
 * ```ts
 * import { knowledge } from 'chumchon/codi';
 *
 * knowledge.fy2563.digitalProjects.projects.value; // 16
 * ```
 */
export const digitalProjects: {
  readonly projects: Parameter<number>;
  readonly benefits: readonly DigitalBenefit[];
} = deepFreeze({
  projects: parameter(16, 'projects', technology(764)),
  benefits: [
    { id: 'cost', label: { th: 'ประหยัดต้นทุน', en: 'saves cost' } },
    { id: 'resources', label: { th: 'ประหยัดทรัพยากร', en: 'saves resources' } },
    { id: 'time', label: { th: 'ประหยัดเวลา', en: 'saves time' } },
    { id: 'efficiency', label: { th: 'เพิ่มประสิทธิภาพ', en: 'raises efficiency' } },
  ],
});
