import { yes } from '../../rules/criteria/criterion.js';
import { laterThan } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { date, yesNo } from '../../rules/logic/fact.js';
import { at, programme } from './source.js';

/**
 * How far an activity of a province has come (ขั้นตอนการดำเนินกิจกรรมระดับจังหวัด): the money is allotted, the project is drafted and put up for
 * approval, the target group is chosen and goes before the provincial committee (คสป.) or its working group, the activity is held, and the result is recorded
 * in the budget and project system. The order is that of the provincial workshops of the farming networks; other sheets choose
 * the target group before the project, which is then for the caller to say by another rule. Who approves is not printed.
 *
 * @th กิจกรรมระดับจังหวัดดำเนินการถึงขั้นตอนใด ตามลำดับของการประชุมเชิงปฏิบัติการเครือข่ายเกษตร ได้แก่ จัดสรรงบประมาณ จัดทำและเสนอขออนุมัติโครงการ คัดเลือกกลุ่มเป้าหมาย เสนอ คสป. หรือคณะทำงาน ดำเนินกิจกรรม และสรุปผลใน BPM
 * บางกิจกรรมคัดเลือกกลุ่มเป้าหมายก่อนจัดทำโครงการ แนวทางฯ ไม่ได้ระบุผู้อนุมัติโครงการ
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 1762 to 1796
 * @example
 * ```ts
 * import { activities } from 'chumchon/cdd';
 *
 * activities.fy2565.provincialSteps({ allotted: true, proposed: true, chosen: false }).next; // ['chosen']
 * activities.fy2565.provincialSteps({ allotted: true, proposed: false, chosen: true }).skipped; // ['proposed']
 * ```
 */
export const provincialSteps = stages({
  programme,
  id: 'provincial-steps',
  title: { th: 'ขั้นตอนการดำเนินกิจกรรมระดับจังหวัด', en: 'The steps of an activity of a province' },
  source: at([1762, 1796]),
  stages: {
    allotted: { th: 'กรมการพัฒนาชุมชนจัดสรรงบประมาณ', en: 'the department allots the money', lines: [1762] },
    proposed: {
      th: 'จัดทำรายละเอียดโครงการและเสนอขออนุมัติ',
      en: 'the project is drafted and put up for approval',
      lines: [1764],
    },
    chosen: { th: 'คัดเลือกกลุ่มเป้าหมาย', en: 'the target group is chosen', lines: [1784] },
    presented: {
      th: 'เสนอกลุ่มเป้าหมายต่อ คสป. หรือคณะทำงาน',
      en: 'the target group goes before the committee or its working group',
      lines: [1792],
    },
    held: { th: 'ดำเนินกิจกรรม', en: 'the activity is held', lines: [1794] },
    recorded: { th: 'สรุปผลในระบบ BPM', en: 'the result is recorded in BPM', lines: [1796] },
  },
});

/**
 * How far the project of the Mother-of-the-Land fund has come (ขั้นตอนโครงการกองทุนแม่ของแผ่นดิน), by its four numbered steps: the database
 * is reviewed, the fund villages are strengthened, the seedling villages developed, and the result evaluated. That each step
 * comes after the one before is how they are numbered; no sentence says that one may not begin earlier.
 *
 * @th โครงการส่งเสริมและพัฒนาหมู่บ้านกองทุนแม่ของแผ่นดินดำเนินการถึงขั้นตอนใดในสี่ขั้นตอน ได้แก่ ทบทวนฐานข้อมูล เสริมสร้างความเข้มแข็งหมู่บ้านกองทุนแม่ของแผ่นดิน พัฒนาหมู่บ้านต้นกล้า และประเมินผล
 * ลำดับเป็นไปตามเลขข้อที่พิมพ์ ไม่มีข้อความใดระบุว่าเริ่มขั้นถัดไปก่อนไม่ได้
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 719 to 726
 * @example
 * ```ts
 * import { activities } from 'chumchon/cdd';
 *
 * const sofar = { reviewed: true, strengthened: true, seedlings: false, evaluated: false };
 * activities.fy2565.motherFundSteps(sofar).next; // ['seedlings']
 * ```
 */
export const motherFundSteps = stages({
  programme,
  id: 'mother-fund-steps',
  title: { th: 'ขั้นตอนโครงการกองทุนแม่ของแผ่นดิน', en: 'The steps of the Mother-of-the-Land fund project' },
  source: at([719, 726]),
  stages: {
    reviewed: { th: 'ทบทวนฐานข้อมูลให้เป็นปัจจุบัน', en: 'the database is reviewed', lines: [719, 720] },
    strengthened: {
      th: 'เสริมสร้างความเข้มแข็งหมู่บ้านกองทุนแม่ของแผ่นดิน',
      en: 'the fund villages are strengthened',
      lines: [721, 722],
    },
    seedlings: { th: 'พัฒนาหมู่บ้านต้นกล้ากองทุนแม่ของแผ่นดิน', en: 'the seedling villages are developed', lines: [723, 724] },
    evaluated: { th: 'ประเมินคุณภาพเพื่อยกระดับการพัฒนา', en: 'the quality is evaluated, to raise it', lines: [725, 726] },
  },
});

/**
 * Whether the database and the register of targets were reviewed first (ทบทวนฐานข้อมูลและทะเบียนเป้าหมาย): step 1 of the projects of
 * occupations, of community funds, of the Mother-of-the-Land fund and of OTOP entrepreneurs. Only the numbers of the steps are
 * printed: step 1 is read as done before any other, and a step on the same day as not after it.
 *
 * @th ทบทวนฐานข้อมูลและทะเบียนเป้าหมายก่อนดำเนินขั้นตอนอื่นหรือไม่ เป็นขั้นตอนที่ 1 ของโครงการด้านอาชีพ กองทุนชุมชน กองทุนแม่ของแผ่นดิน และผู้ประกอบการ OTOP เอกสารพิมพ์เพียงเลขขั้นตอน
 * อ่านว่าขั้นตอนที่ 1 ต้องทำก่อนขั้นตอนอื่น และขั้นตอนในวันเดียวกันไม่นับว่าหลังการทบทวน
 *
 * @throws {@link RuleInputError} a day that is not a calendar date, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 719, 720, 950, 951, 1071, 1072 and 1313
 * @example
 * ```ts
 * import { activities } from 'chumchon/cdd';
 *
 * activities.fy2565.reviewedFirst({ reviewedOn: '2021-10-15', nextStepOn: '2021-10-16' }).verdict; // 'met'
 * activities.fy2565.reviewedFirst({ reviewedOn: '2021-10-15', nextStepOn: '2021-10-15' }).verdict; // 'unmet'
 * ```
 */
export const reviewedFirst = checklist({
  programme,
  id: 'reviewed-first',
  title: { th: 'ทบทวนฐานข้อมูลและทะเบียนเป้าหมายก่อน', en: 'The review of the register comes first' },
  source: at(719, 720, 950, 951, 1071, 1072, 1313),
  words: {
    met: { th: 'ทบทวนก่อนดำเนินการแล้ว', en: 'the review came first' },
    unmet: { th: 'ไม่ได้ทบทวนก่อน', en: 'the review did not come first' },
  },
  facts: {
    reviewedOn: date({ th: 'วันที่ทบทวนฐานข้อมูลและทะเบียนเป้าหมาย', en: 'the day of the review' }),
    nextStepOn: date({ th: 'วันที่เริ่มขั้นตอนถัดไป', en: 'the day of the next step' }),
  },
  criteria: [
    laterThan('nextStepOn', 'reviewedOn', {
      id: 'after-review',
      label: { th: 'ขั้นตอนถัดไปหลังการทบทวน', en: 'the next step comes after the review' },
      source: at.inferred(
        {
          th: 'พิมพ์เพียงเลขขั้นตอน อ่านว่าขั้นตอนที่ 1 ทำเสร็จในวันก่อนหน้าขั้นตอนอื่น',
          en: 'only the numbers of the steps are printed; step 1 is read as done on an earlier day than any other',
        },
        719,
        720,
        950,
        951,
        1071,
        1072,
        1313,
      ),
    }),
  ],
});

/**
 * Whether the target households of a fund management centre are given all that they are to be given (การส่งเสริมครัวเรือนเป้าหมาย): the
 * philosophy of the sufficiency economy, financial discipline, an occupation, and help with their debts, at each of the 321
 * sites. How much of each is enough is not printed.
 *
 * @th ครัวเรือนเป้าหมายในพื้นที่ตั้งศูนย์จัดการกองทุนชุมชน 321 แห่ง ได้รับการส่งเสริมครบสี่ด้านหรือไม่ ได้แก่ การดำเนินชีวิตตามหลักปรัชญาของเศรษฐกิจพอเพียง วินัยทางการเงิน อาชีพ และการแก้ไขปัญหาหนี้สิน
 * แนวทางฯ ไม่ได้กำหนดว่าต้องส่งเสริมแต่ละด้านมากน้อยเพียงใด
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 993
 * @example
 * ```ts
 * import { activities } from 'chumchon/cdd';
 *
 * activities.fy2565.debtHouseholdSupport({ sufficiency: true, discipline: true, occupation: true, debt: false }).next; // ['debt']
 * ```
 */
export const debtHouseholdSupport = checklist({
  programme,
  id: 'debt-household-support',
  title: { th: 'การส่งเสริมครัวเรือนเป้าหมายที่มีปัญหาหนี้สิน', en: 'What households in debt are given' },
  source: at(993),
  facts: {
    sufficiency: yesNo({ th: 'ดำเนินชีวิตตามหลักปรัชญาของเศรษฐกิจพอเพียง', en: 'the sufficiency economy' }),
    discipline: yesNo({ th: 'มีวินัยทางการเงิน', en: 'financial discipline' }),
    occupation: yesNo({ th: 'ได้รับการส่งเสริมอาชีพ', en: 'an occupation' }),
    debt: yesNo({ th: 'ได้รับการแก้ไขปัญหาหนี้สิน', en: 'help with the debts' }),
  },
  criteria: [yes('sufficiency'), yes('discipline'), yes('occupation'), yes('debt')],
});
