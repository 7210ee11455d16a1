import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'temporary-housing',
  edition: 'fy2563',
  title: {
    th: 'โครงการพัฒนาที่อยู่อาศัยชั่วคราว กรณีไฟไหม้ไล่รื้อ ปีงบประมาณ พ.ศ. 2563',
    en: 'Temporary housing after fire and eviction, FY2563',
  },
  document: report,
};

/** Plan 2.4: temporary housing. */
export const plan: Cite = /* @__PURE__ */ page('2.4 โครงการพัฒนาที่อยู่อาศัยชั่วคราว กรณีไฟไหม้ไล่รื้อ');
