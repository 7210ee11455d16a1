/**
 * The diagram of the department's budget of FY2565 (กรอบวงเงินงบประมาณ), whose print is badly damaged.
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

const diagram = cite(guideline, 'กรอบวงเงินงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2565 กรมการพัฒนาชุมชน');

/** An amount of the diagram. */
export interface DiagramRow extends OfficialRow {
  /** As the clean text of the guideline calls it. */
  readonly item: string;
  /** The code in the tree of the department's budget, where it is a node of that. */
  readonly node?: string;
  readonly posts?: number;
  /** Baht. */
  readonly amount: string;
}

/**
 * The amounts of the diagram by category, plan and project (แผนภาพกรอบวงเงินงบประมาณ), in baht, as printed. The diagram
 * repeats what the text prints; its names are so damaged that items go by the names of the text. Where the two differ,
 * the sums bear the text out.
 *
 * @th
 * จำนวนเงินในแผนภาพกรอบวงเงินงบประมาณ เป็นบาท ตามที่พิมพ์ ชื่อในแผนภาพอ่านไม่สมบูรณ์ จึงใช้ชื่อตามเนื้อหา
 *
 * @source 004_5d18bda2820f2124.txt, lines 604 and 614 to 619
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.budget.fy2565.diagramAmounts.errata.length; // 13
 * ```
 */
export const diagramAmounts = officialTable<DiagramRow>({
  id: 'A-12',
  title: { th: 'แผนภาพกรอบวงเงินงบประมาณ', en: "Diagram of the department's budget" },
  source: diagram(604, [614, 619]),
  columns: {
    item: { label: { th: 'รายการ', en: 'item' } },
    node: { label: { th: 'รหัสในงบประมาณทุกระดับ', en: 'code in the tree of the budget' } },
    posts: { label: { th: 'อัตรา', en: 'posts' }, unit: 'posts' },
    amount: { label: { th: 'จำนวน', en: 'amount' }, unit: 'baht' },
  },
  rows: [
    { line: 604, item: 'งบบุคลากร', node: 'P1', amount: '2683299300' },
    { line: 604, item: 'เงินเดือน', node: 'P1.1', posts: 6819, amount: '2632002300' },
    { line: 604, item: 'ค่าจ้างประจำ', node: 'P1.2', posts: 34, amount: '28785900' },
    { line: 604, item: 'ค่าตอบแทนพนักงานราชการ', node: 'P1.3', posts: 108, amount: '22511100' },
    { line: 604, item: 'งบดำเนินงาน', amount: '1911153000' },
    { line: 604, item: 'งบลงทุน', amount: '409218700' },
    { line: 614, item: 'แผนงานยุทธศาสตร์', node: 'S', amount: '1393259500' },
    { line: 614, item: 'แผนงานบูรณาการ', node: 'I', amount: '731348900' },
    { line: 615, item: 'แผนงานบุคลากรภาครัฐ', node: 'P', amount: '2959062600' },
    { line: 615, item: 'แผนงานยุทธศาสตร์ งบดำเนินงาน', amount: '924040800' },
    { line: 615, item: 'แผนงานยุทธศาสตร์ งบลงทุน', amount: '409218700' },
    { line: 615, item: 'แผนงานบูรณาการ งบดำเนินงาน', amount: '731348900' },
    { line: 616, item: 'งบบุคลากร', node: 'P1', amount: '2683299300' },
    { line: 616, item: 'โครงการส่งเสริมช่องทางการตลาดเครือข่ายเกษตรปลอดภัย', node: 'S1.1', amount: '7812000' },
    { line: 616, item: 'โครงการส่งเสริมช่องทางการตลาดเครือข่ายเกษตรอินทรีย์', node: 'S1.2', amount: '6944000' },
    { line: 616, item: 'โครงการส่งเสริมและพัฒนาหมู่บ้านกองทุนแม่ของแผ่นดิน', node: 'I1.1', amount: '15425000' },
    { line: 617, item: 'แผนงานบุคลากรภาครัฐ งบดำเนินงาน', node: 'P2', amount: '255763300' },
    { line: 617, item: 'แผนงานยุทธศาสตร์เสริมสร้างพลังทางสังคม งบดำเนินงาน', amount: '909284800' },
    { line: 617, item: 'โครงการส่งเสริมการท่องเที่ยวเชิงสร้างสรรค์และวัฒนธรรม', node: 'I2.1', amount: '45010000' },
    {
      line: 618,
      item: 'ผลผลิต เสริมสร้างขีดความสามารถของชุมชนในการบริหารจัดการข้อมูลเพื่อการพัฒนาชุมชน',
      node: 'S2.1',
      amount: '827462100',
    },
    { line: 618, item: 'กิจกรรมที่ 1 ส่งเสริมการบริหารงานพัฒนาชุมชน', node: 'S2.1.1', amount: '415346100' },
    { line: 618, item: 'ค่าใช้จ่ายในการบริหาร', node: 'S2.1.1.a', amount: '271865800' },
    { line: 618, item: 'ค่าใช้จ่ายในการสัมมนาและฝึกอบรมเจ้าหน้าที่', node: 'S2.1.1.b', amount: '6204800' },
    { line: 618, item: 'งบลงทุน', node: 'S2.1.1.c', amount: '137278200' },
    { line: 618, item: 'กิจกรรมที่ 2 การบริหารการจัดเก็บและประโยชน์ข้อมูล', node: 'S2.1.2', amount: '412116000' },
    {
      line: 618,
      item: 'โครงการเพิ่มประสิทธิภาพการบริหารกองทุนเพื่อเกษตรกร และแหล่งสินเชื่อภาครัฐ เพื่อการเข้าถึงแหล่งทุน',
      node: 'I3.1',
      amount: '72950000',
    },
    { line: 618, item: 'โครงการบริหารจัดการหนี้', node: 'I3.2', amount: '38362200' },
    { line: 618, item: 'โครงการพัฒนาผลิตภัณฑ์สินค้าชุมชน', node: 'I3.3', amount: '291010400' },
    {
      line: 618,
      item: 'โครงการยกระดับศักยภาพเกษตรกรรุ่นใหม่ และผู้ประกอบการ/วิสาหกิจชุมชน ในการผลิตสินค้าชุมชน',
      node: 'I3.4',
      amount: '22343800',
    },
    { line: 618, item: 'ส่งเสริมและพัฒนาช่องทางการตลาด', node: 'I3.5.1', amount: '289100000' },
    { line: 618, item: 'พัฒนาเศรษฐกิจฐานรากด้วยภาคีเครือข่าย', node: 'I3.5.2', amount: '14344200' },
    { line: 619, item: 'ผลผลิต เสริมสร้างศักยภาพในการบริหารจัดการตำบล', node: 'S2.2', amount: '40808800' },
    { line: 619, item: 'จัดทำและประสานแผนพัฒนาตำบล', node: 'S2.2.1', amount: '39401600' },
    { line: 619, item: 'เสริมสร้างและพัฒนาผู้นำการเปลี่ยนแปลง', node: 'S2.2.2', amount: '1407200' },
    { line: 619, item: 'โครงการสร้างความมั่นคงด้านอาชีพและรายได้', node: 'S2.3', amount: '75600000' },
    { line: 619, item: 'โครงการพัฒนาหมู่บ้านเศรษฐกิจพอเพียง', node: 'S2.4', amount: '574632600' },
    { line: 619, item: 'พัฒนาหมู่บ้านเศรษฐกิจพอเพียง', node: 'S2.4.1', amount: '102000400' },
    { line: 619, item: 'พัฒนาศูนย์เรียนรู้เศรษฐกิจพอเพียง (งบลงทุน โคก หนอง นา)', node: 'S2.4.2', amount: '1943200' },
    { line: 619, item: 'โครงการพัฒนาชุมชนใสสะอาด', node: 'I4.1', amount: '8003300' },
  ],
  errata: [
    {
      row: 2,
      column: 'posts',
      printed: '34',
      corrected: '84',
      why: {
        th: 'บรรทัด 638 และ 1490 คือ 84 อัตรา (จำนวนเงินตัดสินไม่ได้)',
        en: 'lines 638 and 1490 have 84 posts (the money cannot decide)',
      },
    },
    {
      row: 6,
      column: 'amount',
      printed: '1393259500',
      corrected: '1333259500',
      why: {
        th: '924,040,800 + 409,218,700 = 1,333,259,500 ตามบรรทัด 650',
        en: '924,040,800 + 409,218,700 = 1,333,259,500, as in line 650',
      },
    },
    {
      row: 8,
      column: 'amount',
      printed: '2959062600',
      corrected: '2939062600',
      why: {
        th: '2,683,299,300 + 255,763,300 = 2,939,062,600 ตามบรรทัด 688 และ 1476',
        en: '2,683,299,300 + 255,763,300 = 2,939,062,600, as in lines 688 and 1476',
      },
    },
    {
      row: 18,
      column: 'amount',
      printed: '45010000',
      corrected: '45000000',
      why: { th: 'บรรทัด 672 และ 746 คือ 45,000,000', en: 'lines 672 and 746 have 45,000,000' },
    },
    {
      row: 23,
      column: 'amount',
      printed: '137278200',
      corrected: '137275500',
      why: {
        th: '415,346,100 − 271,865,800 − 6,204,800 = 137,275,500 เท่ากับ 409,218,700 − 271,943,200',
        en: '415,346,100 − 271,865,800 − 6,204,800 = 137,275,500, which is also 409,218,700 − 271,943,200',
      },
    },
    {
      row: 25,
      column: 'amount',
      printed: '72950000',
      corrected: '72900000',
      why: {
        th: 'โครงการทั้งห้าของแผนงานเศรษฐกิจฐานรากรวมได้ 662,920,600 ด้วยจำนวนในบรรทัด 676',
        en: 'the five projects of the grassroots plan come to 662,920,600 with the amount of line 676',
      },
    },
    {
      row: 26,
      column: 'amount',
      printed: '38362200',
      corrected: '33302200',
      why: {
        th: 'โครงการทั้งห้าของแผนงานเศรษฐกิจฐานรากรวมได้ 662,920,600 ด้วยจำนวนในบรรทัด 678',
        en: 'the five projects of the grassroots plan come to 662,920,600 with the amount of line 678',
      },
    },
    {
      row: 27,
      column: 'amount',
      printed: '291010400',
      corrected: '231010400',
      why: {
        th: 'โครงการทั้งห้าของแผนงานเศรษฐกิจฐานรากรวมได้ 662,920,600 ด้วยจำนวนในบรรทัด 680',
        en: 'the five projects of the grassroots plan come to 662,920,600 with the amount of line 680',
      },
    },
    {
      row: 29,
      column: 'amount',
      printed: '289100000',
      corrected: '289000000',
      why: {
        th: 'โครงการ 303,364,200 หักด้วยกิจกรรมที่สอง 14,364,200 เท่ากับ 289,000,000',
        en: 'the project, 303,364,200, less its second activity, 14,364,200, is 289,000,000',
      },
    },
    {
      row: 30,
      column: 'amount',
      printed: '14344200',
      corrected: '14364200',
      why: {
        th: 'บรรทัด 593 และ 594 คือ 14.3642 ล้านบาท ซึ่งทำให้ยอดรวม 74.1202 ถูกต้อง',
        en: 'lines 593 and 594 have 14.3642 million baht, with which the total of 74.1202 is right',
      },
    },
    {
      row: 35,
      column: 'amount',
      printed: '574632600',
      corrected: '374632600',
      why: {
        th: '1,318,503,500 หักด้วยผลผลิตและโครงการอีกสามรายการเท่ากับ 374,632,600 ตามบรรทัด 666',
        en: '1,318,503,500 less the three others is 374,632,600, as in line 666',
      },
    },
    {
      row: 36,
      column: 'amount',
      printed: '102000400',
      corrected: '102689400',
      why: {
        th: '374,632,600 − 271,943,200 = 102,689,400 และทำให้กิจกรรมตามผลผลิต/โครงการรวมได้ 1,377,319,100 (บรรทัด 604)',
        en: '374,632,600 − 271,943,200 = 102,689,400, with which the activities come to 1,377,319,100 (line 604)',
      },
    },
    {
      row: 37,
      column: 'amount',
      printed: '1943200',
      corrected: '271943200',
      why: { th: 'บรรทัด 610 และ 2783 คือ 271,943,200', en: 'lines 610 and 2783 have 271,943,200' },
    },
  ],
});

/** A capital item of the diagram. */
export interface DiagramCapitalRow extends OfficialRow {
  /** As printed, damaged as it is. */
  readonly item: string;
  /** How many, where it is printed. */
  readonly number?: number;
  /** Baht. */
  readonly amount: string;
}

/**
 * The capital items of the diagram (รายการงบลงทุนในแผนภาพ), in baht. Without the last, which is another project's, they
 * come to 136,442,500 baht: near the 137,275,500 that the first output has for capital, far from the 146,781,500 of its
 * own list. Their names are damaged beyond repair.
 *
 * @th
 * รายการงบลงทุนในแผนภาพ เป็นบาท ไม่รวมรายการสุดท้ายซึ่งเป็นของโครงการอื่น รวมได้ 136,442,500 บาท
 *
 * @source 004_5d18bda2820f2124.txt, lines 605 to 610
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.budget.fy2565.diagramCapital.rows.length; // 12
 * ```
 */
export const diagramCapital = officialTable<DiagramCapitalRow>({
  id: 'A-12 capital',
  title: { th: 'รายการงบลงทุนในแผนภาพ', en: 'Capital items of the diagram' },
  source: diagram([605, 610]),
  columns: {
    item: { label: { th: 'รายการตามที่พิมพ์', en: 'item as printed' } },
    number: { label: { th: 'จำนวนรายการ', en: 'how many' }, unit: 'items' },
    amount: { label: { th: 'จำนวนเงิน', en: 'amount' }, unit: 'baht' },
  },
  rows: [
    { line: 605, item: 'งบดำเนินงาน 16 ชิ้น', number: 16, amount: '17600000' },
    { line: 605, item: 'ก่อสร้างบ้านพักพัฒนาการศึกษาระดับมัธยม', amount: '2343000' },
    { line: 606, item: 'ก่อสร้างบ้านพักพัฒนาการศึกษาระดับสูง', amount: '2946000' },
    { line: 606, item: 'ก่อสร้างบ้านพักพัฒนาการศึกษาระดับมัธยม', amount: '4450000' },
    { line: 607, item: 'ก่อสร้างอาคารสำนักงานสำนักงานจังหวัดร้อยเอ็ด', amount: '1604000' },
    { line: 607, item: 'ก่อสร้างถนน/ทางหลวง/ทางรถไฟ/ถนน ร. 11 รายการ', number: 11, amount: '22990500' },
    { line: 608, item: 'ก่อสร้างหอประชุม 250 ที่ วิทยาลัยการพัฒนชุมชน', amount: '12000000' },
    { line: 608, item: 'ปรับปรุงระบบสารสนเทศ (4 รายการ)', number: 4, amount: '708700' },
    { line: 609, item: 'ศูนย์การเรียนรู้ชุมชนเมืองร้อยเอ็ด 2 รายการ', number: 2, amount: '8371600' },
    { line: 609, item: 'ปรับปรุงสำนักงานพัฒนาการศึกษาระดับมัธยมศึกษา 48 รายการ', number: 48, amount: '48960700' },
    {
      line: 610,
      item: 'ก่อสร้างอาคารสำนักงานสำนักงานจังหวัดร้อยเอ็ด 3 ชั้น 12 คู่มือ ศูนย์ศึกษาและพัฒนาชุมชนนครราชสีมา',
      amount: '14468000',
    },
    { line: 610, item: 'ปรับปรุงพื้นที่ โกล หนองนา โนนสีดา จำนวน 1,300 ไร่', amount: '271943200' },
  ],
  errata: [
    {
      row: 7,
      column: 'amount',
      printed: '708700',
      corrected: '703700',
      why: {
        th: '120,769,900 − 67,714,500 − 52,351,700 = 703,700 ตามบรรทัด 1220',
        en: '120,769,900 − 67,714,500 − 52,351,700 = 703,700, as in line 1220',
      },
    },
  ],
});
