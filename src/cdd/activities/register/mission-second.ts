import { noDay } from '../../../rules/time/due-dates.js';
import {
  type Activity,
  by,
  department,
  months,
  onceFound,
  provinceOffice,
  superiors,
  toProvince,
  within,
  withoutDay,
} from '../activity.js';
import { at } from '../source.js';

/** What an amphoe tells of its funds at meetings, so that they become known. */
const atMeetings = (line: number) =>
  withoutDay(
    line,
    ['amphoe'],
    {
      th: 'ที่ประชุมหัวหน้าส่วนราชการ กำนันผู้ใหญ่บ้าน หมู่บ้าน หรืออื่น ๆ',
      en: 'a meeting of heads of agencies, of headmen, of a village or another',
    },
    {
      id: 'meetings',
      label: { th: 'รายงานผลการดำเนินงานของอำเภอในวันประชุม', en: 'report the work of the amphoe at a meeting' },
    },
  );

/** The activities of the mission, without a budget: S4-11 to S4-14. */
export const missionSecond = {
  'S4-11': {
    label: { th: 'การพัฒนาศูนย์เรียนรู้และขับเคลื่อนปรัชญาของเศรษฐกิจพอเพียง', en: 'Learning centres of the sufficiency economy' },
    line: 5941,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนทุกอำเภอ รวม 878 อำเภอ', line: 5971 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 5984 },
    periods: [months([1, 4], '2021-10', '2022-09', 'ไตรมาส 1 – 4 (เดือนตุลาคม 2564 – กันยายน 2565)', 5975)],
    duties: [
      {
        id: 'report',
        label: { th: 'รายงานข้อมูลผลการพัฒนาศูนย์เรียนรู้ฯ', en: 'report on the development of the centres' },
        by: ['amphoe'],
        to: department,
        due: within('2022-08', 5965),
        onWhole: true,
      },
    ],
  },
  'S4-12': {
    label: { th: 'การส่งเสริมการดำเนินงานโครงการแก้ไขปัญหาความยากจน (กข.คจ.)', en: 'Poverty-alleviation funds' },
    line: 5987,
    offices: { of: ['province', 'amphoe'] },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', line: 6066 },
    periods: [months([1, 4], '2021-10', '2022-09', 'ไตรมาส 1 – 4 (เดือนตุลาคม 2564 – กันยายน 2565)', 6053)],
    duties: [
      {
        id: 'database',
        label: { th: 'ตรวจสอบความถูกต้องของฐานข้อมูล กข.คจ. ปีละ 1 ครั้ง', en: 'check the database once a year' },
        by: ['province'],
        to: { th: 'ระบบศูนย์ข้อมูลกลาง', en: 'the central data centre' },
        due: within('2022-08', 5999),
      },
      {
        id: 'review',
        label: { th: 'ทบทวนและปรับแก้ไขฐานข้อมูล กข.คจ. ปีละ 1 ครั้ง', en: 'review and correct the database once a year' },
        by: ['amphoe'],
        to: { th: 'ระบบศูนย์ข้อมูลกลาง', en: 'the central data centre' },
        due: within('2022-07', 6013),
      },
      {
        id: 'assessment',
        label: { th: 'บันทึกการประเมินศักยภาพตามหลักธรรมาภิบาล', en: 'record the assessment of governance' },
        by: ['amphoe'],
        to: { th: 'ระบบ www.cddhealthyfund.com', en: 'www.cddhealthyfund.com' },
        due: within('2022-07', 6001),
      },
      {
        id: 'upgrades',
        label: { th: 'รายงานผลการยกระดับ ปีละ 1 ครั้ง', en: 'report the upgrades once a year' },
        by: ['amphoe'],
        to: { th: 'ระบบ www.cddhealthyfund.com', en: 'www.cddhealthyfund.com' },
        due: within('2022-07', 6025),
      },
      {
        id: 'debt',
        label: { th: 'รายงานภาวะหนี้สินและฐานะทางการเงิน ปีละ 2 ครั้ง', en: 'report debt and finances twice a year' },
        by: ['amphoe'],
        to: { th: 'จังหวัดและอำเภอ', en: 'the province and the amphoe' },
        due: [
          within('2022-03', 6037, {
            th: 'พิมพ์ว่าของทุกปี อ่านเป็นปีงบประมาณ 2565 วันสุดท้ายของเดือนยังอยู่ในกำหนด',
            en: 'printed for every year, read in FY2565; the last day of the month is in time',
          }),
          within('2022-08', 6037, {
            th: 'พิมพ์ว่าของทุกปี อ่านเป็นปีงบประมาณ 2565 วันสุดท้ายของเดือนยังอยู่ในกำหนด',
            en: 'printed for every year, read in FY2565; the last day of the month is in time',
          }),
        ],
      },
      {
        id: 'debt-province',
        label: { th: 'รายงานภาวะหนี้สินและฐานะทางการเงิน ปีละ 1 ครั้ง', en: 'report debt and finances once a year' },
        by: ['province'],
        to: department,
        due: within('2022-09', 6005, {
          th: 'พิมพ์ว่าของทุกปี อ่านเป็นปีงบประมาณ 2565 วันสุดท้ายของเดือนยังอยู่ในกำหนด',
          en: 'printed for every year, read in FY2565; the last day of the month is in time',
        }),
      },
      onceFound(
        6031,
        ['amphoe'],
        superiors,
        {
          th: 'แจ้งเพื่อตั้งคณะกรรมการตรวจสอบกองทุน และรายงานผล เมื่อพบแนวโน้มการทุจริตหรือผิดระเบียบ',
          en: 'have the fund inspected and report, where fraud or a breach of the regulation is found',
        },
        'irregularity',
      ),
      atMeetings(6043),
    ],
  },
  'S4-13': {
    label: { th: 'การส่งเสริมการดำเนินงานกลุ่มออมทรัพย์เพื่อการผลิต', en: 'Savings groups for production' },
    line: 6069,
    offices: { of: ['province', 'amphoe'] },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', line: 6174 },
    periods: [months([1, 4], '2021-10', '2022-09', 'ไตรมาส 1 – 4 (เดือนตุลาคม 2564 – กันยายน 2565)', 6166)],
    duties: [
      {
        id: 'data',
        label: { th: 'บันทึกข้อมูลกลุ่มออมทรัพย์เพื่อการผลิตปีละ 1 ครั้ง', en: 'record the data of the groups once a year' },
        by: ['amphoe'],
        to: { th: 'ระบบศูนย์ข้อมูลกลาง', en: 'the central data centre' },
        due: noDay({ th: 'ปีละ 1 ครั้ง (ไม่ได้กำหนดวัน)', en: 'once a year: no day is printed' }, at(6095)),
      },
      toProvince({ th: 'รายงานผลการดำเนินงานตามข้อ 2.3', en: 'report on item 2.3' }, within('2022-07', 6153)),
      {
        id: 'report-province',
        label: { th: 'รายงานผลการดำเนินงานตามข้อ 1.3', en: 'report on item 1.3' },
        by: ['province'],
        to: department,
        due: within('2022-08', 6097),
      },
      onceFound(
        6101,
        ['province'],
        department,
        {
          th: 'ปฏิบัติตามแนวทางกรณีเกิดความเสียหายและรายงาน เมื่อมีการร้องเรียน',
          en: 'follow the guideline on damage and report, on a complaint',
        },
        'damage',
      ),
      onceFound(
        6161,
        ['amphoe'],
        superiors,
        {
          th: 'ตรวจสอบกลุ่ม หาข้อยุติ และรายงาน เมื่อพบว่าไม่เป็นไปตามแนวทางหรืออาจเกิดความเสียหาย',
          en: 'inspect the group, settle and report, where it breaks the guidelines or damage is likely',
        },
        'irregularity',
      ),
      onceFound(
        6163,
        ['amphoe'],
        provinceOffice,
        {
          th: 'ปฏิบัติตามแนวทางกรณีเกิดความเสียหายและรายงาน เมื่อมีการร้องเรียน',
          en: 'follow the guideline on damage and report, on a complaint',
        },
        'damage-amphoe',
      ),
      atMeetings(6159),
    ],
  },
  'S4-14': {
    label: {
      th: 'การส่งเสริมการจัดระดับการพัฒนาศูนย์จัดการกองทุนชุมชน และการแก้ไขปัญหาหนี้สินภาคครัวเรือน โดยศูนย์จัดการกองทุนชุมชน',
      en: 'Levels of the fund management centres, and household debt',
    },
    line: 6176,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 6244 },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', line: 6254 },
    periods: [months([2, 4], '2022-01', '2022-07', 'ไตรมาส 2 - 4 (มกราคม - กรกฎาคม 2565)', 6251)],
    duties: [
      {
        id: 'database',
        label: { th: 'ส่งแบบยืนยันฐานข้อมูลศูนย์จัดการกองทุนชุมชน', en: 'send the confirmation of the database' },
        by: ['province'],
        to: department,
        due: within('2021-12', 6204),
      },
      {
        id: 'levels',
        label: { th: 'รายงานผลการประเมินการจัดระดับการพัฒนาศูนย์ฯ', en: 'report the levels of the centres' },
        by: ['amphoe'],
        to: provinceOffice,
        due: by('2022-03-31', 6222),
      },
      {
        id: 'levels-province',
        label: {
          th: 'รับรองและรวบรวมผลการประเมินพร้อมแผนการพัฒนาศูนย์ฯ',
          en: 'certify and collect the levels with the plans',
        },
        by: ['province'],
        to: department,
        due: by('2022-04-15', 6228),
      },
      {
        id: 'debt',
        label: { th: 'รายงานผลการแก้ไขปัญหาหนี้สินภาคครัวเรือน', en: 'report the result on household debt' },
        by: ['amphoe'],
        to: provinceOffice,
        due: by('2022-07-15', 6224),
      },
      {
        id: 'debt-province',
        label: {
          th: 'รวบรวมและรายงานผลการแก้ไขปัญหาหนี้สินภาคครัวเรือน',
          en: 'collect and report the result on household debt',
        },
        by: ['province'],
        to: department,
        due: by('2022-07-31', 6230),
      },
    ],
  },
} as const satisfies Record<string, Activity>;
