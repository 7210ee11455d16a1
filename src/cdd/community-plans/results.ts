import { parameter } from '../../core/parameter.js';
import { composition } from '../../rules/counting/composition.js';
import { progress } from '../../rules/counting/progress.js';
import { programme, slide, slides } from './source.js';

/**
 * The share of each grade among the plans that earned one (ผลการตรวจสอบคุณภาพแผนชุมชน): count ÷ total, unrounded. The slide
 * prints two decimals.
 *
 * @th
 * คำนวณสัดส่วนของแผนชุมชนแต่ละระดับ ดีมาก (A) ดี (B) พอใช้ (C) จากแผนที่ได้ระดับทั้งหมด โดยไม่ปัดเศษ เอกสารพิมพ์ทศนิยมสองตำแหน่ง
 *
 * @throws {@link RuleInputError} a count that is not whole or negative, or an unknown grade
 * @source 003_1cedb7b469810260.txt, line 58
 * @example
 * ```ts
 * import { communityPlans } from 'chumchon/cdd';
 * import { roundHalfUp } from 'chumchon/thai';
 *
 * const outcome = communityPlans.fy2555.qualityShares({ A: 53528, B: 14541, C: 2004 });
 * outcome.total; // '70073'
 * outcome.parts.map(({ percent }) => roundHalfUp(percent ?? 0, 2)); // ['76.39', '20.75', '2.86']
 * ```
 */
export const qualityShares = composition({
  programme,
  id: 'quality-shares',
  title: { th: 'ผลการตรวจสอบคุณภาพแผนชุมชน', en: 'Results of the check of quality' },
  source: slide(16)(58),
  unit: 'plans',
  parts: {
    A: { th: 'ดีมาก (A)', en: 'very good (A)' },
    B: { th: 'ดี (B)', en: 'good (B)' },
    C: { th: 'พอใช้ (C)', en: 'fair (C)' },
  },
});

const target = parameter(20733, 'plans', slide(10)(40));

/**
 * The plans that were certified and put to use in a year, as percent of that year's target (ผลการรับรองมาตรฐานแผนชุมชน),
 * unrounded. The target is that of 2554, 20,733 plans; the plans of another year are given with the target of that year, of which none is
 * printed.
 *
 * @th
 * คำนวณแผนชุมชนที่ผ่านการรับรองมาตรฐานและนำไปใช้ประโยชน์ในปี คิดเป็นร้อยละของเป้าหมายปีนั้น โดยไม่ปัดเศษ เป้าหมายปี 2554 คือ 20,733 แผน
 * เป้าหมายของปีอื่นไม่ได้พิมพ์ไว้ ผู้ใช้เป็นผู้ระบุ
 *
 * @throws {@link RuleInputError} a count that is not whole or negative, or an unknown fact
 * @source 003_1cedb7b469810260.txt, lines 40 and 64
 * @example
 * ```ts
 * import { communityPlans } from 'chumchon/cdd';
 * import { roundHalfUp } from 'chumchon/thai';
 *
 * const [certified] = communityPlans.fy2555.certificationProgress({ certified: 21246 }).statuses;
 * roundHalfUp(certified?.percent ?? 0, 2); // '102.47'
 * ```
 */
export const certificationProgress = progress({
  programme,
  id: 'certification-progress',
  title: { th: 'ผลการรับรองมาตรฐานแผนชุมชน', en: 'Certified plans against the target' },
  source: slides(40, 64),
  parameters: { target },
  unit: 'plans',
  target,
  statuses: {
    certified: {
      th: 'แผนชุมชนที่ผ่านการรับรองและนำไปใช้ประโยชน์ในปีของเป้าหมาย (เป้าหมายที่พิมพ์ไว้เป็นของปี 2554)',
      en: 'plans that were certified and put to use in the year of the target (the printed one is of 2554)',
    },
  },
});
