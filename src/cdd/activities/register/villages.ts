import { noDay } from '../../../rules/time/due-dates.js';
import { type Activity, department, entry, figure, inReportingSystem, months, withoutDay } from '../activity.js';
import { at } from '../source.js';

/** The villages of the sufficiency economy. */
export const villages = {
  'P04/1/1.1': {
    label: { th: 'อบรมแกนนำขับเคลื่อนหมู่บ้านเศรษฐกิจพอเพียง', en: 'Training of those who drive the sufficiency villages' },
    line: 1615,
    offices: {
      of: ['province', 'amphoe', 'study-centre'],
      printed: 'สำนักงานพัฒนาชุมชนจังหวัด/อำเภอ/ศูนย์ศึกษาและพัฒนาชุมชน',
      line: 2597,
    },
    responsible: { printed: 'สถาบันการพัฒนาชุมชน และสำนักเสริมสร้างความเข้มแข็งชุมชน', line: 2607 },
    periods: [months([1, 1], '2021-10', '2021-12', 'ไตรมาส 1 (เดือนตุลาคม – ธันวาคม 2564)', 2601)],
    budget: [{ total: figure(14_696_600, 'baht', 2595), units: figure(3308, 'villages', 2670) }],
    targets: [
      {
        label: { th: 'ผู้แทนครัวเรือนพัฒนาพื้นที่เรียนรู้ โคก หนอง นา', en: 'representatives of the learning-plot households' },
        unit: 'people',
        of: [[figure(3308, 'villages', 2670), figure(1, 'people', 2593)]],
        printed: figure(3308, 'people', 2593),
      },
      {
        label: { th: 'ผู้นำชุมชน', en: 'community leaders' },
        unit: 'people',
        of: [[figure(3308, 'villages', 2670), figure(1, 'people', 2593)]],
      },
    ],
    duties: [
      {
        id: 'register',
        label: {
          th: 'ส่งทะเบียนหมู่บ้านเป้าหมายและครัวเรือนพัฒนาพื้นที่เรียนรู้ก่อนการอบรม',
          en: 'send the register of villages and households',
        },
        by: ['province', 'amphoe'],
        to: department,
        due: noDay({ th: 'ก่อนการอบรม (ไม่ได้กำหนดวัน)', en: 'before the training: no day is printed' }, at(2575)),
      },
      entry(2589, ['province', 'amphoe', 'study-centre']),
      inReportingSystem(2589, ['province', 'amphoe', 'study-centre']),
    ],
  },
  'P04/1/2.1': {
    label: { th: 'สัมมนาการเรียนรู้วิถีชีวิตเศรษฐกิจพอเพียง', en: 'Seminar on the sufficient way of life' },
    line: 1617,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 2672 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 2677 },
    periods: [months([1, 1], '2021-10', '2021-12', 'ไตรมาส 1 (เดือนตุลาคม – ธันวาคม 2564) อย่างน้อยหมู่บ้านละ 1 วัน', 2674)],
    budget: [{ total: figure(14_555_200, 'baht', 2671), units: figure(3308, 'villages', 2670) }],
    targets: [
      {
        label: { th: 'ผู้แทนครอบครัวพัฒนา', en: 'representatives of the families' },
        unit: 'people',
        of: [[figure(3308, 'villages', 2670), figure(20, 'people', 2670)]],
        printed: figure(66_160, 'people', 2670),
      },
    ],
    duties: [entry(2666, ['amphoe']), inReportingSystem(2666, ['amphoe'])],
  },
  'P04/1/2.2.1': {
    label: {
      th: 'การขับเคลื่อนกิจกรรมพัฒนาวิถีชีวิตเศรษฐกิจพอเพียงระดับหมู่บ้าน',
      en: 'Activities of the sufficient way of life in the village',
    },
    line: 1619,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 2722 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 2727 },
    periods: [
      months([1, 3], '2021-10', '2022-06', 'ไตรมาส 1 - 3 (เดือนตุลาคม 2564 – มิถุนายน 2565) อย่างน้อยหมู่บ้านละ 1 กิจกรรม', 2724),
    ],
    budget: [{ total: figure(44_327_200, 'baht', 2721), units: figure(3308, 'villages', 2720) }],
    targets: [
      {
        label: { th: 'ผู้แทนครอบครัวพัฒนา', en: 'representatives of the families' },
        unit: 'people',
        of: [[figure(3308, 'villages', 2720), figure(20, 'people', 2720)]],
        printed: figure(66_160, 'people', 2720),
      },
    ],
    duties: [entry(2716, ['amphoe']), inReportingSystem(2716, ['amphoe'])],
  },
  'P04/1/3.1': {
    label: {
      th: 'ประเมินผลและถอดบทเรียนการพัฒนาหมู่บ้านเศรษฐกิจพอเพียง',
      en: 'Assessment of the sufficiency villages and lessons',
    },
    line: 1623,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 2741 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 2751 },
    periods: [months([3, 4], '2022-04', '2022-09', 'ไตรมาส 3 - 4 (เดือนเมษายน – กันยายน 2565)', 2748)],
    budget: [{ total: figure(14_555_200, 'baht', 2740), units: figure(3308, 'villages', 2739) }],
    targets: [
      {
        label: { th: 'ผู้แทนครอบครัวพัฒนา', en: 'representatives of the families' },
        unit: 'people',
        of: [[figure(3308, 'villages', 2739), figure(20, 'people', 2739)]],
        printed: figure(66_160, 'people', 2739),
      },
    ],
    duties: [
      entry(2738, ['amphoe']),
      inReportingSystem(2738, ['amphoe']),
      {
        id: 'levels',
        label: {
          th: 'ส่งผลการจัดระดับการพัฒนาหมู่บ้านที่คณะกรรมการพัฒนาจังหวัดรับรองแล้ว',
          en: 'send the certified levels of the villages',
        },
        by: ['amphoe'],
        to: department,
        due: noDay({ th: 'ส่งผล (ไม่ได้กำหนดวัน)', en: 'send the result: no day is printed' }, at(2738)),
      },
      {
        id: 'happiness',
        label: {
          th: 'รายงานผลความสุขมวลรวมของหมู่บ้าน (GVH) ครั้งที่ 2',
          en: 'report the second round of village happiness (GVH)',
        },
        by: ['amphoe'],
        to: department,
        due: noDay({ th: 'รายงานผล (ไม่ได้กำหนดวัน)', en: 'report: no day is printed' }, at(2738)),
      },
    ],
  },
  'P04/2/1': {
    label: {
      th: 'พัฒนาศูนย์เรียนรู้ทฤษฎีใหม่รูปแบบ “โคก หนอง นา” (งบลงทุน)',
      en: 'Khok Nong Na learning centres (capital budget)',
    },
    line: 1627,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 2784 },
    responsible: { printed: 'สำนักเสริมสร้างความเข้มแข็งชุมชน', line: 2789 },
    periods: [months([2, 2], '2022-01', '2022-03', 'ไตรมาส 2 (เดือนมกราคม – มีนาคม 2565)', 2786)],
    budget: [{ total: figure(271_943_200, 'baht', 2783) }],
    targets: [
      {
        label: { th: 'พื้นที่เรียนรู้ชุมชน ขนาด 1 ไร่ และ 3 ไร่', en: 'learning plots of 1 rai and of 3 rai' },
        unit: 'sites',
        of: [[figure(1226, 'sites', 2782)], [figure(2082, 'sites', 2782)]],
        printed: figure(3308, 'sites', 2782),
      },
    ],
    duties: [
      withoutDay(2772, ['amphoe'], department, {
        id: 'service',
        label: {
          th: 'รายงานผลการสนับสนุนให้เป็นศูนย์เรียนรู้ที่สามารถให้บริการประชาชน',
          en: 'report on its support as a learning centre that serves people',
        },
      }),
      entry(2773, ['amphoe']),
      inReportingSystem(2773, ['amphoe']),
    ],
  },
} as const satisfies Record<string, Activity>;
