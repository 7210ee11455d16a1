import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'community-business',
  edition: 'fy2563',
  title: {
    th: 'การพัฒนาและเชื่อมโยงกลุ่มธุรกิจชุมชน ปีงบประมาณ พ.ศ. 2563',
    en: 'Community business, FY2563',
  },
  document: report,
};

/** Plan 3: community business. */
export const plan: Cite = /* @__PURE__ */ page('3. การพัฒนาและเชื่อมโยงกลุ่มธุรกิจชุมชน');
