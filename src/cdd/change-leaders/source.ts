import { type Cite, cite, type SourceDocument } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';

/** The letter of Nong Khai province of February 2564 (2021), with the department's guideline for FY2564 enclosed. */
export const guideline: SourceDocument = {
  file: '002_b86b2e7e88d9451c.txt',
  title: {
    th: 'แนวทางการดำเนินงานโครงการเสริมสร้างและพัฒนาผู้นำการเปลี่ยนแปลง ประจำปีงบประมาณ 2564',
    en: 'Guideline of the project to strengthen and develop change leaders, FY2564',
  },
  agency: 'cdd',
  fiscalYear: 2564,
};

export const programme: Programme = {
  agency: 'cdd',
  programme: 'change-leaders',
  edition: 'fy2564',
  title: {
    th: 'โครงการเสริมสร้างและพัฒนาผู้นำการเปลี่ยนแปลง ปีงบประมาณ 2564',
    en: 'Strengthening and developing change leaders, FY2564',
  },
  document: guideline,
};

/** The province's letter to the amphoes. */
export const letter: Cite = cite(guideline, 'หนังสือจังหวัดหนองคาย');

/** An activity of the guideline, 1 to 7. */
// @__NO_SIDE_EFFECTS__
export const activity = (number: number): Cite => cite(guideline, `กิจกรรมที่ ${number}`);

/** The budget and period of the project. */
export const budgetSection: Cite = cite(guideline, 'งบประมาณ');

/** The project's indicators of success. */
export const indicators: Cite = cite(guideline, 'ตัวชี้วัดผลสำเร็จของโครงการ');

/** Lines of the guideline that stand under more than one heading. */
export const acrossPages: Cite = cite(guideline);
