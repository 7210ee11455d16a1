import { afterWorkingDays, eachQuarterEnd } from '../../../rules/time/due-dates.js';
import { type Activity, by, department, figure, finalReport, months, provinceOffice, withoutDay } from '../activity.js';
import { at } from '../source.js';

/** The activities of the mission, without a budget: S4-15 to S6-1. */
export const missionThird = {
  'S4-15': {
    label: { th: 'การพัฒนาฐานข้อมูลผลิตภัณฑ์ OTOP ที่เป็นภูมิปัญญาท้องถิ่นของจังหวัด', en: 'Database of OTOP products of local wisdom' },
    line: 6257,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 6267 },
    responsible: { printed: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน', line: 6272 },
    periods: [months([1, 4], '2021-12', '2022-09', 'ไตรมาส 1 – 4 (เดือนธันวาคม 2564 – กันยายน 2565)', 6269)],
    duties: [finalReport({ th: 'สรุปรายงานผลการดำเนินงาน', en: 'report the result' }, by('2022-09-25', 6264), 'report')],
  },
  'S4-16': {
    label: { th: 'การลงทะเบียนผู้ผลิต ผู้ประกอบการ OTOP รายใหม่', en: 'Registration of new OTOP producers' },
    line: 6285,
    offices: {
      of: ['department', 'province', 'amphoe'],
      printed: 'สำนักงานพัฒนาชุมชนอำเภอ/จังหวัด และกรมการพัฒนาชุมชน',
      line: 6323,
    },
    responsible: { printed: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน', line: 6328 },
    periods: [months([1, 4], '2021-10', '2022-09', 'ไตรมาส 1 – 4 (เดือนตุลาคม 2564 – กันยายน 2565)', 6325)],
    duties: [
      {
        id: 'appeal',
        label: { th: 'อุทธรณ์ผลการขึ้นทะเบียน (เมื่อไม่ผ่าน)', en: 'appeal where registration was refused' },
        by: ['producer'],
        to: { th: 'ผู้ว่าราชการจังหวัด', en: 'the governor' },
        due: afterWorkingDays('notifiedOn', figure(5, 'days', 6308), 'holidays'),
      },
      withoutDay(6304, ['amphoe'], provinceOffice, {
        id: 'approval',
        label: {
          th: 'แจ้งข้อมูลการลงทะเบียนและผลการพิจารณาให้ความเห็นชอบ',
          en: "tell the registrations and whether the amphoe's committee approved them",
        },
      }),
      withoutDay(6309, ['province'], department, {
        id: 'result',
        label: { th: 'รายงานผลการพิจารณารับรองการขึ้นทะเบียน', en: 'report the registrations that were certified' },
      }),
    ],
  },
  'S4-17': {
    label: { th: 'การถอดบทเรียนความสำเร็จการพัฒนาผลิตภัณฑ์ของจังหวัด', en: 'Lessons of product development' },
    line: 6331,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 6342 },
    responsible: { printed: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน', line: 6352 },
    periods: [months([1, 3], '2021-12', '2022-06', 'ไตรมาส 1 – 3 (เดือนธันวาคม 2564 – มิถุนายน 2565)', 6344)],
    duties: [
      finalReport({ th: 'สรุปรายงานผลการถอดบทเรียน', en: 'report the lessons' }, by('2022-07-25', 6339), 'report'),
    ],
  },
  'S4-18': {
    label: { th: 'การส่งเสริม OTOP Trader ระดับจังหวัด', en: 'Provincial OTOP Traders' },
    line: 6355,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 6389 },
    responsible: { printed: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน', line: 6409 },
    periods: [months([1, 4], '2021-10', '2022-09', 'ไตรมาส 1 – 4 (เดือนตุลาคม 2564 - กันยายน 2565)', 6393)],
    duties: [
      {
        id: 'quarterly',
        label: { th: 'ติดตาม ประเมินผล และรายงานผลไตรมาสละ 1 ครั้ง', en: 'follow up and report once a quarter' },
        by: ['province'],
        to: department,
        due: eachQuarterEnd(
          { from: '2021-10', to: '2022-09' },
          at.inferred({ th: 'ภายในวันสิ้นไตรมาส', en: 'by the end of the quarter' }, 6383, 6393),
        ),
      },
    ],
  },
  'S4-19': {
    label: {
      th: 'การดำเนินงานคณะกรรมการหนึ่งตำบล หนึ่งผลิตภัณฑ์ ระดับจังหวัด และระดับอำเภอ',
      en: 'OTOP committees of provinces and amphoes',
    },
    line: 6423,
    offices: { of: ['province', 'amphoe'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด/อำเภอ', line: 6452 },
    responsible: { printed: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน', line: 6457 },
    periods: [months([1, 4], '2021-10', '2022-09', 'ไตรมาส 1 – 4 (เดือนตุลาคม 2564 - กันยายน 2565)', 6454)],
    duties: [],
  },
  'S4-20': {
    label: { th: 'การสรุปบทเรียนผลการดำเนินงานการพัฒนาเศรษฐกิจฐานรากและประชารัฐ', en: 'Lessons of the local economy' },
    line: 6460,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 6485 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 6490 },
    periods: [months([4, 4], '2022-07', '2022-09', 'ไตรมาสที่ 4 (เดือนกรกฎาคม – กันยายน 2565)', 6487)],
    duties: [finalReport({ th: 'รายงานสรุปบทเรียน', en: 'report the lessons' }, by('2022-09-15', 6480), 'report')],
  },
  'S6-1': {
    label: { th: 'การพัฒนาคุณภาพการบริหารจัดการภาครัฐ (รางวัลเลิศรัฐ) ประจำปี พ.ศ. 2565', en: 'Awards for good administration' },
    line: 6503,
    offices: { of: ['department', 'province'], printed: 'ส่วนกลาง (สำนัก กอง หรือเทียบเท่า)', line: 6589 },
    periods: [months([1, 4], '2021-10', '2022-09', 'ไตรมาสที่ 1 – 4 (เดือนตุลาคม 2564 – กันยายน 2565)', 6598)],
    duties: [],
  },
} as const satisfies Record<string, Activity>;
