/**
 * The plans of the national budget of FY2565, as Part 1 of the guideline prints them.
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

const byStrategy = cite(guideline, '5. ยุทธศาสตร์การจัดสรรงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2565');

/** A plan below its strategy. */
export interface NationalPlanRow extends OfficialRow {
  readonly strategy: string;
  /** As it is numbered below its strategy. */
  readonly number: number;
  readonly plan: string;
  /** Million baht. */
  readonly amount: string;
}

/**
 * The 68 rows of plans below the strategies (แผนงานตามยุทธศาสตร์), in million baht. The plan of government personnel
 * has a row below each of six strategies and is one plan: 63 plans in all.
 *
 * @th
 * แผนงานตามยุทธศาสตร์การจัดสรรงบประมาณ 68 แถว เป็นล้านบาท แผนงานบุคลากรภาครัฐอยู่ใต้ทั้งหกยุทธศาสตร์ จึงเป็น 63 แผนงาน
 *
 * @source 004_5d18bda2820f2124.txt, lines 344 to 445
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.budget.fy2565.nationalPlans.rows.length; // 68
 * ```
 */
export const nationalPlans = officialTable<NationalPlanRow>({
  id: 'A-03',
  title: { th: 'แผนงานตามยุทธศาสตร์การจัดสรรงบประมาณ', en: 'Plans below the strategies of the budget' },
  source: byStrategy([344, 445]),
  columns: {
    strategy: { label: { th: 'ยุทธศาสตร์', en: 'strategy' } },
    number: { label: { th: 'ลำดับ', en: 'number' } },
    plan: { label: { th: 'แผนงาน', en: 'plan' } },
    amount: { label: { th: 'จำนวน', en: 'amount' }, unit: 'million-baht' },
  },
  rows: [
    {
      line: 344,
      strategy: 'ข้อ 5.1',
      number: 1,
      plan: 'แผนงานยุทธศาสตร์เสริมสร้างความมั่นคงของสถาบันหลักของชาติ',
      amount: '5938.0',
    },
    { line: 345, strategy: 'ข้อ 5.1', number: 2, plan: 'แผนงานยุทธศาสตร์รักษาความสงบภายในประเทศ', amount: '21674.2' },
    {
      line: 346,
      strategy: 'ข้อ 5.1',
      number: 3,
      plan: 'แผนงานยุทธศาสตร์พัฒนาและเสริมสร้างการเมืองในระบอบประชาธิปไตยอันมีพระมหากษัตริย์ทรงเป็นประมุข',
      amount: '216.7',
    },
    {
      line: 347,
      strategy: 'ข้อ 5.1',
      number: 4,
      plan: 'แผนงานบูรณาการขับเคลื่อนการแก้ไขปัญหาจังหวัดชายแดนภาคใต้',
      amount: '7144.3',
    },
    {
      line: 348,
      strategy: 'ข้อ 5.1',
      number: 5,
      plan: 'แผนงานยุทธศาสตร์จัดการปัญหาแรงงานต่างด้าวและการค้ามนุษย์',
      amount: '298.1',
    },
    {
      line: 349,
      strategy: 'ข้อ 5.1',
      number: 6,
      plan: 'แผนงานบูรณาการป้องกัน ปรามปราบ และบำบัดรักษาผู้ติดยาเสพติด',
      amount: '4281.1',
    },
    {
      line: 350,
      strategy: 'ข้อ 5.1',
      number: 7,
      plan: 'แผนงานยุทธศาสตร์ป้องกันและแก้ไขปัญหาที่มีผลกระทบต่อความมั่นคง',
      amount: '14174.6',
    },
    {
      line: 351,
      strategy: 'ข้อ 5.1',
      number: 8,
      plan: 'แผนงานยุทธศาสตร์พัฒนาระบบการเตรียมพร้อมแห่งชาติและระบบบริหารจัดการภัยพิบัติ',
      amount: '18452.6',
    },
    {
      line: 352,
      strategy: 'ข้อ 5.1',
      number: 9,
      plan: 'แผนงานยุทธศาสตร์พัฒนาศักยภาพการป้องกันประเทศ และความพร้อมเผชิญภัยคุกคามทุกมิติ',
      amount: '62974.3',
    },
    {
      line: 354,
      strategy: 'ข้อ 5.1',
      number: 10,
      plan: 'แผนงานยุทธศาสตร์พัฒนากลไกการบริหารจัดการความมั่นคงแบบองค์รวม',
      amount: '260.4',
    },
    { line: 355, strategy: 'ข้อ 5.1', number: 11, plan: 'แผนงานยุทธศาสตร์ส่งเสริมความสัมพันธ์ระหว่างประเทศ', amount: '4289.3' },
    { line: 356, strategy: 'ข้อ 5.1', number: 12, plan: 'แผนงานยุทธศาสตร์เพื่อสนับสนุนด้านความมั่นคง', amount: '332.1' },
    { line: 357, strategy: 'ข้อ 5.1', number: 13, plan: 'แผนงานพื้นฐานด้านความมั่นคง', amount: '53190.6' },
    { line: 358, strategy: 'ข้อ 5.1', number: 14, plan: 'แผนงานบุคลากรภาครัฐ', amount: '194683.3' },
    { line: 364, strategy: 'ข้อ 5.2', number: 1, plan: 'แผนงานยุทธศาสตร์การเกษตรสร้างมูลค่า', amount: '46616.2' },
    { line: 365, strategy: 'ข้อ 5.2', number: 2, plan: 'แผนงานบูรณาการพัฒนาอุตสาหกรรมและบริการแห่งอนาคต', amount: '873.1' },
    { line: 366, strategy: 'ข้อ 5.2', number: 3, plan: 'แผนงานบูรณาการสร้างรายได้จากการท่องเที่ยว', amount: '4653.8' },
    { line: 367, strategy: 'ข้อ 5.2', number: 4, plan: 'แผนงานยุทธศาสตร์พัฒนาพื้นที่และเมืองนำอยู่อัจฉริยะ', amount: '6826.4' },
    { line: 368, strategy: 'ข้อ 5.2', number: 5, plan: 'แผนงานบูรณาการพัฒนาด้านคมนาคมและระบบโลจิสติกส์', amount: '110415.1' },
    { line: 369, strategy: 'ข้อ 5.2', number: 6, plan: 'แผนงานยุทธศาสตร์พัฒนาความมั่นคงทางพลังงาน', amount: '1142.3' },
    { line: 370, strategy: 'ข้อ 5.2', number: 7, plan: 'แผนงานยุทธศาสตร์พัฒนาเศรษฐกิจและสังคมดิจิทัล', amount: '1723.7' },
    {
      line: 372,
      strategy: 'ข้อ 5.2',
      number: 8,
      plan: 'แผนงานยุทธศาสตร์พัฒนาผู้ประกอบการ และวิสาหกิจขนาดกลางและขนาดย่อม',
      amount: '1927.7',
    },
    { line: 373, strategy: 'ข้อ 5.2', number: 9, plan: 'แผนงานยุทธศาสตร์พัฒนาพื้นที่เขตเศรษฐกิจพิเศษ', amount: '682.6' },
    { line: 374, strategy: 'ข้อ 5.2', number: 10, plan: 'แผนงานบูรณาการเขตพัฒนาพิเศษภาคตะวันออก', amount: '12275.4' },
    { line: 375, strategy: 'ข้อ 5.2', number: 11, plan: 'แผนงานยุทธศาสตร์การวิจัยและพัฒนานวัตกรรม', amount: '14237.1' },
    {
      line: 376,
      strategy: 'ข้อ 5.2',
      number: 12,
      plan: 'แผนงานยุทธศาสตร์พัฒนาศักยภาพด้านวิทยาศาสตร์ เทคโนโลยี และนวัตกรรม',
      amount: '445.6',
    },
    {
      line: 377,
      strategy: 'ข้อ 5.2',
      number: 13,
      plan: 'แผนงานยุทธศาสตร์เพื่อสนับสนุนด้านการสร้างความสามารถในการแข่งขัน',
      amount: '21369.4',
    },
    { line: 378, strategy: 'ข้อ 5.2', number: 14, plan: 'แผนงานพื้นฐานด้านการสร้างความสามารถในการแข่งขัน', amount: '73441.4' },
    { line: 379, strategy: 'ข้อ 5.2', number: 15, plan: 'แผนงานบุคลากรภาครัฐ', amount: '41917.8' },
    { line: 385, strategy: 'ข้อ 5.3', number: 1, plan: 'แผนงานยุทธศาสตร์ปรับเปลี่ยนค่านิยมและวัฒนธรรม', amount: '1793.2' },
    { line: 386, strategy: 'ข้อ 5.3', number: 2, plan: 'แผนงานยุทธศาสตร์พัฒนาศักยภาพคนตลอดช่วงชีวิต', amount: '6143.6' },
    { line: 387, strategy: 'ข้อ 5.3', number: 3, plan: 'แผนงานยุทธศาสตร์พัฒนาคุณภาพการศึกษาและการเรียนรู้', amount: '13252.3' },
    { line: 388, strategy: 'ข้อ 5.3', number: 4, plan: 'แผนงานยุทธศาสตร์เสริมสร้างให้คนมีสุขภาพที่ดี', amount: '52065.7' },
    { line: 389, strategy: 'ข้อ 5.3', number: 5, plan: 'แผนงานยุทธศาสตร์เสริมสร้างศักยภาพการกีฬา', amount: '1784.1' },
    {
      line: 390,
      strategy: 'ข้อ 5.3',
      number: 6,
      plan: 'แผนงานยุทธศาสตร์เพื่อสนับสนุนด้านการพัฒนาและเสริมสร้างศักยภาพทรัพยากรมนุษย์',
      amount: '4795.9',
    },
    {
      line: 391,
      strategy: 'ข้อ 5.3',
      number: 7,
      plan: 'แผนงานพื้นฐานด้านการพัฒนาและเสริมสร้างศักยภาพทรัพยากรมนุษย์',
      amount: '60067.9',
    },
    { line: 392, strategy: 'ข้อ 5.3', number: 8, plan: 'แผนงานบุคลากรภาครัฐ', amount: '408283.0' },
    { line: 398, strategy: 'ข้อ 5.4', number: 1, plan: 'แผนงานยุทธศาสตร์เสริมสร้างพลังทางสังคม', amount: '7496.9' },
    {
      line: 399,
      strategy: 'ข้อ 5.4',
      number: 2,
      plan: 'แผนงานยุทธศาสตร์ส่งเสริมการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่น',
      amount: '296451.6',
    },
    {
      line: 400,
      strategy: 'ข้อ 5.4',
      number: 3,
      plan: 'แผนงานยุทธศาสตร์ส่งเสริมการพัฒนาจังหวัดและกลุ่มจังหวัดแบบบูรณาการ',
      amount: '17411.0',
    },
    { line: 401, strategy: 'ข้อ 5.4', number: 4, plan: 'แผนงานบูรณาการเตรียมความพร้อมเพื่อรองรับสังคมผู้สูงวัย', amount: '623.8' },
    { line: 402, strategy: 'ข้อ 5.4', number: 5, plan: 'แผนงานบูรณาการพัฒนาและส่งเสริมเศรษฐกิจฐานราก', amount: '1642.4' },
    { line: 403, strategy: 'ข้อ 5.4', number: 6, plan: 'แผนงานยุทธศาสตร์สร้างหลักประกันทางสังคม', amount: '281530.2' },
    { line: 404, strategy: 'ข้อ 5.4', number: 7, plan: 'แผนงานยุทธศาสตร์สร้างความเสมอภาคทางการศึกษา', amount: '82214.0' },
    {
      line: 405,
      strategy: 'ข้อ 5.4',
      number: 8,
      plan: 'แผนงานยุทธศาสตร์มาตรการแบบเจาะจงกลุ่มเป้าหมายเพื่อแก้ปัญหาเฉพาะกลุ่ม',
      amount: '3237.6',
    },
    {
      line: 406,
      strategy: 'ข้อ 5.4',
      number: 9,
      plan: 'แผนงานยุทธศาสตร์เพื่อสนับสนุนด้านการสร้างโอกาสและความเสมอภาคทางสังคม',
      amount: '32097.9',
    },
    {
      line: 407,
      strategy: 'ข้อ 5.4',
      number: 10,
      plan: 'แผนงานพื้นฐานด้านการสร้างโอกาสและความเสมอภาคทางสังคม',
      amount: '2594.7',
    },
    { line: 408, strategy: 'ข้อ 5.4', number: 11, plan: 'แผนงานบุคลากรภาครัฐ', amount: '8449.5' },
    {
      line: 416,
      strategy: 'ข้อ 5.5',
      number: 1,
      plan: 'แผนงานยุทธศาสตร์สร้างการเติบโตอย่างยั่งยืน อนุรักษ์ ปั่นฟู และป้องกันการทำลาย ทรัพยากรธรรมชาติ',
      amount: '4023.7',
    },
    {
      line: 417,
      strategy: 'ข้อ 5.5',
      number: 2,
      plan: 'แผนงานยุทธศาสตร์สร้างการเติบโตอย่างยั่งยืนบนสังคมเศรษฐกิจภาคทะเล',
      amount: '403.1',
    },
    {
      line: 418,
      strategy: 'ข้อ 5.5',
      number: 3,
      plan: 'แผนงานยุทธศาสตร์จัดการผลกระทบจากการเปลี่ยนแปลงสภาวะภูมิอากาศ',
      amount: '1146.1',
    },
    { line: 419, strategy: 'ข้อ 5.5', number: 4, plan: 'แผนงานยุทธศาสตร์จัดการมลพิษและสิ่งแวดล้อม', amount: '294.8' },
    {
      line: 420,
      strategy: 'ข้อ 5.5',
      number: 5,
      plan: 'แผนงานยุทธศาสตร์ยกระดับกระบวนการนวัตกรรมเพื่อกำหนดอนาคตประเทศ ด้านทรัพยากรธรรมชาติและสิ่งแวดล้อม',
      amount: '73.2',
    },
    { line: 421, strategy: 'ข้อ 5.5', number: 6, plan: 'แผนงานบูรณาการบริหารจัดการทรัพยากรน้ำ', amount: '63251.6' },
    {
      line: 422,
      strategy: 'ข้อ 5.5',
      number: 7,
      plan: 'แผนงานยุทธศาสตร์เพื่อสนับสนุนด้านการสร้างการเติบโตบนคุณภาพชีวิตที่เป็นมิตรต่อสิ่งแวดล้อม',
      amount: '21947.3',
    },
    {
      line: 423,
      strategy: 'ข้อ 5.5',
      number: 8,
      plan: 'แผนงานพื้นฐานด้านการสร้างการเติบโตบนคุณภาพชีวิตที่เป็นมิตรต่อสิ่งแวดล้อม',
      amount: '9995.6',
    },
    { line: 424, strategy: 'ข้อ 5.5', number: 9, plan: 'แผนงานบุคลากรภาครัฐ', amount: '18464.9' },
    {
      line: 430,
      strategy: 'ข้อ 5.6',
      number: 1,
      plan: 'แผนงานยุทธศาสตร์พัฒนาบริการประชาชนและการพัฒนาประสิทธิภาพภาครัฐ',
      amount: '23134.6',
    },
    { line: 431, strategy: 'ข้อ 5.6', number: 2, plan: 'แผนงานบูรณาการรัฐบาลดิจิทัล', amount: '2529.4' },
    { line: 432, strategy: 'ข้อ 5.6', number: 3, plan: 'แผนงานบูรณาการต่อต้านการทุจริตและประพฤติมิชอบ', amount: '487.3' },
    { line: 433, strategy: 'ข้อ 5.6', number: 4, plan: 'แผนงานยุทธศาสตร์พัฒนากฎหมายและกระบวนการยุติธรรม', amount: '3029.9' },
    {
      line: 434,
      strategy: 'ข้อ 5.6',
      number: 5,
      plan: 'แผนงานยุทธศาสตร์เพื่อสนับสนุนด้านการปรับสมดุลและพัฒนาระบบการบริหารจัดการภาครัฐ',
      amount: '1954.4',
    },
    {
      line: 435,
      strategy: 'ข้อ 5.6',
      number: 6,
      plan: 'แผนงานพื้นฐานด้านการปรับสมดุลและพัฒนาระบบการบริหารจัดการภาครัฐ',
      amount: '429803.4',
    },
    { line: 436, strategy: 'ข้อ 5.6', number: 7, plan: 'แผนงานบุคลากรภาครัฐ', amount: '98361.5' },
    { line: 442, strategy: 'ข้อ 5.7', number: 1, plan: 'แผนงานบริหารเพื่อรองรับกรณีฉุกเฉินหรือจำเป็น', amount: '89500.0' },
    { line: 443, strategy: 'ข้อ 5.7', number: 2, plan: 'แผนงานบริหารจัดการหนี้ภาครัฐ', amount: '297631.4' },
    { line: 444, strategy: 'ข้อ 5.7', number: 3, plan: 'แผนงานรายจ่ายเพื่อชดใช้เงินคงคลัง', amount: '596.7' },
    { line: 445, strategy: 'ข้อ 5.7', number: 4, plan: 'แผนงานรายจ่ายเพื่อชดใช้เงินทุนสำรองจ่าย', amount: '24978.6' },
  ],
  errata: [],
});
