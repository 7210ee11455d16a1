/**
 * Tambon management, FY2565: the activities on change leaders and on tambon plans.
 *
 * @module
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { cite } from '../../core/citation.js';
import { type OfficialRow, officialTable } from '../table.js';

/** One of the two activities of the output. */
export interface ActivityRow extends OfficialRow {
  readonly name: string;
  readonly budget: string;
  readonly units: number;
  readonly unit: string;
  readonly peopleOfEach: number;
  readonly comparison: 'at-least' | 'exactly';
  readonly people: number;
  readonly quarter: string;
  readonly months: string;
  /** Percent that the indicator of quality asks for. */
  readonly share: number;
  readonly office: string;
}

/**
 * The two activities of the output (ผลผลิตที่ 2): change leaders in 76 centres, plans of 7,036 tambons. No unit cost is
 * printed for either, and the totals of the sheets are not those of the output: Part 2 prints 40,808,800 baht.
 *
 * @th
 * สองกิจกรรมของผลผลิตที่ 2 คือ ผู้นำการเปลี่ยนแปลง 76 ศูนย์ และแผนพัฒนาตำบล 7,036 ตำบล ไม่ได้พิมพ์อัตราต่อหน่วย และยอดรวมไม่เท่ากับของผลผลิต 40,808,800
 * บาทในส่วนที่ 2
 *
 * @source 004_5d18bda2820f2124.txt, lines 2327 to 2333 and 2389 to 2395
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.tambonManagement.fy2565.activities.rows.map(({ people }) => people); // [1900, 140720]
 * ```
 */
export const activities = officialTable<ActivityRow>({
  id: 'B-01c',
  title: { th: 'กิจกรรมเสริมสร้างศักยภาพในการบริหารจัดการตำบล', en: 'Activities on tambon management' },
  source: cite(guideline, 'ผลผลิตที่ 2 เสริมสร้างศักยภาพในการบริหารจัดการตำบล')([2327, 2333], [2389, 2395]),
  columns: {
    name: { label: { th: 'กิจกรรม', en: 'activity' } },
    budget: { label: { th: 'งบประมาณ', en: 'budget' }, unit: 'baht' },
    units: { label: { th: 'จำนวนหน่วย', en: 'units' } },
    unit: { label: { th: 'หน่วย', en: 'unit' } },
    peopleOfEach: { label: { th: 'หน่วยละ', en: 'people of each' }, unit: 'people' },
    comparison: { label: { th: 'ขั้นต่ำหรือตายตัว', en: 'at least or exactly' } },
    people: { label: { th: 'รวม', en: 'people in all' }, unit: 'people' },
    quarter: { label: { th: 'ไตรมาส', en: 'quarters' } },
    months: { label: { th: 'เดือน', en: 'months' } },
    share: { label: { th: 'ตัวชี้วัดร้อยละ', en: 'percent of the indicator' }, unit: 'percent' },
    office: { label: { th: 'หน่วยดำเนินการ', en: 'executing office' } },
  },
  rows: [
    {
      line: 2327,
      until: 2333,
      name: 'เสริมสร้างและพัฒนาผู้นำการเปลี่ยนแปลง',
      budget: '1407200',
      units: 76,
      unit: 'แห่ง',
      peopleOfEach: 25,
      comparison: 'exactly',
      people: 1900,
      quarter: 'ไตรมาส 1 - 4',
      months: 'เดือนตุลาคม 2564 – กันยายน 2565',
      share: 75,
      office: 'สำนักงานพัฒนาชุมชนจังหวัด/อำเภอ',
    },
    {
      line: 2389,
      until: 2395,
      name: 'ประชุมเชิงปฏิบัติการจัดทำแผนพัฒนาตำบล',
      budget: '36587200',
      units: 7036,
      unit: 'ตำบล',
      peopleOfEach: 20,
      comparison: 'at-least',
      people: 140_720,
      quarter: 'ไตรมาส 1',
      months: 'เดือนตุลาคม – ธันวาคม 2564',
      share: 85,
      office: 'สำนักงานพัฒนาชุมชนอำเภอ',
    },
  ],
  errata: [],
});
