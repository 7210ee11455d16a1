import { noDay } from '../../../rules/time/due-dates.js';
import { type Activity, department, entry, figure, months, toProvince } from '../activity.js';
import { at } from '../source.js';

/** Occupations and income. */
export const occupations = {
  'P03/1/1': {
    label: { th: 'สร้างสัมมาชีพชุมชนในระดับหมู่บ้าน', en: 'Right livelihoods in the villages' },
    line: 1605,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 2482 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 2492 },
    periods: [months([1, 3], '2021-10', '2022-06', 'ไตรมาส 1 - 3 (เดือนตุลาคม 2564 - มิถุนายน 2565) หมู่บ้านละ 1 วัน', 2489)],
    budget: [{ total: figure(72_000_000, 'baht', 2478), units: figure(3000, 'villages', 2474) }],
    targets: [
      {
        label: { th: 'กลุ่มเป้าหมายทั้งหมด', en: 'the whole target group' },
        unit: 'people',
        of: [
          [figure(3000, 'villages', 2474), figure(5, 'people', 2472)],
          [figure(3000, 'villages', 2474), figure(20, 'people', 2474)],
        ],
        printed: figure(75_000, 'people', 2470),
      },
      {
        label: {
          th: 'ปราชญ์ชุมชนด้านอาชีพ (อย่างน้อยหมู่บ้านละ 5 คน)',
          en: 'people with local skills, at least 5 in each village',
        },
        unit: 'people',
        of: [[figure(3000, 'villages', 2474), figure(5, 'people', 2472)]],
        printed: figure(15_000, 'people', 2472),
      },
      {
        label: { th: 'ผู้แทนครัวเรือน', en: 'representatives of households' },
        unit: 'people',
        of: [[figure(3000, 'villages', 2474), figure(20, 'people', 2474)]],
        printed: figure(60_000, 'people', 2474),
      },
    ],
    duties: [
      {
        id: 'household-data',
        label: {
          th: 'บันทึกข้อมูลครัวเรือนเป้าหมายในระบบรายงาน (ออนไลน์)',
          en: 'record the target households in the reporting system',
        },
        by: ['amphoe'],
        to: department,
        due: noDay({ th: 'บันทึกข้อมูล (ไม่ได้กำหนดวัน)', en: 'record: no day is printed' }, at(2446)),
      },
      {
        id: 'livelihood-data',
        label: {
          th: 'บันทึกข้อมูลครัวเรือนสัมมาชีพชุมชนในระบบรายงาน (ออนไลน์)',
          en: 'record the livelihood households in the reporting system',
        },
        by: ['amphoe'],
        to: department,
        due: noDay({ th: 'หลังดำเนินการแล้วเสร็จ (ไม่ได้กำหนดวัน)', en: 'after the end: no day is printed' }, at(2448)),
      },
      entry(
        noDay(
          {
            th: 'ทันทีหลังมีการเบิกจ่ายงบประมาณ (ไม่ได้กำหนดวัน)',
            en: 'at once after the money is paid out: no day is printed',
          },
          at(2450),
        ),
        ['amphoe'],
      ),
      {
        id: 'report',
        label: { th: 'รายงานสรุปผลการดำเนินกิจกรรมสร้างสัมมาชีพชุมชนในระดับหมู่บ้าน', en: 'report on the activity' },
        by: ['amphoe'],
        to: { th: 'จังหวัดและกรมการพัฒนาชุมชน', en: 'the province and the department' },
        due: noDay({ th: 'หลังดำเนินการแล้วเสร็จ (ไม่ได้กำหนดวัน)', en: 'after the end: no day is printed' }, at(2454)),
      },
      {
        id: 'assessment',
        label: {
          th: 'รายงานสรุปผลการประเมินหมู่บ้านเศรษฐกิจพอเพียง',
          en: 'report on the assessment of the sufficiency village',
        },
        by: ['amphoe'],
        to: { th: 'จังหวัดและกรมการพัฒนาชุมชน', en: 'the province and the department' },
        due: noDay({ th: 'หลังดำเนินการแล้วเสร็จ (ไม่ได้กำหนดวัน)', en: 'after the end: no day is printed' }, at(2456)),
      },
    ],
  },
  'P03/1/2': {
    label: { th: 'จัดตั้งและพัฒนากลุ่มอาชีพ', en: 'Setting up occupation groups' },
    line: 1606,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 2531 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 2541 },
    periods: [months([3, 3], '2022-04', '2022-06', 'ไตรมาส 3 (เดือนเมษายน – มิถุนายน 2565) หมู่บ้านละ 1 วัน', 2535)],
    budget: [{ total: figure(1_800_000, 'baht', 2529), units: figure(300, 'groups', 2528) }],
    targets: [
      {
        label: { th: 'ครัวเรือนที่เข้าร่วม', en: 'households that take part' },
        unit: 'people',
        of: [[figure(300, 'groups', 2528), figure(20, 'people', 2506)]],
      },
    ],
    duties: [
      {
        id: 'group-data',
        label: { th: 'บันทึกข้อมูลกลุ่มอาชีพที่จัดตั้งในระบบรายงาน (ออนไลน์)', en: 'record the groups in the reporting system' },
        by: ['amphoe'],
        to: department,
        due: noDay({ th: 'บันทึกข้อมูล (ไม่ได้กำหนดวัน)', en: 'record: no day is printed' }, at(2513)),
      },
      entry(2514, ['amphoe']),
      toProvince(
        { th: 'สรุปและรายงานผลการดำเนินงาน', en: 'report the result' },
        noDay({ th: 'รายงานผล (ไม่ได้กำหนดวัน)', en: 'report: no day is printed' }, at(2515)),
      ),
    ],
  },
} as const satisfies Record<string, Activity>;
