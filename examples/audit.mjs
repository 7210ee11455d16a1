/**
 * Audits the printed figures of CODI's performance report for FY2563: how many agree, and what each that does not should be.
 */
import { codi } from 'chumchon/official';
import { printTable, printTitle } from './table.mjs';

const statuses = {
  agrees: 'ตรงกับที่คำนวณ · agrees',
  truncated: 'ตัดเศษแทนการปัดเศษ · cut off, not rounded',
  'rounding-of-parts': 'ต่างเพราะตัวตั้งปัดเศษ · rounding of parts',
  misprint: 'พิมพ์ผิด · misprint',
  'not-checkable': 'ตรวจไม่ได้ · cannot be checked',
};

const meanings = {
  misprint: [
    'ตัวเลขที่พิมพ์ไม่เข้ากับตัวเลขที่เป็นที่มา เลขคณิตบอกไม่ได้ว่าตัวใดผิด (83.33 เป็นตัวเลขเดียว ตรวจกับฐานทั้งสองที่เป็นไปได้)',
    'The printed figure and those it follows from do not go together; which of them is wrong, arithmetic cannot say.',
    '83.33 is one figure, checked against either base that it may have.',
  ],
  truncated: ['รายงานปัดเศษตัวเลขอื่น แต่ตัดเศษตัวเลขเหล่านี้', 'Elsewhere the report rounds; here it cut off.'],
  'rounding-of-parts': [
    'ไม่ใช่ข้อผิดพลาด ตัวเลขที่เป็นที่มาปัดเศษมาก่อนแล้ว',
    'No mistake: the figures it follows from were rounded before.',
  ],
  'not-checkable': ['รายงานไม่ได้พิมพ์ตัวเลขที่ต้องใช้คำนวณ', 'The report does not print what it would be computed from.'],
};

const parts = {
  percentages: 'ร้อยละ',
  sums: 'ผลรวมในตาราง',
  changes: 'เพิ่ม(ลด)',
  text: 'เนื้อความ',
  'without-base': 'ไม่พิมพ์ฐาน',
};

printTitle('ตรวจทานรายงานผลการปฏิบัติงานไตรมาส 4 ปีงบประมาณ 2563 (พอช.) · Audit of a printed report');

const audits = Object.keys(parts).map(name => codi.fy2563.audit(name));
printTable(
  ['ผลการตรวจ · finding', ...Object.values(parts).map(part => `>${part}`), '>รวม'],
  Object.entries(statuses).map(([status, label]) => {
    const counts = audits.map(audit => audit.counts[status]);
    return [label, ...counts.map(count => count || ''), counts.reduce((sum, count) => sum + count, 0)];
  }),
);

/** The lines of the report that a finding rests on, as 643 or 643–647. */
const linesOf = ({ source }) => source.lines.map(lines => [lines].flat().join('–')).join(', ');

const { findings } = codi.fy2563.audit();
for (const status of ['misprint', 'truncated', 'rounding-of-parts', 'not-checkable']) {
  printTitle(statuses[status]);
  console.log(meanings[status].join('\n'));
  printTable(
    ['>บรรทัด', 'รายการ · item', '>พิมพ์ไว้', '>ที่มาให้ผล', '>คำนวณได้', 'ผลการตรวจ'],
    findings
      .filter(finding => finding.status === status)
      .map(finding => [
        linesOf(finding),
        finding.label.th,
        finding.printed,
        finding.expected,
        finding.recomputed?.toDecimalPlaces(6).toString(),
        finding.why.th,
      ]),
  );
}
