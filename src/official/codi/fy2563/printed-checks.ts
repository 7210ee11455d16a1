import type { FigureCheck } from '../../../rules/counting/audit.js';

/** A printed figure, and how it follows from others that are printed on the same lines. */
export type PrintedCheck = FigureCheck & {
  readonly line: number;
  /** The last of its lines, where the figures stand on several. */
  readonly until?: number;
};

/**
 * Figures of the running text of the performance report of FY2563 that follow from others (ผลรวม ยอดคงเหลือ
 * และตัวเลขที่พิมพ์ซ้ำในเนื้อความ): totals of parts, remainders, and figures printed twice.
 *
 * Left out is what the report does not print as one of these: the plans of the quarters against the target of the year;
 * organisations with outstanding loans, which count once however many loans they have; and an income of the fund of 300
 * million baht, a round figure beside the 303.2 of the table.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 57 to 996
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.figuresInText.find(({ id }) => id === 'business-training-offline')?.printed; // 738
 * ```
 */
export const figuresInText: readonly PrintedCheck[] = [
  {
    id: 'housing-mankong',
    label: { th: 'บ้านมั่นคง เมืองและชนบท', en: 'Baan Mankong, urban and rural' },
    kind: 'sum',
    printed: 3752,
    parts: [1932, 1820],
    line: 395,
  },
  {
    id: 'housing-households',
    label: { th: 'ครัวเรือนบ้านมั่นคงและบ้านพอเพียง', en: 'households of both housing programmes' },
    kind: 'sum',
    printed: 27353,
    parts: [3752, 23601],
    line: 102,
  },
  {
    id: 'lat-phrao-households',
    label: { th: 'คลองลาดพร้าว ครัวเรือนทั้งหมด', en: 'Lat Phrao canal, all households' },
    kind: 'sum',
    printed: 7069,
    parts: [3373, 2296, 1400],
    line: 435,
    until: 443,
  },
  {
    id: 'lat-phrao-buildable',
    label: { th: 'คลองลาดพร้าว ก่อสร้างได้', en: 'Lat Phrao canal, can build' },
    kind: 'sum',
    printed: 3373,
    parts: [2995, 100, 278],
    line: 437,
    until: 441,
  },
  {
    id: 'prem-prachakon-households',
    label: { th: 'คลองเปรมประชากร ครัวเรือนทั้งหมด', en: 'Prem Prachakon canal, all households' },
    kind: 'sum',
    printed: 6386,
    parts: [2695, 2519, 402, 770],
    line: 120,
  },
  {
    id: 'surat-thani-houses',
    label: { th: 'บ้านพอเพียง สุราษฎร์ธานี', en: 'Baan Por Phiang, Surat Thani' },
    kind: 'sum',
    printed: 721,
    parts: [227, 494],
    line: 427,
  },
  {
    id: 'temporary-housing-by-quarter',
    label: { th: 'ที่อยู่อาศัยชั่วคราวรายไตรมาส', en: 'temporary housing by quarter' },
    kind: 'sum',
    printed: 1561,
    parts: [106, 389, 225, 841],
    line: 125,
  },
  {
    id: 'business-training-offline',
    label: { th: 'อบรมแผนธุรกิจ ออฟไลน์', en: 'business training, offline' },
    kind: 'sum',
    printed: 738,
    parts: [190, 318, 67, 208],
    line: 490,
  },
  {
    id: 'business-training',
    label: { th: 'อบรมแผนธุรกิจ รวม', en: 'business training, all' },
    kind: 'sum',
    printed: 1216,
    parts: [433, 190, 318, 67, 208],
    line: 490,
  },
  {
    id: 'business-training-tambons-offline',
    label: { th: 'อบรมแผนธุรกิจ ตำบล ออฟไลน์', en: 'business training, tambons, offline' },
    kind: 'sum',
    printed: 373,
    parts: [83, 159, 31, 100],
    line: 490,
  },
  {
    id: 'business-training-tambons',
    label: { th: 'อบรมแผนธุรกิจ ตำบล รวม', en: 'business training, tambons, all' },
    kind: 'sum',
    printed: 589,
    parts: [216, 373],
    line: 490,
  },
  {
    id: 'partners-by-quarter',
    label: { th: 'หน่วยงานภาคีรายไตรมาส', en: 'partners by quarter' },
    kind: 'sum',
    printed: 83,
    parts: [22, 28, 3, 30],
    line: 132,
  },
  {
    id: 'partners-by-region',
    label: { th: 'หน่วยงานภาคี ไตรมาส 4 รายภาค', en: 'partners of quarter 4 by region' },
    kind: 'sum',
    printed: 30,
    parts: [15, 6, 2, 7],
    line: 132,
    until: 145,
  },
  {
    id: 'province-plans-by-quarter',
    label: { th: 'แผนระดับจังหวัดรายไตรมาส', en: 'province plans by quarter' },
    kind: 'sum',
    printed: 52,
    parts: [2, 50],
    line: 96,
  },
  {
    id: 'business-by-quarter',
    label: { th: 'ธุรกิจชุมชนรายไตรมาส', en: 'community business by quarter' },
    kind: 'sum',
    printed: 608,
    parts: [25, 583],
    line: 131,
  },
  {
    id: 'councils-by-quarter',
    label: { th: 'ตำบลรูปธรรมโดยสภารายไตรมาส', en: 'concrete results of councils by quarter' },
    kind: 'sum',
    printed: 561,
    parts: [34, 527],
    line: 163,
  },
  {
    id: 'council-support-by-quarter',
    label: { th: 'พัฒนาคุณภาพสภารายไตรมาส', en: 'support to councils by quarter' },
    kind: 'sum',
    printed: 1582,
    parts: [587, 995],
    line: 171,
  },
  {
    id: 'funds-by-quarter',
    label: { th: 'กองทุนสวัสดิการรายไตรมาส', en: 'welfare funds by quarter' },
    kind: 'sum',
    printed: 2734,
    parts: [419, 1031, 1284],
    line: 173,
    until: 183,
  },
  {
    id: 'cooperatives-by-quarter',
    label: { th: 'บัญชีสหกรณ์รายไตรมาส', en: 'accounts of cooperatives by quarter' },
    kind: 'sum',
    printed: 273,
    parts: [20, 253],
    line: 192,
  },
  {
    id: 'personnel-budget',
    label: { th: 'งบประมาณด้านบุคลากร', en: 'personnel budget' },
    kind: 'sum',
    printed: '163.06',
    parts: ['133.30', '29.76'],
    exact: true,
    line: 208,
  },
  {
    id: 'spending-plan',
    label: { th: 'แผนการใช้จ่ายเงิน', en: 'spending plan' },
    kind: 'sum',
    printed: '2637.1571',
    parts: ['2230.9471', '406.2100'],
    exact: true,
    line: 231,
  },
  {
    id: 'spending-plan-whole',
    label: { th: 'แผนการใช้จ่ายเงิน รวมค่าตอบแทนและงบสำรอง', en: 'spending plan with pay and reserve' },
    kind: 'sum',
    printed: '2676.9171',
    parts: ['2637.1571', '29.76', 10],
    exact: true,
    line: 208,
    until: 231,
  },
  {
    id: 'accounts-training',
    label: { th: 'อบรมการจัดทำบัญชี ไตรมาส 4', en: 'training in accounts, quarter 4' },
    kind: 'sum',
    printed: 101,
    parts: [75, 26],
    line: 728,
    until: 732,
  },
  {
    id: 'knowledge-tambons',
    label: { th: 'ชุดความรู้ตำบล', en: 'knowledge packages of tambons' },
    kind: 'sum',
    printed: 1261,
    parts: [700, 561],
    line: 772,
  },
  {
    id: 'knowledge',
    label: { th: 'ชุดความรู้รวม', en: 'knowledge packages, all' },
    kind: 'sum',
    printed: 1422,
    parts: [1261, 161],
    line: 57,
    until: 774,
  },
  { id: 'stories', label: { th: 'เรื่องดีที่ชุมชน', en: 'stories' }, kind: 'sum', printed: 160, parts: [156, 4], line: 778 },
  {
    id: 'television',
    label: { th: 'รายการโทรทัศน์', en: 'television broadcasts' },
    kind: 'sum',
    printed: 18,
    parts: [3, 3],
    line: 786,
  },
  { id: 'news', label: { th: 'ข่าวสื่อสารสาธารณะ', en: 'news' }, kind: 'sum', printed: 20, parts: [6, 9, 5], line: 790 },
  {
    id: 'residual-risk-plans',
    label: { th: 'แผนงานที่มีความเสี่ยงคงเหลือ (พิมพ์สองแห่ง)', en: 'plans with residual risk (printed twice)' },
    kind: 'identity',
    printed: 24,
    plus: [25],
    line: 824,
    until: 828,
  },
  {
    id: 'income-own',
    label: { th: 'รายได้จากการบริหารกองทุนและสินเชื่อ', en: 'income from funds and credit' },
    kind: 'sum',
    printed: 295,
    parts: ['90.8', '204.2'],
    line: 913,
    until: 940,
  },
  {
    id: 'expense-other',
    label: { th: 'ค่าใช้จ่ายในการดำเนินงานและอื่นๆ', en: 'operating and other expense' },
    kind: 'sum',
    printed: '306.3',
    parts: ['166.3', '101.3', '38.7'],
    line: 918,
    until: 943,
  },
  {
    id: 'income-operating',
    label: { th: 'รายได้จากการดำเนินงาน', en: 'operating income' },
    kind: 'sum',
    printed: '139.2',
    parts: ['90.8', '48.4'],
    line: 988,
  },
  {
    id: 'expense-operating',
    label: { th: 'ค่าใช้จ่ายดำเนินงาน', en: 'operating expense' },
    kind: 'sum',
    printed: '267.6',
    parts: ['136.5', '54.5', '46.8', '29.8'],
    line: 990,
  },
  {
    id: 'expense-operating-table',
    label: { th: 'ค่าใช้จ่ายดำเนินงาน (เนื้อความเทียบตาราง)', en: 'operating expense (text against table)' },
    kind: 'sum',
    printed: '267.6',
    parts: ['166.3', '101.3'],
    line: 969,
    until: 990,
  },
  {
    id: 'available-funds',
    label: { th: 'เงินและงบประมาณคงเหลือ', en: 'cash and budget that remain' },
    kind: 'difference',
    printed: '986.5',
    from: '4285.4',
    less: ['1863.5', '1435.4'],
    line: 996,
  },
  {
    id: 'housing-high-target',
    label: { th: 'ตัวชี้วัด 2.1 ขั้นสูง เพิ่มจากแผน', en: 'indicator 2.1, high, above the plan' },
    kind: 'growth',
    printed: 7,
    from: 25076,
    to: 26831,
    line: 251,
  },
];

/**
 * Printed percentages of the performance report of FY2563 that nobody can check, because it does not print what they
 * are percentages of (ร้อยละที่ไม่ได้พิมพ์ฐาน).
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 218, 792, 988 to 992 and 996
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.percentagesWithoutBase.map(({ printed }) => printed); // ['86.67', '97.7', '78.4', '61.7', 91, 56, 70, 89]
 * ```
 */
export const percentagesWithoutBase: readonly PrintedCheck[] = [
  {
    id: 'online-saving',
    label: { th: 'ต้นทุนที่ลดลงจากการจ่ายออนไลน์', en: 'saving by paying online' },
    kind: 'percent',
    printed: '86.67',
    part: '0.97',
    line: 218,
  },
  {
    id: 'short-term-deposits',
    label: { th: 'เงินฝากระยะสั้นต่อวงเงินลงทุน', en: 'short-term deposits of placements' },
    kind: 'percent',
    printed: '97.7',
    line: 996,
  },
  {
    id: 'income-of-plan',
    label: { th: 'รายได้ต่อแผน', en: 'income of the plan' },
    kind: 'percent',
    printed: '78.4',
    part: 300,
    line: 988,
  },
  {
    id: 'expense-of-plan',
    label: { th: 'ค่าใช้จ่ายต่อแผน', en: 'expense of the plan' },
    kind: 'percent',
    printed: '61.7',
    part: '267.6',
    line: 990,
    until: 992,
  },
  {
    id: 'staff-poll-1',
    label: { th: 'CODI POLL คำตอบที่ 1', en: 'staff poll, answer 1' },
    kind: 'percent',
    printed: 91,
    line: 792,
  },
  {
    id: 'staff-poll-2',
    label: { th: 'CODI POLL คำตอบที่ 2', en: 'staff poll, answer 2' },
    kind: 'percent',
    printed: 56,
    line: 792,
  },
  {
    id: 'staff-poll-3',
    label: { th: 'CODI POLL คำตอบที่ 3', en: 'staff poll, answer 3' },
    kind: 'percent',
    printed: 70,
    line: 792,
  },
  {
    id: 'staff-poll-4',
    label: { th: 'CODI POLL คำตอบที่ 4', en: 'staff poll, answer 4' },
    kind: 'percent',
    printed: 89,
    line: 792,
  },
];
