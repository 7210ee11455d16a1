import { parameter } from '../../core/parameter.js';
import { whereAbove } from '../../rules/criteria/conditional.js';
import { exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, percent, yesNo } from '../../rules/logic/fact.js';
import { parameters } from './personnel.js';
import { plans, programme } from './source.js';

const excess = {
  cap: parameters.cap,
  planYears: parameter(3, 'years', plans(208), {
    th: 'ระยะเวลาของแผนการปรับปรุงค่าใช้จ่ายด้านบุคลากร',
    en: 'years of the plan to improve the expenditure',
  }),
};

const exactlyRead = plans.inferred(
  {
    th: '“แผนการปรับปรุง…เป็นเวลา 3 ปี” ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่า 3 ปีพอดี',
    en: 'a plan “of three years” is printed without a word of comparison; exactly three is read',
  },
  208,
);

/**
 * What an organisation above the cap on personnel expenditure must do (เกินกว่ากรอบวงเงินรวมค่าใช้จ่ายด้านบุคลากร):
 * put it to the Committee on the Development and Promotion of Public Organisations (กพม.), with a plan of three years
 * that brings the expenditure down; neither a shorter nor a longer plan is one of three years. At 32 % or less nothing is
 * asked. No deadline is printed.
 *
 * @th องค์การมหาชนที่มีค่าใช้จ่ายด้านบุคลากรเกินร้อยละ 32 ต้องเสนอ กพม. พิจารณา พร้อมแผนการปรับปรุงค่าใช้จ่ายด้านบุคลากรเป็นเวลา 3 ปี หากไม่เกินกรอบ ไม่ต้องดำเนินการใด
 * “เป็นเวลา 3 ปี” ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่า 3 ปีพอดี เอกสารไม่ได้พิมพ์กำหนดเวลาส่ง
 * @throws {@link RuleInputError} a percentage below 0 or above 100, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 208
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * performance.fy2563.personnelExcess({ personnelPercent: '5.10' }).verdict; // 'met'
 * const above = performance.fy2563.personnelExcess({ personnelPercent: 33 });
 * above.missing; // ['submittedToCommittee', 'improvementPlanYears']
 * performance.fy2563.personnelExcess({ personnelPercent: 33, submittedToCommittee: false }).next; // ['submission']
 * ```
 */
export const personnelExcess = checklist({
  programme,
  id: 'personnel-excess',
  title: { th: 'องค์การมหาชนที่มีค่าใช้จ่ายด้านบุคลากรเกินกรอบ', en: 'Above the cap on personnel expenditure' },
  source: plans(208),
  words: {
    met: { th: 'ดำเนินการถูกต้อง', en: 'done as it must be' },
    unmet: { th: 'ยังไม่ได้ดำเนินการตามที่กำหนด', en: 'not done as it must be' },
  },
  parameters: excess,
  facts: {
    personnelPercent: percent({
      th: 'ร้อยละค่าใช้จ่ายด้านบุคลากรของแผนการใช้จ่ายเงินประจำปี',
      en: 'personnel expenditure, as percent of the annual spending plan',
    }),
    submittedToCommittee: yesNo({ th: 'เสนอ กพม. พิจารณา', en: 'it was put to the committee (กพม.)' }),
    improvementPlanYears: count(
      { th: 'แผนการปรับปรุงค่าใช้จ่ายด้านบุคลากร', en: 'years of the plan to improve the expenditure' },
      'years',
    ),
  },
  criteria: [
    whereAbove(
      'personnelPercent',
      excess.cap,
      [yes('submittedToCommittee'), exactly('improvementPlanYears', excess.planYears)],
      {
        id: 'submission',
        label: {
          th: 'เสนอ กพม. พิจารณา พร้อมแผนการปรับปรุงเป็นเวลา 3 ปี (เมื่อเกินร้อยละ 32)',
          en: 'put to the committee (กพม.) with a plan of three years, where the cap of 32 % is exceeded',
        },
        source: exactlyRead,
      },
    ),
  ],
});
