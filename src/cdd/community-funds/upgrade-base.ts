import { parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { quota } from '../../rules/counting/quota.js';
import { no } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { count, listOf, record, required, subject, type ValuesOf, yesNo } from '../../rules/logic/fact.js';
import type { Verdict } from '../../rules/logic/node.js';
import { judged, reaches, together } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { povertyFunds, programme } from './source.js';
import { povertyTarget } from './upgrade.js';

const base = {
  share: parameter(10, 'percent', povertyFunds(6025)),
  all: parameter(29_231, 'funds', povertyFunds(6025)),
};

const baseFacts = {
  funded2565: yesNo({
    th: 'ได้รับงบประมาณเสริมสร้างศักยภาพกองทุนชุมชนและการเข้าถึงแหล่งทุน ปีงบประมาณ พ.ศ. 2565',
    en: 'gets money for the capacity of funds and access to capital in FY2565',
  }),
  upgraded2563: yesNo({ th: 'ผ่านการยกระดับในปีงบประมาณ พ.ศ. 2563', en: 'was raised in FY2563' }),
  upgraded2564: yesNo({ th: 'ผ่านการยกระดับในปีงบประมาณ พ.ศ. 2564', en: 'was raised in FY2564' }),
};

/**
 * Whether a poverty-alleviation fund belongs to the base of the 10 %: it gets nothing in FY2565 for the capacity of funds and access
 * to capital, which is activity 1 of the project, and was not raised in FY2563 or FY2564. The size of the base is not printed; there are 29,231 funds in all.
 *
 * @th
 * ตรวจว่า กข.คจ. อยู่ในฐานการคิดร้อยละ 10 หรือไม่ คือ ไม่ได้รับงบประมาณเสริมสร้างศักยภาพกองทุนชุมชนและการเข้าถึงแหล่งทุน (กิจกรรมที่ 1)
 * ปีงบประมาณ พ.ศ. 2565 และไม่ได้ยกระดับในปี 2563 หรือ 2564
 * เอกสารไม่ได้พิมพ์จำนวนฐาน มี กข.คจ. ทั้งหมด 29,231 กองทุน
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6025
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.inUpgradeBase({ funded2565: false, upgraded2563: false, upgraded2564: true }).verdict; // 'unmet'
 * ```
 */
export const inUpgradeBase = checklist({
  programme,
  id: 'in-upgrade-base',
  title: { th: 'กข.คจ. ที่เป็นฐานการยกระดับ', en: 'Poverty-alleviation funds that are the base of the upgrades' },
  source: povertyFunds(6025),
  words: {
    met: { th: 'นับเป็นฐานการยกระดับ', en: 'counts in the base' },
    unmet: { th: 'ไม่นับเป็นฐานการยกระดับ', en: 'does not count in the base' },
  },
  facts: baseFacts,
  criteria: [
    no('funded2565', { circumstance: true }),
    no('upgraded2563', { circumstance: true }),
    no('upgraded2564', { circumstance: true }),
  ],
});

/**
 * The target of the poverty-alleviation funds as a share (ร้อยละ 10): at least 10 % of the base, which is the caller's. The printed
 * 1,377 is 10 % of 13,770.
 *
 * @th
 * ตรวจเป้าหมายการยกระดับ กข.คจ. ไม่น้อยกว่าร้อยละ 10 ของกองทุนที่เป็นฐาน ซึ่งผู้ใช้เป็นผู้ระบุ จำนวน 1,377 กองทุนที่พิมพ์ไว้เท่ากับร้อยละ 10 ของ 13,770
 * กองทุน
 *
 * @throws {@link RuleInputError} more funds that rose than there are, more than the 29,231 of the country, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6025
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.povertyFundShare({ base: 13_770, upgraded: 1376 }).lacking; // 1
 * communityFunds.fy2565.povertyFundShare({ base: 13_771 }).least; // 1378
 * ```
 */
export const povertyFundShare = quota({
  programme,
  id: 'poverty-fund-share',
  title: { th: 'กข.คจ. ยกระดับร้อยละ 10', en: '10 % of the poverty funds rise' },
  source: povertyFunds(6025),
  parameters: { share: base.share },
  share: base.share,
  unit: 'funds',
  whole: { name: 'base', label: { th: 'กองทุนที่เป็นฐาน', en: 'funds of the base' }, most: base.all },
  part: { name: 'upgraded', label: { th: 'กองทุนที่ยกระดับ', en: 'funds that rose' } },
});

/** How many funds of the base rose, against the target. */
export interface UpgradesOfBaseOutcome extends VerdictOutcome {
  /** How many count for certain. */
  readonly counted: number;
  /** The most that it can come to with those of which facts are not known. */
  readonly atMost: number;
  readonly target: number;
  /** Those that do not count, and why. */
  readonly notCounted: readonly UncountedFund[];
}

/** A fund that does not count: it is not of the base, or did not rise by a printed step. */
export interface UncountedFund {
  readonly id: string;
  readonly reason: keyof typeof whyUncounted;
}

const whyUncounted = {
  'not-of-base': {
    th: 'ไม่เป็นฐาน: ได้รับงบประมาณในปีงบประมาณ พ.ศ. 2565 หรือผ่านการยกระดับแล้วในปีงบประมาณ พ.ศ. 2563 – 2564',
    en: 'not of the base: funded in FY2565, or raised in FY2563 or FY2564',
  },
  'not-a-step': {
    th: 'ไม่ได้ยกระดับจาก 1 เป็น 2 หรือจาก 2 เป็น 3',
    en: 'did not rise from 1 to 2, or from 2 to 3',
  },
} as const satisfies Readonly<Record<string, Text>>;

const fundFacts = {
  ...baseFacts,
  from: count({ th: 'ระดับเดิม', en: 'its level before' }, 'number', { least: 1, most: 3 }),
  to: count({ th: 'ระดับใหม่', en: 'its level after' }, 'number', { least: 1, most: 3 }),
};
type Fund = ValuesOf<typeof fundFacts>;
const asked = Object.keys(fundFacts) as readonly (keyof Fund)[];

/** A rise by one of the two printed steps, from 1 to 2 or from 2 to 3. */
function byOneStep({ from, to }: Pick<Fund, 'from' | 'to'>): Verdict {
  if (from === 3 || to === 1) return 'unmet';
  if (from === undefined || to === undefined) return 'unknown';
  return to === from + 1 ? 'met' : 'unmet';
}

const upgradesTitle = {
  th: 'กข.คจ. ที่เป็นฐานและยกระดับได้ ไม่น้อยกว่า 1,377 กองทุน',
  en: 'Poverty-alleviation funds of the base that rose, at least 1,377',
};
const risen = { th: 'กข.คจ. ที่เป็นฐานและยกระดับได้', en: 'funds of the base that rose' };
const fund = { th: 'กข.คจ.', en: 'a poverty-alleviation fund' };

/**
 * How many poverty-alleviation funds (กข.คจ.) of the base rose, against the target of at least 1,377: a fund counts that gets nothing
 * for the capacity of funds and access to capital in FY2565, was not raised in FY2563 or FY2564, and rose by one level; from 1 to 3 is
 * not printed and does not count. It joins {@link inUpgradeBase} and
 * {@link povertyFundUpgrades}, which judge the two apart.
 *
 * @th
 * นับจำนวนกองทุน กข.คจ. ที่ยกระดับได้ เทียบกับเป้าหมายไม่น้อยกว่า 1,377 กองทุน นับเฉพาะกองทุนที่ไม่ได้รับงบประมาณโครงการเสริมสร้างศักยภาพกองทุนชุมชนและการเข้าถึงแหล่งทุน
 * ปีงบประมาณ พ.ศ. 2565 ยังไม่ผ่านการยกระดับในปีงบประมาณ พ.ศ. 2563 – 2564 และยกระดับจากระดับ 1 เป็นระดับ 2 หรือจากระดับ 2 เป็นระดับ 3
 * การยกระดับจากระดับ 1 เป็นระดับ 3 ไม่ได้พิมพ์ไว้ จึงไม่นับ
 *
 * @throws {@link RuleInputError} a fund that is listed twice, a level that is not 1 to 3, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6025 and 6065
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const ofBase = { funded2565: false, upgraded2563: false, upgraded2564: false };
 * const outcome = communityFunds.fy2565.upgradesOfBase({
 *   funds: [
 *     { id: 'บ้านหนองบัว', ...ofBase, from: 1, to: 2 },
 *     { id: 'บ้านดง', ...ofBase, funded2565: true, from: 1, to: 2 },
 *   ],
 * });
 * outcome.counted; // 1
 * outcome.notCounted; // [{ id: 'บ้านดง', reason: 'not-of-base' }]
 * ```
 */
export const upgradesOfBase = verdictFunction(
  {
    programme,
    id: 'upgrades-of-base',
    title: upgradesTitle,
    source: povertyFunds(6025, 6065),
    parameters: { target: povertyTarget },
    facts: { funds: required(listOf(fund, record(fund, { ...fundFacts, id: subject() }))) },
  },
  {
    counted: { label: { th: 'นับได้', en: 'counted' }, unit: 'funds' },
    atMost: { label: { th: 'นับได้มากที่สุด', en: 'at most' }, unit: 'funds', bounds: 'counted' },
    target: { label: { th: 'เป้าหมาย', en: 'target' }, unit: 'funds' },
    notCounted: {
      label: { th: 'กองทุนที่ไม่นับ', en: 'those that do not count' },
      of: { reason: { label: { th: 'เหตุผล', en: 'reason' }, words: whyUncounted } },
    },
  },
  ({ funds }): Found<UpgradesOfBaseOutcome> => {
    const ofBase = funds.map(({ funded2565, upgraded2563, upgraded2564 }) =>
      inUpgradeBase.decide({ funded2565, upgraded2563, upgraded2564 }),
    );
    const statuses = funds.map((each, index) => together([ofBase[index] as Verdict, byOneStep(each)]));
    const counted = statuses.filter(status => status === 'met').length;
    const atMost = counted + statuses.filter(status => status === 'unknown').length;
    const target = povertyTarget.value;
    const verdict = reaches(counted, atMost, target);
    return {
      verdict,
      tell: () => ({
        counted,
        atMost,
        target,
        criteria: [
          judged('counted', risen, verdict, {
            actual: counted,
            required: { atLeast: target },
            unit: 'funds',
            source: povertyTarget.source,
          }),
        ],
        notCounted: funds.flatMap(({ id }, index) =>
          statuses[index] === 'unmet' ? { id, reason: ofBase[index] === 'unmet' ? 'not-of-base' : 'not-a-step' } : [],
        ),
        missing: funds.flatMap((each, index) =>
          asked
            .filter(name => statuses[index] === 'unknown' && each[name] === undefined)
            .map(name => `funds.${index}.${name}`),
        ),
      }),
    };
  },
);
