import { clinic } from '../../cdd/community-funds/source.js';
import { type OfficialRow, officialTable } from '../table.js';

/** An issue in the work of a fund. */
export interface IssueRow extends OfficialRow {
  readonly fund: string;
  readonly issue: string;
}

const savingsGroup = 'กลุ่มออมทรัพย์เพื่อการผลิต';
const povertyFund = 'โครงการแก้ไขปัญหาความยากจน (กข.คจ.)';

/**
 * Examples of issues in the work of funds that the clinic's team looks at (ประเด็นการดำเนินงาน ตัวอย่างเช่น): seven of savings
 * groups for production and five of poverty-alleviation funds. Both lists end with «ฯลฯ»: they are not closed.
 *
 * @th
 * ตัวอย่างประเด็นการดำเนินงานที่ทีมวิเคราะห์ในการจัด Mobile Clinic เป็นของกลุ่มออมทรัพย์เพื่อการผลิต 7 ประเด็น และ กข.คจ. 5 ประเด็น
 * ทั้งสองรายการลงท้ายด้วย “ฯลฯ” จึงไม่ใช่รายการที่ครบถ้วน
 *
 * @source 004_5d18bda2820f2124.txt, lines 3374 to 3393
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.communityFunds.fy2565.issues.rows.length; // 12
 * ```
 */
export const issues = officialTable<IssueRow>({
  id: 'D-04',
  title: { th: 'ตัวอย่างประเด็นการดำเนินงานของกองทุน', en: 'Examples of issues in the work of funds' },
  source: clinic([3374, 3393]),
  columns: {
    fund: { label: { th: 'กองทุน', en: 'fund' } },
    issue: { label: { th: 'ประเด็น', en: 'issue' } },
  },
  rows: [
    { line: 3376, fund: savingsGroup, issue: 'การจัดทำบัญชีที่ไม่เป็นปัจจุบันหรือไม่มีการจัดทำบัญชี' },
    { line: 3377, fund: savingsGroup, issue: 'การดำเนินงานของกลุ่มไม่เป็นไปตามระเบียบที่กำหนด' },
    { line: 3378, fund: savingsGroup, issue: 'คณะกรรมการดำเนินการไม่โปร่งใส ไม่มีการจัดประชุมคณะกรรมการหรือสมาชิก' },
    { line: 3379, fund: savingsGroup, issue: 'คิดดอกเบี้ยเกินกว่าที่กฎหมายกำหนด' },
    { line: 3380, fund: savingsGroup, issue: 'ให้นำบุคคลภายนอกที่ไม่ใช่สมาชิกหรือครัวเรือนเป้าหมายกัยืมเงิน' },
    { line: 3381, fund: savingsGroup, issue: 'กลุ่มไม่จัดทำงบกำไร - ขาดดุล' },
    { line: 3382, fund: savingsGroup, issue: 'ไม่มีการปันผลหรือเฉลี่ยคืนให้แก่สมาชิก' },
    { line: 3389, fund: povertyFund, issue: 'การจัดทำบัญชีลูกหนี้ (ค้างชำระ)' },
    { line: 3390, fund: povertyFund, issue: 'การจัดทำบัญชีครัวเรือนเป้าหมาย' },
    { line: 3391, fund: povertyFund, issue: 'ทบทวนผู้ที่ได้รับเงินยืมมีชื่ออยู่ในบัญชีครัวเรือนเป้าหมายหรือไม่' },
    { line: 3392, fund: povertyFund, issue: 'ทบทวนการหมุนเวียนของบัญชีครัวเรือนเป้าหมาย' },
    { line: 3393, fund: povertyFund, issue: 'ทบทวนครัวเรือนเป้าหมายได้รับเงินยืมเรียงตามลำดับรายได้หรืออื่น ๆ' },
  ],
  errata: [
    {
      row: 4,
      column: 'issue',
      printed: 'กัยืมเงิน',
      corrected: 'กู้ยืมเงิน',
      why: { th: 'อ่านผิดจากเอกสารสแกน', en: 'misread in the scan' },
    },
  ],
});
