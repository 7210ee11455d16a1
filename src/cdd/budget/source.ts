import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'budget',
  edition: 'fy2565',
  title: { th: 'งบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2565', en: 'Budget of FY2565' },
  document: guideline,
};

export const policy: Cite = page('2. นโยบายและแนวทางการจัดทำงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2565');
export const frame: Cite = page('3. วงเงินและโครงสร้างงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2565');
export const groups: Cite = page('4. รายจ่ายจำแนกตามกลุ่มงบประมาณ');
export const strategies: Cite = page('5. ยุทธศาสตร์การจัดสรรงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2565');
export const reformPlan: Cite = page('3. แผนการปฏิรูปประเทศ (ฉบับปรับปรุง)');
export const actionPlan: Cite = page('8. แผนปฏิบัติการราชการกรมการพัฒนาชุมชน (พ.ศ. 2563 - 2565)');
export const reformLinkage: Cite = page('ความเชื่อมโยงแผนการปฏิรูปประเทศ (ฉบับปรับปรุง) และกิจกรรมปฏิรูปประเทศ');
export const allocation: Cite = page('งบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2565 กรมการพัฒนาชุมชน');
export const categories: Cite = page('งบประมาณจำแนกตามงบรายจ่าย');
export const projects: Cite = page('งบประมาณจำแนกตามผลผลิต/โครงการที่ได้รับจัดสรรตาม พ.ร.บ.');
export const personnel: Cite = page('แผนงานบุคลากรภาครัฐ');
export const activities: Cite = page('แนวทางการดำเนินกิจกรรมตามแผนการปฏิบัติงาน และแผนการใช้จ่ายงบประมาณ ประจำปี 2565');
export const spendingPlan: Cite = page('แผนการปฏิบัติงานและแผนการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2565');
