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

const { findings } = codi.fy2563.audit();
for (const status of ['misprint', 'truncated', 'rounding-of-parts', 'not-checkable']) {
  printTitle(statuses[status]);
  printTable(
    ['>บรรทัด', 'รายการ · item', '>พิมพ์ไว้', '>ควรเป็น', '>คำนวณได้', 'เพราะ · why'],
    findings
      .filter(finding => finding.status === status)
      .map(({ line, label, printed, expected, recomputed, why }) => [
        line,
        label.th,
        printed,
        expected,
        recomputed?.toDecimalPlaces(6).toString(),
        status === 'misprint' ? why.en : why.th,
      ]),
  );
}
