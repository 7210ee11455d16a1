import { parameter } from '../../core/parameter.js';
import { atLeast, no, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { activityPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { campaign, everywhere, programme } from './source.js';

/**
 * Whether Bangkok is kept out (ยกเว้นกรุงเทพมหานคร): the data are collected in the 76 provinces, and in Bangkok by
 * nobody of the department. The campaign, the survey, the forums and the collectors all print the exception.
 *
 * @th
 * พื้นที่อยู่ในการจัดเก็บข้อมูล จปฐ. ของกรมการพัฒนาชุมชนหรือไม่ ดำเนินการทุกจังหวัดยกเว้นกรุงเทพมหานคร
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2042, 2048, 2072, 2097, 2197, 5555 and 5590
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.inScope({ isBangkok: true }).verdict; // 'unmet'
 * ```
 */
export const inScope = checklist({
  programme,
  id: 'in-scope',
  title: { th: 'พื้นที่จัดเก็บข้อมูล จปฐ.', en: 'Where the data are collected' },
  source: everywhere(2042, 2048, 2072, 2097, 2197, 5555, 5590),
  words: {
    met: { th: 'อยู่ในพื้นที่จัดเก็บข้อมูล', en: 'data are collected there' },
    unmet: { th: 'ไม่อยู่ในพื้นที่จัดเก็บข้อมูล', en: 'no data are collected there' },
  },
  facts: { isBangkok: yesNo({ th: 'อยู่ในกรุงเทพมหานคร', en: 'lies in Bangkok' }) },
  criteria: [no('isBangkok', { circumstance: true })],
});

/**
 * Whether a province's campaign uses media that the guideline admits (สื่อประชาสัมพันธ์): signs, leaflets or whatever
 * suits, and no radio spots. The media that are named are examples; the one exception is printed.
 *
 * @th
 * สื่อรณรงค์ของจังหวัดเป็นสื่อที่ใช้ได้หรือไม่: ใช้ป้าย แผ่นพับ หรือสื่ออื่นตามความเหมาะสมได้ ยกเว้นสปอตวิทยุ
 * สื่อที่ระบุเป็นเพียงตัวอย่าง
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2036 and 2038
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.campaignMedia({ suitable: true, radioSpots: true }).verdict; // 'unmet'
 * ```
 */
export const campaignMedia = checklist({
  programme,
  id: 'campaign-media',
  title: { th: 'สื่อประชาสัมพันธ์การจัดเก็บข้อมูล จปฐ.', en: 'Media of the campaign' },
  source: campaign(2036, 2038),
  facts: {
    suitable: yesNo({ th: 'เป็นสื่อที่เหมาะสม', en: 'the media suit' }),
    radioSpots: yesNo({ th: 'มีสปอตวิทยุรวมอยู่ด้วย', en: 'radio spots are among them' }),
  },
  criteria: [yes('suitable', { source: campaign(2036, 2038) }), no('radioSpots', { source: campaign(2038) })],
});

/**
 * Whether the campaign falls into its period: December 2564.
 *
 * @th
 * การรณรงค์อยู่ในช่วงเวลาที่กำหนด คือ เดือนธันวาคม 2564 หรือไม่
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2050
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.campaignPeriod({ startsOn: '2021-12-01', endsOn: '2021-12-31' }).verdict; // 'met'
 * ```
 */
export const campaignPeriod = activityPeriod({
  programme,
  id: 'campaign-period',
  title: { th: 'ระยะเวลารณรงค์', en: 'When the campaign runs' },
  source: campaign(2050),
  period: printedMonths(campaign, '2021-12', '2021-12', 2050),
});

const target = { provinces: parameter(76, 'provinces', campaign(2054)) };

/**
 * The indicator of the campaign: all 76 provinces invited their people to take part. What a province spends on it is in
 * the allocation register, of which only the total is printed: 2,077,000 baht, which no equal share makes.
 *
 * @th
 * ตัวชี้วัดกิจกรรม: มีการประชาสัมพันธ์เชิญชวนครบ 76 จังหวัด งบประมาณรวม 2,077,000 บาทเป็นไปตามทะเบียนจัดสรร
 * ไม่ได้ระบุจำนวนของแต่ละจังหวัด และหารเท่ากันไม่ลงตัว
 *
 * @throws {@link RuleInputError} more than 76 provinces, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2054
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.campaignProvinces({ provinces: 75 }).verdict; // 'unmet'
 * ```
 */
export const campaignProvinces = checklist({
  programme,
  id: 'campaign-provinces',
  title: { th: 'จังหวัดที่ประชาสัมพันธ์เชิญชวน', en: 'Provinces that ran the campaign' },
  source: campaign(2054),
  parameters: target,
  facts: {
    provinces: count({ th: 'จังหวัดที่ประชาสัมพันธ์แล้ว', en: 'provinces that ran it' }, 'provinces', { most: 76 }),
  },
  criteria: [atLeast('provinces', target.provinces)],
});
