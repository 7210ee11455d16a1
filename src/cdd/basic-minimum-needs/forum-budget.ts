import { parameter } from '../../core/parameter.js';
import { costing } from '../../rules/counting/composition.js';
import { stages } from '../../rules/deciding/stages.js';
import { activityPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { certifying, programme, summary } from './source.js';

/**
 * Whether the forum of an amphoe or a province falls into its period (ไตรมาส 3): April to June 2565, the same months
 * for both, so only the certification itself puts the amphoe before the province. The period of the local authorities
 * is on the page that is lost.
 *
 * @th
 * เวทีระดับอำเภอหรือจังหวัดอยู่ในช่วงเวลาที่กำหนด คือ เดือนเมษายน – มิถุนายน 2565 หรือไม่
 * ช่วงเวลาของทั้งสองระดับเป็นช่วงเดียวกัน ลำดับอำเภอก่อนจังหวัดจึงมาจากขั้นตอนการรับรองเท่านั้น ส่วนระดับ อปท. อยู่ในหน้าเอกสารที่สูญหาย
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2173 and 2198
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.forumPeriod({ startsOn: '2022-06-30', endsOn: '2022-06-30' }).verdict; // 'met'
 * ```
 */
export const forumPeriod = activityPeriod({
  programme,
  id: 'forum-period',
  title: { th: 'ระยะเวลาเวทีระดับอำเภอและระดับจังหวัด', en: 'When amphoes and provinces hold their forums' },
  source: certifying(2173, 2198),
  period: printedMonths(certifying, '2022-04', '2022-06', 2173, 2198),
});

const rates = {
  local: parameter(
    4000,
    'baht',
    certifying.derived(
      {
        th: '31,088,000 บาท ÷ (5,300 + 2,247 + 195 + 30) แห่ง',
        en: '31,088,000 baht ÷ (5,300 + 2,247 + 195 + 30) local authorities',
      },
      [2140, 2143],
      2147,
    ),
  ),
  amphoe: parameter(
    3500,
    'baht',
    certifying.derived(
      { th: '3,073,000 บาท ÷ (17,560 ÷ 20) อำเภอ', en: '3,073,000 baht ÷ (17,560 ÷ 20) amphoes' },
      2169,
      2170,
    ),
  ),
  province: parameter(
    3600,
    'baht',
    certifying.derived(
      { th: '273,600 บาท ÷ (1,520 ÷ 20) จังหวัด', en: '273,600 baht ÷ (1,520 ÷ 20) provinces' },
      2194,
      2195,
    ),
  ),
};

/**
 * What the forums cost (งบประมาณเวทีรับรองข้อมูล). Only totals are printed; divided by their numbers they make 4,000
 * baht a local authority, 3,500 an amphoe and 3,600 a province to the last baht, so these rates are derived, not
 * printed. What one area gets is in the allocation register, which is not printed.
 *
 * @th
 * งบประมาณเวทีรับรองข้อมูล ต้นฉบับระบุเฉพาะยอดรวม เมื่อหารด้วยจำนวนหน่วยได้ อปท. ละ 4,000 บาท อำเภอละ 3,500 บาท
 * จังหวัดละ 3,600 บาท ลงตัวพอดี อัตราเหล่านี้คำนวณขึ้น ไม่ได้พิมพ์ไว้ การจัดสรรให้แต่ละพื้นที่เป็นไปตามทะเบียนจัดสรร
 * ซึ่งไม่ได้พิมพ์ไว้เช่นกัน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an amount finer than a satang, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, lines 2140 to 2147, 2169, 2170, 2194 and 2195
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.forumBudget({ localAuthorities: 7772, amphoes: 878, provinces: 76 }).total; // '34434600'
 * ```
 */
export const forumBudget = costing({
  programme,
  id: 'forum-budget',
  title: { th: 'งบประมาณเวทีตรวจสอบและรับรองคุณภาพข้อมูล', en: 'What the forums cost' },
  source: certifying([2140, 2147], 2169, 2170, 2194, 2195),
  parameters: rates,
  parts: {
    localAuthorities: {
      label: { th: 'องค์กรปกครองส่วนท้องถิ่น', en: 'local authorities' },
      unit: 'sites',
      unitCost: rates.local,
    },
    amphoes: { label: { th: 'อำเภอ', en: 'amphoes' }, unit: 'amphoes', unitCost: rates.amphoe },
    provinces: { label: { th: 'จังหวัด', en: 'provinces' }, unit: 'provinces', unitCost: rates.province },
  },
});

/**
 * How far the year's data have come (ขั้นตอนการบริหารการจัดเก็บข้อมูล): prepared, collected, checked and certified,
 * published and used.
 *
 * @th
 * การบริหารการจัดเก็บข้อมูลประจำปีดำเนินการถึงขั้นใด: เตรียมความพร้อม จัดเก็บ ตรวจสอบและรับรองคุณภาพ
 * เผยแพร่และส่งเสริมการใช้ประโยชน์
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 1205 to 1211
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.dataSteps({ prepared: true, collected: true, certified: false }).next; // ['certified']
 * ```
 */
export const dataSteps = stages({
  programme,
  id: 'data-steps',
  title: { th: 'ขั้นตอนการบริหารการจัดเก็บและใช้ประโยชน์ข้อมูล จปฐ.', en: "Steps of the year's data" },
  source: summary([1205, 1211]),
  stages: {
    prepared: { th: 'เตรียมความพร้อมการจัดเก็บ', en: 'prepared', lines: [1205] },
    collected: { th: 'จัดเก็บข้อมูล', en: 'collected', lines: [1207] },
    certified: { th: 'ตรวจสอบและรับรองคุณภาพ', en: 'checked and certified', lines: [1209] },
    published: { th: 'เผยแพร่และส่งเสริมการใช้ประโยชน์', en: 'published and used', lines: [1211] },
  },
});
