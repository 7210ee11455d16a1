import { rollUp } from '../../rules/counting/roll-up.js';
import { any, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { yesNo } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { programme, projects } from './source.js';

/**
 * A project against its activities (งบประมาณโครงการเทียบกับกิจกรรม): the activities must not come to more than the
 * project has. `difference` is what no activity carries, kept at the centre or not described, and below 0 by how much
 * the activities exceed the project. Without activities there is nothing to check, and it is not met. In baht. The same holds of items against
 * the money that they are bought from.
 *
 * That the whole is at least its parts is inferred from the figures: in six of the seventeen the activities make the
 * whole, in eleven some remains, in none they exceed it. Only the capital items of the first output do, by 9,506,000
 * baht.
 *
 * @th
 * ผลรวมของกิจกรรมต้องไม่เกินงบประมาณของโครงการ แสดงส่วนที่เหลือซึ่งไม่มีกิจกรรมใดรองรับ หรือส่วนที่เกินงบประมาณ
 * ใช้กับรายการจ่ายเทียบกับวงเงินได้เช่นกัน หากไม่มีกิจกรรมเลยถือว่าไม่ผ่าน ความสัมพันธ์นี้อนุมานจากตัวเลข
 * ไม่มีข้อความใดระบุไว้
 *
 * @throws {@link RuleInputError} a name that comes twice, an amount that is negative or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 652 to 686, 1191 to 1220 and 1799 to 5285
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * const parts = [
 *   { name: 'workshops', amount: 17_046_800 },
 *   { name: 'networks', amount: 5_297_000 },
 * ];
 * budget.fy2565.activitiesOfProject({ total: 22_343_800, parts }).difference; // '0'
 * const items = [{ name: 'articles', amount: 26_011_600 }, { name: 'land and building', amount: 120_769_900 }];
 * budget.fy2565.activitiesOfProject({ total: 137_275_500, parts: items }).difference; // '-9506000'
 * ```
 */
export const activitiesOfProject = rollUp({
  programme,
  id: 'activities-of-project',
  title: { th: 'งบประมาณโครงการเทียบกับกิจกรรม', en: 'A project against its activities' },
  source: acrossPages.inferred(
    {
      th: 'ในสิบเจ็ดรายการไม่มีรายการใดที่กิจกรรมรวมกันเกินงบประมาณ',
      en: 'of seventeen, none has activities that exceed it',
    },
    [652, 686],
    [1191, 1220],
    [1799, 5285],
  ),
  unit: 'baht',
  relation: 'at-least',
  whole: { th: 'งบประมาณของโครงการ', en: 'the budget of the project' },
  parts: { th: 'กิจกรรม', en: 'activities' },
});

/**
 * Whether the description of a project is whole (หัวข้อของโครงการในส่วนที่ 2): budget, target (or, of the first output,
 * reason and need), objectives, target group, place, period, activities, at least an indicator of quantity and one of
 * quality, and the expected result. An indicator of time is printed for some projects only, so it is not asked for.
 *
 * That each of them is needed is inferred: all fourteen outputs and projects of Part 2 have them, and no sentence says
 * that they must.
 *
 * @th
 * รายละเอียดโครงการมีหัวข้อครบหรือไม่ ได้แก่ งบประมาณ เป้าหมาย (หรือเหตุผลและความจำเป็น) วัตถุประสงค์ กลุ่มเป้าหมาย
 * สถานที่ ระยะเวลา กิจกรรม ตัวชี้วัดเชิงปริมาณ ตัวชี้วัดเชิงคุณภาพ และผลสัมฤทธิ์ที่คาดว่าจะได้รับ
 * ตัวชี้วัดเชิงเวลามีเฉพาะบางโครงการจึงไม่บังคับ อนุมานจากทุกโครงการในส่วนที่ 2
 *
 * @throws {@link RuleInputError} a value that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 692 to 1466
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * budget.fy2565.projectDescription({ period: false }).verdict; // 'unmet'
 * ```
 */
export const projectDescription = checklist({
  programme,
  id: 'project-description',
  title: { th: 'หัวข้อของโครงการ', en: 'The description of a project' },
  source: projects.inferred(
    { th: 'โครงการในส่วนที่ 2 มีหัวข้อเหล่านี้ทุกโครงการ', en: 'all projects of Part 2 have these headings' },
    [692, 1466],
  ),
  facts: {
    budget: yesNo({ th: 'มีหัวข้องบประมาณ', en: 'its budget is told' }),
    target: yesNo({ th: 'มีหัวข้อเป้าหมาย', en: 'its target is told' }),
    reason: yesNo({ th: 'มีหัวข้อเหตุผลและความจำเป็น', en: 'its reason and need are told' }),
    objectives: yesNo({ th: 'มีหัวข้อวัตถุประสงค์', en: 'its objectives are told' }),
    targetGroup: yesNo({ th: 'มีหัวข้อกลุ่มเป้าหมาย', en: 'its target group is told' }),
    place: yesNo({ th: 'มีหัวข้อสถานที่ดำเนินการ', en: 'its place is told' }),
    period: yesNo({ th: 'มีหัวข้อระยะเวลาดำเนินการ', en: 'its period is told' }),
    activities: yesNo({ th: 'มีหัวข้อกิจกรรมและวิธีดำเนินการ', en: 'its activities are told, and how they are carried out' }),
    quantity: yesNo({ th: 'มีตัวชี้วัดเชิงปริมาณ', en: 'it has an indicator of quantity' }),
    quality: yesNo({ th: 'มีตัวชี้วัดเชิงคุณภาพ', en: 'it has an indicator of quality' }),
    result: yesNo({ th: 'มีหัวข้อผลสัมฤทธิ์ที่คาดว่าจะได้รับ', en: 'its expected result is told' }),
  },
  criteria: [
    yes('budget'),
    any('target-or-reason', [yes('target'), yes('reason')], {
      label: { th: 'เป้าหมาย หรือเหตุผลและความจำเป็น', en: 'target, or reason and need' },
    }),
    yes('objectives'),
    yes('targetGroup'),
    yes('place'),
    yes('period'),
    yes('activities'),
    yes('quantity'),
    yes('quality'),
    yes('result'),
  ],
});
