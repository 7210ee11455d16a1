import { parameter } from '../../core/parameter.js';
import { countMeeting } from '../../rules/counting/count-meeting.js';
import { quota } from '../../rules/counting/quota.js';
import { atLeast, type Criterion, exactly, no } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { countRises, ladder } from '../../rules/deciding/ladder.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { plan, povertyFunds, programme, savingsGroups } from './source.js';

const levels = [1, 2, 3] as const;
const steps = [
  { from: 1, to: 2 },
  { from: 2, to: 3 },
] as const;
const skips = [{ from: 1, to: 3 }] as const;

/**
 * Whether a fund rose in its level of governance as the indicator counts it (การยกระดับ): from 1 to 2, or from 2 to 3. From 1 to 3
 * in one year is not printed; it counts only where `allowSkips` says so.
 *
 * @th
 * ตรวจว่ากองทุนได้รับการยกระดับการพัฒนาศักยภาพตามหลักธรรมาภิบาลตามที่ตัวชี้วัดนับหรือไม่ คือ จากระดับ 1 เป็น 2 หรือจากระดับ 2 เป็น 3 การขึ้นจากระดับ 1
 * เป็น 3 ในปีเดียวไม่ได้พิมพ์ไว้ นับเฉพาะเมื่อผู้ใช้ระบุ allowSkips
 *
 * @throws {@link RuleInputError} a level that is not 1, 2 or 3, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6025, 6065 and 6149
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.upgrade({ from: 1, to: 2 }).verdict; // 'met'
 * communityFunds.fy2565.upgrade({ from: 1, to: 3 }).verdict; // 'unmet'
 * communityFunds.fy2565.upgrade({ from: 1, to: 3, allowSkips: true }).verdict; // 'met'
 * ```
 */
export const upgrade = ladder({
  programme,
  id: 'upgrade',
  title: { th: 'การยกระดับการพัฒนาศักยภาพตามหลักธรรมาภิบาล', en: 'A rise in the level of governance' },
  source: acrossPages(6025, 6065, 6149),
  levels,
  steps,
  skips,
});

const povertyTarget = parameter(1_377, 'funds', povertyFunds(6025, 6065));

/**
 * How many poverty-alleviation funds (กข.คจ.) rose, each once, against the target of at least 1,377 in 76 provinces. The
 * provinces' shares are announced later and not printed.
 *
 * @th
 * นับ กข.คจ. ที่ยกระดับ กองทุนละหนึ่งครั้ง เทียบเป้าหมายไม่น้อยกว่า 1,377 กองทุน ใน 76 จังหวัด จำนวนของแต่ละจังหวัดแจ้งภายหลังและไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} a level that is not 1, 2 or 3, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6025, 6065 and 6840
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const outcome = communityFunds.fy2565.povertyFundUpgrades({
 *   upgrades: [
 *     { subject: 'บ้านหนองบัว', from: 1, to: 2 },
 *     { subject: 'บ้านหนองบัว', from: 2, to: 3 },
 *   ],
 * });
 * outcome.counted; // 1
 * outcome.lacking; // 1376
 * ```
 */
export const povertyFundUpgrades = countRises({
  programme,
  id: 'poverty-fund-upgrades',
  title: { th: 'กข.คจ. ยกระดับไม่น้อยกว่า 1,377 กองทุน', en: 'At least 1,377 poverty funds rise' },
  source: acrossPages(6025, 6065, 6840),
  parameters: { target: povertyTarget },
  levels,
  steps,
  skips,
  unit: 'funds',
  target: povertyTarget,
});

const groupTarget = parameter(1_623, 'groups', savingsGroups(6149, 6173));

/**
 * How many savings groups rose, each once, against the target of at least 1,623 in 76 provinces. For them no percentage and
 * no base is printed.
 *
 * @th
 * นับกลุ่มออมทรัพย์เพื่อการผลิตที่ยกระดับ กลุ่มละหนึ่งครั้ง เทียบเป้าหมายไม่น้อยกว่า 1,623 กลุ่ม ใน 76 จังหวัด
 * เอกสารไม่ได้กำหนดร้อยละหรือฐานสำหรับกลุ่มออมทรัพย์
 *
 * @throws {@link RuleInputError} a level that is not 1, 2 or 3, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6149, 6173 and 6845
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.savingsGroupUpgrades({ upgrades: [{ subject: 'ออมทรัพย์บ้านดง', from: 2, to: 3 }] }).lacking; // 1622
 * ```
 */
export const savingsGroupUpgrades = countRises({
  programme,
  id: 'savings-group-upgrades',
  title: { th: 'กลุ่มออมทรัพย์ยกระดับไม่น้อยกว่า 1,623 กลุ่ม', en: 'At least 1,623 savings groups rise' },
  source: acrossPages(6149, 6173, 6845),
  parameters: { target: groupTarget },
  levels,
  steps,
  skips,
  unit: 'groups',
  target: groupTarget,
});

const base = { share: parameter(10, 'percent', povertyFunds(6025)) };

const baseFacts = {
  funded2565: yesNo({
    th: 'ได้รับงบประมาณโครงการเสริมสร้างศักยภาพกองทุนชุมชน ปี 2565',
    en: 'gets money of the project in FY2565',
  }),
  upgraded2563: yesNo({ th: 'ผ่านการยกระดับในปี 2563', en: 'was raised in FY2563' }),
  upgraded2564: yesNo({ th: 'ผ่านการยกระดับในปี 2564', en: 'was raised in FY2564' }),
};

/**
 * Whether a poverty-alleviation fund belongs to the base of the 10 %: it gets nothing from this project in FY2565, and was not
 * raised in FY2563 or FY2564. The size of the base is not printed; there are 29,231 funds in all.
 *
 * @th
 * ตรวจว่า กข.คจ. อยู่ในฐานการคิดร้อยละ 10 หรือไม่ คือ ไม่ได้รับการสนับสนุนจากโครงการนี้ในปีงบประมาณ พ.ศ. 2565 และไม่ได้ยกระดับในปี 2563 หรือ 2564
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
 * @throws {@link RuleInputError} more funds that rose than there are, or an unknown fact
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
  whole: { name: 'base', label: { th: 'กองทุนที่เป็นฐาน', en: 'funds of the base' } },
  part: { name: 'upgraded', label: { th: 'กองทุนที่ยกระดับ', en: 'funds that rose' } },
});

type Rise = { readonly from: number | undefined; readonly to: number | undefined };

/** A rise by one of the two printed steps, from 1 to 2 or from 2 to 3. */
const byOneStep: Criterion<Rise> = {
  id: 'one-step',
  label: { th: 'ยกระดับจากระดับ 1 เป็นระดับ 2 หรือจากระดับ 2 เป็นระดับ 3', en: 'rose from 1 to 2, or from 2 to 3' },
  reads: ['from', 'to'],
  test: ({ from, to }) => {
    if (from === 3 || to === 1) return 'unmet';
    if (from === undefined || to === undefined) return 'unknown';
    return to === from + 1 ? 'met' : 'unmet';
  },
  actual: ({ from, to }) => (from === undefined || to === undefined ? undefined : `${from} → ${to}`),
  required: () => undefined,
};

/**
 * How many poverty-alleviation funds (กข.คจ.) of the base rose, against the target of at least 1,377: a fund counts that gets nothing
 * from this project in FY2565, was not raised in FY2563 or FY2564, and rose by one level. It joins {@link inUpgradeBase} and
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
 * outcome.notCounted; // ['บ้านดง']
 * ```
 */
export const upgradesOfBase = countMeeting({
  programme,
  id: 'upgrades-of-base',
  title: {
    th: 'กข.คจ. ที่เป็นฐานและยกระดับได้ ไม่น้อยกว่า 1,377 กองทุน',
    en: 'Poverty-alleviation funds of the base that rose, at least 1,377',
  },
  source: povertyFunds(6025, 6065),
  parameters: { target: povertyTarget },
  list: { name: 'funds', label: { th: 'กข.คจ.', en: 'a poverty-alleviation fund' } },
  unit: 'funds',
  facts: {
    ...baseFacts,
    from: count({ th: 'ระดับเดิม', en: 'its level before' }, 'levels', { least: 1, most: 3 }),
    to: count({ th: 'ระดับใหม่', en: 'its level after' }, 'levels', { least: 1, most: 3 }),
  },
  criteria: [
    no('funded2565', { circumstance: true }),
    no('upgraded2563', { circumstance: true }),
    no('upgraded2564', { circumstance: true }),
    byOneStep,
  ],
  target: povertyTarget,
});

const smartLevel = parameter(3, 'levels', savingsGroups(6155));

/**
 * Whether a savings group is to be developed to the SMART Saving Group standard (SSG): it stands on level 3. The standard, with
 * electronic accounts, lies beyond the three levels; it is not a fourth.
 *
 * @th
 * ตรวจว่ากลุ่มออมทรัพย์เป็นกลุ่มที่จะพัฒนาสู่ SMART Saving Group (SSG) หรือไม่ คือ อยู่ในระดับ 3 มาตรฐาน SSG
 * ซึ่งใช้บัญชีอิเล็กทรอนิกส์อยู่นอกเหนือจากสามระดับ ไม่ใช่ระดับที่ 4
 *
 * @throws {@link RuleInputError} a level that is not 1 to 3, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6155
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.smartCandidate({ level: 3 }).verdict; // 'met'
 * communityFunds.fy2565.smartCandidate({ level: 2 }).verdict; // 'unmet'
 * ```
 */
export const smartCandidate = checklist({
  programme,
  id: 'smart-candidate',
  title: { th: 'กลุ่มระดับ 3 สู่ SMART Saving Group (SSG)', en: 'Level 3 towards SMART Saving Group' },
  source: savingsGroups(6155),
  words: {
    met: { th: 'ส่งเสริมสู่ SMART Saving Group ได้', en: 'may be helped towards it' },
    unmet: { th: 'ยังไม่ถึงระดับที่ส่งเสริมสู่ SMART Saving Group', en: 'not at the level for it' },
  },
  parameters: { level: smartLevel },
  facts: { level: count({ th: 'ระดับการประเมิน', en: 'its level' }, 'levels', { least: 1, most: 3 }) },
  criteria: [exactly('level', smartLevel)],
});

const increase = parameter(27_000, 'groups', plan(561));

/**
 * The department's goal for 2563 to 2565 (แผนปฏิบัติราชการ): 27,000 more funds under good governance. Which funds count is not printed;
 * nor is a figure for a single year.
 *
 * @th
 * ตรวจเป้าหมายตามแผนปฏิบัติราชการ พ.ศ. 2563 - 2565 กองทุนชุมชนมีธรรมาภิบาลเพิ่มขึ้น 27,000 กลุ่ม เอกสารไม่ได้ระบุว่านับกองทุนใด และไม่ได้แยกเป็นรายปี
 *
 * @throws {@link RuleInputError} a number that is not whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 561
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.departmentGoal({ increase: 26_999 }).verdict; // 'unmet'
 * ```
 */
export const departmentGoal = checklist({
  programme,
  id: 'department-goal',
  title: { th: 'กองทุนชุมชนมีธรรมาภิบาลเพิ่มขึ้น 27,000 กลุ่ม', en: '27,000 more funds under good governance' },
  source: plan(561),
  parameters: { increase },
  facts: { increase: count({ th: 'กองทุนที่เพิ่มขึ้น', en: 'how many more there are' }, 'groups') },
  criteria: [atLeast('increase', increase)],
});
