import { earlierOf } from '../../../rules/time/deadline.js';
import { noDay } from '../../../rules/time/due-dates.js';
import {
  type Activity,
  afterEnd,
  by,
  department,
  each,
  entry,
  figure,
  finalReport,
  months,
  toProvince,
  within,
  withoutDay,
} from '../activity.js';
import { at } from '../source.js';

/** The management of debt. */
export const debt = {
  'P08/1/1': {
    label: { th: 'จัดตั้งศูนย์จัดการกองทุนชุมชน', en: 'Setting up fund management centres' },
    line: 1698,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 4215 },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', line: 4237 },
    periods: [months([2, 2], '2022-01', '2022-03', 'ไตรมาส 2 (เดือนมกราคม - มีนาคม 2565)', 4223)],
    budget: [each(figure(107, 'sites', 4205), 69_000, 7_383_000, 4205)],
    targets: [
      {
        label: { th: 'กลุ่มเป้าหมายทั้งหมด', en: 'the whole target group' },
        unit: 'people',
        of: [
          [figure(107, 'sites', 4199), figure(16, 'people', 4199)],
          [figure(107, 'sites', 4201), figure(4, 'people', 4201)],
        ],
        printed: figure(2140, 'people', 4197),
      },
      {
        label: { th: 'ภาคประชาชน', en: 'people of the community' },
        unit: 'people',
        of: [[figure(107, 'sites', 4199), figure(16, 'people', 4199)]],
        printed: figure(1712, 'people', 4199),
      },
      {
        label: { th: 'ภาคีการพัฒนา', en: 'partners' },
        unit: 'people',
        of: [[figure(107, 'sites', 4201), figure(4, 'people', 4201)]],
        printed: figure(428, 'people', 4201),
      },
    ],
    duties: [
      { ...entry(earlierOf(afterEnd(7, 4191), by('2022-03-10', 4191))), onWhole: true },
      toProvince(
        { th: 'สรุปผล ถอดบทเรียน และรายงานผลให้จังหวัด', en: 'lessons and report to the province' },
        afterEnd(7, 4193),
      ),
      finalReport({ th: 'ส่งรายงานผลเป็นรูปเล่ม', en: 'send the report as a book' }, by('2022-03-15', 4193)),
    ],
  },
  'P08/1/2': {
    label: {
      th: 'ศูนย์จัดการกองทุนชุมชนบริหารจัดการหนี้ “สำนึกดี แผนดี บริหารหนี้ได้”',
      en: 'Debt management by the fund management centres',
    },
    line: 1699,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 4359 },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์กรการเงินชุมชน', line: 4363 },
    periods: [months([3, 3], '2022-04', '2022-06', 'ไตรมาส 3 (เดือนเมษายน - มิถุนายน 2565)', 4360)],
    budget: [each(figure(321, 'sites', 4350), 70_100, 22_502_100, 4350)],
    targets: [
      {
        label: { th: 'ครัวเรือนเป้าหมายที่เป็นหนี้', en: 'target households in debt' },
        unit: 'people',
        of: [[figure(321, 'sites', 4346), figure(30, 'people', 4346)]],
        printed: figure(9630, 'people', 4346),
      },
    ],
    duties: [
      {
        id: 'debt-burden',
        label: { th: 'รายงานภาวะหนี้สินของกลุ่มเป้าหมาย', en: 'report the debt of the target group' },
        by: ['province'],
        to: department,
        due: by('2022-08-15', 4340),
      },
      {
        id: 'debt-results',
        label: { th: 'รายงานผลการบริหารจัดการหนี้ของกลุ่มเป้าหมาย', en: 'report the result of managing the debt' },
        by: ['province'],
        to: department,
        due: by('2022-08-15', 4342),
        onWhole: true,
      },
      entry(earlierOf(afterEnd(7, 4344), by('2022-08-10', 4344))),
    ],
  },
  'P08/1/3/selection': {
    label: {
      th: 'ติดตาม สนับสนุน การดำเนินงานศูนย์จัดการกองทุนชุมชนสู่การเป็นต้นแบบด้านการบริหารจัดการหนี้',
      en: 'Choosing and following the model centres',
    },
    line: 1700,
    offices: {
      of: ['department', 'province'],
      printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน/สำนักงานพัฒนาชุมชนจังหวัด',
      line: 4409,
    },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', line: 4418 },
    periods: [
      months([1, 2], '2021-12', '2022-03', 'ไตรมาส 1 - 2 (เดือนธันวาคม - มีนาคม 2565)', 4412, {
        th: 'เดือนธันวาคมไม่ได้พิมพ์ปี อ่านเป็น 2564 ตามไตรมาส 1',
        en: 'December has no year: read as 2564, in quarter 1',
      }),
    ],
    budget: [{ total: figure(470_600, 'baht', 4407), units: figure(27, 'sites', 4405) }],
    duties: [
      {
        id: 'selection',
        label: { th: 'จัดทำประกาศ แจ้งรายชื่อ และรายงานผลการคัดเลือกศูนย์ดีเด่น', en: 'announce and report the chosen centre' },
        by: ['province'],
        to: department,
        due: within('2022-01', 4399),
      },
    ],
  },
  'P08/1/3/workshop': {
    label: { th: 'ประชุมเชิงปฏิบัติการพัฒนาศักยภาพศูนย์จัดการกองทุนชุมชนต้นแบบ', en: 'Workshop of the model centres' },
    line: 1700,
    offices: {
      of: ['department', 'amphoe'],
      printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน /สำนักงานพัฒนาชุมชนอำเภอ',
      line: 4440,
    },
    periods: [months([3, 3], '2022-05', '2022-06', 'ไตรมาสที่ 3 (เดือนพฤษภาคม - มิถุนายน 2565) จำนวน 3 วัน', 4444)],
    budget: [{ total: figure(246_500, 'baht', 4438), units: figure(27, 'sites', 4436) }],
    targets: [
      {
        label: { th: 'กลุ่มเป้าหมายทั้งหมด', en: 'the whole target group' },
        unit: 'people',
        of: [
          [figure(27, 'sites', 4436), figure(3, 'people', 4436)],
          [figure(27, 'amphoes', 4436), figure(1, 'people', 4436)],
          [figure(6, 'people', 4436)],
        ],
        printed: figure(114, 'people', 4436),
      },
      {
        label: { th: 'คณะกรรมการศูนย์ฯ', en: 'committees of the centres' },
        unit: 'people',
        of: [[figure(27, 'sites', 4436), figure(3, 'people', 4436)]],
        printed: figure(81, 'people', 4436),
      },
    ],
    duties: [withoutDay(4434, ['department'], { th: 'ผู้บริหาร', en: 'the administrators' })],
  },
  'P08/1/3/support': {
    label: {
      th: 'สนับสนุนการดำเนินงานศูนย์จัดการกองทุนชุมชนสู่การเป็นต้นแบบด้านการบริหารจัดการหนี้',
      en: 'Support of the model centres',
    },
    line: 1700,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 4508 },
    periods: [months([3, 3], '2022-05', '2022-06', 'ไตรมาสที่ 3 (เดือนพฤษภาคม - มิถุนายน 2565)', 4510)],
    budget: [
      {
        total: figure(2_700_000, 'baht', 4507),
        units: figure(27, 'sites', 4452),
        unitCost: figure(100_000, 'baht', 4452),
      },
    ],
    duties: [
      toProvince(
        { th: 'สรุปรายงานผลให้จังหวัด', en: 'report to the province' },
        noDay({ th: 'รายงานผล (ไม่ได้กำหนดวัน)', en: 'report: no day is printed' }, at(4500)),
      ),
      entry(earlierOf(afterEnd(7, 4502), by('2022-08-15', 4502))),
      finalReport(
        { th: 'รายงานผลการดำเนินกิจกรรมตามข้อ 2.1 และ 2.2', en: 'report on items 2.1 and 2.2' },
        by('2022-08-15', 4504),
      ),
    ],
  },
} as const satisfies Record<string, Activity>;
