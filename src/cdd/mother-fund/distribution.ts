import type { Verdict } from '../../rules/criteria/criterion.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { count, listOf, record, required, subject, yesNo } from '../../rules/logic/fact.js';
import { shownAmong } from '../../rules/logic/present.js';
import { judged, together } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { programme, seedlings } from './source.js';

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
export interface DistributionOutcome extends VerdictOutcome {
  readonly quota?: number;
  /** What is known to be distributed. */
  readonly distributed: number;
  /** The quota less what is distributed; absent while one is not known. */
  readonly difference?: number;
  readonly amphoes: readonly AmphoeTarget[];
  /** The amphoes whose target has to be moved to others of the province. */
  readonly toMove: readonly string[];
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
    // A quota is 1 or more: nothing that can be distributed is never that.
    if (quota === undefined) return distributed === 0 && open.length === 0 ? 'unmet' : 'unknown';
    if (distributed > quota) return 'unmet';
    if (distributed === quota) return amphoes.some(({ target }) => target === undefined) ? 'unknown' : 'met';
    return open.length > 0 ? 'unknown' : 'unmet';
  })();
  return { statuses, distributed, addsUp, verdict: together([addsUp, ...statuses]) };
}

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

/** A target that is not known can only be 0 once the whole quota is distributed. */
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
 * or several. That a target may move to another province is not printed. The department's criteria, by which the amphoes are set as
 * well, are those of the villages: see `chooseSeedlings`.
 *
 * @th
 * ตรวจการกำหนดอำเภอเป้าหมายและจำนวนหมู่บ้านต้นกล้าของจังหวัด ตามจำนวนที่ได้รับจัดสรรจากทะเบียนของกรมฯ
 * อำเภอที่มีหมู่บ้านกองทุนแม่ครบทุกหมู่บ้านแล้วหรือไม่มีความพร้อม ไม่กำหนดเป้าหมาย ให้ย้ายไปอำเภออื่นในจังหวัดเดียวกัน (toMove) โดยจำนวนของจังหวัดคงเดิม
 * อำเภอหนึ่งจะไม่มี มีหนึ่ง หรือมีหลายหมู่บ้านก็ได้ เอกสารไม่ได้ให้ย้ายข้ามจังหวัด เกณฑ์การคัดเลือกของกรมฯ ที่ใช้กำหนดอำเภอด้วยเป็นเกณฑ์ของหมู่บ้าน
 * ดูที่ chooseSeedlings
 *
 * @throws {@link RuleInputError} an amphoe that is listed twice or without a name, a quota of 0, a number that is not whole, or an unknown fact
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
export const distribution = verdictFunction(
  {
    programme,
    id: 'distribution',
    title: { th: 'กำหนดอำเภอเป้าหมายและจำนวนหมู่บ้านต้นกล้า', en: "A province's quota of seedling villages by amphoe" },
    source: seedlings(2987, 2989, 2991),
    facts: {
      quota: count({ th: 'จำนวนหมู่บ้านต้นกล้าที่จังหวัดได้รับจัดสรร', en: "the province's quota" }, 'villages', { least: 1 }),
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
  distributionHolds,
  (values): Found<DistributionOutcome> => {
    const { quota, amphoes } = values;
    const { statuses, distributed, addsUp, verdict } = distribute(values);
    const isComplete = amphoes.every(({ target }) => target !== undefined);
    return {
      verdict,
      tell: () => ({
        quota,
        distributed,
        difference: quota === undefined || !isComplete ? undefined : quota - distributed,
        amphoes: amphoes.map((each, index) => ({
          amphoe: each.amphoe,
          target: each.target,
          possible: possibleIn(each),
          status: statuses[index] as Verdict,
        })),
        criteria: [
          judged('adds-up', distributionHolds.distributed.label, addsUp, {
            actual: distributed,
            required: quota === undefined ? undefined : { exactly: quota },
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
                actual: each.target,
                unit: 'villages',
                facts: shownAmong(['allAreFundVillages', 'ready'], { ...each }),
                source: seedlings(2989, 2991),
              },
            ),
          ),
        ],
        toMove: amphoes.filter((_, index) => statuses[index] === 'unmet').map(({ amphoe }) => amphoe),
        missing: [...(quota === undefined ? ['quota'] : []), ...amphoes.flatMap(missingOf(quota, distributed))],
      }),
    };
  },
);
