/**
 * Leadership capacity in the north, FY2564: the 18 projects with their tranches, and the report on the disbursement.
 *
 * @module
 */
import { statusReport } from '../../codi/leaders-north/source.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, type OfficialTable, officialTable } from '../table.js';

/** A project with its two tranches, in baht, or the line of their sums. */
export interface TrancheRow extends OfficialRow {
  /** The printed number; absent in the line of sums. */
  readonly no?: number;
  readonly level: 'province' | 'region' | 'total';
  /** Absent where it is not a project of one province. */
  readonly province?: string;
  /** The meeting that endorsed it, as printed; absent in the line of sums, like the next two. */
  readonly meeting?: string;
  readonly project?: string;
  /** The organisation that proposed it. */
  readonly organisation?: string;
  readonly approved: string;
  readonly first: string;
  readonly remaining: string;
  /** Absent in the line of sums. */
  readonly approvedOn?: string;
  /** A date, but for the line of sums, which prints a number here: see the errata. */
  readonly transferredOn: string;
}

/**
 * The 18 projects with their approved amounts and tranches (รายละเอียดการเบิกจ่ายโครงการ), and the line of their sums, which
 * has the level `total`. Words that the narrow columns break are joined.
 *
 * @th
 * โครงการพัฒนาศักยภาพผู้นำ 18 โครงการ พร้อมยอดอนุมัติและงวดเงิน และบรรทัดรวม (level เป็น total)
 *
 * @source 000_de001d1e3a4e2f11.txt, lines 61 to 85
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 * import { leadersNorth } from 'chumchon/codi';
 *
 * const { rows } = codi.leadersNorth.fy2564.tranches;
 * const { approved, first, remaining } = rows[0];
 * remaining; // '541000'
 * leadersNorth.fy2564.splitTranches({ approved, first }).tranches[1].amount; // '541000'
 * ```
 */
export const tranches: OfficialTable<TrancheRow> = officialTable<TrancheRow>({
  id: 'N-01',
  title: { th: 'โครงการพัฒนาศักยภาพผู้นำ 18 โครงการ', en: '18 projects of leadership development' },
  source: cite(statusReport, 'รายละเอียดการเบิกจ่ายโครงการและงบประมาณของภาคเหนือ')([61, 85]),
  columns: {
    no: { label: { th: 'ที่', en: 'number' } },
    level: { label: { th: 'ระดับ', en: 'level' } },
    province: { label: { th: 'จังหวัด', en: 'province' } },
    meeting: {
      label: {
        th: 'ประชุมคณะพิจารณาโครงการภาคเหนือ',
        en: 'meeting of the committee that considers the projects of the north',
      },
    },
    project: { label: { th: 'โครงการ', en: 'project' } },
    organisation: { label: { th: 'องค์กรชุมชนที่เสนอ', en: 'organisation that proposed it' } },
    approved: { label: { th: 'งบอนุมัติ', en: 'approved' }, unit: 'baht' },
    first: { label: { th: 'เบิกงวด 1', en: 'first tranche' }, unit: 'baht' },
    remaining: { label: { th: 'คงเหลือเบิกงวด 2', en: 'remaining for the second tranche' }, unit: 'baht' },
    approvedOn: { label: { th: 'วันที่อนุมัติ', en: 'day of approval' } },
    transferredOn: { label: { th: 'วันที่โอนงวด1', en: 'day of the transfer of the first tranche' } },
  },
  rows: [
    {
      line: 64,
      no: 1,
      level: 'province',
      province: 'เชียงใหม่',
      meeting: 'ครั้งที่ 2/2564 วันที่ 20-21 ม.ค.64',
      project: 'โครงการพัฒนาขีดความสามารถผู้นำชุมชนจังหวัดเชียงใหม่ ในการขับเคลื่อนแผนพัฒนาระดับพื้นที่สู่ชุมชนเข้มแข็ง (ระยะที่ 2)',
      organisation: 'เครือข่ายองค์กรชุมชนจังหวัดเชียงใหม่',
      approved: '1781000',
      first: '1240000',
      remaining: '541000',
      approvedOn: '2021-02-04',
      transferredOn: '2021-02-25',
    },
    {
      line: 65,
      no: 2,
      level: 'province',
      province: 'ลำพูน',
      meeting: 'ครั้งที่ 2/2564 วันที่ 20-21 ม.ค.64',
      project: 'โครงการพัฒนาขีดความสามารถผู้นำชุมชนในการขับเคลื่อนแผนพัฒนาระดับพื้นที่สู่ชุมชนเข้มแข็งจังหวัดลำพูน ปีงบประมาณ 2564',
      organisation: 'เครือข่ายองค์กรชุมชนจังหวัดลำพูน',
      approved: '519500',
      first: '363650',
      remaining: '155850',
      approvedOn: '2021-02-04',
      transferredOn: '2021-02-25',
    },
    {
      line: 66,
      no: 3,
      level: 'province',
      province: 'ลำปาง',
      meeting: 'ครั้งที่ 2/2564 วันที่ 20-21 ม.ค.64',
      project: 'โครงการพัฒนาขีดความสามารถผู้นำชุมชนจังหวัดลำปาง ปีงบประมาณ 2564',
      organisation: 'คณะกรรมการเครือข่ายขบวนการองค์กรชุมชนจังหวัดลำปาง',
      approved: '785500',
      first: '545000',
      remaining: '240500',
      approvedOn: '2021-02-04',
      transferredOn: '2021-03-10',
    },
    {
      line: 67,
      no: 4,
      level: 'province',
      province: 'แม่ฮ่องสอน',
      meeting: 'ครั้งที่ 2/2564 วันที่ 20-21 ม.ค.64',
      project: 'โครงการพัฒนาขีดความสามารถผู้นำชุมชนจังหวัดแม่ฮ่องสอน ปีงบประมาณ 2564',
      organisation: 'เครือข่ายเสริมสร้างความเข้มแข็งองค์กรชุมชน จังหวัดแม่ฮ่องสอน (คสช.)',
      approved: '438500',
      first: '306950',
      remaining: '131550',
      approvedOn: '2021-02-04',
      transferredOn: '2021-03-10',
    },
    {
      line: 68,
      until: 70,
      no: 5,
      level: 'province',
      province: 'น่าน',
      meeting: 'ครั้งที่ 2/2564 วันที่ 20-21 ม.ค.64',
      project: 'โครงการพัฒนาขีดความสามารถผู้นำชุมชน จังหวัดน่าน ปีงบประมาณ 2564',
      organisation: 'เครือข่ายคนน่านจัดการตนเอง',
      approved: '926000',
      first: '647000',
      remaining: '279000',
      approvedOn: '2021-02-04',
      transferredOn: '2021-03-10',
    },
    {
      line: 71,
      no: 6,
      level: 'province',
      province: 'เชียงราย',
      meeting: 'ครั้งที่ 2/2564 วันที่ 20-21 ม.ค.64',
      project: 'โครงการพัฒนาขีดความสามารถผู้นำชุมชน จังหวัดเชียงราย ปีงบประมาณ 2564',
      organisation: 'เครือข่ายสภาองค์กรชุมชน จังหวัดเชียงราย',
      approved: '1451500',
      first: '1016050',
      remaining: '435450',
      approvedOn: '2021-02-04',
      transferredOn: '2021-03-17',
    },
    {
      line: 72,
      no: 7,
      level: 'province',
      province: 'พะเยา',
      meeting: 'ครั้งที่ 2/2564 วันที่ 20-21 ม.ค.64',
      project: 'โครงการพัฒนาขีดความสามารถผู้นำชุมชน จังหวัดพะเยา ปีงบประมาณ 2564',
      organisation: 'เครือข่ายสร้างบ้านแปงเมืองพะเยา',
      approved: '714000',
      first: '499800',
      remaining: '214200',
      approvedOn: '2021-02-04',
      transferredOn: '2021-03-08',
    },
    {
      line: 73,
      no: 8,
      level: 'province',
      province: 'แพร่',
      meeting: 'ครั้งที่ 2/2564 วันที่ 20-21 ม.ค.64',
      project: 'โครงการพัฒนาขีดความสามารถผู้นำชุมชน จังหวัดแพร่ ระยะที่ 2',
      organisation: 'เครือข่ายคนฮักแป๋',
      approved: '789500',
      first: '550000',
      remaining: '239500',
      approvedOn: '2021-02-04',
      transferredOn: '2021-03-08',
    },
    {
      line: 74,
      no: 9,
      level: 'province',
      province: 'พิษณุโลก',
      meeting: 'ครั้งที่ 2/2564 วันที่ 20-21 ม.ค.64',
      project: 'โครงการพัฒนาขีดความสามารถผู้นำชุมชน จังหวัดพิษณุโลก ในการขับเคลื่อนแผนพัฒนาระดับพื้นที่ กลุ่มชุมชนเข้มแข็ง (ระยะที่2) ปี 2564',
      organisation: 'เครือข่ายองค์กรประชาชนจังหวัดพิษณุโลก',
      approved: '913000',
      first: '639100',
      remaining: '273900',
      approvedOn: '2021-02-04',
      transferredOn: '2021-03-08',
    },
    {
      line: 75,
      no: 10,
      level: 'province',
      province: 'อุตรดิตถ์',
      meeting: 'ครั้งที่ 2/2564 วันที่ 20-21 ม.ค.64',
      project: 'โครงการพัฒนาขีดความสามารถผู้นำชุมชน จังหวัดอุตรดิตถ์ ปีงบประมาณ พ.ศ. 2564',
      organisation: 'ขบวนองค์กรชุมชน จังหวัดอุตรดิตถ์',
      approved: '695500',
      first: '486000',
      remaining: '209500',
      approvedOn: '2021-02-04',
      transferredOn: '2021-03-08',
    },
    {
      line: 76,
      no: 11,
      level: 'province',
      province: 'เพชรบูรณ์',
      meeting: 'ครั้งที่ 2/2564 วันที่ 20-21 ม.ค.64',
      project:
        'โครงการพัฒนาขีดความสามารถผู้นำชุมชน จังหวัดเพชรบูรณ์ ในการขับเคลื่อนแผนพัฒนาระดับพื้นที่ กลุ่มชุมชนเข้มแข็ง (ระยะที่2) ปีงบประมาณ 2564',
      organisation: 'เครือข่ายองค์กรชุมชน จังหวัดเพชรบูรณ์',
      approved: '841500',
      first: '589050',
      remaining: '252450',
      approvedOn: '2021-02-04',
      transferredOn: '2021-04-01',
    },
    {
      line: 78,
      no: 12,
      level: 'province',
      province: 'สุโขทัย',
      meeting: 'ครั้งที่ 2/2564 วันที่ 20-21 ม.ค.64',
      project: 'โครงการพัฒนาขีดความสามารถผู้นำชุมชน จังหวัดสุโขทัย ปีงบประมาณ 2564',
      organisation: 'องค์กรชุมชนลูกพ่อขุนรามจังหวัดสุโขทัย',
      approved: '800000',
      first: '560000',
      remaining: '240000',
      approvedOn: '2021-02-04',
      transferredOn: '2021-04-01',
    },
    {
      line: 79,
      no: 13,
      level: 'province',
      province: 'ตาก',
      meeting: 'ครั้งที่ 2/2564 วันที่ 20-21 ม.ค.64',
      project: 'โครงการพัฒนาขีดความสามารถผู้นำชุมชน จังหวัดตาก ในการขับเคลื่อนแผนพัฒนาระดับพื้นที่ สู่ชุมชนเข้มแข็ง (ระยะที่2) ปี 2564',
      organisation: 'เครือข่ายองค์กรชุมชนจังหวัดตาก',
      approved: '461500',
      first: '323050',
      remaining: '138450',
      approvedOn: '2021-02-04',
      transferredOn: '2021-04-01',
    },
    {
      line: 80,
      no: 14,
      level: 'province',
      province: 'นครสวรรค์',
      meeting: 'ครั้งที่ 2/2564 วันที่ 20-21 ม.ค.64',
      project: 'โครงการพัฒนาศักยภาพผู้นำจังหวัดนครสวรรค์ ปีงบประมาณ 2564',
      organisation: 'คณะประสานงานขบวนองค์กรชุมชน จังหวัดนครสวรรค์',
      approved: '688500',
      first: '480000',
      remaining: '208500',
      approvedOn: '2021-02-04',
      transferredOn: '2021-04-01',
    },
    {
      line: 81,
      no: 15,
      level: 'province',
      province: 'อุทัยธานี',
      meeting: 'ครั้งที่ 2/2564 วันที่ 20-21 ม.ค.64',
      project: 'โครงการพัฒนาศักยภาพผู้นำจังหวัดอุทัยธานี ปีงบประมาณ 2564',
      organisation: 'คณะประสานงานขบวนองค์กรชุมชน จังหวัดอุทัยธานี',
      approved: '393500',
      first: '275000',
      remaining: '118500',
      approvedOn: '2021-02-04',
      transferredOn: '2021-04-01',
    },
    {
      line: 82,
      no: 16,
      level: 'province',
      province: 'กำแพงเพชร',
      meeting: 'ครั้งที่ 2/2564 วันที่ 20-21 ม.ค.64',
      project: 'โครงการพัฒนาขีดความสามารถผู้นำชุมชน จังหวัดกำแพงเพชร ปีงบประมาณ 2564',
      organisation: 'เครือข่ายองค์กรชุมชนคนกำแพง',
      approved: '785000',
      first: '545000',
      remaining: '240000',
      approvedOn: '2021-02-04',
      transferredOn: '2021-04-07',
    },
    {
      line: 83,
      no: 17,
      level: 'province',
      province: 'พิจิตร',
      meeting: 'ครั้งที่ 2/2564 วันที่ 20-21 ม.ค.64',
      project: 'โครงการพัฒนาศักยภาพผู้นำจังหวัดพิจิตร ปีงบประมาณ 2564',
      organisation: 'เครือข่ายองค์กรชุมชนจังหวัดพิจิตร',
      approved: '889500',
      first: '622650',
      remaining: '266850',
      approvedOn: '2021-02-04',
      transferredOn: '2021-04-07',
    },
    {
      line: 84,
      no: 18,
      level: 'region',
      meeting: 'ครั้งที่ 1/2564 วันที่ 22 ธ.ค.63',
      project: 'โครงการพัฒนาขีดความสามารถผู้นำชุมชนภาคเหนือในการขับเคลื่อน แผนพัฒนาระดับพื้นที่สู่ชุมชนเข้มแข็ง ปีงบประมาณ 2564',
      organisation: 'คณะทำงานพัฒนาศักยภาพแกนนำและคนในขบวนองค์กรชุมชนภาคเหนือ',
      approved: '1762380',
      first: '1233666',
      remaining: '528714',
      approvedOn: '2021-01-04',
      transferredOn: '2021-04-01',
    },
    {
      line: 85,
      level: 'total',
      approved: '15635880',
      first: '10921966',
      remaining: '4713914',
      transferredOn: '281,545',
    },
  ],
  errata: [
    {
      row: 18,
      column: 'transferredOn',
      printed: '281,545',
      why: {
        th: 'ผลรวมของวันที่ในตารางคำนวณ ไม่ใช่จำนวนเงินและไม่ใช่วันที่',
        en: "a spreadsheet's sum in the column of dates: neither an amount nor a date",
      },
    },
  ],
});

/** A row of the report on the disbursement: amounts in baht, percentages as printed. */
export interface ReportTableRow extends OfficialRow {
  readonly level: 'region' | 'province' | 'total';
  readonly framework: string;
  readonly approved: string;
  readonly projectsApproved: number;
  readonly percentOfFramework: string;
  readonly projectsRecorded: number;
  readonly disbursed: string;
  readonly projectsDisbursed: number;
  readonly percentDisbursed: string;
  readonly remaining: string;
  readonly percentRemaining: string;
}

/**
 * The report on the disbursement as of 31 May 2564 (ผลการดำเนินงาน ณ 31 พ.ค. 64): region, provinces and total.
 *
 * @th
 * รายงานผลการเบิกจ่าย ณ วันที่ 31 พฤษภาคม 2564 คือ ภาค จังหวัด และยอดรวม
 *
 * @source 000_de001d1e3a4e2f11.txt, lines 44 to 49
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.leadersNorth.fy2564.report.rows.map(({ percentDisbursed }) => percentDisbursed); // ['70', '69.83', '69.85']
 * ```
 */
export const report: OfficialTable<ReportTableRow> = officialTable<ReportTableRow>({
  id: 'N-02',
  title: { th: 'รายงานผลการเบิกจ่าย ณ 31 พ.ค. 64', en: 'Report on the disbursement as of 31 May 2021' },
  source: cite(statusReport, 'รายงานผลการเบิกจ่าย')([44, 49]),
  columns: {
    level: { label: { th: 'รายการ', en: 'level' } },
    framework: { label: { th: 'กรอบงบ', en: 'framework' }, unit: 'baht' },
    approved: { label: { th: 'อนุมัติ', en: 'approved' }, unit: 'baht' },
    projectsApproved: { label: { th: 'จำนวนโครงการที่อนุมัติ', en: 'projects approved' }, unit: 'projects' },
    percentOfFramework: { label: { th: 'ร้อยละกรอบงบบุคลากร', en: 'percent of the framework' }, unit: 'percent' },
    projectsRecorded: {
      label: { th: 'จำนวนโครงการที่บันทึกในระบบโปรแกรม CODI', en: 'projects recorded in CODI-PM' },
      unit: 'projects',
    },
    disbursed: { label: { th: 'เบิกจ่าย', en: 'disbursed' }, unit: 'baht' },
    projectsDisbursed: { label: { th: 'จำนวนโครงการที่เบิกจ่าย', en: 'projects disbursed' }, unit: 'projects' },
    percentDisbursed: { label: { th: 'ร้อยละเบิกจ่าย', en: 'percent disbursed' }, unit: 'percent' },
    remaining: { label: { th: 'งบประมาณคงเหลือที่ยังไม่เบิกจ่าย', en: 'not disbursed yet' }, unit: 'baht' },
    percentRemaining: { label: { th: 'ร้อยละคงเหลือ', en: 'percent remaining' }, unit: 'percent' },
  },
  rows: [
    {
      line: 46,
      level: 'region',
      framework: '1762380',
      approved: '1762380',
      projectsApproved: 1,
      percentOfFramework: '100',
      projectsRecorded: 1,
      disbursed: '1233666',
      projectsDisbursed: 1,
      percentDisbursed: '70',
      remaining: '528714',
      percentRemaining: '30',
    },
    {
      line: 48,
      level: 'province',
      framework: '13873500',
      approved: '13873500',
      projectsApproved: 17,
      percentOfFramework: '100',
      projectsRecorded: 17,
      disbursed: '9688300',
      projectsDisbursed: 17,
      percentDisbursed: '69.83',
      remaining: '4185200',
      percentRemaining: '30.17',
    },
    {
      line: 49,
      level: 'total',
      framework: '15635880',
      approved: '15635880',
      projectsApproved: 18,
      percentOfFramework: '100',
      projectsRecorded: 18,
      disbursed: '10921966',
      projectsDisbursed: 18,
      percentDisbursed: '69.85',
      remaining: '4713914',
      percentRemaining: '30.15',
    },
  ],
  errata: [],
});
