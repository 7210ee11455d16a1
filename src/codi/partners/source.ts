import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'partners',
  edition: 'fy2563',
  title: {
    th: 'การประสานความร่วมมือและบูรณาการการทำงานร่วมกับภาคี ปีงบประมาณ พ.ศ. 2563',
    en: 'Cooperation with partner agencies, FY2563',
  },
  document: report,
};

/** Plan 4: cooperation with partner agencies. */
export const plan: Cite = /* @__PURE__ */ page('4. การประสานความร่วมมือและบูรณาการการทำงานร่วมกับภาคี');
