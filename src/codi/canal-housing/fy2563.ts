/**
 * Housing of canal communities, FY2563: the households of Khlong Lat Phrao by status, when a community can build in phases,
 * the target of Khlong Prem Prachakon by district, its stages, and how its counts stand to each other.
 *
 * @th
 * ที่อยู่อาศัยชุมชนริมคลอง ปีงบประมาณ พ.ศ. 2563: ครัวเรือนคลองลาดพร้าวจำแนกตามสถานะ กรณีที่ชุมชนก่อสร้างเป็นระยะได้
 * เป้าหมายคลองเปรมประชากรรายเขต ขั้นตอน และความสัมพันธ์ของตัวเลขแต่ละชุด
 *
 * @module
 */
export { latPhraoCommunities, latPhraoLand } from './land.js';
export { latPhraoHouseholds, phasedDemolition } from './lat-phrao.js';
export {
  premPrachakonAverage,
  premPrachakonCommunities,
  premPrachakonCounts,
  premPrachakonHouseholds,
  premPrachakonProgress,
  premPrachakonStages,
} from './prem-prachakon.js';
