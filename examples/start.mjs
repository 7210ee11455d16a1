/**
 * The tour that `npm start` prints: official reports recomputed beside what they print, a plan graded with its evidence, an
 * input that is refused, and a decision that waits for facts.
 */
import { explain, official } from 'chumchon';
import { communityPlans } from 'chumchon/cdd';
import { leadersNorth, performance } from 'chumchon/codi';
import { Decimal } from 'chumchon/rules';
import { formatBaht, formatThaiDate, percentOf, roundHalfUp } from 'chumchon/thai';
import { printTable, printTitle } from './table.mjs';

const agrees = (computed, printed) => (String(computed) === String(printed) ? '✓ ตรงกัน' : `✗ พิมพ์ไว้ ${printed}`);
const shortDate = date => formatThaiDate(date, { style: 'short' });

printTitle('1. รายงานผลการเบิกจ่าย ภาคเหนือ ณ 31 พฤษภาคม 2564 (พอช.) คำนวณใหม่จาก 18 โครงการ');

const { tranches, report: printedReport } = official.codi.leadersNorth.fy2564;
const projects = tranches.rows.filter(({ level }) => level !== 'total');

printTable(
  [
    '>ที่',
    'จังหวัด',
    '>งบอนุมัติ',
    '>งวด 1',
    '>ร้อยละ',
    '>งวด 2 (คงเหลือ)',
    'คงเหลือที่พิมพ์',
    'โอนงวด 1',
    'ไม่เกิน 70 %',
    'ภายใน 3 เดือน',
  ],
  projects.map(({ no, province, approved, first, remaining, approvedOn, transferredOn }) => {
    const [one, two] = leadersNorth.fy2564.splitTranches({ approved, first }).tranches;
    const { criteria } = leadersNorth.fy2564.firstTranche({ approved, first, approvedOn, transferredOn });
    const status = Object.fromEntries(criteria.map(criterion => [criterion.id, criterion]));
    const due = status['on-time'].required.noLaterThan;
    return [
      no,
      province ?? 'งบภาค',
      formatBaht(approved),
      formatBaht(one.amount),
      roundHalfUp(one.percent, 2),
      formatBaht(two.amount),
      agrees(two.amount, remaining),
      shortDate(transferredOn),
      status['within-ceiling'].status === 'met' ? '✓' : '✗',
      `${status['on-time'].status === 'met' ? '✓' : '✗'} (ครบกำหนด ${shortDate(due)})`,
    ];
  }),
);

const recomputed = leadersNorth.fy2564.report({
  projects: projects.map(({ level, approved, first }) => ({
    level,
    framework: approved,
    approved,
    recorded: true,
    disbursed: first,
  })),
});

printTable(
  ['รายการ', '>อนุมัติ', '>โครงการ', '>เบิกจ่าย', '>ร้อยละ', '', '>คงเหลือ', '>ร้อยละ', ''],
  recomputed.rows.map((row, index) => {
    const printed = printedReport.rows[index];
    return [
      row.label.th,
      formatBaht(row.approved),
      row.projectsApproved,
      formatBaht(row.disbursed),
      row.percentDisbursed.printed,
      agrees(row.percentDisbursed.printed, printed.percentDisbursed),
      formatBaht(row.remaining),
      row.percentRemaining.printed,
      agrees(row.percentRemaining.printed, printed.percentRemaining),
    ];
  }),
);

printTitle('2. ผลการประเมิน พอช. ปีงบประมาณ 2563 (รอบ 12 เดือน) ตามคำรับรองกับสำนักงาน ก.พ.ร.');

/** The results that the report prints, indicator by indicator; money in baht. */
const results = [
  { indicator: '1.1', newFunds: 1538, trackedPassed: 1196 },
  { indicator: '1.2', result: 700 },
  { indicator: '1.3', result: 561 },
  { indicator: '2.1', result: 3752 + 23601 },
  {
    indicator: '3.1',
    personnelPercent: '5.10',
    secondCondition: 'budget-bureau-allocation',
    personnelExpense: 136_550_000,
    personnelBudget: 163_060_000,
  },
  { indicator: '3.2.1', result: '86.67' },
  { indicator: '3.2.2', developed: true, reporting: true, useAnalysed: true },
  { indicator: '4.1', general: true, management: true, services: true },
  { indicator: '4.2', satisfaction: '86.65', reportQuality: 90 },
  {
    indicator: '5.1',
    annualReview: true,
    plansInTime: true,
    controlReports: true,
    performanceReports: true,
    disbursementControl: true,
    ministerReports: true,
    meetingAttendance: true,
    website: true,
    selfAssessment: true,
  },
];

/** A decimal of an outcome with so many decimals, as the report prints it. */
const fixed = (value, decimals) => new Decimal(value).toFixed(decimals);

const scores = Object.fromEntries(
  results.map(facts => [facts.indicator, performance.fy2563.score({ ...facts, method: 'step' }).score]),
);
const card = performance.fy2563.scorecard({ scores });
const printedScores = official.codi.fy2563.scorecard.rows;

printTable(
  ['ตัวชี้วัด', '', '>น้ำหนัก', '>คะแนน', '>ถ่วงน้ำหนัก', ''],
  card.indicators.map(({ id, label, weight, score, weighted }) => {
    const printed = printedScores.find(({ indicator }) => indicator === id);
    return [
      id,
      shorten(label.th),
      weight,
      fixed(score, 2),
      fixed(weighted, 4),
      agrees(fixed(weighted, 4), printed.weighted),
    ];
  }),
);
printTable(
  ['องค์ประกอบ', '>น้ำหนัก', '>คะแนนถ่วงน้ำหนัก'],
  [
    ...card.components.map(({ label, weight, weighted }) => [label.th, weight, fixed(weighted, 4)]),
    ['คะแนนรวม', 100, fixed(card.total, 2)],
  ],
);
const { grade, label } = performance.fy2563.rating({ total: card.total });
console.log(`สรุปผลการประเมินระดับองค์กร: ${label.th} (${grade})\n`);

printTitle('3. คุณภาพแผนชุมชน ณ 31 มกราคม 2555 (กรมการพัฒนาชุมชน)');

const { rows: grades } = official.cdd.communityPlans.fy2555.qualityResults;
const all = grades.find(row => row.grade === 'total');
printTable(
  ['ระดับ', '>แผนชุมชน', '>ร้อยละ', ''],
  grades.map(({ grade: name, plans, percent }) => {
    if (percent === undefined) return ['รวม', formatBaht(plans), '', ''];
    const share = formatBaht(percentOf(plans, all.plans), { decimals: 2 });
    return [name, formatBaht(plans), share, agrees(share, percent)];
  }),
);

const plan = communityPlans.fy2555.gradeQuality({
  dataUsePercent: 82,
  participationPercent: '74.5',
  localAuthorityTookPart: true,
  inLocalPlan: true,
  inDraftBudget: false,
  sufficiencyProcess: true,
  selfReliancePercent: 30,
  selfRelianceCarriedOut: true,
  writtenBook: true,
});
console.log(`แผนของหมู่บ้านหนึ่ง\n${explain(plan)}\n`);

printTitle('4. ข้อมูลที่ใช้ไม่ได้ และคำตอบที่ยังรอข้อเท็จจริง');

const refused = leadersNorth.fy2564.splitTranches.safe({ approved: '1,762,380' });
if (!refused.ok) console.log(`${refused.error.text.th}\n${refused.error.text.en}\n`);

const waiting = leadersNorth.fy2564.firstTranche({ approved: '1762380', first: '1233666', approvedOn: '2021-01-04' });
console.log(explain(waiting));
console.log(`\n${explain(waiting, { language: 'en' })}\n`);

/** The beginning of a long title. */
function shorten(title) {
  return title.length > 60 ? `${title.slice(0, 60)}…` : title;
}
