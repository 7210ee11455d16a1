import { type Activity, afterEnd, department, each, entry, figure, months, withoutDay } from '../activity.js';

/** OTOP entrepreneurs, networks and products. */
export const otop = {
  'P09/1/1': {
    label: { th: 'พัฒนาศักยภาพผู้ประกอบการสู่ยุค 4.0', en: 'OTOP entrepreneurs 4.0' },
    line: 1708,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 4562 },
    responsible: { printed: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน', line: 4567 },
    periods: [months([1, 1], '2021-10', '2021-12', 'ไตรมาส 1 (เดือนตุลาคม – ธันวาคม 2564)', 4564)],
    budget: [each(figure(76, 'provinces', 4560), 224_300, 17_046_800, 4561)],
    targets: [
      {
        label: { th: 'ผู้ผลิต ผู้ประกอบการ OTOP (จังหวัดละ 50 กลุ่ม/ราย)', en: 'OTOP producers, 50 for each province' },
        unit: 'entrepreneurs',
        of: [[figure(76, 'provinces', 4560), figure(50, 'entrepreneurs', 4542)]],
        printed: figure(3800, 'entrepreneurs', 4560),
      },
    ],
    duties: [
      entry(4557),
      {
        id: 'report',
        label: { th: 'รายงานผลการดำเนินงาน', en: 'report the result' },
        by: ['province'],
        to: department,
        due: afterEnd(15, 4557),
      },
    ],
  },
  'P09/1/2': {
    label: { th: 'พัฒนาศักยภาพเครือข่าย OTOP', en: 'OTOP networks' },
    line: 1709,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 4636 },
    responsible: { printed: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน', line: 4648 },
    periods: [months([2, 2], '2022-01', '2022-03', 'ไตรมาส 2 (เดือนมกราคม – มีนาคม 2565)', 4640)],
    budget: [{ total: figure(5_297_000, 'baht', 4634), units: figure(76, 'provinces', 4638) }],
    targets: [
      {
        label: { th: 'นักวิชาการพัฒนาชุมชนจังหวัด', en: 'officers of the provinces' },
        unit: 'people',
        of: [[figure(76, 'provinces', 4638), figure(2, 'people', 4616)]],
        printed: figure(152, 'people', 4616),
      },
      {
        label: { th: 'คณะกรรมการเครือข่าย OTOP ระดับอำเภอ', en: 'committees of the amphoe networks' },
        unit: 'people',
        of: [[figure(878, 'amphoes', 2871), figure(2, 'people', 4618)]],
        printed: figure(1756, 'people', 4618),
      },
    ],
    duties: [
      entry(4624),
      {
        id: 'report',
        label: { th: 'รายงานผลการดำเนินงาน', en: 'report the result' },
        by: ['province'],
        to: department,
        due: afterEnd(15, 4624),
      },
    ],
  },
  'P10/1/1/network': {
    label: { th: 'พัฒนาศักยภาพเครือข่ายองค์ความรู้ KBO จังหวัด', en: 'Provincial KBO networks' },
    line: 1717,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 4712 },
    periods: [months([1, 1], '2021-11', '2021-12', 'ไตรมาส 1 (เดือนพฤศจิกายน - ธันวาคม 2564) จำนวน 2 วัน', 4720)],
    budget: [each(figure(76, 'provinces', 4716), 107_800, 8_192_800, 4708)],
    targets: [
      {
        label: {
          th: 'กลุ่มเป้าหมายทั้งหมด (จังหวัดละไม่น้อยกว่า 40 คน)',
          en: 'the whole target group, 40 or more for each province',
        },
        unit: 'people',
        of: [[figure(76, 'provinces', 4716), figure(40, 'people', 4698)]],
        printed: figure(3040, 'people', 4698),
      },
    ],
    duties: [
      withoutDay(4676, ['province'], department, {
        id: 'order',
        label: {
          th: 'ส่งสำเนาคำสั่งแต่งตั้งคณะกรรมการเครือข่ายองค์ความรู้ KBO จังหวัด',
          en: "send a copy of the order that appoints the network's committee",
        },
      }),
      entry(4692),
    ],
  },
  'P10/1/1/products': {
    label: { th: 'พัฒนาผลิตภัณฑ์ OTOP โดยเครือข่ายองค์ความรู้ KBO จังหวัด', en: 'OTOP products developed by the KBO networks' },
    line: 1717,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 4758 },
    periods: [months([2, 2], '2022-01', '2022-03', 'ไตรมาส 2 (เดือนมกราคม – มีนาคม 2565)', 4762)],
    budget: [each(figure(76, 'provinces', 4788), 800_000, 60_800_000, 4756)],
    targets: [
      {
        label: { th: 'ผลิตภัณฑ์', en: 'products' },
        unit: 'products',
        of: [[figure(76, 'provinces', 4788), figure(20, 'products', 4754)]],
        printed: figure(1520, 'products', 4754),
      },
    ],
    duties: [entry(4750)],
  },
  'P10/1/1/contest': {
    label: { th: 'ประกวดและเผยแพร่ผลการดำเนินงานเครือข่ายองค์ความรู้ KBO จังหวัด', en: 'Contest of the KBO networks' },
    line: 1717,
    offices: { of: ['department'], printed: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน', line: 4798 },
    responsible: { printed: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน', line: 4811 },
    periods: [months([4, 4], '2022-07', '2022-09', 'ไตรมาส 4 (เดือนกรกฎาคม – กันยายน 2565)', 4802)],
    budget: [{ total: figure(4_800_000, 'baht', 4790) }],
    duties: [],
  },
} as const satisfies Record<string, Activity>;
