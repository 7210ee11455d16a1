import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'area-plans',
  edition: 'fy2563',
  title: {
    th: 'การสนับสนุนการจัดทำแผนพัฒนาเชิงพื้นที่ เชื่อมโยงกับยุทธศาสตร์การพัฒนาพื้นที่ ปีงบประมาณ พ.ศ. 2563',
    en: 'Area development plans of tambons and provinces, FY2563',
  },
  document: report,
};

/** Plan 1.1: tambons that make local development plans. */
export const tambonPlans: Cite = /* @__PURE__ */ page('1.1 ตำบลจัดทำแผนพัฒนาชุมชนท้องถิ่น');

/** Plan 1.2: local development plans of provinces, linked to the plans of agencies or the provincial strategy. */
export const provincePlans: Cite = /* @__PURE__ */ page('1.2 แผนพัฒนาชุมชนท้องถิ่นระดับจังหวัด');
