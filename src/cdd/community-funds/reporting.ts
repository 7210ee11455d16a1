import { date } from '../../rules/logic/fact.js';
import { timetable } from '../../rules/time/timetable.js';
import { acrossPages } from '../guideline-fy2565.js';
import { periods } from './days.js';
import { programme } from './source.js';

export const ended = { endedOn: /* @__PURE__ */ date({ th: 'วันที่กิจกรรมแล้วเสร็จ', en: 'the day the activity ended' }) };

/**
 * Which activities run on a day (ระยะเวลาดำเนินการ): the printed months bind, where they are narrower than the quarters beside them.
 * Activity 1 is the funds' capacity, activity 2 their management; activities 12 and 13 are the work on poverty-alleviation funds
 * and savings groups without a budget, which lasts all of the fiscal year. Within activity 12, assessments are entered in May
 * to July.
 *
 * An activity whose parts pause is `between` two of them: in June 2565 no part of activity 1 runs.
 *
 * @th
 * แสดงว่ากิจกรรมใดของกองทุนชุมชนดำเนินการอยู่ในวันที่ระบุ ใช้เดือนที่พิมพ์ไว้เมื่อแคบกว่าไตรมาสที่พิมพ์คู่กัน กิจกรรมที่ 12 และ 13 (กข.คจ.
 * และกลุ่มออมทรัพย์เพื่อการผลิต) ไม่ใช้งบประมาณและดำเนินการตลอดปีงบประมาณ โดยการบันทึกการประเมินศักยภาพ กข.คจ. อยู่ในเดือนพฤษภาคม - กรกฎาคม
 * ช่วงที่ไม่มีส่วนใดของกิจกรรมดำเนินการ กิจกรรมอยู่ระหว่างรอขั้นตอนถัดไป (between) เช่น กิจกรรมที่ 1 ในเดือนมิถุนายน 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3451, 3504, 3545, 3594, 3653, 3685, 6001, 6053 and 6166
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const outcome = communityFunds.fy2565.activities({ today: '2022-06-15' });
 * outcome.activities[0].steps.map(({ status }) => status); // ['past', 'to-come', 'past']
 * outcome.between; // [1]
 * communityFunds.fy2565.activities.decide({ today: '2022-02-01' }); // [1, 2, 12, 13]
 * ```
 */
export const activities = timetable({
  programme,
  id: 'activities',
  title: { th: 'ระยะเวลาดำเนินการ', en: 'When the activities run' },
  source: acrossPages(3451, 3504, 3545, 3594, 3653, 3685, 6001, 6053, 6166),
  activities: [
    {
      activity: 1,
      label: { th: 'เสริมสร้างศักยภาพกองทุนชุมชนและการเข้าถึงแหล่งทุน', en: 'Capacity of funds and access to capital' },
      steps: [
        { id: 'clinic', label: { th: 'Mobile Clinic', en: 'Mobile Clinic' }, ...periods.clinic },
        { id: 'outstanding', label: { th: 'กองทุนชุมชนดีเด่น', en: 'outstanding funds' }, ...periods.outstanding },
        {
          id: 'strengthening',
          label: { th: 'สร้างความเข้มแข็ง กข.คจ.', en: 'strengthening of poverty funds' },
          ...periods.strengthening,
        },
      ],
    },
    {
      activity: 2,
      label: { th: 'เพิ่มประสิทธิภาพการบริหารจัดการทุนชุมชน', en: 'Management of community funds' },
      steps: [
        { id: 'market', label: { th: 'เวทีจัดการความรู้ศูนย์สาธิตการตลาด', en: 'knowledge forums' }, ...periods.market },
        { id: 'model-forum', label: { th: 'เวที กข.คจ. ต้นแบบ', en: "model funds' forums" }, ...periods.modelForum },
        {
          id: 'model-grant',
          label: { th: 'สนับสนุน กข.คจ. ต้นแบบ', en: "model funds' grants" },
          ...periods.modelGrant,
        },
      ],
    },
    {
      activity: 12,
      label: { th: 'การส่งเสริมการดำเนินงาน กข.คจ.', en: 'Work on poverty-alleviation funds' },
      steps: [
        { id: 'poverty-funds', label: { th: 'การดำเนินงานทั้งปี', en: 'the work of the year' }, ...periods.povertyFunds },
        {
          id: 'assessment',
          label: { th: 'บันทึกการประเมินศักยภาพ กข.คจ.', en: 'assessments recorded' },
          ...periods.assessment,
        },
      ],
    },
    {
      activity: 13,
      label: { th: 'การส่งเสริมการดำเนินงานกลุ่มออมทรัพย์เพื่อการผลิต', en: 'Work on savings groups for production' },
      steps: [
        { id: 'savings-groups', label: { th: 'การดำเนินงานทั้งปี', en: 'the work of the year' }, ...periods.savingsGroups },
      ],
    },
  ],
});
