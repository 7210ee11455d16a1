/**
 * Centres for homeless people, FY2563: the centres that the report names, and whether the target of two is reached.
 *
 * @th
 * ศูนย์คนไร้บ้าน ปีงบประมาณ พ.ศ. 2563: ศูนย์ที่รายงานระบุชื่อ และผลเทียบกับเป้าหมาย 2 แห่ง
 *
 * @module
 */
export { centres, type HomelessCentre, targetReached } from './centres.js';
