/**
 * The indicators of FY2565: the 69 of the appendix, those of the sheets, and what the chapter of projects prints of them.
 *
 * @module
 */
import { guideline } from '../../cdd/guideline-fy2565.js';
import { type Measure, measuresOf, type RegisteredIndicator } from '../../cdd/indicators/indicator.js';
import { appendixIndicators, sheetIndicators } from '../../cdd/indicators/register/index.js';
import { cite } from '../../core/citation.js';
import { type Parameter, type Unit, units } from '../../core/parameter.js';
import { type OfficialRow, officialTable } from '../table.js';

/** An indicator. */
export interface IndicatorRow extends OfficialRow {
  readonly code: string;
  readonly level: 'outcome' | 'project' | 'activity';
  /** In short. */
  readonly indicator: string;
  /** How it is measured. */
  readonly kind: string;
  /** Absent for what is all or nothing, or so or not. */
  readonly target?: number | string;
  readonly unit?: string;
  /** The printed words that say “at least”; absent where there are none. */
  readonly words?: string;
  /** What else has to be, in short. */
  readonly also?: string;
  /** The words that are misprinted. */
  readonly printed?: string;
}

const columns = {
  code: { label: { th: 'รหัส', en: 'code' } },
  level: { label: { th: 'ระดับ', en: 'level' } },
  indicator: { label: { th: 'ตัวชี้วัด (โดยย่อ)', en: 'indicator, in short' } },
  kind: { label: { th: 'วิธีวัด', en: 'kind of measure' } },
  target: { label: { th: 'เป้าหมาย', en: 'target' } },
  unit: { label: { th: 'หน่วย', en: 'unit' } },
  words: { label: { th: 'คำเปรียบเทียบ', en: 'words' } },
  also: { label: { th: 'เงื่อนไขอื่น (โดยย่อ)', en: 'what else, in short' } },
  printed: { label: { th: 'ข้อความที่พิมพ์ผิด', en: 'the words that are misprinted' } },
} as const;

/** What a measure asks for, the main target first. */
function targetsOf(measure: Measure): readonly Parameter[] {
  switch (measure.kind) {
    case 'several':
      return Object.values(measure.of).map(({ target }) => target);
    case 'each':
      return [measure.together ?? [], measure.target, measure.units ?? []].flat();
    case 'share':
      return [measure.target, measure.least ?? []].flat();
    case 'all':
    case 'yes':
      return [];
    default:
      return [measure.target];
  }
}

const inWords = ({ value, unit }: Parameter): string => `${value} ${units[unit as Unit].th}`;

/** The words that are misprinted, by indicator. */
const misprinted: Readonly<Record<string, string>> = {
  B12: 'ร้อยละ 85 ร้อยละของหมู่บ้าน',
  M15: 'ระบบ TPMP',
  'P06/1/1.1#3': 'แผนการตลาดสอบโปรแกรมท่องเที่ยว',
  'P06/1/1.3#1': 'บรรจุกิจกรรม',
};

function rowOf([code, indicator]: readonly [string, RegisteredIndicator]): IndicatorRow {
  const { label, level, atLeast, source } = indicator;
  const measure = measuresOf(indicator)[0] as Measure;
  const [target, ...others] = targetsOf(measure);
  const also = [...others.map(inWords), ...Object.values(indicator.besides ?? {}).map(({ th }) => th)].join('; ');
  const printed = misprinted[code];
  return {
    line: [source.lines[0]].flat()[0] as number,
    code,
    level,
    indicator: label.th,
    kind: 'readings' in indicator.measure ? 'open' : measure.kind,
    ...(target && { target: target.value, unit: units[target.unit as Unit].th }),
    ...(atLeast !== undefined && { words: atLeast }),
    ...(also !== '' && { also }),
    ...(printed !== undefined && { printed }),
  };
}

const rowsOf = (register: Readonly<Record<string, RegisteredIndicator>>): readonly IndicatorRow[] =>
  Object.entries(register).map(rowOf);

const appendixRows = rowsOf(appendixIndicators);

/**
 * The indicators of the appendix (ตัวชี้วัดในภาคผนวก) in printed order: 4 outcomes, 31 of outputs and projects, 34 of activities without a
 * budget. Nineteen print words that say “at least” or “all”.
 *
 * @th
 * ตัวชี้วัดในภาคผนวกตามลำดับที่พิมพ์ คือ ผลสัมฤทธิ์ 4 ข้อ ผลผลิตและโครงการ 31 ข้อ และกิจกรรมที่ไม่ใช้งบประมาณ 34 ข้อ
 *
 * @source 004_5d18bda2820f2124.txt, lines 6640 to 6874
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.indicators.fy2565.appendix;
 * rows.length; // 69
 * rows.filter(({ words }) => words).length; // 19
 * ```
 */
export const appendix = officialTable<IndicatorRow>({
  id: 'G-01',
  title: { th: 'ตัวชี้วัดในภาคผนวก ประจำปี 2565', en: 'Indicators of the appendix, FY2565' },
  source: cite(guideline, 'ส่วนที่ 5 ภาคผนวก (ตัวชี้วัดกิจกรรม/โครงการ)')([6640, 6874]),
  columns,
  rows: appendixRows,
  errata: [
    {
      row: appendixRows.findIndex(({ code }) => code === 'B12'),
      column: 'printed',
      printed: 'ร้อยละ 85 ร้อยละของหมู่บ้าน',
      corrected: 'ร้อยละ 85 ของหมู่บ้าน',
      why: { th: 'พิมพ์คำซ้ำ (เทียบบรรทัด 6641)', en: 'a doubled word (compare line 6641)' },
    },
    {
      row: appendixRows.findIndex(({ code }) => code === 'M15'),
      column: 'printed',
      printed: 'ระบบ TPMP',
      corrected: 'ระบบ TPMAP',
      why: { th: 'ชื่อระบบพิมพ์ว่า TPMAP ที่บรรทัด 2410 และ 5841', en: 'the system is called TPMAP on lines 2410 and 5841' },
    },
  ],
});

const sheetRows = rowsOf(sheetIndicators);

/**
 * The indicators that the sheets of the activities with a budget print (ตัวชี้วัดกิจกรรม), by activity and number.
 *
 * @th
 * ตัวชี้วัดที่ใบกิจกรรมที่ได้รับงบประมาณพิมพ์ไว้ แยกตามกิจกรรมและลำดับ
 *
 * @source 004_5d18bda2820f2124.txt, lines 1811 to 5323
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.indicators.fy2565.sheets;
 * rows.find(({ code }) => code === 'P07/1/1.1#1')?.target; // 100
 * ```
 */
export const sheets = officialTable<IndicatorRow>({
  id: 'F-01',
  title: { th: 'ตัวชี้วัดของกิจกรรมที่ได้รับงบประมาณ', en: 'Indicators of the activities with a budget' },
  source: cite(guideline)([1811, 5323]),
  columns,
  rows: sheetRows,
  errata: [
    {
      row: sheetRows.findIndex(({ code }) => code === 'P06/1/1.1#3'),
      column: 'printed',
      printed: 'แผนการตลาดสอบโปรแกรมท่องเที่ยว',
      corrected: 'แผนการทดสอบโปรแกรมท่องเที่ยว',
      why: { th: 'ขั้นตอนพิมพ์ว่าทดสอบ (บรรทัด 3113, 3123)', en: 'the steps print to test (lines 3113, 3123)' },
    },
    {
      row: sheetRows.findIndex(({ code }) => code === 'P06/1/1.3#1'),
      column: 'printed',
      printed: 'บรรจุกิจกรรม',
      corrected: 'บรรจุภัณฑ์',
      why: { th: 'ขั้นตอนพิมพ์ว่าบรรจุภัณฑ์ (บรรทัด 3237)', en: 'the steps print packaging (line 3237)' },
    },
  ],
});

/** What the chapter of projects prints of an indicator. */
export interface ChapterRow extends OfficialRow {
  readonly code: string;
  readonly target: number;
}

/**
 * The indicators of outputs and projects as the chapter of projects prints them (ตัวชี้วัดโครงการในส่วนที่ 2): every figure is that of the
 * appendix. Six differ in words or in what is measured: `cdd.indicators.fy2565.differences`.
 *
 * @th
 * ตัวชี้วัดผลผลิตและโครงการตามส่วนที่ 2 ตัวเลขตรงกับภาคผนวกทุกข้อ หกข้อต่างกันที่ถ้อยคำหรือสิ่งที่วัด
 *
 * @source 004_5d18bda2820f2124.txt, lines 736 to 1464
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.indicators.fy2565.chapter.rows.length; // 31
 * ```
 */
export const chapter = officialTable<ChapterRow>({
  id: 'A-11',
  title: { th: 'ตัวชี้วัดโครงการในส่วนที่ 2', en: 'Indicators of projects in part 2' },
  source: cite(guideline, 'ส่วนที่ 2')([736, 1464]),
  columns: { code: { label: { th: 'รหัส', en: 'code' } }, target: { label: { th: 'เป้าหมาย', en: 'target' } } },
  rows: [
    { line: 858, code: 'B01', target: 9 },
    { line: 860, code: 'B02', target: 80 },
    { line: 911, code: 'B03', target: 8 },
    { line: 913, code: 'B04', target: 80 },
    { line: 1224, code: 'B05', target: 12900000 },
    { line: 1226, code: 'B06', target: 90 },
    { line: 1276, code: 'B07', target: 7036 },
    { line: 1278, code: 'B08', target: 85 },
    { line: 1335, code: 'B09', target: 60000 },
    { line: 1337, code: 'B10', target: 85 },
    { line: 1394, code: 'B11', target: 3308 },
    { line: 1398, code: 'B12', target: 85 },
    { line: 1396, code: 'B13', target: 3308 },
    { line: 1400, code: 'B14', target: 80 },
    { line: 736, code: 'B15', target: 878 },
    { line: 738, code: 'B16', target: 100 },
    { line: 806, code: 'B17', target: 100 },
    { line: 808, code: 'B18', target: 5 },
    { line: 959, code: 'B19', target: 150000 },
    { line: 961, code: 'B20', target: 80 },
    { line: 997, code: 'B21', target: 7704 },
    { line: 999, code: 'B22', target: 80 },
    { line: 1092, code: 'B23', target: 3800 },
    { line: 1094, code: 'B24', target: 6 },
    { line: 1035, code: 'B25', target: 3820 },
    { line: 1037, code: 'B26', target: 6 },
    { line: 1154, code: 'B27', target: 80013 },
    { line: 1155, code: 'B28', target: 76 },
    { line: 1157, code: 'B29', target: 6 },
    { line: 1462, code: 'B30', target: 60 },
    { line: 1464, code: 'B31', target: 86 },
  ],
  errata: [],
});

/** An indicator of time. */
export interface TimeRow extends OfficialRow {
  readonly project: string;
  readonly years: number;
}

/**
 * The indicators of time (ตัวชี้วัดเชิงเวลา), which three of the outputs and projects have and the appendix leaves out: done within a year.
 *
 * @th
 * ตัวชี้วัดเชิงเวลาของผลผลิตและโครงการสามรายการ ซึ่งภาคผนวกไม่ได้ใส่ไว้ คือ แล้วเสร็จภายในปี
 *
 * @source 004_5d18bda2820f2124.txt, lines 1280, 1339 and 1402
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.indicators.fy2565.times.rows.map(({ years }) => years); // [1, 1, 1]
 * ```
 */
export const times = officialTable<TimeRow>({
  id: 'A-60',
  title: { th: 'ตัวชี้วัดเชิงเวลา', en: 'Indicators of time' },
  source: cite(guideline, 'ส่วนที่ 2')(1280, 1339, 1402),
  columns: {
    project: { label: { th: 'ผลผลิต/โครงการ', en: 'output or project' } },
    years: { label: { th: 'แล้วเสร็จภายใน', en: 'done within' }, unit: 'years' },
  },
  rows: [
    { line: 1280, project: 'เสริมสร้างศักยภาพในการบริหารจัดการตำบล', years: 1 },
    { line: 1339, project: 'สร้างความมั่นคงด้านอาชีพและรายได้', years: 1 },
    { line: 1402, project: 'พัฒนาหมู่บ้านเศรษฐกิจพอเพียง', years: 1 },
  ],
  errata: [],
});
