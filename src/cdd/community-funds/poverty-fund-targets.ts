import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { type ListedPoint, point } from './lists.js';
import { povertyFunds, programme, savingsGroups } from './source.js';

const allotted = {
  povertyFunds: parameter(1_377, 'funds', povertyFunds(6025)),
  savingsGroups: parameter(1_623, 'groups', savingsGroups(6149)),
  provinces: parameter(76, 'provinces', povertyFunds(6025)),
};

const povertyFundsInAll = parameter(29_231, 'funds', povertyFunds(6025), {
  th: 'กข.คจ. ทั้งประเทศ',
  en: 'poverty funds of the country',
});

/**
 * Whether the upgrades that are allotted to provinces (จัดสรรจำนวนเป้าหมายการยกระดับ) come at least to the national targets: 1,377 funds and 1,623
 * groups in 76 provinces. The allotments are announced later and not printed: their sums are the caller's.
 *
 * @th
 * ตรวจว่าเป้าหมายการยกระดับที่จัดสรรให้จังหวัดรวมแล้วไม่น้อยกว่าเป้าหมายประเทศหรือไม่ คือ กข.คจ. 1,377 กองทุน และกลุ่มออมทรัพย์ 1,623 กลุ่ม ใน 76 จังหวัด
 * จำนวนที่จัดสรรแจ้งภายหลังและไม่ได้พิมพ์ไว้ ผู้ใช้เป็นผู้ระบุผลรวม
 *
 * @throws {@link RuleInputError} a number that is not whole, more poverty funds than the country's 29,231, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6025 and 6149
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.allottedUpgrades({ povertyFunds: 1400, savingsGroups: 1600, provinces: 76 }).next; // ['savings-groups']
 * ```
 */
export const allottedUpgrades = checklist({
  programme,
  id: 'allotted-upgrades',
  title: { th: 'การจัดสรรเป้าหมายการยกระดับ 76 จังหวัด', en: 'Upgrades allotted to 76 provinces' },
  source: acrossPages(6025, 6149),
  parameters: { ...allotted, povertyFundsInAll },
  facts: {
    povertyFunds: count({ th: 'กข.คจ. ที่จัดสรรรวม', en: 'poverty funds allotted in all' }, 'funds', {
      most: povertyFundsInAll.value,
    }),
    savingsGroups: count({ th: 'กลุ่มออมทรัพย์ที่จัดสรรรวม', en: 'savings groups allotted in all' }, 'groups'),
    provinces: count({ th: 'จังหวัดที่ได้รับจัดสรร', en: 'provinces with an allotment' }, 'provinces'),
  },
  criteria: [
    atLeast('povertyFunds', allotted.povertyFunds),
    atLeast('savingsGroups', allotted.savingsGroups),
    exactly('provinces', allotted.provinces),
  ],
});

/**
 * The indicator of the fund databases (ฐานข้อมูล): those of the poverty-alleviation funds and of the savings groups are complete,
 * correct and current, all three. No tolerance is printed; what counts as current is the caller's.
 *
 * @th
 * ตรวจตัวชี้วัดฐานข้อมูล กข.คจ. และกลุ่มออมทรัพย์ ต้องครบถ้วน ถูกต้อง และเป็นปัจจุบัน ทั้งสามประการ เอกสารไม่ได้กำหนดค่าความคลาดเคลื่อน
 * และไม่ได้บอกว่าอย่างไรถือว่าเป็นปัจจุบัน ผู้ใช้เป็นผู้ระบุ
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6065, 6173, 6841 and 6846
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.databaseIndicator({ complete: true, correct: true, current: false }).verdict; // 'unmet'
 * ```
 */
export const databaseIndicator = checklist({
  programme,
  id: 'database-indicator',
  title: {
    th: 'ฐานข้อมูล กข.คจ. และกลุ่มออมทรัพย์ ครบถ้วน ถูกต้อง และเป็นปัจจุบัน',
    en: 'Databases of poverty-alleviation funds and savings groups complete, correct and current',
  },
  source: acrossPages(6065, 6173, 6841, 6846),
  facts: {
    complete: yesNo({ th: 'ครบถ้วน', en: 'complete' }),
    correct: yesNo({ th: 'ถูกต้อง', en: 'correct' }),
    current: yesNo({ th: 'เป็นปัจจุบัน', en: 'current' }),
  },
  criteria: [yes('complete'), yes('correct'), yes('current')],
});

/**
 * Who does what in the work on poverty-alleviation funds (บทบาทจังหวัด อำเภอ พัฒนากร), as it is numbered: five duties of the province, nine
 * of the officer, three of the amphoe's development officer.
 *
 * @source 004_5d18bda2820f2124.txt, lines 5997, 5999, 6001, 6003, 6005, 6011, 6013, 6015, 6023, 6025, 6027, 6029,
 * 6031, 6037, 6039, 6041 and 6043
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.povertyFundDuties.filter(({ id }) => id.startsWith('officer')).length; // 9
 * ```
 */
export const povertyFundDuties: readonly ListedPoint[] = deepFreeze([
  point('province-1', 'ทบทวนระเบียบแก่เจ้าหน้าที่', 'goes over the regulation with the staff', povertyFunds(5997)),
  point('province-2', 'ตรวจสอบฐานข้อมูล', 'checks the database', povertyFunds(5999)),
  point('province-3', 'ติดตามการประเมินและแผน', 'follows the assessments and plans', povertyFunds(6001)),
  point('province-4', 'นิเทศและติดตาม', 'supervises and advises', povertyFunds(6003)),
  point('province-5', 'รายงานภาวะหนี้สินต่อกรมฯ', 'reports debts to the department', povertyFunds(6005)),
  point('officer-1', 'ทบทวนและปฏิบัติตามระเบียบ', 'goes over the regulation and keeps to it', povertyFunds(6011)),
  point('officer-2', 'ปรับแก้ไขฐานข้อมูล', 'edits the database', povertyFunds(6013)),
  point(
    'officer-3',
    'ส่งเสริมความเข้มแข็ง ทบทวนทะเบียน',
    'strengthens the fund and reviews its registers',
    povertyFunds(6015),
  ),
  point('officer-4', 'ประเมินศักยภาพและจัดทำแผน', 'assesses the fund and plans', povertyFunds(6023)),
  point('officer-5', 'ดำเนินการตามแผนและยกระดับ', 'carries the plan out and raises the level', povertyFunds(6025)),
  point('officer-6', 'เข้าร่วมประชุมพิจารณาการยืม', 'attends the meetings on loans', povertyFunds(6027)),
  point('officer-7', 'ให้คำแนะนำครัวเรือนที่ยืมเงิน', 'advises the households that borrowed', povertyFunds(6029)),
  point('officer-8', 'เฝ้าระวังข้อร้องเรียนและการทุจริต', 'watches for complaints and fraud', povertyFunds(6031)),
  point('officer-9', 'รายงานภาวะหนี้สินปีละ 2 ครั้ง', 'reports debts twice a year', povertyFunds(6037)),
  point('amphoe-1', 'สนับสนุนพัฒนากรให้เป็นไปตามระเบียบ', 'supports the officers', povertyFunds(6039)),
  point('amphoe-2', 'เป็นพี่เลี้ยงทีมคู่หู คู่คิด', 'mentors the Move for Fund Team', povertyFunds(6041)),
  point('amphoe-3', 'รายงานผลในที่ประชุม', 'reports at meetings', povertyFunds(6043)),
]);
