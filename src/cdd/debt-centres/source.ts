import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'debt-centres',
  edition: 'fy2565',
  title: {
    th: 'โครงการบริหารจัดการหนี้ ศูนย์จัดการกองทุนชุมชน ปีงบประมาณ พ.ศ. 2565',
    en: 'Debt management project and fund management centres, FY2565',
  },
  document: guideline,
};

/** Activity 1: how a centre is established. */
export const establishing: Cite = page('1. จัดตั้งศูนย์จัดการกองทุนชุมชน');

/** Activity 2: how a centre manages the debts of its households. */
export const managing: Cite = page('2. ศูนย์จัดการกองทุนชุมชนบริหารจัดการหนี้ “สำนึกดี แผนดี บริหารหนี้ได้”');

/** Activity 3: centres on the way to being models. */
export const modelling: Cite = page('3. ศูนย์จัดการกองทุนชุมชนสู่การเป็นต้นแบบด้านการบริหารจัดการหนี้');

/** Activity 14 of the work without a budget: the levels of the centres, and the debts that the older ones work on. */
export const grading: Cite = page(
  '14. การส่งเสริมการจัดระดับการพัฒนาศูนย์จัดการกองทุนชุมชน และการแก้ไขปัญหาหนี้สินภาคครัวเรือน โดยศูนย์จัดการกองทุนชุมชน',
);

/** The project as the budget chapter sums it up. */
export const summary: Cite = page('โครงการบริหารจัดการหนี้');
