import { parameter } from '../../core/parameter.js';
import { composition, costing } from '../../rules/counting/composition.js';
import { establishing, managing, modelling, programme, summary } from './source.js';

const establishment = {
  workshop: parameter(10800, 'baht', establishing(4127, 4207)),
  studyVisit: parameter(39400, 'baht', establishing(4145, 4209)),
  foundingWorkshop: parameter(18800, 'baht', establishing(4161, 4211)),
};
const newCentres = parameter(107, 'centres', establishing(4205));

/**
 * What it costs to establish centres (งบประมาณจัดตั้งศูนย์): 10,800 baht a centre for the workshop, 39,400 for the study
 * visit and 18,800 for the founding workshop, 69,000 in all. The planning meetings have no budget. These are heads of
 * cost: no tranches are printed. The units are the centres that each step is paid for.
 *
 * @th
 * คำนวณงบประมาณจัดตั้งศูนย์ แห่งละ 69,000 บาท คือ ประชุมเชิงปฏิบัติการ 10,800 บาท ศึกษาดูงาน 39,400 บาท และประชุมเพื่อจัดตั้ง 18,800 บาท
 * การประชุมวางแผนไม่ใช้งบประมาณ เป็นรายการค่าใช้จ่าย ไม่ใช่งวดเงิน จำนวนหน่วยคือจำนวนศูนย์ที่ได้รับงบประมาณแต่ละขั้นตอน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0 to 107, an amount finer than a satang, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4099, 4123 to 4161 and 4205 to 4211
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const { establishmentBudget } = debtCentres.fy2565;
 * establishmentBudget({ workshop: 1, studyVisit: 1, foundingWorkshop: 1 }).total; // '69000'
 * establishmentBudget({ workshop: 107, studyVisit: 107, foundingWorkshop: 107, total: 7_383_000 }).verdict; // 'met'
 * ```
 */
export const establishmentBudget = costing({
  programme,
  id: 'establishment-budget',
  title: { th: 'งบประมาณจัดตั้งศูนย์จัดการกองทุนชุมชน', en: 'Budget to establish centres' },
  source: establishing(4099, [4123, 4161], [4205, 4211]),
  parts: {
    workshop: {
      label: { th: 'ขั้นตอนที่ 2 ประชุมเชิงปฏิบัติการ', en: 'step 2, workshop' },
      unit: 'centres',
      unitCost: establishment.workshop,
      most: newCentres,
    },
    studyVisit: {
      label: { th: 'ขั้นตอนที่ 3 ศึกษาดูงาน', en: 'step 3, study visit' },
      unit: 'centres',
      unitCost: establishment.studyVisit,
      most: newCentres,
    },
    foundingWorkshop: {
      label: { th: 'ขั้นตอนที่ 4 ประชุมเชิงปฏิบัติการเพื่อจัดตั้ง', en: 'step 4, founding workshop' },
      unit: 'centres',
      unitCost: establishment.foundingWorkshop,
      most: newCentres,
    },
  },
});

export const management = {
  workshop: parameter(17100, 'baht', managing(4352)),
  plan: parameter(53000, 'baht', managing(4316, 4358)),
};
const workingCentres = parameter(321, 'centres', managing(4350, 4352, 4358));

/**
 * What the debt work of centres costs (งบประมาณบริหารจัดการหนี้): 17,100 baht a centre for the workshop and 53,000 for the
 * activities of its plan, 70,100 in all, for 321 centres.
 *
 * @th
 * คำนวณงบประมาณบริหารจัดการหนี้ แห่งละ 70,100 บาท คือ ประชุมเชิงปฏิบัติการ 17,100 บาท และสนับสนุนกิจกรรมตามแผน 53,000 บาท เป้าหมาย 321 แห่ง
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0 to 321, an amount finer than a satang, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4263, 4316, 4350, 4352 and 4358
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.debtBudget({ workshop: 1, plan: 1 }).total; // '70100'
 * debtCentres.fy2565.debtBudget({ workshop: 321, plan: 321, total: 22_502_100 }).verdict; // 'met'
 * ```
 */
export const debtBudget = costing({
  programme,
  id: 'debt-budget',
  title: { th: 'งบประมาณบริหารจัดการหนี้', en: 'Budget of the debt work' },
  source: managing(4263, 4350, 4352, 4358),
  parts: {
    workshop: {
      label: { th: 'กิจกรรมย่อยที่ 1 ประชุมเชิงปฏิบัติการ', en: 'workshop' },
      unit: 'centres',
      unitCost: management.workshop,
      most: workingCentres,
    },
    plan: {
      label: { th: 'กิจกรรมย่อยที่ 2 สนับสนุนกิจกรรมการบริหารจัดการหนี้ตามแผน', en: 'activities of the plan' },
      unit: 'centres',
      unitCost: management.plan,
      most: workingCentres,
    },
  },
});

export const model = { support: parameter(100000, 'baht', modelling(4452, 4490)) };

/**
 * What the support of model centres costs (สนับสนุนการดำเนินงานศูนย์สู่การเป็นต้นแบบ): 100,000 baht each, for 27 centres. It is
 * one sum: no tranches are printed.
 *
 * @th
 * คำนวณงบประมาณสนับสนุนการดำเนินงานศูนย์สู่การเป็นต้นแบบ แห่งละ 100,000 บาท เป้าหมาย 27 แห่ง เป็นเงินจำนวนเดียว เอกสารไม่ได้แบ่งงวด
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0 to 27, an amount finer than a satang, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4383, 4450, 4452, 4490 and 4507
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelSupportBudget({ centres: 27 }).total; // '2700000'
 * ```
 */
export const modelSupportBudget = costing({
  programme,
  id: 'model-support-budget',
  title: { th: 'งบประมาณสนับสนุนศูนย์สู่การเป็นต้นแบบ', en: 'Budget to support model centres' },
  source: modelling(4383, 4450, 4452, 4507),
  parts: {
    centres: {
      label: { th: 'ศูนย์จัดการกองทุนชุมชนสู่การเป็นต้นแบบ', en: 'centres on the way to being models' },
      unit: 'centres',
      unitCost: model.support,
      most: parameter(27, 'centres', modelling(4452)),
    },
  },
});

/**
 * The budget of the model centres' activity (งบประมาณกิจกรรมที่ 3): follow-up, workshop and support. For the first two no
 * unit costs are printed, and none divides out: their amounts are the caller's.
 *
 * @th
 * คำนวณงบประมาณกิจกรรมที่ 3 ศูนย์สู่การเป็นต้นแบบ คือ ติดตาม สนับสนุน ประชุมเชิงปฏิบัติการ และสนับสนุนการดำเนินงานศูนย์
 * สองรายการแรกเอกสารไม่ได้พิมพ์อัตราต่อหน่วยและหารไม่ลงตัว ผู้ใช้เป็นผู้ระบุจำนวนเงิน
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown part
 * @source 004_5d18bda2820f2124.txt, lines 4377 to 4383
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const parts = { followUp: 470_600, workshop: 246_500, support: 2_700_000 };
 * debtCentres.fy2565.modelBudget({ ...parts, total: 3_417_100 }).verdict; // 'met'
 * ```
 */
export const modelBudget = composition({
  programme,
  id: 'model-budget',
  title: { th: 'งบประมาณศูนย์สู่การเป็นต้นแบบ', en: 'Budget of the model centres' },
  source: modelling([4377, 4383]),
  unit: 'baht',
  parts: {
    followUp: { th: 'กิจกรรมย่อยที่ 1 ติดตาม สนับสนุน', en: 'follow-up and support by the bureau' },
    workshop: { th: 'กิจกรรมย่อยที่ 2 ประชุมเชิงปฏิบัติการพัฒนาศักยภาพ', en: 'workshop' },
    support: { th: 'กิจกรรมย่อยที่ 3 สนับสนุนการดำเนินงานศูนย์', en: 'support of the centres' },
  },
});

/**
 * The budget of the whole project (งบประมาณโครงการบริหารจัดการหนี้): its three activities, 33,302,200 baht. The chapter on
 * the budget also speaks of training 192 officers; the three activities use all of the money, and that training has no
 * line.
 *
 * @th
 * ตรวจงบประมาณโครงการบริหารจัดการหนี้ทั้งสามกิจกรรม รวม 33,302,200 บาท ส่วนงบประมาณของเอกสารกล่าวถึงการฝึกอบรมเจ้าหน้าที่ 192 คนด้วย
 * แต่สามกิจกรรมใช้เงินครบแล้ว การฝึกอบรมนั้นไม่มีวงเงิน
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown part
 * @source 004_5d18bda2820f2124.txt, lines 678, 967, 4099, 4263 and 4377
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const outcome = debtCentres.fy2565.projectBudget({
 *   establishment: 7_383_000,
 *   debtWork: 22_502_100,
 *   models: 3_417_100,
 *   total: 33_302_200,
 * });
 * outcome.verdict; // 'met'
 * ```
 */
export const projectBudget = composition({
  programme,
  id: 'project-budget',
  title: { th: 'งบประมาณโครงการบริหารจัดการหนี้', en: 'Budget of the debt management project' },
  source: summary(678, 967, 4099, 4263, 4377),
  unit: 'baht',
  parts: {
    establishment: { th: '1. จัดตั้งศูนย์จัดการกองทุนชุมชน', en: '1. establishing centres' },
    debtWork: { th: '2. ศูนย์จัดการกองทุนชุมชนบริหารจัดการหนี้', en: '2. debt work of centres' },
    models: { th: '3. ศูนย์จัดการกองทุนชุมชนสู่การเป็นต้นแบบ', en: '3. model centres' },
  },
});
