import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'staff',
  edition: 'fy2563',
  title: { th: 'การบริหารและพัฒนาบุคลากร ปีงบประมาณ 2563', en: 'Administration and development of staff, FY2563' },
  document: report,
};

/** Plan 9: staff. */
export const staffPlan: Cite = /* @__PURE__ */ page('9. การบริหารและพัฒนาบุคลากร');
