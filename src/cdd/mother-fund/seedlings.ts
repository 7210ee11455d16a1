import type { Citation } from '../../core/citation.js';
import { decimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { rollUp } from '../../rules/counting/roll-up.js';
import { atLeast, exactly, no, type Verdict, yes } from '../../rules/criteria/criterion.js';
import { everyListed, listed } from '../../rules/criteria/listed.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { headcount } from '../../rules/deciding/headcount.js';
import { selection } from '../../rules/deciding/selection.js';
import { stages } from '../../rules/deciding/stages.js';
import { count, date, listOf, province, record, required, subject, yesNo } from '../../rules/logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import { type Draft, present } from '../../rules/logic/present.js';
import { defineRule } from '../../rules/logic/rule.js';
import { figured, judged, together } from '../../rules/logic/verdict.js';
import { during } from '../../rules/time/timetable.js';
import { days } from './days.js';
import { materials, programme, seedlings, summary } from './source.js';

const villages = parameter(878, 'villages', seedlings(3018, 3021));

/** An amphoe's part of a province's quota of seedling villages. */
export interface AmphoeTarget {
  readonly amphoe: string;
  /** Absent while it is not known. */
  readonly target?: number;
  /** Whether seedling villages may be there at all: not all its villages are Mother-Fund villages, and it is ready. */
  readonly possible: Verdict;
  /** Whether its target stands: `unmet` where there is a target and seedling villages may not be there. */
  readonly status: Verdict;
}

/** A province's quota of seedling villages, by amphoe. */
export interface DistributionOutcome {
  readonly verdict: Verdict;
  readonly quota?: number;
  /** What is known to be distributed. */
  readonly distributed: number;
  /** The quota less what is distributed; absent while one is not known. */
  readonly difference?: number;
  readonly amphoes: readonly AmphoeTarget[];
  /** The amphoes whose target has to be moved to others of the province. */
  readonly toMove: readonly string[];
  readonly criteria: readonly CriterionOutcome[];
  /** What is not known and can still change the verdict, by path. */
  readonly missing: readonly string[];
}

interface DistributedAmphoe {
  readonly amphoe: string;
  readonly target: number | undefined;
  readonly allAreFundVillages: boolean | undefined;
  readonly ready: boolean | undefined;
}

interface Distribution {
  readonly quota: number | undefined;
  readonly amphoes: readonly DistributedAmphoe[];
}

function possibleIn({ allAreFundVillages, ready }: DistributedAmphoe): Verdict {
  if (allAreFundVillages === true || ready === false) return 'unmet';
  return allAreFundVillages === undefined || ready === undefined ? 'unknown' : 'met';
}

function targetStatus(amphoe: DistributedAmphoe): Verdict {
  const possible = possibleIn(amphoe);
  if (amphoe.target === 0 || possible === 'met') return 'met';
  return amphoe.target === undefined ? 'unknown' : possible;
}

function distribute({ quota, amphoes }: Distribution) {
  const statuses = amphoes.map(targetStatus);
  const distributed = amphoes.reduce((sum, { target }) => sum + (target ?? 0), 0);
  // Where seedling villages may not be, a target that is not known can only be right as 0.
  const open = amphoes.filter(amphoe => amphoe.target === undefined && possibleIn(amphoe) !== 'unmet');
  const addsUp = ((): Verdict => {
    if (quota === undefined) return 'unknown';
    if (distributed > quota) return 'unmet';
    if (distributed === quota) return amphoes.some(({ target }) => target === undefined) ? 'unknown' : 'met';
    return open.length > 0 ? 'unknown' : 'unmet';
  })();
  return { statuses, distributed, addsUp, verdict: together([addsUp, ...statuses]) };
}

/** A target that is not known can only be 0 once the whole quota is distributed. */
const okWords = {
  met: { th: 'ได้', en: 'yes' },
  unmet: { th: 'ไม่ได้', en: 'no' },
  unknown: { th: 'ยังบอกไม่ได้', en: 'cannot be told yet' },
};

const distributionHolds = {
  quota: { label: { th: 'จำนวนที่จังหวัดได้รับจัดสรร', en: "the province's quota" }, unit: 'villages' },
  distributed: { label: { th: 'จำนวนที่กระจายให้อำเภอ', en: 'given to the amphoes' }, unit: 'villages' },
  difference: { label: { th: 'ผลต่าง', en: 'difference' }, unit: 'villages' },
  amphoes: {
    label: { th: 'อำเภอ', en: 'the amphoes' },
    of: {
      amphoe: { label: { th: 'อำเภอ', en: 'amphoe' } },
      target: { label: { th: 'เป้าหมาย', en: 'target' }, unit: 'villages' },
      possible: { label: { th: 'มีหมู่บ้านต้นกล้าได้', en: 'may have seedling villages' }, words: okWords },
      status: { label: { th: 'เป้าหมายใช้ได้', en: 'its target holds' }, words: okWords },
    },
  },
  toMove: { label: { th: 'อำเภอที่ต้องย้ายเป้าหมาย', en: 'amphoes whose target must move' } },
} as const;

const mayHaveTarget = ({ target }: DistributedAmphoe, quota: number | undefined, distributed: number): boolean =>
  target === undefined ? quota === undefined || distributed < quota : target > 0;

const missingOf =
  (quota: number | undefined, distributed: number) =>
  (each: DistributedAmphoe, index: number): readonly string[] => [
    ...(each.target === undefined ? [`amphoes.${index}.target`] : []),
    ...(['allAreFundVillages', 'ready'] as const)
      .filter(fact => each[fact] === undefined && possibleIn(each) === 'unknown')
      .filter(() => mayHaveTarget(each, quota, distributed))
      .map(fact => `amphoes.${index}.${fact}`),
  ];

/**
 * How a province distributes its quota of seedling villages (กำหนดอำเภอเป้าหมาย) to its amphoes. The quota comes from the
 * department's register. An amphoe whose villages all have the fund already, or that is not ready, gets none: its target moves
 * to another amphoe of the same province (`toMove`), and the quota of the province stays as it is. An amphoe may have none, one
 * or several. That a target may move to another province is not printed.
 *
 * @th
 * ตรวจการกำหนดอำเภอเป้าหมายและจำนวนหมู่บ้านต้นกล้าของจังหวัด ตามจำนวนที่ได้รับจัดสรรจากทะเบียนของกรมฯ
 * อำเภอที่มีหมู่บ้านกองทุนแม่ครบทุกหมู่บ้านแล้วหรือไม่มีความพร้อม ไม่กำหนดเป้าหมาย ให้ย้ายไปอำเภออื่นในจังหวัดเดียวกัน (toMove) โดยจำนวนของจังหวัดคงเดิม
 * อำเภอหนึ่งจะไม่มี มีหนึ่ง หรือมีหลายหมู่บ้านก็ได้ เอกสารไม่ได้ให้ย้ายข้ามจังหวัด
 *
 * @throws {@link RuleInputError} an amphoe that is listed twice or without a name, a number that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2987, 2989 and 2991
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const outcome = motherFund.fy2565.distribution({
 *   quota: 3,
 *   amphoes: [
 *     { amphoe: 'เมือง', target: 1, allAreFundVillages: true, ready: true },
 *     { amphoe: 'ท่าบ่อ', target: 2, allAreFundVillages: false, ready: true },
 *   ],
 * });
 * outcome.verdict; // 'unmet'
 * outcome.toMove; // ['เมือง']
 * ```
 */
export const distribution = defineRule(
  {
    programme,
    id: 'distribution',
    title: { th: 'กำหนดอำเภอเป้าหมายและจำนวนหมู่บ้านต้นกล้า', en: "A province's quota of seedling villages by amphoe" },
    source: seedlings(2987, 2989, 2991),
    facts: {
      quota: count({ th: 'จำนวนหมู่บ้านต้นกล้าที่จังหวัดได้รับจัดสรร', en: "the province's quota" }, 'villages'),
      amphoes: required(
        listOf(
          { th: 'อำเภอเป้าหมาย', en: 'the amphoes' },
          record(
            { th: 'อำเภอ', en: 'an amphoe' },
            {
              amphoe: subject({ th: 'อำเภอ', en: 'its name' }),
              target: count({ th: 'เป้าหมายหมู่บ้านต้นกล้า', en: 'its target of seedling villages' }, 'villages'),
              allAreFundVillages: yesNo({
                th: 'มีหมู่บ้านกองทุนแม่ของแผ่นดินครบทุกหมู่บ้านแล้ว',
                en: 'all its villages are Mother-Fund villages',
              }),
              ready: yesNo({ th: 'มีความพร้อม', en: 'is ready' }),
            },
          ),
        ),
      ),
    },
  },
  {
    outcome: (values): Draft<DistributionOutcome> => {
      const { statuses, distributed, addsUp, verdict } = distribute(values);
      const { quota, amphoes } = values;
      const isComplete = amphoes.every(({ target }) => target !== undefined);
      return {
        verdict,
        quota,
        distributed,
        difference: quota === undefined || !isComplete ? undefined : quota - distributed,
        amphoes: amphoes.map((each, index) =>
          present<AmphoeTarget>({
            amphoe: each.amphoe,
            target: each.target,
            possible: possibleIn(each),
            status: statuses[index],
          }),
        ),
        criteria: [
          judged('adds-up', distributionHolds.distributed.label, addsUp, {
            actual: decimalText(distributed),
            required: quota === undefined ? undefined : { exactly: decimalText(quota) },
            unit: 'villages',
            source: seedlings(2987),
          }),
          ...amphoes.map((each, index) =>
            judged(
              each.amphoe,
              {
                th: `${each.amphoe}: มีเป้าหมายเฉพาะเมื่อมีหมู่บ้านที่ทำได้และมีความพร้อม`,
                en: `${each.amphoe}: has a target only where there are villages for it and it is ready`,
              },
              statuses[index] as Verdict,
              {
                actual: each.target === undefined ? undefined : decimalText(each.target),
                unit: 'villages',
                source: seedlings(2989, 2991),
              },
            ),
          ),
        ],
        toMove: amphoes.filter((_, index) => statuses[index] === 'unmet').map(({ amphoe }) => amphoe),
        missing:
          verdict === 'unknown'
            ? [...(quota === undefined ? ['quota'] : []), ...amphoes.flatMap(missingOf(quota, distributed))]
            : [],
      };
    },
    decide: values => distribute(values).verdict,
  },
  { shape: 'function', holds: distributionHolds },
);

/**
 * Whether the quotas of the provinces make the 878 seedling villages of the country (ทะเบียนจัดสรร). The register is not printed: its
 * rows are the caller's. The number is also that of the amphoes, but by line 706 three provinces have no such villages, so it
 * cannot be one an amphoe.
 *
 * @th
 * ตรวจว่าจำนวนที่จัดสรรให้จังหวัดรวมเป็น 878 หมู่บ้านต้นกล้าของประเทศหรือไม่ ทะเบียนจัดสรรไม่ได้พิมพ์ไว้ ผู้ใช้เป็นผู้ระบุรายการ
 * จำนวนนี้เท่ากับจำนวนอำเภอ แต่บรรทัด 706 ระบุว่าสามจังหวัดไม่มีหมู่บ้านต้นกล้า จึงไม่ใช่อำเภอละ 1 หมู่บ้าน
 *
 * @throws {@link RuleInputError} a number below 0, a province without a name, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2987, 3018 and 3021
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const parts = [{ name: 'หนองคาย', amount: 12 }, { name: 'จังหวัดอื่น', amount: 866 }];
 * motherFund.fy2565.seedlingRegister({ total: 878, parts }).verdict; // 'met'
 * ```
 */
export const seedlingRegister = rollUp({
  programme,
  id: 'seedling-register',
  title: { th: 'ทะเบียนจัดสรรหมู่บ้านต้นกล้า 878 หมู่บ้าน', en: 'Register of the 878 seedling villages' },
  source: seedlings(2987, 3018),
  parameters: { villages },
  unit: 'villages',
  relation: 'equals',
});

const assessment = parameter(12, 'criteria', seedlings(2995));

/**
 * Which villages become seedling villages (คัดเลือกหมู่บ้านต้นกล้า): as many as the province says, of those that meet the 12 criteria
 * of the Office of the Narcotics Control Board (ป.ป.ส.); model villages of the sufficiency economy come first. The 12 criteria
 * are not printed: the caller lists them, each with whether it is met, and all must be. A village that has the fund already is
 * none. By what order villages are taken that are alike in this is not printed: they come out as `tied`.
 *
 * @th
 * คัดเลือกหมู่บ้านต้นกล้ากองทุนแม่ของแผ่นดินตามจำนวนที่จังหวัดกำหนด จากหมู่บ้านที่ผ่านเกณฑ์ประเมินต้นกล้า 12 ข้อของสำนักงาน ป.ป.ส. ครบทุกข้อ
 * โดยให้หมู่บ้านเศรษฐกิจพอเพียงต้นแบบก่อน หมู่บ้านที่เป็นกองทุนแม่แล้วไม่เป็นหมู่บ้านต้นกล้า เกณฑ์ 12 ข้อไม่ได้พิมพ์ไว้ ผู้ใช้เป็นผู้ระบุ
 * หมู่บ้านที่เสมอกัน เอกสารไม่ได้บอกลำดับ ผลคือเสมอกัน (tied)
 *
 * @throws {@link RuleInputError} a village that is listed twice or without a name, a quota that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2991 and 2995
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const criteria = Array.from({ length: 12 }, (_, index) => ({ name: `${index + 1}`, met: true }));
 * const outcome = motherFund.fy2565.chooseSeedlings({
 *   quota: 1,
 *   candidates: [
 *     { id: 'ก', hasFund: false, criteria, modelVillage: false },
 *     { id: 'ข', hasFund: false, criteria, modelVillage: true },
 *   ],
 * });
 * outcome.selected; // ['ข']
 * ```
 */
export const chooseSeedlings = selection({
  programme,
  id: 'choose-seedlings',
  title: { th: 'คัดเลือกหมู่บ้านต้นกล้ากองทุนแม่ของแผ่นดิน', en: 'Choosing seedling villages' },
  source: seedlings(2995),
  parameters: { assessment },
  facts: {
    hasFund: yesNo({ th: 'เป็นหมู่บ้านกองทุนแม่ของแผ่นดินแล้ว', en: 'is a Mother-Fund village already' }),
    criteria: listed({ th: 'เกณฑ์ประเมินต้นกล้า 12 ข้อของสำนักงาน ป.ป.ส.', en: 'the 12 criteria of the ONCB' }),
    modelVillage: yesNo({ th: 'เป็นหมู่บ้านเศรษฐกิจพอเพียงต้นแบบ', en: 'is a model village of the sufficiency economy' }),
  },
  criteria: [
    no('hasFund', { source: seedlings(2991), circumstance: true }),
    everyListed('criteria', assessment, { id: 'oncb-criteria' }),
  ],
  preferences: [{ fact: 'modelVillage', first: 'yes' }],
  unit: 'villages',
});

const tenPeople = parameter(10, 'people', seedlings(2999));

/**
 * Whether enough people of the village come to the workshop (ผู้เข้าประชุมเชิงปฏิบัติการ): at least 10, from among the leaders, the
 * village committee, the chairs of groups, and the young. That each kind must be there is not printed. Line 3015 prints 10
 * flat, for the budget; line 2999 prints “at least”, which binds.
 *
 * @th
 * ตรวจว่ามีผู้เข้าประชุมเชิงปฏิบัติการของหมู่บ้านต้นกล้าอย่างน้อย 10 คนหรือไม่ จากผู้นำ คณะกรรมการหมู่บ้าน ประธานกลุ่ม/องค์กร และแกนนำเด็กและเยาวชน
 * เอกสารไม่ได้กำหนดว่าต้องมีครบทุกประเภท บรรทัด 3015 พิมพ์ 10 คนเพื่อคิดงบประมาณ บรรทัด 2999 พิมพ์ว่าอย่างน้อย จึงถือตามบรรทัดหลังนี้
 *
 * @throws {@link RuleInputError} a number that is not whole, or an unknown kind
 * @source 004_5d18bda2820f2124.txt, lines 2999 and 3015
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.workshopPeople({ leaders: 1, committee: 6, chairs: 3 }).verdict; // 'met'
 * motherFund.fy2565.workshopPeople({ leaders: 1, committee: 6 }).missing; // ['chairs', 'youth']
 * ```
 */
export const workshopPeople = headcount({
  programme,
  id: 'workshop-people',
  title: { th: 'ผู้เข้าประชุมเชิงปฏิบัติการอย่างน้อย 10 คน', en: 'At least 10 people at the workshop' },
  source: seedlings(2999, 3015),
  parameters: { tenPeople },
  total: { atLeast: tenPeople },
  kinds: {
    leaders: { label: { th: 'ผู้นำ', en: 'leaders' } },
    committee: { label: { th: 'คณะกรรมการหมู่บ้าน', en: 'the village committee' } },
    chairs: { label: { th: 'ประธานกลุ่ม/องค์กรต่าง ๆ', en: 'chairs of groups and organisations' } },
    youth: { label: { th: 'แกนนำกลุ่มเด็กและเยาวชน', en: 'leading children and young people' } },
  },
});

const workshop = {
  days: parameter(1, 'days', seedlings(2997, 3019)),
  from: days.seedlings.from,
  to: days.seedlings.to,
};

/**
 * Whether the workshop of a seedling village (ประชุมเชิงปฏิบัติการคณะกรรมการหมู่บ้านต้นกล้า) is as printed: one day, in April to June 2565.
 *
 * @th
 * ตรวจว่าการประชุมเชิงปฏิบัติการคณะกรรมการหมู่บ้านต้นกล้าเป็นไปตามที่กำหนดหรือไม่ คือ 1 วัน ในเดือนเมษายน - มิถุนายน 2565
 *
 * @throws {@link RuleInputError} a number that is not whole, a day that is not a calendar date, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2997 and 3019
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.seedlingWorkshop({ days: 1, heldOn: '2022-07-01' }).verdict; // 'unmet'
 * ```
 */
export const seedlingWorkshop = checklist({
  programme,
  id: 'seedling-workshop',
  title: { th: 'ประชุมเชิงปฏิบัติการหมู่บ้านต้นกล้า 1 วัน', en: 'Workshop of one day' },
  source: seedlings(2997, 3019),
  parameters: workshop,
  facts: {
    days: count({ th: 'จำนวนวันที่จัด', en: 'days held' }, 'days'),
    heldOn: date({ th: 'วันที่จัดประชุม', en: 'day of the workshop' }),
  },
  criteria: [exactly('days', workshop.days), during('heldOn', days.seedlings, { id: 'held-on' })],
});

/**
 * How far a seedling village has come (ขั้นตอนหมู่บ้านต้นกล้า): the workshop, the committee recruited, chosen and appointed, the action
 * plan, and the activities by it. There is a committee before there is a plan. How many sit on it is not printed.
 *
 * @th
 * แสดงว่าหมู่บ้านต้นกล้าดำเนินการถึงขั้นใด คือ จัดประชุมเชิงปฏิบัติการ รับสมัคร คัดเลือก และแต่งตั้งคณะกรรมการ จัดทำแผนปฏิบัติการ และดำเนินกิจกรรมตามแผน
 * ต้องมีคณะกรรมการก่อนจัดทำแผน เอกสารไม่ได้กำหนดจำนวนกรรมการ
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 3001, 3007, 3009 and 3011
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const outcome = motherFund.fy2565.seedlingStages({ workshopHeld: true, recruited: true, appointed: false, planMade: true });
 * outcome.verdict; // 'unmet'
 * outcome.skipped; // ['appointed']
 * ```
 */
export const seedlingStages = stages({
  programme,
  id: 'seedling-stages',
  title: { th: 'ขั้นตอนการพัฒนาหมู่บ้านต้นกล้า', en: 'Stages of a seedling village' },
  source: seedlings(3001, 3007, 3009, 3011),
  stages: {
    workshopHeld: { th: 'จัดประชุมเชิงปฏิบัติการ', en: 'the workshop is held' },
    recruited: { th: 'รับสมัครคณะกรรมการ', en: 'the committee is recruited' },
    chosen: { th: 'คัดเลือกคณะกรรมการ', en: 'the committee is chosen' },
    appointed: { th: 'แต่งตั้งคณะกรรมการ', en: 'the committee is appointed' },
    planMade: { th: 'จัดทำแผนปฏิบัติการ', en: 'the action plan is made' },
    activitiesHeld: { th: 'ดำเนินกิจกรรมตามแผน', en: 'the activities of the plan are held' },
  },
});

const tenSteps = parameter(10, 'items', seedlings(3007));

/**
 * Whether a village's action plan (แผนปฏิบัติการพัฒนาหมู่บ้านต้นกล้า) follows the 10 steps of the fund's guideline. Four are named, as
 * examples (`namedSteps`); the other six are not printed, so the caller lists all 10, each with whether the plan has it.
 *
 * @th
 * ตรวจว่าแผนปฏิบัติการพัฒนาหมู่บ้านต้นกล้าเป็นไปตามแนวทางขับเคลื่อนกองทุนแม่ของแผ่นดิน 10 ขั้นตอนหรือไม่ เอกสารพิมพ์ตัวอย่างไว้ 4 ขั้นตอน (namedSteps)
 * อีก 6 ขั้นตอนไม่ได้พิมพ์ไว้ ผู้ใช้จึงระบุครบทั้ง 10 ขั้นตอนว่าแผนมีหรือไม่มี
 *
 * @throws {@link RuleInputError} a step without a name, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3007
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const steps = motherFund.fy2565.namedSteps.map(({ th }) => ({ name: th, met: true }));
 * motherFund.fy2565.actionPlan({ steps }).verdict; // 'unknown'
 * ```
 */
export const actionPlan = checklist({
  programme,
  id: 'action-plan',
  title: { th: 'แผนปฏิบัติการตามแนวทาง 10 ขั้นตอน', en: 'Action plan by the 10 steps' },
  source: seedlings(3007),
  parameters: { tenSteps },
  facts: { steps: listed({ th: 'แนวทางขับเคลื่อนกองทุนแม่ของแผ่นดิน 10 ขั้นตอน', en: "the 10 steps of the fund's guideline" }) },
  criteria: [everyListed('steps', tenSteps, { id: 'ten-steps' })],
});

/**
 * The four of the 10 steps (10 ขั้นตอน) that are named.
 *
 * @source 004_5d18bda2820f2124.txt, line 3007
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.namedSteps[2].en; // 'raising money for the fund'
 * ```
 */
export const namedSteps: readonly Text[] = [
  { th: 'การประชาสัมพันธ์ให้ความรู้เกี่ยวกับกองทุนแม่ของแผ่นดินแก่ประชาชนในหมู่บ้าน', en: 'telling the villagers about the fund' },
  { th: 'การเปิดรับสมัครสมาชิกกองทุนแม่ของแผ่นดิน', en: 'enrolling members of the fund' },
  { th: 'การจัดกิจกรรมเพื่อจัดหาทุนกองทุนแม่ของแผ่นดิน', en: 'raising money for the fund' },
  { th: 'กิจกรรมป้องกันและแก้ไขปัญหายาเสพติด', en: 'preventing and solving drug problems' },
];

const perVillage = parameter(5, 'activities', seedlings(3009, 3021));

/**
 * The second indicator of activity 2.1 (ตัวชี้วัดกิจกรรม): every one of the 878 seedling villages has an action plan and at least 5
 * activities that prevent and solve drug problems, which are the printed 4,390 in all. A surplus in one village does not hide
 * what another lacks. A province gives the `number` of its own villages; until all of them are listed it is unknown.
 *
 * Line 3009 asks for 5 activities by the plan, line 3021 for 5 against drugs; the indicator binds.
 *
 * @th
 * พิจารณาตัวชี้วัดกิจกรรม 2.1 ข้อ 2 ว่าหมู่บ้านต้นกล้าทุกหมู่บ้าน (878 หมู่บ้าน) มีแผนปฏิบัติการ และมีกิจกรรมในการป้องกันและแก้ไขปัญหายาเสพติดอย่างน้อยหมู่บ้านละ
 * 5 กิจกรรม รวม 4,390 กิจกรรม หมู่บ้านที่มีกิจกรรมเกินนำไปชดเชยหมู่บ้านอื่นไม่ได้ จังหวัดหรืออำเภอให้ระบุจำนวนหมู่บ้านต้นกล้าของตนใน number
 * หากระบุรายชื่อไม่ครบ ผลเป็น “ยังไม่ทราบ”
 *
 * @throws {@link RuleInputError} a village that is listed twice or without a name, more villages than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3009, 3018 and 3021
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const villages = [{ id: 'ก', hasPlan: true, activities: 4390 }];
 * motherFund.fy2565.seedlingActivities({ villages }).verdict; // 'unknown'
 * motherFund.fy2565.seedlingActivities({ villages }).notListed; // 877
 * motherFund.fy2565.seedlingActivities({ villages, number: 1 }).verdict; // 'met'
 * ```
 */
export const seedlingActivities = everyOne({
  programme,
  id: 'seedling-activities',
  title: { th: 'หมู่บ้านละอย่างน้อย 5 กิจกรรม รวม 4,390 กิจกรรม', en: 'At least 5 activities a village, 4,390 in all' },
  source: seedlings(3009, 3021),
  parameters: { perVillage, villages },
  list: { name: 'villages', label: { th: 'หมู่บ้านต้นกล้า', en: 'a seedling village' } },
  unit: 'villages',
  facts: {
    hasPlan: yesNo({ th: 'มีแผนปฏิบัติการ', en: 'has an action plan' }),
    activities: count(
      { th: 'กิจกรรมป้องกันและแก้ไขปัญหายาเสพติด', en: 'activities that prevent and solve drug problems' },
      'activities',
    ),
  },
  criteria: [yes('hasPlan', { source: seedlings(3021) }), atLeast('activities', perVillage)],
  number: villages,
});

/**
 * Whether all 878 seedling villages were developed (activity 2.1) and got their material (activity 2.2): the first indicator of
 * the one and the indicator of the other, in one register with an entry a village. Give `number` for a province or an amphoe.
 *
 * @th
 * ตรวจตัวชี้วัดหมู่บ้านต้นกล้า 878 หมู่บ้านในทะเบียนเดียว คือ ได้รับการพัฒนาและขยายผล (กิจกรรม 2.1) และได้รับวัสดุสนับสนุน (กิจกรรม 2.2)
 * ทะเบียนมีหมู่บ้านละหนึ่งรายการ จังหวัดหรืออำเภอให้ระบุจำนวนของตนใน number
 *
 * @throws {@link RuleInputError} a village that is listed twice or without a name, more villages than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3018, 3021 and 3059
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const villages = [{ id: 'ก', developed: true, receivedMaterial: false }];
 * motherFund.fy2565.seedlingVillages({ villages }).verdict; // 'unmet'
 * ```
 */
export const seedlingVillages = everyOne({
  programme,
  id: 'seedling-villages',
  title: { th: 'หมู่บ้านต้นกล้า 878 หมู่บ้าน', en: 'The 878 seedling villages' },
  source: seedlings(3021),
  parameters: { villages },
  list: { name: 'villages', label: { th: 'หมู่บ้านต้นกล้า', en: 'a seedling village' } },
  unit: 'villages',
  facts: {
    developed: yesNo({ th: 'ได้รับการพัฒนาและขยายผล', en: 'was developed' }),
    receivedMaterial: yesNo({ th: 'ได้รับวัสดุสนับสนุน', en: 'received the material' }),
  },
  criteria: [yes('developed', { source: seedlings(3021) }), yes('receivedMaterial', { source: materials(3059) })],
  number: villages,
});

/** A printed figure that another place of the document does not bear out. */
export interface ScopeConflict {
  readonly printed: readonly { readonly provinces: number; readonly source: Citation }[];
  readonly reading: Text;
}

/** Which of the project's activities are for a province. */
export interface ProvinceScopeOutcome {
  /** Activity 1.1. */
  readonly learningCentres: boolean;
  /** Activity 1.2. */
  readonly occupations: boolean;
  /** Activities 2.1 and 2.2. */
  readonly seedlingVillages: boolean;
  readonly conflict: ScopeConflict;
  readonly figures: readonly FigureOutcome[];
}

const scope = {
  provincesOfActivity: parameter(76, 'provinces', summary(703)),
  provincesOfProject: parameter(73, 'provinces', summary(706)),
};

/** Provinces in which every target village has the fund already. */
const complete: readonly string[] = ['ระนอง', 'อุตรดิตถ์', 'ภูเก็ต'];

/** The 76 provinces are those without Bangkok, where the department has no office. */
const bangkok = 'กรุงเทพมหานคร';
const scopeHolds = {
  learningCentres: { label: { th: 'กิจกรรม 1.1 ศูนย์เรียนรู้', en: 'activity 1.1, learning centres' } },
  occupations: { label: { th: 'กิจกรรม 1.2 อาชีพ', en: 'activity 1.2, occupations' } },
  seedlingVillages: { label: { th: 'กิจกรรม 2.1 และ 2.2 หมู่บ้านต้นกล้า', en: 'activities 2.1 and 2.2, seedling villages' } },
  conflict: {
    label: { th: 'ตัวเลขที่พิมพ์ต่างกัน', en: 'figures that differ' },
    of: {
      printed: {
        label: { th: 'ที่พิมพ์', en: 'printed' },
        of: { provinces: { label: { th: 'จังหวัด', en: 'provinces' }, unit: 'provinces' } },
      },
      reading: { label: { th: 'การตีความ', en: 'the reading' } },
    },
  },
} as const;

const hasSeedlings = (of: string): boolean => of !== bangkok && !complete.includes(of);

/**
 * Which activities are for a province (ฐานหน่วยนับ): the learning centres and the occupations for all, the seedling villages for all
 * but ระนอง, อุตรดิตถ์ and ภูเก็ต, where every target village has the fund.
 *
 * The text counts 76 provinces for activity 1.2 and 73 for the whole project. That the three are left out of the seedling
 * villages only is the reading; `conflict` names both figures. The 878 of the amphoes and the 878 of the seedling villages are
 * two different numbers. Bangkok is none of the 76 provinces: nothing is
 * held there. A name that is no province's is refused.
 *
 * @th
 * แสดงว่าจังหวัดมีกิจกรรมใดบ้าง ศูนย์เรียนรู้และการสนับสนุนอาชีพดำเนินการทุกจังหวัด หมู่บ้านต้นกล้าดำเนินการทุกจังหวัด ยกเว้นระนอง อุตรดิตถ์ และภูเก็ต
 * ซึ่งหมู่บ้านเป้าหมายเป็นกองทุนแม่ครบแล้ว เอกสารนับ 76 จังหวัดสำหรับกิจกรรม 1.2 และ 73 จังหวัดสำหรับทั้งโครงการ จึงอ่านว่ายกเว้นเฉพาะหมู่บ้านต้นกล้า
 * และแสดงทั้งสองจำนวนไว้ใน conflict กรุงเทพมหานครไม่อยู่ใน 76 จังหวัด
 *
 * @throws {@link RuleInputError} no province, a name that is no province's, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 702 to 706
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const outcome = motherFund.fy2565.provinceScope({ province: 'ระนอง' });
 * outcome.occupations; // true
 * outcome.seedlingVillages; // false
 * outcome.conflict.printed.map(({ provinces }) => provinces); // [76, 73]
 * ```
 */
export const provinceScope = defineRule(
  {
    programme,
    id: 'province-scope',
    title: { th: 'กิจกรรมที่ดำเนินการในจังหวัด', en: 'Activities that are for a province' },
    source: summary([702, 706]),
    parameters: scope,
    facts: { province: required(province({ th: 'จังหวัด', en: 'the province' })) },
  },
  {
    outcome: ({ province: of }): ProvinceScopeOutcome => ({
      learningCentres: of !== bangkok,
      occupations: of !== bangkok,
      seedlingVillages: hasSeedlings(of),
      figures: [
        figured(
          'provinces-of-project',
          { th: 'จังหวัดที่มีหมู่บ้านต้นกล้า', en: 'provinces with seedling villages' },
          {
            th: '76 จังหวัด หักระนอง อุตรดิตถ์ และภูเก็ต ที่มีกองทุนครบทุกหมู่บ้านเป้าหมายแล้ว',
            en: '76 provinces without the three in which every target village has the fund',
          },
          { value: scope.provincesOfProject.value, unit: 'provinces', source: scope.provincesOfProject.source },
        ),
      ],
      conflict: {
        printed: [scope.provincesOfActivity, scope.provincesOfProject].map(({ value, source }) => ({
          provinces: value,
          source,
        })),
        reading: {
          th: 'สามจังหวัดที่ยกเว้นไม่มีหมู่บ้านต้นกล้า แต่ร่วมกิจกรรม 1.1 และ 1.2',
          en: 'the three provinces have no seedling villages, but take part in activities 1.1 and 1.2',
        },
      },
    }),
    decide: ({ province: of }) => hasSeedlings(of),
  },
  { shape: 'function', holds: scopeHolds },
);
