/**
 * Activities without a budget, FY2565: what they are, their printed periods and their reports.
 *
 * @module
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

/** An activity without a budget of its own. */
export interface ActivityRow extends OfficialRow {
  /** Strategy and number, as the catalogue of the source writes them, e.g. `S4-12`. */
  readonly code: string;
  /** As it is numbered within its strategy. */
  readonly number: number;
  readonly name: string;
  /** What stands under budget; absent where there is no such row. */
  readonly budget?: string;
  /** The responsible office; absent where none is printed. */
  readonly office?: string;
}

/**
 * The 23 activities of the mission without a budget (กิจกรรมตามภารกิจ/หน้าที่), as their sheets print them.
 *
 * @th
 * กิจกรรมตามภารกิจ/หน้าที่ 23 กิจกรรมที่ไม่ใช้งบประมาณ ตามที่ใบกิจกรรมพิมพ์
 *
 * @source 004_5d18bda2820f2124.txt, lines 5400 to 6622
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.missionActivities.fy2565.activities;
 * rows.length; // 23
 * rows.filter(({ budget }) => budget === undefined).map(({ code }) => code); // ['S4-12', 'S4-13']
 * ```
 */
export const activities = officialTable<ActivityRow>({
  id: 'G-02',
  title: { th: 'กิจกรรมตามภารกิจ/หน้าที่ ประจำปี 2565', en: 'Activities without a budget, FY2565' },
  source: cite(guideline, 'ส่วนที่ 4')([5400, 6622]),
  columns: {
    code: { label: { th: 'รหัส', en: 'code' } },
    number: { label: { th: 'ลำดับที่', en: 'number' } },
    name: { label: { th: 'กิจกรรม', en: 'activity' } },
    budget: { label: { th: 'งบประมาณ', en: 'budget' } },
    office: { label: { th: 'หน่วยงานที่รับผิดชอบ', en: 'responsible office' } },
  },
  rows: [
    {
      line: 5400,
      code: 'S1-1',
      number: 1,
      name: 'การพัฒนาและยกระดับหมู่บ้านกองทุนแม่ของแผ่นดิน',
      budget: 'ไม่ใช้งบประมาณ',
      office: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน',
    },
    {
      line: 5468,
      code: 'S2-1',
      number: 1,
      name: 'การทบทวนผลการจัดประเภทและประเมินชุมชนท่องเที่ยว OTOP นวัตวิถี',
      budget: 'ไม่ใช้งบประมาณ',
      office: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน',
    },
    {
      line: 5527,
      code: 'S4-1',
      number: 1,
      name: 'การสร้างความรู้ความเข้าใจสำหรับอาสาสมัครจัดเก็บข้อมูล จปฐ.',
      budget: 'ไม่ใช้งบประมาณ',
      office: 'ศูนย์สารสนเทศเพื่อการพัฒนาชุมชน',
    },
    {
      line: 5580,
      code: 'S4-2',
      number: 2,
      name: 'การประชุมคณะทำงานบริหารการจัดเก็บข้อมูล จปฐ. ระดับจังหวัด',
      budget: 'ไม่ใช้งบประมาณ',
      office: 'ศูนย์สารสนเทศเพื่อการพัฒนาชุมชน',
    },
    {
      line: 5597,
      code: 'S4-3',
      number: 3,
      name: 'การประชุมคณะทำงานบริหารการจัดเก็บข้อมูล จปฐ. ระดับอำเภอ/ตำบล',
      budget: 'ไม่ใช้งบประมาณ',
      office: 'ศูนย์สารสนเทศเพื่อการพัฒนาชุมชน',
    },
    {
      line: 5619,
      code: 'S4-4',
      number: 4,
      name: 'การเสริมสร้างความรู้ความเข้าใจในการใช้ประโยชน์ระบบ Big Data กรรมการพัฒนาชุมชน (Big Data Literacy for Community Development)',
      budget: 'ไม่ใช้งบประมาณ',
      office: 'ศูนย์สารสนเทศเพื่อการพัฒนาชุมชน',
    },
    {
      line: 5638,
      code: 'S4-5',
      number: 5,
      name: 'การเผยแพร่สารสนเทศชุมชนเพื่อพัฒนาคุณภาพชีวิตด้วยเครื่องมือ GIS',
      budget: 'ไม่ใช้งบประมาณ',
      office: 'ศูนย์สารสนเทศเพื่อการพัฒนาชุมชน',
    },
    {
      line: 5674,
      code: 'S4-6',
      number: 6,
      name: 'การเสริมสร้างความตระหนักในการรักษาความมั่นคงปลอดภัยด้านสารสนเทศ (Information Security Awareness)',
      budget: 'ไม่ใช้งบประมาณ',
      office: 'ศูนย์สารสนเทศเพื่อการพัฒนาชุมชน',
    },
    {
      line: 5691,
      code: 'S4-7',
      number: 7,
      name: 'การพัฒนาศักยภาพผู้นำอาสาพัฒนาชุมชน (ผู้นำ อช.) ในการบริหารจัดการชุมชนตามหลักปรัชญาของเศรษฐกิจพอเพียง',
      budget: 'ไม่ใช้งบประมาณ',
    },
    {
      line: 5771,
      code: 'S4-8',
      number: 8,
      name: 'การพัฒนาศักยภาพผู้นำองค์กรสตรีขับเคลื่อนงานพัฒนาชุมชน',
      budget: 'ไม่ใช้งบประมาณจากทางราชการ',
      office: 'สำนักเสริมสร้างความเข้มแข็งชุมชน',
    },
    {
      line: 5793,
      code: 'S4-9',
      number: 9,
      name: 'การขับเคลื่อนการขจัดความยากจนและพัฒนาคนทุกช่วงวัยอย่างยั่งยืนตามหลักปรัชญาของเศรษฐกิจพอเพียง',
      budget: 'ไม่ใช้งบประมาณ',
      office: 'สำนักเสริมสร้างความเข้มแข็งชุมชน',
    },
    {
      line: 5884,
      code: 'S4-10',
      number: 10,
      name: 'การขับเคลื่อนการดำเนินงานศูนย์ผู้นำจิตอาสาพัฒนาชุมชน',
      budget: 'ไม่ใช้งบประมาณ',
      office: 'สำนักเสริมสร้างความเข้มแข็งชุมชน',
    },
    {
      line: 5941,
      code: 'S4-11',
      number: 11,
      name: 'การพัฒนาศูนย์เรียนรู้และขับเคลื่อนปรัชญาของเศรษฐกิจพอเพียง',
      budget: 'ไม่ใช้งบประมาณ',
      office: 'สำนักเสริมสร้างความเข้มแข็งชุมชน',
    },
    {
      line: 5987,
      code: 'S4-12',
      number: 12,
      name: 'การส่งเสริมการดำเนินงานโครงการแก้ไขปัญหาความยากจน (กข.คจ.)',
      office: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน',
    },
    {
      line: 6069,
      code: 'S4-13',
      number: 13,
      name: 'การส่งเสริมการดำเนินงานกลุ่มออมทรัพย์เพื่อการผลิต',
      office: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน',
    },
    {
      line: 6176,
      code: 'S4-14',
      number: 14,
      name: 'การส่งเสริมการจัดระดับการพัฒนาศูนย์จัดการกองทุนชุมชน และการแก้ไขปัญหาหนี้สินภาคครัวเรือน โดยศูนย์จัดการกองทุนชุมชน',
      budget: 'ไม่ใช้งบประมาณ',
      office: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน',
    },
    {
      line: 6257,
      code: 'S4-15',
      number: 15,
      name: 'การพัฒนาฐานข้อมูลผลิตภัณฑ์ OTOP ที่เป็นภูมิปัญญาท้องถิ่นของจังหวัด',
      budget: 'ไม่ใช้งบประมาณ',
      office: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน',
    },
    {
      line: 6285,
      code: 'S4-16',
      number: 16,
      name: 'การลงทะเบียนผู้ผลิต ผู้ประกอบการ OTOP รายใหม่',
      budget: 'ไม่ใช้งบประมาณ',
      office: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน',
    },
    {
      line: 6331,
      code: 'S4-17',
      number: 17,
      name: 'การถอดบทเรียนความสำเร็จการพัฒนาผลิตภัณฑ์ของจังหวัด',
      budget: 'ไม่ใช้งบประมาณ',
      office: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน',
    },
    {
      line: 6355,
      code: 'S4-18',
      number: 18,
      name: 'การส่งเสริม OTOP Trader ระดับจังหวัด',
      budget: 'ไม่ใช้งบประมาณ',
      office: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน',
    },
    {
      line: 6423,
      code: 'S4-19',
      number: 19,
      name: 'การดำเนินงานคณะกรรมการหนึ่งตำบล หนึ่งผลิตภัณฑ์ ระดับจังหวัด และระดับอำเภอ',
      budget: 'ไม่ใช้งบประมาณ',
      office: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน',
    },
    {
      line: 6460,
      code: 'S4-20',
      number: 20,
      name: 'การสรุปบทเรียนผลการดำเนินงานการพัฒนาเศรษฐกิจฐานรากและประชารัฐ',
      budget: 'ไม่ใช้งบประมาณ',
      office: 'สำนักเสริมสร้างความเข้มแข็งชุมชน',
    },
    {
      line: 6503,
      code: 'S6-1',
      number: 1,
      name: 'การพัฒนาคุณภาพการบริหารจัดการภาครัฐ (รางวัลเลิศรัฐ) ประจำปี พ.ศ. 2565',
      budget: 'ไม่ใช้งบประมาณ',
      office: 'กลุ่มพัฒนาระบบบริหาร',
    },
  ],
  errata: [
    {
      row: 5,
      column: 'name',
      printed:
        'การเสริมสร้างความรู้ความเข้าใจในการใช้ประโยชน์ระบบ Big Data กรรมการพัฒนาชุมชน (Big Data Literacy for Community Development)',
      corrected:
        'การเสริมสร้างความรู้ความเข้าใจในการใช้ประโยชน์ระบบ Big Data กรมการพัฒนาชุมชน (Big Data Literacy for Community Development)',
      why: {
        th: 'อ่านผิดจาก กรมการพัฒนาชุมชน ซึ่งบรรทัดที่ 5373 พิมพ์ไว้',
        en: 'misread from กรมการพัฒนาชุมชน, the department, which line 5373 prints',
      },
    },
  ],
});

/** A period as it is printed. */
export interface PeriodRow extends OfficialRow {
  readonly code: string;
  readonly period: string;
  readonly firstQuarter: number;
  readonly lastQuarter: number;
  /** What stands in the brackets, without the word month. */
  readonly months: string;
}

/**
 * The periods of the activities without a budget (ระยะเวลาดำเนินการ), as printed. Activities 4 and 6 print two each. Five have a
 * wrong year.
 *
 * @th
 * ระยะเวลาดำเนินการของกิจกรรมที่ไม่ใช้งบประมาณ ตามที่พิมพ์ กิจกรรมที่ 4 และ 6 พิมพ์สองช่วง ห้าช่วงพิมพ์ปีผิด
 *
 * @source 004_5d18bda2820f2124.txt, lines 5441 to 6598
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows, errata } = cdd.missionActivities.fy2565.periods;
 * errata.map(({ row }) => rows[row]?.code); // ['S4-1', 'S4-2', 'S4-3', 'S4-7', 'S4-9']
 * ```
 */
export const periods = officialTable<PeriodRow>({
  id: 'G-02 periods',
  title: { th: 'ระยะเวลาดำเนินการของกิจกรรมตามภารกิจ/หน้าที่', en: 'Periods of the activities without a budget' },
  source: cite(guideline, 'ระยะเวลาดำเนินการ')([5441, 6598]),
  columns: {
    code: { label: { th: 'รหัส', en: 'code' } },
    period: { label: { th: 'ระยะเวลาดำเนินการ', en: 'period' } },
    firstQuarter: { label: { th: 'ไตรมาสแรก', en: 'first quarter' }, unit: 'quarters' },
    lastQuarter: { label: { th: 'ไตรมาสสุดท้าย', en: 'last quarter' }, unit: 'quarters' },
    months: { label: { th: 'เดือน', en: 'months' } },
  },
  rows: [
    {
      line: 5441,
      code: 'S1-1',
      period: 'ไตรมาส 2 - 3 (เดือนมกราคม - มิถุนายน 2565)',
      firstQuarter: 2,
      lastQuarter: 3,
      months: 'มกราคม - มิถุนายน 2565',
    },
    {
      line: 5507,
      code: 'S2-1',
      period: 'ไตรมาสที่ 1 – 2 (เดือนตุลาคม 2564 - มีนาคม 2565)',
      firstQuarter: 1,
      lastQuarter: 2,
      months: 'ตุลาคม 2564 - มีนาคม 2565',
    },
    {
      line: 5563,
      code: 'S4-1',
      period: 'ไตรมาส 1 (เดือนพฤศจิกายน – ธันวาคม 2565)',
      firstQuarter: 1,
      lastQuarter: 1,
      months: 'พฤศจิกายน – ธันวาคม 2565',
    },
    {
      line: 5591,
      code: 'S4-2',
      period: 'ไตรมาส 1 (เดือนพฤศจิกายน 2565)',
      firstQuarter: 1,
      lastQuarter: 1,
      months: 'พฤศจิกายน 2565',
    },
    {
      line: 5613,
      code: 'S4-3',
      period: 'ไตรมาส 1 (เดือนพฤศจิกายน 2565)',
      firstQuarter: 1,
      lastQuarter: 1,
      months: 'พฤศจิกายน 2565',
    },
    {
      line: 5631,
      code: 'S4-4',
      period: 'ไตรมาสที่ 1 (เดือนธันวาคม 2564)',
      firstQuarter: 1,
      lastQuarter: 1,
      months: 'ธันวาคม 2564',
    },
    {
      line: 5631,
      code: 'S4-4',
      period: 'ไตรมาส 4 (เดือนสิงหาคม 2565)',
      firstQuarter: 4,
      lastQuarter: 4,
      months: 'สิงหาคม 2565',
    },
    {
      line: 5660,
      code: 'S4-5',
      period: 'ไตรมาส 1 – 4 (เดือนตุลาคม 2564 – กันยายน 2565)',
      firstQuarter: 1,
      lastQuarter: 4,
      months: 'ตุลาคม 2564 – กันยายน 2565',
    },
    {
      line: 5685,
      code: 'S4-6',
      period: 'ไตรมาสที่ 1 (เดือนธันวาคม 2564)',
      firstQuarter: 1,
      lastQuarter: 1,
      months: 'ธันวาคม 2564',
    },
    {
      line: 5685,
      code: 'S4-6',
      period: 'ไตรมาส 4 (เดือนสิงหาคม 2565)',
      firstQuarter: 4,
      lastQuarter: 4,
      months: 'สิงหาคม 2565',
    },
    {
      line: 5761,
      code: 'S4-7',
      period: 'ไตรมาส 2 – 3 (เดือนมกราคม – มิถุนายน 2564)',
      firstQuarter: 2,
      lastQuarter: 3,
      months: 'มกราคม – มิถุนายน 2564',
    },
    {
      line: 5787,
      code: 'S4-8',
      period: 'ไตรมาสที่ 1 – 4 (เดือนตุลาคม 2564 – กันยายน 2565)',
      firstQuarter: 1,
      lastQuarter: 4,
      months: 'ตุลาคม 2564 – กันยายน 2565',
    },
    {
      line: 5858,
      code: 'S4-9',
      period: 'ไตรมาสที่ 1 – 4 (เดือนตุลาคม 2564 – กันยายน 2564)',
      firstQuarter: 1,
      lastQuarter: 4,
      months: 'ตุลาคม 2564 – กันยายน 2564',
    },
    {
      line: 5935,
      code: 'S4-10',
      period: 'ไตรมาส 1 - 4 (เดือนตุลาคม 2564 - กันยายน 2565)',
      firstQuarter: 1,
      lastQuarter: 4,
      months: 'ตุลาคม 2564 - กันยายน 2565',
    },
    {
      line: 5975,
      code: 'S4-11',
      period: 'ไตรมาส 1 – 4 (เดือนตุลาคม 2564 – กันยายน 2565)',
      firstQuarter: 1,
      lastQuarter: 4,
      months: 'ตุลาคม 2564 – กันยายน 2565',
    },
    {
      line: 6053,
      code: 'S4-12',
      period: 'ไตรมาส 1 – 4 (เดือนตุลาคม 2564 – กันยายน 2565)',
      firstQuarter: 1,
      lastQuarter: 4,
      months: 'ตุลาคม 2564 – กันยายน 2565',
    },
    {
      line: 6166,
      code: 'S4-13',
      period: 'ไตรมาส 1 – 4 (เดือนตุลาคม 2564 – กันยายน 2565)',
      firstQuarter: 1,
      lastQuarter: 4,
      months: 'ตุลาคม 2564 – กันยายน 2565',
    },
    {
      line: 6251,
      code: 'S4-14',
      period: 'ไตรมาส 2 - 4 (มกราคม - กรกฎาคม 2565)',
      firstQuarter: 2,
      lastQuarter: 4,
      months: 'มกราคม - กรกฎาคม 2565',
    },
    {
      line: 6269,
      code: 'S4-15',
      period: 'ไตรมาส 1 – 4 (เดือนธันวาคม 2564 – กันยายน 2565)',
      firstQuarter: 1,
      lastQuarter: 4,
      months: 'ธันวาคม 2564 – กันยายน 2565',
    },
    {
      line: 6325,
      code: 'S4-16',
      period: 'ไตรมาส 1 – 4 (เดือนตุลาคม 2564 – กันยายน 2565)',
      firstQuarter: 1,
      lastQuarter: 4,
      months: 'ตุลาคม 2564 – กันยายน 2565',
    },
    {
      line: 6344,
      code: 'S4-17',
      period: 'ไตรมาส 1 – 3 (เดือนธันวาคม 2564 – มิถุนายน 2565)',
      firstQuarter: 1,
      lastQuarter: 3,
      months: 'ธันวาคม 2564 – มิถุนายน 2565',
    },
    {
      line: 6393,
      code: 'S4-18',
      period: 'ไตรมาส 1 – 4 (เดือนตุลาคม 2564 - กันยายน 2565)',
      firstQuarter: 1,
      lastQuarter: 4,
      months: 'ตุลาคม 2564 - กันยายน 2565',
    },
    {
      line: 6454,
      code: 'S4-19',
      period: 'ไตรมาส 1 – 4 (เดือนตุลาคม 2564 - กันยายน 2565)',
      firstQuarter: 1,
      lastQuarter: 4,
      months: 'ตุลาคม 2564 - กันยายน 2565',
    },
    {
      line: 6487,
      code: 'S4-20',
      period: 'ไตรมาสที่ 4 (เดือนกรกฎาคม – กันยายน 2565)',
      firstQuarter: 4,
      lastQuarter: 4,
      months: 'กรกฎาคม – กันยายน 2565',
    },
    {
      line: 6598,
      code: 'S6-1',
      period: 'ไตรมาสที่ 1 – 4 (เดือนตุลาคม 2564 – กันยายน 2565)',
      firstQuarter: 1,
      lastQuarter: 4,
      months: 'ตุลาคม 2564 – กันยายน 2565',
    },
  ],
  errata: [
    {
      row: 2,
      column: 'months',
      printed: 'พฤศจิกายน – ธันวาคม 2565',
      corrected: 'พฤศจิกายน – ธันวาคม 2564',
      why: {
        th: 'พฤศจิกายน – ธันวาคม 2565 เป็นไตรมาส 1 ของปีงบประมาณ 2566',
        en: 'November and December 2565 are quarter 1 of FY2566',
      },
    },
    {
      row: 3,
      column: 'months',
      printed: 'พฤศจิกายน 2565',
      corrected: 'พฤศจิกายน 2564',
      why: { th: 'พฤศจิกายน 2565 เป็นไตรมาส 1 ของปีงบประมาณ 2566', en: 'November 2565 is in quarter 1 of FY2566' },
    },
    {
      row: 4,
      column: 'months',
      printed: 'พฤศจิกายน 2565',
      corrected: 'พฤศจิกายน 2564',
      why: { th: 'พฤศจิกายน 2565 เป็นไตรมาส 1 ของปีงบประมาณ 2566', en: 'November 2565 is in quarter 1 of FY2566' },
    },
    {
      row: 10,
      column: 'months',
      printed: 'มกราคม – มิถุนายน 2564',
      corrected: 'มกราคม – มิถุนายน 2565',
      why: { th: 'มกราคม – มิถุนายน 2564 อยู่ในปีงบประมาณ 2564', en: 'January to June 2564 lie in FY2564' },
    },
    {
      row: 12,
      column: 'months',
      printed: 'ตุลาคม 2564 – กันยายน 2564',
      corrected: 'ตุลาคม 2564 – กันยายน 2565',
      why: { th: 'กันยายน 2564 มาก่อนตุลาคม 2564', en: 'September 2564 comes before October 2564' },
    },
  ],
});

/** What somebody has to report or do, and when. */
export interface CalendarRow extends OfficialRow {
  readonly code: string;
  /** Absent where nobody is named. */
  readonly from?: string;
  /** Absent where nobody is named. */
  readonly to?: string;
  /** In short. */
  readonly action: string;
  /** As printed. */
  readonly due: string;
  /** Whether it is a day, a month, a window, so often a year or month, or without a number. */
  readonly kind: string;
}

/**
 * The deadlines and rhythms of reporting in the activities without a budget (กำหนดการรายงาน), each from the line it names.
 * The report of line 5687 comes a second time in the steps, on line 5680, with August 2564: a slip that has no row here.
 *
 * @th
 * กำหนดการรายงานของกิจกรรมที่ไม่ใช้งบประมาณ ตามบรรทัดที่ระบุ
 *
 * @source 004_5d18bda2820f2124.txt, lines 5414 to 6480
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.missionActivities.fy2565.reportingCalendar;
 * rows.length; // 37
 * rows[0]?.due; // 'ภายในวันที่ 31 มีนาคม 2565'
 * ```
 */
export const reportingCalendar = officialTable<CalendarRow>({
  id: 'G-03',
  title: { th: 'กำหนดการรายงานของกิจกรรมตามภารกิจ/หน้าที่', en: 'Reporting calendar of the activities without a budget' },
  source: cite(guideline, 'ส่วนที่ 4')([5414, 6480]),
  columns: {
    code: { label: { th: 'รหัส', en: 'code' } },
    from: { label: { th: 'ผู้รายงาน', en: 'from' } },
    to: { label: { th: 'ผู้รับ', en: 'to' } },
    action: { label: { th: 'เรื่อง (โดยย่อ)', en: 'what, in short' } },
    due: { label: { th: 'กำหนด', en: 'due' } },
    kind: { label: { th: 'ลักษณะกำหนด', en: 'kind of deadline' } },
  },
  rows: [
    {
      line: 5414,
      code: 'S1-1',
      to: 'กรมการพัฒนาชุมชน',
      action: 'ส่งแบบยืนยันรายงานผลการตรวจสอบกองทุนแม่ฯ ปี 2564',
      due: 'ภายในวันที่ 31 มีนาคม 2565',
      kind: 'fixed',
    },
    {
      line: 5433,
      code: 'S1-1',
      from: 'ชุดปฏิบัติการตรวจสอบสภาพกองทุนแม่ฯ',
      to: 'เว็บไซต์ logi.cdd.go.th/adt',
      action: 'ตรวจสอบสภาพ ปี 2565 และนำเข้าข้อมูล',
      due: 'ภายในวันที่ 30 มิถุนายน 2565',
      kind: 'fixed',
    },
    {
      line: 5633,
      code: 'S4-4',
      from: 'จังหวัด',
      to: 'กรมการพัฒนาชุมชน',
      action: 'มีแผนปฏิบัติการ Big Data Literacy',
      due: 'ภายในเดือนธันวาคม 2564',
      kind: 'fixed-month',
    },
    {
      line: 5634,
      code: 'S4-4',
      from: 'จังหวัด',
      to: 'กรมการพัฒนาชุมชน',
      action: 'รายงานผลกิจกรรม Big Data Literacy',
      due: 'ภายในเดือนสิงหาคม 2565',
      kind: 'fixed-month',
    },
    {
      line: 5687,
      code: 'S4-6',
      from: 'จังหวัด',
      to: 'กรมการพัฒนาชุมชน',
      action: 'มีแผนปฏิบัติการ Information Security Awareness',
      due: 'ภายในเดือนธันวาคม 2564',
      kind: 'fixed-month',
    },
    {
      line: 5687,
      code: 'S4-6',
      from: 'จังหวัด',
      to: 'กรมการพัฒนาชุมชน',
      action: 'รายงานผลกิจกรรม Information Security Awareness',
      due: 'ภายในเดือนสิงหาคม 2565',
      kind: 'fixed-month',
    },
    {
      line: 5749,
      code: 'S4-7',
      from: 'เจ้าหน้าที่พัฒนาชุมชน + ชมรมผู้นำ อช. อำเภอ',
      to: 'อช./ผู้นำ อช.',
      action: 'ลงพื้นที่ติดตามให้คำแนะนำ',
      due: 'อย่างน้อยเดือนละ 1 ครั้ง',
      kind: 'monthly-min-1',
    },
    {
      line: 5930,
      code: 'S4-10',
      from: 'จังหวัด/อำเภอ',
      action: 'มีศูนย์ผู้นำจิตอาสาฯ ครบทุกอำเภอ (อำเภอละ 1 แห่ง)',
      due: 'ไตรมาส 1 – 2 (เดือนตุลาคม 2564 – มีนาคม 2565)',
      kind: 'window',
    },
    {
      line: 5930,
      code: 'S4-10',
      from: 'จังหวัด/อำเภอ',
      action: 'มีศูนย์ผู้นำจิตอาสาฯ ครบทุกตำบล (ตำบลละ 1 แห่ง)',
      due: 'ไตรมาส 3 – 4 (เดือนเมษายน – กันยายน 2565)',
      kind: 'window',
    },
    {
      line: 5965,
      code: 'S4-11',
      from: 'สำนักงานพัฒนาชุมชน (อำเภอ/จังหวัด)',
      to: 'กรมการพัฒนาชุมชน',
      action: 'รายงานผลการพัฒนาศูนย์เรียนรู้ฯ',
      due: 'ภายในเดือนสิงหาคม 2565',
      kind: 'fixed-month',
    },
    {
      line: 5999,
      code: 'S4-12',
      from: 'จังหวัด',
      to: 'ระบบศูนย์ข้อมูลกลาง',
      action: 'ตรวจสอบความถูกต้องฐานข้อมูล กข.คจ. ปีละ 1 ครั้ง',
      due: 'ภายในเดือนสิงหาคม 2565',
      kind: 'annual',
    },
    {
      line: 6013,
      code: 'S4-12',
      from: 'พัฒนากร',
      to: 'ระบบศูนย์ข้อมูลกลาง',
      action: 'ทบทวนและปรับแก้ไขฐานข้อมูล กข.คจ. ปีละ 1 ครั้ง',
      due: 'ภายในเดือนกรกฎาคม 2565',
      kind: 'annual',
    },
    {
      line: 6001,
      code: 'S4-12',
      from: 'เจ้าหน้าที่พัฒนาชุมชน',
      to: 'www.cddhealthyfund.com',
      action: 'บันทึกการประเมินศักยภาพตามหลักธรรมาภิบาล',
      due: 'ในช่วงเดือนพฤษภาคม – กรกฎาคม 2565',
      kind: 'window',
    },
    {
      line: 6025,
      code: 'S4-12',
      from: 'พัฒนากร/ทีมคู่หู คู่คิด',
      to: 'www.cddhealthyfund.com',
      action: 'รายงานผลการยกระดับ ปีละ 1 ครั้ง',
      due: 'ภายในเดือนกรกฎาคม 2565',
      kind: 'annual',
    },
    {
      line: 6037,
      code: 'S4-12',
      from: 'พัฒนากร',
      to: 'จังหวัดและอำเภอ',
      action: 'รายงานภาวะหนี้สินและฐานะทางการเงิน ครั้งที่ 1',
      due: 'ครั้งที่ 1 ภายในเดือนมีนาคม',
      kind: 'recurring-yearly',
    },
    {
      line: 6037,
      code: 'S4-12',
      from: 'พัฒนากร',
      to: 'จังหวัดและอำเภอ',
      action: 'รายงานภาวะหนี้สินและฐานะทางการเงิน ครั้งที่ 2',
      due: 'ครั้งที่ 2 ภายในเดือนสิงหาคม',
      kind: 'recurring-yearly',
    },
    {
      line: 6005,
      code: 'S4-12',
      from: 'จังหวัด',
      to: 'กรมการพัฒนาชุมชน',
      action: 'รายงานภาวะหนี้สินและฐานะทางการเงิน ปีละ 1 ครั้ง',
      due: 'ภายในเดือนกันยายน',
      kind: 'recurring-yearly',
    },
    {
      line: 6031,
      code: 'S4-12',
      from: 'พัฒนากร',
      to: 'พัฒนาการอำเภอ → นายอำเภอ',
      action: 'แจ้งกรณีทุจริต ยักยอก หรือไม่เป็นไปตามระเบียบ และรายงานผลตามลำดับ',
      due: 'โดยทันที',
      kind: 'immediate',
    },
    {
      line: 6153,
      code: 'S4-13',
      from: 'อำเภอ',
      to: 'จังหวัด',
      action: 'รายงานผลการดำเนินงานตามข้อ 2.3',
      due: 'ภายในเดือนกรกฎาคม 2565',
      kind: 'fixed-month',
    },
    {
      line: 6097,
      code: 'S4-13',
      from: 'จังหวัด',
      to: 'กรมการพัฒนาชุมชน',
      action: 'รายงานผลการดำเนินงานตามข้อ 1.3',
      due: 'ภายในเดือนสิงหาคม 2565',
      kind: 'fixed-month',
    },
    {
      line: 6095,
      code: 'S4-13',
      from: 'พัฒนากร',
      to: 'ระบบศูนย์ข้อมูลกลาง',
      action: 'บันทึกข้อมูลกลุ่มออมทรัพย์ฯ',
      due: 'ปีละ 1 ครั้ง',
      kind: 'annual',
    },
    {
      line: 6129,
      code: 'S4-13',
      from: 'คณะกรรมการกลุ่ม',
      action: 'ประชุมคณะกรรมการ',
      due: 'คณะกรรมการเป็นประจำทุกเดือน',
      kind: 'monthly',
    },
    {
      line: 6129,
      code: 'S4-13',
      from: 'กลุ่ม',
      to: 'สมาชิก',
      action: 'ประชุมสมาชิก',
      due: 'การจัดประชุมสมาชิกเป็นประจำทุกปี',
      kind: 'annual',
    },
    { line: 6133, code: 'S4-13', from: 'กลุ่ม', action: 'จัดทำงบกำไร - ขาดดุล', due: 'ทุกปี', kind: 'annual' },
    {
      line: 6161,
      code: 'S4-13',
      from: 'อำเภอ',
      to: 'ผู้บังคับบัญชาตามลำดับ',
      action: 'รายงานผลการตรวจสอบกรณีไม่เป็นไปตามแนวทาง/มีแนวโน้มเสียหาย',
      due: 'โดยทันที',
      kind: 'immediate',
    },
    {
      line: 6163,
      code: 'S4-13',
      from: 'อำเภอ',
      to: 'จังหวัด',
      action: 'รายงานการร้องเรียนและความเสียหาย',
      due: 'โดยเร่งด่วน',
      kind: 'urgent',
    },
    {
      line: 6101,
      code: 'S4-13',
      from: 'จังหวัด',
      to: 'กรมการพัฒนาชุมชน',
      action: 'รายงานการร้องเรียนและความเสียหาย',
      due: 'โดยเร่งด่วน',
      kind: 'urgent',
    },
    {
      line: 6204,
      code: 'S4-14',
      from: 'จังหวัด',
      to: 'กรมการพัฒนาชุมชน',
      action: 'ส่งแบบยืนยันฐานข้อมูลศูนย์จัดการกองทุนชุมชน',
      due: 'ภายในเดือนธันวาคม 2564',
      kind: 'fixed-month',
    },
    {
      line: 6222,
      code: 'S4-14',
      from: 'อำเภอ',
      to: 'จังหวัด',
      action: 'รายงานผลการประเมินจัดระดับศูนย์ฯ 1,138 แห่ง',
      due: 'ภายในวันที่ 31 มีนาคม 2565',
      kind: 'fixed',
    },
    {
      line: 6228,
      code: 'S4-14',
      from: 'จังหวัด',
      to: 'กรมการพัฒนาชุมชน',
      action: 'รับรองและรวบรวมผลการประเมินฯ พร้อมแผนการพัฒนาศูนย์ฯ',
      due: 'ภายในวันที่ 15 เมษายน 2565',
      kind: 'fixed',
    },
    {
      line: 6224,
      code: 'S4-14',
      from: 'อำเภอ',
      to: 'จังหวัด',
      action: 'รายงานผลการแก้ไขปัญหาหนี้สินภาคครัวเรือน 924 แห่ง',
      due: 'ภายในวันที่ 15 กรกฎาคม 2565',
      kind: 'fixed',
    },
    {
      line: 6230,
      code: 'S4-14',
      from: 'จังหวัด',
      to: 'กรมการพัฒนาชุมชน',
      action: 'รายงานผลการแก้ไขปัญหาหนี้สินภาคครัวเรือน',
      due: 'ภายในวันที่ 31 กรกฎาคม 2565',
      kind: 'fixed',
    },
    {
      line: 6264,
      code: 'S4-15',
      from: 'จังหวัด',
      to: 'กรมการพัฒนาชุมชน',
      action: 'สรุปรายงานผลการดำเนินงานฐานข้อมูลภูมิปัญญา OTOP',
      due: 'ภายในวันที่ 25 กันยายน 2565',
      kind: 'fixed',
    },
    {
      line: 6308,
      code: 'S4-16',
      from: 'ผู้ผลิต ผู้ประกอบการที่ไม่ผ่าน',
      to: 'ผู้ว่าราชการจังหวัด',
      action: 'อุทธรณ์ผลการขึ้นทะเบียน',
      due: 'ภายใน 5 วันทำการนับแต่วันที่ได้รับการแจ้งผล',
      kind: 'relative-business-days',
    },
    {
      line: 6339,
      code: 'S4-17',
      from: 'จังหวัด',
      to: 'กรมการพัฒนาชุมชน',
      action: 'สรุปรายงานผลการถอดบทเรียน',
      due: 'ภายในวันที่ 25 กรกฎาคม 2565',
      kind: 'fixed',
    },
    {
      line: 6383,
      code: 'S4-18',
      from: 'สำนักงานพัฒนาชุมชนจังหวัด',
      to: 'กรมการพัฒนาชุมชน',
      action: 'ติดตาม ประเมินผล และรายงานผล OTOP Trader',
      due: 'ไตรมาสละ 1 ครั้ง',
      kind: 'quarterly',
    },
    {
      line: 6480,
      code: 'S4-20',
      from: 'จังหวัด',
      to: 'กรมการพัฒนาชุมชน',
      action: 'รายงานสรุปบทเรียนเศรษฐกิจฐานรากและประชารัฐ',
      due: 'ภายในวันที่ 15 กันยายน 2565',
      kind: 'fixed',
    },
  ],
  errata: [],
});
