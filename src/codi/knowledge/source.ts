import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'knowledge',
  edition: 'fy2563',
  title: {
    th: 'การพัฒนาระบบสารสนเทศ ข้อมูล การจัดการความรู้ และการสื่อสารประชาสัมพันธ์ ปีงบประมาณ 2563',
    en: 'Information, knowledge and communication, FY2563',
  },
  document: report,
};

/** Plan 7.1: information technology. */
export const technology: Cite = /* @__PURE__ */ page('7.1 การพัฒนาระบบข้อมูลและเทคโนโลยีสารสนเทศ');

/** Plan 7.2: knowledge. */
export const knowledge: Cite = /* @__PURE__ */ page('7.2 การจัดการความรู้องค์กรและชุมชน');

/** Plan 7.3: communication. */
export const communication: Cite = /* @__PURE__ */ page('7.3 การพัฒนาระบบการสื่อสาร/ประชาสัมพันธ์');
