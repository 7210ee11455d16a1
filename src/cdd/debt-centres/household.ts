import { parameter } from '../../core/parameter.js';
import { appliesWhere } from '../../rules/criteria/conditional.js';
import { exactly, no, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { buddhistYear, count, yesNo } from '../../rules/logic/fact.js';
import { managing, programme } from './source.js';

const repeatedCohorts = {
  firstCohort: parameter(2563, 'years', managing(4348), {
    th: 'ปีแรกของศูนย์ที่ต้องตรวจการได้รับวัสดุซ้ำ',
    en: 'first year of the centres that materials are asked of',
  }),
  lastCohort: parameter(2564, 'years', managing(4348), {
    th: 'ปีสุดท้ายของศูนย์ที่ต้องตรวจการได้รับวัสดุซ้ำ',
    en: 'last year of the centres that materials are asked of',
  }),
};

/**
 * Whether a household (ครัวเรือนเป้าหมายที่เป็นหนี้) may be among the 30 of its fund management centre: it is in debt, the
 * centre's committee selected it, it is registered with the committee, and it did not receive occupation materials in
 * FY2564.
 *
 * The last concerns the centres established in FY2563 and FY2564 alone: for a household of a centre of FY2565 it is
 * met, and `receivedFy2564Materials` is not asked for. That is how the bracket at the end of the sentence is read; it
 * could also only say which households had received materials, and would then bar them from a centre of FY2565 too. `centreCohort` is the fiscal year, B.E., whose budget
 * established the centre; the activity has centres of 2563, 2564 and 2565. Having taken part in FY2564 without
 * receiving materials is no bar, and neither are materials of another year.
 *
 * No amount of debt, number of contracts, days overdue or class of debtor is printed, and none is asked for. How the
 * committee selects is its own matter.
 *
 * @th
 * พิจารณาว่าครัวเรือนเป็นครัวเรือนเป้าหมาย 30 ครัวเรือนของศูนย์จัดการกองทุนชุมชนได้หรือไม่ คือ เป็นหนี้ ได้รับการคัดเลือกและลงทะเบียนกับคณะกรรมการศูนย์
 * และไม่ซ้ำกับครัวเรือนที่เคยได้รับสนับสนุนวัสดุในการประกอบอาชีพ ในปีงบประมาณ พ.ศ. 2564 เงื่อนไขข้อหลังอ่านว่าใช้กับศูนย์ที่จัดตั้งปี 2563 - 2564 เท่านั้น
 * แนวทางไม่ได้กำหนดจำนวนหนี้ จำนวนสัญญา จำนวนวันค้างชำระ หรือประเภทลูกหนี้
 *
 * @throws {@link RuleInputError} a cohort other than 2563 to 2565, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4277, 4346, 4348 and 4359
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const outcome = debtCentres.fy2565.household({ inDebt: true, selectedByCentre: true, registered: true });
 * outcome.verdict; // 'unknown'
 * outcome.missing; // ['centreCohort', 'receivedFy2564Materials']
 * outcome.criteria[0].id; // 'in-debt'
 *
 * const ofNewCentre = { inDebt: true, selectedByCentre: true, registered: true, centreCohort: 2565 };
 * debtCentres.fy2565.household(ofNewCentre).verdict; // 'met'
 * debtCentres.fy2565.household.decide({ centreCohort: 2563, receivedFy2564Materials: true }); // 'unmet'
 * ```
 */
export const household = checklist({
  programme,
  id: 'household',
  title: { th: 'ครัวเรือนเป้าหมายที่เป็นหนี้', en: 'A household that may take part' },
  source: managing(4277, 4346, 4348, 4359),
  words: {
    met: { th: 'เป็นครัวเรือนเป้าหมายได้', en: 'may take part' },
    unmet: { th: 'เป็นครัวเรือนเป้าหมายไม่ได้', en: 'may not take part' },
  },
  parameters: repeatedCohorts,
  facts: {
    inDebt: yesNo({ th: 'เป็นหนี้', en: 'is in debt' }),
    selectedByCentre: yesNo({
      th: 'ได้รับการคัดเลือกจากคณะกรรมการศูนย์จัดการกองทุนชุมชน',
      en: "was selected by the centre's committee",
    }),
    registered: yesNo({
      th: 'ลงทะเบียนครัวเรือนกับคณะกรรมการศูนย์จัดการกองทุนชุมชน',
      en: "is registered with the centre's committee",
    }),
    centreCohort: buddhistYear(
      { th: 'ปีงบประมาณที่จัดตั้งศูนย์จัดการกองทุนชุมชน', en: 'the fiscal year, B.E., that established the centre' },
      { least: 2563, most: 2565 },
    ),
    receivedFy2564Materials: yesNo({
      th: 'เคยได้รับสนับสนุนวัสดุในการประกอบอาชีพ ในปีงบประมาณ พ.ศ. 2564',
      en: 'received occupation materials in FY2564',
    }),
  },
  criteria: [
    yes('inDebt', { source: managing(4346), circumstance: true }),
    yes('selectedByCentre', { source: managing(4277, 4346) }),
    yes('registered', { source: managing(4277, 4346) }),
    appliesWhere(
      'centreCohort',
      [repeatedCohorts.firstCohort.value, repeatedCohorts.lastCohort.value],
      no('receivedFy2564Materials'),
      {
        id: 'not-repeated',
        label: {
          th: 'ไม่ซ้ำกับครัวเรือนที่เคยได้รับสนับสนุนวัสดุ (เฉพาะศูนย์ที่จัดตั้งปี 2563 - 2564)',
          en: 'was not given materials before (of centres of 2563 and 2564 alone)',
        },
        source: managing.inferred(
          {
            th: 'อ่านวงเล็บ “(จัดตั้งปี 2563 - 2564)” ว่าเงื่อนไขนี้ใช้กับครัวเรือนของศูนย์ที่จัดตั้งในสองปีนั้น',
            en: 'the bracket “(จัดตั้งปี 2563 - 2564)” is read as saying whose households the condition concerns',
          },
          4348,
        ),
        circumstance: true,
      },
    ),
  ],
});

const place = {
  perCentre: parameter(30, 'households', managing(4348)),
};

/**
 * Whether a centre has its 30 households (กลุ่มเป้าหมาย 30 ครัวเรือน). More or fewer are not provided for. One line counts
 * persons and another households for the same 30: one person represents a household.
 *
 * @th
 * พิจารณาว่าศูนย์จัดการกองทุนชุมชนมีครัวเรือนเป้าหมายครบ 30 ครัวเรือนหรือไม่ แนวทางพิมพ์ไว้ทั้งคนและครัวเรือน อ่านว่าตัวแทน 1 คนต่อ 1 ครัวเรือน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4346 and 4348
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.householdsOfCentre({ households: 30 }).verdict; // 'met'
 * debtCentres.fy2565.householdsOfCentre({ households: 31 }).verdict; // 'unmet'
 * ```
 */
export const householdsOfCentre = checklist({
  programme,
  id: 'households-of-centre',
  title: { th: 'ครัวเรือนเป้าหมายของศูนย์ แห่งละ 30 ครัวเรือน', en: 'The 30 target households of a centre' },
  source: managing(4346, 4348),
  parameters: place,
  facts: { households: count({ th: 'ครัวเรือนที่ได้รับการคัดเลือก', en: 'selected households' }, 'households') },
  criteria: [exactly('households', place.perCentre)],
});

/**
 * How far a household has come (ขั้นตอนของครัวเรือน): from the centre's database of debtors to the report on its debts. A
 * stage that was passed over is named.
 *
 * @th
 * แสดงว่าครัวเรือนเป้าหมายดำเนินการถึงขั้นตอนใด ตั้งแต่อยู่ในฐานข้อมูลลูกหนี้จนถึงรายงานผล และข้ามขั้นตอนใดไปหรือไม่
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 4277 to 4320 and 4336 to 4342
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const path = { inDatabase: true, classified: true, selected: true, registered: false, restructured: true };
 * const outcome = debtCentres.fy2565.householdPath(path);
 * outcome.reached; // 'selected'
 * outcome.skipped; // ['registered']
 * ```
 */
export const householdPath = stages({
  programme,
  id: 'household-path',
  title: { th: 'ขั้นตอนของครัวเรือนเป้าหมาย', en: 'The path of a household' },
  source: managing([4277, 4320], [4336, 4342]),
  stages: {
    inDatabase: { th: 'อยู่ในฐานข้อมูลลูกหนี้', en: 'in the database of debtors', lines: [4277] },
    classified: { th: 'วิเคราะห์ข้อมูลและจัดประเภทลูกหนี้', en: 'analysed and classified', lines: [4277] },
    selected: { th: 'ได้รับการคัดเลือก', en: 'selected by the committee', lines: [4277, 4279] },
    registered: { th: 'ลงทะเบียนเข้าสู่กระบวนการบริหารจัดการหนี้', en: 'registered', lines: [4277] },
    restructured: {
      th: 'ปรับโครงสร้างหนี้และเข้าเวทีบริหารจัดการหนี้',
      en: 'debts restructured, forum attended',
      lines: [4279, [4281, 4308]],
    },
    occupationPlanned: { th: 'มีแผนการส่งเสริมการประกอบอาชีพ', en: 'occupation planned', lines: [4310] },
    supported: { th: 'ได้รับการส่งเสริมและสนับสนุนการประกอบอาชีพ', en: 'occupation supported', lines: [4320] },
    reported: { th: 'รายงานภาวะหนี้สินและผลการบริหารจัดการหนี้', en: 'debts and results reported', lines: [4340, 4342] },
  },
});
