import { parameter } from '../../core/parameter.js';
import { costing } from '../../rules/counting/composition.js';
import { exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { activityPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { modelTambons, programme } from './source.js';

const chosen = {
  tambons: parameter(2, 'tambons', modelTambons(2224, 2240)),
  people: parameter(10, 'people', modelTambons(2234)),
};

/**
 * Whether a province chose its model tambons (คัดเลือกตำบลสารสนเทศต้นแบบ): two, neither fewer nor more, by the province's
 * and the amphoes' offices together with local authorities, by the guideline of the activity, and the register went to the
 * department. That guideline is another one, and what it asks for is not printed.
 *
 * @th
 * จังหวัดคัดเลือกตำบลสารสนเทศต้นแบบครบหรือไม่: จังหวัดละ 2 ตำบลพอดี โดยสำนักงานพัฒนาชุมชนจังหวัด อำเภอ ร่วมกับ อปท.
 * ตามแนวทางการดำเนินงาน และส่งทะเบียนรายชื่อให้กรมแล้ว แนวทางนั้นเป็นอีกฉบับหนึ่งและไม่ได้พิมพ์หลักเกณฑ์คัดเลือกไว้ที่นี่
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an answer that is not true or false, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2224 and 2240
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.modelTambonsChosen({ tambons: 3 }).verdict; // 'unmet'
 * ```
 */
export const modelTambonsChosen = checklist({
  programme,
  id: 'model-tambons-chosen',
  title: { th: 'การคัดเลือกตำบลสารสนเทศต้นแบบ', en: 'The model tambons of a province' },
  source: modelTambons(2224, 2240),
  parameters: { tambons: chosen.tambons },
  facts: {
    tambons: count({ th: 'ตำบลที่คัดเลือก', en: 'tambons that were chosen' }, 'tambons'),
    withLocalAuthorities: yesNo({ th: 'คัดเลือกร่วมกับ อปท.', en: 'chosen together with local authorities' }),
    byGuideline: yesNo({ th: 'คัดเลือกตามแนวทางการดำเนินงาน', en: 'chosen by the guideline of the activity' }),
    registerSent: yesNo({ th: 'ส่งทะเบียนรายชื่อให้กรมแล้ว', en: 'the register went to the department' }),
  },
  criteria: [
    exactly('tambons', chosen.tambons),
    yes('withLocalAuthorities', { source: modelTambons(2224) }),
    yes('byGuideline', { source: modelTambons(2224) }),
    yes('registerSent', { source: modelTambons(2224) }),
  ],
});

/**
 * Whether each of a province's two model tambons has its ten participants (ตำบลละ 10 คน). The ten are printed without a
 * minimum, so others do not fit.
 *
 * @th
 * ตำบลสารสนเทศต้นแบบทั้งสองตำบลของจังหวัดมีผู้เข้าร่วมตำบลละ 10 คนหรือไม่ จำนวน 10 คนเป็นจำนวนที่ระบุตายตัว
 *
 * @throws {@link RuleInputError} a tambon that comes twice, more than two, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2224, 2234 and 2240
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * const tambons = [{ id: 'ก', people: 10 }, { id: 'ข', people: 9 }];
 * basicMinimumNeeds.fy2565.modelParticipants({ tambons }).verdict; // 'unmet'
 * ```
 */
export const modelParticipants = everyOne({
  programme,
  id: 'model-participants',
  title: { th: 'ผู้เข้าร่วมตำบลละ 10 คน', en: 'Ten participants a tambon' },
  source: modelTambons(2224, 2234, 2240),
  parameters: chosen,
  list: { name: 'tambons', label: { th: 'ตำบลสารสนเทศต้นแบบ', en: 'a model tambon' } },
  unit: 'tambons',
  facts: { people: count({ th: 'ผู้เข้าร่วม', en: 'participants' }, 'people') },
  criteria: [exactly('people', chosen.people)],
  number: chosen.tambons,
});

const forum = { days: parameter(1, 'days', modelTambons(2242)) };

const oneSentence = {
  th: 'ข้อความเขียนต่อเนื่องกัน อ่านว่าการวิเคราะห์ข้อมูลและการจัดทำแผนพัฒนาตำบลเป็นส่วนหนึ่งของเวที',
  en: 'one sentence strings them together: the analysis and the plan are read as parts of the forum',
};
const daysOfForum = {
  th: 'พิมพ์ว่าจุดละ 1 วันโดยไม่มีคำเปรียบเทียบ อ่านว่าเวทีของตำบลใช้เวลา 1 วันพอดี',
  en: 'one day a site is printed without a word of comparison: the forum of a tambon is read to take exactly one day',
};

/**
 * Whether a tambon's forum covers what it must (เวทีแลกเปลี่ยนเรียนรู้): exchange on information, its form, the frame
 * of the tambon's information, the analysis of the data, and the tambon's plan, in one day. That analysis and plan
 * belong to the forum, and that the one day of a site is the forum's, is read: the sentence strings them together. The
 * plan of every tambon is made in quarter 1 (October to December): see `tambonPlans`.
 *
 * @th
 * เวทีของตำบลมีเนื้อหาครบหรือไม่: แลกเปลี่ยนเรียนรู้เรื่องข้อมูลสารสนเทศ รูปแบบการพัฒนาสารสนเทศ กำหนดกรอบแนวคิด
 * วิเคราะห์ข้อมูล และจัดทำแผนพัฒนาตำบล จุดละ 1 วัน ข้อความเขียนต่อเนื่องกัน
 * จึงอ่านว่าการวิเคราะห์และการจัดทำแผนเป็นส่วนหนึ่งของเวที และ 1 วันเป็นเวลาของเวที ทั้งนี้ แผนพัฒนาตำบลของทุกตำบลจัดทำในไตรมาส 1 อยู่แล้ว
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an answer that is not true or false, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2226 and 2242
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.modelForum({ days: 1, exchanged: true, plan: false }).verdict; // 'unmet'
 * ```
 */
export const modelForum = checklist({
  programme,
  id: 'model-forum',
  title: { th: 'เวทีแลกเปลี่ยนเรียนรู้ของตำบลสารสนเทศต้นแบบ', en: 'The forum of a model tambon' },
  source: modelTambons(2226, 2242),
  parameters: forum,
  facts: {
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    exchanged: yesNo({ th: 'แลกเปลี่ยนเรียนรู้เรื่องข้อมูลสารสนเทศ', en: 'exchange on information' }),
    form: yesNo({ th: 'รูปแบบการพัฒนาสารสนเทศ', en: 'form in which information is developed' }),
    frame: yesNo({ th: 'กำหนดกรอบแนวคิดสารสนเทศของตำบล', en: "frame of the tambon's information" }),
    analysis: yesNo({ th: 'วิเคราะห์ข้อมูลเพื่อจัดทำสารสนเทศของตำบล', en: 'analysis of the data' }),
    plan: yesNo({ th: 'จัดทำแผนพัฒนาตำบล', en: "the tambon's plan" }),
  },
  criteria: [
    exactly('days', forum.days, { source: modelTambons.inferred(daysOfForum, 2242) }),
    yes('exchanged', { source: modelTambons(2226) }),
    yes('form', { source: modelTambons(2226) }),
    yes('frame', { source: modelTambons(2226) }),
    yes('analysis', { source: modelTambons.inferred(oneSentence, 2226) }),
    yes('plan', { source: modelTambons.inferred(oneSentence, 2226) }),
  ],
});

const grant = parameter(17400, 'baht', modelTambons(2236));

/**
 * What the model tambons cost (งบประมาณ): 17,400 baht a province, 1,322,400 for 76. How the two tambons share it is not
 * printed.
 *
 * @th
 * งบประมาณตำบลสารสนเทศต้นแบบ จังหวัดละ 17,400 บาท (76 จังหวัด 1,322,400 บาท) ไม่ได้ระบุการแบ่งระหว่างสองตำบล
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an amount finer than a satang, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, line 2236
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.modelBudget({ provinces: 76 }).total; // '1322400'
 * ```
 */
export const modelBudget = costing({
  programme,
  id: 'model-budget',
  title: { th: 'งบประมาณตำบลสารสนเทศต้นแบบ', en: 'What the model tambons cost' },
  source: modelTambons(2236),
  parameters: { grant },
  parts: { provinces: { label: { th: 'จังหวัด', en: 'provinces' }, unit: 'provinces', unitCost: grant } },
});

/**
 * Whether the work with a model tambon falls into its period (ไตรมาส 1 - 2): December 2564 to March 2565.
 *
 * @th
 * การดำเนินงานตำบลสารสนเทศต้นแบบอยู่ในช่วงเวลาที่กำหนด คือ เดือนธันวาคม 2564 – มีนาคม 2565 หรือไม่
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2226 and 2242
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.modelPeriod({ startsOn: '2022-03-31', endsOn: '2022-03-31' }).verdict; // 'met'
 * ```
 */
export const modelPeriod = activityPeriod({
  programme,
  id: 'model-period',
  title: { th: 'ระยะเวลาดำเนินงานตำบลสารสนเทศต้นแบบ', en: 'When the model tambons are worked with' },
  source: modelTambons(2226, 2242),
  period: printedMonths(modelTambons, '2021-12', '2022-03', 2226, 2242),
});
