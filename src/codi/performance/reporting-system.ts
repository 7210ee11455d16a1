import { levelScale } from '../../rules/counting/scale.js';
import { yes } from '../../rules/criteria/criterion.js';
import { yesNo } from '../../rules/logic/fact.js';
import { pages } from '../report-fy2563.js';
import { weights } from './indicators.js';
import { programme } from './source.js';

/**
 * The score of indicator 3.2.2, the system that follows and reports on projects (ระบบติดตามและรายงานผลโครงการ): step 1
 * done is 50 points, steps 1 and 2 are 75, all three are 100. A later step without the earlier ones does not count;
 * without step 1 the score is 0.
 *
 * @th
 * ให้คะแนนตัวชี้วัด 3.2.2 ระบบติดตามและรายงานผลโครงการ ขั้นที่ 1 ได้ 50 คะแนน ขั้นที่ 1 - 2 ได้ 75 คะแนน ครบขั้นที่ 1 - 3 ได้ 100 คะแนน
 * ขั้นหลังไม่นับหากขั้นก่อนหน้ายังไม่เสร็จ ถ้าไม่มีขั้นที่ 1 ได้ 0 คะแนน
 *
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 196 and 256
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * const outcome = performance.fy2563.scoreReportingSystem({ developed: true, reporting: false, useAnalysed: true });
 * outcome.score; // '50'
 * outcome.next; // { level: 75, criteria: ['reporting'] }
 * ```
 */
export const scoreReportingSystem = levelScale({
  programme,
  id: 'score-reporting-system',
  title: {
    th: 'คะแนนตัวชี้วัด “ระดับความสำเร็จของระบบติดตามและรายงานผลโครงการสนับสนุนการพัฒนาขบวนองค์กรชุมชน”',
    en: 'Score of the system that follows and reports on projects',
  },
  source: pages(196, 256),
  parameters: { weight: weights['3.2.2'] },
  facts: {
    developed: yesNo({ th: 'ขั้นตอนที่ 1 พัฒนาระบบโปรแกรมแล้วเสร็จ', en: 'step 1: the program is finished' }),
    reporting: yesNo({
      th: 'ขั้นตอนที่ 2 รายงานผลผ่านระบบและแสดงสถานะโครงการผ่าน Mobile',
      en: 'step 2: results are reported through it and shown on mobile phones',
    }),
    useAnalysed: yesNo({
      th: 'ขั้นตอนที่ 3 สรุปและวิเคราะห์การใช้ประโยชน์จากระบบ',
      en: 'step 3: the use made of it is analysed',
    }),
  },
  cumulative: false,
  levels: [
    { level: 50, label: { th: 'ขั้นที่ 1', en: 'step 1' }, criteria: [yes('developed')] },
    { level: 75, label: { th: 'ขั้นที่ 1 - 2', en: 'steps 1 and 2' }, criteria: [yes('developed'), yes('reporting')] },
    {
      level: 100,
      label: { th: 'ขั้นที่ 1 - 3', en: 'steps 1 to 3' },
      criteria: [yes('developed'), yes('reporting'), yes('useAnalysed')],
    },
  ],
});
