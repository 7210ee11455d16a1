import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { costing } from '../../rules/counting/composition.js';
import { average } from '../../rules/counting/quotient.js';
import { atLeast, exactly, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { choice, count, money, quantity, yesNo } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { provinceList } from '../provinces.js';
import { appendix, entrepreneurs, programme } from './source.js';

const perProvince = parameter(50, 'entrepreneurs', entrepreneurs(4542));

const workshop = { days: parameter(2, 'days', entrepreneurs(4544)) };

/**
 * Whether the workshop is held as printed (ประชุมเชิงปฏิบัติการ): two days, seven topics, of which three are practised, lecturers who know selling
 * on online markets, a government or a private place, participants who were told to bring one piece or one set of their product, and the measures
 * against COVID-19 followed.
 *
 * Lecturers come from the area, from near it, or from agencies with the expertise. How long each topic takes is not printed. Where COVID-19
 * does not let it be held so, the province decides, and keeps what `adaptedInEpidemic` of the activities asks.
 *
 * @th การจัดประชุมเชิงปฏิบัติการพัฒนาศักยภาพผู้ประกอบการสู่ยุค 4.0: 2 วัน 7 หัวข้อ (ฝึกปฏิบัติในหัวข้อ 4.4, 4.5 และ 4.7) วิทยากรในพื้นที่ ใกล้เคียง
 * หรือหน่วยงานองค์กรที่มีความเชี่ยวชาญ สถานที่ราชการหรือสถานที่เอกชน แจ้งให้กลุ่มเป้าหมายเตรียมผลิตภัณฑ์ 1 ชิ้น หรือ 1 ชุด
 * และปฏิบัติตามมาตรการป้องกันโควิด 19 เอกสารไม่ได้กำหนดจำนวนชั่วโมงแต่ละหัวข้อ
 * กรณีดำเนินการตามนี้ไม่ได้เพราะโควิด 19 จังหวัดพิจารณาตามความเหมาะสมโดยคงเนื้อหาและจำนวนกลุ่มเป้าหมาย ให้ดู adaptedInEpidemic (activities)
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, a word that is none of the choice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4542 to 4556, 4559 and 4563
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.entrepreneurWorkshop({ days: 1 }).verdict; // 'unmet'
 * otop.fy2565.entrepreneurWorkshop({ days: 2, place: 'private' }).verdict; // 'unknown'
 * ```
 */
export const entrepreneurWorkshop = checklist({
  programme,
  id: 'entrepreneur-workshop',
  title: { th: 'ประชุมเชิงปฏิบัติการพัฒนาศักยภาพผู้ประกอบการสู่ยุค 4.0', en: 'Workshop for the era 4.0' },
  source: entrepreneurs([4542, 4556], 4563),
  parameters: workshop,
  facts: {
    days: count({ th: 'จำนวนวัน', en: 'days' }, 'days'),
    preparation: yesNo({ th: '4.1 การเตรียมผู้ผลิต ผู้ประกอบการ OTOP สู่ยุค 4.0', en: '4.1 topic: preparing for the era 4.0' }),
    onlineMarkets: yesNo({ th: '4.2 ความสำคัญของการตลาดออนไลน์', en: '4.2 topic: why online markets matter' }),
    goodGovernance: yesNo({
      th: '4.3 การเป็นผู้ประกอบการที่ผลิตเก่ง ขายเก่ง และมีธรรมาภิบาล',
      en: '4.3 topic: producing well, selling well, with good governance',
    }),
    contentPractised: yesNo({
      th: '4.4 การจัดทำ Template/Content และฝึกปฏิบัติ',
      en: '4.4 topic and practice: templates and content',
    }),
    photographyPractised: yesNo({
      th: '4.5 การถ่ายภาพผลิตภัณฑ์ และฝึกปฏิบัติ',
      en: '4.5 topic and practice: photographing products',
    }),
    sellingOnWebsites: yesNo({ th: '4.6 การเป็นผู้ขายในเว็บไซต์ตลาดออนไลน์', en: '4.6 topic: selling on market websites' }),
    uploadPractised: yesNo({
      th: '4.7 ฝึกปฏิบัติการนำข้อมูลเข้าระบบขายออนไลน์ และ Upload ภาพ/Content',
      en: '4.7 practice: entering data into the online sale, uploading pictures and content',
    }),
    lecturersKnowOnlineSelling: yesNo({
      th: 'วิทยากรมีความรู้ ความสามารถด้านการจำหน่ายสินค้าในตลาดออนไลน์',
      en: 'the lecturers know how to sell on online markets',
    }),
    lecturersFrom: choice(
      { th: 'วิทยากรจาก', en: 'where the lecturers come from' },
      {
        area: { th: 'ในพื้นที่', en: 'the area' },
        nearby: { th: 'พื้นที่ใกล้เคียง', en: 'near the area' },
        expertAgency: { th: 'หน่วยงานองค์กรที่มีความเชี่ยวชาญ', en: 'an agency with the expertise' },
        other: { th: 'อื่น ๆ', en: 'elsewhere' },
      },
    ),
    place: choice(
      { th: 'สถานที่ดำเนินการ', en: 'the place' },
      {
        government: { th: 'สถานที่ราชการ', en: 'a government place' },
        private: { th: 'สถานที่เอกชน', en: 'a private place' },
        other: { th: 'อื่น ๆ', en: 'another place' },
      },
    ),
    toldToBringProduct: yesNo({
      th: 'แจ้งให้กลุ่มเป้าหมายเตรียมผลิตภัณฑ์ 1 ชิ้น หรือ 1 ชุด',
      en: 'participants were told to bring one piece or one set of their product',
    }),
    covidMeasures: yesNo({ th: 'ปฏิบัติตามมาตรการป้องกันโควิด 19', en: 'the measures against COVID-19 were followed' }),
  },
  criteria: [
    exactly('days', workshop.days),
    yes('preparation', { source: entrepreneurs(4546) }),
    yes('onlineMarkets', { source: entrepreneurs(4548) }),
    yes('goodGovernance', { source: entrepreneurs(4550) }),
    yes('contentPractised', { source: entrepreneurs(4556) }),
    yes('photographyPractised', { source: entrepreneurs(4556) }),
    yes('sellingOnWebsites', { source: entrepreneurs(4556) }),
    yes('uploadPractised', { source: entrepreneurs(4556) }),
    yes('lecturersKnowOnlineSelling', { source: entrepreneurs(4544) }),
    oneOf('lecturersFrom', ['area', 'nearby', 'expertAgency'], { source: entrepreneurs(4544) }),
    oneOf('place', ['government', 'private'], { source: entrepreneurs(4563) }),
    yes('toldToBringProduct', { source: entrepreneurs(4542) }),
    yes('covidMeasures', { source: entrepreneurs(4559) }),
  ],
});

const developed = {
  perProvince,
  provinces: parameter(76, 'provinces', entrepreneurs(4560)),
  all: parameter(3800, 'entrepreneurs', appendix(6760), { th: 'รวมทุกจังหวัด', en: 'of all provinces' }),
};

/**
 * Whether enough entrepreneurs are developed (ได้รับการพัฒนา 3,800 กลุ่ม/ราย): 50 in each province and 3,800 in all, that is in 76 provinces.
 *
 * No operator is printed; at least so many is the reading. The same 3,800 are printed as กลุ่ม/ราย (4560), ราย/กลุ่ม (4566), คน/กลุ่ม (1088, 6760)
 * and คน (1086): a group counts once.
 *
 * @th จำนวนผู้ผลิต ผู้ประกอบการ OTOP ที่ได้รับการพัฒนา จังหวัดละ 50 และรวม 3,800 กลุ่ม/ราย เอกสารไม่ได้พิมพ์คำว่าไม่น้อยกว่า จึงอ่านว่าตั้งแต่จำนวนนั้นขึ้นไป
 * หน่วยนับพิมพ์ไว้ต่างกัน (กลุ่ม/ราย ราย/กลุ่ม คน/กลุ่ม และคน) ที่นี่นับหนึ่งกลุ่มเป็นหนึ่ง
 *
 * @throws {@link RuleInputError} more than 76 provinces, one that comes twice, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1086, 1088, 4542, 4560, 4566 and 6760
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.entrepreneursDeveloped({ provinces: [{ id: 'น่าน', entrepreneurs: 49 }] }).short; // ['น่าน']
 * ```
 */
export const entrepreneursDeveloped = everyOne({
  programme,
  id: 'entrepreneurs-developed',
  title: { th: 'ผู้ผลิต ผู้ประกอบการ OTOP ได้รับการพัฒนา', en: 'Entrepreneurs who were developed' },
  source: acrossPages(1086, 1088, 4542, 4560, 4566, 6760),
  parameters: developed,
  list: provinceList,
  unit: 'provinces',
  facts: {
    entrepreneurs: count(
      { th: 'ผู้ผลิต ผู้ประกอบการ OTOP ที่ได้รับการพัฒนา', en: 'entrepreneurs who were developed' },
      'entrepreneurs',
    ),
  },
  criteria: [atLeast('entrepreneurs', readAtLeast(developed.perProvince))],
  number: developed.provinces,
  together: { fact: 'entrepreneurs', atLeast: readAtLeast(developed.all) },
});

const costs = {
  perProvince: parameter(224300, 'baht', entrepreneurs(4561)),
};

/**
 * What the activity costs (งบประมาณ): 224,300 baht a province, 17,046,800 for 76.
 *
 * @th งบประมาณพัฒนาศักยภาพผู้ประกอบการสู่ยุค 4.0 จังหวัดละ 224,300 บาท รวม 76 จังหวัด 17,046,800 บาท ทะเบียนจัดสรรไม่ได้พิมพ์ไว้ในเอกสาร
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, more than 76 provinces, an amount finer than a satang, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, lines 4560 and 4561
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.entrepreneurBudget({ provinces: 76 }).total; // '17046800'
 * ```
 */
export const entrepreneurBudget = costing({
  programme,
  id: 'entrepreneur-budget',
  title: { th: 'งบประมาณพัฒนาศักยภาพผู้ประกอบการสู่ยุค 4.0', en: 'Budget of the workshops for the era 4.0' },
  source: entrepreneurs(4560, 4561),
  parts: {
    provinces: {
      label: { th: 'จังหวัด', en: 'provinces' },
      unit: 'provinces',
      unitCost: costs.perProvince,
      most: developed.provinces,
    },
  },
});

/**
 * What an entrepreneur costs on average (ค่าใช้จ่ายเฉลี่ยต่อกลุ่ม/ราย): a derived figure, 4,486 baht for a province's 224,300 and its 50. It is
 * neither a rate nor a ceiling: the guideline prints none.
 *
 * @th ค่าใช้จ่ายเฉลี่ยต่อกลุ่ม/ราย เป็นตัวเลขที่คำนวณขึ้น (224,300 ÷ 50 = 4,486 บาท) มิใช่อัตราหรือเพดานที่เอกสารกำหนด
 *
 * @throws {@link RuleInputError} a number below 0, an amount finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4542 and 4561
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.costOfEntrepreneur({ budget: 224300, entrepreneurs: 50 }).average; // '4486'
 * ```
 */
export const costOfEntrepreneur = average({
  programme,
  id: 'cost-of-entrepreneur',
  title: { th: 'ค่าใช้จ่ายเฉลี่ยต่อกลุ่ม/ราย', en: 'What an entrepreneur costs on average' },
  source: entrepreneurs.derived(
    { th: 'งบประมาณหารด้วยจำนวนกลุ่ม/ราย', en: 'the budget divided by the entrepreneurs' },
    4542,
    4561,
  ),
  facts: {
    budget: money({ th: 'งบประมาณ', en: 'the budget' }),
    entrepreneurs: quantity({ th: 'จำนวนกลุ่ม/ราย', en: 'entrepreneurs' }, 'entrepreneurs', { decimals: 0 }),
  },
  of: 'budget',
  by: 'entrepreneurs',
});

/**
 * Whether the online income of every participant is recorded (จัดเก็บรายได้ผ่านช่องทางออนไลน์): what they sell of OTOP by online channels. Fifty are
 * taken for a province unless the caller gives another number.
 *
 * How often and for which period is not printed. The indicator of the activity speaks of income as such, not of online income: the
 * two are not the same figure.
 *
 * @th การจัดเก็บรายได้จากการจำหน่ายผลิตภัณฑ์ OTOP ผ่านช่องทางออนไลน์ของผู้เข้าร่วมทุกกลุ่ม/ราย (50 ต่อจังหวัด หากไม่ระบุ) เอกสารไม่ได้กำหนดความถี่และช่วงเวลา
 * และตัวชี้วัดของกิจกรรมกล่าวถึงรายได้โดยรวม มิใช่เฉพาะรายได้ออนไลน์
 *
 * @throws {@link RuleInputError} more participants than the number, one that comes twice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4542, 4558 and 4566
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.onlineIncomeRecorded({ participants: [{ id: 'ก', recorded: true }], number: 1 }).verdict; // 'met'
 * otop.fy2565.onlineIncomeRecorded({ participants: [] }).verdict; // 'unknown'
 * ```
 */
export const onlineIncomeRecorded = everyOne({
  programme,
  id: 'online-income-recorded',
  title: { th: 'จัดเก็บรายได้ของผู้เข้าร่วมที่จำหน่ายผ่านช่องทางออนไลน์', en: "The participants' online income is recorded" },
  source: entrepreneurs(4558, 4566),
  list: { name: 'participants', label: { th: 'ผู้เข้าร่วมโครงการ', en: 'a participant' } },
  unit: 'entrepreneurs',
  facts: {
    recorded: yesNo({
      th: 'จัดเก็บรายได้จากผลิตภัณฑ์ OTOP ที่จำหน่ายผ่านช่องทางออนไลน์แล้ว',
      en: 'the income of OTOP sold by online channels is recorded',
    }),
  },
  criteria: [yes('recorded')],
  number: perProvince,
});
