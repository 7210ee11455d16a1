import { problem, RuleInputError } from '../../core/errors.js';
import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { type Rubric, type RubricGrading, type RubricIndicator, rubric } from '../../rules/deciding/rubric.js';
import { stages } from '../../rules/deciding/stages.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { acrossPages } from '../guideline-fy2565.js';
import { periods } from './calendar.js';
import { rounds } from './rounds.js';
import { evaluation, programme, seminar } from './source.js';

/** How many indicators the ministry's criteria have. */
export const indicators = parameter(23, 'indicators', seminar(2652));

/**
 * The three levels of a village (ระดับการพัฒนาหมู่บ้าน) from the lowest to the highest, to make a rubric with: `{ ...level, from }`. From how
 * many indicators or points a level begins is not printed.
 *
 * @source 004_5d18bda2820f2124.txt, line 2738
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.villageLevels.map(({ label }) => label.th); // ['พออยู่พอกิน', 'อยู่ดีกินดี', 'มั่งมีศรีสุข']
 * ```
 */
export const villageLevels = deepFreeze([
  { level: 1, label: { th: 'พออยู่พอกิน', en: 'enough to live and eat' } },
  { level: 2, label: { th: 'อยู่ดีกินดี', en: 'living and eating well' } },
  { level: 3, label: { th: 'มั่งมีศรีสุข', en: 'prosperous and happy' } },
] as const);

/**
 * Makes the grading of villages of the sufficiency economy (การจัดระดับการพัฒนาหมู่บ้าน) from a rubric of yours. The criteria of the Ministry of the Interior have 4 aspects,
 * 23 indicators and three levels; the guideline prints neither the indicators nor where a level begins. So the rubric is an
 * argument, with those 23 indicators and the three {@link villageLevels}, and there is none by default.
 *
 * A village below the lowest level has none.
 *
 * @th
 * สร้างกติกาจัดระดับหมู่บ้านเศรษฐกิจพอเพียงจากเกณฑ์ที่ผู้ใช้ระบุ เกณฑ์ของกระทรวงมหาดไทยมี 4 ด้าน 23 ตัวชี้วัด และ 3 ระดับ แต่แนวทางไม่ได้พิมพ์ตัวชี้วัดและคะแนนของแต่ละระดับ
 * ผู้ใช้จึงต้องระบุตัวชี้วัดครบ 23 ข้อและจุดเริ่มของทั้ง 3 ระดับ หมู่บ้านที่ไม่ถึงระดับต่ำสุดจะไม่มีระดับ
 *
 * @param data the rubric: 23 indicators, and three levels by points or by numbers of passed indicators
 * @throws {@link RuleInputError} other than 23 indicators or three levels, or a rubric that does not hold together
 * @source 004_5d18bda2820f2124.txt, lines 2652 and 2738
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * const { villageLevel, villageLevels } = sufficiencyVillages.fy2565;
 * const grade = villageLevel({
 *   title: { th: 'เกณฑ์ตัวอย่าง (สมมติ)', en: 'A rubric made up for this example' },
 *   measure: 'indicators',
 *   indicators: Array.from({ length: 23 }, (_, index) => ({
 *     id: `indicator-${index + 1}`,
 *     label: { th: `ตัวชี้วัดที่ ${index + 1}`, en: `indicator ${index + 1}` },
 *   })),
 *   levels: villageLevels.map((level, index) => ({ ...level, from: [10, 16, 23][index] ?? 0 })),
 * });
 * grade({ 'indicator-1': true }).possible; // [null, 1, 2, 3]
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function villageLevel<const Indicator extends RubricIndicator>(
  data: Rubric<Indicator>,
): RubricGrading<Indicator> {
  const id = 'village-level';
  const grading = rubric({
    programme,
    id,
    title: { th: 'ระดับการพัฒนาหมู่บ้านเศรษฐกิจพอเพียง', en: 'Level of a village by the rubric given' },
    source: acrossPages(2652, 2738),
    rubric: data,
  });
  const refuse = (name: string, given: number, asked: number): void => {
    if (given === asked) return;
    const accepted = { th: `${asked} ข้อ ตามที่แนวทางกำหนด`, en: `${asked} of them, as the guideline has it` };
    throw new RuleInputError(grading.rule.id, [problem(given, accepted, [name])]);
  };
  refuse('indicators', data.indicators.length, indicators.value);
  refuse('levels', data.levels.length, villageLevels.length);
  return grading;
}

/**
 * Whether a village's assessment is complete (ประเมินหมู่บ้านครั้งที่ 2 และทะเบียนผลการจัดระดับ): assessed before its development, within the seminar's October to December 2564,
 * and after it, within April to September 2565; the results given by indicator, a level given, compared with the first, and
 * entered in the register of levels.
 *
 * @th
 * ตรวจว่าการประเมินหมู่บ้านครบถ้วนหรือไม่ คือ ประเมินครั้งที่ 1 ก่อนการพัฒนา ระหว่างเดือนตุลาคม - ธันวาคม 2564 (กิจกรรมที่ 2.1) และครั้งที่ 2 หลังการพัฒนา
 * ระหว่างเดือนเมษายน - กันยายน 2565 (กิจกรรมที่ 3.1) ระบุผลแยกรายตัวชี้วัด จัดระดับการพัฒนา เปรียบเทียบกับครั้งที่ 1
 * และจัดทำทะเบียนผลการจัดระดับ เอกสารไม่ได้กำหนดตัวชี้วัดว่าระดับต้องสูงขึ้น
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2652, 2674, 2738 and 2748
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * const outcome = sufficiencyVillages.fy2565.villageAssessed({ firstOn: '2021-11-15', secondOn: '2022-06-15' });
 * outcome.missing; // ['resultsByIndicator', 'levelGiven', 'compared', 'registered']
 * ```
 */
export const villageAssessed = checklist({
  programme,
  id: 'village-assessed',
  title: { th: 'ประเมินและจัดระดับหมู่บ้าน', en: "A village's assessment" },
  source: acrossPages(2652, 2738),
  parameters: {
    firstFrom: periods.seminar.from,
    firstTo: periods.seminar.to,
    secondFrom: periods.evaluation.from,
    secondTo: periods.evaluation.to,
  },
  facts: {
    ...rounds,
    resultsByIndicator: yesNo({
      th: 'ระบุผลแยกรายตัวชี้วัดตามแบบประเมินผล',
      en: 'the results are given by indicator, in the form of the assessment',
    }),
    levelGiven: yesNo({ th: 'จัดระดับการพัฒนาหมู่บ้าน', en: 'a level was given' }),
    compared: yesNo({ th: 'เปรียบเทียบผลกับครั้งที่ 1', en: 'it was compared with the first' }),
    registered: yesNo({ th: 'จัดทำทะเบียนผลการจัดระดับ', en: 'it was entered in the register of levels' }),
  },
  criteria: [
    during('firstOn', periods.seminar, {
      id: 'first-in-period',
      label: { th: 'ประเมินครั้งที่ 1 ในเดือนตุลาคม - ธันวาคม 2564', en: 'the first within October to December 2564 (2021)' },
    }),
    during('secondOn', periods.evaluation, {
      id: 'second-in-period',
      label: { th: 'ประเมินครั้งที่ 2 ในเดือนเมษายน - กันยายน 2565', en: 'the second within April to September 2565 (2022)' },
    }),
    yes('resultsByIndicator', { source: evaluation(2738) }),
    yes('levelGiven', { source: evaluation(2738) }),
    yes('compared', { source: evaluation(2738) }),
    yes('registered', { source: evaluation(2738) }),
  ],
});

/**
 * How far a village has come towards being announced (รับรองผลและประกาศเป็นหมู่บ้านเศรษฐกิจพอเพียง): assessed after its development, entered in the register, sent to the
 * provincial development committee, confirmed by it, announced, and reported to the department.
 *
 * No level is printed from which a village is announced, and no way for one that is not confirmed.
 *
 * @th
 * แสดงว่าหมู่บ้านดำเนินการถึงขั้นใดในการรับรองและประกาศเป็นหมู่บ้านเศรษฐกิจพอเพียง คือ ประเมินครั้งที่ 2 จัดทำทะเบียน ส่งให้คณะกรรมการพัฒนาจังหวัด รับรองผล ประกาศ
 * และส่งผลให้กรมการพัฒนาชุมชน เอกสารไม่ได้กำหนดระดับขั้นต่ำที่จะประกาศ และไม่ได้กำหนดกรณีไม่รับรอง
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, line 2738
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.certification({ assessedAgain: true, registered: true, submitted: true }).next; // ['confirmed']
 * ```
 */
export const certification = stages({
  programme,
  id: 'certification',
  title: { th: 'รับรองผลและประกาศเป็นหมู่บ้านเศรษฐกิจพอเพียง', en: 'How a village comes to be announced' },
  source: evaluation(2738),
  stages: {
    assessedAgain: { th: 'ประเมินหมู่บ้านครั้งที่ 2', en: 'assessed after its development' },
    registered: { th: 'จัดทำทะเบียนผลการจัดระดับ', en: 'entered in the register of levels' },
    submitted: { th: 'ส่งผลให้คณะกรรมการพัฒนาจังหวัด', en: 'sent to the provincial development committee' },
    confirmed: { th: 'คณะกรรมการพัฒนาจังหวัดรับรองผล', en: 'confirmed by the committee' },
    announced: { th: 'ประกาศเป็นหมู่บ้านเศรษฐกิจพอเพียง', en: 'announced as a village of the sufficiency economy' },
    reported: { th: 'ส่งผลให้กรมการพัฒนาชุมชน', en: 'reported to the department' },
  },
});

const documents = { documents: parameter(1, 'sets', evaluation(2738)) };

/**
 * Whether a village's lessons were drawn (ถอดบทเรียน): at a workshop within April to September 2565, what succeeded and what failed was put down as knowledge, the whole was summed up in at
 * least one knowledge document; the results of happiness were given by indicator in the department's form and compared with the
 * first, it was planned by them how to go on, and they were reported to the department; all under the measures against COVID-19.
 *
 * That the document is one a village follows from the sentence, which speaks of the target villages.
 *
 * @th
 * ตรวจว่าหมู่บ้านถอดบทเรียนครบหรือไม่ คือ จัดประชุมระหว่างเดือนเมษายน - กันยายน 2565 สรุปความสำเร็จและข้อบกพร่องเป็นองค์ความรู้ จัดทำเอกสารความรู้ภาพรวมอย่างน้อย 1 ชุด
 * ระบุผลความสุขมวลรวมแยกรายตัวชี้วัดตามแบบที่กรมฯ กำหนด เปรียบเทียบกับครั้งที่ 1 วางแผนพัฒนาหรือขยายผลต่อจากผลนั้น และรายงานให้กรมฯ ทราบ
 * และปฏิบัติตามมาตรการป้องกันโควิด 19 ประโยคในเอกสารกล่าวถึงหมู่บ้านเป้าหมาย จึงอ่านว่าหมู่บ้านละ 1 ชุด
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2738 and 2748
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.lessonsDrawn({ knowledgeSummed: true, documents: 0 }).verdict; // 'unmet'
 * ```
 */
export const lessonsDrawn = checklist({
  programme,
  id: 'lessons-drawn',
  title: { th: 'ถอดบทเรียนการพัฒนาหมู่บ้าน', en: "A village's lessons" },
  source: evaluation(2738),
  parameters: { ...documents, ...periods.evaluation },
  facts: {
    heldOn: date({ th: 'วันที่จัดประชุม', en: 'the day of the workshop' }),
    knowledgeSummed: yesNo({
      th: 'ถอดบทเรียนความสำเร็จ ค้นหาข้อบกพร่อง และสรุปเป็นองค์ความรู้',
      en: 'what succeeded and what failed was put down as knowledge',
    }),
    documents: count({ th: 'เอกสารความรู้', en: 'knowledge documents' }, 'sets'),
    happinessByIndicator: yesNo({
      th: 'ระบุผลความสุขมวลรวมแยกรายตัวชี้วัดตามแบบประเมินผลที่กรมฯ กำหนด',
      en: "the results of happiness are given by indicator, in the department's form",
    }),
    happinessCompared: yesNo({
      th: 'เปรียบเทียบผลความสุขมวลรวมกับก่อนการพัฒนา (ครั้งที่ 1)',
      en: 'happiness was compared with that before the development, the first',
    }),
    planned: yesNo({
      th: 'วางแผนที่จะพัฒนาหรือขยายผลต่อไปจากผลความสุขมวลรวม',
      en: 'by the results of happiness it was planned how to go on',
    }),
    reported: yesNo({ th: 'รายงานผลความสุขมวลรวมให้กรมฯ ทราบ', en: 'happiness was reported to the department' }),
    covidMeasures: yesNo({ th: 'ปฏิบัติตามมาตรการป้องกันโควิด 19', en: 'the measures against COVID-19 were followed' }),
  },
  criteria: [
    during('heldOn', periods.evaluation, {
      id: 'in-period',
      label: { th: 'จัดในเดือนเมษายน - กันยายน 2565', en: 'held in April to September 2565 (2022)' },
    }),
    yes('knowledgeSummed'),
    atLeast('documents', documents.documents),
    yes('happinessByIndicator'),
    yes('happinessCompared'),
    yes('planned'),
    yes('reported'),
    yes('covidMeasures'),
  ],
});
