import { noDay } from '../../../rules/time/due-dates.js';
import {
  type Activity,
  by,
  department,
  each,
  entry,
  figure,
  finalReport,
  months,
  within,
  withoutDay,
} from '../activity.js';
import { at } from '../source.js';

/** The savings fair, and the royal-initiative projects. */
export const modelFunds = {
  'P07/1/2.3': {
    label: { th: 'มหกรรมการออม ลดความเหลื่อมล้ำของประชาชน', en: 'Savings fair' },
    line: 1687,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 3746 },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', line: 3751 },
    periods: [months([2, 2], '2022-03', '2022-03', 'ไตรมาส 2 (เดือนมีนาคม 2565) จำนวน 1 วัน', 3748)],
    budget: [each(figure(76, 'provinces', 3740), 50_000, 3_800_000, 3740)],
    duties: [
      entry(by('2022-03-30', 3736)),
      finalReport({ th: 'สรุปรายงานผลเป็นรูปเล่ม', en: 'report the result as a book' }, by('2022-03-30', 3736), 'report'),
    ],
  },
  'P07/1/2.4': {
    label: {
      th: 'ส่งเสริมอาชีพตามแนวพระราชดำริศูนย์เรียนรู้ชุมชน (ศูนย์สารภี)',
      en: 'Occupations at the royal-initiative learning centres',
    },
    line: 1688,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัดเชียงใหม่ อุบลราชธานี และจังหวัดสตูล', line: 3875 },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', line: 3899 },
    periods: [months([2, 4], '2022-01', '2022-07', 'ไตรมาส 2 - 4 (เดือนมกราคม – กรกฎาคม 2565)', 3883)],
    budget: [{ total: figure(967_400, 'baht', 3861) }],
    targets: [
      {
        label: { th: 'ศูนย์ฯ จังหวัดเชียงใหม่', en: 'the centre in Chiang Mai' },
        unit: 'people',
        of: [[figure(15, 'people', 3853)], [figure(280, 'people', 3853)]],
        printed: figure(295, 'people', 3853),
      },
      {
        label: { th: 'ศูนย์ฯ จังหวัดอุบลราชธานี', en: 'the centre in Ubon Ratchathani' },
        unit: 'people',
        of: [[figure(15, 'people', 3855)], [figure(220, 'people', 3855)]],
        printed: figure(235, 'people', 3855),
      },
      {
        label: { th: 'ศูนย์ฯ จังหวัดสตูล', en: 'the centre in Satun' },
        unit: 'people',
        of: [[figure(15, 'people', 3857)], [figure(300, 'people', 3857)]],
        printed: figure(315, 'people', 3857),
      },
    ],
    duties: [
      entry(3847),
      {
        id: 'report',
        label: { th: 'รายงานผลการดำเนินงาน', en: 'report the result' },
        by: ['province'],
        to: department,
        due: noDay({ th: 'รายงานผล (ไม่ได้กำหนดวัน)', en: 'report: no day is printed' }, at(3847)),
      },
    ],
  },
  'P07/1/2.5': {
    label: {
      th: '9 ; 10 ปฏิบัติบูชา “สืบสาน รักษา ต่อยอด” เพื่อพัฒนาชุมชน',
      en: 'Contest of model villages of the royal initiative',
    },
    line: 1689,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด จำนวน 6 จังหวัด', line: 3960 },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', line: 4004 },
    periods: [
      months([2, 4], '2022-01', '2022-08', 'ไตรมาส 2 – 4 (เดือนมกราคม – สิงหาคม 2564)', 4002, {
        th: 'พิมพ์ปี 2564 อ่านเป็น 2565 เพราะเป็นไตรมาส 2 – 4 ของปีงบประมาณ 2565',
        en: 'printed 2564, read as 2565: quarters 2 to 4 of FY2565',
      }),
    ],
    budget: [{ total: figure(3_069_000, 'baht', 3948), units: figure(6, 'provinces', 3960) }],
    duties: [
      entry(3944),
      withoutDay(3938, ['province'], department, {
        id: 'certification',
        label: { th: 'ส่งประกาศจังหวัดรับรองผลการประกวด', en: "send the province's certification of the result" },
      }),
      withoutDay(3942, ['province'], department, {
        id: 'lessons',
        label: { th: 'ส่งเอกสารการถอดบทเรียน', en: 'send the papers on the lessons' },
      }),
      finalReport(
        {
          th: 'รายงานผลการดำเนินงาน 1 เล่ม พร้อมภาพกิจกรรมในแผ่นซีดี',
          en: 'report the result, one copy with pictures on a CD',
        },
        within('2022-08', 3944, {
          th: 'พิมพ์ปี 2564 อ่านเป็น 2565 วันสุดท้ายของเดือนยังอยู่ในกำหนด',
          en: 'printed 2564, read as 2565; the last day of the month is in time',
        }),
        'report',
      ),
    ],
  },
  'P07/1/2.6/workshop': {
    label: { th: 'ประชุมเชิงปฏิบัติการสนองพระราชดำริ อพ.สธ.', en: 'Workshop on the plant genetic conservation project' },
    line: 1690,
    offices: { of: ['province', 'study-centre'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด 10 จังหวัด', line: 4042 },
    periods: [months([2, 2], '2022-01', '2022-03', 'ไตรมาส 2 (เดือนมกราคม – มีนาคม 2565)', 4051)],
    budget: [{ total: figure(814_400, 'baht', 4038) }],
    targets: [
      {
        label: { th: 'กลุ่มเป้าหมายทั้งหมด', en: 'the whole target group' },
        unit: 'people',
        of: [
          [figure(10, 'provinces', 4032), figure(20, 'people', 4032)],
          [figure(10, 'provinces', 4034), figure(3, 'people', 4034)],
          [figure(5, 'sites', 4036), figure(4, 'people', 4036)],
        ],
        printed: figure(250, 'people', 4030),
      },
    ],
    duties: [entry(4026, ['province', 'study-centre']), withoutDay(4028, ['province', 'study-centre'], department)],
  },
  'P07/1/2.6/centres': {
    label: { th: 'พัฒนาศูนย์เรียนรู้ภูมิปัญญาและทรัพยากรท้องถิ่น (อพ.สธ.)', en: 'Learning centres of local wisdom and resources' },
    line: 1690,
    offices: { of: ['province', 'study-centre'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด 3 จังหวัด', line: 4075 },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', line: 4080 },
    periods: [months([2, 2], '2022-01', '2022-03', 'ไตรมาส 2 (เดือนมกราคม – มีนาคม 2565)', 4077)],
    budget: [each(figure(14, 'sites', 4079), 100_000, 1_400_000, 4074)],
    targets: [
      {
        label: { th: 'หน่วยที่พัฒนา', en: 'centres' },
        unit: 'sites',
        of: [[figure(11, 'sites', 4074)], [figure(3, 'provinces', 4074)]],
        printed: figure(14, 'sites', 4079),
      },
    ],
    duties: [entry(4063, ['province', 'study-centre']), withoutDay(4065, ['province', 'study-centre'], department)],
  },
} as const satisfies Record<string, Activity>;
