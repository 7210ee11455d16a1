import { deepFreeze } from '../../core/freeze.js';
import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { yesNo } from '../../rules/logic/fact.js';
import { mission, programme } from './source.js';

/**
 * Whether the sheet of an activity (รายละเอียดการดำเนินกิจกรรม) has all of its twelve parts, in printed order: name, objectives,
 * steps, target group, budget, operating unit, area, period, expected results, indicators, responsible office, officers. Page
 * heads that come again are no parts.
 *
 * Of the 23 printed sheets three lack parts, which is `printedOmissions`: `next` names what a sheet lacks, and an application
 * that holds it against that list accepts the sheets as they are.
 *
 * @th
 * ตรวจว่ารายละเอียดการดำเนินกิจกรรมมีครบ 12 ส่วนหรือไม่ ตามลำดับที่พิมพ์ไว้ ตั้งแต่ชื่อกิจกรรมถึงเจ้าหน้าที่ผู้รับผิดชอบ
 * หัวกระดาษที่พิมพ์ซ้ำไม่นับเป็นส่วน ใบที่พิมพ์ไว้ 23 ใบมี 3 ใบที่ไม่ครบ (printedOmissions) ส่วนที่ขาดแสดงใน next
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown part
 * @source 004_5d18bda2820f2124.txt, lines 5400 to 5461
 * @example
 * ```ts
 * import { missionActivities } from 'chumchon/cdd';
 *
 * missionActivities.fy2565.activitySheet({ name: true, budget: false }).verdict; // 'unmet'
 * missionActivities.fy2565.activitySheet({ name: true, budget: false }).next[0]; // 'objectives'
 * ```
 */
export const activitySheet = checklist({
  programme,
  id: 'activity-sheet',
  title: { th: 'รายละเอียดการดำเนินกิจกรรมครบทุกส่วน', en: "The parts of an activity's sheet" },
  source: mission([5400, 5461]),
  facts: {
    name: yesNo({ th: 'ชื่อกิจกรรม', en: 'name' }),
    objectives: yesNo({ th: 'วัตถุประสงค์', en: 'objectives' }),
    steps: yesNo({ th: 'วิธีการ/ขั้นตอนการดำเนินงาน/เงื่อนไขของกิจกรรม', en: 'steps and conditions' }),
    targetGroup: yesNo({ th: 'กลุ่มเป้าหมาย', en: 'target group' }),
    budget: yesNo({ th: 'งบประมาณ', en: 'budget' }),
    operatingUnit: yesNo({ th: 'หน่วยดำเนินการ', en: 'operating unit' }),
    area: yesNo({ th: 'พื้นที่ดำเนินการ', en: 'area' }),
    period: yesNo({ th: 'ระยะเวลาดำเนินการ', en: 'period' }),
    results: yesNo({ th: 'ผลที่คาดว่าจะได้รับ', en: 'expected results' }),
    indicators: yesNo({ th: 'ตัวชี้วัดกิจกรรม', en: 'indicators' }),
    responsibleOffice: yesNo({ th: 'หน่วยงานที่รับผิดชอบ', en: 'responsible office' }),
    officers: yesNo({ th: 'เจ้าหน้าที่ผู้รับผิดชอบ', en: 'officers' }),
  },
  criteria: [
    yes('name'),
    yes('objectives'),
    yes('steps'),
    yes('targetGroup'),
    yes('budget'),
    yes('operatingUnit'),
    yes('area'),
    yes('period'),
    yes('results'),
    yes('indicators'),
    yes('responsibleOffice'),
    yes('officers'),
  ],
});

/**
 * The parts that printed sheets lack, by criteria of {@link activitySheet}: activity 7 of the strategy of opportunity prints no
 * responsible office, activities 12 and 13 print no budget, operating unit or area.
 *
 * @th
 * ส่วนที่ใบกิจกรรมที่พิมพ์ไว้ขาดไป คือ กิจกรรมที่ 7 ของยุทธศาสตร์ด้านการสร้างโอกาสไม่ได้พิมพ์หน่วยงานที่รับผิดชอบ กิจกรรมที่ 12 และ 13
 * ไม่ได้พิมพ์งบประมาณ หน่วยดำเนินการ และพื้นที่ดำเนินการ
 *
 * @source 004_5d18bda2820f2124.txt, lines 5753 to 5769, 6045 to 6067 and 6165 to 6174
 * @example
 * ```ts
 * import { missionActivities } from 'chumchon/cdd';
 *
 * missionActivities.fy2565.printedOmissions[1].lacks; // ['budget', 'operating-unit', 'area']
 * ```
 */
export const printedOmissions = deepFreeze([
  { activity: 'S4-7', lacks: ['responsible-office'], source: mission([5753, 5769]) },
  { activity: 'S4-12', lacks: ['budget', 'operating-unit', 'area'], source: mission([6045, 6067]) },
  { activity: 'S4-13', lacks: ['budget', 'operating-unit', 'area'], source: mission([6165, 6174]) },
] as const);
