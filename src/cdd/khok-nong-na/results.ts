import { readAsLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, shareAtLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count } from '../../rules/logic/fact.js';
import { activity, appendix, programme, summary } from './source.js';

const results = {
  centres: parameter(3308, 'sites', summary(1396)),
  share: parameter(80, 'percent', summary(1400)),
};

/**
 * The indicator of quantity (มีศูนย์เรียนรู้เศรษฐกิจพอเพียง): 3,308 learning centres. No word of comparison is printed; more are read as enough.
 *
 * @th
 * ตัวชี้วัดเชิงปริมาณ: มีศูนย์เรียนรู้เศรษฐกิจพอเพียง 3,308 แห่ง เอกสารไม่ได้พิมพ์คำว่า “ไม่น้อยกว่า” กติกานี้อ่านว่าตั้งแต่ 3,308 แห่งขึ้นไป
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1396, 2788 and 6707
 * @example
 * ```ts
 * import { khokNongNa } from 'chumchon/cdd';
 *
 * khokNongNa.fy2565.centresBuilt({ centres: 3307 }).verdict; // 'unmet'
 * ```
 */
export const centresBuilt = checklist({
  programme,
  id: 'centres-built',
  title: { th: 'ศูนย์เรียนรู้เศรษฐกิจพอเพียง 3,308 แห่ง', en: 'The 3,308 learning centres' },
  source: activity(2788),
  parameters: { centres: results.centres },
  facts: { centres: count({ th: 'ศูนย์เรียนรู้เศรษฐกิจพอเพียง', en: 'learning centres' }, 'sites') },
  criteria: [atLeast('centres', results.centres, { source: appendix.inferred(readAsLeast, 6707) })],
});

/**
 * The indicator of quality (สามารถให้บริการประชาชนได้): at least 80 % of the learning centres can serve the public. Of 3,308 that takes 2,647; 2,646 are 79.99 %, which is not
 * enough. When a centre can serve is not printed; the caller counts. No word of comparison is
 * printed; more than 80 % is read as enough.
 *
 * @th
 * ตัวชี้วัดเชิงคุณภาพ: ศูนย์เรียนรู้ตั้งแต่ร้อยละ 80 สามารถให้บริการประชาชนได้ เทียบโดยไม่ปัดเศษ (3,308 แห่ง ต้องมี 2,647 แห่ง)
 * เอกสารไม่ได้กำหนดว่าเมื่อใดนับว่าให้บริการได้ ผู้ใช้เป็นผู้นับ และไม่ได้พิมพ์คำว่า “ไม่น้อยกว่า” กติกานี้อ่านว่าตั้งแต่ร้อยละ 80 ขึ้นไป
 *
 * @throws {@link RuleInputError} more that serve than there are, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1400, 2788 and 6708
 * @example
 * ```ts
 * import { khokNongNa } from 'chumchon/cdd';
 *
 * khokNongNa.fy2565.servingCentres({ centres: 3308, serving: 2647 }).verdict; // 'met'
 * khokNongNa.fy2565.servingCentres({ centres: 3308, serving: 2646 }).verdict; // 'unmet'
 * ```
 */
export const servingCentres = checklist({
  programme,
  id: 'serving-centres',
  title: { th: 'ร้อยละ 80 ของศูนย์เรียนรู้ให้บริการประชาชนได้', en: '80 % of the learning centres can serve the public' },
  source: activity(2788),
  parameters: { share: results.share },
  facts: {
    centres: count({ th: 'ศูนย์เรียนรู้เศรษฐกิจพอเพียง', en: 'learning centres' }, 'sites'),
    serving: count({ th: 'ศูนย์ที่สามารถให้บริการประชาชนได้', en: 'centres that can serve the public' }, 'sites'),
  },
  ordered: ascending(['serving', 'centres']),
  criteria: [
    shareAtLeast('serving', 'centres', results.share, {
      id: 'share',
      label: { th: 'ร้อยละของศูนย์ที่สามารถให้บริการประชาชนได้', en: 'percent of centres that can serve the public' },
      source: appendix.inferred(readAsLeast, 6708),
    }),
  ],
});
