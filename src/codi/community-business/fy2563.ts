/**
 * Community business, FY2563: the plans of tambons by kind and region, approved and made plans against the target, the
 * training, and which tambon may become a learning centre.
 *
 * @th
 * ธุรกิจชุมชน ปีงบประมาณ พ.ศ. 2563: แผนธุรกิจของตำบลจำแนกตามประเภทและภาค แผนที่อนุมัติและจัดทำแล้วเทียบกับเป้าหมาย
 * การอบรม และตำบลที่เป็นศูนย์เรียนรู้ได้
 *
 * @module
 */
export { learningCentres, mayUpgrade } from './learning-centres.js';
export { averageSupport, plansByKind, plansByRegion, progress } from './plans.js';
export { economyStrategy } from './strategy.js';
export { trainees, traineesFaceToFace, trainingTambons, trainingTambonsFaceToFace } from './training.js';
