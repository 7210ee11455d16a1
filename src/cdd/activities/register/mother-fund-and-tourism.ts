import {
  type Activity,
  collected,
  department,
  each,
  entry,
  figure,
  finalReport,
  months,
  provinceOffice,
  within,
  withoutDay,
} from '../activity.js';

/** The Mother-of-the-Land fund, and creative tourism. */
export const motherFundAndTourism = {
  'P05/1/1.1': {
    label: {
      th: 'เพิ่มศักยภาพคณะกรรมการศูนย์เรียนรู้กองทุนแม่ของแผ่นดินระดับอำเภอ',
      en: 'Committees of the amphoe learning centres of the Mother-of-the-Land fund',
    },
    line: 1641,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 2873 },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์กรการเงินชุมชน', line: 2883 },
    periods: [months([1, 1], '2021-12', '2021-12', 'ไตรมาส 1 (เดือนธันวาคม 2564)', 2875)],
    budget: [each(figure(878, 'amphoes', 2872), 4000, 3_512_000, 2872)],
    targets: [
      {
        label: { th: 'คณะกรรมการศูนย์เรียนรู้', en: 'committees of the centres' },
        unit: 'people',
        of: [[figure(878, 'amphoes', 2871), figure(10, 'people', 2871)]],
        printed: figure(8780, 'people', 2871),
      },
    ],
    duties: [
      entry(2869),
      finalReport(
        { th: 'รายงานผลการดำเนินงานเป็นไฟล์', en: 'report the result as a file' },
        within('2022-02', 2869),
        'report',
      ),
    ],
  },
  'P05/1/1.2': {
    label: {
      th: 'สนับสนุนกิจกรรมศูนย์เรียนรู้ต้นแบบหนุนเสริมสัมมาชีพชุมชนแก่เยาวชนกลุ่มเสี่ยงหรือผู้ผ่านการบำบัด',
      en: 'Model centres that help young people at risk to an occupation',
    },
    line: 1643,
    offices: { of: ['province'], printed: 'สำนักงานพัฒนาชุมชนจังหวัด', line: 2967 },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', line: 2972 },
    periods: [months([1, 1], '2021-12', '2021-12', 'ไตรมาส 1 (เดือนธันวาคม 2564)', 2969)],
    budget: [each(figure(76, 'sites', 2958), 41_600, 3_161_600, 2958)],
    targets: [
      {
        label: { th: 'เยาวชนกลุ่มเสี่ยงหรือผู้ผ่านการบำบัด', en: 'young people at risk, or after treatment' },
        unit: 'people',
        of: [[figure(76, 'provinces', 2956), figure(10, 'people', 2956)]],
        printed: figure(760, 'people', 2956),
      },
    ],
    duties: [
      entry(2952),
      {
        id: 'report',
        label: { th: 'รายงานผลการดำเนินงานเป็นไฟล์ 2 รอบ', en: 'report the result as a file, in two rounds' },
        by: ['province'],
        to: department,
        due: [within('2021-12', 2952), within('2022-06', 2952)],
      },
    ],
  },
  'P05/1/2.1': {
    label: {
      th: 'ประชุมเชิงปฏิบัติการคณะกรรมการหมู่บ้านต้นกล้ากองทุนแม่ของแผ่นดิน',
      en: 'Workshop of the committees of the seedling villages',
    },
    line: 1647,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 3017 },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', line: 3025 },
    periods: [months([3, 3], '2022-04', '2022-06', 'ไตรมาส 3 (เดือนเมษายน - มิถุนายน 2565) จำนวน 1 วัน', 3019)],
    budget: [each(figure(878, 'villages', 3016), 4000, 3_512_000, 3016)],
    targets: [
      {
        label: { th: 'คณะกรรมการหมู่บ้านต้นกล้า', en: 'committees of the seedling villages' },
        unit: 'people',
        of: [[figure(878, 'sites', 3015), figure(10, 'people', 3015)]],
      },
    ],
    duties: [
      entry(3013, ['province', 'amphoe']),
      {
        id: 'report',
        label: { th: 'รายงานผลตามแบบรายงาน', en: 'report on the form' },
        by: ['province', 'amphoe'],
        to: department,
        due: within('2022-06', 3013),
        onWhole: true,
      },
    ],
  },
  'P05/1/2.2': {
    label: { th: 'สนับสนุนกิจกรรมหมู่บ้านต้นกล้ากองทุนแม่ของแผ่นดิน', en: 'Support of the seedling villages' },
    line: 1649,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 3055 },
    responsible: { printed: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', line: 3063 },
    periods: [months([3, 3], '2022-04', '2022-06', 'ไตรมาส 3 (เดือนเมษายน - มิถุนายน 2565)', 3057)],
    budget: [each(figure(878, 'villages', 3054), 3000, 2_634_000, 3054)],
    duties: [entry(3050, ['province', 'amphoe'])],
  },
  'P06/1/1.1': {
    label: {
      th: 'ค้นหาผู้จัดโปรแกรมท่องเที่ยวเชิงสร้างสรรค์ (Champ) ผลิตภัณฑ์เด่น และการทดสอบโปรแกรมการท่องเที่ยวเชิงสร้างสรรค์',
      en: 'Champs, outstanding products and tests of tourism programmes',
    },
    line: 1661,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 3139 },
    responsible: { printed: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน', line: 3144 },
    periods: [months([1, 1], '2021-10', '2021-12', 'ไตรมาส 1 (เดือนตุลาคม – ธันวาคม 2564)', 3141)],
    budget: [each(figure(100, 'communities', 3138), 33_000, 3_300_000, 3138)],
    targets: [
      {
        label: { th: 'กลุ่มเป้าหมาย (นับเป็นคน-ครั้ง)', en: 'the target group, counted by attendances' },
        unit: 'people',
        of: [[figure(100, 'communities', 3137), figure(2, 'times', 3137), figure(10, 'people', 3137)]],
        printed: figure(1000, 'people', 3137),
      },
    ],
    duties: [entry(3129), collected(3129), withoutDay(3127, ['amphoe'], provinceOffice)],
  },
  'P06/1/1.2': {
    label: { th: 'จัดกิจกรรมส่งเสริมการเรียนรู้ที่นักท่องเที่ยวลงมือปฏิบัติ (D-HOPE)', en: 'Hands-on learning for tourists (D-HOPE)' },
    line: 1663,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 3206 },
    responsible: { printed: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน', line: 3211 },
    periods: [months([2, 2], '2022-01', '2022-03', 'ไตรมาส 2 (เดือนมกราคม – มีนาคม 2565)', 3208)],
    budget: [each(figure(100, 'communities', 3205), 180_000, 18_000_000, 3205)],
    targets: [
      {
        label: { th: 'กลุ่มเป้าหมาย (ชุมชนละไม่น้อยกว่า 100 คน)', en: 'the target group, 100 or more for each community' },
        unit: 'people',
        of: [[figure(100, 'communities', 3205), figure(100, 'people', 3205)]],
        printed: figure(10_000, 'people', 3205),
      },
    ],
    duties: [entry(3195), collected(3195), withoutDay(3193, ['amphoe'], provinceOffice)],
  },
  'P06/1/1.3': {
    label: { th: 'ยกระดับและพัฒนาผลิตภัณฑ์เพื่อจำหน่ายให้นักท่องเที่ยว', en: 'Products for tourists' },
    line: 1665,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 3251 },
    responsible: { printed: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน', line: 3256 },
    periods: [months([3, 4], '2022-04', '2022-08', 'ไตรมาส 3 - 4 (เดือนเมษายน - สิงหาคม 2565)', 3253)],
    budget: [each(figure(100, 'communities', 3250), 40_000, 4_000_000, 3250)],
    targets: [
      {
        label: { th: 'ผลิตภัณฑ์', en: 'products' },
        unit: 'products',
        of: [[figure(100, 'communities', 3249), figure(2, 'products', 3249)]],
        printed: figure(200, 'products', 3249),
      },
    ],
    duties: [entry(3241), collected(3241), withoutDay(3239, ['amphoe'], provinceOffice)],
  },
  'P06/1/2': {
    label: { th: 'ผลิตสื่อเพื่อการประชาสัมพันธ์แหล่งชุมชนท่องเที่ยว', en: 'Publicity for the tourism communities' },
    line: 1667,
    offices: { of: ['amphoe'], printed: 'สำนักงานพัฒนาชุมชนอำเภอ', line: 3283 },
    responsible: { printed: 'สำนักส่งเสริมภูมิปัญญาท้องถิ่นและวิสาหกิจชุมชน', line: 3297 },
    periods: [months([3, 4], '2022-04', '2022-08', 'ไตรมาส 3 - 4 (เดือนเมษายน - สิงหาคม 2565)', 3287)],
    budget: [each(figure(100, 'communities', 3281), 65_000, 6_500_000, 3281)],
    duties: [entry(3277), collected(3277)],
  },
} as const satisfies Record<string, Activity>;
