/**
 * Knowledge and communication, FY2563: knowledge packages and the target that other plans carry, digital projects,
 * stories and broadcasts, openness and the staff poll.
 *
 * @th
 * ความรู้และการสื่อสาร ปีงบประมาณ พ.ศ. 2563: ชุดความรู้และเป้าหมายที่อยู่ในแผนอื่น โครงการดิจิทัล
 * เรื่องราวและการเผยแพร่ การเปิดเผยข้อมูล และการสำรวจความเห็นของเจ้าหน้าที่
 *
 * @module
 */
export {
  mediaTotal,
  type PollAnswer,
  staffPoll,
  type TransparencyMeasure,
  transparencyMeasures,
} from './communication.js';
export {
  type DigitalBenefit,
  digitalProjects,
  packages,
  packageTargetIn,
  percentOfTarget,
  type TargetOutcome,
} from './packages.js';
