/**
 * Cooperation with partner agencies, FY2563: how partners are counted, where they are, and how they stand to the target.
 *
 * @th
 * ความร่วมมือกับหน่วยงานภาคี ปีงบประมาณ พ.ศ. 2563: วิธีนับภาคี พื้นที่ของภาคี และผลเทียบกับเป้าหมาย
 *
 * @module
 */
export { countPartners, type PartnerCount, partnersByPlace, progress } from './count.js';
