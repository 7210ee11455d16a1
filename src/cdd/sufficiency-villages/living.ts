import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { any, atLeast, no, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { acrossPages } from '../guideline-fy2565.js';
import { allSevenSectors, sevenSectors } from '../partner-sectors.js';
import { periods } from './calendar.js';
import { living, programme, seminar } from './source.js';

/**
 * Whether an activity of a village is one of this project (กิจกรรมพัฒนาวิถีชีวิต): it stands in the plan that the seminar made, its aim is self-reliance, in that
 * the village does it by itself or together with agencies from outside, it falls in October 2564 to June 2565, and the measures
 * against COVID-19 are followed.
 *
 * The kinds that are printed (crops and animals, processing, waste, occupations) are examples, so any kind will do. No share of activities
 * that the village does by itself is printed.
 *
 * @th
 * พิจารณาว่ากิจกรรมของหมู่บ้านเป็นกิจกรรมพัฒนาวิถีชีวิตตามโครงการหรือไม่ คือ อยู่ในแผนที่กำหนดจากกิจกรรมที่ 2.1 หมู่บ้านดำเนินการได้เองหรือประสานความร่วมมือจากหน่วยงานภายนอก
 * ดำเนินการระหว่างเดือนตุลาคม 2564 - มิถุนายน 2565 และปฏิบัติตามมาตรการป้องกันโควิด 19
 * ประเภทกิจกรรมที่พิมพ์ไว้เป็นเพียงตัวอย่าง และเอกสารไม่ได้กำหนดสัดส่วนกิจกรรมที่หมู่บ้านทำเอง
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2658, 2692, 2718 and 2724
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.livingActivity({ inPlan: true, byItself: true, heldOn: '2022-07-01' }).verdict; // 'unmet'
 * ```
 */
export const livingActivity = checklist({
  programme,
  id: 'living-activity',
  title: { th: 'กิจกรรมพัฒนาวิถีชีวิตเศรษฐกิจพอเพียง', en: 'An activity of a village' },
  source: living(2692, 2724),
  parameters: { ...periods.living },
  facts: {
    inPlan: yesNo({ th: 'อยู่ในแผนที่กำหนดจากกิจกรรมที่ 2.1', en: 'stands in the plan made in activity 2.1' }),
    byItself: yesNo({ th: 'หมู่บ้านสามารถดำเนินการได้เอง', en: 'the village can do it by itself' }),
    withAgencies: yesNo({
      th: 'ประสานความร่วมมือจากหน่วยงานภายนอก',
      en: 'agencies from outside were asked to join',
    }),
    heldOn: date({ th: 'วันที่ดำเนินการ', en: 'the day of the activity' }),
    covidMeasures: yesNo({ th: 'ปฏิบัติตามมาตรการป้องกันโควิด 19', en: 'the measures against COVID-19 were followed' }),
  },
  criteria: [
    yes('inPlan', { source: living(2692) }),
    any('self-reliance', [yes('byItself'), yes('withAgencies')], {
      label: {
        th: 'หมู่บ้านดำเนินการได้เอง หรือประสานความร่วมมือจากหน่วยงานภายนอก',
        en: 'done by the village itself, or with agencies from outside',
      },
      source: seminar(2658),
    }),
    during('heldOn', periods.living, {
      id: 'in-period',
      label: { th: 'จัดในเดือนตุลาคม 2564 - มิถุนายน 2565', en: 'held in October 2564 (2021) to June 2565 (2022)' },
    }),
    yes('covidMeasures', { source: living(2718) }),
  ],
});

const village = {
  each: parameter(1, 'activities', living(2724)),
  villages: parameter(3308, 'villages', living(2723, 2726)),
};

/**
 * Whether every target village has at least one activity (อย่างน้อยหมู่บ้านละ 1 กิจกรรม): 3,308 of them, unless the `number` of an area's own is given. A village
 * with two does not make up for one with none; while one is not listed it is open. What counts is {@link livingActivity}.
 *
 * @th
 * ตรวจว่าหมู่บ้านเป้าหมายทุกแห่งมีกิจกรรมอย่างน้อย 1 กิจกรรมหรือไม่ (ทั้งประเทศ 3,308 หมู่บ้าน จังหวัดหรืออำเภอระบุจำนวนของตนใน number)
 * หมู่บ้านที่มี 2 กิจกรรมชดเชยหมู่บ้านที่ไม่มีไม่ได้ หากยังระบุหมู่บ้านไม่ครบ ผลเป็น “ยังไม่ทราบ”
 *
 * @throws {@link RuleInputError} a village that comes twice, more villages than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2723, 2724 and 2726
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * const villages = [{ id: 'หมู่ 1', activities: 2 }, { id: 'หมู่ 2', activities: 0 }];
 * sufficiencyVillages.fy2565.activitiesOfVillages({ villages, number: 2 }).verdict; // 'unmet'
 * ```
 */
export const activitiesOfVillages = everyOne({
  programme,
  id: 'activities-of-villages',
  title: { th: 'อย่างน้อยหมู่บ้านละ 1 กิจกรรม', en: 'At least one activity in every village' },
  source: living(2723, 2724),
  parameters: village,
  list: { name: 'villages', label: { th: 'หมู่บ้าน', en: 'a village' } },
  unit: 'villages',
  facts: { activities: count({ th: 'กิจกรรมที่ดำเนินการ', en: 'activities that were carried out' }, 'activities') },
  criteria: [atLeast('activities', village.each)],
  number: village.villages,
});

/**
 * Whether material for practice may be paid for (วัสดุ อุปกรณ์การฝึกปฏิบัติ): it is no durable article, was not bought to be given away, is for the development families
 * to practise with together, and follows above all what the village needs. The link to a learning centre “โคก หนอง นา”, printed in the same
 * sentence, is read as how the practice is done and is not asked. Unlike the project on right livelihoods this one prints no record of receipt.
 *
 * @th
 * ตรวจว่าค่าวัสดุ อุปกรณ์การฝึกปฏิบัติเบิกจ่ายได้หรือไม่ คือ ไม่ใช่ครุภัณฑ์ ไม่เป็นลักษณะของการซื้อแจก ใช้สำหรับครอบครัวพัฒนาฝึกปฏิบัติร่วมกัน
 * และสอดคล้องตามความต้องการของหมู่บ้านเป็นหลัก ข้อความว่าเชื่อมโยงกับพื้นที่ศูนย์เรียนรู้ “โคก หนอง นา” อ่านว่าเป็นวิธีฝึกปฏิบัติ จึงไม่ถาม โครงการนี้ไม่ได้พิมพ์เรื่องบันทึกการรับวัสดุ ต่างจากโครงการสัมมาชีพชุมชน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2694
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.practiceMaterials({ durable: false, boughtToGiveAway: true }).verdict; // 'unmet'
 * ```
 */
export const practiceMaterials = checklist({
  programme,
  id: 'practice-materials',
  title: { th: 'วัสดุ อุปกรณ์การฝึกปฏิบัติ', en: 'Material for practice' },
  source: living.inferred(
    {
      th: 'ข้อความว่าเชื่อมโยงกับพื้นที่ศูนย์เรียนรู้ “โคก หนอง นา” อ่านว่าเป็นวิธีฝึกปฏิบัติ ไม่ใช่เงื่อนไขของค่าวัสดุ',
      en: 'the link to a learning centre “โคก หนอง นา” is read as how the practice is done, not as asked of the material',
    },
    2694,
  ),
  facts: {
    durable: yesNo({ th: 'เป็นครุภัณฑ์', en: 'is a durable article' }),
    boughtToGiveAway: yesNo({ th: 'เป็นลักษณะของการซื้อแจก', en: 'was bought to be given away' }),
    usedTogether: yesNo({
      th: 'ใช้สำหรับครอบครัวพัฒนาฝึกปฏิบัติร่วมกัน',
      en: 'is for the development families to practise together',
    }),
    asVillageNeeds: yesNo({
      th: 'สอดคล้องตามความต้องการของหมู่บ้านเป็นหลัก',
      en: 'follows above all what the village needs',
    }),
  },
  criteria: [no('durable'), no('boughtToGiveAway'), yes('usedTogether'), yes('asVillageNeeds')],
});

/**
 * Which of the seven partner sectors take part in a village (7 ภาคี). Guidance: the text asks to promote the cooperation of all of them and prints no number
 * that is enough; the verdict says whether all seven are in.
 *
 * @th
 * แสดงว่าหมู่บ้านมีความร่วมมือจากภาคใดบ้างใน 7 ภาคี เป็นแนวทาง เอกสารไม่ได้กำหนดจำนวนขั้นต่ำ ผลบอกเพียงว่าครบทั้ง 7 ภาคีหรือไม่
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2708
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.partners({ state: true, media: false }).verdict; // 'unmet'
 * ```
 */
export const partners = checklist({
  programme,
  id: 'partners',
  title: { th: 'ความร่วมมือของ 7 ภาคี', en: 'Seven partner sectors' },
  source: living(2708),
  facts: sevenSectors,
  criteria: allSevenSectors,
});

const developed = { villages: parameter(3308, 'villages', acrossPages(1394, 2726, 6640, 6702)) };

/**
 * The indicator of quantity, of the activity, the project and the department alike (หมู่บ้านที่ได้รับการพัฒนา): 3,308 villages developed by the philosophy of the sufficiency
 * economy. When a village counts as developed is not printed; {@link activitiesOfVillages} is what can be counted. More are read
 * as enough.
 *
 * @th
 * ตัวชี้วัดเชิงปริมาณของกิจกรรม โครงการ และผลสัมฤทธิ์: หมู่บ้านที่ได้รับการพัฒนาตามหลักปรัชญาของเศรษฐกิจพอเพียง 3,308 หมู่บ้าน
 * เอกสารไม่ได้กำหนดว่าเมื่อใดนับว่า “ได้รับการพัฒนา” และไม่ได้พิมพ์คำว่า “ไม่น้อยกว่า” กติกานี้อ่านว่าตั้งแต่ 3,308 หมู่บ้านขึ้นไป
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1394, 2726, 6640 and 6702
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.villagesDeveloped({ villages: 3307 }).verdict; // 'unmet'
 * ```
 */
export const villagesDeveloped = checklist({
  programme,
  id: 'villages-developed',
  title: { th: 'หมู่บ้านที่ได้รับการพัฒนา 3,308 หมู่บ้าน', en: 'The 3,308 villages that were developed' },
  source: acrossPages(1394, 2726, 6640, 6702),
  parameters: developed,
  facts: {
    villages: count(
      {
        th: 'หมู่บ้านที่ได้รับการพัฒนาตามหลักปรัชญาของเศรษฐกิจพอเพียง',
        en: 'villages developed by the philosophy of the sufficiency economy',
      },
      'villages',
    ),
  },
  criteria: [atLeast('villages', readAtLeast(developed.villages))],
});
