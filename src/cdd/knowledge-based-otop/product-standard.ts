import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { all, atLeast, atLeastOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { indicators, programme } from './source.js';

const standard = {
  least: parameter(4, 'criteria', indicators(4810)),
  products: parameter(1520, 'products', indicators(4810)),
};

/**
 * Whether a product counts for the indicator (ผ่านเกณฑ์ชี้วัด 4 ใน 6): it was developed, its value rose, and it passes four of six criteria, the first and the
 * second among them. The fourth and the fifth are two conditions each: distinctive and with a story, a standard and a permanent market. Eleven of the 64
 * ways in which the six can turn out pass.
 *
 * @th ผลิตภัณฑ์ที่นับเป็นผลตามตัวชี้วัด: ได้รับการพัฒนา มีมูลค่าเพิ่มขึ้น และผ่านเกณฑ์ 4 ใน 6 ข้อ โดยต้องผ่านข้อ 1 และข้อ 2
 * ข้อ 4 และข้อ 5 มีข้อละสองเงื่อนไข คือ มีเอกลักษณ์และมีเรื่องราว มีมาตรฐานและมีตลาดที่ถาวร ต้องครบทั้งสอง
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4810
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * const product = { developed: true, valueRose: true, standardApplied: true, designDeveloped: true, repeatable: true };
 * knowledgeBasedOtop.fy2565.productStandard({ ...product, brand: true }).verdict; // 'met'
 * knowledgeBasedOtop.fy2565.productStandard({ ...product, designDeveloped: false, brand: true }).verdict; // 'unmet'
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
      th: '1) เข้าสู่กระบวนการขอรับรองมาตรฐานผลิตภัณฑ์ที่ยอมรับในระดับพื้นฐานและท้องถิ่น',
      en: '1) it is on its way to a standard that is recognised at the basic and local level',
    }),
    designDeveloped: yesNo({
      th: '2) พัฒนารูปแบบ ออกแบบผลิตภัณฑ์และบรรจุภัณฑ์ที่มีคุณภาพ',
      en: '2) its form, design and packaging were developed and are of quality',
    }),
    repeatable: yesNo({
      th: '3) ผลิตซ้ำได้ในปริมาณและคุณภาพใกล้เคียงกัน',
      en: '3) it can be made again, alike in number and quality',
    }),
    distinctive: yesNo({ th: 'มีเอกลักษณ์โดดเด่นเฉพาะตัว', en: 'it is distinctive' }),
    tellsStory: yesNo({
      th: 'นำเสนอเรื่องราวที่สร้างสรรค์และน่าสนใจ',
      en: 'it tells a story that is creative and of interest',
    }),
    meetsStandard: yesNo({ th: 'มีมาตรฐาน', en: 'it has a standard' }),
    permanentMarket: yesNo({
      th: 'มีตลาดการจำหน่ายที่ถาวรในช่องทางใดช่องทางหนึ่ง',
      en: 'it has a permanent market in one channel or another',
    }),
    brand: yesNo({ th: '6) มีแบรนด์ที่นำไปใช้ส่งเสริมการตลาด', en: '6) it has a brand that helps to market it' }),
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
        all('distinctive-with-story', [yes('distinctive'), yes('tellsStory')], {
          label: { th: '4) มีเอกลักษณ์โดดเด่น โดยนำเสนอเรื่องราว', en: '4) distinctive, and tells a story' },
        }),
        all('standard-and-market', [yes('meetsStandard'), yes('permanentMarket')], {
          label: { th: '5) มีมาตรฐาน และมีตลาดที่ถาวร', en: '5) a standard, and a permanent market' },
        }),
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
  facts: {
    passed: count(
      {
        th: 'ผลิตภัณฑ์ที่ได้รับการพัฒนา มีมูลค่าเพิ่มขึ้น และผ่านเกณฑ์ชี้วัด',
        en: 'products that were developed, gained in value and pass the criteria',
      },
      'products',
    ),
  },
  criteria: [atLeast('passed', readAtLeast(standard.products))],
});
