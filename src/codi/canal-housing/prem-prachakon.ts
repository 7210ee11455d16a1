import { parameter } from '../../core/parameter.js';
import { composition } from '../../rules/counting/composition.js';
import { progress } from '../../rules/counting/progress.js';
import { average } from '../../rules/counting/quotient.js';
import { notMoreThan } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { count, money, quantity } from '../../rules/logic/fact.js';
import { plan, programme } from './source.js';

const districts = {
  donMueang: { th: 'เขตดอนเมือง', en: 'Don Mueang district' },
  lakSi: { th: 'เขตหลักสี่', en: 'Lak Si district' },
  chatuchak: { th: 'เขตจตุจักร', en: 'Chatuchak district' },
};

/**
 * The target households of Khlong Prem Prachakon by place (เป้าหมายคลองเปรมประชากร): three districts of Bangkok and Pathum
 * Thani together.
 *
 * @th ครัวเรือนเป้าหมายคลองเปรมประชากรแยกพื้นที่: สามเขตของกรุงเทพมหานครและปทุมธานี
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 120 and 445
 * @example
 * ```ts
 * import { canalHousing } from 'chumchon/codi';
 *
 * const places = { donMueang: 2695, lakSi: 2519, chatuchak: 402, pathumThani: 770 };
 * canalHousing.fy2563.premPrachakonHouseholds(places).total; // '6386'
 * ```
 */
export const premPrachakonHouseholds = composition({
  programme,
  id: 'prem-prachakon-households',
  title: { th: 'ครัวเรือนเป้าหมายคลองเปรมประชากร', en: 'Target households of Khlong Prem Prachakon' },
  source: plan(120, 445),
  unit: 'households',
  parts: { ...districts, pathumThani: { th: 'ปทุมธานี', en: 'Pathum Thani' } },
});

/**
 * The target communities of Khlong Prem Prachakon by place. The 32 communities are those of Bangkok; the 6 villages
 * (หมู่บ้าน) of Pathum Thani are counted besides. That 35 communities are certified, as the report prints, fits only the 38
 * of both.
 *
 * @th ชุมชนเป้าหมายคลองเปรมประชากรแยกพื้นที่: 32 ชุมชนอยู่ในกรุงเทพมหานคร ปทุมธานี 6 หมู่บ้านนับแยกต่างหาก 35 ชุมชนที่รับรองสิทธิจึงเทียบได้กับ 38 ของทั้งสองเท่านั้น
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 120 and 445
 * @example
 * ```ts
 * import { canalHousing } from 'chumchon/codi';
 *
 * const places = { donMueang: 14, lakSi: 13, chatuchak: 5, pathumThaniVillages: 6 };
 * const outcome = canalHousing.fy2563.premPrachakonCommunities(places);
 * outcome.groups[0]?.amount; // '32'
 * outcome.total; // '38'
 * ```
 */
export const premPrachakonCommunities = composition({
  programme,
  id: 'prem-prachakon-communities',
  title: { th: 'ชุมชนและหมู่บ้านเป้าหมายคลองเปรมประชากร', en: 'Target communities and villages of Khlong Prem Prachakon' },
  source: plan(120, 445),
  // Communities and villages alike.
  unit: 'sites',
  whole: { th: 'ยอดรวมชุมชนและหมู่บ้านที่ระบุ', en: 'the total of communities and villages as stated' },
  parts: { ...districts, pathumThaniVillages: { th: 'ปทุมธานี (หมู่บ้าน)', en: 'Pathum Thani (villages)' } },
  groups: {
    communities: { label: { th: 'ชุมชน', en: 'communities' }, of: ['donMueang', 'lakSi', 'chatuchak'] },
  },
});

const parameters = { target: parameter(3115, 'households', plan(38, 120, 445)) };

/**
 * The households of Khlong Prem Prachakon against the target of FY2563, 3,115 (ร้อยละของเป้าหมาย). The report's result is
 * approved (อนุมัติ) households. Its finished houses (หลัง) are another count: see `premPrachakonCounts`.
 *
 * @th
 * คำนวณครัวเรือนคลองเปรมประชากรเทียบเป้าหมายปีงบประมาณ พ.ศ. 2563 จำนวน 3,115 ครัวเรือน เป็นร้อยละ ผลในรายงานคือครัวเรือนที่อนุมัติ ส่วนบ้านที่สร้างเสร็จ
 * (หลัง) นับแยก ดูที่ premPrachakonCounts
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 38, 120 and 445
 * @example
 * ```ts
 * import { canalHousing } from 'chumchon/codi';
 *
 * Number(canalHousing.fy2563.premPrachakonProgress({ approved: 2297 }).statuses[0]?.percent).toFixed(2); // '73.74'
 * ```
 */
export const premPrachakonProgress = progress({
  programme,
  id: 'prem-prachakon-progress',
  title: { th: 'ผลการดำเนินงานคลองเปรมประชากรเทียบเป้าหมาย', en: 'Khlong Prem Prachakon against the target' },
  source: plan(38, 120, 445),
  parameters,
  unit: 'households',
  target: parameters.target,
  statuses: { approved: { th: 'อนุมัติ', en: 'approved' } },
});

/**
 * The approved budget for each household on average (งบประมาณเฉลี่ยต่อครัวเรือน), in baht, unrounded: derived, and no ceiling.
 *
 * @th งบประมาณอนุมัติเฉลี่ยต่อครัวเรือน หน่วยเป็นบาท เป็นค่าที่คำนวณ มิใช่เพดาน
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 120, 445
 * @example
 * ```ts
 * import { canalHousing } from 'chumchon/codi';
 *
 * const outcome = canalHousing.fy2563.premPrachakonAverage({ budget: 361190000, households: 2297 });
 * Number(outcome.average).toFixed(2); // '157244.23'
 * ```
 */
export const premPrachakonAverage = average({
  programme,
  id: 'prem-prachakon-average',
  title: { th: 'งบประมาณอนุมัติเฉลี่ยต่อครัวเรือน (คำนวณ)', en: 'Average approved budget of a household (derived)' },
  source: plan.derived(
    { th: 'งบประมาณที่ได้รับอนุมัติหารด้วยครัวเรือนที่ได้รับอนุมัติ', en: 'approved budget divided by approved households' },
    120,
    445,
  ),
  facts: {
    budget: money({ th: 'งบประมาณที่ได้รับอนุมัติ', en: 'approved budget' }),
    households: quantity({ th: 'ครัวเรือนที่ได้รับอนุมัติ', en: 'approved households' }, 'households', { decimals: 0 }),
  },
  of: 'budget',
  by: 'households',
});

/**
 * How far a canal community has come (ลำดับสถานะริมคลอง): entitlement certified, group formed or revived, cooperative
 * registered, land leased, old houses demolished, new houses built. The verdict says whether the stages were reached in that
 * order, which is read from the report's account. The approval of the budget and the building permit of the local authority
 * run beside them: 172 houses were demolished and 20 built while permits were still a plan for December.
 *
 * @th ลำดับสถานะชุมชนริมคลองเปรมประชากร: รับรองสิทธิ จัดตั้งกลุ่ม จดทะเบียนสหกรณ์ เช่าที่ดิน รื้อย้าย สร้างบ้านแล้วเสร็จ อ่านจากลำดับที่รายงานเล่าไว้
 * การอนุมัติงบประมาณและใบอนุญาตก่อสร้างดำเนินคู่กันไป จึงไม่อยู่ในลำดับ
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 120 and 445
 * @example
 * ```ts
 * import { canalHousing } from 'chumchon/codi';
 *
 * const outcome = canalHousing.fy2563.premPrachakonStages({ certified: true, grouped: true, registered: false });
 * outcome.reached; // 'grouped'
 * outcome.next; // ['registered']
 * ```
 */
export const premPrachakonStages = stages({
  programme,
  id: 'prem-prachakon-stages',
  title: { th: 'ลำดับสถานะชุมชนริมคลองเปรมประชากร', en: 'Stages of a community of Khlong Prem Prachakon' },
  source: plan.inferred({ th: 'ลำดับที่รายงานเล่าไว้', en: 'the order in which the report recounts them' }, 120, 445),
  stages: {
    certified: { th: 'รับรองสิทธิ', en: 'entitlement certified' },
    grouped: { th: 'จัดตั้งและฟื้นฟูกลุ่มเดิม', en: 'group formed or revived' },
    registered: { th: 'จดทะเบียนจัดตั้งสหกรณ์', en: 'cooperative registered' },
    leased: { th: 'เช่าที่ดิน', en: 'land leased' },
    demolished: { th: 'รื้อย้ายบ้านเดิม', en: 'old houses demolished' },
    built: { th: 'สร้างบ้านแล้วเสร็จ', en: 'new houses built' },
  },
});

/**
 * Whether the counts of a status report can stand together: no more communities with a group than with certified
 * entitlement, no more cooperatives with leased land than registered ones, no more houses built than demolished. Counts of
 * different units are not compared.
 *
 * @th ตรวจว่าจำนวนตามลำดับสถานะสอดคล้องกัน: กลุ่มไม่เกินชุมชนที่รับรองสิทธิ สหกรณ์ที่เช่าที่ดินไม่เกินที่จดทะเบียน บ้านสร้างใหม่ไม่เกินที่รื้อย้าย ไม่เทียบจำนวนต่างหน่วย
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 120, 445
 * @example
 * ```ts
 * import { canalHousing } from 'chumchon/codi';
 *
 * const counts = { certified: 35, grouped: 33, registered: 9, leased: 4, demolished: 172, built: 20 };
 * canalHousing.fy2563.premPrachakonCounts(counts).verdict; // 'met'
 * canalHousing.fy2563.premPrachakonCounts({ ...counts, built: 173 }).next; // ['houses']
 * ```
 */
export const premPrachakonCounts = checklist({
  programme,
  id: 'prem-prachakon-counts',
  title: { th: 'ความสอดคล้องของจำนวนตามลำดับสถานะ', en: 'Counts along the stages' },
  source: plan.inferred(
    { th: 'จำนวนที่ถึงขั้นหลังไม่เกินจำนวนที่ถึงขั้นก่อนหน้า', en: 'a later stage is reached by no more than the stage before it' },
    120,
    445,
  ),
  words: {
    met: { th: 'จำนวนสอดคล้องกัน', en: 'the counts agree' },
    unmet: { th: 'จำนวนขัดแย้งกัน', en: 'the counts contradict each other' },
  },
  facts: {
    certified: count({ th: 'ชุมชนที่รับรองสิทธิแล้ว', en: 'communities with certified entitlement' }, 'communities'),
    grouped: count({ th: 'ชุมชนที่จัดตั้งและฟื้นฟูกลุ่ม', en: 'communities with a group' }, 'communities'),
    registered: count({ th: 'สหกรณ์ที่จดทะเบียน', en: 'registered cooperatives' }, 'cooperatives'),
    leased: count({ th: 'สหกรณ์ที่เช่าที่ดินแล้ว', en: 'cooperatives with leased land' }, 'cooperatives'),
    demolished: count({ th: 'บ้านที่รื้อย้ายแล้ว', en: 'houses demolished' }, 'houses'),
    built: count({ th: 'บ้านที่สร้างแล้วเสร็จ', en: 'houses built' }, 'houses'),
  },
  criteria: [
    notMoreThan('grouped', 'certified', {
      id: 'communities',
      label: { th: 'กลุ่มไม่เกินชุมชนที่รับรองสิทธิ', en: 'groups within certified communities' },
    }),
    notMoreThan('leased', 'registered', {
      id: 'cooperatives',
      label: { th: 'สหกรณ์ที่เช่าที่ดินไม่เกินที่จดทะเบียน', en: 'leases within registered cooperatives' },
    }),
    notMoreThan('built', 'demolished', {
      id: 'houses',
      label: { th: 'บ้านสร้างใหม่ไม่เกินที่รื้อย้าย', en: 'new houses within demolished ones' },
    }),
  ],
});
