import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'welfare-funds',
  edition: 'fy2563',
  title: {
    th: 'การสนับสนุนการจัดสวัสดิการชุมชน ปีงบประมาณ พ.ศ. 2563',
    en: 'Community welfare funds, FY2563',
  },
  document: report,
};

/** Plan 5.3: community welfare. */
export const plan: Cite = /* @__PURE__ */ page('5.3 การสนับสนุนการจัดสวัสดิการชุมชน');
