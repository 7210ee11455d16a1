import { parameter } from '../../core/parameter.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { eachAndAll } from '../../rules/deciding/each-and-all.js';
import { date } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { programme, raising } from './source.js';

/**
 * Whether enough products are raised for tourists (ตัวชี้วัดกิจกรรม 1.3): two in each community and 200 in all, that is in 100 communities.
 * A product counts once it and its packaging are ready for sale.
 *
 * A surplus of one community does not make up for another's lack. The indicator prints บรรจุกิจกรรม where บรรจุภัณฑ์ (packaging) is
 * meant.
 *
 * @throws {@link RuleInputError} a community that comes twice, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3249 and 3255
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * const communities = [{ name: 'ก', products: 3 }, { name: 'ข', products: 1 }];
 * const outcome = communityTourism.fy2565.raisedProducts({ communities });
 * outcome.verdict; // 'unmet'
 * outcome.short; // ['ข']
 * ```
 */
export const raisedProducts = eachAndAll({
  programme,
  id: 'raised-products',
  title: {
    th: 'จำนวนผลิตภัณฑ์ที่ได้รับการพัฒนาผลิตภัณฑ์และบรรจุภัณฑ์ พร้อมจำหน่ายแก่นักท่องเที่ยว',
    en: 'Products and packaging that are ready for sale to tourists',
  },
  source: raising(3249, 3255),
  parameters: { communities: parameter(100, 'communities', raising(3249)) },
  list: { name: 'communities', label: { th: 'ชุมชน', en: 'communities' } },
  amount: {
    name: 'products',
    label: { th: 'ผลิตภัณฑ์ที่พร้อมจำหน่าย', en: 'products that are ready for sale' },
    unit: 'items',
  },
  each: parameter(2, 'items', raising(3249, 3255)),
  all: parameter(200, 'items', raising(3249, 3255)),
});

const period = {
  from: parameter('2022-04-01', 'date', raising.derived('the first day of เมษายน 2565 (April 2022)', 3253)),
  to: parameter('2022-08-31', 'date', raising.derived('the last day of สิงหาคม 2565 (August 2022)', 3253)),
};

/**
 * Whether products are raised in their period (ระยะเวลาดำเนินการ): April to August 2565.
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
export const raisingPeriod = checklist({
  programme,
  id: 'raising-period',
  title: { th: 'ระยะเวลาดำเนินการ ไตรมาส 3 - 4', en: 'When products are raised' },
  source: raising(3253),
  parameters: period,
  facts: { on: date({ th: 'วันที่ดำเนินการ', en: 'the day of the activity' }) },
  criteria: [
    during('on', period, {
      id: 'in-period',
      label: { th: 'เดือนเมษายน - สิงหาคม 2565', en: 'April to August 2022' },
    }),
  ],
});
