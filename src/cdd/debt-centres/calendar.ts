import { timetable } from '../../rules/time/timetable.js';
import { acrossPages } from '../guideline-fy2565.js';
import { printedMonths } from '../printed-months.js';
import { establishing, grading, managing, modelling, programme } from './source.js';

/** The printed months of the parts of the project. */
export const periods = {
  november: /* @__PURE__ */ printedMonths(establishing, '2021-11', '2021-11', 4123),
  december: /* @__PURE__ */ printedMonths(establishing, '2021-12', '2021-12', 4125),
  establishment: /* @__PURE__ */ printedMonths(establishing, '2022-01', '2022-03', 4099, 4223),
  debtWork: /* @__PURE__ */ printedMonths(managing, '2022-04', '2022-06', 4360),
  followUp: /* @__PURE__ */ printedMonths(modelling, '2021-12', '2022-03', 4387, 4412),
  workshop: /* @__PURE__ */ printedMonths(modelling, '2022-05', '2022-06', 4444),
  grading: /* @__PURE__ */ printedMonths(grading, '2022-01', '2022-07', 6251),
  support: /* @__PURE__ */ printedMonths(modelling, '2022-05', '2022-06', 4510),
};

/**
 * What of the project runs on a given day (ระยะเวลาดำเนินการ), by its three activities, and of activity 14, the
 * work on levels and debts without a budget (January to July 2565). The planning meetings of
 * November and December 2564 lie before the printed period of their activity, January to March 2565. Line 4412 leaves
 * out the year of December; line 4387 has it.
 *
 * An activity whose parts pause is `between` two of them: in April 2565 none of the parts of activity 3 runs.
 *
 * @th
 * แสดงว่ากิจกรรมใดของโครงการบริหารจัดการหนี้ดำเนินการอยู่ในวันที่ระบุ ทั้งสามกิจกรรม และกิจกรรมที่ 14
 * การจัดระดับและการแก้ไขปัญหาหนี้สินซึ่งไม่ใช้งบประมาณ (มกราคม - กรกฎาคม 2565) การประชุมวางแผนเดือนพฤศจิกายนและธันวาคม 2564
 * อยู่ก่อนระยะเวลาที่พิมพ์ไว้ของกิจกรรม (มกราคม - มีนาคม 2565) บรรทัด 4412 ไม่ได้พิมพ์ปีของเดือนธันวาคม ใช้ปีตามบรรทัด 4387
 * ช่วงที่ไม่มีส่วนใดของกิจกรรมดำเนินการ กิจกรรมอยู่ระหว่างรอขั้นตอนถัดไป (between) เช่น กิจกรรมที่ 3 ในเดือนเมษายน 2565
 *
 * @throws {@link RuleInputError} a day that is not a calendar date, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4099, 4123, 4125, 4223, 4360, 4387, 4412, 4444, 4510 and 6251
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.calendar({ today: '2022-02-01' }).running; // [1, 3, 14]
 * debtCentres.fy2565.calendar({ today: '2022-05-15' }).past; // [1]
 * debtCentres.fy2565.calendar({ today: '2022-04-15' }).between; // [3]
 * ```
 */
export const calendar = timetable({
  programme,
  id: 'calendar',
  title: { th: 'ระยะเวลาดำเนินการโครงการบริหารจัดการหนี้', en: 'When the parts of the project run' },
  source: acrossPages(4099, 4123, 4125, 4223, 4360, 4387, 4412, 4444, 4510, 6251),
  activities: [
    {
      activity: 1,
      label: { th: 'จัดตั้งศูนย์จัดการกองทุนชุมชน', en: 'establishing centres' },
      steps: [
        { id: 'provincial-meeting', label: { th: 'ประชุมระดับจังหวัด', en: 'provincial meeting' }, ...periods.november },
        { id: 'amphoe-meeting', label: { th: 'ประชุมระดับอำเภอ', en: 'amphoe meeting' }, ...periods.december },
        { id: 'establishment', label: { th: 'ขั้นตอนที่ 2 - 4', en: 'steps 2 to 4' }, ...periods.establishment },
      ],
    },
    {
      activity: 2,
      label: { th: 'ศูนย์จัดการกองทุนชุมชนบริหารจัดการหนี้', en: 'debt work of centres' },
      steps: [{ id: 'debt-work', label: { th: 'บริหารจัดการหนี้', en: 'debt work' }, ...periods.debtWork }],
    },
    {
      activity: 3,
      label: { th: 'ศูนย์จัดการกองทุนชุมชนสู่การเป็นต้นแบบ', en: 'model centres' },
      steps: [
        { id: 'follow-up', label: { th: 'คัดเลือก ติดตาม สนับสนุน', en: 'choice and follow-up' }, ...periods.followUp },
        { id: 'workshop', label: { th: 'ประชุมเชิงปฏิบัติการ 3 วัน', en: 'workshop of 3 days' }, ...periods.workshop },
        { id: 'support', label: { th: 'สนับสนุนการดำเนินงานศูนย์', en: 'support of centres' }, ...periods.support },
      ],
    },
    {
      activity: 14,
      label: {
        th: 'การจัดระดับการพัฒนาศูนย์ และการแก้ไขปัญหาหนี้สินภาคครัวเรือน',
        en: 'levels of centres, and the debts of households',
      },
      steps: [
        {
          id: 'grading',
          label: { th: 'การจัดระดับและการแก้ไขปัญหาหนี้สิน', en: 'levels and debts' },
          ...periods.grading,
        },
      ],
    },
  ],
});
