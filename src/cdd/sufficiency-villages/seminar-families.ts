import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { all, any, atLeast, exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { acrossPages } from '../guideline-fy2565.js';
import { periods } from './calendar.js';
import { programme, seminar } from './source.js';

/**
 * Whether a household may be a development family (ครอบครัวพัฒนา): of a target village, and a household of a leader of the community, or one that is
 * ready to be a model for others, or one that is interested, determined and willing.
 *
 * The text joins the three kinds by “and”. They are read as a mixture, of which one is enough: twenty households of leaders are hardly to
 * be found in a village.
 *
 * @th
 * พิจารณาว่าครัวเรือนเป็นครอบครัวพัฒนาได้หรือไม่ คือ อยู่ในหมู่บ้านเป้าหมาย และเป็นครัวเรือนของผู้นำชุมชน ครัวเรือนที่พร้อมเป็นต้นแบบในการขยายผล
 * หรือครัวเรือนที่สนใจ ตั้งใจ และสมัครใจเข้าร่วม เอกสารเชื่อมสามประเภทด้วยคำว่า “และ” กติกานี้อ่านว่าเป็นประเภทใดประเภทหนึ่งก็ได้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2632
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.developmentFamily({ ofTargetVillage: true, ofLeader: true }).verdict; // 'met'
 * ```
 */
export const developmentFamily = checklist({
  programme,
  id: 'development-family',
  title: { th: 'ครอบครัวพัฒนา', en: 'A development family' },
  source: seminar(2632),
  words: {
    met: { th: 'เป็นครอบครัวพัฒนาได้', en: 'may be a development family' },
    unmet: { th: 'เป็นครอบครัวพัฒนาไม่ได้', en: 'may not be a development family' },
  },
  facts: {
    ofTargetVillage: yesNo({
      th: 'เป็นครัวเรือนในหมู่บ้านเศรษฐกิจพอเพียงเป้าหมาย',
      en: 'is a household of a target village',
    }),
    ofLeader: yesNo({ th: 'ครัวเรือนของผู้นำชุมชน', en: 'is the household of a leader of the community' }),
    readyAsModel: yesNo({ th: 'มีความพร้อมเป็นต้นแบบในการขยายผล', en: 'is ready to be a model for others' }),
    interested: yesNo({ th: 'มีความสนใจ', en: 'is interested' }),
    determined: yesNo({ th: 'มีความตั้งใจ', en: 'is determined' }),
    willing: yesNo({ th: 'สมัครใจเข้าร่วมโครงการ', en: 'joins of its own will' }),
  },
  criteria: [
    yes('ofTargetVillage', { circumstance: true }),
    any(
      'kinds',
      [
        yes('ofLeader', { circumstance: true }),
        yes('readyAsModel'),
        all('volunteer', [yes('interested'), yes('determined'), yes('willing')], {
          label: { th: 'สนใจ ตั้งใจ สมัครใจเข้าร่วม', en: 'interested, determined and willing' },
        }),
      ],
      {
        label: { th: 'เป็นครัวเรือนประเภทใดประเภทหนึ่ง', en: 'one of the kinds of households' },
        source: seminar.inferred(
          { th: 'คำว่า “และ” ระหว่างประเภท อ่านว่าคละกัน', en: 'the “and” between the kinds is read as a mixture' },
          2632,
        ),
      },
    ),
  ],
});

const families = { families: parameter(20, 'people', seminar(2632, 2670)) };

/**
 * Whether a village has its twenty development families (ครอบครัวพัฒนา 20 ครอบครัว), one person each. The officer, the leaders, partners and the household of
 * the learning place who come to the seminar too are not among them. The number is repeated by the later activities; what to
 * do in a village with fewer households is not printed.
 *
 * @th
 * ตรวจว่าหมู่บ้านมีผู้แทนครอบครัวพัฒนาครบ 20 คน (ครอบครัวละ 1 คน) หรือไม่ ไม่นับเจ้าหน้าที่ ผู้นำ ภาคี และครัวเรือนพัฒนาพื้นที่เรียนรู้ที่เข้าร่วมสัมมนาด้วย
 * เอกสารไม่ได้กำหนดวิธีปฏิบัติกรณีหมู่บ้านมีครัวเรือนไม่ถึง 20
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2632, 2670, 2720 and 2739
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.familiesOfVillage({ families: 19 }).verdict; // 'unmet'
 * ```
 */
export const familiesOfVillage = checklist({
  programme,
  id: 'families-of-village',
  title: { th: 'ครอบครัวพัฒนา หมู่บ้านละ 20 ครอบครัว', en: '20 development families a village' },
  source: acrossPages(2632, 2670, 2720, 2739),
  parameters: families,
  facts: { families: count({ th: 'ผู้แทนครอบครัวพัฒนา', en: 'representatives of development families' }, 'people') },
  criteria: [exactly('families', families.families)],
});

const oneDay = { days: parameter(1, 'days', seminar(2674)) };

/**
 * Whether a village's seminar was held as the guideline has it (สัมมนาการเรียนรู้วิถีชีวิต): at least one day, within October to December 2564, under the measures
 * against COVID-19; officer, partners, leaders, the household of the learning plot and the development families held a forum to learn from each other; and families
 * and others who are interested learned together by practice, at that household's plot or at another place that suits.
 *
 * One line prints one day, the period at least one: more days are let in. What is taught may be changed to suit the area, so it is not asked for.
 *
 * @th
 * ตรวจว่าจัดสัมมนาในหมู่บ้านตามแนวทางหรือไม่ คือ อย่างน้อย 1 วัน ระหว่างเดือนตุลาคม - ธันวาคม 2564 และปฏิบัติตามมาตรการป้องกันโควิด 19
 * ร่วมกันจัดเวทีแลกเปลี่ยนเรียนรู้ และสนับสนุนการเรียนรู้ร่วมกันโดยการฝึกปฏิบัติกับครัวเรือนพัฒนาพื้นที่เรียนรู้ โคก หนอง นา หรือพื้นที่อื่นตามความเหมาะสม
 * ขั้นตอนพิมพ์ “1 วัน” ส่วนระยะเวลาพิมพ์ “อย่างน้อย” 1 วัน กติกานี้ถือว่ามากกว่า 1 วันได้ กรอบการเรียนรู้ปรับเปลี่ยนได้ จึงไม่นำมาตรวจ
 *
 * @throws {@link RuleInputError} a date that is none, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2634, 2650, 2664, 2668 and 2674
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * const steps = { forum: true, practised: true, covidMeasures: true };
 * sufficiencyVillages.fy2565.seminarOfVillage({ heldOn: '2021-12-31', days: 2, ...steps }).verdict; // 'met'
 * ```
 */
export const seminarOfVillage = checklist({
  programme,
  id: 'seminar-of-village',
  title: { th: 'สัมมนาการเรียนรู้วิถีชีวิตเศรษฐกิจพอเพียง', en: "A village's seminar" },
  source: seminar(2634, 2674),
  parameters: { ...oneDay, ...periods.seminar },
  facts: {
    heldOn: date({ th: 'วันที่จัดสัมมนา', en: 'the day it was held' }),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    forum: yesNo({
      th: '3. พัฒนาการ ภาคีการพัฒนา ผู้นำหมู่บ้าน ครัวเรือนพัฒนาพื้นที่เรียนรู้ โคก หนอง นา และครอบครัวพัฒนา ร่วมกันจัดเวทีแลกเปลี่ยนเรียนรู้',
      en: '3. officer, partners, leaders, the household of the plot and the families held a forum to learn from each other',
    }),
    practised: yesNo({
      th: '8. สนับสนุนการเรียนรู้ร่วมกันโดยการฝึกปฏิบัติร่วมกับครัวเรือนพัฒนาพื้นที่เรียนรู้ โคก หนอง นา หรือพื้นที่อื่นตามความเหมาะสม',
      en: '8. learning together by practice was supported, at the plot or at another place that suits',
    }),
    covidMeasures: yesNo({ th: 'ปฏิบัติตามมาตรการป้องกันโควิด 19', en: 'the measures against COVID-19 were followed' }),
  },
  criteria: [
    during('heldOn', periods.seminar, {
      id: 'in-period',
      label: { th: 'จัดในเดือนตุลาคม - ธันวาคม 2564', en: 'held in October to December 2564 (2021)' },
    }),
    atLeast('days', oneDay.days),
    yes('forum', { source: seminar(2650) }),
    yes('practised', { source: seminar(2664) }),
    yes('covidMeasures', { source: seminar(2668) }),
  ],
});

/**
 * Whether a village's plans were made as the seminar asks (แผนชีวิตและแผนชุมชน): both assessments were made first; the households' data were analysed into life plans,
 * the community's into a community plan that was made, reviewed or changed; and the activities were set from both plans.
 *
 * How many life plans is not printed.
 *
 * @th
 * ตรวจว่าหมู่บ้านจัดทำแผนตามที่กำหนดหรือไม่ คือ ประเมินหมู่บ้านและประเมินความสุขมวลรวมครั้งที่ 1 แล้ว วิเคราะห์ข้อมูลครัวเรือนเพื่อทำแผนชีวิต
 * วิเคราะห์ข้อมูลชุมชนเพื่อจัดทำหรือทบทวน/ปรับแผนชุมชน และนำแผนทั้งสองมากำหนดกิจกรรม เอกสารไม่ได้กำหนดจำนวนแผนชีวิต
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2652, 2654, 2656 and 2658
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.plansOfVillage({ villageAssessed: false }).verdict; // 'unmet'
 * ```
 */
export const plansOfVillage = checklist({
  programme,
  id: 'plans-of-village',
  title: { th: 'แผนชีวิตและแผนชุมชน', en: 'Life plans and the community plan' },
  source: seminar(2656),
  facts: {
    villageAssessed: yesNo({
      th: 'ประเมินหมู่บ้านเศรษฐกิจพอเพียง ครั้งที่ 1 แล้ว',
      en: 'the village was assessed for the first time',
    }),
    happinessAssessed: yesNo({
      th: 'ประเมินความสุขมวลรวมของหมู่บ้าน ครั้งที่ 1 แล้ว',
      en: 'its gross village happiness was assessed for the first time',
    }),
    householdsAnalysed: yesNo({ th: 'วิเคราะห์ข้อมูลของครัวเรือน', en: "the households' data were analysed" }),
    lifePlansMade: yesNo({ th: 'ทำแผนชีวิตของครัวเรือน', en: 'life plans of the households were made' }),
    communityAnalysed: yesNo({ th: 'วิเคราะห์ข้อมูลของชุมชน', en: "the community's data were analysed" }),
    communityPlanMade: yesNo({
      th: 'จัดทำหรือทบทวน/ปรับแผนชุมชน',
      en: 'the community plan was made, reviewed or changed',
    }),
    activitiesFromPlans: yesNo({
      th: 'กำหนดกิจกรรมโดยนำผลจากแผนชีวิตและแผนชุมชน',
      en: 'the activities were set from both plans',
    }),
  },
  criteria: [
    yes('villageAssessed', { source: seminar(2652, 2656) }),
    yes('happinessAssessed', { source: seminar(2654, 2656) }),
    yes('householdsAnalysed'),
    yes('lifePlansMade'),
    yes('communityAnalysed'),
    yes('communityPlanMade'),
    yes('activitiesFromPlans', { source: seminar(2658) }),
  ],
});

const national = { families: parameter(66_160, 'people', seminar(2670, 2676)) };

/**
 * The activity's indicator (ตัวชี้วัดกิจกรรม): 66,160 development families, counted in people, one each; 20 in each of 3,308 villages. No word of
 * comparison is printed; more are read as enough.
 *
 * @th
 * ตัวชี้วัดกิจกรรม: ครอบครัวพัฒนาเป้าหมายที่ได้รับการพัฒนา 66,160 คน (ครอบครัวละ 1 คน 3,308 หมู่บ้าน หมู่บ้านละ 20 คน) เอกสารไม่ได้พิมพ์คำว่า “ไม่น้อยกว่า”
 * กติกานี้อ่านว่าตั้งแต่ 66,160 คนขึ้นไป
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1386, 2670 and 2676
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.familiesDeveloped({ families: 66_160 }).verdict; // 'met'
 * ```
 */
export const familiesDeveloped = checklist({
  programme,
  id: 'families-developed',
  title: { th: 'ครอบครัวพัฒนาที่ได้รับการพัฒนา 66,160 คน', en: 'The 66,160 people of the development families' },
  source: acrossPages(1386, 2670, 2676),
  parameters: national,
  facts: {
    families: count(
      { th: 'ผู้แทนครอบครัวพัฒนาที่ได้รับการพัฒนา', en: 'representatives of families that were developed' },
      'people',
    ),
  },
  criteria: [atLeast('families', readAtLeast(national.families))],
});
