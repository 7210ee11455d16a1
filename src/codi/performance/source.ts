import type { Citation, Cite } from '../../core/citation.js';
import type { Text } from '../../core/text.js';
import type { Programme } from '../../rules/logic/rule.js';
import { page, report } from '../report-fy2563.js';

export const programme: Programme = {
  agency: 'codi',
  programme: 'performance',
  edition: 'fy2563',
  title: {
    th: 'การประเมินสถาบันพัฒนาองค์กรชุมชนตามตัวชี้วัด ก.พ.ร. ปีงบประมาณ พ.ศ. 2563',
    en: 'Performance agreement with the Office of the Public Sector Development Commission (OPDC), FY2563',
  },
  document: report,
};

/** The summary of the assessment over 12 months: weights, targets, scores. */
export const assessment: Cite = /* @__PURE__ */ page('สรุปผลการประเมินสถาบันพัฒนาองค์กรชุมชน (รอบ 12 เดือน)');

/** The targets of an indicator: none has a word of comparison, and the printed result beyond the high target bears out which is meant. */
// @__NO_SIDE_EFFECTS__
export const targetsRead = ({ th, en }: Text, line: number): Citation =>
  assessment.inferred(
    {
      th: `เป้าหมายไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่า เพราะผล ${th} ได้ 100 คะแนน ผลที่ต่ำกว่าเป้าหมายแรกที่พิมพ์ไว้ได้ 0`,
      en: `the targets are printed without a word of comparison; at least is read, since ${en} scored 100; a result below the first printed target scores 0`,
    },
    line,
  );

/** The nine governance items that indicator 5.1 is made of. */
export const governanceItems: Cite = /* @__PURE__ */ page('รายละเอียดผลการดำเนินงานในองค์ประกอบที่ 5');

/** Indicator 3.1, personnel expenditure, where the table of plans and the scorecard print it. */
export const personnelIndicator: Cite = /* @__PURE__ */ page('ร้อยละค่าใช้จ่ายด้านบุคลากรขององค์การมหาชน');

/** The table of plans, quarter by quarter, where the indicators are defined. */
export const plans: Cite = /* @__PURE__ */ page('ภารกิจ-แผนงาน-คำรับรองการปฏิบัติงาน');
