import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'community-tourism',
  edition: 'fy2565',
  title: {
    th: 'โครงการส่งเสริมการท่องเที่ยวเชิงสร้างสรรค์และวัฒนธรรม ปีงบประมาณ พ.ศ. 2565',
    en: 'Creative and cultural tourism, FY2565',
  },
  document: guideline,
};

/** The activities of the project that the amphoe offices carry out. */
export const activities: Cite = page('ส่งเสริมการท่องเที่ยวเชิงสร้างสรรค์');

/** Activity 1.3. */
export const raising: Cite = page('1.3 ยกระดับและพัฒนาผลิตภัณฑ์เพื่อจำหน่ายให้นักท่องเที่ยว');

/** Activity 2. */
export const publicity: Cite = page('2. ผลิตสื่อเพื่อการประชาสัมพันธ์แหล่งชุมชนท่องเที่ยว');
