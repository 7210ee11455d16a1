import { balances } from '../../rules/counting/balances.js';
import { composition } from '../../rules/counting/composition.js';
import { ascending } from '../../rules/logic/bounds.js';
import { acrossPages } from '../guideline-fy2565.js';
import { frame, groups, programme, strategies } from './source.js';

/**
 * Whether the national budget is covered (ดุลงบประมาณ): what is spent is the net revenue and what is borrowed for the
 * deficit. Of the three, the one that is missing follows; what is borrowed is the deficit. In million baht.
 *
 * @th
 * งบประมาณรายจ่ายเท่ากับประมาณการรายได้สุทธิรวมกับวงเงินกู้เพื่อชดเชยการขาดดุลงบประมาณหรือไม่ หากไม่ระบุรายการใดรายการหนึ่ง
 * จะคำนวณจากอีกสองรายการ หน่วยเป็นล้านบาท
 *
 * @throws {@link RuleInputError} an amount below 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 298
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * budget.fy2565.fiscalBalance({ netRevenue: 2_400_000, borrowing: 700_000, total: 3_100_000 }).verdict; // 'met'
 * budget.fy2565.fiscalBalance({ netRevenue: 2_400_000, total: 3_100_000 }).parts[1].amount; // '700000'
 * ```
 */
export const fiscalBalance = composition({
  programme,
  id: 'fiscal-balance',
  title: { th: 'ดุลงบประมาณ', en: 'Balance of the national budget' },
  source: frame(298),
  unit: 'million-baht',
  whole: { th: 'งบประมาณรายจ่าย', en: 'expenditure' },
  parts: {
    netRevenue: { th: 'ประมาณการรายได้สุทธิ', en: 'net revenue as estimated' },
    borrowing: { th: 'วงเงินกู้เพื่อชดเชยการขาดดุลงบประมาณ', en: 'borrowing to cover the deficit' },
  },
});

/**
 * The national budget by economic character (โครงสร้างงบประมาณรายจ่าย): five kinds of expenditure with the share of
 * each. Repayment of principal of loans for the investment of state enterprises is capital expenditure as well; it is
 * counted once, so the five together exceed the budget by just that. In million baht. The shares are of the whole
 * budget and together exceed 100 for the same reason.
 *
 * @th
 * โครงสร้างงบประมาณรายจ่ายห้ารายการ พร้อมสัดส่วนต่อวงเงินงบประมาณ
 * รายจ่ายชำระคืนต้นเงินกู้กรณีการกู้เพื่อการลงทุนของรัฐวิสาหกิจเป็นรายจ่ายลงทุนด้วย จึงหักออกหนึ่งครั้ง และไม่มากกว่าทั้งสองรายการนั้น
 * หน่วยเป็นล้านบาท
 *
 * @throws {@link RuleInputError} an amount below 0, more counted twice than either of the two that it is part of, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 300 to 310
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * const parts = { current: 2_360_543, treasury: '596.7', reserve: '24978.6', principal: 100_000, stateEnterprises: '10518.2' };
 * const outcome = budget.fy2565.economicStructure({ ...parts, total: 3_100_000 });
 * outcome.figures.find(({ id }) => id === 'capital')?.value; // '624399.9'
 * ```
 */
export const economicStructure = composition({
  programme,
  id: 'economic-structure',
  title: { th: 'โครงสร้างงบประมาณรายจ่าย', en: 'National budget by economic character' },
  source: frame([300, 310]),
  unit: 'million-baht',
  whole: { th: 'วงเงินงบประมาณรายจ่าย', en: 'the whole budget' },
  parts: {
    current: { th: 'รายจ่ายประจำ', en: 'current expenditure' },
    treasury: { th: 'รายจ่ายเพื่อชดใช้เงินคงคลัง', en: 'replenishment of the treasury balance' },
    reserve: { th: 'รายจ่ายเพื่อชดใช้เงินกู้สำรองจ่าย', en: 'repayment of advances from the reserve' },
    capital: { th: 'รายจ่ายลงทุน', en: 'capital expenditure' },
    principal: { th: 'รายจ่ายชำระคืนต้นเงินกู้', en: 'repayment of principal' },
  },
  less: {
    stateEnterprises: {
      th: 'รายจ่ายชำระคืนต้นเงินกู้กรณีการกู้เพื่อการลงทุนของรัฐวิสาหกิจ ซึ่งเป็นรายจ่ายลงทุนด้วย',
      en: 'repayment of loans for the investment of state enterprises, which is capital expenditure too',
    },
  },
  ordered: ascending(['stateEnterprises', 'principal'], ['stateEnterprises', 'capital']),
});

const group = {
  central: { th: 'ข้อ 4.1 งบกลาง', en: '4.1 central fund' },
  agencies: { th: 'ข้อ 4.2 หน่วยรับงบประมาณ', en: '4.2 agencies that receive a budget' },
  integrated: { th: 'ข้อ 4.3 บูรณาการ (พิมพ์ว่าบุคลากร)', en: '4.3 integrated (printed as personnel)' },
  personnel: { th: 'ข้อ 4.4 บุคลากร', en: '4.4 personnel' },
  revolving: { th: 'ข้อ 4.5 ทุนหมุนเวียน', en: '4.5 revolving funds' },
  debt: { th: 'ข้อ 4.6 การชำระหนี้ภาครัฐ', en: '4.6 public debt' },
  treasury: { th: 'ข้อ 4.7 เพื่อชดใช้เงินคงคลัง', en: '4.7 replenishment of the treasury balance' },
  reserve: { th: 'ข้อ 4.8 เพื่อชดใช้เงินกู้สำรองจ่าย', en: '4.8 repayment of advances from the reserve' },
} as const;

/**
 * The national budget by the eight groups of the Budget Procedures Act (กลุ่มงบประมาณรายจ่าย), with the share of each,
 * and whether they make the whole. In million baht. The third is printed with the name of the fourth; its plans show
 * that it is that of integrated plans.
 *
 * @th
 * งบประมาณรายจ่ายจำแนกเป็น 8 กลุ่มตามพระราชบัญญัติวิธีการงบประมาณ พ.ศ. 2561 พร้อมสัดส่วนของแต่ละกลุ่ม
 * และรวมกันเท่ากับวงเงินทั้งสิ้นหรือไม่ หน่วยเป็นล้านบาท ข้อ 4.3 พิมพ์ชื่อว่าบุคลากรซ้ำกับข้อ 4.4
 * แต่ยอดตรงกับแผนงานบูรณาการ
 *
 * @throws {@link RuleInputError} an amount below 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 314 to 330
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * budget.fy2565.budgetGroups({ central: '571047.3', total: 3_100_000 }).parts[0].percent; // '18.42088064516129032258'
 * ```
 */
export const budgetGroups = composition({
  programme,
  id: 'budget-groups',
  title: { th: 'รายจ่ายจำแนกตามกลุ่มงบประมาณ', en: 'National budget by group' },
  source: groups([314, 330]),
  unit: 'million-baht',
  parts: group,
});

const byReading = acrossPages.inferred(
  {
    th: 'ตัวเลขของกลุ่มงบประมาณและของแผนงานเท่ากัน ไม่มีข้อความใดระบุความสัมพันธ์นี้',
    en: 'the figures of groups and plans agree; no sentence says that they must',
  },
  [316, 330],
  [344, 445],
);

/**
 * Whether the eight groups and the plans tell of the same money (กลุ่มงบประมาณเทียบกับแผนงาน): integrated plans make
 * group 4.3, government personnel 4.4, debt, treasury and reserve 4.6 to 4.8, and all other plans 4.1, 4.2 and 4.5
 * together. What is missing follows. In million baht. Inferred: the figures agree to the last digit, and no sentence
 * says that they must.
 *
 * @th
 * เงินก้อนเดียวกันที่จำแนกตามกลุ่มงบประมาณและตามแผนงานเท่ากันหรือไม่ หกคู่ หน่วยเป็นล้านบาท
 * ความสัมพันธ์นี้อนุมานจากตัวเลข ไม่มีข้อความใดระบุไว้
 *
 * @throws {@link RuleInputError} an amount below 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 316 to 330 and 344 to 445
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * const { criteria } = budget.fy2565.groupsAgainstPlans({ integrated: '208177.3', integratedPlans: '208177.3' });
 * criteria[0].status; // 'met'
 * ```
 */
export const groupsAgainstPlans = balances({
  programme,
  id: 'groups-against-plans',
  title: { th: 'กลุ่มงบประมาณเทียบกับแผนงาน', en: 'Groups against plans' },
  source: byReading,
  unit: 'million-baht',
  amounts: {
    ...group,
    integratedPlans: { th: 'แผนงานบูรณาการรวมกัน', en: 'integrated plans together' },
    personnelPlans: { th: 'แผนงานบุคลากรภาครัฐรวมกัน', en: 'plans of government personnel together' },
    strategicPlans: { th: 'แผนงานยุทธศาสตร์รวมกัน', en: 'strategic plans together' },
    basicPlans: { th: 'แผนงานพื้นฐานรวมกัน', en: 'basic plans together' },
    emergencyPlan: { th: 'แผนงานบริหารเพื่อรองรับกรณีฉุกเฉินหรือจำเป็น', en: 'plan for emergency or necessity' },
    debtPlan: { th: 'แผนงานบริหารจัดการหนี้ภาครัฐ', en: 'plan of public debt' },
    treasuryPlan: { th: 'แผนงานรายจ่ายเพื่อชดใช้เงินคงคลัง', en: 'plan to replenish the treasury balance' },
    reservePlan: { th: 'แผนงานรายจ่ายเพื่อชดใช้เงินทุนสำรองจ่าย', en: 'plan to repay the reserve' },
  },
  equations: {
    integrated: {
      label: { th: 'ข้อ 4.3 กับแผนงานบูรณาการ', en: '4.3 is the integrated plans' },
      left: ['integrated'],
      right: ['integratedPlans'],
    },
    personnel: {
      label: { th: 'ข้อ 4.4 กับแผนงานบุคลากรภาครัฐ', en: '4.4 is the plans of personnel' },
      left: ['personnel'],
      right: ['personnelPlans'],
    },
    debt: {
      label: { th: 'ข้อ 4.6 กับแผนงานบริหารจัดการหนี้ภาครัฐ', en: '4.6 is the plan of public debt' },
      left: ['debt'],
      right: ['debtPlan'],
    },
    treasury: {
      label: { th: 'ข้อ 4.7 กับแผนงานชดใช้เงินคงคลัง', en: '4.7 is the plan of the treasury balance' },
      left: ['treasury'],
      right: ['treasuryPlan'],
    },
    reserve: {
      label: { th: 'ข้อ 4.8 กับแผนงานชดใช้เงินทุนสำรองจ่าย', en: '4.8 is the plan of the reserve' },
      left: ['reserve'],
      right: ['reservePlan'],
    },
    others: {
      label: { th: 'ข้อ 4.1 4.2 และ 4.5 กับแผนงานอื่นทั้งหมด', en: '4.1, 4.2 and 4.5 are all other plans' },
      left: ['central', 'agencies', 'revolving'],
      right: ['strategicPlans', 'basicPlans', 'emergencyPlan'],
    },
  },
});

/**
 * What government operations are made of (รายการค่าดำเนินการภาครัฐ): the plan for emergency or necessity, public debt,
 * the treasury balance and the reserve, with the share of each, and whether they make the whole. In million baht.
 *
 * @th
 * รายการค่าดำเนินการภาครัฐ 4 แผนงาน พร้อมสัดส่วน และรวมกันเท่ากับยอดทั้งสิ้นหรือไม่ หน่วยเป็นล้านบาท
 *
 * @throws {@link RuleInputError} an amount below 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 438 to 445
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * const operations = { emergency: 89_500, debt: '297631.4', treasury: '596.7', reserve: '24978.6', total: '412706.7' };
 * budget.fy2565.governmentOperations(operations).verdict; // 'met'
 * ```
 */
export const governmentOperations = composition({
  programme,
  id: 'government-operations',
  title: { th: 'รายการค่าดำเนินการภาครัฐ', en: 'Government operations' },
  source: strategies([438, 445]),
  unit: 'million-baht',
  parts: {
    emergency: { th: 'แผนงานบริหารเพื่อรองรับกรณีฉุกเฉินหรือจำเป็น', en: 'for emergency or necessity' },
    debt: { th: 'แผนงานบริหารจัดการหนี้ภาครัฐ', en: 'public debt' },
    treasury: { th: 'แผนงานรายจ่ายเพื่อชดใช้เงินคงคลัง', en: 'replenishment of the treasury balance' },
    reserve: { th: 'แผนงานรายจ่ายเพื่อชดใช้เงินทุนสำรองจ่าย', en: 'repayment of the reserve' },
  },
});
