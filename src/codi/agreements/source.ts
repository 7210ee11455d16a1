import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'agreements',
  edition: 'fy2563',
  title: {
    th: 'การประสานความร่วมมือและบูรณาการการทำงานร่วมกับภาคีพัฒนา ปีงบประมาณ 2563',
    en: 'Agreements with partners, FY2563',
  },
  document: report,
};

/** Plan 4: work with partners. */
export const partnersPlan: Cite = /* @__PURE__ */ page('4. การประสานความร่วมมือและบูรณาการการทำงานร่วมกับภาคีพัฒนา');
