import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast } from '../../rules/criteria/criterion.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { count } from '../../rules/logic/fact.js';
import { dayInPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { programme, raising } from './source.js';

const raised = {
  perCommunity: parameter(2, 'products', raising(3249, 3255)),
  communities: parameter(100, 'communities', raising(3249)),
};

/**
 * Whether enough products are raised for tourists (ตัวชี้วัดกิจกรรม 1.3): two in each of 100 communities, which are the printed 200 in
 * all. A product counts once it and its packaging are ready for sale. While one of the 100 is not listed it is unknown; a
 * province gives the `number` of its own communities.
 *
 * A surplus of one community does not make up for another's lack. No word of comparison is printed; more than two are read as enough. The
 * indicator prints บรรจุกิจกรรม where บรรจุภัณฑ์ (packaging) is
 * meant.
 *
 * @th
 * พิจารณาว่ามีผลิตภัณฑ์พร้อมจำหน่ายแก่นักท่องเที่ยวครบตามตัวชี้วัดกิจกรรมที่ 1.3 หรือไม่ คือ ชุมชนละ 2 ผลิตภัณฑ์ จำนวน 100 ชุมชน (รวม 200 ผลิตภัณฑ์)
 * หากยังระบุชุมชนไม่ครบ 100 แห่ง ผลเป็น “ยังไม่ทราบ” จังหวัดที่พิจารณาเฉพาะพื้นที่ของตนให้ระบุจำนวนชุมชนเป้าหมายใน number
 * ชุมชนที่มีมากกว่า 2 ผลิตภัณฑ์ นำไปชดเชยชุมชนอื่นที่ขาดไม่ได้ เอกสารไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าตั้งแต่ 2 ผลิตภัณฑ์ขึ้นไป
 *
 * @throws {@link RuleInputError} a community that comes twice, more communities than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3249 and 3255
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * const communities = [{ id: 'ก', products: 3 }, { id: 'ข', products: 2 }];
 * communityTourism.fy2565.raisedProducts({ communities }).verdict; // 'unknown'
 * communityTourism.fy2565.raisedProducts({ communities }).notListed; // 98
 * communityTourism.fy2565.raisedProducts({ communities, number: 2 }).verdict; // 'met'
 * ```
 */
export const raisedProducts = everyOne({
  programme,
  id: 'raised-products',
  title: {
    th: 'จำนวนผลิตภัณฑ์ที่ได้รับการพัฒนาผลิตภัณฑ์และบรรจุภัณฑ์ พร้อมจำหน่ายแก่นักท่องเที่ยว',
    en: 'Products and packaging that are ready for sale to tourists',
  },
  source: raising(3249, 3255),
  parameters: raised,
  list: { name: 'communities', label: { th: 'ชุมชน', en: 'a community' } },
  unit: 'communities',
  facts: { products: count({ th: 'ผลิตภัณฑ์ที่พร้อมจำหน่าย', en: 'products that are ready for sale' }, 'products') },
  criteria: [atLeast('products', readAtLeast(raised.perCommunity))],
  number: raised.communities,
  most: raised.communities,
});

const period = printedMonths(raising, '2022-04', '2022-08', 3253);

/**
 * Whether products are raised in their period (ระยะเวลาดำเนินการ): April to August 2565.
 *
 * @th
 * ตรวจว่าการยกระดับผลิตภัณฑ์ดำเนินการในระยะเวลาที่กำหนดหรือไม่ คือ เดือนเมษายน - สิงหาคม 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3253
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.raisingPeriod({ on: '2022-08-31' }).verdict; // 'met'
 * communityTourism.fy2565.raisingPeriod({ on: '2022-09-01' }).verdict; // 'unmet'
 * ```
 */
export const raisingPeriod = dayInPeriod({
  programme,
  id: 'raising-period',
  title: { th: 'ระยะเวลาดำเนินการ ไตรมาส 3 - 4', en: 'When products are raised: quarters 3 and 4' },
  source: raising(3253),
  period,
});
