import { earlierOf } from '../../../rules/time/deadline.js';
import {
  type Activity,
  afterEnd,
  by,
  department,
  each,
  entry,
  figure,
  finalReport,
  monitoring,
  months,
  toProvince,
  within,
  withoutDay,
} from '../activity.js';

/** Community funds and access to capital. */
export const funds = {
  'P07/1/1.1': {
    label: {
      th: 'Mobile Clinic สร้างสุขกองทุนชุมชนตามหลักธรรมาภิบาล',
      en: 'Mobile clinic for good governance of community funds',
    },
    line: 1680,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 3449 },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', line: 3454 },
    periods: [months([2, 3], '2022-01', '2022-05', 'ไตรมาส 2 - 3 (เดือนมกราคม - พฤษภาคม 2565)', 3451)],
    budget: [each(figure(6000, 'funds', 3448), 6400, 38_400_000, 3448)],
    targets: [
      {
        label: { th: 'ผู้เข้าร่วมของกองทุนหนึ่ง', en: 'participants for each fund' },
        unit: 'people',
        of: [[figure(5, 'people', 3368)], [figure(25, 'people', 3368)]],
        printed: figure(30, 'people', 3368),
      },
    ],
    duties: [
      {
        id: 'funds',
        label: { th: 'ส่งรายชื่อกองทุนชุมชนที่คัดเลือก', en: 'send the chosen funds' },
        by: ['province', 'amphoe'],
        to: department,
        due: within('2021-12', 3336),
      },
      {
        id: 'assessment',
        label: {
          th: 'ประเมินศักยภาพกองทุนและบันทึกในระบบ www.cddhealthyfund.com',
          en: 'assess the funds and record it at www.cddhealthyfund.com',
        },
        by: ['amphoe'],
        due: within('2022-05', 3428),
      },
      toProvince({ th: 'สรุปรายงานผลให้จังหวัด', en: 'report to the province' }, afterEnd(7, 3430)),
      finalReport({ th: 'ทบทวน ตรวจสอบ และสรุปรายงานผล', en: 'review and report the result' }, by('2022-06-15', 3432)),
      entry(by('2022-06-15', 3434)),
      monitoring({ th: 'ไตรมาส 3 – 4', en: 'quarters 3 and 4' }, '2022-09-30', 3436),
    ],
  },
  'P07/1/1.2': {
    label: { th: 'กองทุนชุมชนเกื้อหนุนความสำเร็จตามหลักธรรมาภิบาล', en: 'Outstanding community funds' },
    line: 1681,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 3502 },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', line: 3507 },
    periods: [months([4, 4], '2022-07', '2022-07', 'ไตรมาส 4 (ภายในเดือนกรกฎาคม 2565)', 3504)],
    budget: [each(figure(152, 'funds', 3506), 20_000, 3_040_000, 3501)],
    targets: [
      {
        label: { th: 'กองทุนชุมชนดีเด่น', en: 'outstanding funds' },
        unit: 'funds',
        of: [[figure(76, 'groups', 3500)], [figure(76, 'funds', 3500)]],
        printed: figure(152, 'funds', 3506),
      },
    ],
    duties: [
      {
        id: 'held',
        label: { th: 'ดำเนินการให้แล้วเสร็จ', en: 'finish the activity' },
        by: ['province'],
        due: within('2022-07', 3504),
      },
      entry(by('2022-08-10', 3498)),
      finalReport({ th: 'สรุปรายงานผลการดำเนินงาน', en: 'report the result' }, by('2022-08-10', 3498), 'report'),
    ],
  },
  'P07/1/1.3': {
    label: { th: 'สร้างความเข้มแข็งโครงการแก้ไขปัญหาความยากจน (กข.คจ.)', en: 'Strengthening the poverty-alleviation funds' },
    line: 1682,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 3541 },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', line: 3553 },
    periods: [months([2, 3], '2022-01', '2022-05', 'ไตรมาส 2 - 3 (เดือนมกราคม - พฤษภาคม 2565) จำนวน 1 วัน', 3545)],
    budget: [each(figure(2500, 'funds', 3539), 1800, 4_500_000, 3539)],
    targets: [
      {
        label: { th: 'ผู้เข้าร่วม', en: 'participants' },
        unit: 'people',
        of: [[figure(2500, 'funds', 3539), figure(10, 'people', 3537)]],
      },
    ],
    duties: [
      toProvince({ th: 'สรุปรายงานผลให้จังหวัด', en: 'report to the province' }, afterEnd(7, 3532)),
      entry(3534),
      finalReport({ th: 'รายงานผลให้กรมการพัฒนาชุมชน', en: 'report to the department' }, within('2022-06', 3534)),
    ],
  },
  'P07/1/2.1.1': {
    label: { th: 'เวทีจัดการความรู้ศูนย์สาธิตการตลาดต้นแบบ', en: 'Knowledge forum of model demonstration markets' },
    line: 1685,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 3592 },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', line: 3597 },
    periods: [months([2, 2], '2022-01', '2022-02', 'ไตรมาส 2 (เดือนมกราคม – กุมภาพันธ์ 2565) จำนวน 1 วัน', 3594)],
    budget: [each(figure(42, 'sites', 3591), 4500, 189_000, 3591)],
    targets: [
      {
        label: { th: 'คณะกรรมการและสมาชิก', en: 'committees and members' },
        unit: 'people',
        of: [[figure(42, 'sites', 3590), figure(15, 'people', 3590)]],
      },
    ],
    duties: [
      toProvince({ th: 'รายงานผลให้จังหวัด', en: 'report to the province' }, afterEnd(7, 3581)),
      entry(within('2022-02', 3582)),
      finalReport({ th: 'รายงานผลให้กรมการพัฒนาชุมชน', en: 'report to the department' }, within('2022-02', 3582)),
      monitoring({ th: 'ไตรมาส 4', en: 'quarter 4' }, '2022-09-30', 3584),
    ],
  },
  'P07/1/2.2/forum': {
    label: {
      th: 'จัดเวทีวิเคราะห์ศักยภาพโครงการแก้ไขปัญหาความยากจน (กข.คจ.) ต้นแบบ',
      en: 'Forum of the model poverty-alleviation funds',
    },
    line: 1686,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 3649 },
    periods: [months([2, 2], '2022-01', '2022-03', 'ไตรมาส 2 (เดือนมกราคม - มีนาคม 2565) จำนวน 1 วัน', 3653)],
    budget: [each(figure(40, 'sites', 3647), 2200, 88_000, 3647)],
    targets: [
      {
        label: { th: 'คณะกรรมการและครัวเรือนเป้าหมาย', en: 'committees and target households' },
        unit: 'people',
        of: [[figure(40, 'sites', 3645), figure(10, 'people', 3645)]],
        printed: figure(400, 'people', 3645),
      },
    ],
    duties: [
      {
        id: 'chosen',
        label: { th: 'ส่งรายชื่อ กข.คจ. ที่ได้รับการคัดเลือก จำนวน 1 กองทุน', en: 'send the chosen fund' },
        by: ['province'],
        to: { th: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', en: 'the bureau of community funds' },
        due: by('2021-12-15', 3623),
      },
      toProvince({ th: 'สรุปรายงานผลให้จังหวัด', en: 'report to the province' }, afterEnd(7, 3641)),
      entry(3643),
    ],
  },
  'P07/1/2.2/support': {
    label: {
      th: 'สนับสนุนการดำเนินงานโครงการแก้ไขปัญหาความยากจน (กข.คจ.) ต้นแบบ',
      en: 'Support of the model poverty-alleviation funds',
    },
    line: 1686,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 3683 },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', line: 3693 },
    periods: [months([3, 3], '2022-04', '2022-06', 'ไตรมาส 3 (เดือนเมษายน – มิถุนายน 2565)', 3685)],
    budget: [each(figure(40, 'sites', 3682), 60_000, 2_400_000, 3682)],
    duties: [
      toProvince({ th: 'สรุปรายงานผลให้จังหวัด', en: 'report to the province' }, afterEnd(7, 3675)),
      withoutDay(3665, ['amphoe'], department, {
        id: 'video',
        label: { th: 'ส่ง VDO Presentation จำนวน 2 แบบ', en: 'send the video presentation in two forms' },
      }),
      entry(earlierOf(afterEnd(7, 3677), within('2022-05', 3677))),
      finalReport({ th: 'สรุปผลงาน กข.คจ. ต้นแบบ', en: 'report on the model funds' }, within('2022-05', 3679)),
    ],
  },
} as const satisfies Record<string, Activity>;
