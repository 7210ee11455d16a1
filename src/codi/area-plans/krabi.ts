import type { Citation } from '../../core/citation.js';
import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { page } from '../report-fy2563.js';

const krabi = page('แผนพัฒนาชุมชนท้องถิ่นระดับจังหวัดและการเชื่อมโยงยุทธศาสตร์ : จ.กระบี่');

/** The issues of the plan, in printed order. */
const issues: readonly { readonly label: Text; readonly source: Citation }[] = [
  { label: { th: 'การสร้างความมั่นคงที่อยู่อาศัยและที่ดินทำกิน', en: 'secure housing and farmland' }, source: krabi(375) },
  {
    label: {
      th: 'การจัดการทรัพยากรธรรมชาติและสิ่งแวดล้อมอย่างยั่งยืนโดยชุมชนเป็นฐาน',
      en: 'natural resources and environment, managed by communities to last',
    },
    source: krabi(377),
  },
  { label: { th: 'การจัดการสุขภาวะชุมชน', en: 'health of communities' }, source: krabi(379) },
  { label: { th: 'การจัดการสวัสดิการโดยชุมชนครบวงจร', en: 'welfare by communities, all of it' }, source: krabi(381) },
  {
    label: { th: 'การจัดการสาธารณสุข (เชื่อมโยงกับยุทธศาสตร์จังหวัด)', en: "public health (linked to the province's strategy)" },
    source: krabi(383),
  },
  { label: { th: 'การพัฒนาความเข้มแข็งขององค์กรชุมชน', en: 'strong community organisations' }, source: krabi(385) },
];

/**
 * The plan of the community organisations of Krabi (แผนการขับเคลื่อนการพัฒนาเครือข่ายองค์กรชุมชนจังหวัดกระบี่), which the report
 * shows as an example of a plan that was linked: the years that it runs, the year of its vision, its six issues, and what
 * the provincial administrative organisation paid towards one project. The plan runs a year longer than its vision. The fifth
 * issue, linked to the province's strategy, is public health here and public disasters (การจัดการสาธารณะภัย) on line 96; the
 * project that was paid for warns of disasters.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 367, 371, 375, 377, 379, 381, 383, 385 and 387
 * @example
 * ```ts
 * import { areaPlans } from 'chumchon/codi';
 *
 * areaPlans.fy2563.krabiPlan.issues.length; // 6
 * areaPlans.fy2563.krabiPlan.support.value; // 321700
 * ```
 */
export const krabiPlan = deepFreeze({
  from: parameter(2562, 'years', krabi(367)),
  to: parameter(2572, 'years', krabi(367)),
  visionBy: parameter(2571, 'years', krabi(371)),
  issues,
  support: parameter(321700, 'baht', krabi(387)),
});
