/**
 * Community plans, FY2555: the results of quality and certification, and the budget.
 *
 * @module
 */
import { slide } from '../../cdd/community-plans/source.js';
import { deepFreeze } from '../../core/freeze.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { type OfficialRow, type OfficialTable, officialTable } from '../table.js';

/** How many plans earned a grade. */
export interface QualityRow extends OfficialRow {
  readonly grade: 'A' | 'B' | 'C' | 'total';
  readonly plans: number;
  /** Percent of the total; absent in its own line. */
  readonly percent?: string;
}

/**
 * The grades of the community plans as of 31 January 2555 (ผลการตรวจสอบคุณภาพแผนชุมชน): 70,073 plans.
 *
 * @th
 * ผลการตรวจสอบคุณภาพแผนชุมชน ณ วันที่ 31 มกราคม 2555 จำนวน 70,073 แผน
 *
 * @source 003_1cedb7b469810260.txt, slide 16, line 58
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.communityPlans.fy2555.qualityResults.rows[0]; // { line: 58, grade: 'A', plans: 53528, percent: '76.39' }
 * ```
 */
export const qualityResults: OfficialTable<QualityRow> = officialTable<QualityRow>({
  id: 'P-02',
  title: { th: 'ผลการตรวจสอบคุณภาพแผนชุมชน ณ 31 ม.ค. 55', en: 'Quality of the community plans as of 31 January 2012' },
  source: slide(16)(58),
  columns: {
    grade: { label: { th: 'ระดับคุณภาพ', en: 'grade' } },
    plans: { label: { th: 'จำนวนแผนชุมชน', en: 'plans' }, unit: 'plans' },
    percent: { label: { th: 'ร้อยละ', en: 'percent' }, unit: 'percent' },
  },
  rows: [
    { line: 58, grade: 'A', plans: 53528, percent: '76.39' },
    { line: 58, grade: 'B', plans: 14541, percent: '20.75' },
    { line: 58, grade: 'C', plans: 2004, percent: '2.86' },
    { line: 58, grade: 'total', plans: 70073 },
  ],
  errata: [],
});

/** How many plans were certified in a year, or up to the end of one. */
export interface CertificationRow extends OfficialRow {
  /** `year`: in that year. `total`: in all years until then. `target`: to be certified in that year. */
  readonly kind: 'year' | 'total' | 'target';
  /** The year, B.E.; absent for totals. */
  readonly year?: 2552 | 2553 | 2554;
  readonly plans: number;
}

/**
 * The plans that were certified and put to use (ผลการรับรองมาตรฐานแผนชุมชน), by year, with the totals and the target that
 * the presentation prints. The total of line 40 is that of 2552 and 2553, which the line itself does not say.
 *
 * @th
 * ผลการรับรองมาตรฐานแผนชุมชนรายปี พร้อมยอดรวมและเป้าหมายที่พิมพ์ไว้ ยอดรวมบรรทัด 40 เป็นของปี 2552 และ 2553
 *
 * @source 003_1cedb7b469810260.txt, slides 10 and 18, lines 40 and 64
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * const { rows } = cdd.communityPlans.fy2555.certificationResults;
 * rows.find(({ kind, year }) => kind === 'year' && year === 2554)?.plans; // 21246
 * ```
 */
export const certificationResults: OfficialTable<CertificationRow> = officialTable<CertificationRow>({
  id: 'P-05',
  title: { th: 'ผลการรับรองมาตรฐานแผนชุมชน', en: 'Certified community plans' },
  source: slide(18)(40, 64),
  columns: {
    kind: { label: { th: 'รายปี รวม หรือเป้าหมาย', en: 'of the year, in total, or the target' } },
    year: { label: { th: 'ปี พ.ศ.', en: 'year, B.E.' } },
    plans: { label: { th: 'แผนชุมชนที่ผ่านการรับรองและนำไปใช้ประโยชน์', en: 'certified and put to use' }, unit: 'plans' },
  },
  rows: [
    { line: 40, kind: 'total', plans: 19595 },
    { line: 40, kind: 'target', year: 2554, plans: 20733 },
    { line: 64, kind: 'year', year: 2552, plans: 8430 },
    { line: 64, kind: 'year', year: 2553, plans: 11165 },
    { line: 64, kind: 'year', year: 2554, plans: 21246 },
    { line: 64, kind: 'total', plans: 40841 },
  ],
  errata: [],
});

/** The lines of the budget. */
type BudgetItem = 'integration' | 'preparation' | 'committee' | 'working-group';

/** A line of the budget. */
export interface BudgetRow extends OfficialRow {
  readonly id: BudgetItem;
  readonly item: Text;
  /** How many amphoes or provinces it is for. */
  readonly areas: number;
  readonly areaUnit: 'amphoes' | 'provinces';
  /** Baht. */
  readonly amount: string;
}

/**
 * The budget of FY2555 (งบประมาณปี 55): the integration of community plans and the certification system.
 *
 * @th
 * งบประมาณปี 2555 เรื่องการบูรณาการแผนชุมชนและระบบรับรองมาตรฐานแผนชุมชน
 *
 * @source 003_1cedb7b469810260.txt, slide 19, line 67
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.communityPlans.fy2555.budget.rows[0].amount; // '23881900'
 * ```
 */
export const budget: OfficialTable<BudgetRow> = officialTable<BudgetRow>({
  id: 'P-10',
  title: { th: 'งบประมาณปี 55', en: 'Budget of FY2555' },
  source: slide(19)(67),
  columns: {
    id: { label: { th: 'รหัส', en: 'id' } },
    item: { label: { th: 'รายการ', en: 'item' } },
    areas: { label: { th: 'จำนวนพื้นที่', en: 'areas' } },
    areaUnit: { label: { th: 'หน่วยของพื้นที่', en: 'unit of the areas' } },
    amount: { label: { th: 'งบประมาณ', en: 'amount' }, unit: 'baht' },
  },
  rows: [
    {
      line: 67,
      id: 'integration',
      item: { th: 'บูรณาการแผนชุมชนระดับตำบล', en: 'integration of community plans by tambon' },
      areas: 878,
      areaUnit: 'amphoes',
      amount: '23881900',
    },
    {
      line: 67,
      id: 'preparation',
      item: { th: 'การเตรียมความพร้อมเข้าสู่ระบบ', en: 'preparation for the certification system' },
      areas: 878,
      areaUnit: 'amphoes',
      amount: '5663100',
    },
    {
      line: 67,
      id: 'committee',
      item: { th: 'ประชุมคณะกรรมการรับรองมาตรฐาน', en: 'meetings of the certification committee' },
      areas: 76,
      areaUnit: 'provinces',
      amount: '2584000',
    },
    {
      line: 67,
      id: 'working-group',
      item: { th: 'ประชุมคณะทำงานประเมินคุณภาพแผน', en: 'meetings of the working group that assesses the plans' },
      areas: 76,
      areaUnit: 'provinces',
      amount: '2466200',
    },
  ],
  errata: [],
});

/**
 * What three lines of the budget come to for one amphoe or province, in baht: derived, not printed. The line of the
 * integration does not divide without a remainder, so that nothing is derived from it.
 *
 * @source 003_1cedb7b469810260.txt, slide 19, line 67
 * @example
 * ```ts
 * import { cdd } from 'chumchon/official';
 *
 * cdd.communityPlans.fy2555.budgetUnitCosts.preparation.value; // 6450
 * cdd.communityPlans.fy2555.budgetUnitCosts.preparation.source.basis; // 'derived'
 * ```
 */
export const budgetUnitCosts: Readonly<Record<Exclude<BudgetItem, 'integration'>, Parameter<number>>> = deepFreeze({
  preparation: parameter(6450, 'baht', slide(19).derived({ th: '5,663,100 ÷ 878', en: '5,663,100 ÷ 878' }, 67)),
  committee: parameter(34000, 'baht', slide(19).derived({ th: '2,584,000 ÷ 76', en: '2,584,000 ÷ 76' }, 67)),
  'working-group': parameter(32450, 'baht', slide(19).derived({ th: '2,466,200 ÷ 76', en: '2,466,200 ÷ 76' }, 67)),
});
