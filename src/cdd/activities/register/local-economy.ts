import { parameter } from '../../../core/parameter.js';
import { after, on } from '../../../rules/time/deadline.js';
import { eachMonth, eachQuarterEnd, noDay } from '../../../rules/time/due-dates.js';
import {
  type Activity,
  by,
  department,
  each,
  entry,
  figure,
  finalReport,
  months,
  toPracharatCommittee,
  withoutDay,
} from '../activity.js';
import { at } from '../source.js';

const endOfThirdQuarter = on(
  parameter(
    '2022-06-30',
    'date',
    at.inferred({ th: 'สิ้นไตรมาส 3 คือวันที่ 30 มิถุนายน 2565', en: 'the end of quarter 3 is 30 June 2565 (2022)' }, 5281),
  ),
);

/** Markets and the local economy, and the clean department. */
export const localEconomy = {
  'P11/1/1.1': {
    label: { th: 'ตลาดนัดคนไทยยิ้มได้', en: 'Thai Smile markets' },
    line: 1726,
    offices: { of: ['province', 'amphoe'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด/อำเภอ', line: 4905 },
    responsible: { printed: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน', line: 4926 },
    periods: [months([2, 4], '2022-01', '2022-09', 'ไตรมาส 2 - 4 (เดือนมกราคม – กันยายน 2565)', 4913)],
    budget: [{ total: figure(30_000_000, 'baht', 4896) }],
    duties: [
      {
        id: 'plan',
        label: { th: 'รายงานแผนการดำเนินงาน', en: 'report the plan' },
        by: ['province'],
        to: department,
        due: after('allottedOn', figure(30, 'days', 4837)),
      },
      {
        id: 'quarterly',
        label: { th: 'รายงานผลการดำเนินงานทุกสิ้นไตรมาส', en: 'report the result at the end of each quarter' },
        by: ['province', 'amphoe'],
        to: department,
        due: eachQuarterEnd(
          { from: '2022-01', to: '2022-09' },
          at.inferred(
            { th: 'สิ้นไตรมาสในระยะเวลาดำเนินการของกิจกรรม', en: 'the ends of quarters within the period of the activity' },
            4883,
            4913,
          ),
        ),
      },
      {
        id: 'sales',
        label: { th: 'รายงานยอดจำหน่ายทุกวันสุดท้ายของเดือน', en: 'report the sales on the last day of each month' },
        by: ['province', 'amphoe'],
        to: department,
        due: eachMonth(
          { from: '2022-01', to: '2022-09' },
          'last',
          at.inferred(
            { th: 'ทุกเดือนในระยะเวลาดำเนินการของกิจกรรม', en: 'each month of the period of the activity' },
            4883,
            4913,
          ),
        ),
      },
      {
        id: 'satisfaction',
        label: { th: 'ประเมินความพึงพอใจของผู้ซื้อ/ผู้ขายทุกครั้งที่จัดตลาด', en: 'ask buyers and sellers each time' },
        by: ['province', 'amphoe'],
        due: noDay(
          { th: 'ทุกครั้งที่จัดตลาด (ไม่ได้กำหนดวัน)', en: 'each time the market is held: no day is printed' },
          at(4861),
        ),
      },
      withoutDay(4887, ['province', 'amphoe', 'department'], {
        th: 'ผู้บริหารระดับอำเภอ จังหวัด กรมฯ และกระทรวงมหาดไทย ตามลำดับ',
        en: 'the administrators of amphoe, province, department and ministry, in order',
      }),
    ],
  },
  'P11/1/1.2': {
    label: { th: 'นักการตลาดรุ่นใหม่', en: 'New marketers' },
    line: 1727,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 5060 },
    responsible: { printed: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน', line: 5074 },
    periods: [
      months(
        [1, 2],
        '2021-10',
        '2022-03',
        'ไตรมาส 1 - 2 (เดือนตุลาคม 2564 – มีนาคม 2565) ระยะเวลาการจ้างจำนวน 6 เดือน',
        5064,
      ),
    ],
    budget: [
      {
        total: figure(20_880_000, 'baht', 5054),
        units: figure(232, 'people', 5054),
        unitCost: parameter(
          90_000,
          'baht',
          at.derived({ th: 'เดือนละ 15,000 บาท จำนวน 6 เดือน', en: '15,000 baht a month for 6 months' }, 5054, 5064),
        ),
      },
    ],
    targets: [
      {
        label: { th: 'นักการตลาดรุ่นใหม่', en: 'new marketers' },
        unit: 'people',
        of: [
          [figure(30, 'provinces', 5006), figure(2, 'people', 5006)],
          [figure(29, 'provinces', 5008), figure(3, 'people', 5008)],
          [figure(17, 'provinces', 5010), figure(5, 'people', 5010)],
        ],
        printed: figure(232, 'people', 5053),
      },
    ],
    duties: [
      {
        id: 'form',
        label: { th: 'รายงานผลประจำเดือนทาง Google Form', en: 'report each month by the online form' },
        by: ['province'],
        to: department,
        due: eachMonth(
          { from: '2021-10', to: '2022-03' },
          25,
          at.inferred({ th: 'วันที่ 25 ของทุกเดือนในระยะเวลาการจ้าง', en: 'the 25th of each month of the hire' }, 5051, 5064),
        ),
      },
      {
        id: 'monthly',
        label: { th: 'รายงานตามแบบรายงานผลการปฏิบัติงาน', en: 'report each month on the form of results' },
        by: ['province'],
        to: department,
        due: eachMonth(
          { from: '2021-10', to: '2022-03' },
          25,
          at.inferred({ th: 'วันที่ 25 ของทุกเดือนในระยะเวลาการจ้าง', en: 'the 25th of each month of the hire' }, 5051, 5064),
        ),
      },
    ],
  },
  'P11/2/1.1': {
    label: {
      th: 'ประชุมกลไกขับเคลื่อนการพัฒนาเศรษฐกิจฐานรากระดับจังหวัด',
      en: 'Meetings of the provincial mechanism for the local economy',
    },
    line: 1732,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 5147 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 5157 },
    periods: [months([2, 4], '2022-01', '2022-09', 'ไตรมาส 2 - 4 (เดือนมกราคม – กันยายน 2565)', 5149)],
    budget: [{ total: figure(2_310_400, 'baht', 5146), units: figure(76, 'provinces', 5145) }],
    targets: [
      {
        label: { th: 'ผู้เข้าร่วม (เฉลี่ยจังหวัดละ 30 คน)', en: 'participants, 30 a province on average' },
        unit: 'people',
        of: [[figure(76, 'provinces', 5145), figure(30, 'people', 5145)]],
        printed: figure(2280, 'people', 5145),
      },
    ],
    duties: [
      entry(5143),
      finalReport({ th: 'จัดทำเอกสารสรุปผลการดำเนินงานและรายงาน', en: 'report the result' }, by('2022-09-15', 5143)),
    ],
  },
  'P11/2/2.1': {
    label: {
      th: 'ประชุมเชิงปฏิบัติการส่งเสริมการสร้างรายได้จากกิจการอาหารปลอดภัยระดับจังหวัด',
      en: 'Workshop on income from safe food',
    },
    line: 1734,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 5217 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 5222 },
    periods: [months([3, 3], '2022-04', '2022-06', 'ไตรมาส 3 (เดือนเมษายน – มิถุนายน 2565) จำนวน 2 วัน', 5219)],
    budget: [each(figure(76, 'provinces', 5204), 136_100, 10_343_600, 5206)],
    targets: [
      {
        label: { th: 'กลุ่มเป้าหมาย', en: 'the target group' },
        unit: 'people',
        of: [[figure(76, 'provinces', 5204), figure(10, 'groups', 5204), figure(2, 'people', 5204)]],
        printed: figure(1520, 'people', 5204),
      },
    ],
    duties: [
      toPracharatCommittee(5200),
      entry(5202),
      finalReport({ th: 'จัดทำเอกสารสรุปผลการดำเนินงานและรายงาน', en: 'report the result' }, by('2022-09-15', 5202)),
    ],
  },
  'P12/1/1': {
    label: {
      th: 'ส่งเสริมการมีส่วนร่วมภาคประชาชนในการสร้างความโปร่งใสและป้องกันการทุจริตประพฤติมิชอบ',
      en: 'Public participation for integrity',
    },
    line: 1742,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 5303 },
    responsible: { printed: 'กองการเจ้าหน้าที่ กรมการพัฒนาชุมชน', line: 5327 },
    periods: [months([3, 3], '2022-04', '2022-06', 'ไตรมาสที่ 3 (เดือนเมษายน – มิถุนายน) 2565', 5311)],
    budget: [
      { total: figure(273_600, 'baht', 5289), units: figure(76, 'provinces', 5289) },
      each(figure(6500, 'people', 5295), 80, 520_000, 5295),
      each(figure(76, 'provinces', 5297), 4000, 304_000, 5297),
      each(figure(76, 'provinces', 5299), 35_000, 2_660_000, 5299),
    ],
    duties: [
      entry(endOfThirdQuarter),
      {
        id: 'report',
        label: { th: 'สรุปรายงานผล', en: 'report the result' },
        by: ['province'],
        to: department,
        due: endOfThirdQuarter,
      },
      ...(
        [
          [
            5275,
            'evaluation',
            'จัดทำแบบประเมินผลการประชุมเชิงปฏิบัติการผ่าน Google Form',
            'evaluate the workshop by Google Form',
          ],
          [5277, 'initiative', 'สรุปผลกิจกรรมริเริ่มระดับจังหวัดผ่าน Google Drive', 'sum up the initiative by Google Drive'],
        ] as const
      ).map(([line, id, th, en]) => ({
        id,
        label: { th, en },
        by: ['province'] as const,
        to: { th: 'อธิบดีกรมการพัฒนาชุมชน', en: 'the director-general' },
        due: noDay({ th: 'ตามเวลาที่กำหนด ไม่ได้พิมพ์วัน', en: 'in the time that is set: no day is printed' }, at(5273, line)),
      })),
      withoutDay(
        5279,
        ['department'],
        { th: 'จังหวัด 4 ภาค ภาคละ 2 จังหวัด', en: '2 provinces in each of 4 regions' },
        { id: 'monitoring', label: { th: 'ติดตามและประเมินผลโครงการ', en: 'follow up and evaluate the project' } },
      ),
    ],
  },
} as const satisfies Record<string, Activity>;
