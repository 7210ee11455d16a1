import { type Cite, cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'tambon-plans',
  edition: 'fy2565',
  title: { th: 'จัดทำแผนและประสานแผนพัฒนาตำบล ปีงบประมาณ พ.ศ. 2565', en: 'Plans of tambons, FY2565' },
  document: guideline,
};

/** Where several places say the same. */
export const everywhere: Cite = cite(guideline);

/** Main activity 2 of the output on tambon management: the workshop that makes the plan. */
export const planning: Cite = page('1. ประชุมเชิงปฏิบัติการจัดทำแผนพัฒนาตำบล');

/** The output as the budget chapter and the appendix of indicators sum it up. */
export const summary: Cite = page('ผลผลิต เสริมสร้างศักยภาพในการบริหารจัดการตำบล');
