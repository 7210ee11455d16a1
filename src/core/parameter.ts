import type { Citation } from './citation.js';
import { Decimal, type Exact } from './decimal.js';
import type { Text } from './text.js';

/** What a figure counts, in Thai and English. */
export const units = {
  baht: { th: 'บาท', en: 'baht' },
  'million-baht': { th: 'ล้านบาท', en: 'million baht' },
  percent: { th: 'ร้อยละ', en: 'percent' },
  points: { th: 'คะแนน', en: 'points' },
  people: { th: 'คน', en: 'people' },
  households: { th: 'ครัวเรือน', en: 'households' },
  houses: { th: 'หลัง', en: 'houses' },
  communities: { th: 'ชุมชน', en: 'communities' },
  villages: { th: 'หมู่บ้าน', en: 'villages' },
  tambons: { th: 'ตำบล', en: 'tambons' },
  amphoes: { th: 'อำเภอ', en: 'amphoes' },
  provinces: { th: 'จังหวัด', en: 'provinces' },
  cities: { th: 'เมือง', en: 'cities' },
  regions: { th: 'ภาค', en: 'regions' },
  funds: { th: 'กองทุน', en: 'funds' },
  groups: { th: 'กลุ่ม', en: 'groups' },
  networks: { th: 'เครือข่าย', en: 'networks' },
  products: { th: 'ผลิตภัณฑ์', en: 'products' },
  councils: { th: 'สภาองค์กรชุมชน', en: 'councils' },
  cooperatives: { th: 'สหกรณ์', en: 'cooperatives' },
  organisations: { th: 'องค์กร', en: 'organisations' },
  projects: { th: 'โครงการ', en: 'projects' },
  activities: { th: 'กิจกรรม', en: 'activities' },
  plans: { th: 'แผน', en: 'plans' },
  centres: { th: 'ศูนย์', en: 'centres' },
  sites: { th: 'แห่ง', en: 'sites' },
  programmes: { th: 'โปรแกรม', en: 'programmes' },
  courses: { th: 'รุ่น', en: 'courses' },
  meetings: { th: 'ครั้ง', en: 'meetings' },
  times: { th: 'ครั้ง', en: 'times' },
  items: { th: 'รายการ', en: 'items' },
  indicators: { th: 'ตัวชี้วัด', en: 'indicators' },
  criteria: { th: 'ข้อ', en: 'criteria' },
  rai: { th: 'ไร่', en: 'rai' },
  channels: { th: 'ช่องทาง', en: 'channels' },
  dimensions: { th: 'ด้าน', en: 'dimensions' },
  copies: { th: 'เล่ม', en: 'copies' },
  tranches: { th: 'งวด', en: 'tranches' },
  minutes: { th: 'นาที', en: 'minutes' },
  days: { th: 'วัน', en: 'days' },
  hours: { th: 'ชั่วโมง', en: 'hours' },
  months: { th: 'เดือน', en: 'months' },
  quarters: { th: 'ไตรมาส', en: 'quarters' },
  years: { th: 'ปี', en: 'years' },
  levels: { th: 'ระดับ', en: 'levels' },
  ranks: { th: 'ลำดับ', en: 'places in an order' },
  contracts: { th: 'สัญญา', en: 'contracts' },
  teams: { th: 'ทีม', en: 'teams' },
  cases: { th: 'ราย', en: 'cases' },
  families: { th: 'ครอบครัว', en: 'families' },
  entrepreneurs: { th: 'กลุ่ม/ราย', en: 'entrepreneurs' },
  stars: { th: 'ดาว', en: 'stars' },
  databases: { th: 'ฐาน', en: 'databases' },
  markets: { th: 'แห่ง', en: 'markets' },
  clips: { th: 'คลิป', en: 'clips' },
  reports: { th: 'ฉบับ', en: 'reports' },
  media: { th: 'สื่อ', en: 'media' },
  posts: { th: 'อัตรา', en: 'posts' },
  outputs: { th: 'ผลผลิต', en: 'outputs' },
  strategies: { th: 'ยุทธศาสตร์', en: 'strategies' },
  'decimal-places': { th: 'ตำแหน่ง', en: 'decimal places' },
} as const satisfies Record<string, Text>;

/** A unit that figures are given in. */
export type Unit = keyof typeof units;

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

/** The figure of a parameter, to compute and compare with. */
export const figureOf = ({ value }: Parameter): Exact => (typeof value === 'number' ? value : new Decimal(value));
