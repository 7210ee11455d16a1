/**
 * Royal-initiative learning centres, FY2565: courses, budgets and people.
 *
 * @module
 */
import { activity } from '../../cdd/royal-initiative-centres/source.js';
import { type OfficialRow, officialTable } from '../table.js';

const misread = { th: 'ชื่ออ่านผิดในไฟล์ข้อความ', en: 'the name is misread in the text edition' };

/** A course or a development of a centre. */
export interface CourseRow extends OfficialRow {
  readonly code: string;
  readonly province: string;
  readonly kind: 'course' | 'development';
  /** As printed, misread letters and all. */
  readonly name: string;
  /** Days a batch; absent where none are printed. */
  readonly days?: number;
  readonly batches?: number;
  readonly peoplePerBatch?: number;
  /** Baht; absent where only the total is printed. */
  readonly bahtPerBatch?: string;
  /** Learning stations, where they are what is developed. */
  readonly stations?: number;
  /** Baht in all. */
  readonly amount: string;
}

/**
 * The courses of the three centres and what is developed at one (การอบรมศูนย์สารภี): 20 courses, 2 developments. The rows
 * of a province add up to its printed total.
 *
 * @th
 * การอบรม 20 หลักสูตร และการพัฒนา 2 กิจกรรมของศูนย์เรียนรู้ชุมชน (ศูนย์สารภี) 3 แห่ง แถวของแต่ละจังหวัดรวมเท่ากับยอดที่พิมพ์
 *
 * @source 004_5d18bda2820f2124.txt, lines 3785 to 3845
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.royalInitiativeCentres.fy2565.courses;
 * rows.filter(({ kind }) => kind === 'development').map(({ amount }) => amount); // ['50000', '40000']
 * ```
 */
export const courses = officialTable<CourseRow>({
  id: 'E-01',
  title: { th: 'การอบรมของศูนย์เรียนรู้ชุมชน (ศูนย์สารภี)', en: 'Courses of the centres' },
  source: activity([3785, 3845]),
  columns: {
    code: { label: { th: 'ข้อ', en: 'number' } },
    province: { label: { th: 'จังหวัด', en: 'province' } },
    kind: { label: { th: 'อบรมหรือพัฒนา', en: 'course or development' } },
    name: { label: { th: 'รายการ', en: 'name' } },
    days: { label: { th: 'วันต่อรุ่น', en: 'days a batch' }, unit: 'days' },
    batches: { label: { th: 'จำนวนรุ่น', en: 'batches' }, unit: 'courses' },
    peoplePerBatch: { label: { th: 'คนต่อรุ่น', en: 'people a batch' }, unit: 'people' },
    bahtPerBatch: { label: { th: 'งบประมาณต่อรุ่น', en: 'baht a batch' }, unit: 'baht' },
    stations: { label: { th: 'ฐาน', en: 'stations' }, unit: 'items' },
    amount: { label: { th: 'งบประมาณ', en: 'amount' }, unit: 'baht' },
  },
  rows: [
    {
      line: 3788,
      code: '4.1.1',
      province: 'เชียงใหม่',
      kind: 'course',
      name: 'การอบรมเลี้ยงไก่ไข่อารมณดี',
      days: 1,
      batches: 2,
      peoplePerBatch: 20,
      bahtPerBatch: '29400',
      amount: '58800',
    },
    {
      line: 3790,
      code: '4.1.2',
      province: 'เชียงใหม่',
      kind: 'course',
      name: 'การอบรมเลี้ยงงนกกระทา',
      days: 1,
      batches: 2,
      peoplePerBatch: 20,
      bahtPerBatch: '31800',
      amount: '63600',
    },
    {
      line: 3792,
      code: '4.1.3',
      province: 'เชียงใหม่',
      kind: 'course',
      name: 'การอบรมปลูกไม้ผลในแง่พลาสติก',
      days: 1,
      batches: 2,
      peoplePerBatch: 20,
      bahtPerBatch: '23000',
      amount: '46000',
    },
    {
      line: 3798,
      code: '4.1.4',
      province: 'เชียงใหม่',
      kind: 'course',
      name: 'การอบรมการเพาะเลี้ยงขยายพันธุ์แหวนแดง',
      days: 1,
      batches: 2,
      peoplePerBatch: 20,
      bahtPerBatch: '20600',
      amount: '41200',
    },
    {
      line: 3800,
      code: '4.1.5',
      province: 'เชียงใหม่',
      kind: 'course',
      name: 'การอบรมเพาะเห็ด',
      days: 1,
      batches: 2,
      peoplePerBatch: 20,
      bahtPerBatch: '23400',
      amount: '46800',
    },
    {
      line: 3802,
      code: '4.1.6',
      province: 'เชียงใหม่',
      kind: 'course',
      name: 'การอบรมเลี้ยงกบ',
      days: 1,
      batches: 2,
      peoplePerBatch: 20,
      bahtPerBatch: '22000',
      amount: '44000',
    },
    {
      line: 3804,
      code: '4.1.7',
      province: 'เชียงใหม่',
      kind: 'course',
      name: 'การอบรมปลูกผักหวานป่า ผักเชียงดา และพืชผักสวนครัว',
      days: 1,
      batches: 2,
      peoplePerBatch: 20,
      bahtPerBatch: '20200',
      amount: '40400',
    },
    {
      line: 3810,
      code: '4.2.1',
      province: 'อุบลราชธานี',
      kind: 'course',
      name: 'การอบรมจัดตั้งธนาคารต้นไม้',
      days: 1,
      batches: 1,
      peoplePerBatch: 20,
      amount: '31300',
    },
    {
      line: 3812,
      code: '4.2.2',
      province: 'อุบลราชธานี',
      kind: 'course',
      name: 'การอบรมจัดตั้งธนาคารปลากินลูกกุ้ง',
      days: 1,
      batches: 1,
      peoplePerBatch: 20,
      amount: '31300',
    },
    {
      line: 3814,
      code: '4.2.3',
      province: 'อุบลราชธานี',
      kind: 'course',
      name: 'การอบรมจัดตั้งศูนย์อนุรักษ์พันธุ์เต่านา',
      days: 1,
      batches: 1,
      peoplePerBatch: 20,
      amount: '31300',
    },
    {
      line: 3816,
      code: '4.2.4',
      province: 'อุบลราชธานี',
      kind: 'course',
      name: 'การอบรมและพัฒนาพื้นที่ปลูกไม้ยางนาให้เป็นสวนป่าเห็ดเพื่อชุมชน',
      batches: 1,
      peoplePerBatch: 20,
      amount: '31300',
    },
    {
      line: 3818,
      code: '4.2.5',
      province: 'อุบลราชธานี',
      kind: 'course',
      name: 'การอบรมเพาะเลี้ยงปลา',
      days: 1,
      batches: 1,
      peoplePerBatch: 20,
      amount: '55400',
    },
    {
      line: 3820,
      code: '4.2.6',
      province: 'อุบลราชธานี',
      kind: 'course',
      name: 'การอบรมปลูกพืชสมุนไพร',
      days: 1,
      batches: 1,
      peoplePerBatch: 20,
      amount: '27400',
    },
    {
      line: 3822,
      code: '4.2.7',
      province: 'อุบลราชธานี',
      kind: 'course',
      name: 'การอบรมแปรรูปปลา',
      days: 1,
      batches: 1,
      peoplePerBatch: 20,
      amount: '13300',
    },
    {
      line: 3824,
      code: '4.2.8',
      province: 'อุบลราชธานี',
      kind: 'course',
      name: 'การอบรมแปรรูปสมุนไพร',
      days: 1,
      batches: 1,
      peoplePerBatch: 20,
      amount: '13300',
    },
    {
      line: 3826,
      code: '4.2.9',
      province: 'อุบลราชธานี',
      kind: 'course',
      name: 'การอบรมแปรรูปถ่านหุงต้มให้มีมูลค่าเพิ่ม',
      days: 1,
      batches: 1,
      peoplePerBatch: 20,
      amount: '13300',
    },
    {
      line: 3828,
      code: '4.2.10',
      province: 'อุบลราชธานี',
      kind: 'course',
      name: 'การอบรมทำลูกบอล EM',
      days: 1,
      batches: 1,
      peoplePerBatch: 20,
      amount: '13300',
    },
    {
      line: 3830,
      code: '4.2.11',
      province: 'อุบลราชธานี',
      kind: 'course',
      name: 'การอบรมทำน้ำหมักชีวภาพเพื่อการเกษตร',
      days: 1,
      batches: 1,
      peoplePerBatch: 20,
      amount: '13300',
    },
    {
      line: 3836,
      code: '4.2.12',
      province: 'อุบลราชธานี',
      kind: 'development',
      name: 'พัฒนาฐานเรียนรู้ให้เป็นศูนย์ถ่ายทอดองค์ความรู้',
      stations: 10,
      amount: '50000',
    },
    {
      line: 3838,
      code: '4.2.13',
      province: 'อุบลราชธานี',
      kind: 'development',
      name: 'จัดทำสื่อประชาสัมพันธ์ศูนย์เรียนรู้ชุมชน',
      amount: '40000',
    },
    {
      line: 3843,
      code: '4.3.1',
      province: 'สตูล',
      kind: 'course',
      name: 'การอบรมอาชีพเสริมการทำเครื่องแกง',
      days: 1,
      batches: 10,
      peoplePerBatch: 15,
      bahtPerBatch: '9700',
      amount: '97000',
    },
    {
      line: 3845,
      code: '4.3.2',
      province: 'สตูล',
      kind: 'course',
      name: 'การอบรมทำปุ๋ยหมักแห้งและปุ๋ยน้ำ',
      days: 1,
      batches: 10,
      peoplePerBatch: 15,
      bahtPerBatch: '11200',
      amount: '112000',
    },
  ],
  errata: [
    { row: 0, column: 'name', printed: 'การอบรมเลี้ยงไก่ไข่อารมณดี', corrected: 'การอบรมเลี้ยงไก่ไข่อารมณ์ดี', why: misread },
    { row: 1, column: 'name', printed: 'การอบรมเลี้ยงงนกกระทา', corrected: 'การอบรมเลี้ยงนกกระทา', why: misread },
    {
      row: 2,
      column: 'name',
      printed: 'การอบรมปลูกไม้ผลในแง่พลาสติก',
      corrected: 'การอบรมปลูกไม้ผลในเข่งพลาสติก',
      why: misread,
    },
    {
      row: 3,
      column: 'name',
      printed: 'การอบรมการเพาะเลี้ยงขยายพันธุ์แหวนแดง',
      corrected: 'การอบรมการเพาะเลี้ยงขยายพันธุ์แหนแดง',
      why: misread,
    },
    { row: 8, column: 'name', printed: 'การอบรมจัดตั้งธนาคารปลากินลูกกุ้ง', why: misread },
  ],
});

/** The budget of a centre. */
export interface CentreBudgetRow extends OfficialRow {
  readonly province: string;
  /** Baht for the committee's workshop. */
  readonly workshop: string;
  /** Baht for training, in Ubon Ratchathani with what is developed. */
  readonly training: string;
  readonly total: string;
}

/**
 * The budgets of the three centres (งบประมาณรายศูนย์), 967,400 baht. The third is printed behind a page break, under
 * another heading.
 *
 * @th
 * งบประมาณของศูนย์เรียนรู้ชุมชน 3 แห่ง รวม 967,400 บาท ของแห่งที่สามพิมพ์ต่อหลังขึ้นหน้าใหม่ใต้หัวข้ออื่น
 *
 * @source 004_5d18bda2820f2124.txt, lines 3861 to 3873
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.royalInitiativeCentres.fy2565.budgets.rows.map(({ total }) => total); // ['358500', '382200', '226700']
 * ```
 */
export const budgets = officialTable<CentreBudgetRow>({
  id: 'E-02',
  title: { th: 'งบประมาณของศูนย์เรียนรู้ชุมชน (ศูนย์สารภี)', en: 'Budgets of the centres' },
  source: activity([3861, 3873]),
  columns: {
    province: { label: { th: 'จังหวัด', en: 'province' } },
    workshop: { label: { th: 'ประชุมเชิงปฏิบัติการคณะกรรมการ', en: "committee's workshop" }, unit: 'baht' },
    training: { label: { th: 'การฝึกอบรม', en: 'training' }, unit: 'baht' },
    total: { label: { th: 'งบประมาณ', en: 'budget' }, unit: 'baht' },
  },
  rows: [
    { line: 3863, province: 'เชียงใหม่', workshop: '17700', training: '340800', total: '358500' },
    { line: 3865, province: 'อุบลราชธานี', workshop: '17700', training: '364500', total: '382200' },
    { line: 3873, province: 'สตูล', workshop: '17700', training: '209000', total: '226700' },
  ],
  errata: [],
});

/** The people of a centre. */
export interface CentrePeopleRow extends OfficialRow {
  readonly province: string;
  readonly committee: number;
  readonly trainees: number;
  readonly total: number;
}

/**
 * The people of the three centres (กลุ่มเป้าหมาย), 845.
 *
 * @th
 * กลุ่มเป้าหมายของศูนย์เรียนรู้ชุมชน 3 แห่ง รวม 845 คน
 *
 * @source 004_5d18bda2820f2124.txt, lines 3849 to 3857
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.royalInitiativeCentres.fy2565.people.rows.map(({ total }) => total); // [295, 235, 315]
 * ```
 */
export const people = officialTable<CentrePeopleRow>({
  id: 'E-02 people',
  title: { th: 'กลุ่มเป้าหมายของศูนย์เรียนรู้ชุมชน (ศูนย์สารภี)', en: 'People of the centres' },
  source: activity([3849, 3857]),
  columns: {
    province: { label: { th: 'จังหวัด', en: 'province' } },
    committee: { label: { th: 'คณะกรรมการ', en: 'committee' }, unit: 'people' },
    trainees: { label: { th: 'ผู้เข้ารับการฝึกอบรม', en: 'trainees' }, unit: 'people' },
    total: { label: { th: 'รวม', en: 'together' }, unit: 'people' },
  },
  rows: [
    { line: 3853, province: 'เชียงใหม่', committee: 15, trainees: 280, total: 295 },
    { line: 3855, province: 'อุบลราชธานี', committee: 15, trainees: 220, total: 235 },
    { line: 3857, province: 'สตูล', committee: 15, trainees: 300, total: 315 },
  ],
  errata: [],
});
