import { page } from '../../../codi/report-fy2563.js';
import { type OfficialRow, type OfficialTable, officialTable } from '../../table.js';

/** Loans of one kind in the year, or the line of their sums. */
export interface LoanRow extends OfficialRow {
  readonly type: string;
  /** Absent where the cell prints “-”. */
  readonly organisations?: number;
  readonly communities?: number;
  readonly households?: number;
  readonly approved?: string;
  readonly disbursed?: string;
}

/**
 * The loans that were approved and disbursed in the year (สินเชื่ออนุมัติ สินเชื่อเบิกจ่าย), by kind, with the line of
 * their sums.
 *
 * @th
 * สินเชื่ออนุมัติและสินเชื่อเบิกจ่ายในปี จำแนกตามประเภท พร้อมบรรทัดรวม
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 836 to 843
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.loans.rows.at(-1)?.approved; // '445.44'
 * ```
 */
export const loans: OfficialTable<LoanRow> = officialTable<LoanRow>({
  id: 'H-18',
  title: { th: 'ผลการดำเนินงานสินเชื่อ ปีงบประมาณ 2563', en: 'Loans of FY2563' },
  source: page('ผลการดำเนินงานสินเชื่อ')([836, 843]),
  columns: {
    type: { label: { th: 'ประเภทสินเชื่อ', en: 'kind of loan' } },
    organisations: { label: { th: 'องค์กร', en: 'organisations' }, unit: 'organisations' },
    communities: { label: { th: 'ชุมชน', en: 'communities' }, unit: 'communities' },
    households: { label: { th: 'ครัวเรือน', en: 'households' }, unit: 'households' },
    approved: {
      label: { th: 'สินเชื่ออนุมัติ (ล้านบาท)', en: 'approved, in million baht, as printed' },
      unit: 'million-baht',
    },
    disbursed: {
      label: { th: 'สินเชื่อเบิกจ่าย (ล้านบาท)', en: 'disbursed, in million baht, as printed' },
      unit: 'million-baht',
    },
  },
  rows: [
    {
      line: 840,
      type: 'สินเชื่อบ้านมั่นคง',
      organisations: 19,
      communities: 42,
      households: 983,
      approved: '234.43',
      disbursed: '389.90',
    },
    {
      line: 841,
      type: 'สินเชื่อบ้านมั่นคงริมคลองเปรมประชากร',
      organisations: 3,
      communities: 4,
      households: 589,
      approved: '211.01',
      disbursed: '65.99',
    },
    { line: 842, type: 'สินเชื่อเดิม' },
    {
      line: 843,
      type: 'รวมทั้งสิ้น',
      organisations: 22,
      communities: 46,
      households: 1572,
      approved: '445.44',
      disbursed: '455.89',
    },
  ],
  errata: [],
});

/** Loans of one kind since the start, or the line of their sums. */
export interface LoanSinceStartRow extends OfficialRow {
  readonly type: string;
  readonly organisations: number;
  readonly communities: number;
  readonly households: number;
  readonly approved: string;
  readonly disbursed: string;
  readonly repaid: string;
  readonly outstandingOrganisations: number;
  readonly outstanding: string;
  readonly defaultOrganisations: number;
  readonly defaulted: string;
  readonly defaultPercent: string;
}

/**
 * The loans since the start, to August 2563 (สินเชื่อสะสม): approved, disbursed, repaid, outstanding and in default,
 * by kind, with the line of their sums. What is outstanding is what was disbursed less what was repaid, to the
 * rounding of a hundredth of a million.
 *
 * @th
 * สินเชื่อสะสมถึงเดือนสิงหาคม 2563 คือ อนุมัติ เบิกจ่าย ชำระคืน คงเหลือ และค้างชำระ จำแนกตามประเภท พร้อมบรรทัดรวม
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 845 to 851
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.loansSinceStart.rows.at(-1)?.defaultPercent; // '11.03'
 * ```
 */
export const loansSinceStart: OfficialTable<LoanSinceStartRow> = officialTable<LoanSinceStartRow>({
  id: 'H-19',
  title: { th: 'ผลการดำเนินงานสินเชื่อสะสม', en: 'Loans since the start' },
  source: page('ผลการดำเนินงานสินเชื่อสะสม')([845, 851]),
  columns: {
    type: { label: { th: 'ประเภทสินเชื่อ', en: 'kind of loan' } },
    organisations: { label: { th: 'องค์กรที่อนุมัติ', en: 'organisations with approved loans' }, unit: 'organisations' },
    communities: { label: { th: 'ชุมชน', en: 'communities' }, unit: 'communities' },
    households: { label: { th: 'ครัวเรือน', en: 'households' }, unit: 'households' },
    approved: {
      label: { th: 'สินเชื่ออนุมัติ (ล้านบาท)', en: 'approved, in million baht, as printed' },
      unit: 'million-baht',
    },
    disbursed: {
      label: { th: 'สินเชื่อเบิกจ่าย (ล้านบาท)', en: 'disbursed, in million baht, as printed' },
      unit: 'million-baht',
    },
    repaid: { label: { th: 'รับชำระคืน (ล้านบาท)', en: 'repaid, in million baht, as printed' }, unit: 'million-baht' },
    outstandingOrganisations: {
      label: { th: 'องค์กรที่มีสินเชื่อคงเหลือ', en: 'organisations with loans outstanding' },
      unit: 'organisations',
    },
    outstanding: {
      label: { th: 'สินเชื่อคงเหลือ (ล้านบาท)', en: 'outstanding, in million baht, as printed' },
      unit: 'million-baht',
    },
    defaultOrganisations: { label: { th: 'องค์กรที่ผิดนัด', en: 'organisations in default' }, unit: 'organisations' },
    defaulted: {
      label: { th: 'สินเชื่อผิดนัด (ล้านบาท)', en: 'in default, in million baht, as printed' },
      unit: 'million-baht',
    },
    defaultPercent: {
      label: { th: 'ร้อยละผิดนัดของสินเชื่อคงเหลือ', en: 'in default, of what is outstanding' },
      unit: 'percent',
    },
  },
  rows: [
    {
      line: 849,
      type: 'สินเชื่อบ้านมั่นคง',
      organisations: 483,
      communities: 2548,
      households: 45323,
      approved: '8911.96',
      disbursed: '7476.59',
      repaid: '3083.91',
      outstandingOrganisations: 429,
      outstanding: '4392.68',
      defaultOrganisations: 25,
      defaulted: '143.25',
      defaultPercent: '3.26',
    },
    {
      line: 850,
      type: 'สินเชื่อเดิม',
      organisations: 503,
      communities: 3724,
      households: 361480,
      approved: '1951.66',
      disbursed: '1951.67',
      repaid: '1348.80',
      outstandingOrganisations: 259,
      outstanding: '602.86',
      defaultOrganisations: 172,
      defaulted: '407.86',
      defaultPercent: '67.65',
    },
    {
      line: 851,
      type: 'รวมทั้งสิ้น',
      organisations: 986,
      communities: 6272,
      households: 406803,
      approved: '10863.62',
      disbursed: '9428.26',
      repaid: '4432.71',
      outstandingOrganisations: 684,
      outstanding: '4995.54',
      defaultOrganisations: 197,
      defaulted: '551.11',
      defaultPercent: '11.03',
    },
  ],
  errata: [
    {
      row: 2,
      column: 'outstandingOrganisations',
      printed: '684',
      why: {
        th: 'ผลรวมของสองแถวคือ 688 อาจนับองค์กรที่มีสินเชื่อทั้งสองประเภทครั้งเดียว',
        en: 'the two kinds add up to 688; an organisation with loans of both may count once',
      },
    },
    {
      row: 2,
      column: 'outstanding',
      printed: '4995.54',
      why: {
        th: 'หัวตาราง (บรรทัด 845) พิมพ์ถึงสิงหาคม 2563 ข้อสรุปของตัวเลขชุดเดียวกัน (บรรทัด 853) พิมพ์ถึงมิถุนายน 2563 บอกไม่ได้ว่าเดือนใดถูก',
        en: 'the table (line 845) is headed until August 2563, the summary of the same figures (line 853) until June 2563; which month is right cannot be told',
      },
    },
  ],
});

/** Organisations that get interest back, by kind of loan, or all of them. */
export interface InterestRebateRow extends OfficialRow {
  readonly type: string;
  readonly organisations: number;
  readonly rebate: string;
  readonly acceptedOrganisations?: number;
  readonly accepted?: string;
  readonly acceptedPercent?: string;
}

/**
 * The organisations that get interest back for repaying well (การจัดสรรคืนดอกเบี้ย), by kind of loan and in all, and
 * those that had accepted by 31 August 2563: 59.13 % of the organisations, which are 76.54 % of the money.
 *
 * @th
 * องค์กรที่ได้รับการจัดสรรคืนดอกเบี้ย จำแนกตามประเภทสินเชื่อ และที่ตอบรับแล้วถึงวันที่ 31 สิงหาคม 2563
 *
 * @source 001_82e09ad09ff19ae2.txt, line 741
 * @example
 * ```ts
 * import { codi } from 'chumchon/official';
 *
 * codi.fy2563.interestRebate.rows.at(-1)?.organisations; // 460
 * ```
 */
export const interestRebate: OfficialTable<InterestRebateRow> = officialTable<InterestRebateRow>({
  id: 'H-26',
  title: { th: 'การจัดสรรคืนดอกเบี้ย', en: 'Interest paid back' },
  source: page('6. การพัฒนาระบบบริหารจัดการและคุณภาพองค์กรผู้ใช้สินเชื่อ')(741),
  columns: {
    type: { label: { th: 'ประเภทสินเชื่อ', en: 'kind of loan' } },
    organisations: { label: { th: 'องค์กรที่ผ่านเกณฑ์', en: 'organisations that qualify' }, unit: 'organisations' },
    rebate: {
      label: { th: 'เงินจัดสรรคืน (ล้านบาท)', en: 'to be paid back, in million baht, as printed' },
      unit: 'million-baht',
    },
    acceptedOrganisations: {
      label: { th: 'องค์กรที่ตอบรับแล้ว', en: 'organisations that have accepted' },
      unit: 'organisations',
    },
    accepted: {
      label: { th: 'เงินที่ตอบรับแล้ว (ล้านบาท)', en: 'accepted, in million baht, as printed' },
      unit: 'million-baht',
    },
    acceptedPercent: { label: { th: 'ร้อยละขององค์กร', en: 'of the organisations' }, unit: 'percent' },
  },
  rows: [
    { line: 741, type: 'สินเชื่อโครงการบ้านมั่นคง', organisations: 398, rebate: '7.30' },
    { line: 741, type: 'สินเชื่ออื่นๆ', organisations: 62, rebate: '0.16' },
    {
      line: 741,
      type: 'รวม',
      organisations: 460,
      rebate: '7.46',
      acceptedOrganisations: 272,
      accepted: '5.71',
      acceptedPercent: '59.13',
    },
  ],
  errata: [
    {
      row: 2,
      column: 'organisations',
      printed: '460',
      why: {
        th: 'บรรทัด 192 พิมพ์ 272 องค์กรที่ดำเนินการได้ตามเกณฑ์ ซึ่งบรรทัดนี้เป็นองค์กรที่ตอบรับแล้ว',
        en: 'line 192 prints 272 organisations that meet the terms; here those are the ones that have accepted',
      },
    },
  ],
});
