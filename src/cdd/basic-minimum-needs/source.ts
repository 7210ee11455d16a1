import { type Cite, cite } from '../../core/citation.js';
import type { Programme } from '../../rules/logic/rule.js';
import { guideline, page } from '../guideline-fy2565.js';

export const programme: Programme = {
  agency: 'cdd',
  programme: 'basic-minimum-needs',
  edition: 'fy2565',
  title: {
    th: 'การบริหารการจัดเก็บและใช้ประโยชน์ข้อมูลความจำเป็นพื้นฐาน (จปฐ.) ปีงบประมาณ พ.ศ. 2565',
    en: 'Data on basic minimum needs (จปฐ.), FY2565',
  },
  document: guideline,
};

/** Where several sheets say the same. */
export const everywhere: Cite = cite(guideline);

/** The output as the budget chapter and the appendix of indicators sum it up. */
export const summary: Cite = page('ผลผลิต เสริมสร้างขีดความสามารถของชุมชนในการบริหารจัดการข้อมูล เพื่อการพัฒนาชุมชน');

/** Activity 1.1: the campaign of the provinces. */
export const campaign: Cite = page('1.1 รณรงค์และเชิญชวนการจัดเก็บข้อมูล จปฐ. ระดับจังหวัด');

/** Activity 1.2.1: the survey of households. */
export const collecting: Cite = page('1.2.1 ค่าจัดเก็บข้อมูลความจำเป็นพื้นฐาน (จปฐ.) ด้วยเครื่องมืออิเล็กทรอนิกส์');

/** Activity 1.3: the forums that check and certify the data, of local authorities, amphoes and provinces. */
export const certifying: Cite = page('1.3 การตรวจสอบและรับรองคุณภาพการจัดเก็บข้อมูลความจำเป็นพื้นฐาน (จปฐ.)');

/** Activity 1.4.1: tambons with model information. */
export const modelTambons: Cite = page('1.4.1 การจัดทำสารสนเทศตำบลต้นแบบเพื่อพัฒนาคุณภาพชีวิต');

/** Activity 1 of the work without a budget: who collects the data. */
export const recruiting: Cite = page('1. การสร้างความรู้ความเข้าใจสำหรับอาสาสมัครจัดเก็บข้อมูล จปฐ.');

/** Activities 2 and 3 of the work without a budget: the working groups. */
export const workingGroups: Cite = page('การประชุมคณะทำงานบริหารการจัดเก็บข้อมูล จปฐ.');
