import { parameter } from '../../core/parameter.js';
import { atLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count } from '../../rules/logic/fact.js';
import { plan, programme } from './source.js';

const parameters = { matters: parameter(1, 'matters', plan(163)) };

/**
 * Whether a council counts as one that improves life in its community (สภาองค์กรชุมชนที่มีบทบาทในการพัฒนาคุณภาพชีวิต): it
 * solved at least one matter concretely. The report gives examples of matters, not a list: economy and community capital,
 * society, natural resources, health, land and housing, COVID-19.
 *
 * @th สภาองค์กรชุมชนที่นับเป็นผลงาน: แก้ไขปัญหาและพัฒนาคุณภาพชีวิตอย่างเป็นรูปธรรมอย่างน้อย 1 เรื่อง เรื่องที่พิมพ์ไว้เป็นตัวอย่าง มิใช่รายการปิด
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 163, 170
 * @example
 * ```ts
 * import { councils } from 'chumchon/codi';
 *
 * councils.fy2563.qualifyingCouncil({ concreteMatters: 0 }).next; // ['concrete-matters']
 * ```
 */
export const qualifyingCouncil = checklist({
  programme,
  id: 'qualifying-council',
  title: {
    th: 'สภาองค์กรชุมชนที่แก้ไขปัญหาและพัฒนาคุณภาพชีวิตอย่างเป็นรูปธรรมอย่างน้อย 1 เรื่อง',
    en: 'Council with at least one concrete matter',
  },
  source: plan(163, 170),
  parameters,
  facts: {
    concreteMatters: count(
      { th: 'จำนวนเรื่องที่แก้ไขปัญหาและพัฒนาคุณภาพชีวิตอย่างเป็นรูปธรรม', en: 'matters solved concretely' },
      'matters',
    ),
  },
  criteria: [atLeast('concreteMatters', parameters.matters)],
});
