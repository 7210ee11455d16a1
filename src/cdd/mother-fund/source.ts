import type { Cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'mother-fund',
  edition: 'fy2565',
  title: {
    th: 'โครงการส่งเสริมและพัฒนาหมู่บ้านกองทุนแม่ของแผ่นดิน ปีงบประมาณ พ.ศ. 2565',
    en: 'Promoting and developing Mother-of-the-Land Fund villages, FY2565',
  },
  document: guideline,
};

/** Activity 1.1: the committees of the amphoes' learning centres. */
export const centres: Cite = page('1.1 เพิ่มศักยภาพคณะกรรมการศูนย์เรียนรู้กองทุนแม่ของแผ่นดินระดับอำเภอ');

/** Activity 1.2: occupations for youth at risk and people after treatment. */
export const occupations: Cite = page('1.2 สนับสนุนกิจกรรมศูนย์เรียนรู้ต้นแบบหนุนเสริมสัมมาชีพชุมชนแก่เยาวชนกลุ่มเสี่ยงหรือผู้ผ่านการบำบัด');

/** Activity 2.1: the workshop of the seedling villages. */
export const seedlings: Cite = page('2.1 ประชุมเชิงปฏิบัติการคณะกรรมการหมู่บ้านต้นกล้ากองทุนแม่ของแผ่นดิน');

/** Activity 2.2: the material for the seedling villages. */
export const materials: Cite = page('2.2 สนับสนุนกิจกรรมหมู่บ้านต้นกล้ากองทุนแม่ของแผ่นดิน');

/** Activity 1 of the work without a budget: fund villages developed and raised. */
export const upgrading: Cite = page('การพัฒนาและยกระดับหมู่บ้านกองทุนแม่ของแผ่นดิน');

/** The project's activities together. */
export const project: Cite = page('โครงการส่งเสริมและพัฒนาหมู่บ้านกองทุนแม่ของแผ่นดิน');

/** The project as the budget chapter sums it up. */
export const summary: Cite = page('แผนงานบูรณาการป้องกัน ปราบปราม และบำบัดรักษาผู้ติดยาเสพติด');

/** The indicators as the appendix repeats them. */
export const appendix: Cite = page('ตัวชี้วัดกิจกรรม/โครงการ');
