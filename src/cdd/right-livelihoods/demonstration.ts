import { parameter } from '../../core/parameter.js';
import { all, any, exactly, no, yes } from '../../rules/criteria/criterion.js';
import { laterThan } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { printedMonths } from '../printed-months.js';
import { programme, villages } from './source.js';

/**
 * Whether the occupation that a household wants was surveyed and analysed (สำรวจและวิเคราะห์อาชีพ): by the officer and the sages together, with
 * an eye to what makes it succeed, to its market, or to something else that bears on it. No score is printed.
 *
 * @th
 * ตรวจว่าได้สำรวจและวิเคราะห์อาชีพที่ครัวเรือนเป้าหมายต้องการหรือไม่ โดยเจ้าหน้าที่พัฒนาชุมชนและปราชญ์ชุมชนด้านอาชีพร่วมกันพิจารณาปัจจัยความสำเร็จ โอกาสทางการตลาด
 * หรือเรื่องอื่นที่เกี่ยวข้อง อย่างใดอย่างหนึ่ง เอกสารไม่ได้กำหนดคะแนน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2410
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * const done = { surveyed: true, analysed: true, officerTookPart: true, sagesTookPart: true, marketConsidered: true };
 * rightLivelihoods.fy2565.occupationAnalysis(done).verdict; // 'met'
 * ```
 */
export const occupationAnalysis = checklist({
  programme,
  id: 'occupation-analysis',
  title: { th: 'สำรวจและวิเคราะห์อาชีพที่ครัวเรือนเป้าหมายต้องการ', en: 'The occupation that a household wants' },
  source: villages(2410),
  facts: {
    surveyed: yesNo({ th: 'สำรวจอาชีพแล้ว', en: 'the occupation was surveyed' }),
    analysed: yesNo({ th: 'วิเคราะห์อาชีพแล้ว', en: 'the occupation was analysed' }),
    officerTookPart: yesNo({ th: 'เจ้าหน้าที่พัฒนาชุมชนร่วมพิจารณา', en: 'the community development officer took part' }),
    sagesTookPart: yesNo({ th: 'ปราชญ์ชุมชนด้านอาชีพร่วมพิจารณา', en: 'the sages took part' }),
    successConsidered: yesNo({ th: 'พิจารณาปัจจัยความสำเร็จ', en: 'what makes the occupation succeed was considered' }),
    marketConsidered: yesNo({ th: 'พิจารณาโอกาสทางการตลาด', en: 'the market of the occupation was considered' }),
    otherConsidered: yesNo({
      th: 'พิจารณาเรื่องอื่นที่เกี่ยวข้อง',
      en: 'something else that bears on the occupation was considered',
    }),
  },
  criteria: [
    yes('surveyed'),
    yes('analysed'),
    yes('officerTookPart'),
    yes('sagesTookPart'),
    any('considered', [yes('successConsidered'), yes('marketConsidered'), yes('otherConsidered')], {
      label: { th: 'พิจารณาปัจจัยที่เกี่ยวข้อง', en: 'what bears on the occupation was considered' },
    }),
  ],
});

const oneDay = {
  days: parameter(1, 'days', villages(2424, 2489)),
  trainers: parameter(5, 'people', villages(2424)),
  .../* @__PURE__ */ printedMonths(villages, '2021-10', '2022-06', 2489),
};

/**
 * Whether a village's demonstration was held as the guideline has it (สาธิตและฝึกปฏิบัติจริง): one day from October 2564 to June 2565, by a team of
 * five trainers who go to the households; with the philosophy of the sufficiency economy and the three ways in their three
 * aspects, the four topics on the occupation, a demonstration in which the households practise themselves, at the place that
 * they prepared; and under the measures against COVID-19.
 *
 * Whether the team visits each household by itself on that one day is not printed. Where COVID-19 does not let it be held so, the
 * province decides what suits the situation within the money allotted: see `withinEnvelope` of the activities.
 *
 * @th
 * ตรวจว่าจัดกิจกรรมสาธิตและฝึกปฏิบัติจริงในหมู่บ้านตามแนวทางหรือไม่ คือ 1 วัน ระหว่างเดือนตุลาคม 2564 - มิถุนายน 2565 ทีมวิทยากรสัมมาชีพชุมชน 5 คน ลงพื้นที่ไปยังครัวเรือนเป้าหมาย
 * เนื้อหาครบ (หลักปรัชญาของเศรษฐกิจพอเพียง 3 สร้างทางรอดสังคมไทย 3 ด้าน และความรู้เกี่ยวกับอาชีพ 4 หัวข้อ) ครัวเรือนมีส่วนร่วมฝึกปฏิบัติ ณ สถานที่ที่จัดเตรียม
 * และปฏิบัติตามมาตรการป้องกันโควิด 19 เอกสารไม่ได้กำหนดว่าทีมวิทยากรต้องไปครบทุกครัวเรือนในวันเดียวหรือไม่
 * กรณีโควิด 19 ทำให้ดำเนินการตามนี้ไม่ได้ จังหวัดพิจารณาตามความเหมาะสมภายในวงเงินที่ได้รับจัดสรร ให้ดู withinEnvelope (activities)
 *
 * @throws {@link RuleInputError} a date that is none, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2424 to 2432, 2466 and 2489
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.demonstration({ heldOn: '2022-07-01' }).verdict; // 'unmet'
 * rightLivelihoods.fy2565.demonstration({ days: 1, trainers: 4 }).verdict; // 'unmet'
 * ```
 */
export const demonstration = checklist({
  programme,
  id: 'demonstration',
  title: { th: 'สาธิตและฝึกปฏิบัติจริง 1 วัน', en: 'The demonstration in a village' },
  source: villages([2424, 2432], 2489),
  parameters: oneDay,
  facts: {
    heldOn: date({ th: 'วันที่ดำเนินการ', en: 'the day it was held' }),
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    trainers: count({ th: 'ทีมวิทยากรสัมมาชีพชุมชน', en: 'trainers of the team' }, 'people'),
    wentToHouseholds: yesNo({ th: 'ทีมวิทยากรลงพื้นที่ไปยังครัวเรือนเป้าหมาย', en: 'the team went to the households' }),
    philosophy: yesNo({
      th: 'หลักปรัชญาของเศรษฐกิจพอเพียงและการน้อมนำสู่การปฏิบัติจนเป็นวิถีชีวิต',
      en: 'topic: the philosophy of the sufficiency economy, and its practice as a way of life',
    }),
    secureFood: yesNo({ th: 'การสร้างความมั่นคงทางอาหาร', en: 'topic: food security' }),
    lastingEnvironment: yesNo({ th: 'การสร้างสิ่งแวดล้อมให้ยั่งยืน', en: 'topic: a lasting environment' }),
    socialImmunity: yesNo({ th: 'การสร้างภูมิคุ้มกันทางสังคม', en: 'topic: social immunity' }),
    background: yesNo({ th: 'ความสำคัญ/ความจำเป็น/ความเป็นมา', en: 'topic: importance, need and background' }),
    methods: yesNo({
      th: 'วิธีการ/ขั้นตอน/กระบวนการในการประกอบอาชีพ',
      en: 'topic: methods, steps and process of the occupation',
    }),
    quality: yesNo({ th: 'คุณภาพมาตรฐาน', en: 'topic: quality and standard' }),
    market: yesNo({ th: 'ตลาด/ช่องทางการตลาด', en: 'topic: market and channels' }),
    demonstrated: yesNo({ th: 'สาธิตอาชีพให้ครัวเรือนเป้าหมาย', en: 'the occupation was demonstrated' }),
    practised: yesNo({ th: 'ครัวเรือนมีส่วนร่วมในการฝึกปฏิบัติอาชีพ', en: 'the households practised it' }),
    atPreparedPlace: yesNo({
      th: 'สาธิตและฝึกปฏิบัติ ณ สถานที่ที่ครัวเรือนจัดเตรียม',
      en: 'the demonstration was held at the place that the households prepared',
    }),
    covidMeasures: yesNo({ th: 'ปฏิบัติตามมาตรการป้องกันโควิด 19', en: 'the measures against COVID-19 were followed' }),
  },
  criteria: [
    during('heldOn', oneDay, {
      id: 'in-period',
      label: {
        th: 'ดำเนินการในเดือนตุลาคม 2564 - มิถุนายน 2565',
        en: 'held within October 2564 (2021) to June 2565 (2022)',
      },
    }),
    exactly('days', oneDay.days),
    exactly('trainers', oneDay.trainers),
    yes('wentToHouseholds', { source: villages(2424) }),
    all('ways', [yes('philosophy'), yes('secureFood'), yes('lastingEnvironment'), yes('socialImmunity')], {
      label: {
        th: 'หลักปรัชญาของเศรษฐกิจพอเพียง และ 3 สร้างทางรอดสังคมไทย ใน 3 ด้าน',
        en: 'the philosophy of the sufficiency economy, and the three ways in three aspects',
      },
      source: villages(2428),
    }),
    all('topics', [yes('background'), yes('methods'), yes('quality'), yes('market')], {
      label: { th: 'ความรู้เกี่ยวกับอาชีพ 4 หัวข้อ', en: 'four topics on the occupation' },
      source: villages(2430),
    }),
    yes('demonstrated', { source: villages(2432) }),
    yes('practised', { source: villages(2432) }),
    yes('atPreparedPlace', { source: villages(2432) }),
    yes('covidMeasures', { source: villages(2466) }),
  ],
});

/**
 * Whether material for the demonstration may be paid for (ค่าวัสดุสนับสนุนการสาธิตอาชีพ): it was not bought to be given away, and its receipt was
 * recorded as evidence. This activity forbids no durable articles by name; occupation groups do: {@link groupMaterials}.
 *
 * @th
 * ตรวจว่าค่าวัสดุสนับสนุนการสาธิตอาชีพเบิกจ่ายได้หรือไม่ คือ ไม่เป็นลักษณะของการซื้อแจก และมีบันทึกการรับวัสดุฝึกปฏิบัติเป็นหลักฐาน
 * กิจกรรมนี้ไม่ได้ห้ามครุภัณฑ์ไว้โดยชื่อ ต่างจากกิจกรรมจัดตั้งและพัฒนากลุ่มอาชีพ (groupMaterials) ต้นฉบับพิมพ์ “คำว่าวัสดุ” ในที่นี้อ่านว่า “ค่าวัสดุ”
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2462
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.demonstrationMaterials({ boughtToGiveAway: false, receiptRecorded: true }).verdict; // 'met'
 * ```
 */
export const demonstrationMaterials = checklist({
  programme,
  id: 'demonstration-materials',
  title: { th: 'ค่าวัสดุสนับสนุนการสาธิตอาชีพ', en: 'Material for the demonstration' },
  source: villages.inferred(
    { th: '“คำว่าวัสดุ” อ่านว่าค่าวัสดุ', en: '“คำว่าวัสดุ” is read as the cost of material (ค่าวัสดุ)' },
    2462,
  ),
  facts: {
    boughtToGiveAway: yesNo({ th: 'วัสดุเป็นลักษณะของการซื้อแจก', en: 'the material was bought to be given away' }),
    receiptRecorded: yesNo({
      th: 'จัดทำบันทึกการรับวัสดุฝึกปฏิบัติไว้เป็นหลักฐาน',
      en: 'the receipt of the material was recorded as evidence',
    }),
  },
  criteria: [no('boughtToGiveAway'), yes('receiptRecorded')],
});

/**
 * Whether a village was assessed twice (ประเมินหมู่บ้านเศรษฐกิจพอเพียง ครั้งที่ 1 และ 2): before the demonstration with a plan of projects and activities to raise it,
 * and after it, both times by the amphoe's officer with the village committee and by the criteria of the Ministry of the Interior.
 *
 * The second follows the demonstration, which follows the first: it is read as a later day. The pass mark is not printed
 * here. Whether these criteria for a model village are the 4 aspects and 23 indicators of the project on sufficiency-economy
 * villages, the text does not say.
 *
 * @th
 * ตรวจว่าหมู่บ้านได้รับการประเมินตามเกณฑ์หมู่บ้านเศรษฐกิจพอเพียงต้นแบบของกระทรวงมหาดไทยครบ 2 ครั้งหรือไม่ ครั้งที่ 1 ก่อนดำเนินกิจกรรม พร้อมแผนงานโครงการ/กิจกรรม
 * ครั้งที่ 2 หลังดำเนินกิจกรรม โดยเจ้าหน้าที่พัฒนาชุมชนอำเภอร่วมกับคณะกรรมการหมู่บ้าน ครั้งที่ 2 อ่านว่าเป็นวันหลังครั้งที่ 1 เอกสารไม่ได้กำหนดคะแนนผ่าน
 * และไม่ได้ระบุว่าเป็นเกณฑ์เดียวกับ 4 ด้าน 23 ตัวชี้วัดหรือไม่
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2410, 2420, 2424, 2434 and 2436
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * const { assessments } = rightLivelihoods.fy2565;
 * assessments({ firstOn: '2022-01-10', secondOn: '2022-01-10' }).verdict; // 'unmet'
 * ```
 */
export const assessments = checklist({
  programme,
  id: 'assessments',
  title: { th: 'ประเมินหมู่บ้านเศรษฐกิจพอเพียง ครั้งที่ 1 และ 2', en: 'Two assessments of a village' },
  source: villages(2420, 2436),
  facts: {
    firstOn: date({ th: 'วันที่ประเมินครั้งที่ 1', en: 'the day of the first assessment' }),
    secondOn: date({ th: 'วันที่ประเมินครั้งที่ 2', en: 'the day of the second assessment' }),
    firstBefore: yesNo({
      th: 'ประเมินครั้งที่ 1 ในขั้นเตรียมการ ก่อนการสาธิตและฝึกปฏิบัติจริง',
      en: 'the first assessment was made in preparation, before the demonstration',
    }),
    secondAfter: yesNo({
      th: 'ประเมินครั้งที่ 2 ในขั้นหลังดำเนินการ หลังการสาธิตและฝึกปฏิบัติจริง',
      en: 'the second assessment was made after the demonstration',
    }),
    withCommittee: yesNo({
      th: 'เจ้าหน้าที่พัฒนาชุมชนอำเภอประเมินร่วมกับคณะกรรมการหมู่บ้านทั้ง 2 ครั้ง',
      en: "the amphoe's officer assessed with the village committee both times",
    }),
    byMinistryCriteria: yesNo({
      th: 'ประเมินตามเกณฑ์หมู่บ้านเศรษฐกิจพอเพียงต้นแบบของกระทรวงมหาดไทยทั้ง 2 ครั้ง',
      en: 'both went by the criteria of the Ministry of the Interior for a model village',
    }),
    planMade: yesNo({
      th: 'จัดทำแผนงานโครงการ/กิจกรรมเพื่อพัฒนายกระดับหมู่บ้าน พร้อมการประเมินครั้งที่ 1',
      en: 'a plan to raise the village was made with the first assessment',
    }),
  },
  criteria: [
    laterThan('secondOn', 'firstOn', {
      id: 'second-after-first',
      label: { th: 'ประเมินครั้งที่ 2 หลังครั้งที่ 1', en: 'the second is after the first' },
      source: villages.inferred(
        {
          th: 'ครั้งที่ 1 อยู่ในขั้นเตรียมการ ครั้งที่ 2 อยู่ในขั้นหลังดำเนินการ',
          en: 'one is a step of preparation, the other of what follows',
        },
        2420,
        2436,
      ),
    }),
    yes('firstBefore', { source: villages(2410, 2420, 2424) }),
    yes('secondAfter', { source: villages(2424, 2434, 2436) }),
    yes('withCommittee'),
    yes('byMinistryCriteria'),
    yes('planMade', { source: villages(2420) }),
  ],
});
