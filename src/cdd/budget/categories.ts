import { choice } from '../../rules/logic/fact.js';
import type { CriterionOutcome } from '../../rules/logic/logic.js';
import type { Draft } from '../../rules/logic/present.js';
import { defineRule } from '../../rules/logic/rule.js';
import { judged } from '../../rules/logic/verdict.js';
import { acrossPages } from '../guideline-fy2565.js';
import { categories, programme } from './source.js';

const personnelItems = {
  salary: { th: 'เงินเดือน', en: 'salary' },
  'permanent-wage': { th: 'ค่าจ้างประจำ', en: 'permanent wage' },
  'addition-to-salary': { th: 'เงินเพิ่มอื่น ๆ ที่จ่ายควบกับเงินเดือน', en: 'additions paid with the salary' },
  'government-employee': { th: 'ค่าตอบแทนพนักงานราชการ', en: 'pay of government employees' },
} as const;

const operatingItems = {
  'staff-remuneration': { th: 'ค่าตอบแทนบุคลากร', en: 'remuneration of personnel' },
  administration: { th: 'ค่าใช้จ่ายในการบริหารงาน', en: 'administration' },
  utilities: { th: 'ค่าสาธารณูปโภค', en: 'utilities' },
  'output-or-project-activity': { th: 'ค่าใช้จ่ายกิจกรรมตามผลผลิต/โครงการ', en: 'activities of outputs and projects' },
  'staff-training': { th: 'ค่าใช้จ่ายในการฝึกอบรมสัมมนาเจ้าหน้าที่', en: 'training and seminars of officers' },
  'house-rent': { th: 'ค่าเช่าบ้าน', en: 'house rent' },
  'duty-remuneration': { th: 'ค่าตอบแทนผู้ปฏิบัติงานให้ราชการ', en: 'remuneration of those who work for the government' },
  'top-step-remuneration': { th: 'ค่าตอบแทนเงินเดือนเต็มขั้น', en: 'remuneration at the top of the salary scale' },
  'southern-border-remuneration': {
    th: 'ค่าตอบแทนพิเศษผู้ปฏิบัติงานชายแดนภาคใต้',
    en: 'special remuneration at the southern border',
  },
  'social-security': { th: 'เงินสมทบกองทุนประกันสังคม', en: 'contribution to the social security fund' },
} as const;

const capitalItems = {
  'durable-articles': { th: 'ครุภัณฑ์', en: 'durable articles' },
  car: { th: 'รถยนต์นั่งส่วนบุคคล', en: 'passenger cars' },
  computer: { th: 'คอมพิวเตอร์', en: 'computers' },
  'road-construction': { th: 'ก่อสร้างถนน', en: 'building of roads' },
  'fence-construction': { th: 'ก่อสร้างรั้ว', en: 'building of fences' },
  'house-construction': { th: 'ก่อสร้างบ้านพัก', en: 'building of official houses' },
  'hall-construction': { th: 'ก่อสร้างหอประชุม', en: 'building of meeting halls' },
  'office-renovation': { th: 'ปรับปรุงสำนักงาน', en: 'renovation of offices' },
  'house-renovation': { th: 'ปรับปรุงบ้านพัก', en: 'renovation of official houses' },
  'building-renovation': { th: 'ปรับปรุงอาคาร', en: 'renovation of buildings' },
  'utilities-renovation': { th: 'ปรับปรุงระบบสาธารณูปโภค', en: 'renovation of utilities' },
  'project-structure': {
    th: 'สิ่งก่อสร้างสนับสนุนการดำเนินโครงการ/กิจกรรม',
    en: 'structures that support a project or activity',
  },
} as const;

/** The categories, each with its printed items and the place that prints them. */
const known = {
  personnel: { label: { th: 'งบบุคลากร', en: 'personnel money' }, items: personnelItems, source: categories(638) },
  operating: {
    label: { th: 'งบดำเนินงาน', en: 'operating money' },
    items: operatingItems,
    source: acrossPages(640, [1498, 1506]),
  },
  capital: { label: { th: 'งบลงทุน', en: 'capital money' }, items: capitalItems, source: categories(642) },
} as const;

/** A category of expenditure. */
export type ExpenditureCategory = keyof typeof known;

const ids = Object.keys(known) as ExpenditureCategory[];
const isOf = (category: ExpenditureCategory, item: string): boolean => Object.hasOwn(known[category].items, item);

/** The category of an item. */
export interface ExpenditureCategoryOutcome {
  /** Absent while it is not known what is paid for. */
  readonly category?: ExpenditureCategory;
  /** Each category: whether the item is printed as one of it. */
  readonly criteria: readonly CriterionOutcome[];
  readonly missing: readonly 'item'[];
}

/**
 * Which category of expenditure an item is (ประเภทงบรายจ่าย): personnel, operating or capital money. Rent, remuneration
 * and social security are operating money although they stand in the plan of government personnel.
 *
 * The lists are what is printed. That of capital money ends with «ฯลฯ», and those of the others name kinds of cost
 * rather than every item; an item that is on none of them is left out, and its category is not known. The department has no
 * subsidies and no other expenditure this year; what those are is not printed here.
 *
 * @th
 * รายการจ่ายจัดเป็นงบบุคลากร งบดำเนินงาน หรืองบลงทุน ตามรายการที่พิมพ์ไว้ ค่าเช่าบ้าน ค่าตอบแทน
 * และเงินสมทบกองทุนประกันสังคมเป็นงบดำเนินงาน แม้อยู่ในแผนงานบุคลากรภาครัฐ รายการงบลงทุนลงท้ายด้วย ฯลฯ
 * จึงเป็นรายการเปิด รายการที่ไม่ได้พิมพ์ไว้ให้เว้นว่าง และถือว่ายังไม่ทราบประเภท
 *
 * @throws {@link RuleInputError} a word that is not among those accepted, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 638 to 642 and 1498 to 1506
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * budget.fy2565.expenditureCategory({ item: 'house-rent' }).category; // 'operating'
 * budget.fy2565.expenditureCategory({ item: 'computer' }).category; // 'capital'
 * budget.fy2565.expenditureCategory({}).missing; // ['item']
 * ```
 */
export const expenditureCategory = defineRule(
  {
    programme,
    id: 'expenditure-category',
    title: { th: 'ประเภทงบรายจ่าย', en: 'Category of expenditure' },
    source: acrossPages([638, 642], [1502, 1506]),
    facts: {
      item: choice(
        { th: 'รายการจ่าย', en: 'what is paid for' },
        { ...personnelItems, ...operatingItems, ...capitalItems },
      ),
    },
  },
  {
    outcome: ({ item }): Draft<ExpenditureCategoryOutcome> => {
      const category = item && ids.find(id => isOf(id, item));
      return {
        category,
        criteria: ids.map(id =>
          judged(id, known[id].label, item === undefined ? 'unknown' : isOf(id, item) ? 'met' : 'unmet', {
            actual: item,
            required: { oneOf: Object.keys(known[id].items) },
            source: known[id].source,
          }),
        ),
        missing: item === undefined ? ['item'] : [],
      };
    },
    decide: ({ item }) => item && ids.find(id => isOf(id, item)),
  },
  {
    shape: 'function',
    holds: {
      category: {
        label: { th: 'ประเภทงบรายจ่าย', en: 'category of expenditure' },
        words: { personnel: known.personnel.label, operating: known.operating.label, capital: known.capital.label },
      },
    },
  },
);
