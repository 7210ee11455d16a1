import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { any, atLeast, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { stages } from '../../rules/deciding/stages.js';
import { choice, count, yesNo } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { provinceList } from '../provinces.js';
import { development, programme } from './source.js';

const quota = {
  each: parameter(20, 'products', development(4754)),
  all: parameter(1520, 'products', development(4754), { th: 'รวมทุกจังหวัด', en: 'of all provinces' }),
  provinces: parameter(76, 'provinces', development.derived({ th: '1,520 ÷ 20', en: '1,520 ÷ 20' }, 4754)),
};

/**
 * Whether the provinces develop their products (จังหวัดละ 20 กลุ่ม/ผลิตภัณฑ์): 20 in each, 1,520 in all, that is in 76 provinces. No operator is printed; at least so
 * many is the reading.
 *
 * @th จำนวนผลิตภัณฑ์ที่พัฒนา จังหวัดละ 20 กลุ่ม/ผลิตภัณฑ์ รวม 1,520 ผลิตภัณฑ์ หมายถึง 76 จังหวัด เอกสารไม่ได้พิมพ์คำว่าไม่น้อยกว่า จึงอ่านว่าตั้งแต่จำนวนนั้นขึ้นไป
 *
 * @throws {@link RuleInputError} more than 76 provinces, one that comes twice, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4754
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * knowledgeBasedOtop.fy2565.productsOfProvinces({ provinces: [{ id: 'น่าน', products: 19 }] }).short; // ['น่าน']
 * ```
 */
export const productsOfProvinces = everyOne({
  programme,
  id: 'products-of-provinces',
  title: { th: 'ผลิตภัณฑ์ที่พัฒนาจังหวัดละ 20 ผลิตภัณฑ์', en: '20 products of each province' },
  source: development(4754),
  list: provinceList,
  unit: 'provinces',
  parameters: quota,
  facts: { products: count({ th: 'ผลิตภัณฑ์ที่พัฒนา', en: 'products that are developed' }, 'products') },
  criteria: [atLeast('products', readAtLeast(quota.each))],
  number: quota.provinces,
  together: { fact: 'products', atLeast: readAtLeast(quota.all) },
});

/**
 * How far a product has come (ขั้นตอนการพัฒนาผลิตภัณฑ์): from the training of its group to the contest of the department. Evaluation and the BPM record are
 * printed after the contest, which runs later than the activity that they close: they are left to the reports.
 *
 * One product of a province goes to the contest: for its others the stage of the province is the last.
 *
 * @th ขั้นตอนการพัฒนาผลิตภัณฑ์ KBO ตั้งแต่กลุ่มเข้าร่วมประชุมจนถึงการประกวดในส่วนกลาง การสรุปผลและบันทึก BPM พิมพ์ไว้หลังการประกวด จึงแยกเป็นเรื่องการรายงาน
 * จังหวัดส่งเข้าประกวด 1 ผลิตภัณฑ์ ผลิตภัณฑ์อื่นจึงสิ้นสุดที่เวทีคัดเลือกของจังหวัด
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 4680 to 4686, 4730 to 4732 and 4738 to 4748
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * knowledgeBasedOtop.fy2565.productSteps({ trained: true, planned: true }).next; // ['prepared']
 * ```
 */
export const productSteps = stages({
  programme,
  id: 'product-steps',
  title: { th: 'ขั้นตอนการพัฒนาผลิตภัณฑ์ KBO', en: 'The way of a KBO product' },
  source: acrossPages([4680, 4686], [4730, 4732], [4738, 4748]),
  stages: {
    trained: { th: 'กลุ่มเข้าร่วมประชุมให้ความรู้', en: 'its group was trained', lines: [4684] },
    planned: { th: 'กลุ่มจัดทำแผนการพัฒนาผลิตภัณฑ์', en: 'its group made the plan', lines: [4686] },
    prepared: { th: 'จังหวัดเตรียมความพร้อม', en: 'the province prepared it', lines: [4730] },
    supported: { th: 'คณะกรรมการร่วมกับภาคีให้การสนับสนุน', en: 'committee and partners support it', lines: [4732] },
    developed: { th: 'พัฒนาผลิตภัณฑ์ตามแผน', en: 'it was developed by the plan', lines: [4738] },
    followedUp: { th: 'คณะกรรมการติดตามสนับสนุน', en: 'the committee followed it up', lines: [4740] },
    marketTested: { th: 'ทดสอบตลาดและปรับปรุง', en: 'it was tested on the market and improved', lines: [4742] },
    hasChannel: { th: 'มีช่องทางแสดงและจำหน่าย', en: 'it has a channel', lines: [4744] },
    judgedInProvince: { th: 'เวทีคัดเลือกของจังหวัด', en: "it was judged on the province's stage", lines: [4746] },
    inContest: {
      th: 'จัดแสดงและร่วมประกวดในส่วนกลาง (เฉพาะผลิตภัณฑ์ที่ได้รับคัดเลือก)',
      en: 'it was shown and took part in the contest (the chosen product only)',
      lines: [4748],
    },
  },
});

/**
 * Whether a group is supported as printed (การสนับสนุนตามความต้องการของกลุ่ม): the committee does so together with a state, a private or an educational partner, by
 * what the group needs, follows it up, and the work is held in a government or a private place, under the measures against COVID-19.
 *
 * How many partners there are to be is not printed: one of the three is enough. Where COVID-19 does not let it be done so, the province
 * decides, and keeps what `adaptedInEpidemic` of the activities asks.
 *
 * @th การสนับสนุนกลุ่มผู้ผลิต: คณะกรรมการ KBO ร่วมกับภาคีภาครัฐ เอกชน หรือสถาบันการศึกษา ตามความต้องการของกลุ่ม ติดตามสนับสนุน ดำเนินการในสถานที่ราชการหรือเอกชน
 * และปฏิบัติตามมาตรการป้องกันโควิด 19 เอกสารไม่ได้กำหนดจำนวนภาคี ภาคส่วนใดส่วนหนึ่งก็เพียงพอ
 * กรณีดำเนินการตามนี้ไม่ได้เพราะโควิด 19 จังหวัดพิจารณาตามความเหมาะสม ให้ดู adaptedInEpidemic (activities)
 *
 * @throws {@link RuleInputError} an answer that is not true or false, a word that is none of the choice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4732, 4740, 4752 and 4760
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * const support = { byCommittee: true, byNeed: true, withEducation: true, followedUp: true, place: 'private' } as const;
 * knowledgeBasedOtop.fy2565.supportOfGroup(support).missing; // ['covidMeasures']
 * ```
 */
export const supportOfGroup = checklist({
  programme,
  id: 'support-of-group',
  title: { th: 'การสนับสนุนกลุ่มผู้ผลิต KBO', en: 'Support of a group' },
  source: development(4732, 4740, 4760),
  facts: {
    byCommittee: yesNo({ th: 'คณะกรรมการเครือข่าย KBO จังหวัดให้การสนับสนุน', en: 'the committee supports it' }),
    byNeed: yesNo({ th: 'ให้การสนับสนุนตามความต้องการของกลุ่ม', en: 'the support is what the group needs' }),
    withState: yesNo({ th: 'ร่วมกับหน่วยงานภาคีภาครัฐ', en: 'together with a state partner' }),
    withPrivate: yesNo({ th: 'ร่วมกับภาคเอกชน', en: 'together with a private partner' }),
    withEducation: yesNo({ th: 'ร่วมกับสถาบันการศึกษา', en: 'together with an educational institution' }),
    followedUp: yesNo({ th: 'คณะกรรมการติดตามสนับสนุน', en: 'the committee follows it up' }),
    place: choice(
      { th: 'สถานที่ดำเนินการ', en: 'the place' },
      {
        government: { th: 'สถานที่ราชการ', en: 'a government place' },
        private: { th: 'สถานที่เอกชน', en: 'a private place' },
        other: { th: 'อื่น ๆ', en: 'another place' },
      },
    ),
    covidMeasures: yesNo({ th: 'ปฏิบัติตามมาตรการป้องกันโควิด 19', en: 'the measures against COVID-19 were followed' }),
  },
  criteria: [
    yes('byCommittee', { source: development(4732) }),
    yes('byNeed', { source: development(4732) }),
    any('partner', [yes('withState'), yes('withPrivate'), yes('withEducation')], {
      label: { th: 'ร่วมกับภาคีอย่างน้อยหนึ่งภาคส่วน', en: 'together with one of three partners' },
      source: development(4732),
    }),
    yes('followedUp', { source: development(4740) }),
    oneOf('place', ['government', 'private'], { source: development(4760) }),
    yes('covidMeasures', { source: development(4752) }),
  ],
});

/**
 * Whether every product of a province has a channel (ช่องทางในการแสดงและจำหน่าย): online or offline, one of the two is enough. Twenty products are taken unless the
 * caller gives another number.
 *
 * @th ผลิตภัณฑ์เป้าหมายทุกรายการมีช่องทางแสดงและจำหน่ายในตลาดออนไลน์หรือออฟไลน์ (20 ผลิตภัณฑ์ต่อจังหวัด หากไม่ระบุ)
 *
 * @throws {@link RuleInputError} more products than the number, one that comes twice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4744 and 4754
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * knowledgeBasedOtop.fy2565.channels({ products: [{ id: 'ก', online: false, offline: true }], number: 1 }).verdict; // 'met'
 * ```
 */
export const channels = everyOne({
  programme,
  id: 'channels',
  title: { th: 'ช่องทางในการแสดงและจำหน่าย', en: 'Channels of the products' },
  source: development(4744),
  list: { name: 'products', label: { th: 'ผลิตภัณฑ์', en: 'a product' } },
  unit: 'products',
  facts: {
    online: yesNo({ th: 'มีช่องทางในตลาดออนไลน์', en: 'it has a channel online' }),
    offline: yesNo({ th: 'มีช่องทางในตลาดออฟไลน์', en: 'it has a channel offline' }),
  },
  criteria: [
    any('channel', [yes('online'), yes('offline')], {
      label: { th: 'ออนไลน์หรือออฟไลน์', en: 'online or offline' },
      source: development(4744),
    }),
  ],
  number: quota.each,
});
