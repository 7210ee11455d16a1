import { stages } from '../../rules/deciding/stages.js';
import { spending } from '../../rules/money/spending.js';
import { management, model } from './money.js';
import { managing, modelling, programme } from './source.js';

const revolvingFund = { th: 'เงินทุนหมุนเวียน (เงินกู้)', en: 'revolving fund (loans)' };

/**
 * What the 53,000 baht of a centre's plan are spent on (งบสนับสนุนกิจกรรมการบริหารจัดการหนี้ตามแผน). A revolving fund for
 * loans and durable articles (ครุภัณฑ์) are forbidden; occupation materials are what the money is for. Model centres have
 * another list: see `modelSpending`.
 *
 * An item of a kind that the guideline names in neither list is given without a kind, and stays `unknown`: the province
 * decides on it when it approves the plan.
 *
 * @th
 * ตรวจการใช้งบประมาณ 53,000 บาทตามแผนของศูนย์ ห้ามดำเนินการในรูปแบบเงินทุนหมุนเวียน (เงินกู้) และห้ามจัดซื้อครุภัณฑ์ ส่วนวัสดุในการประกอบอาชีพใช้ได้
 * ศูนย์ต้นแบบใช้รายการอื่น ดูที่ modelSpending รายการที่เอกสารไม่ได้กล่าวถึงให้ไม่ระบุประเภท ผลคือยังตัดสินไม่ได้ จังหวัดเป็นผู้พิจารณาเมื่ออนุมัติแผน
 *
 * @throws {@link RuleInputError} a kind that is on neither list, an amount that is negative or finer than a satang, or
 * an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4310, 4314 to 4320 and 4358
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const outcome = debtCentres.fy2565.planSpending({
 *   items: [
 *     { name: 'พันธุ์ปลาและอาหาร', amount: 30_000, kind: 'occupation-materials' },
 *     { name: 'ตู้แช่', amount: 20_000, kind: 'durable-articles' },
 *   ],
 * });
 * outcome.verdict; // 'unmet'
 * outcome.items.map(({ list }) => list); // ['permitted', 'forbidden']
 * outcome.remaining; // '3000'
 * ```
 */
export const planSpending = spending({
  programme,
  id: 'plan-spending',
  title: { th: 'การใช้งบประมาณ 53,000 บาท ตามแผน', en: "Spending of a plan's 53,000 baht" },
  source: managing(4310, [4314, 4320]),
  envelope: management.plan,
  relation: 'at-most',
  kinds: {
    permitted: {
      'occupation-materials': { th: 'วัสดุในการประกอบอาชีพ', en: 'occupation materials' },
      'occupation-activities': { th: 'กิจกรรมส่งเสริมการประกอบอาชีพ', en: 'activities that promote occupations' },
    },
    forbidden: {
      'revolving-fund': revolvingFund,
      'durable-articles': { th: 'ครุภัณฑ์', en: 'durable articles' },
    },
  },
});

/**
 * What the 100,000 baht of a model centre are spent on (งบสนับสนุนศูนย์สู่การเป็นต้นแบบ). A revolving fund for loans and
 * occupation materials are forbidden. Durable articles are not named here, and occupation materials are not forbidden
 * in `planSpending`: the two lists are different, and neither stands for the other.
 *
 * An item of a kind that neither list names is given without a kind, and stays `unknown`. Where the money cannot be
 * used or is not enough, the committee may ask partners for more.
 *
 * @th
 * ตรวจการใช้งบประมาณ 100,000 บาทของศูนย์สู่การเป็นต้นแบบ ห้ามดำเนินการในรูปแบบเงินทุนหมุนเวียน (เงินกู้) และห้ามใช้เป็นวัสดุสนับสนุนอาชีพ
 * ไม่ได้ห้ามครุภัณฑ์ไว้โดยชื่อ ต่างจาก planSpending จึงใช้แทนกันไม่ได้ รายการที่เอกสารไม่ได้กล่าวถึงให้ไม่ระบุประเภท ผลคือยังตัดสินไม่ได้
 * หากงบใช้ไม่ได้หรือไม่เพียงพอ คณะกรรมการขอรับการสนับสนุนจากภาคีได้
 *
 * @throws {@link RuleInputError} a kind that is on neither list, an amount that is negative or finer than a satang, or
 * an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4452 to 4490
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const items = [{ name: 'พันธุ์ไก่', amount: 10_000, kind: 'occupation-materials' }] as const;
 * debtCentres.fy2565.modelSpending({ items }).verdict; // 'unmet'
 * debtCentres.fy2565.planSpending({ items }).verdict; // 'met'
 * ```
 */
export const modelSpending = spending({
  programme,
  id: 'model-spending',
  title: { th: 'การใช้งบประมาณ 100,000 บาท ของศูนย์สู่การเป็นต้นแบบ', en: "Spending of a model centre's 100,000 baht" },
  source: modelling([4452, 4490]),
  envelope: model.support,
  relation: 'at-most',
  kinds: {
    permitted: {
      media: { th: 'สื่อเผยแพร่ความสำเร็จ', en: 'media on its success' },
      'learning-stations': { th: 'พัฒนาฐานเรียนรู้', en: 'learning stations' },
    },
    forbidden: {
      'revolving-fund': revolvingFund,
      'occupation-materials': { th: 'วัสดุสนับสนุนอาชีพ', en: 'occupation materials' },
    },
  },
});

// @__NO_SIDE_EFFECTS__
const approval = (considered: number, proposed: number, carriedOut: number) => ({
  considered: {
    th: 'อำเภอและคณะกรรมการศูนย์พิจารณา/จัดทำโครงการ',
    en: 'amphoe and committee work the project out',
    lines: [considered],
  },
  proposed: {
    th: 'อำเภอเสนอโครงการพร้อมรายละเอียดต่อจังหวัด',
    en: 'the amphoe proposes it to the province',
    lines: [proposed],
  },
  approved: { th: 'จังหวัดอนุมัติ', en: 'the province approves it', lines: [proposed] },
  carriedOut: { th: 'ดำเนินการตามแผน', en: 'it is carried out', lines: [carriedOut] },
});

/**
 * How a centre's plan is approved (การอนุมัติแผน): amphoe and committee consider it, the amphoe proposes it, the province
 * approves it, and it is carried out. “อำเภอลำปาง” in the text is a misreading of อำเภอ, not a place.
 *
 * @th
 * แสดงว่าการอนุมัติแผนของศูนย์ (53,000 บาท) ดำเนินการถึงขั้นใด คือ อำเภอและคณะกรรมการศูนย์พิจารณา อำเภอเสนอ จังหวัดอนุมัติ และดำเนินการ คำว่า
 * “อำเภอลำปาง” ในต้นฉบับอ่านว่า อำเภอ ไม่ใช่ชื่อสถานที่
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 4314 to 4320
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const stages = { considered: true, proposed: true, approved: false, carriedOut: true };
 * debtCentres.fy2565.planApproval(stages).skipped; // ['approved']
 * ```
 */
export const planApproval = stages({
  programme,
  id: 'plan-approval',
  title: { th: 'การอนุมัติแผน 53,000 บาท', en: "Approval of a centre's plan of 53,000 baht" },
  source: managing.inferred(
    { th: '“อำเภอลำปาง” อ่านว่าอำเภอ ไม่ใช่ชื่อสถานที่', en: '“อำเภอลำปาง” is read as the amphoe, not as a place' },
    [4314, 4320],
  ),
  stages: approval(4314, 4316, 4320),
});

/**
 * How a model centre's project is approved (การอนุมัติโครงการศูนย์สู่การเป็นต้นแบบ), within 100,000 baht, by the same stages as
 * a plan.
 *
 * @th
 * แสดงว่าการอนุมัติโครงการของศูนย์สู่การเป็นต้นแบบ ภายในวงเงิน 100,000 บาท ดำเนินการถึงขั้นใด ใช้ขั้นตอนเดียวกับการอนุมัติแผน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 4488 to 4496
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelApproval({ considered: true, proposed: true }).next; // ['approved']
 * ```
 */
export const modelApproval = stages({
  programme,
  id: 'model-approval',
  title: { th: 'การอนุมัติโครงการศูนย์สู่การเป็นต้นแบบ', en: "Approval of a model centre's project" },
  source: modelling([4488, 4496]),
  stages: approval(4488, 4490, 4496),
});
