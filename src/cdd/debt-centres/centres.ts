import { parameter } from '../../core/parameter.js';
import { composition } from '../../rules/counting/composition.js';
import { quota } from '../../rules/counting/quota.js';
import { atLeast, between } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { count } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import type { Draft } from '../../rules/logic/present.js';
import { defineRule } from '../../rules/logic/rule.js';
import { figured } from '../../rules/logic/verdict.js';
import { timetable } from '../../rules/time/timetable.js';
import { acrossPages } from '../guideline-fy2565.js';
import { establishing, grading, managing, modelling, programme, summary } from './source.js';

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
  instituteFirst: parameter(2551, 'years', grading(6190, 6210)),
  instituteLast: parameter(2559, 'years', grading(6190, 6210)),
  first: parameter(2563, 'years', managing(4359)),
  second: parameter(2564, 'years', managing(4359)),
  third: parameter(2565, 'years', managing(4359)),
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

const establishedYear = count(
  {
    th: 'ปีงบประมาณที่จัดตั้งศูนย์ (พ.ศ.) หรือปีที่จัดตั้งสถาบันการจัดการกองทุนชุมชนเดิม (พ.ศ.)',
    en: 'the fiscal year, B.E., that established the centre; for a former institute, its year',
  },
  'years',
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
export const centreScope = defineRule(
  {
    programme,
    id: 'centre-scope',
    title: { th: 'ขอบเขตการดำเนินงานตามปีที่จัดตั้ง', en: 'What a centre does, by when it was established' },
    source: grading([6188, 6194], 6210, 6250),
    parameters: years,
    facts: { establishedYear },
  },
  {
    outcome: ({ establishedYear: year }): Draft<CentreScopeOutcome> => {
      const cohort = year === undefined ? undefined : cohortOf(year);
      const figures = [
        figured(
          'cohort',
          scopeHolds.cohort.label,
          {
            th: 'รุ่นของศูนย์ตามปีงบประมาณที่จัดตั้ง หรือปีที่จัดตั้งสถาบันการจัดการกองทุนชุมชนเดิม',
            en: 'by the year that established the centre, or the former institute',
          },
          { value: cohort, source: grading([6188, 6194], 6210, 6250) },
        ),
      ];
      if (cohort === undefined) {
        return { cohort, graded: undefined, debtWork: undefined, figures, missing: ['establishedYear'] };
      }
      const debtWork = cohort === null ? null : cohort === 'institute' ? 'without-budget' : 'with-budget';
      return { cohort, graded: cohort !== null && cohort !== 'fy2565', debtWork, figures, missing: [] };
    },
    decide: ({ establishedYear: year }) => (year === undefined ? undefined : cohortOf(year)),
  },
  { shape: 'function', holds: scopeHolds },
);

/**
 * The centres that are graded, by when they were established (ฐานข้อมูลศูนย์จัดการกองทุนชุมชน): 924, 107 and 107, together
 * 1,138. The 107 of FY2565 are not among them.
 *
 * @th
 * ตรวจจำนวนศูนย์จัดการกองทุนชุมชนที่ต้องจัดระดับ แยกตามปีที่จัดตั้ง คือ 924 แห่ง 107 แห่ง และ 107 แห่ง รวม 1,138 แห่ง ไม่รวมศูนย์ที่จัดตั้งในปีงบประมาณ
 * พ.ศ. 2565 จำนวน 107 แห่ง
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown part
 * @source 004_5d18bda2820f2124.txt, lines 6188 to 6194
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.gradedCentres({ institutes: 924, fy2563: 107, fy2564: 107, total: 1138 }).addsUp; // 'met'
 * ```
 */
export const gradedCentres = composition({
  programme,
  id: 'graded-centres',
  title: { th: 'ศูนย์จัดการกองทุนชุมชน 1,138 แห่ง', en: 'The 1,138 centres' },
  source: grading([6188, 6194]),
  unit: 'centres',
  parts: {
    institutes: { th: 'จัดตั้ง พ.ศ. 2551 – 2559 เปลี่ยนชื่อในปี 2560', en: 'of 2551 to 2559, renamed in 2560' },
    fy2563: { th: 'จัดตั้งในปีงบประมาณ พ.ศ. 2563', en: 'of FY2563' },
    fy2564: { th: 'จัดตั้งในปีงบประมาณ พ.ศ. 2564', en: 'of FY2564' },
  },
});

/**
 * The centres of the debt work with a budget (ศูนย์เป้าหมาย 321 แห่ง): 107 each of FY2563, FY2564 and FY2565.
 *
 * @th
 * ตรวจจำนวนศูนย์เป้าหมายที่ได้รับงบประมาณบริหารจัดการหนี้ 321 แห่ง คือ ศูนย์ปีงบประมาณ พ.ศ. 2563 2564 และ 2565 ปีละ 107 แห่ง
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
  title: { th: 'ศูนย์เป้าหมายบริหารจัดการหนี้ 321 แห่ง', en: 'The 321 centres of the debt work' },
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

/**
 * How the debt work is prepared (เตรียมความพร้อมก่อนดำเนินการ): from the department's guideline to the meeting of amphoe
 * and committee. What follows is the path of each household: see `householdPath`.
 *
 * @th
 * แสดงว่าการเตรียมความพร้อมก่อนบริหารจัดการหนี้ดำเนินการถึงขั้นใด ตั้งแต่กรมฯ จัดทำแนวทางและแจ้งทะเบียนจัดสรร
 * จนถึงอำเภอและคณะกรรมการศูนย์ประชุมกำหนดแนวทาง ขั้นตอนของแต่ละครัวเรือนหลังจากนั้นอยู่ใน householdPath
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 4267 to 4275
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.debtWorkPreparation({ guidelineIssued: true, planned: true }).next; // ['committeeInformed']
 * ```
 */
export const debtWorkPreparation = stages({
  programme,
  id: 'debt-work-preparation',
  title: { th: 'เตรียมความพร้อมก่อนบริหารจัดการหนี้', en: 'Preparing the debt work' },
  source: managing([4267, 4275]),
  stages: {
    guidelineIssued: { th: 'กรมฯ จัดทำแนวทางและแจ้งทะเบียนจัดสรร', en: 'guideline and register issued' },
    planned: { th: 'จังหวัด/อำเภอกำหนดแผนตามจำนวนที่ได้รับจัดสรร', en: 'province and amphoe made their plan' },
    committeeInformed: { th: 'อำเภอแจ้งคณะกรรมการศูนย์', en: "the amphoe informed the centre's committee" },
    jointMeeting: { th: 'อำเภอและคณะกรรมการศูนย์ประชุมกำหนดแนวทาง', en: 'both met and settled how to work' },
  },
});

/**
 * What a province may link the debt work with (การบูรณาการภารกิจ): all of it optional, and the list is open.
 *
 * @source 004_5d18bda2820f2124.txt, lines 4322 to 4334
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.integrationOptions.womensFund.en; // "women join the fund for the development of women's role"
 * ```
 */
export const integrationOptions = {
  womensFund: {
    th: 'สนับสนุนให้ครัวเรือนเป้าหมายที่เป็นสตรีสมัครเป็นสมาชิกกองทุนพัฒนาบทบาทสตรี',
    en: "women join the fund for the development of women's role",
  },
  occupationKnowledge: {
    th: 'องค์ความรู้ด้านการพัฒนาอาชีพ, สัมมาชีพชุมชน',
    en: 'knowledge of occupations, right livelihood in the community',
  },
  otop: {
    th: 'การรวมกลุ่มอาชีพ พัฒนาสู่ผู้ผลิต/ผู้ประกอบการ OTOP โดยขึ้นทะเบียน OTOP',
    en: 'occupation groups that register as OTOP producers',
  },
  other: { th: 'อื่น ๆ ที่เกี่ยวข้อง', en: 'anything else that is related' },
} as const;

/**
 * Who carries out the three parts of the model centres' activity (หน่วยดำเนินการ). For the first two, two lines name
 * different units: both are given.
 *
 * @source 004_5d18bda2820f2124.txt, lines 4379 to 4383, 4409, 4440 and 4508
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelUnits.support.map(({ en }) => en); // ['amphoe offices']
 * ```
 */
export const modelUnits = {
  followUp: [
    { th: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', en: 'the bureau' },
    { th: 'สำนักงานพัฒนาชุมชนจังหวัด', en: 'provincial offices' },
  ],
  workshop: [
    { th: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', en: 'the bureau' },
    { th: 'จังหวัด 27 จังหวัด', en: 'the 27 provinces' },
    { th: 'สำนักงานพัฒนาชุมชนอำเภอ', en: 'amphoe offices' },
  ],
  support: [{ th: 'สำนักงานพัฒนาชุมชนอำเภอ', en: 'amphoe offices' }],
} as const;

const period = {
  november: {
    from: parameter(
      '2021-11-01',
      'date',
      establishing.derived({ th: 'วันแรกของเดือนพฤศจิกายน 2564', en: 'the first day of November 2564' }, 4123),
    ),
    to: parameter(
      '2021-11-30',
      'date',
      establishing.derived({ th: 'วันสุดท้ายของเดือนพฤศจิกายน 2564', en: 'the last day of November 2564' }, 4123),
    ),
  },
  december: {
    from: parameter(
      '2021-12-01',
      'date',
      establishing.derived({ th: 'วันแรกของเดือนธันวาคม 2564', en: 'the first day of December 2564' }, 4125),
    ),
    to: parameter(
      '2021-12-31',
      'date',
      establishing.derived({ th: 'วันสุดท้ายของเดือนธันวาคม 2564', en: 'the last day of December 2564' }, 4125),
    ),
  },
  establishment: {
    from: parameter(
      '2022-01-01',
      'date',
      establishing.derived({ th: 'วันแรกของเดือนมกราคม 2565', en: 'the first day of January 2565' }, 4099, 4223),
    ),
    to: parameter(
      '2022-03-31',
      'date',
      establishing.derived({ th: 'วันสุดท้ายของเดือนมีนาคม 2565', en: 'the last day of March 2565' }, 4099, 4223),
    ),
  },
  debtWork: {
    from: parameter(
      '2022-04-01',
      'date',
      managing.derived({ th: 'วันแรกของเดือนเมษายน 2565', en: 'the first day of April 2565' }, 4360),
    ),
    to: parameter(
      '2022-06-30',
      'date',
      managing.derived({ th: 'วันสุดท้ายของเดือนมิถุนายน 2565', en: 'the last day of June 2565' }, 4360),
    ),
  },
  followUp: {
    from: parameter(
      '2021-12-01',
      'date',
      modelling.derived({ th: 'วันแรกของเดือนธันวาคม 2564', en: 'the first day of December 2564' }, 4387),
    ),
    to: parameter(
      '2022-03-31',
      'date',
      modelling.derived({ th: 'วันสุดท้ายของเดือนมีนาคม 2565', en: 'the last day of March 2565' }, 4387, 4412),
    ),
  },
  workshop: {
    from: parameter(
      '2022-05-01',
      'date',
      modelling.derived({ th: 'วันแรกของเดือนพฤษภาคม 2565', en: 'the first day of May 2565' }, 4444),
    ),
    to: parameter(
      '2022-06-30',
      'date',
      modelling.derived({ th: 'วันสุดท้ายของเดือนมิถุนายน 2565', en: 'the last day of June 2565' }, 4444),
    ),
  },
  grading: {
    from: parameter(
      '2022-01-01',
      'date',
      grading.derived({ th: 'วันแรกของเดือนมกราคม 2565', en: 'the first day of January 2565' }, 6251),
    ),
    to: parameter(
      '2022-07-31',
      'date',
      grading.derived({ th: 'วันสุดท้ายของเดือนกรกฎาคม 2565', en: 'the last day of July 2565' }, 6251),
    ),
  },
  support: {
    from: parameter(
      '2022-05-01',
      'date',
      modelling.derived({ th: 'วันแรกของเดือนพฤษภาคม 2565', en: 'the first day of May 2565' }, 4510),
    ),
    to: parameter(
      '2022-06-30',
      'date',
      modelling.derived({ th: 'วันสุดท้ายของเดือนมิถุนายน 2565', en: 'the last day of June 2565' }, 4510),
    ),
  },
};

/**
 * What of the project runs on a given day (ระยะเวลาดำเนินการ), by its three activities, and of activity 14, the
 * work on levels and debts without a budget (January to July 2565). The planning meetings of
 * November and December 2564 lie before the printed period of their activity, January to March 2565. Line 4412 leaves
 * out the year of December; line 4387 has it.
 *
 * @th
 * แสดงว่ากิจกรรมใดของโครงการบริหารจัดการหนี้ดำเนินการอยู่ในวันที่ระบุ ทั้งสามกิจกรรม และกิจกรรมที่ 14
 * การจัดระดับและการแก้ไขปัญหาหนี้สินซึ่งไม่ใช้งบประมาณ (มกราคม - กรกฎาคม 2565) การประชุมวางแผนเดือนพฤศจิกายนและธันวาคม 2564
 * อยู่ก่อนระยะเวลาที่พิมพ์ไว้ของกิจกรรม (มกราคม - มีนาคม 2565) บรรทัด 4412 ไม่ได้พิมพ์ปีของเดือนธันวาคม ใช้ปีตามบรรทัด 4387
 *
 * @throws {@link RuleInputError} a day that is not a calendar date, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4099, 4123, 4125, 4223, 4360, 4387, 4412, 4444, 4510 and 6251
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.calendar({ today: '2022-02-01' }).running; // [1, 3, 14]
 * debtCentres.fy2565.calendar({ today: '2022-05-15' }).past; // [1]
 * ```
 */
export const calendar = timetable({
  programme,
  id: 'calendar',
  title: { th: 'ระยะเวลาดำเนินการโครงการบริหารจัดการหนี้', en: 'When the parts of the project run' },
  source: acrossPages(4099, 4123, 4125, 4223, 4360, 4387, 4412, 4444, 4510, 6251),
  activities: [
    {
      activity: 1,
      label: { th: 'จัดตั้งศูนย์จัดการกองทุนชุมชน', en: 'establishing centres' },
      steps: [
        { id: 'provincial-meeting', label: { th: 'ประชุมระดับจังหวัด', en: 'provincial meeting' }, ...period.november },
        { id: 'amphoe-meeting', label: { th: 'ประชุมระดับอำเภอ', en: 'amphoe meeting' }, ...period.december },
        { id: 'establishment', label: { th: 'ขั้นตอนที่ 2 - 4', en: 'steps 2 to 4' }, ...period.establishment },
      ],
    },
    {
      activity: 2,
      label: { th: 'ศูนย์จัดการกองทุนชุมชนบริหารจัดการหนี้', en: 'debt work of centres' },
      steps: [{ id: 'debt-work', label: { th: 'บริหารจัดการหนี้', en: 'debt work' }, ...period.debtWork }],
    },
    {
      activity: 3,
      label: { th: 'ศูนย์จัดการกองทุนชุมชนสู่การเป็นต้นแบบ', en: 'model centres' },
      steps: [
        { id: 'follow-up', label: { th: 'คัดเลือก ติดตาม สนับสนุน', en: 'choice and follow-up' }, ...period.followUp },
        { id: 'workshop', label: { th: 'ประชุมเชิงปฏิบัติการ 3 วัน', en: 'workshop of 3 days' }, ...period.workshop },
        { id: 'support', label: { th: 'สนับสนุนการดำเนินงานศูนย์', en: 'support of centres' }, ...period.support },
      ],
    },
    {
      activity: 14,
      label: {
        th: 'การจัดระดับการพัฒนาศูนย์ และการแก้ไขปัญหาหนี้สินภาคครัวเรือน',
        en: 'levels of centres, and the debts of households',
      },
      steps: [
        {
          id: 'grading',
          label: { th: 'การจัดระดับและการแก้ไขปัญหาหนี้สิน', en: 'levels and debts' },
          ...period.grading,
        },
      ],
    },
  ],
});

const meetings = {
  provinces: parameter(76, 'provinces', establishing(4123)),
  amphoes: parameter(107, 'amphoes', establishing(4125)),
};

/**
 * Whether the planning meetings of step 1 were held (ประชุม คจพ.จ. และ คจพ.อ.): in all 76 provinces, and in 107 amphoes,
 * which are as many as the centres. They take no budget.
 *
 * @th
 * ตรวจว่าได้ประชุมชี้แจงและวางแผนในขั้นตอนที่ 1 ครบหรือไม่ คือ ประชุม คจพ.จ. ครบ 76 จังหวัด และประชุม คจพ.อ. ครบ 107 อำเภอ ซึ่งเท่ากับจำนวนศูนย์
 * การประชุมนี้ไม่ใช้งบประมาณ
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4121 to 4125
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.planningMeetings({ provinces: 76, amphoes: 106 }).next; // ['amphoes']
 * ```
 */
export const planningMeetings = checklist({
  programme,
  id: 'planning-meetings',
  title: { th: 'ขั้นตอนที่ 1 ประชุมชี้แจงและวางแผน', en: 'Step 1, planning meetings' },
  source: establishing([4121, 4125]),
  parameters: meetings,
  facts: {
    provinces: count({ th: 'จังหวัดที่จัดประชุม', en: 'provinces that met' }, 'provinces'),
    amphoes: count({ th: 'อำเภอที่จัดประชุม', en: 'amphoes that met' }, 'amphoes'),
  },
  criteria: [atLeast('provinces', meetings.provinces), atLeast('amphoes', meetings.amphoes)],
});

const integrating = { share: parameter(80, 'percent', summary(999, 6754)) };

/**
 * The project's indicator of quality (ตัวชี้วัดเชิงคุณภาพ): at least 80 % of the centres can integrate how they work. Two
 * lines word it differently: the project speaks of managing capital, ways of thinking and the community's economy, the
 * list of indicators of solving people's debt problems. Which of them a centre is counted by is the caller's to say.
 *
 * @th
 * ตรวจตัวชี้วัดเชิงคุณภาพของโครงการ ศูนย์จัดการกองทุนชุมชนไม่น้อยกว่าร้อยละ 80 สามารถบูรณาการกลไกการทำงาน เอกสารสองแห่งเขียนต่างกัน คือ
 * ด้านการบริหารจัดการทุน วิธีคิด และเศรษฐกิจชุมชน กับด้านการแก้ไขปัญหาหนี้สินของประชาชน จะนับศูนย์ตามข้อความใด ผู้ใช้เป็นผู้ระบุ
 *
 * @throws {@link RuleInputError} more centres than there are, a number that is no whole number from 0, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, lines 999 and 6754
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.centresIntegrating({ centres: 321 }).least; // 257
 * ```
 */
export const centresIntegrating = quota({
  programme,
  id: 'centres-integrating',
  title: { th: 'ศูนย์จัดการกองทุนชุมชนสามารถบูรณาการกลไกการทำงาน', en: 'Centres that integrate how they work' },
  source: summary(999, 6754),
  parameters: integrating,
  share: integrating.share,
  unit: 'centres',
  whole: { name: 'centres', label: { th: 'ศูนย์จัดการกองทุนชุมชน', en: 'centres' } },
  part: { name: 'integrating', label: { th: 'ศูนย์ที่บูรณาการกลไกการทำงานได้', en: 'centres that integrate it' } },
});
