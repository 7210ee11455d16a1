import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { plan } from './source.js';

/** The four work plans of FY2564, in printed order. */
const workPlans: readonly Text[] = [
  { th: 'การเพิ่มขีดความสามารถของขบวนองค์กรชุมชนในการขับเคลื่อนเศรษฐกิจชุมชน', en: 'capacity of community organisations' },
  { th: 'การจัดทำระบบฐานข้อมูล และชุดองค์ความรู้ในการขับเคลื่อนเศรษฐกิจของชุมชน', en: 'data and knowledge' },
  {
    th: 'กลไกการสร้างความร่วมมือการขับเคลื่อนระบบเศรษฐกิจชุมชนและช่องทางการตลาด',
    en: 'cooperation and ways to market',
  },
  { th: 'ส่งเสริมให้เกิดพื้นที่รูปธรรมในการขับเคลื่อนเศรษฐกิจชุมชน', en: 'areas with concrete results' },
];

/**
 * The draft five-year strategy of the grassroots economy (แผนยุทธศาสตร์การพัฒนาเศรษฐกิจฐานรากและทุนชุมชน ระยะ 5 ปี): the
 * years 2564 to 2568 (B.E.) and the four work plans of FY2564.
 *
 * Its path of approval is printed twice, and not alike: a working group approves and the institute's board is told
 * (line 131), or a committee considers it first (line 512). It is no rule here.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 131, 512
 * @example
 * ```ts
 * import { communityBusiness } from 'chumchon/codi';
 *
 * communityBusiness.fy2563.economyStrategy.workPlans.length; // 4
 * ```
 */
export const economyStrategy = deepFreeze({
  years: parameter(5, 'years', plan(131, 512)),
  from: parameter(2564, 'years', plan(131, 512)),
  to: parameter(2568, 'years', plan(131, 512)),
  workPlans,
});
