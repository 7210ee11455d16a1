/**
 * OTOP, FY2565: entrepreneurs and their networks, registration, local wisdom, lessons, Traders, committees, and the targets that
 * tie them together.
 *
 * @th
 * หนึ่งตำบล หนึ่งผลิตภัณฑ์ (OTOP) ปีงบประมาณ พ.ศ. 2565: ผู้ประกอบการและเครือข่าย การลงทะเบียน ภูมิปัญญาท้องถิ่น
 * การถอดบทเรียน OTOP Trader คณะกรรมการ และเป้าหมายที่สัมพันธ์กัน
 *
 * @module
 */
export { appeal } from './appeal.js';
export {
  amphoeSecretariat,
  committeesWorking,
  committeeWork,
  committeeWorking,
  provinceSecretariat,
} from './committees.js';
export {
  costOfEntrepreneur,
  entrepreneurBudget,
  entrepreneursDeveloped,
  entrepreneurWorkshop,
  onlineIncomeRecorded,
} from './entrepreneur-training.js';
export { chooseEntrepreneurs, entrepreneur } from './entrepreneurs.js';
export { incomeGrowth, productSalesGrowth, traderIncomeGrowth } from './growth.js';
export { lesson, lessonProduct, lessonsPublished, lessonsReport } from './lessons.js';
export { networkWorkshop } from './network-workshop.js';
export {
  type NetworkParticipantsOutcome,
  networkParticipants,
  networkPlans,
  networkSeats,
  networkUnderstood,
} from './networks.js';
export { period } from './period.js';
export { formHandedIn, registrant, registrationUse } from './registration.js';
export { refusalPath, registrationPath, registrationStanding, revocationPath } from './registration-paths.js';
export {
  grassrootsEntrepreneurs,
  incomeAboveBaseYear,
  productsDeveloped,
  productTarget,
  quadrantDParticipants,
  registerOfEntrepreneurs,
} from './targets.js';
export { traderPlan, traderProduct, traderProducts, traderReports, traderSteps } from './traders.js';
export { wisdomDatabases, wisdomProduct, wisdomReport } from './wisdom.js';
