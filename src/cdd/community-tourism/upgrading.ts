import { parameter } from '../../core/parameter.js';
import { any, exactly, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { choice, count, yesNo } from '../../rules/logic/fact.js';
import { spending } from '../../rules/money/spending.js';
import { programme, raising } from './source.js';

const definition = {
  programme,
  id: 'product-to-raise',
  title: { th: 'ผลิตภัณฑ์ที่นำมายกระดับ', en: 'A product to raise' },
  source: raising(3231, 3249),
  words: { met: { th: 'นำมายกระดับได้', en: 'may be raised' }, unmet: { th: 'นำมายกระดับไม่ได้', en: 'may not be raised' } },
  facts: {
    stars: choice(
      { th: 'ระดับดาว OTOP', en: 'OTOP stars of the product' },
      {
        none: { th: 'ไม่มีระดับดาว', en: 'no stars' },
        '1': { th: '1 ดาว', en: '1 star' },
        '2': { th: '2 ดาว', en: '2 stars' },
        '3': { th: '3 ดาว', en: '3 stars' },
        '4': { th: '4 ดาว', en: '4 stars' },
        '5': { th: '5 ดาว', en: '5 stars' },
      },
    ),
    quadrantD: yesNo({ th: 'เป็นผลิตภัณฑ์ OTOP กลุ่มปรับตัวสู่การพัฒนา (Quadrant D)', en: 'is an OTOP product of quadrant D' }),
    communityProduct: yesNo({ th: 'เป็นผลิตภัณฑ์ชุมชน', en: 'is a product of the community' }),
    developed: yesNo({
      th: 'เคยได้รับการพัฒนาภายใต้โครงการของกรมการพัฒนาชุมชนหรือการสนับสนุนของภาคี',
      en: 'was developed under a project of the department or with the support of partners',
    }),
  },
} as const;

const kinds = () =>
  any(
    'kinds',
    [
      oneOf('stars', ['1', '2', '3'], { id: 'one-to-three-stars', circumstance: true }),
      yes('quadrantD', { circumstance: true }),
      yes('communityProduct', { circumstance: true }),
    ],
    {
      label: {
        th: 'ผลิตภัณฑ์ OTOP 1 - 3 ดาว ผลิตภัณฑ์ Quadrant D หรือผลิตภัณฑ์ชุมชน',
        en: 'OTOP of one to three stars, of quadrant D, or of the community',
      },
      source: raising(3249),
    },
  );

/**
 * Whether a product may be raised for tourists (ผลิตภัณฑ์ที่นำมายกระดับ): an OTOP product of one to three stars, or one of quadrant D, or a product of the community.
 *
 * The steps add that it was developed under a project of the department or with the support of partners, which may be said of all three or
 * of the last in the row; the target group does not repeat it. So the caller says whether it is asked: `developedBefore` is
 * `'asked'` or `'not-asked'`. Four and five stars are left out by not being named; such a product may still be the community's.
 *
 * @th
 * พิจารณาว่าผลิตภัณฑ์นำมายกระดับได้หรือไม่ คือ ผลิตภัณฑ์ OTOP (1 - 3 ดาว) ผลิตภัณฑ์ OTOP กลุ่มปรับตัวสู่การพัฒนา (Quadrant D) หรือผลิตภัณฑ์ชุมชน
 * ขั้นตอนพิมพ์เพิ่มว่าเป็นผลิตภัณฑ์ที่ได้พัฒนาภายใต้โครงการของกรมฯ หรือภาคีสนับสนุน แต่หัวข้อกลุ่มเป้าหมายไม่มีข้อความนี้ ผู้ใช้จึงต้องระบุใน developedBefore ว่าจะนำมาพิจารณาหรือไม่
 *
 * @throws {@link RuleInputError} an unknown word, an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3231 and 3249
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * const product = { stars: '3', quadrantD: false, communityProduct: false, developed: false } as const;
 * communityTourism.fy2565.productToRaise({ ...product, developedBefore: 'not-asked' }).verdict; // 'met'
 * communityTourism.fy2565.productToRaise({ ...product, developedBefore: 'asked' }).verdict; // 'unmet'
 * ```
 */
export const productToRaise = readings({
  labels: { asked: { th: 'พิจารณา', en: 'it is asked' }, 'not-asked': { th: 'ไม่พิจารณา', en: 'it is not asked' } },
  reading: {
    name: 'developedBefore',
    label: { th: 'พิจารณาการพัฒนาที่ผ่านมาหรือไม่', en: 'whether earlier development is asked for' },
  },
  rules: {
    asked: checklist({
      ...definition,
      criteria: [kinds(), yes('developed', { source: raising(3231), circumstance: true })],
    }),
    'not-asked': checklist({ ...definition, criteria: [kinds()] }),
  },
});

const work = { products: parameter(2, 'products', raising(3237)) };

/**
 * Whether the contract for a community's products is as printed (จ้างออกแบบและพัฒนาผลิตภัณฑ์): with an educational institution, an agency, an organisation or a private firm that is expert in developing products; for design and development
 * of product or packaging and a marketing plan; two products, made to suit tourism in the community and the market.
 *
 * How expertise is shown is not printed. That the goods are of quality and can be sold to tourists is what the work is for, and
 * not asked by itself.
 *
 * @th
 * ตรวจว่าการจ้างพัฒนาผลิตภัณฑ์ของชุมชนเป็นไปตามแนวทางหรือไม่ คือ ผู้รับจ้างเป็นสถาบันการศึกษา หน่วยงาน องค์กร หรือเอกชนที่มีความเชี่ยวชาญในการพัฒนาผลิตภัณฑ์
 * ขอบเขตงานมีการออกแบบและพัฒนาผลิตภัณฑ์/บรรจุภัณฑ์และการวางแผนการตลาด ชุมชนละ 2 ผลิตภัณฑ์ เหมาะสมกับการท่องเที่ยวของชุมชนและความต้องการทางการตลาด
 * เอกสารไม่ได้กำหนดหลักฐานความเชี่ยวชาญ การเป็นสินค้าที่มีคุณภาพและจำหน่ายให้นักท่องเที่ยวได้เป็นความมุ่งหมายของงาน จึงไม่ตรวจแยกเป็นข้อ
 *
 * @throws {@link RuleInputError} an unknown word, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3237
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.productContract({ contractor: 'private-firm', expert: true, products: 1 }).verdict; // 'unmet'
 * ```
 */
export const productContract = checklist({
  programme,
  id: 'product-contract',
  title: { th: 'จ้างออกแบบและพัฒนาผลิตภัณฑ์', en: "The contract for a community's products" },
  source: raising(3237),
  parameters: work,
  facts: {
    contractor: choice(
      { th: 'ผู้รับจ้าง', en: 'with whom the contract is made' },
      {
        'educational-institution': { th: 'สถาบันการศึกษา', en: 'an educational institution' },
        agency: { th: 'หน่วยงาน', en: 'an agency' },
        organisation: { th: 'องค์กร', en: 'an organisation' },
        'private-firm': { th: 'เอกชน', en: 'a private firm' },
        other: { th: 'อื่น ๆ', en: 'somebody else' },
      },
    ),
    expert: yesNo({
      th: 'ผู้รับจ้างมีความเชี่ยวชาญในการพัฒนาผลิตภัณฑ์',
      en: 'the contractor is expert in developing products',
    }),
    design: yesNo({
      th: 'ออกแบบและพัฒนาผลิตภัณฑ์/บรรจุภัณฑ์',
      en: 'product or packaging is designed and developed',
    }),
    marketingPlan: yesNo({ th: 'วางแผนการตลาด', en: 'there is a marketing plan' }),
    products: count({ th: 'ผลิตภัณฑ์ของชุมชน', en: 'products of the community' }, 'products'),
    suitsTourism: yesNo({
      th: 'ผลิตภัณฑ์เหมาะสมกับการท่องเที่ยวของชุมชน',
      en: "the products suit the community's tourism",
    }),
    suitsMarket: yesNo({ th: 'ผลิตภัณฑ์เหมาะสมกับความต้องการทางการตลาด', en: 'the products suit the demand of the market' }),
  },
  criteria: [
    oneOf('contractor', ['educational-institution', 'agency', 'organisation', 'private-firm']),
    yes('expert'),
    yes('design'),
    yes('marketingPlan'),
    exactly('products', work.products),
    yes('suitsTourism'),
    yes('suitsMarket'),
  ],
});

const money = { perCommunity: parameter(40_000, 'baht', raising(3250)) };
const communities = parameter(100, 'communities', raising(3250));

/**
 * Whether what the products of a community cost stays within its 40,000 baht (งบประมาณพัฒนาผลิตภัณฑ์), or those of several communities within as much each. The 20,000 baht a product are printed as a mean,
 * so a single product may cost more: for two products the mean is kept where the sum is.
 *
 * @th
 * ตรวจว่าค่าพัฒนาผลิตภัณฑ์อยู่ในวงเงินชุมชนละ 40,000 บาทหรือไม่ จำนวน 20,000 บาทต่อผลิตภัณฑ์พิมพ์ว่า “โดยเฉลี่ย” ผลิตภัณฑ์หนึ่งจึงใช้เงินมากกว่าได้ หากรวมสองผลิตภัณฑ์ไม่เกินวงเงิน
 *
 * @throws {@link RuleInputError} more than 100 communities, an item without a name, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3250
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * const items = [{ name: 'ผ้า', amount: 25_000 }, { name: 'น้ำพริก', amount: 15_000 }];
 * communityTourism.fy2565.productSpending({ communities: 1, items }).verdict; // 'met'
 * ```
 */
export const productSpending = spending({
  programme,
  id: 'product-spending',
  title: { th: 'งบประมาณพัฒนาผลิตภัณฑ์ ชุมชนละ 40,000 บาท', en: 'Spending on products, 40,000 baht a community' },
  source: raising(3250),
  parameters: money,
  envelope: money.perCommunity,
  per: { name: 'communities', label: { th: 'จำนวนชุมชน', en: 'communities' }, unit: 'communities', most: communities },
  relation: 'at-most',
});
