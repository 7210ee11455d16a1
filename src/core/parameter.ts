import { type CalendarDate, readDate } from './calendar.js';
import type { Citation } from './citation.js';
import { Decimal, type Exact } from './decimal.js';
import { deepFreeze } from './freeze.js';
import type { Text } from './text.js';

/** What a figure measures, in Thai: units that rules themselves say in words, and so all that most bundles hold. */
const thaiMeasures = {
  baht: 'บาท',
  'million-baht': 'ล้านบาท',
  percent: 'ร้อยละ',
  points: 'คะแนน',
  days: 'วัน',
  months: 'เดือน',
} as const;

/** What a figure counts, in Thai. */
const thaiUnits = {
  people: 'คน',
  households: 'ครัวเรือน',
  houses: 'หลัง',
  communities: 'ชุมชน',
  villages: 'หมู่บ้าน',
  tambons: 'ตำบล',
  amphoes: 'อำเภอ',
  provinces: 'จังหวัด',
  cities: 'เมือง',
  regions: 'ภาค',
  funds: 'กองทุน',
  groups: 'กลุ่ม',
  networks: 'เครือข่าย',
  products: 'ผลิตภัณฑ์',
  councils: 'สภาองค์กรชุมชน',
  cooperatives: 'สหกรณ์',
  organisations: 'องค์กร',
  agencies: 'หน่วยงาน',
  projects: 'โครงการ',
  activities: 'กิจกรรม',
  plans: 'แผน',
  'work-plans': 'แผนงาน',
  centres: 'ศูนย์',
  sites: 'แห่ง',
  plots: 'แปลง',
  programmes: 'โปรแกรม',
  courses: 'รุ่น',
  curricula: 'หลักสูตร',
  meetings: 'ครั้ง',
  times: 'ครั้ง',
  items: 'รายการ',
  // Of whatever the caller counts: told without a unit.
  number: 'จำนวน',
  matters: 'เรื่อง',
  sets: 'ชุด',
  pieces: 'ชิ้น',
  boxes: 'กล่อง',
  stations: 'จุด',
  indicators: 'ตัวชี้วัด',
  criteria: 'ข้อ',
  rai: 'ไร่',
  channels: 'ช่องทาง',
  dimensions: 'ด้าน',
  copies: 'เล่ม',
  tranches: 'งวด',
  minutes: 'นาที',
  hours: 'ชั่วโมง',
  quarters: 'ไตรมาส',
  years: 'ปี',
  levels: 'ระดับ',
  ranks: 'ลำดับ',
  contracts: 'สัญญา',
  teams: 'ทีม',
  cases: 'ราย',
  families: 'ครอบครัว',
  entrepreneurs: 'กลุ่ม/ราย',
  stars: 'ดาว',
  databases: 'ฐาน',
  markets: 'แห่ง',
  clips: 'คลิป',
  videos: 'วิดีโอ',
  versions: 'แบบ',
  topics: 'หัวข้อ',
  steps: 'ขั้นตอน',
  reports: 'ฉบับ',
  media: 'สื่อ',
  posts: 'อัตรา',
  outputs: 'ผลผลิต',
  strategies: 'ยุทธศาสตร์',
  'decimal-places': 'ตำแหน่ง',
} as const;

/** A unit that figures are given in. */
export type Unit = keyof typeof thaiMeasures | keyof typeof thaiUnits;

/** What a figure measures, in Thai and English; nothing of what it counts. */
export const measures: Readonly<Record<keyof typeof thaiMeasures, Text> & Partial<Record<Unit, Text>>> =
  /* @__PURE__ */ deepFreeze(/* @__PURE__ */ inBoth(thaiMeasures));

/** What a figure measures or counts, in Thai and English: the English is its name, but for two. */
export const units: Readonly<Record<Unit, Text>> = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ Object.assign(/* @__PURE__ */ inBoth(thaiMeasures), /* @__PURE__ */ inBoth(thaiUnits), {
    ranks: { th: thaiUnits.ranks, en: 'places in an order' },
    courses: { th: thaiUnits.courses, en: 'batches' },
  }),
);

function inBoth<U extends string>(thai: Readonly<Record<U, string>>): Readonly<Record<U, Text>> {
  const names = Object.keys(thai) as U[];
  return Object.fromEntries(names.map(unit => [unit, { th: thai[unit], en: unit.replace('-', ' ') }])) as Record<
    U,
    Text
  >;
}

/** A figure or date that a rule takes from its source, with the place that it stands in. */
export interface Parameter<Value extends number | string = number | string> {
  /** A number, a decimal as a string, or a date. */
  readonly value: Value;
  readonly unit: Unit | 'date';
  readonly source: Citation;
  /** What it is called, where nothing of its rule that takes it says so. */
  readonly label?: Text;
}

/**
 * A figure of the source, with its unit and its place.
 *
 * @th
 * ค่าที่เอกสารกำหนด พร้อมหน่วยและบรรทัดที่พิมพ์ไว้
 *
 * @param value the figure as printed, without separators; a string where it is a decimal that must keep its digits, or
 * a date
 * @param label what it is called, where no criterion, level or other part of its rule that takes it says so
 */
// @__NO_SIDE_EFFECTS__
export const parameter = <const Value extends number | string>(
  value: Value,
  unit: Unit | 'date',
  source: Citation,
  label?: Text,
): Parameter<Value> => (label ? { value, unit, source, label } : { value, unit, source });

/**
 * The day of a parameter.
 *
 * @throws Error the definition is wrong: it is no day, as a Buddhist year would pass for one in the far future
 */
// @__NO_SIDE_EFFECTS__
export function dayOf({ value }: Parameter<string>): CalendarDate {
  if (!readDate(value)) throw new Error(`chumchon: ${value} is no day of a Gregorian year`);
  return value;
}

/** The figure of a parameter, to compute and compare with. */
export const figureOf = ({ value }: Parameter): Exact => (typeof value === 'number' ? value : new Decimal(value));
