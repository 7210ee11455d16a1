import { parameter } from '../../core/parameter.js';
import { composition } from '../../rules/counting/composition.js';
import { between } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { buddhistYear } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { grading, managing, programme } from './source.js';

/**
 * When a centre was established: the institutes of 2551 to 2559, renamed in 2560, and the centres of three fiscal
 * years.
 */
export type CentreCohort = 'institute' | 'fy2563' | 'fy2564' | 'fy2565';

/** What a centre is to do in FY2565, by when it was established. */
export interface CentreScopeOutcome {
  /** `null` for 2560 to 2562, in which none was established; absent while the year is not known. */
  readonly cohort?: CentreCohort | null;
  /** Whether its level of development is graded: it is one of the 1,138. */
  readonly graded?: boolean;
  /**
   * How it works on the debts of households: `without-budget` for the 924 institutes, `with-budget` in the 321 centres
   * of the project; `null` for neither.
   */
  readonly debtWork?: 'without-budget' | 'with-budget' | null;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

const years = {
  instituteFirst: parameter(2551, 'years', grading(6190, 6210), {
    th: 'ปีแรกที่จัดตั้งสถาบันการจัดการกองทุนชุมชน',
    en: 'first year of the former institutes',
  }),
  instituteLast: parameter(2559, 'years', grading(6190, 6210), {
    th: 'ปีสุดท้ายที่จัดตั้งสถาบันการจัดการกองทุนชุมชน',
    en: 'last year of the former institutes',
  }),
  first: parameter(2563, 'years', managing(4359), {
    th: 'ปีงบประมาณที่จัดตั้งศูนย์ รุ่นแรก',
    en: 'fiscal year of the first centres',
  }),
  second: parameter(2564, 'years', managing(4359), {
    th: 'ปีงบประมาณที่จัดตั้งศูนย์ รุ่นที่สอง',
    en: 'fiscal year of the second centres',
  }),
  third: parameter(2565, 'years', managing(4359), {
    th: 'ปีงบประมาณที่จัดตั้งศูนย์ รุ่นที่สาม',
    en: 'fiscal year of the third centres',
  }),
};

const scopeHolds = {
  cohort: {
    label: { th: 'รุ่นของศูนย์', en: 'which centres it is one of' },
    words: {
      institute: { th: 'สถาบันการจัดการกองทุนชุมชนเดิม', en: 'a former institute' },
      fy2563: { th: 'ศูนย์ที่จัดตั้งปีงบประมาณ พ.ศ. 2563', en: 'established in FY2563' },
      fy2564: { th: 'ศูนย์ที่จัดตั้งปีงบประมาณ พ.ศ. 2564', en: 'established in FY2564' },
      fy2565: { th: 'ศูนย์ที่จัดตั้งปีงบประมาณ พ.ศ. 2565', en: 'established in FY2565' },
    },
    how: {
      th: 'รุ่นของศูนย์ตามปีงบประมาณที่จัดตั้ง หรือปีที่จัดตั้งสถาบันการจัดการกองทุนชุมชนเดิม',
      en: 'by the year that established the centre, or the former institute',
    },
  },
  graded: { label: { th: 'จัดระดับการพัฒนาศูนย์', en: 'is graded' } },
  debtWork: {
    label: { th: 'การบริหารจัดการหนี้', en: 'manages debts' },
    words: {
      'without-budget': { th: 'ดำเนินการโดยไม่มีงบประมาณ', en: 'without a budget' },
      'with-budget': { th: 'ดำเนินการโดยมีงบประมาณ', en: 'with a budget' },
    },
  },
} as const;

const cohortOf = (year: number): CentreCohort | null => {
  if (year <= years.instituteLast.value) return 'institute';
  if (year === years.first.value) return 'fy2563';
  if (year === years.second.value) return 'fy2564';
  return year === years.third.value ? 'fy2565' : null;
};

const establishedYear = buddhistYear(
  {
    th: 'ปีงบประมาณที่จัดตั้งศูนย์ หรือปีที่จัดตั้งสถาบันการจัดการกองทุนชุมชนเดิม',
    en: 'the fiscal year, B.E., that established the centre; for a former institute, its year',
  },
  { least: years.instituteFirst.value, most: years.third.value },
);

/**
 * What a centre is to do in FY2565 by the year that established it (ขอบเขตตามปีที่จัดตั้ง). The institutes of 2551 to 2559
 * and the centres of 2563 and 2564 are graded; the institutes work on debts without a budget, the centres of 2563 to
 * 2565 with one. A centre of 2565 is not among the 1,138 that are graded.
 *
 * @th
 * แสดงขอบเขตการดำเนินงานของศูนย์ในปีงบประมาณ พ.ศ. 2565 ตามปีที่จัดตั้ง ศูนย์ที่จัดตั้ง พ.ศ. 2551 – 2559 และศูนย์ปี 2563 กับ 2564 ต้องจัดระดับ ศูนย์ปี
 * 2551 – 2559 แก้ไขปัญหาหนี้สินโดยไม่ใช้งบประมาณ ส่วนศูนย์ปี 2563 – 2565 ได้รับงบประมาณ ศูนย์ปี 2565 ไม่อยู่ใน 1,138 แห่งที่จัดระดับ
 *
 * @throws {@link RuleInputError} a year outside 2551 to 2565, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4359, 6188 to 6194, 6210 and 6250
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.centreScope({ establishedYear: 2555 }).debtWork; // 'without-budget'
 * debtCentres.fy2565.centreScope({ establishedYear: 2565 }).graded; // false
 * debtCentres.fy2565.centreScope.decide({ establishedYear: 2561 }); // null
 * ```
 */
export const centreScope = figureFunction(
  {
    programme,
    id: 'centre-scope',
    title: { th: 'ขอบเขตการดำเนินงานตามปีที่จัดตั้ง', en: 'What a centre does, by when it was established' },
    source: grading([6188, 6194], 6210, 6250),
    parameters: years,
    facts: { establishedYear },
  },
  scopeHolds,
  'cohort',
  ({ establishedYear: year }): Computed<CentreScopeOutcome> => {
    if (year === undefined) return { cohort: undefined, graded: undefined, debtWork: undefined };
    const cohort = cohortOf(year);
    const debtWork = cohort === null ? null : cohort === 'institute' ? 'without-budget' : 'with-budget';
    return { cohort, graded: cohort !== null && cohort !== 'fy2565', debtWork };
  },
);

/**
 * The centres that are graded, by when they were established (ฐานข้อมูลศูนย์จัดการกองทุนชุมชน): 924, 107 and 107, together
 * 1,138. The 107 of FY2565 are not among them. The rule adds up what is given and compares it with the stated total; that a part
 * is the printed number is not asked, so that a province can give its own.
 *
 * @th
 * รวมจำนวนศูนย์จัดการกองทุนชุมชนที่ต้องจัดระดับ แยกตามปีที่จัดตั้ง และตรวจว่ายอดรวมที่ระบุตรงกันหรือไม่ ทั้งประเทศ 924 แห่ง 107 แห่ง และ 107 แห่ง รวม
 * 1,138 แห่ง ไม่รวมศูนย์ที่จัดตั้งในปีงบประมาณ พ.ศ. 2565 จำนวน 107 แห่ง กติกานี้ไม่ตรวจว่าแต่ละส่วนเท่ากับจำนวนที่พิมพ์ไว้ จังหวัดจึงใช้กับจำนวนของตนได้
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown part
 * @source 004_5d18bda2820f2124.txt, lines 6188 to 6194
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.gradedCentres({ institutes: 924, fy2563: 107, fy2564: 107, total: 1138 }).verdict; // 'met'
 * ```
 */
export const gradedCentres = composition({
  programme,
  id: 'graded-centres',
  title: {
    th: 'ศูนย์จัดการกองทุนชุมชนที่จัดระดับ จำแนกตามปีที่จัดตั้ง',
    en: 'Centres that are graded, by when they were established',
  },
  source: grading([6188, 6194]),
  unit: 'centres',
  parts: {
    institutes: { th: 'จัดตั้ง พ.ศ. 2551 – 2559 เปลี่ยนชื่อในปี 2560', en: 'of 2551 to 2559, renamed in 2560' },
    fy2563: { th: 'จัดตั้งในปีงบประมาณ พ.ศ. 2563', en: 'of FY2563' },
    fy2564: { th: 'จัดตั้งในปีงบประมาณ พ.ศ. 2564', en: 'of FY2564' },
  },
});

/**
 * The centres of the debt work with a budget (ศูนย์เป้าหมาย 321 แห่ง): 107 each of FY2563, FY2564 and FY2565. The
 * rule adds up what is given and compares it with the stated total; that a part is the printed number is not asked.
 *
 * @th
 * รวมจำนวนศูนย์เป้าหมายที่ได้รับงบประมาณบริหารจัดการหนี้ และตรวจว่ายอดรวมที่ระบุตรงกันหรือไม่ ทั้งประเทศ 321 แห่ง คือ ศูนย์ปีงบประมาณ พ.ศ. 2563 2564 และ
 * 2565 ปีละ 107 แห่ง กติกานี้ไม่ตรวจว่าแต่ละส่วนเท่ากับจำนวนที่พิมพ์ไว้
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown part
 * @source 004_5d18bda2820f2124.txt, line 4359
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.debtWorkCentres({ fy2563: 107, fy2564: 107, fy2565: 107 }).total; // '321'
 * ```
 */
export const debtWorkCentres = composition({
  programme,
  id: 'debt-work-centres',
  title: {
    th: 'ศูนย์เป้าหมายบริหารจัดการหนี้ จำแนกตามปีงบประมาณที่จัดตั้ง',
    en: 'Centres of the debt work, by the fiscal year of their budget',
  },
  source: managing(4359),
  unit: 'centres',
  parts: {
    fy2563: { th: 'ได้รับงบประมาณจัดตั้งปีงบประมาณ พ.ศ. 2563', en: 'established with the budget of FY2563' },
    fy2564: { th: 'ได้รับงบประมาณจัดตั้งปีงบประมาณ พ.ศ. 2564', en: 'established with the budget of FY2564' },
    fy2565: { th: 'ได้รับงบประมาณจัดตั้งปีงบประมาณ พ.ศ. 2565', en: 'established with the budget of FY2565' },
  },
});

/**
 * Whether a centre takes part in the debt work with a budget (ศูนย์ที่เข้าร่วมบริหารจัดการหนี้): it was established with the budget of FY2563,
 * FY2564 or FY2565. The year is the fiscal year: a centre of November 2562 is one of FY2563. Nothing else is printed; a
 * centre of FY2565 is established one quarter before the work begins.
 *
 * @th
 * พิจารณาว่าศูนย์จัดการกองทุนชุมชนอยู่ในพื้นที่ดำเนินการบริหารจัดการหนี้ที่ใช้งบประมาณ (321 แห่ง) หรือไม่ คือหมู่บ้านที่ได้รับงบประมาณจัดตั้งศูนย์ในปีงบประมาณ พ.ศ. 2563
 * 2564 หรือ 2565 ปีที่ใช้เป็นปีงบประมาณ ศูนย์ที่จัดตั้งเดือนพฤศจิกายน 2562 จึงเป็นศูนย์ของปีงบประมาณ พ.ศ. 2563
 *
 * @throws {@link RuleInputError} a year outside 2551 to 2565, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4359
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.centre({ establishedYear: 2563 }).verdict; // 'met'
 * debtCentres.fy2565.centre({ establishedYear: 2559 }).verdict; // 'unmet'
 * ```
 */
export const centre = checklist({
  programme,
  id: 'centre',
  title: { th: 'ศูนย์ที่เข้าร่วมกิจกรรมบริหารจัดการหนี้', en: 'A centre that takes part in the debt work' },
  source: managing(4359),
  words: {
    met: { th: 'เข้าร่วมกิจกรรมบริหารจัดการหนี้', en: 'takes part in the debt work' },
    unmet: { th: 'ไม่อยู่ในกลุ่มศูนย์ที่เข้าร่วม', en: 'does not take part in the debt work' },
  },
  parameters: { first: years.first, third: years.third },
  facts: { establishedYear },
  criteria: [between('establishedYear', years.first, years.third, { id: 'cohort', circumstance: true })],
});
