import { parameter } from '../../core/parameter.js';
import { any, atLeast, atLeastOf, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { stages } from '../../rules/deciding/stages.js';
import { choice, count, yesNo } from '../../rules/logic/fact.js';
import { development, indicators, programme } from './source.js';

const standard = {
  least: parameter(4, 'criteria', indicators(4810)),
  products: parameter(1520, 'products', indicators(4810)),
};

/**
 * Whether a product counts for the indicator (ผ่านเกณฑ์ชี้วัด 4 ใน 6): it was developed, its value rose, and it passes four of six criteria, the first and the
 * second among them. Eleven of the 64 ways in which the six can turn out pass.
 *
 * @th ผลิตภัณฑ์ที่นับเป็นผลตามตัวชี้วัด: ได้รับการพัฒนา มีมูลค่าเพิ่มขึ้น และผ่านเกณฑ์ 4 ใน 6 ข้อ โดยต้องผ่านข้อ 1 และข้อ 2
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4810
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * const product = { developed: true, valueRose: true, standardApplied: true, designDeveloped: true, repeatable: true };
 * knowledgeBasedOtop.fy2565.productStandard({ ...product, distinctive: true }).verdict; // 'met'
 * knowledgeBasedOtop.fy2565.productStandard({ ...product, designDeveloped: false, distinctive: true }).verdict; // 'unmet'
 * ```
 */
export const productStandard = checklist({
  programme,
  id: 'product-standard',
  title: { th: 'ผลิตภัณฑ์ผ่านเกณฑ์ชี้วัด 4 ใน 6', en: 'A product that passes four of six criteria' },
  source: indicators(4810),
  parameters: { least: standard.least },
  facts: {
    developed: yesNo({ th: 'ได้รับการพัฒนา', en: 'it was developed' }),
    valueRose: yesNo({ th: 'มีมูลค่าเพิ่มขึ้น', en: 'its value rose' }),
    standardApplied: yesNo({
      th: '1) เข้าสู่กระบวนการขอรับรองมาตรฐานผลิตภัณฑ์',
      en: 'it is on its way to a standard that is recognised at the basic and local level',
    }),
    designDeveloped: yesNo({
      th: '2) พัฒนารูปแบบ ออกแบบผลิตภัณฑ์และบรรจุภัณฑ์ที่มีคุณภาพ',
      en: 'its form, design and packaging were developed and are of quality',
    }),
    repeatable: yesNo({
      th: '3) ผลิตซ้ำได้ในปริมาณและคุณภาพใกล้เคียงกัน',
      en: 'it can be made again, alike in number and quality',
    }),
    distinctive: yesNo({ th: '4) มีเอกลักษณ์โดดเด่นและเรื่องราวที่น่าสนใจ', en: 'it is distinctive and has a story' }),
    permanentMarket: yesNo({
      th: '5) มีมาตรฐานและมีตลาดที่ถาวรอย่างน้อยหนึ่งช่องทาง',
      en: 'it has a standard and a permanent market',
    }),
    brand: yesNo({ th: '6) มีแบรนด์ที่นำไปใช้ส่งเสริมการตลาด', en: 'it has a brand that helps to market it' }),
  },
  criteria: [
    yes('developed'),
    yes('valueRose'),
    atLeastOf(
      'criteria',
      standard.least.value,
      [
        yes('standardApplied'),
        yes('designDeveloped'),
        yes('repeatable'),
        yes('distinctive'),
        yes('permanentMarket'),
        yes('brand'),
      ],
      {
        label: { th: 'ผ่าน 4 ใน 6 ข้อ โดยต้องผ่านข้อ 1 และ 2', en: 'four of six, the first and the second among them' },
        source: indicators(4810),
        mandatory: ['standard-applied', 'design-developed'],
      },
    ),
  ],
});

/**
 * The first indicator (ตัวชี้วัดที่ 1): 1,520 products were developed, rose in value and pass. No operator is printed; at least so many is the reading.
 *
 * @th ตัวชี้วัดที่ 1 ผลิตภัณฑ์ 1,520 ผลิตภัณฑ์ ได้รับการพัฒนา มีมูลค่าเพิ่มขึ้น และผ่านเกณฑ์ เอกสารไม่ได้พิมพ์คำว่าไม่น้อยกว่า จึงอ่านว่าตั้งแต่จำนวนนั้นขึ้นไป
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4810
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * knowledgeBasedOtop.fy2565.productsPassed({ passed: 1519 }).verdict; // 'unmet'
 * ```
 */
export const productsPassed = checklist({
  programme,
  id: 'products-passed',
  title: { th: 'ผลิตภัณฑ์ที่ผ่านเกณฑ์ชี้วัด', en: 'Products that pass' },
  source: indicators(4810),
  parameters: { products: standard.products },
  facts: { passed: count({ th: 'ผลิตภัณฑ์ที่ผ่านเกณฑ์', en: 'products that pass' }, 'products') },
  criteria: [atLeast('passed', standard.products)],
});

const quota = {
  each: parameter(20, 'products', development(4754)),
  all: parameter(1520, 'products', development(4754)),
  provinces: parameter(76, 'provinces', development.derived({ th: '1,520 ÷ 20', en: '1,520 ÷ 20' }, 4754)),
};

/**
 * Whether the provinces develop their products (จังหวัดละ 20 กลุ่ม/ผลิตภัณฑ์): 20 in each, one of each group, 1,520 in all, that is in 76 provinces.
 *
 * @th จำนวนผลิตภัณฑ์ที่พัฒนา จังหวัดละ 20 กลุ่ม/ผลิตภัณฑ์ รวม 1,520 ผลิตภัณฑ์ หมายถึง 76 จังหวัด
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
  title: { th: 'ผลิตภัณฑ์ที่พัฒนาจังหวัดละ 20', en: '20 products of each province' },
  source: development(4754),
  list: { name: 'provinces', label: { th: 'จังหวัด', en: 'a province' } },
  unit: 'provinces',
  parameters: quota,
  facts: { products: count({ th: 'ผลิตภัณฑ์ที่พัฒนา', en: 'products that are developed' }, 'products') },
  criteria: [atLeast('products', quota.each)],
  number: quota.provinces,
  together: { fact: 'products', atLeast: quota.all },
});

/**
 * How far a product has come (ขั้นตอนการพัฒนาผลิตภัณฑ์): from the training of its group to the contest of the department. Evaluation and the BPM record are
 * printed after the contest, which runs later than the activity that they close: they are left to the reports.
 *
 * @th ขั้นตอนการพัฒนาผลิตภัณฑ์ KBO ตั้งแต่กลุ่มเข้าร่วมประชุมจนถึงการประกวดในส่วนกลาง การสรุปผลและบันทึก BPM พิมพ์ไว้หลังการประกวด จึงแยกเป็นเรื่องการรายงาน
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
  source: development([4680, 4686], [4730, 4732], [4738, 4748]),
  stages: {
    trained: { th: 'กลุ่มเข้าร่วมประชุมให้ความรู้', en: 'its group was trained' },
    planned: { th: 'กลุ่มจัดทำแผนการพัฒนาผลิตภัณฑ์', en: 'its group made the plan' },
    prepared: { th: 'จังหวัดเตรียมความพร้อม', en: 'the province prepared it' },
    supported: { th: 'คณะกรรมการร่วมกับภาคีให้การสนับสนุน', en: 'committee and partners support it' },
    developed: { th: 'พัฒนาผลิตภัณฑ์ตามแผน', en: 'it was developed by the plan' },
    followedUp: { th: 'คณะกรรมการติดตามสนับสนุน', en: 'the committee followed it up' },
    marketTested: { th: 'ทดสอบตลาดและปรับปรุง', en: 'it was tested on the market and improved' },
    hasChannel: { th: 'มีช่องทางแสดงและจำหน่าย', en: 'it has a channel' },
    judgedInProvince: { th: 'เวทีคัดเลือกของจังหวัด', en: "it was judged on the province's stage" },
    inContest: { th: 'จัดแสดงและร่วมประกวดในส่วนกลาง', en: 'it was shown and took part in the contest' },
  },
});

/**
 * Whether a group is supported as printed (การสนับสนุนตามความต้องการของกลุ่ม): the committee does so together with a state, a private or an educational partner, by
 * what the group needs, follows it up, and the work is held in a government or a private place.
 *
 * How many partners there are to be is not printed: one of the three is enough.
 *
 * @th การสนับสนุนกลุ่มผู้ผลิต: คณะกรรมการ KBO ร่วมกับภาคีภาครัฐ เอกชน หรือสถาบันการศึกษา ตามความต้องการของกลุ่ม ติดตามสนับสนุน และดำเนินการในสถานที่ราชการหรือเอกชน
 * เอกสารไม่ได้กำหนดจำนวนภาคี ภาคส่วนใดส่วนหนึ่งก็เพียงพอ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, a word that is none of the choice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4732, 4740 and 4760
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * const support = { byCommittee: true, byNeed: true, withEducation: true, followedUp: true, place: 'private' } as const;
 * knowledgeBasedOtop.fy2565.supportOfGroup(support).verdict; // 'met'
 * ```
 */
export const supportOfGroup = checklist({
  programme,
  id: 'support-of-group',
  title: { th: 'การสนับสนุนกลุ่มผู้ผลิต KBO', en: 'Support of a group' },
  source: development(4732, 4740, 4760),
  facts: {
    byCommittee: yesNo({ th: 'คณะกรรมการเครือข่าย KBO จังหวัดให้การสนับสนุน', en: 'the committee supports it' }),
    byNeed: yesNo({ th: 'ตามความต้องการของกลุ่ม', en: 'by what the group needs' }),
    withState: yesNo({ th: 'หน่วยงานภาคีภาครัฐ', en: 'together with a state partner' }),
    withPrivate: yesNo({ th: 'ภาคเอกชน', en: 'together with a private partner' }),
    withEducation: yesNo({ th: 'สถาบันการศึกษา', en: 'together with an educational institution' }),
    followedUp: yesNo({ th: 'คณะกรรมการติดตามสนับสนุน', en: 'the committee follows it up' }),
    place: choice(
      { th: 'สถานที่ดำเนินการ', en: 'the place' },
      {
        government: { th: 'สถานที่ราชการ', en: 'a government place' },
        private: { th: 'สถานที่เอกชน', en: 'a private place' },
        other: { th: 'อื่น ๆ', en: 'another place' },
      },
    ),
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
