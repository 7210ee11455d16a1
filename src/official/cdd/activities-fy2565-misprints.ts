import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

/** Words or figures that are misprinted. */
export interface MisprintRow extends OfficialRow {
  readonly printed: string;
}

/**
 * Misprints of the guideline on activities, targets and periods (คำและตัวเลขที่พิมพ์ผิด) that stand in no other table, each with its proof
 * from other lines. Where what was meant cannot be told, there is no correction. Amounts of money are not among them.
 *
 * @th
 * คำและตัวเลขที่พิมพ์ผิดเรื่องกิจกรรม เป้าหมาย และระยะเวลา ซึ่งไม่อยู่ในตารางอื่น พร้อมบรรทัดอื่นที่เป็นหลักฐาน ถ้าไม่รู้ว่าหมายถึงอะไรจะไม่แก้
 *
 * @source 004_5d18bda2820f2124.txt, lines 831 to 6562
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows, errata } = cdd.activities.fy2565.misprints;
 * rows.find(({ line }) => line === 1378)?.printed; // '1,228 หมู่บ้าน'
 * errata.find(({ row }) => rows[row]?.line === 1378)?.corrected; // '1,226 หมู่บ้าน'
 * ```
 */
export const misprints = officialTable<MisprintRow>({
  id: 'A-121',
  title: { th: 'คำและตัวเลขที่พิมพ์ผิดเรื่องกิจกรรม เป้าหมาย และระยะเวลา', en: 'Misprints on activities, targets and periods' },
  source: cite(guideline)([831, 6562]),
  columns: { printed: { label: { th: 'ที่พิมพ์ไว้', en: 'as printed' } } },
  rows: [
    { line: 831, printed: '9 จังหวัดภาคเหนือตอนบน' },
    { line: 877, printed: '8 จังหวัดภาคเหนือตอนล่าง' },
    { line: 885, printed: 'พัฒนาเครือข่ายเกษตรปลอดภัย' },
    { line: 907, printed: 'พัฒนาเครือข่ายเกษตรปลอดภัย' },
    { line: 917, printed: 'เครือข่ายเกษตรปลอดภัย' },
    { line: 1076, printed: 'สหกรณ์ 68,278' },
    { line: 1167, printed: '2 ผลิตภัณฑ์' },
    { line: 1378, printed: '1,228 หมู่บ้าน' },
    { line: 1428, printed: 'ตุลาคม 2563 – กันยายน 2564' },
    { line: 1437, printed: 'ในปี 2564 85%' },
    { line: 1784, printed: 'การผลิตเกษตรอินทรีย์' },
    { line: 1944, printed: 'สามารถจ่ายภายใต้งบประมาณ' },
    { line: 1964, printed: 'ภาคเหนือตอนล่าง' },
    { line: 2155, until: 2158, printed: 'เทศบาลตำบล จำนวน 2,247 แห่ง' },
    { line: 2410, printed: 'ราษฎรชุมชน' },
    { line: 2577, printed: '3. สำนักงานพัฒนาชุมชนจังหวัด/อำเภอ กำหนด' },
    { line: 3137, printed: 'รวมจำนวนกลุ่มเป้าหมายทั้งสิ้น 1,000 คน' },
    { line: 5008, printed: '6-15 อำเภอ' },
    { line: 5680, printed: 'ภายในเดือนสิงหาคม 2564' },
    { line: 5768, printed: 'อย่างละไม่น้อยกว่า 1 กิจกรรม' },
    { line: 6558, until: 6562, printed: '4) สำนัก กอง หรือเทียบเท่า และสำนักงานพัฒนาชุมชนจังหวัด ศึกษาผลงานที่ได้รับรางวัล' },
  ],
  errata: [
    {
      row: 0,
      column: 'printed',
      printed: '9 จังหวัดภาคเหนือตอนบน',
      corrected: '9 จังหวัดภาคเหนือตอนล่าง',
      why: {
        th: 'รายชื่อจังหวัดและกิจกรรม (บรรทัด 1798, 1808) เป็นภาคเหนือตอนล่าง',
        en: 'the sheet (lines 1798, 1808) has the lower north',
      },
    },
    {
      row: 1,
      column: 'printed',
      printed: '8 จังหวัดภาคเหนือตอนล่าง',
      corrected: '8 จังหวัดภาคเหนือตอนบน',
      why: {
        th: 'รายชื่อจังหวัดและกิจกรรม (บรรทัด 1942, 1946) เป็นภาคเหนือตอนบน',
        en: 'the sheet (lines 1942, 1946) has the upper north',
      },
    },
    {
      row: 2,
      column: 'printed',
      printed: 'พัฒนาเครือข่ายเกษตรปลอดภัย',
      corrected: 'พัฒนาเครือข่ายเกษตรอินทรีย์',
      why: {
        th: 'อยู่ในโครงการเกษตรอินทรีย์ (หัวข้อบรรทัด 866 ถึง 883)',
        en: 'it stands in the organic project (headings of lines 866 to 883)',
      },
    },
    {
      row: 3,
      column: 'printed',
      printed: 'พัฒนาเครือข่ายเกษตรปลอดภัย',
      corrected: 'พัฒนาเครือข่ายเกษตรอินทรีย์',
      why: { th: 'อยู่ในโครงการเกษตรอินทรีย์ 8 จังหวัด', en: 'it stands in the organic project of 8 provinces' },
    },
    {
      row: 4,
      column: 'printed',
      printed: 'เครือข่ายเกษตรปลอดภัย',
      corrected: 'เครือข่ายเกษตรอินทรีย์',
      why: { th: 'อยู่ในโครงการเกษตรอินทรีย์', en: 'it stands in the organic project' },
    },
    {
      row: 5,
      column: 'printed',
      printed: 'สหกรณ์ 68,278',
      corrected: 'คงเหลือ 68,278',
      why: {
        th: '93,214 − 24,936 = 68,278 และบรรทัด 1077 พิมพ์ว่ายังไม่ได้รับการพัฒนา',
        en: '93,214 − 24,936 = 68,278, and line 1077 prints not yet developed',
      },
    },
    {
      row: 6,
      column: 'printed',
      printed: '2 ผลิตภัณฑ์',
      corrected: '2 ผลผลิต',
      why: { th: 'แผนงานมี 2 ผลผลิต 12 โครงการ (บรรทัด 598)', en: 'the plan has 2 outputs and 12 projects (line 598)' },
    },
    {
      row: 7,
      column: 'printed',
      printed: '1,228 หมู่บ้าน',
      corrected: '1,226 หมู่บ้าน',
      why: { th: '1,226 + 2,082 = 3,308 (บรรทัด 2782)', en: '1,226 + 2,082 = 3,308 (line 2782)' },
    },
    {
      row: 8,
      column: 'printed',
      printed: 'ตุลาคม 2563 – กันยายน 2564',
      corrected: 'ตุลาคม 2564 – กันยายน 2565',
      why: {
        th: 'ระยะเวลาของโครงการอื่น 13 แห่งในส่วนที่ 2 เป็นปีงบประมาณ 2565',
        en: 'the 13 other periods of part 2 are of FY2565',
      },
    },
    {
      row: 9,
      column: 'printed',
      printed: 'ในปี 2564 85%',
      why: {
        th: 'เป็นค่าของปีก่อน ตัวชี้วัดปี 2565 พิมพ์ไม่น้อยกว่าร้อยละ 86 (บรรทัด 1464, 6796)',
        en: 'the figure of the year before: the indicators of 2565 print 86 percent or more (lines 1464, 6796)',
      },
    },
    {
      row: 10,
      column: 'printed',
      printed: 'การผลิตเกษตรอินทรีย์',
      corrected: 'การผลิตเกษตรปลอดภัย',
      why: {
        th: 'อยู่ในกิจกรรมเกษตรปลอดภัย (บรรทัด 1798, 1823)',
        en: 'it stands in the sheet of safe farming (lines 1798, 1823)',
      },
    },
    {
      row: 11,
      column: 'printed',
      printed: 'สามารถจ่ายภายใต้งบประมาณ',
      corrected: 'สามารถถัวจ่ายภายใต้งบประมาณ',
      why: {
        th: 'กิจกรรมเดียวกันของเกษตรปลอดภัยพิมพ์ว่าถัวจ่าย (บรรทัด 1801)',
        en: 'the same sheet of safe farming prints to move between items (line 1801)',
      },
    },
    {
      row: 12,
      column: 'printed',
      printed: 'ภาคเหนือตอนล่าง',
      corrected: 'ภาคเหนือตอนบน',
      why: {
        th: '8 จังหวัดเกษตรอินทรีย์อยู่ภาคเหนือตอนบน (บรรทัด 1942)',
        en: 'the 8 provinces of organic farming are in the upper north (line 1942)',
      },
    },
    {
      row: 13,
      column: 'printed',
      printed: 'เทศบาลตำบล จำนวน 2,247 แห่ง',
      why: {
        th: 'รายการหยุดหลังสองในสี่ประเภท (บรรทัด 2140 ถึง 2143) และไม่มีระยะเวลา ตัวชี้วัด และหน่วยงานที่รับผิดชอบ หน้าหายไปก่อนกิจกรรม 1.3.2 (บรรทัด 2160)',
        en: 'the list stops after two of the four kinds of lines 2140 to 2143, without period, indicator or responsible office: a page is lost before activity 1.3.2 (line 2160)',
      },
    },
    {
      row: 14,
      column: 'printed',
      printed: 'ราษฎรชุมชน',
      corrected: 'ปราชญ์ชุมชน',
      why: { th: 'ส่วนที่ 2 พิมพ์ว่าปราชญ์ชุมชน (บรรทัด 1325)', en: 'part 2 prints people with local skills (line 1325)' },
    },
    {
      row: 15,
      column: 'printed',
      printed: '3. สำนักงานพัฒนาชุมชนจังหวัด/อำเภอ กำหนด',
      why: { th: 'ข้อก่อนหน้าคือ 1.2 (บรรทัด 2575) ข้อ 2 หายไป', en: 'the item before is 1.2 (line 2575): item 2 is lost' },
    },
    {
      row: 16,
      column: 'printed',
      printed: 'รวมจำนวนกลุ่มเป้าหมายทั้งสิ้น 1,000 คน',
      why: {
        th: '100 × 2 × 10 = 2,000 จึงนับเป็นคน ไม่ใช่คน-ครั้ง (เทียบบรรทัด 3115)',
        en: '100 × 2 × 10 = 2,000: it counts people, not attendances (compare line 3115)',
      },
    },
    {
      row: 17,
      column: 'printed',
      printed: '6-15 อำเภอ',
      corrected: '9-15 อำเภอ',
      why: {
        th: 'ขนาดก่อนหน้าไม่เกิน 8 อำเภอ และ 30 + 29 + 17 = 76 จังหวัด จึงไม่ซ้อนกัน',
        en: 'the class before goes to 8, and 30 + 29 + 17 = 76 provinces: the classes do not overlap',
      },
    },
    {
      row: 18,
      column: 'printed',
      printed: 'ภายในเดือนสิงหาคม 2564',
      corrected: 'ภายในเดือนสิงหาคม 2565',
      why: {
        th: 'ตัวชี้วัดและระยะเวลาพิมพ์สิงหาคม 2565 (บรรทัด 5685, 5687)',
        en: 'the indicator and the period print August 2565 (lines 5685, 5687)',
      },
    },
    {
      row: 19,
      column: 'printed',
      printed: 'อย่างละไม่น้อยกว่า 1 กิจกรรม',
      corrected: 'อำเภอละไม่น้อยกว่า 1 กิจกรรม',
      why: { th: 'ภาคผนวกพิมพ์ว่าอำเภอละ (บรรทัด 6829)', en: 'the appendix prints each amphoe (line 6829)' },
    },
    {
      row: 20,
      column: 'printed',
      printed: '4) สำนัก กอง หรือเทียบเท่า และสำนักงานพัฒนาชุมชนจังหวัด ศึกษาผลงานที่ได้รับรางวัล',
      why: {
        th: 'ข้อ 4) ถึง 8) ต่อจากประเภทรางวัล PMQA ซึ่งมี 3 ประเภท (บรรทัด 6542) เป็นขั้นตอนก่อนการสมัคร',
        en: 'items 4) to 8) go on from the types of the PMQA award, which are three (line 6542): they are the steps before applying',
      },
    },
  ],
});
