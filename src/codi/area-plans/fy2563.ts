/**
 * Area development plans, FY2563: which tambons count as concrete results and why not, how a province's plan is linked to the
 * provincial strategy, the order of plans, and the targets.
 *
 * @th
 * แผนพัฒนาเชิงพื้นที่ ปีงบประมาณ พ.ศ. 2563: ตำบลที่นับเป็นรูปธรรมและเหตุที่ไม่นับ
 * ความเชื่อมโยงของแผนจังหวัดกับยุทธศาสตร์จังหวัด ลำดับของแผน และเป้าหมาย
 *
 * @module
 */

export { type PlanLevel, type PlanPlace, planHierarchy, planLevels } from './hierarchy.js';
export { krabiPlan } from './krabi.js';
export { countedProvince, linkedProvinces, priorityProvince, provinceLinkage, provinceProgress } from './provinces.js';
export { countedTambon, countedTambons, qualifyingTambon } from './tambons.js';
export { targetsFy2564 } from './targets-fy2564.js';
