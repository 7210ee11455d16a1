import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { composition } from '../../rules/counting/composition.js';
import { atLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { count, quantity } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { provinceList } from '../provinces.js';
import { appendix, entrepreneurProject, indicators, productProject, programme } from './source.js';

/**
 * The products of the project by their kind (ผลิตภัณฑ์ OTOP 3,820 ผลิตภัณฑ์): Quadrant D 1,900, KBO 1,520, Premium 300 and Young OTOP 100. The outcome adds up
 * what is given and holds it against the total that was stated.
 *
 * @th เป้าหมายผลิตภัณฑ์ของโครงการ 3,820 ผลิตภัณฑ์ ประกอบด้วย Quadrant D 1,900 KBO 1,520 Premium 300 และ Young OTOP 100 ผลิตภัณฑ์
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1007 and 1023 to 1035
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * const products = { quadrantD: 1900, knowledgeBased: 1520, premium: 300, young: 100, total: 3820 };
 * otop.fy2565.productTarget(products).verdict; // 'met'
 * ```
 */
export const productTarget = composition({
  programme,
  id: 'product-target',
  title: { th: 'เป้าหมายผลิตภัณฑ์ OTOP ของโครงการพัฒนาผลิตภัณฑ์สินค้าชุมชน', en: "The project's OTOP products by kind" },
  source: productProject(1007, [1023, 1035]),
  unit: 'products',
  parts: {
    quadrantD: { th: 'กลุ่มปรับตัวสู่การพัฒนา (Quadrant D)', en: 'Quadrant D' },
    knowledgeBased: { th: 'เครือข่ายองค์ความรู้ (KBO)', en: 'knowledge-based OTOP (KBO)' },
    premium: { th: 'Premium สู่สากล', en: 'Premium' },
    young: { th: 'ผู้ประกอบการรุ่นใหม่ (Young OTOP)', en: 'Young OTOP' },
  },
});

const developed = { least: parameter(3820, 'products', appendix(6768)) };

/**
 * The project's count of products (ตัวชี้วัดเชิงปริมาณ): 3,820 developed to quality and standard. The budget chapter counts products that were developed
 * (1035), the list of indicators products developed to have quality and standard (6768), which is more: the latter is asked here.
 *
 * No operator is printed; at least so many is the reading.
 *
 * @th ตัวชี้วัดเชิงปริมาณ ผลิตภัณฑ์ OTOP ได้รับการพัฒนาให้มีคุณภาพมาตรฐาน 3,820 ผลิตภัณฑ์ (ภาคผนวก) ส่วนรายละเอียดโครงการพิมพ์เพียง “ได้รับการพัฒนา” (บรรทัด 1035)
 * เอกสารไม่ได้พิมพ์คำว่าไม่น้อยกว่า จึงอ่านว่าตั้งแต่จำนวนนั้นขึ้นไป
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6768
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.productsDeveloped({ products: 3819 }).verdict; // 'unmet'
 * ```
 */
export const productsDeveloped = checklist({
  programme,
  id: 'products-developed',
  title: { th: 'ผลิตภัณฑ์ OTOP ได้รับการพัฒนาให้มีคุณภาพมาตรฐาน', en: 'Products developed to quality and standard' },
  source: appendix(6768),
  parameters: developed,
  facts: {
    products: count(
      { th: 'ผลิตภัณฑ์ที่ได้รับการพัฒนาให้มีคุณภาพมาตรฐาน', en: 'products developed to quality and standard' },
      'products',
    ),
  },
  criteria: [atLeast('products', readAtLeast(developed.least))],
});

const trained = {
  each: parameter(25, 'people', productProject(1023)),
  provinces: parameter(76, 'provinces', productProject(1023)),
  all: parameter(1900, 'people', productProject.derived({ th: '76 × 25', en: '76 × 25' }, 1023), {
    th: 'รวมทุกจังหวัด',
    en: 'of all provinces',
  }),
};

/**
 * Whether the workshops for Quadrant D reach their people (จังหวัดละ 25 คน): 25 in each of 76 provinces, 1,900 in all. The 1,900 that are printed are
 * products. No operator is printed; at least so many is the reading.
 *
 * @th ผู้เข้าร่วมประชุมเชิงปฏิบัติการกลุ่ม Quadrant D จังหวัดละ 25 คน 76 จังหวัด รวม 1,900 คน (คำนวณ) ตัวเลข 1,900 ที่พิมพ์ไว้เป็นจำนวนผลิตภัณฑ์
 * เอกสารไม่ได้พิมพ์คำว่าไม่น้อยกว่า จึงอ่านว่าตั้งแต่จำนวนนั้นขึ้นไป
 *
 * @throws {@link RuleInputError} more than 76 provinces, one that comes twice, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 1023
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.quadrantDParticipants({ provinces: [{ id: 'น่าน', people: 24 }] }).short; // ['น่าน']
 * ```
 */
export const quadrantDParticipants = everyOne({
  programme,
  id: 'quadrant-d-participants',
  title: { th: 'ผู้เข้าร่วมกลุ่ม Quadrant D จังหวัดละ 25 คน', en: 'Participants of Quadrant D, 25 a province' },
  source: productProject(1023),
  list: provinceList,
  unit: 'provinces',
  parameters: trained,
  facts: { people: count({ th: 'ผู้เข้าร่วมประชุมเชิงปฏิบัติการ', en: 'participants' }, 'people') },
  criteria: [atLeast('people', readAtLeast(trained.each))],
  number: trained.provinces,
  together: { fact: 'people', atLeast: trained.all },
});

/**
 * The register of entrepreneurs by whether they were developed (ทะเบียนผู้ผลิต ผู้ประกอบการ OTOP): 24,936 in 2560 to 2564 and 68,278 not yet make the 93,214
 * that are registered. The word สหกรณ์ (cooperatives) that stands before 68,278 does not belong there: the figure is the rest.
 *
 * @th ทะเบียนผู้ผลิต ผู้ประกอบการ OTOP ทั้งสิ้น 93,214 กลุ่ม/ราย ได้รับการพัฒนาแล้วปี 2560 - 2564 จำนวน 24,936 และยังไม่ได้รับการพัฒนา 68,278 กลุ่ม/ราย
 * คำว่า “สหกรณ์” ที่พิมพ์หน้าตัวเลข 68,278 เป็นคำที่คลาดเคลื่อน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1073 to 1077
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.registerOfEntrepreneurs({ developed: 24936, notDeveloped: 68278, total: 93214 }).verdict; // 'met'
 * ```
 */
export const registerOfEntrepreneurs = composition({
  programme,
  id: 'register-of-entrepreneurs',
  title: { th: 'ทะเบียนผู้ผลิต ผู้ประกอบการ OTOP', en: 'The register of OTOP entrepreneurs' },
  source: entrepreneurProject([1073, 1077]),
  unit: 'entrepreneurs',
  parts: {
    developed: { th: 'ได้รับการพัฒนาแล้ว ปี 2560 - 2564', en: 'developed in 2560 to 2564' },
    notDeveloped: { th: 'ยังไม่ได้รับการพัฒนา', en: 'not developed yet' },
  },
});

/**
 * The third indicator of the whole budget (ผู้ประกอบการเศรษฐกิจฐานรากที่ได้รับการพัฒนา 7,620 คน/กลุ่ม), by what it is made of: 3,800 entrepreneurs and 3,820 products.
 * That it is their sum is an inference: the figures agree to the unit, but no sentence says so, and it adds people and groups to
 * products.
 *
 * @th ตัวชี้วัดที่ 3 ผู้ประกอบการเศรษฐกิจฐานรากที่ได้รับการพัฒนา 7,620 คน/กลุ่ม อนุมานว่ามาจากผู้ผลิต ผู้ประกอบการ 3,800 คน/กลุ่ม กับผลิตภัณฑ์ 3,820 ผลิตภัณฑ์
 * ตัวเลขตรงกันพอดี แต่เอกสารไม่ได้เขียนไว้ และหน่วยนับต่างกัน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6642, 6760 and 6768
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.grassrootsEntrepreneurs({ entrepreneurs: 3800, products: 3820, total: 7620 }).verdict; // 'met'
 * ```
 */
export const grassrootsEntrepreneurs = composition({
  programme,
  id: 'grassroots-entrepreneurs',
  title: { th: 'ผู้ประกอบการเศรษฐกิจฐานรากที่ได้รับการพัฒนา', en: 'Grass-roots entrepreneurs who were developed' },
  source: acrossPages.inferred(
    { th: '3,800 คน/กลุ่ม กับ 3,820 ผลิตภัณฑ์ รวมเป็น 7,620 พอดี', en: '3,800 people or groups and 3,820 products are 7,620' },
    6642,
    6760,
    6768,
  ),
  unit: 'entrepreneurs',
  parts: {
    entrepreneurs: { th: 'ผู้ผลิต ผู้ประกอบการ OTOP ที่ได้รับการพัฒนา', en: 'entrepreneurs who were developed' },
    products: {
      th: 'ผลิตภัณฑ์ OTOP ที่ได้รับการพัฒนา (นับรวมเป็นกลุ่ม/ราย)',
      en: 'products that were developed, each counted as an entrepreneur',
    },
  },
});

const average = {
  least: parameter(
    '273805.600518',
    'million-baht',
    indicators.derived({ th: '258,307.1703 × 1.06', en: '258,307.1703 × 1.06' }, 6643),
  ),
};

/**
 * The fourth indicator of the whole budget (รายได้เฉลี่ยเพิ่มขึ้นอย่างน้อยร้อยละ 6 ของปีฐาน): the income of the developed entrepreneurs is at least 6 % above the base of
 * 2563, 258,307.1703 million baht: at least 273,805.600518 million.
 *
 * The text speaks of average income and prints one amount for the base year. Of what it is the total is not said: the caller's income
 * must be counted as that base was.
 *
 * @th ตัวชี้วัดที่ 4 ผู้ประกอบการ OTOP ที่ได้รับการพัฒนามีรายได้เฉลี่ยเพิ่มขึ้นอย่างน้อยร้อยละ 6 ของปีฐาน พ.ศ. 2563 (258,307.1703 ล้านบาท) คือไม่ต่ำกว่า 273,805.600518 ล้านบาท
 * เอกสารใช้คำว่ารายได้เฉลี่ย แต่พิมพ์ฐานเป็นยอดเดียว และไม่ได้บอกว่าเป็นยอดรวมของสิ่งใด รายได้ที่นำมาเทียบต้องนับแบบเดียวกับฐาน
 *
 * @throws {@link RuleInputError} a number below 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6643
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.incomeAboveBaseYear({ income: '273805.600517' }).verdict; // 'unmet'
 * otop.fy2565.incomeAboveBaseYear({ income: '273805.600518' }).verdict; // 'met'
 * ```
 */
export const incomeAboveBaseYear = checklist({
  programme,
  id: 'income-above-base-year',
  title: {
    th: 'รายได้เฉลี่ยของผู้ประกอบการ OTOP เพิ่มขึ้นจากปีฐาน พ.ศ. 2563',
    en: 'Income of OTOP entrepreneurs above the base year 2563',
  },
  source: indicators(6643),
  parameters: average,
  facts: {
    income: quantity({ th: 'รายได้ที่นับแบบเดียวกับปีฐาน', en: 'income, counted as in the base year' }, 'million-baht'),
  },
  criteria: [atLeast('income', average.least)],
});
