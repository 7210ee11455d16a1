import { parameter } from '../../core/parameter.js';
import { checklist } from '../../rules/checklist.js';
import { atLeast } from '../../rules/criterion.js';
import { count } from '../../rules/fact.js';
import { targetScale } from '../../rules/scale.js';
import { weights } from './indicators.js';
import { assessment, plans, programme } from './source.js';

const score = {
  standard: parameter(416, 'councils', assessment(249)),
  high: parameter(553, 'councils', assessment(249)),
  councilsInAll: parameter(7774, 'councils', assessment(249)),
  weight: weights['1.3'],
};

/**
 * The score of indicator 1.3, community organisation councils (สภาองค์กรชุมชน): 416 councils are 75 points and 553 are 100.
 * There is no level of 50 points: its cell prints “-”, and below 416 councils the score is 0 by either method.
 *
 * @throws {@link RuleInputError} a result that is negative or not whole, no `method`, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 163 to 166 and 249
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * const outcome = performance.fy2563.scoreCouncils({ result: 415, method: 'step' });
 * outcome.score; // '0'
 * outcome.next; // { level: 75, lacking: '1', criteria: ['result'] }
 * ```
 */
export const scoreCouncils = targetScale({
  programme,
  id: 'score-councils',
  title: {
    th: 'ร้อยละของสภาองค์กรชุมชนที่มีบทบาทในการพัฒนาคุณภาพชีวิตชุมชนท้องถิ่น',
    en: 'Score of the community organisation councils',
  },
  source: assessment(249),
  parameters: score,
  result: count({ th: 'สภาองค์กรชุมชนที่ผ่านเกณฑ์', en: 'councils that qualify' }, 'councils'),
  targets: [
    { level: 75, target: score.standard },
    { level: 100, target: score.high },
  ],
});

const quality = { matters: parameter(1, 'items', plans(163)) };

/**
 * Whether a community organisation council (สภาองค์กรชุมชน) counts towards indicator 1.3: it has solved a problem or improved
 * life in at least one matter. The fields that the report names (economy and capital, society, nature, health, land and
 * housing, COVID-19) are examples.
 *
 * @throws {@link RuleInputError} a number that is negative or not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 163 and 170
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * performance.fy2563.qualifyingCouncil({ concreteMatters: 0 }).verdict; // 'unmet'
 * ```
 */
export const qualifyingCouncil = checklist({
  programme,
  id: 'qualifying-council',
  title: { th: 'สภาองค์กรชุมชนที่มีรูปธรรมอย่างน้อย 1 เรื่อง', en: 'A council with at least one concrete matter' },
  source: plans(163, 170),
  parameters: quality,
  facts: {
    concreteMatters: count(
      { th: 'เรื่องที่แก้ไขปัญหาและพัฒนาคุณภาพชีวิตอย่างเป็นรูปธรรม', en: 'matters with concrete results' },
      'items',
    ),
  },
  criteria: [atLeast('concreteMatters', quality.matters)],
});
