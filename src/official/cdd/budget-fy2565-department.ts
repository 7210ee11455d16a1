/**
 * The department's budget of FY2565 as Part 2 of the guideline prints it: its tree, and what it is spent on.
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

const budget = cite(guideline, 'งบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2565 กรมการพัฒนาชุมชน');

/** The budget of a year, and the difference. */
export interface DepartmentTotalRow extends OfficialRow {
  readonly item: string;
  /** Baht. */
  readonly amount: string;
  /** Percent of FY2564, where one is printed. */
  readonly percent?: string;
}

/**
 * The department's budget of two years (ไม่รวมกองทุนพัฒนาบทบาทสตรี), in baht. The fund for the development of women's
 * roles is not in it, and its amount is not printed.
 *
 * @th
 * งบประมาณกรมการพัฒนาชุมชนสองปี เป็นบาท ไม่รวมกองทุนพัฒนาบทบาทสตรี ซึ่งไม่ได้พิมพ์จำนวนไว้
 *
 * @source 004_5d18bda2820f2124.txt, lines 622 to 626
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.budget.fy2565.departmentTotals.rows[2].percent; // '18.75'
 * ```
 */
export const departmentTotals = officialTable<DepartmentTotalRow>({
  id: 'A-38',
  title: { th: 'งบประมาณกรมการพัฒนาชุมชน ปี 2564 และ 2565', en: "The department's budget of FY2564 and FY2565" },
  source: budget([622, 626]),
  columns: {
    item: { label: { th: 'รายการ', en: 'item' } },
    amount: { label: { th: 'จำนวน', en: 'amount' }, unit: 'baht' },
    percent: { label: { th: 'ร้อยละ', en: 'percent' }, unit: 'percent' },
  },
  rows: [
    { line: 624, item: 'งบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2565', amount: '5003671000' },
    { line: 625, item: 'งบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2564', amount: '6158108000' },
    { line: 626, item: 'ลดลง จากปี 2564', amount: '1154437000', percent: '18.75' },
  ],
  errata: [],
});

/** A node of the department's budget. */
export interface BudgetNodeRow extends OfficialRow {
  /** Ours, by the numbers of the guideline: S strategic, I integrated, P personnel. */
  readonly code: string;
  /** The code of the node above; absent for the whole. */
  readonly parent?: string;
  readonly name: string;
  /** Baht. */
  readonly amount: string;
  /** Percent of the department's budget, where one is printed. */
  readonly share?: string;
}

/**
 * The department's budget from the whole down to activities (งบประมาณจำแนกตามแผนงาน ผลผลิต/โครงการ และกิจกรรม), in
 * baht: 40 nodes on five levels. Each stands with the line of the text that prints it; only where no line of the text
 * does, with that of the diagram, four of whose amounts are misprinted.
 *
 * @th
 * งบประมาณกรมการพัฒนาชุมชนจากยอดรวมถึงกิจกรรม เป็นบาท 40 รายการ 5 ระดับ พร้อมบรรทัดที่พิมพ์
 *
 * @source 004_5d18bda2820f2124.txt, lines 610 to 694, 746, 1195 to 1201, 1410 and 1482 to 1506
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 * import { budget } from 'chumchon/cdd';
 *
 * const { rows, errata } = cdd.budget.fy2565.departmentTree;
 * const nodes = rows.map(({ code, parent, amount }, index) => ({
 *   code,
 *   parent,
 *   amount: errata.find(({ row, column }) => row === index && column === 'amount')?.corrected ?? amount,
 * }));
 * budget.fy2565.budgetTree({ nodes }).verdict; // 'met'
 * ```
 */
export const departmentTree = officialTable<BudgetNodeRow>({
  id: 'A-05',
  title: { th: 'งบประมาณกรมการพัฒนาชุมชนทุกระดับ', en: "The department's budget on all levels" },
  source: budget([610, 694], 746, [1195, 1201], 1410, [1482, 1506]),
  columns: {
    code: { label: { th: 'รหัส', en: 'code' } },
    parent: { label: { th: 'รหัสของรายการที่อยู่เหนือขึ้นไป', en: 'code of the node above' } },
    name: { label: { th: 'รายการ', en: 'name' } },
    amount: { label: { th: 'จำนวน', en: 'amount' }, unit: 'baht' },
    share: { label: { th: 'ร้อยละของงบประมาณกรมฯ', en: "percent of the department's budget" }, unit: 'percent' },
  },
  rows: [
    { line: 624, code: 'CDD', name: 'งบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2565', amount: '5003671000' },
    { line: 650, code: 'S', parent: 'CDD', name: 'แผนงานยุทธศาสตร์', amount: '1333259500', share: '26.65' },
    { line: 652, code: 'S1', parent: 'S', name: 'แผนงานยุทธศาสตร์การเกษตรสร้างมูลค่า', amount: '14756000', share: '0.29' },
    { line: 654, code: 'S1.1', parent: 'S1', name: 'โครงการส่งเสริมช่องทางการตลาดเครือข่ายเกษตรปลอดภัย', amount: '7812000' },
    { line: 656, code: 'S1.2', parent: 'S1', name: 'โครงการส่งเสริมช่องทางการตลาดเครือข่ายเกษตรอินทรีย์', amount: '6944000' },
    {
      line: 658,
      code: 'S2',
      parent: 'S',
      name: 'แผนงานยุทธศาสตร์เสริมสร้างพลังทางสังคม',
      amount: '1318503500',
      share: '26.35',
    },
    {
      line: 660,
      code: 'S2.1',
      parent: 'S2',
      name: 'ผลผลิต เสริมสร้างขีดความสามารถของชุมชนในการบริหารจัดการข้อมูลเพื่อการพัฒนาชุมชน',
      amount: '827462100',
    },
    {
      line: 618,
      code: 'S2.1.1',
      parent: 'S2.1',
      name: 'กิจกรรมส่งเสริมการบริหารงานพัฒนาชุมชน (รวมงบลงทุน)',
      amount: '415346100',
    },
    { line: 1195, code: 'S2.1.1.a', parent: 'S2.1.1', name: 'ค่าใช้จ่ายในการบริหาร', amount: '271865800' },
    { line: 1197, code: 'S2.1.1.b', parent: 'S2.1.1', name: 'ค่าใช้จ่ายในการสัมมนาและฝึกอบรมเจ้าหน้าที่', amount: '6204800' },
    { line: 618, code: 'S2.1.1.c', parent: 'S2.1.1', name: 'งบลงทุน', amount: '137278200' },
    {
      line: 1199,
      until: 1201,
      code: 'S2.1.2',
      parent: 'S2.1',
      name: 'กิจกรรมการบริหารการจัดเก็บและประโยชน์ข้อมูลเพื่อการพัฒนาชุมชน',
      amount: '412116000',
    },
    { line: 662, code: 'S2.2', parent: 'S2', name: 'ผลผลิต เสริมสร้างศักยภาพในการบริหารจัดการตำบล', amount: '40808800' },
    { line: 619, code: 'S2.2.1', parent: 'S2.2', name: 'จัดทำและประสานแผนพัฒนาตำบล', amount: '39401600' },
    { line: 619, code: 'S2.2.2', parent: 'S2.2', name: 'เสริมสร้างและพัฒนาผู้นำการเปลี่ยนแปลง', amount: '1407200' },
    { line: 664, code: 'S2.3', parent: 'S2', name: 'โครงการสร้างความมั่นคงด้านอาชีพและรายได้', amount: '75600000' },
    { line: 666, code: 'S2.4', parent: 'S2', name: 'โครงการพัฒนาหมู่บ้านเศรษฐกิจพอเพียง', amount: '374632600' },
    { line: 619, code: 'S2.4.1', parent: 'S2.4', name: 'พัฒนาหมู่บ้านเศรษฐกิจพอเพียง', amount: '102000400' },
    {
      line: 610,
      code: 'S2.4.2',
      parent: 'S2.4',
      name: 'พัฒนาศูนย์เรียนรู้เศรษฐกิจพอเพียง (งบลงทุน โคก หนอง นา)',
      amount: '271943200',
    },
    { line: 668, code: 'I', parent: 'CDD', name: 'แผนงานบูรณาการ', amount: '731348900', share: '14.62' },
    {
      line: 670,
      code: 'I1',
      parent: 'I',
      name: 'แผนงานบูรณาการป้องกัน ปราบปราม และบำบัดรักษาผู้ติดยาเสพติด',
      amount: '15425000',
      share: '0.31',
    },
    { line: 694, code: 'I1.1', parent: 'I1', name: 'โครงการส่งเสริมและพัฒนาหมู่บ้านกองทุนแม่ของแผ่นดิน', amount: '15425000' },
    {
      line: 672,
      code: 'I2',
      parent: 'I',
      name: 'แผนงานบูรณาการสร้างรายได้จากการท่องเที่ยว',
      amount: '45000000',
      share: '0.90',
    },
    { line: 746, code: 'I2.1', parent: 'I2', name: 'โครงการส่งเสริมการท่องเที่ยวเชิงสร้างสรรค์และวัฒนธรรม', amount: '45000000' },
    {
      line: 674,
      code: 'I3',
      parent: 'I',
      name: 'แผนงานบูรณาการพัฒนาและส่งเสริมเศรษฐกิจฐานราก',
      amount: '662920600',
      share: '13.25',
    },
    {
      line: 676,
      code: 'I3.1',
      parent: 'I3',
      name: 'โครงการเพิ่มประสิทธิภาพการบริหารกองทุนเพื่อเกษตรกร และแหล่งสินเชื่อภาครัฐ เพื่อการเข้าถึงแหล่งทุน',
      amount: '72900000',
    },
    { line: 678, code: 'I3.2', parent: 'I3', name: 'โครงการบริหารจัดการหนี้', amount: '33302200' },
    { line: 680, code: 'I3.3', parent: 'I3', name: 'โครงการพัฒนาผลิตภัณฑ์สินค้าชุมชน', amount: '231010400' },
    {
      line: 682,
      code: 'I3.4',
      parent: 'I3',
      name: 'โครงการยกระดับศักยภาพเกษตรกรรุ่นใหม่ และผู้ประกอบการ/วิสาหกิจชุมชน ในการผลิตสินค้าชุมชน',
      amount: '22343800',
    },
    {
      line: 684,
      code: 'I3.5',
      parent: 'I3',
      name: 'โครงการส่งเสริมการพัฒนากลไกและโครงสร้างอุตสาหกรรมมูลค่าทางเศรษฐกิจและการกระจายรายได้กลับสู่ท้องถิ่น',
      amount: '303364200',
    },
    { line: 618, code: 'I3.5.1', parent: 'I3.5', name: 'ส่งเสริมและพัฒนาช่องทางการตลาด', amount: '289100000' },
    { line: 618, code: 'I3.5.2', parent: 'I3.5', name: 'พัฒนาเศรษฐกิจฐานรากด้วยภาคีเครือข่าย', amount: '14344200' },
    {
      line: 686,
      code: 'I4',
      parent: 'I',
      name: 'แผนงานบูรณาการต่อต้านการทุจริตและประพฤติมิชอบ',
      amount: '8003300',
      share: '0.16',
    },
    { line: 1410, code: 'I4.1', parent: 'I4', name: 'โครงการพัฒนาชุมชนใสสะอาด', amount: '8003300' },
    { line: 688, code: 'P', parent: 'CDD', name: 'แผนงานบุคลากรภาครัฐ', amount: '2939062600', share: '58.74' },
    { line: 1482, until: 1484, code: 'P1', parent: 'P', name: 'งบบุคลากร', amount: '2683299300' },
    { line: 1486, until: 1488, code: 'P1.1', parent: 'P1', name: 'เงินเดือน', amount: '2632002300' },
    { line: 1490, until: 1492, code: 'P1.2', parent: 'P1', name: 'ค่าจ้างประจำ', amount: '28785900' },
    { line: 1494, until: 1496, code: 'P1.3', parent: 'P1', name: 'ค่าตอบแทนพนักงานราชการ', amount: '22511100' },
    { line: 1498, until: 1506, code: 'P2', parent: 'P', name: 'งบดำเนินงาน', amount: '255763300' },
  ],
  errata: [
    {
      row: 10,
      column: 'amount',
      printed: '137278200',
      corrected: '137275500',
      why: {
        th: '415,346,100 − 271,865,800 − 6,204,800 = 137,275,500 เท่ากับ 409,218,700 − 271,943,200',
        en: '415,346,100 − 271,865,800 − 6,204,800 = 137,275,500, which is also 409,218,700 − 271,943,200',
      },
    },
    {
      row: 17,
      column: 'amount',
      printed: '102000400',
      corrected: '102689400',
      why: {
        th: '374,632,600 − 271,943,200 = 102,689,400 และทำให้กิจกรรมตามผลผลิต/โครงการรวมได้ 1,377,319,100 (บรรทัด 604)',
        en: '374,632,600 − 271,943,200 = 102,689,400, with which the activities come to 1,377,319,100 (line 604)',
      },
    },
    {
      row: 29,
      column: 'name',
      printed: 'โครงการส่งเสริมการพัฒนากลไกและโครงสร้างอุตสาหกรรมมูลค่าทางเศรษฐกิจและการกระจายรายได้กลับสู่ท้องถิ่น',
      corrected: 'โครงการส่งเสริมการพัฒนากลไกและโครงสร้างดูดซับมูลค่าทางเศรษฐกิจและการกระจายรายได้กลับสู่ท้องถิ่น',
      why: { th: 'ภาคผนวก บรรทัด 6772 ใช้คำว่า ดูดซับ', en: 'the appendix, line 6772, has ดูดซับ (that takes up)' },
    },
    {
      row: 30,
      column: 'amount',
      printed: '289100000',
      corrected: '289000000',
      why: {
        th: 'โครงการ 303,364,200 หักด้วยกิจกรรมที่สอง 14,364,200 เท่ากับ 289,000,000',
        en: 'the project, 303,364,200, less its second activity, 14,364,200, is 289,000,000',
      },
    },
    {
      row: 31,
      column: 'amount',
      printed: '14344200',
      corrected: '14364200',
      why: {
        th: 'บรรทัด 593 และ 594 คือ 14.3642 ล้านบาท ซึ่งทำให้ยอดรวม 74.1202 ถูกต้อง',
        en: 'lines 593 and 594 have 14.3642 million baht, with which the total of 74.1202 is right',
      },
    },
  ],
});

/** What the department has. */
export interface StructureRow extends OfficialRow {
  readonly of: string;
  readonly outputs?: number;
  readonly projects: number;
}

/**
 * How many outputs and projects the department has, in all and below plans (ผลผลิต โครงการ).
 *
 * @th
 * จำนวนผลผลิตและโครงการของกรมฯ ทั้งหมดและแยกตามแผนงาน
 *
 * @source 004_5d18bda2820f2124.txt, lines 598, 818, 922 and 1167
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.budget.fy2565.structure.rows[0].projects; // 12
 * ```
 */
export const structure = officialTable<StructureRow>({
  id: 'A-41',
  title: { th: 'จำนวนผลผลิตและโครงการ', en: 'Outputs and projects' },
  source: budget(598, 818, 922, 1167),
  columns: {
    of: { label: { th: 'หน่วยงานหรือแผนงาน', en: 'the department or a plan' } },
    outputs: { label: { th: 'ผลผลิต', en: 'outputs' }, unit: 'outputs' },
    projects: { label: { th: 'โครงการ', en: 'projects' }, unit: 'projects' },
  },
  rows: [
    { line: 598, of: 'กรมการพัฒนาชุมชน', outputs: 2, projects: 12 },
    { line: 818, of: 'แผนงานยุทธศาสตร์การเกษตรสร้างมูลค่า', projects: 2 },
    { line: 922, of: 'แผนงานบูรณาการพัฒนาและส่งเสริมเศรษฐกิจฐานราก', projects: 5 },
    { line: 1167, of: 'แผนงานยุทธศาสตร์เสริมสร้างพลังทางสังคม', outputs: 2, projects: 2 },
  ],
  errata: [
    {
      row: 3,
      column: 'outputs',
      printed: '2',
      why: {
        th: 'พิมพ์ว่า 2 ผลิตภัณฑ์ แต่หมายถึง 2 ผลผลิต (บรรทัด 598 660 และ 662): จำนวนถูกต้อง คำผิด',
        en: 'printed as 2 products (ผลิตภัณฑ์) for 2 outputs (ผลผลิต; lines 598, 660 and 662): the number is right, the word is not',
      },
    },
  ],
});

/** A plan, and the strategy that it stands below. */
export interface PlanStrategyRow extends OfficialRow {
  readonly plan: string;
  /** The code in the tree of the department's budget. */
  readonly node: string;
  readonly strategy: string;
}

/**
 * Which strategy each of the department's six plans stands below (แผนงานตามยุทธศาสตร์). The text numbers the four strategies by
 * themselves; of the government's six they are the first, second, fourth and sixth (line 598). The plan of government personnel is
 * below none of them here.
 *
 * @th
 * แผนงานทั้งหกของกรมฯ อยู่ใต้ยุทธศาสตร์ใด เอกสารให้เลขยุทธศาสตร์ทั้งสี่เอง ซึ่งตรงกับยุทธศาสตร์ที่ 1 2 4 และ 6 ของรัฐบาล
 *
 * @source 004_5d18bda2820f2124.txt, lines 598 and 1534
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.budget.fy2565.planStrategies.rows[0].node; // 'I1'
 * ```
 */
export const planStrategies = officialTable<PlanStrategyRow>({
  id: 'A-42',
  title: { th: 'แผนงานของกรมฯ ตามยุทธศาสตร์', en: "The department's plans by strategy" },
  source: budget(598, 1534),
  columns: {
    plan: { label: { th: 'แผนงาน', en: 'plan' } },
    node: { label: { th: 'รหัสในงบประมาณทุกระดับ', en: 'code in the tree of the budget' } },
    strategy: { label: { th: 'ยุทธศาสตร์', en: 'strategy' } },
  },
  rows: [
    { line: 1534, plan: 'แผนงานบูรณาการป้องกัน ปราบปราม และบำบัดรักษาผู้ติดยาเสพติด', node: 'I1', strategy: 'ด้านความมั่นคง' },
    { line: 1534, plan: 'แผนงานยุทธศาสตร์การเกษตรสร้างมูลค่า', node: 'S1', strategy: 'ด้านการสร้างความสามารถในการแข่งขัน' },
    { line: 1534, plan: 'แผนงานบูรณาการสร้างรายได้จากการท่องเที่ยว', node: 'I2', strategy: 'ด้านการสร้างความสามารถในการแข่งขัน' },
    {
      line: 1534,
      plan: 'แผนงานยุทธศาสตร์เสริมสร้างพลังทางสังคม',
      node: 'S2',
      strategy: 'ด้านการสร้างโอกาสและความเสมอภาคทางสังคม',
    },
    {
      line: 1534,
      plan: 'แผนงานบูรณาการพัฒนาและส่งเสริมเศรษฐกิจฐานราก',
      node: 'I3',
      strategy: 'ด้านการสร้างโอกาสและความเสมอภาคทางสังคม',
    },
    {
      line: 1534,
      plan: 'แผนงานบูรณาการต่อต้านการทุจริตและประพฤติมิชอบ',
      node: 'I4',
      strategy: 'ด้านการปรับสมดุลและพัฒนาระบบการบริหารจัดการภาครัฐ',
    },
  ],
  errata: [],
});
