/**
 * Agreements with partners, FY2563: pilots of the health constitution, raft housing, and what the councils signed.
 *
 * @th
 * ความร่วมมือกับภาคี ปีงบประมาณ พ.ศ. 2563: พื้นที่นำร่องธรรมนูญสุขภาพ ที่อยู่อาศัยของชุมชนชาวแพ
 * และบันทึกข้อตกลงที่สภาองค์กรชุมชนลงนาม
 *
 * @module
 */
export {
  type CouncilAgreement,
  councilAgreements,
  type RaftAgreement,
  raftHousing,
  type SignatoriesOutcome,
  signatories,
} from './memoranda.js';
export { type HealthPilot, healthConstitution, healthPilots, saraburiTools } from './pilots.js';
