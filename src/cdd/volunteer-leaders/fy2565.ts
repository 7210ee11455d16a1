/**
 * Leaders of community-development volunteers, FY2565: the register, needs and curriculum, pairs with officers, monthly
 * visits, initiatives in every amphoe, follow-up, honours and the two indicators. The training topics are printed as
 * examples, so none is asked for.
 *
 * @th
 * ผู้นำอาสาพัฒนาชุมชน (ผู้นำ อช.) ปีงบประมาณ พ.ศ. 2565: ทะเบียนผู้นำ ความต้องการและหลักสูตร การจับคู่กับเจ้าหน้าที่
 * การเยี่ยมทุกเดือน ความริเริ่มทุกอำเภอ การติดตาม การยกย่อง และตัวชี้วัดสองข้อ หัวข้ออบรมพิมพ์ไว้เป็นตัวอย่าง
 * จึงไม่เป็นเกณฑ์
 *
 * @module
 */
export { honour, needsAnalysed, pairing, preparation, registered } from './preparation.js';
export { followUp, initiatives, knowledgeUsed, leadersReached, monthlyVisits, period } from './results.js';
