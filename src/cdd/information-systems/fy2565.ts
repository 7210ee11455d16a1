/**
 * Information systems, FY2565: plan and report of every province on Big Data literacy and on information security, all
 * officers reached, and community information published by GIS.
 *
 * @th
 * ระบบสารสนเทศ ปีงบประมาณ พ.ศ. 2565: แผนและรายงานของทุกจังหวัดด้านการใช้ Big Data และความมั่นคงปลอดภัยสารสนเทศ
 * เจ้าหน้าที่ที่เข้าถึงครบ และสารสนเทศชุมชนที่เผยแพร่ด้วย GIS
 *
 * @module
 */
export { bigDataLiteracy, everyOfficer, securityAwareness } from './activities.js';
export { gisPeriod, gisPublished, gisSteps } from './gis.js';
