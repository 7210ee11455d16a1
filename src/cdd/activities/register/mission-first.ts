import { eachMonth } from '../../../rules/time/due-dates.js';
import { type Activity, by, department, finalReport, months, superiors, within, withoutDay } from '../activity.js';
import { at } from '../source.js';

/** The activities of the mission, without a budget: S1-1 to S4-10. */
export const missionFirst = {
  'S1-1': {
    label: { th: 'การพัฒนาและยกระดับหมู่บ้านกองทุนแม่ของแผ่นดิน', en: 'Development of the Mother-of-the-Land fund villages' },
    line: 5400,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 5439 },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', line: 5459 },
    periods: [months([2, 3], '2022-01', '2022-06', 'ไตรมาส 2 - 3 (เดือนมกราคม - มิถุนายน 2565)', 5441)],
    duties: [
      {
        id: 'confirmation',
        label: {
          th: 'ส่งแบบยืนยันรายงานผลการตรวจสอบกองทุนแม่ของแผ่นดิน ประจำปี 2564',
          en: 'send the confirmation of the check of 2564',
        },
        by: ['province'],
        to: department,
        due: by('2022-03-31', 5414),
      },
      {
        id: 'check',
        label: {
          th: 'ตรวจสอบสภาพกองทุนแม่ของแผ่นดิน ประจำปี 2565 และนำเข้าข้อมูลในเว็บไซต์',
          en: 'check the funds of 2565 and enter the data',
        },
        by: ['amphoe'],
        due: by('2022-06-30', 5433),
      },
      withoutDay(
        5435,
        ['department'],
        { th: 'ผู้บริหาร', en: 'the administrators' },
        {
          id: 'department-report',
          label: { th: 'รวบรวมผลการตรวจสอบและจัดทำฐานข้อมูลเสนอ', en: 'collect the results of the check into a database' },
        },
      ),
    ],
  },
  'S2-1': {
    label: {
      th: 'การทบทวนผลการจัดประเภทและประเมินชุมชนท่องเที่ยว OTOP นวัตวิถี',
      en: 'Review of the classes of tourism communities',
    },
    line: 5468,
    offices: { of: ['province', 'amphoe'], printed: 'สำนักพัฒนาชุมชนอำเภอและสำนักงานพัฒนาชุมชนจังหวัด', line: 5503 },
    responsible: { printed: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน', line: 5522 },
    periods: [months([1, 2], '2021-10', '2022-03', 'ไตรมาสที่ 1 – 2 (เดือนตุลาคม 2564 - มีนาคม 2565)', 5507)],
    duties: [withoutDay(5496, ['department'], { th: 'ผู้บริหาร', en: 'the administrators' })],
  },
  'S4-1': {
    label: { th: 'การสร้างความรู้ความเข้าใจสำหรับอาสาสมัครจัดเก็บข้อมูล จปฐ.', en: 'Instruction of the data collectors' },
    line: 5527,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 5559 },
    responsible: { printed: 'ศูนย์สารสนเทศเพื่อการพัฒนาชุมชน', line: 5569 },
    periods: [
      months([1, 1], '2021-11', '2021-12', 'ไตรมาส 1 (เดือนพฤศจิกายน – ธันวาคม 2565)', 5563, {
        th: 'พิมพ์ปี 2565 อ่านเป็น 2564 เพราะเป็นไตรมาส 1 ของปีงบประมาณ 2565',
        en: 'printed 2565, read as 2564: quarter 1 of FY2565',
      }),
    ],
    duties: [],
  },
  'S4-2': {
    label: {
      th: 'การประชุมคณะทำงานบริหารการจัดเก็บข้อมูล จปฐ. ระดับจังหวัด',
      en: 'Meeting of the provincial working group on the data',
    },
    line: 5580,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 5589 },
    responsible: { printed: 'ศูนย์สารสนเทศเพื่อการพัฒนาชุมชน', line: 5594 },
    periods: [
      months([1, 1], '2021-11', '2021-11', 'ไตรมาส 1 (เดือนพฤศจิกายน 2565)', 5591, {
        th: 'พิมพ์ปี 2565 อ่านเป็น 2564 เพราะเป็นไตรมาส 1 ของปีงบประมาณ 2565',
        en: 'printed 2565, read as 2564: quarter 1 of FY2565',
      }),
    ],
    duties: [],
  },
  'S4-3': {
    label: {
      th: 'การประชุมคณะทำงานบริหารการจัดเก็บข้อมูล จปฐ. ระดับอำเภอ/ตำบล',
      en: 'Meetings of the working groups in amphoe and tambon',
    },
    line: 5597,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 5611 },
    responsible: { printed: 'ศูนย์สารสนเทศเพื่อการพัฒนาชุมชน', line: 5616 },
    periods: [
      months([1, 1], '2021-11', '2021-11', 'ไตรมาส 1 (เดือนพฤศจิกายน 2565)', 5613, {
        th: 'พิมพ์ปี 2565 อ่านเป็น 2564 เพราะเป็นไตรมาส 1 ของปีงบประมาณ 2565',
        en: 'printed 2565, read as 2564: quarter 1 of FY2565',
      }),
    ],
    duties: [],
  },
  'S4-4': {
    label: { th: 'การเสริมสร้างความรู้ความเข้าใจในการใช้ประโยชน์ระบบ Big Data กรมการพัฒนาชุมชน', en: 'Big Data literacy' },
    line: 5619,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 5629 },
    periods: [
      months([1, 1], '2021-12', '2021-12', 'ไตรมาสที่ 1 (เดือนธันวาคม 2564)', 5631),
      months([4, 4], '2022-08', '2022-08', 'ไตรมาส 4 (เดือนสิงหาคม 2565)', 5631),
    ],
    duties: [
      {
        id: 'plan',
        label: { th: 'จัดทำแผนปฏิบัติการฯ', en: 'draw up the plan of action' },
        by: ['province'],
        due: within('2021-12', 5633),
      },
      finalReport({ th: 'รายงานผลการดำเนินกิจกรรมฯ', en: 'report the result' }, within('2022-08', 5634), 'report'),
    ],
  },
  'S4-5': {
    label: { th: 'การเผยแพร่สารสนเทศชุมชนเพื่อพัฒนาคุณภาพชีวิตด้วยเครื่องมือ GIS', en: 'Community information by GIS' },
    line: 5638,
    offices: { of: ['province', 'amphoe'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด/อำเภอ', line: 5656 },
    responsible: { printed: 'ศูนย์สารสนเทศเพื่อการพัฒนาชุมชน', line: 5667 },
    periods: [months([1, 4], '2021-10', '2022-09', 'ไตรมาส 1 – 4 (เดือนตุลาคม 2564 – กันยายน 2565)', 5660)],
    duties: [],
  },
  'S4-6': {
    label: {
      th: 'การเสริมสร้างความตระหนักในการรักษาความมั่นคงปลอดภัยด้านสารสนเทศ (Information Security Awareness)',
      en: 'Information security awareness',
    },
    line: 5674,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 5683 },
    responsible: { printed: 'ศูนย์สารสนเทศเพื่อการพัฒนาชุมชน', line: 5688 },
    periods: [
      months([1, 1], '2021-12', '2021-12', 'ไตรมาสที่ 1 (เดือนธันวาคม 2564)', 5685),
      months([4, 4], '2022-08', '2022-08', 'ไตรมาส 4 (เดือนสิงหาคม 2565)', 5685),
    ],
    duties: [
      {
        id: 'plan',
        label: { th: 'จัดทำแผนปฏิบัติการฯ', en: 'draw up the plan of action' },
        by: ['province'],
        due: within('2021-12', 5687),
      },
      finalReport({ th: 'รายงานผลการดำเนินกิจกรรมฯ', en: 'report the result' }, within('2022-08', 5687), 'report'),
    ],
  },
  'S4-7': {
    label: {
      th: 'การพัฒนาศักยภาพผู้นำอาสาพัฒนาชุมชน (ผู้นำ อช.) ในการบริหารจัดการชุมชนตามหลักปรัชญาของเศรษฐกิจพอเพียง',
      en: 'Volunteer leaders and the sufficiency economy',
    },
    line: 5691,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 5757 },
    periods: [
      months([2, 3], '2022-01', '2022-06', 'ไตรมาส 2 – 3 (เดือนมกราคม – มิถุนายน 2564)', 5761, {
        th: 'พิมพ์ปี 2564 อ่านเป็น 2565 เพราะเป็นไตรมาส 2 – 3 ของปีงบประมาณ 2565',
        en: 'printed 2564, read as 2565: quarters 2 and 3 of FY2565',
      }),
    ],
    duties: [
      {
        id: 'visits',
        label: {
          th: 'ลงพื้นที่ติดตามให้คำแนะนำแก่ อช./ผู้นำ อช. อย่างน้อยเดือนละ 1 ครั้ง',
          en: 'visit and advise the volunteers at least once a month',
        },
        by: ['amphoe'],
        due: eachMonth(
          { from: '2022-01', to: '2022-06' },
          'last',
          at.inferred(
            { th: 'ทุกเดือนในระยะเวลาดำเนินการ ภายในวันสุดท้ายของเดือน', en: 'each month of the period, by its last day' },
            5749,
            5761,
          ),
        ),
      },
      withoutDay(5751, ['amphoe'], { th: 'ผู้บริหาร', en: 'the administrators' }),
    ],
  },
  'S4-8': {
    label: { th: 'การพัฒนาศักยภาพผู้นำองค์กรสตรีขับเคลื่อนงานพัฒนาชุมชน', en: 'Women leaders in community development' },
    line: 5771,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัดร่วมกับคณะกรรมการพัฒนาสตรีจังหวัด', line: 5780 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 5790 },
    periods: [months([1, 4], '2021-10', '2022-09', 'ไตรมาสที่ 1 – 4 (เดือนตุลาคม 2564 – กันยายน 2565)', 5787)],
    duties: [
      withoutDay(5777, ['province'], department, {
        id: 'result',
        label: { th: 'รวบรวมและรายงานผลการดำเนินการกิจกรรมตามข้อ 3', en: 'collect and report the results of point 3' },
      }),
      withoutDay(5777, ['department'], superiors, {
        id: 'department-report',
        label: { th: 'สรุปรายงานผลการดำเนินการกิจกรรมตามข้อ 3', en: 'sum up and report the results of point 3' },
      }),
    ],
  },
  'S4-9': {
    label: {
      th: 'การขับเคลื่อนการขจัดความยากจนและพัฒนาคนทุกช่วงวัยอย่างยั่งยืนตามหลักปรัชญาของเศรษฐกิจพอเพียง',
      en: 'Eradication of poverty and development at all ages',
    },
    line: 5793,
    offices: { of: ['province', 'amphoe'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด/ อำเภอ', line: 5850 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 5870 },
    periods: [
      months([1, 4], '2021-10', '2022-09', 'ไตรมาสที่ 1 – 4 (เดือนตุลาคม 2564 – กันยายน 2564)', 5858, {
        th: 'พิมพ์ปี 2564 อ่านเป็น 2565 เพราะสิ้นสุดหลังเริ่มต้น',
        en: 'printed 2564, read as 2565: it ends after it begins',
      }),
    ],
    duties: [
      withoutDay(5829, ['province', 'amphoe'], department),
      withoutDay(5831, ['department'], superiors, {
        id: 'department-report',
        label: { th: 'สรุปรายงานผลการดำเนินกิจกรรม', en: 'sum up and report the result' },
      }),
    ],
  },
  'S4-10': {
    label: {
      th: 'การขับเคลื่อนการดำเนินงานศูนย์ผู้นำจิตอาสาพัฒนาชุมชน',
      en: 'Centres of volunteer community-development leaders',
    },
    line: 5884,
    offices: { of: ['province', 'amphoe'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด/อำเภอ', line: 5933 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 5938 },
    periods: [months([1, 4], '2021-10', '2022-09', 'ไตรมาส 1 - 4 (เดือนตุลาคม 2564 - กันยายน 2565)', 5935)],
    duties: [
      {
        id: 'amphoe-centres',
        label: { th: 'มีศูนย์ผู้นำจิตอาสาฯ ครบทุกอำเภอ', en: 'a centre in every amphoe' },
        by: ['province', 'amphoe'],
        due: within('2022-03', 5930),
      },
      {
        id: 'tambon-centres',
        label: { th: 'มีศูนย์ผู้นำจิตอาสาฯ ครบทุกตำบล', en: 'a centre in every tambon' },
        by: ['province', 'amphoe'],
        due: within('2022-09', 5930),
      },
      withoutDay(5928, ['province', 'amphoe'], superiors),
    ],
  },
} as const satisfies Record<string, Activity>;
