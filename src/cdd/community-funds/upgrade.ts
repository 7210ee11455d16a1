import { parameter } from '../../core/parameter.js';
import { countRises, ladder } from '../../rules/deciding/ladder.js';
import { acrossPages } from '../guideline-fy2565.js';
import { povertyFunds, programme, savingsGroups } from './source.js';

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

export const povertyTarget = parameter(1_377, 'funds', povertyFunds(6025, 6065));

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
  title: { th: 'จำนวน กข.คจ. ที่ยกระดับ', en: 'Poverty-alleviation funds that rise' },
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
  title: { th: 'จำนวนกลุ่มออมทรัพย์ที่ยกระดับ', en: 'Savings groups that rise' },
  source: acrossPages(6149, 6173, 6845),
  parameters: { target: groupTarget },
  levels,
  steps,
  skips,
  unit: 'groups',
  target: groupTarget,
});
