import { type Cite, cite, type SourceDocument } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';

/** The department's presentation of 22 February 2555 on the community-plan process. */
export const presentation: SourceDocument = {
  file: '003_1cedb7b469810260.txt',
  title: { th: 'กระบวนการขับเคลื่อนแผนชุมชน', en: 'Driving the community-plan process' },
  agency: 'cdd',
  fiscalYear: 2555,
};

export const programme: Programme = {
  agency: 'cdd',
  programme: 'community-plans',
  edition: 'fy2555',
  title: { th: 'กระบวนการแผนชุมชน ปี 2555', en: 'Community plans, FY2555' },
  document: presentation,
};

/** A slide of the presentation. */
export const slide = (number: number): Cite => cite(presentation, `สไลด์ ${number}`);

/** Lines of the presentation that stand on more than one slide. */
export const slides: Cite = cite(presentation);
