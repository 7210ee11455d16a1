import { parameter } from '../../core/parameter.js';
import { all, any, atLeast, between, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { stages } from '../../rules/deciding/stages.js';
import { buddhistYear, count, yesNo } from '../../rules/logic/fact.js';
import { schedule } from '../../rules/time/schedule.js';
import { provinceList } from '../provinces.js';
import { programme, traders } from './source.js';

const product = {
  first: parameter(2557, 'years', traders(6371)),
  last: parameter(2564, 'years', traders(6371)),
  leastStars: parameter(1, 'stars', traders(6371)),
  mostStars: parameter(3, 'stars', traders(6371)),
};

/**
 * Whether a provincial OTOP Trader may select a product (คัดเลือกผลิตภัณฑ์): its producer was registered in 2557 to 2564, and it is of Quadrant D or has one
 * to three stars. Either of the two is enough: neither stands for the other.
 *
 * `stars` is 0 for a product without any. What makes a product one of Quadrant D is not printed.
 *
 * @th ผลิตภัณฑ์ที่ OTOP Trader ระดับจังหวัดคัดเลือก: ผู้ผลิต ผู้ประกอบการลงทะเบียนปี 2557 - 2564 และเป็นผลิตภัณฑ์ประเภทปรับตัวสู่การพัฒนา (Quadrant D)
 * หรือผลิตภัณฑ์ระดับ 1 - 3 ดาว อย่างใดอย่างหนึ่ง มิใช่ให้ถือว่าทั้งสองเป็นเรื่องเดียวกัน เกณฑ์การจัด Quadrant ไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} a year after 2565, stars that are no whole number from 0 to 5, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6359, 6369 and 6371
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.traderProduct({ registrationYear: 2557, quadrantD: false, stars: 3 }).verdict; // 'met'
 * otop.fy2565.traderProduct({ registrationYear: 2557, quadrantD: false, stars: 4 }).verdict; // 'unmet'
 * otop.fy2565.traderProduct({ registrationYear: 2557, quadrantD: true }).verdict; // 'met'
 * ```
 */
export const traderProduct = checklist({
  programme,
  id: 'trader-product',
  title: { th: 'ผลิตภัณฑ์ที่ OTOP Trader คัดเลือก', en: 'A product that an OTOP Trader may select' },
  source: traders(6359, 6369, 6371),
  words: { met: { th: 'คัดเลือกได้', en: 'may be selected' }, unmet: { th: 'คัดเลือกไม่ได้', en: 'may not be selected' } },
  parameters: product,
  facts: {
    registrationYear: buddhistYear(
      { th: 'ปีที่ลงทะเบียน OTOP', en: 'the year, B.E., of OTOP registration' },
      { most: programme.document.fiscalYear },
    ),
    quadrantD: yesNo({ th: 'ประเภทปรับตัวสู่การพัฒนา (Quadrant D)', en: 'is of Quadrant D' }),
    stars: count({ th: 'ระดับดาว (0 เมื่อไม่มี)', en: 'stars, 0 for none' }, 'stars', { most: 5 }),
  },
  criteria: [
    between('registrationYear', product.first, product.last, { circumstance: true }),
    any(
      'class',
      [
        yes('quadrantD', { circumstance: true }),
        between('stars', product.leastStars, product.mostStars, { circumstance: true }),
      ],
      {
        label: { th: 'Quadrant D หรือระดับ 1 - 3 ดาว', en: 'Quadrant D, or one to three stars' },
        source: traders(6371),
      },
    ),
  ],
});

/**
 * Whether what comes before a Trader's products was done (ข้อ 1 ถึง 3): the way of OTOP Trader was made known; province and new
 * marketers supported a meeting of the Trader, producers, their networks and state agencies, which integrated the work, planned how
 * the Trader is to be developed and sought channels; and the Trader has its plan of 2565 for products, producers and sales.
 *
 * The agencies that are named, and the ways in which it is made known, are examples. No number of meetings is printed.
 *
 * @th การดำเนินงานก่อนคัดเลือกผลิตภัณฑ์ของ OTOP Trader ระดับจังหวัด (ข้อ 1 ถึง 3): ประชาสัมพันธ์แนวคิดและแนวทาง จังหวัดร่วมกับนักการตลาดรุ่นใหม่สนับสนุนการจัดประชุม OTOP Trader ผู้ผลิต ผู้ประกอบการ
 * เครือข่าย และหน่วยงานภาครัฐที่เกี่ยวข้อง เพื่อบูรณาการการทำงาน วางแผนพัฒนา OTOP Trader และจัดหาช่องทางการจำหน่าย และ OTOP Trader จัดทำแผนประจำปี 2565
 * ครบทั้งผลิตภัณฑ์ ผู้ผลิต ผู้ประกอบการ และการจำหน่าย ชื่อหน่วยงานที่พิมพ์ไว้เป็นตัวอย่าง เอกสารไม่ได้กำหนดจำนวนครั้งของการประชุม
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6365, 6367 and 6369
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.traderPlan({ publicised: true, productsPlanned: false }).verdict; // 'unmet'
 * ```
 */
export const traderPlan = checklist({
  programme,
  id: 'trader-plan',
  title: { th: 'การเตรียมการและแผนของ OTOP Trader ระดับจังหวัด', en: 'The preparations and the plan of an OTOP Trader' },
  source: traders(6365, 6367, 6369),
  facts: {
    publicised: yesNo({
      th: 'จังหวัดร่วมกับ OTOP Trader และนักการตลาดรุ่นใหม่ประชาสัมพันธ์แนวคิดและแนวทาง OTOP Trader แก่สาธารณชน หน่วยงาน และภาคีที่เกี่ยวข้อง',
      en: 'province, Trader and new marketers made the ways of the OTOP Trader known to the public, to agencies and to partners',
    }),
    meetingSupported: yesNo({
      th: 'จังหวัดร่วมกับนักการตลาดรุ่นใหม่สนับสนุนการจัดประชุม',
      en: 'province and new marketers supported the meeting',
    }),
    withTraders: yesNo({ th: 'OTOP Trader ระดับจังหวัดร่วมประชุม', en: 'the Trader took part in the meeting' }),
    withProducers: yesNo({ th: 'ผู้ผลิต ผู้ประกอบการ OTOP ร่วมประชุม', en: 'producers took part in the meeting' }),
    withNetworks: yesNo({
      th: 'เครือข่ายผู้ผลิต ผู้ประกอบการ OTOP ร่วมประชุม',
      en: 'networks of producers took part in the meeting',
    }),
    withAgencies: yesNo({
      th: 'หน่วยงานภาครัฐที่เกี่ยวข้องร่วมประชุม',
      en: 'the state agencies concerned took part in the meeting',
    }),
    workIntegrated: yesNo({ th: 'บูรณาการการทำงาน', en: 'the work was integrated' }),
    traderPlanned: yesNo({
      th: 'วางแผนพัฒนา OTOP Trader ให้มีศักยภาพในการพัฒนาและจำหน่ายสินค้า OTOP',
      en: 'it was planned how the Trader is to be able to develop and sell',
    }),
    channelsSought: yesNo({
      th: 'จัดหาช่องทางการจำหน่ายในระดับจังหวัดและระดับประเทศ',
      en: 'channels were sought in the province and in the country',
    }),
    productsPlanned: yesNo({
      th: 'แผนประจำปี 2565 มีการพัฒนาผลิตภัณฑ์ Quadrant D หรือระดับ 1 - 3 ดาวให้มีมูลค่าเพิ่มขึ้น',
      en: 'the plan of 2565 raises the value of products of Quadrant D, or of one to three stars',
    }),
    producersPlanned: yesNo({
      th: 'แผนประจำปี 2565 มีการพัฒนาศักยภาพผู้ผลิต ผู้ประกอบการ OTOP',
      en: 'the plan of 2565 develops producers',
    }),
    salesPlanned: yesNo({
      th: 'แผนประจำปี 2565 มีการจำหน่ายสินค้า OTOP ผ่านช่องทางต่าง ๆ',
      en: 'the plan of 2565 sells through channels',
    }),
  },
  criteria: [
    yes('publicised', { source: traders(6365) }),
    yes('meetingSupported', { source: traders(6367) }),
    all('meeting', [yes('withTraders'), yes('withProducers'), yes('withNetworks'), yes('withAgencies')], {
      label: { th: 'ผู้เข้าร่วมประชุมครบ 4 ฝ่าย', en: 'all four parties met' },
      source: traders(6367),
    }),
    all('agenda', [yes('workIntegrated'), yes('traderPlanned'), yes('channelsSought')], {
      label: { th: 'เรื่องที่ประชุมดำเนินการ', en: 'what the meeting is for' },
      source: traders(6367),
    }),
    all('plan', [yes('productsPlanned'), yes('producersPlanned'), yes('salesPlanned')], {
      label: { th: 'แผนของ OTOP Trader ประจำปี 2565', en: 'the plan of the Trader for 2565' },
      source: traders(6369),
    }),
  ],
});

/**
 * How far a product has come with an OTOP Trader (ขั้นตอนของ OTOP Trader): selected, developed, given market channels, made known, followed up. Only what
 * was selected is developed, and only what was developed is sold and made known.
 *
 * @th ขั้นตอนของผลิตภัณฑ์โดย OTOP Trader ระดับจังหวัด: คัดเลือก พัฒนา เพิ่มช่องทางการตลาด ประชาสัมพันธ์การจำหน่าย และติดตามประเมินผล
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 6371 to 6383
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.traderSteps({ selected: true, developed: false, marketed: true }).skipped; // ['developed']
 * ```
 */
export const traderSteps = stages({
  programme,
  id: 'trader-steps',
  title: { th: 'ขั้นตอนของผลิตภัณฑ์โดย OTOP Trader', en: "A product's way with an OTOP Trader" },
  source: traders([6371, 6383]),
  stages: {
    selected: { th: '3.1 แสวงหา รวบรวม และคัดเลือกผลิตภัณฑ์', en: '3.1 sought and selected', lines: [6371] },
    developed: { th: '3.2 พัฒนาผลิตภัณฑ์', en: '3.2 developed', lines: [6373] },
    marketed: { th: '3.3 เพิ่มช่องทางการตลาด', en: '3.3 given market channels', lines: [6375] },
    publicised: { th: '3.4 ประชาสัมพันธ์การจำหน่าย', en: '3.4 made known', lines: [6381] },
    followedUp: { th: '4 ติดตาม ประเมินผล และรายงานผล', en: 'followed up and reported', lines: [6383] },
  },
});

const products = {
  each: parameter(5, 'products', traders(6403, 6859)),
  all: parameter(380, 'products', traders(6403, 6859), { th: 'รวมทุกจังหวัด', en: 'of all provinces' }),
  provinces: parameter(76, 'provinces', traders.derived({ th: '380 ÷ 5', en: '380 ÷ 5' }, 6403, 6859)),
};

/**
 * The first indicator of the Traders (ตัวชี้วัดที่ 1): at least 380 products developed, at least five in each province. The bracket with the five is read
 * as a second condition: a surplus in one province does not make up for another's lack. The two make 76 provinces, which must all be listed.
 *
 * @th ตัวชี้วัดที่ 1 ผลิตภัณฑ์ที่ได้รับการพัฒนาโดย OTOP Trader ระดับจังหวัด ไม่น้อยกว่า 380 ผลิตภัณฑ์ (ไม่น้อยกว่าจังหวัดละ 5 ผลิตภัณฑ์)
 * ข้อความในวงเล็บอ่านเป็นเงื่อนไขอีกข้อหนึ่ง ส่วนที่เกินของจังหวัดหนึ่งใช้แทนอีกจังหวัดหนึ่งไม่ได้ ตัวเลขทั้งสองหมายถึง 76 จังหวัด จึงต้องระบุให้ครบทุกจังหวัด
 *
 * @throws {@link RuleInputError} more than 76 provinces, one that comes twice, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6403 and 6859
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * const provinces = [{ id: 'น่าน', products: 376 }, { id: 'ตาก', products: 4 }];
 * otop.fy2565.traderProducts({ provinces }).criteria.map(({ status }) => status); // ['met', 'met', 'unmet']
 * ```
 */
export const traderProducts = everyOne({
  programme,
  id: 'trader-products',
  title: { th: 'ผลิตภัณฑ์ที่ได้รับการพัฒนาโดย OTOP Trader', en: 'Products developed by OTOP Traders' },
  source: traders(6403, 6859),
  list: provinceList,
  unit: 'provinces',
  parameters: products,
  facts: { products: count({ th: 'ผลิตภัณฑ์ที่ได้รับการพัฒนา', en: 'products that were developed' }, 'products') },
  criteria: [
    atLeast('products', products.each, {
      source: traders.inferred(
        {
          th: 'วงเล็บที่พิมพ์จังหวัดละ 5 ผลิตภัณฑ์ อ่านเป็นเงื่อนไขอีกข้อหนึ่ง ส่วนที่เกินของจังหวัดหนึ่งไม่ชดเชยจังหวัดอื่น',
          en: 'the bracket with five a province is read as a second condition: a surplus of one does not make up for the lack of another',
        },
        6403,
        6859,
      ),
    }),
  ],
  number: products.provinces,
  together: { fact: 'products', atLeast: products.all },
});

const lastDay = { th: 'ไตรมาสละ 1 ครั้ง อ่านว่าอย่างช้าวันสุดท้ายของไตรมาส', en: 'once a quarter, read as by its last day' };

/**
 * Which quarterly reports on the OTOP Trader are due (รายงานไตรมาสละ 1 ครั้ง): one in each quarter of FY2565. The day is not printed; the last day of
 * the quarter is the latest that is still in it.
 *
 * @th รายงานผล OTOP Trader ระดับจังหวัด ไตรมาสละ 1 ครั้ง เอกสารไม่ได้กำหนดวัน จึงถือวันสุดท้ายของไตรมาสเป็นวันอย่างช้าที่สุด
 *
 * @throws {@link RuleInputError} no day of asking, a date that is none, or a report that is unknown or after the day of asking
 * @source 004_5d18bda2820f2124.txt, lines 6383 and 6393
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * const { overdue } = otop.fy2565.traderReports({ today: '2022-04-01', reports: [{ stream: 'quarterly', on: '2021-12-20' }] });
 * overdue.map(({ due }) => due); // ['2022-03-31']
 * ```
 */
export const traderReports = schedule({
  programme,
  id: 'trader-reports',
  title: { th: 'รายงานผล OTOP Trader รายไตรมาส', en: 'Quarterly reports on the OTOP Trader' },
  source: traders(6383, 6393),
  streams: [
    {
      id: 'quarterly',
      label: { th: 'รายงานผล OTOP Trader รายไตรมาส', en: 'the quarterly report on the OTOP Trader' },
      rounds: ['2021-12-31', '2022-03-31', '2022-06-30', '2022-09-30'].map(day =>
        parameter(day, 'date', traders.inferred(lastDay, 6383, 6393)),
      ),
    },
  ],
});
