import { page } from '../../../codi/report-fy2563.js';
import { type OfficialRow, type OfficialTable, officialTable } from '../../table.js';

/** An indicator with its weight, what its levels ask, and its score. */
export interface ScorecardRow extends OfficialRow {
  readonly indicator: string;
  readonly component: string;
  readonly label: string;
  readonly weight: number;
  /** Absent where the cell prints “-”. */
  readonly minimum?: string;
  readonly standard?: string;
  readonly high: string;
  readonly result: string;
  /** Points of 100, or ผ่าน (passed). */
  readonly score: string;
  readonly weighted: string;
}

/** How all cells of indicator 4.1 begin. */
const inFull = 'องค์การมหาชนส่งข้อมูลสำคัญขององค์การมหาชนมายังสำนักงาน ก.พ.ร. ครบถ้วนตามรายการที่กำหนด';

/**
 * The ten indicators of the agreement with OPDC (ตัวชี้วัด ก.พ.ร.) as the scorecard prints them: weight, targets,
 * result, score and weighted score. The total is 100.00 (line 266), the rating very good (ดีมาก, line 267).
 *
 * @th
 * ตัวชี้วัด 10 ตัวตามคำรับรองกับ ก.พ.ร. คือ น้ำหนัก เป้าหมาย ผล คะแนน และคะแนนถ่วงน้ำหนัก รวม 100.00 ระดับดีมาก
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 244 to 267
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * const [welfareFunds] = codi.fy2563.scorecard.rows;
 * welfareFunds?.weight; // 15
 * welfareFunds?.weighted; // '15.0000'
 * ```
 */
export const scorecard: OfficialTable<ScorecardRow> = officialTable<ScorecardRow>({
  id: 'H-03',
  title: { th: 'สรุปผลการประเมินสถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)', en: 'Scorecard of the agreement with OPDC' },
  source: page('สรุปผลการประเมินสถาบันพัฒนาองค์กรชุมชน (รอบ 12 เดือน)')([244, 267]),
  columns: {
    indicator: { label: { th: 'เลขที่ตัวชี้วัด', en: 'number of the indicator' } },
    component: { label: { th: 'องค์ประกอบ', en: 'component' } },
    label: { label: { th: 'ตัวชี้วัด', en: 'indicator' } },
    weight: { label: { th: 'น้ำหนัก', en: 'weight' }, unit: 'percent' },
    minimum: { label: { th: 'เป้าหมายขั้นต่ำ (50)', en: 'minimum target (50)' } },
    standard: { label: { th: 'เป้าหมายมาตรฐาน (75)', en: 'standard target (75)' } },
    high: { label: { th: 'เป้าหมายขั้นสูง (100)', en: 'high target (100)' } },
    result: { label: { th: 'ผลการดำเนินงาน', en: 'result' } },
    score: { label: { th: 'คะแนนที่ได้', en: 'score' }, unit: 'points' },
    weighted: { label: { th: 'คะแนนถ่วงน้ำหนัก', en: 'weighted score' }, unit: 'points' },
  },
  rows: [
    {
      line: 247,
      indicator: '1.1',
      component: 'องค์ประกอบที่ 1 ประสิทธิภาพ',
      label: 'ร้อยละของกองทุนสวัสดิการชุมชน สร้างหลักประกันความมั่นคงในชีวิตให้กับชุมชน',
      weight: 15,
      minimum: '23.57 (1,042/4,420 กองทุน)',
      standard: '33.94 (1,500/4,420 กองทุน) + ติดตามผลและผ่านการประเมินร้อยละ 50 (789 กองทุน)',
      high: '33.94 (1,500/4,420 กองทุน) + ติดตามผลและผ่านการประเมินร้อยละ 70 (1,104 กองทุน)',
      result: '34.80 (1,538/4,420 กองทุน) + ติดตามผลและผ่านการประเมินร้อยละ 75.84 (1,196 กองทุน)',
      score: '100.00',
      weighted: '15.0000',
    },
    {
      line: 248,
      indicator: '1.2',
      component: 'องค์ประกอบที่ 1 ประสิทธิภาพ',
      label: 'ร้อยละของตำบลรูปธรรมการพัฒนาชุมชนท้องถิ่นสู่การพึ่งพาตนเองได้อย่างมั่นคงและสมดุล',
      weight: 10,
      minimum: '7.62 (518/6,797 ตำบล)',
      standard: '8.83 (600/6,797 ตำบล)',
      high: '10.03 (682/6,797 ตำบล)',
      result: '10.29 (700/6,797 ตำบล)',
      score: '100.00',
      weighted: '10.0000',
    },
    {
      line: 249,
      indicator: '1.3',
      component: 'องค์ประกอบที่ 1 ประสิทธิภาพ',
      label: 'ร้อยละของสภาองค์กรชุมชนที่มีบทบาทในการพัฒนาคุณภาพชีวิตชุมชนท้องถิ่น',
      weight: 10,
      standard: '5.35 (416/7,774 แห่ง)',
      high: '7.11 (553/7,774 แห่ง)',
      result: '7.21 (561/7,774 แห่ง)',
      score: '100.00',
      weighted: '10.0000',
    },
    {
      line: 251,
      indicator: '2.1',
      component: 'องค์ประกอบที่ 2 การผลักดันยุทธศาสตร์ของประเทศ',
      label: 'ร้อยละของครัวเรือนผู้มีรายได้น้อยในเมืองและชนบทมีคุณภาพชีวิตที่ดีขึ้น',
      weight: 15,
      minimum: '18,138 ครัวเรือน (เป้าหมายเท่ากับผลปี 2562)',
      standard: '25,076 ครัวเรือน (เป้าหมายตามแผนปี 2563)',
      high: '26,831 ครัวเรือน (เป้าหมายเพิ่มขึ้นจากแผนปี 2563 ร้อยละ 7)',
      result: '27,353 ครัวเรือน (บ้านมั่นคง 3,752 ครร. บ้านพอเพียง 23,601 ครร.)',
      score: '100.00',
      weighted: '15.0000',
    },
    {
      line: 253,
      indicator: '3.1',
      component: 'องค์ประกอบที่ 3 ประสิทธิภาพ',
      label: 'ร้อยละค่าใช้จ่ายด้านบุคลากรขององค์การมหาชน',
      weight: 5,
      standard: 'ร้อยละค่าใช้จ่ายด้านบุคลากรไม่เกินกรอบวงเงินรวมที่คณะรัฐมนตรีกำหนด',
      high: 'ร้อยละค่าใช้จ่ายด้านบุคลากรไม่เกินกรอบวงเงินรวมที่คณะรัฐมนตรีกำหนด และค่าใช้จ่ายด้านบุคลากรจริงไม่สูงกว่างบประมาณที่ได้รับการจัดสรรจากสำนักงบประมาณ',
      result:
        'มีค่าใช้จ่ายด้านบุคลากรร้อยละ 5.10 ซึ่งไม่เกินกรอบวงเงินรวมที่คณะรัฐมนตรีกำหนด และค่าใช้จ่ายด้านบุคลากรจริงไม่สูงกว่าประมาณแผนการใช้จ่ายเงินประจำปี 2563',
      score: '100.00',
      weighted: '5.0000',
    },
    {
      line: 255,
      indicator: '3.2.1',
      component: 'องค์ประกอบที่ 3 ประสิทธิภาพ',
      label: 'ร้อยละของต้นทุนในการจ่ายเงินสนับสนุนให้กับขบวนองค์กรชุมชนผ่านระบบออนไลน์',
      weight: 10,
      minimum: 'ร้อยละ 30',
      standard: 'ร้อยละ 50',
      high: 'ร้อยละ 70',
      result: 'ร้อยละ 86.67',
      score: '100.00',
      weighted: '10.0000',
    },
    {
      line: 256,
      indicator: '3.2.2',
      component: 'องค์ประกอบที่ 3 ประสิทธิภาพ',
      label: 'ระดับความสำเร็จของระบบติดตามและรายงานผลโครงการสนับสนุนการพัฒนาขบวนองค์กรชุมชน',
      weight: 10,
      minimum: 'ขั้นที่ 1',
      standard: 'ขั้นที่ 1 - 2',
      high: 'ขั้นที่ 1 - 3',
      result: 'ขั้นที่ 1 - 3',
      score: '100.00',
      weighted: '10.0000',
    },
    {
      line: 258,
      indicator: '4.1',
      component: 'องค์ประกอบที่ 4 การตอบสนองต่อประชาชน',
      label: 'การเผยแพร่สารสนเทศผ่าน web portal',
      weight: 5,
      minimum: `${inFull} (ข้อมูลกลุ่มที่ 1)`,
      standard: `${inFull} (ข้อมูลกลุ่มที่ 1 และกลุ่มที่ 2)`,
      high: `${inFull} ข้อมูลกลุ่มที่ 1 กลุ่มที่ 2 และกลุ่มที่ 3)`,
      result: `${inFull} ข้อมูลกลุ่มที่ 1 กลุ่มที่ 2 และกลุ่มที่ 3)`,
      score: '100.00',
      weighted: '5.0000',
    },
    {
      line: 259,
      until: 263,
      indicator: '4.2',
      component: 'องค์ประกอบที่ 4 การตอบสนองต่อประชาชน',
      label: 'ร้อยละความพึงพอใจในการให้บริการขององค์การมหาชน',
      weight: 5,
      minimum: 'ร้อยละ 80 และผ่านเกณฑ์การประเมินคุณภาพ ร้อยละ 50 - 74.99',
      standard: 'ร้อยละ 80 และผ่านเกณฑ์การประเมินคุณภาพ ร้อยละ 75 - 89.99',
      high: 'ร้อยละ 80 และผ่านเกณฑ์การประเมินคุณภาพ ตั้งแต่ร้อยละ 90 ขึ้นไป',
      result: 'ร้อยละ 86.65 และผ่านเกณฑ์การประเมินคุณภาพ ร้อยละ 90',
      score: '100.00',
      weighted: '5.0000',
    },
    {
      line: 265,
      indicator: '5.1',
      component: 'องค์ประกอบที่ 5 การควบคุมดูแลกิจการของคณะกรรมการองค์การมหาชน',
      label: 'ร้อยละความสำเร็จของการพัฒนาด้านการควบคุมดูแลกิจการของคณะกรรมการองค์การมหาชน',
      weight: 15,
      high: 'ร้อยละ 100',
      result: '100.00',
      score: 'ผ่าน',
      weighted: '15.0000',
    },
  ],
  errata: [
    {
      row: 0,
      column: 'component',
      printed: 'องค์ประกอบที่ 1 ประสิทธิภาพ',
      why: {
        th: 'องค์ประกอบที่ 3 พิมพ์ชื่อเดียวกัน องค์ประกอบที่ 1 น่าจะเป็นประสิทธิผล',
        en: 'component 3 prints the same name; the first is presumably effectiveness (ประสิทธิผล)',
      },
    },
    {
      row: 1,
      column: 'component',
      printed: 'องค์ประกอบที่ 1 ประสิทธิภาพ',
      why: {
        th: 'องค์ประกอบที่ 3 พิมพ์ชื่อเดียวกัน องค์ประกอบที่ 1 น่าจะเป็นประสิทธิผล',
        en: 'component 3 prints the same name; the first is presumably effectiveness (ประสิทธิผล)',
      },
    },
    {
      row: 2,
      column: 'component',
      printed: 'องค์ประกอบที่ 1 ประสิทธิภาพ',
      why: {
        th: 'องค์ประกอบที่ 3 พิมพ์ชื่อเดียวกัน องค์ประกอบที่ 1 น่าจะเป็นประสิทธิผล',
        en: 'component 3 prints the same name; the first is presumably effectiveness (ประสิทธิผล)',
      },
    },
    {
      row: 1,
      column: 'result',
      printed: '10.29 (700/6,797 ตำบล)',
      corrected: '10.30 (700/6,797 ตำบล)',
      why: { th: 'ตัดเศษแทนการปัดเศษ', en: 'cut off instead of rounded' },
    },
    {
      row: 2,
      column: 'result',
      printed: '7.21 (561/7,774 แห่ง)',
      corrected: '7.22 (561/7,774 แห่ง)',
      why: { th: 'ตัดเศษแทนการปัดเศษ', en: 'cut off instead of rounded' },
    },
    {
      row: 4,
      column: 'result',
      printed:
        'มีค่าใช้จ่ายด้านบุคลากรร้อยละ 5.10 ซึ่งไม่เกินกรอบวงเงินรวมที่คณะรัฐมนตรีกำหนด และค่าใช้จ่ายด้านบุคลากรจริงไม่สูงกว่าประมาณแผนการใช้จ่ายเงินประจำปี 2563',
      why: {
        th: 'เงื่อนไขข้อที่สองต่างจากช่องเป้าหมายขั้นสูง ซึ่งพิมพ์ว่า งบประมาณที่ได้รับการจัดสรรจากสำนักงบประมาณ',
        en: 'the second condition differs from the target beside it, which prints the budget that the Budget Bureau allocated',
      },
    },
    {
      row: 7,
      column: 'high',
      printed: `${inFull} ข้อมูลกลุ่มที่ 1 กลุ่มที่ 2 และกลุ่มที่ 3)`,
      corrected: `${inFull} (ข้อมูลกลุ่มที่ 1 กลุ่มที่ 2 และกลุ่มที่ 3)`,
      why: { th: 'ขาดวงเล็บเปิด', en: 'the opening bracket is missing' },
    },
    {
      row: 7,
      column: 'result',
      printed: `${inFull} ข้อมูลกลุ่มที่ 1 กลุ่มที่ 2 และกลุ่มที่ 3)`,
      corrected: `${inFull} (ข้อมูลกลุ่มที่ 1 กลุ่มที่ 2 และกลุ่มที่ 3)`,
      why: { th: 'ขาดวงเล็บเปิด', en: 'the opening bracket is missing' },
    },
  ],
});

/** A band of the rating. */
export interface RatingBandRow extends OfficialRow {
  readonly grade: string;
  readonly least?: string;
  readonly most?: string;
  readonly below?: string;
}

/**
 * The bands of the rating (ระดับดีมาก ดี พอใช้ ต้องปรับปรุง) as printed, to two decimals: between 84.99 and 85 nothing
 * is said.
 *
 * @th
 * ช่วงคะแนนของระดับดีมาก ดี พอใช้ และต้องปรับปรุง ตามที่พิมพ์ทศนิยมสองตำแหน่ง ระหว่าง 84.99 กับ 85 ไม่ได้กล่าวไว้
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 273 to 279
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.ratingBands.rows.map(({ grade }) => grade); // ['ดีมาก', 'ดี', 'พอใช้', 'ต้องปรับปรุง']
 * ```
 */
export const ratingBands: OfficialTable<RatingBandRow> = officialTable<RatingBandRow>({
  id: 'H-04',
  title: { th: 'สรุปผลการประเมินระดับองค์กร', en: 'Rating of the organisation' },
  source: page('สรุปผลการประเมินระดับองค์กร')([273, 279]),
  columns: {
    grade: { label: { th: 'ระดับ', en: 'rating' } },
    least: { label: { th: 'ตั้งแต่', en: 'from' }, unit: 'points' },
    most: { label: { th: 'ถึง', en: 'to' }, unit: 'points' },
    below: { label: { th: 'ต่ำกว่า', en: 'below' }, unit: 'points' },
  },
  rows: [
    { line: 273, grade: 'ดีมาก', least: '85' },
    { line: 275, grade: 'ดี', least: '70.00', most: '84.99' },
    { line: 277, grade: 'พอใช้', least: '60.00', most: '69.99' },
    { line: 279, grade: 'ต้องปรับปรุง', below: '60' },
  ],
  errata: [],
});
