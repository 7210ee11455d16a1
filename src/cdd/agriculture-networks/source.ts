import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'agriculture-networks',
  edition: 'fy2565',
  title: {
    th: 'โครงการส่งเสริมช่องทางการตลาดเครือข่ายเกษตรปลอดภัย และเครือข่ายเกษตรอินทรีย์ ปีงบประมาณ พ.ศ. 2565',
    en: 'Market channels of safe and of organic agriculture networks, FY2565',
  },
  document: guideline,
};

/** Both projects: the plan that they belong to. */
export const plan: Cite = page('แผนงานยุทธศาสตร์การเกษตรสร้างมูลค่า');

/** The sheets of safe agriculture, in the nine provinces of the lower north. */
export const safe: Cite = page('โครงการส่งเสริมช่องทางการตลาดเครือข่ายเกษตรปลอดภัย');

/** The sheets of organic agriculture, in the eight provinces of the upper north. */
export const organic: Cite = page('โครงการส่งเสริมช่องทางการตลาดเครือข่ายเกษตรอินทรีย์');

/** The fact by which the caller says which of the two projects is meant. */
export const project = { name: 'project', label: { th: 'โครงการ', en: 'which of the two projects' } } as const;

/** What the two projects are called. */
export const projects = {
  safe: { th: 'เกษตรปลอดภัย', en: 'safe agriculture' },
  organic: { th: 'เกษตรอินทรีย์', en: 'organic agriculture' },
} as const;
