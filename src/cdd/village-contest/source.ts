import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'village-contest',
  edition: 'fy2565',
  title: {
    th: '9 ; 10 ปฏิบัติบูชา “สืบสาน รักษา ต่อยอด” เพื่อพัฒนาชุมชน ประจำปี 2565',
    en: 'Contest of model villages by the royal initiatives, FY2565',
  },
  document: guideline,
};

/** Activity 2.5 of the project on access to funds. */
export const activity: Cite = page('2.5 9 ; 10 ปฏิบัติบูชา “สืบสาน รักษา ต่อยอด” เพื่อพัฒนาชุมชน ประจำปี 2565');
