import { parameter } from '../../core/parameter.js';
import { atLeastOf, exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { plan, programme } from './source.js';

const event = {
  days: parameter(3, 'days', plan(1844, 1880, 1984, 1996)),
  kinds: parameter(3, 'activities', plan(1844, 1984), {
    th: 'กิจกรรมในงานที่ต้องมี',
    en: 'kinds of activity that the market has',
  }),
};

/**
 * Whether a market of safe food is held as printed (กิจกรรมส่งเสริมช่องทางการตลาดอาหารปลอดภัย): three days, at least
 * three of the six kinds of activity, safe food on sale, under a name that speaks of state, private sector and people
 * together, within the COVID-19 rules of the province.
 *
 * Sale is one of the six kinds and also asked for by itself, so others cannot make up for it; the rest is any two. The
 * name that is printed is an example. The three days stand without a word of comparison and are read as exactly three.
 * The sheet of safe agriculture has the province hold the market with its network, that of organic agriculture has the
 * province alone: who holds it is not asked. Where the rules of the province forbid the market see `otherMarketForm`.
 *
 * @th
 * การจัดกิจกรรมส่งเสริมช่องทางการตลาดอาหารปลอดภัยเป็นไปตามที่กำหนดหรือไม่: จัด 3 วัน มีกิจกรรมอย่างน้อย 3 ใน 6 กิจกรรม
 * มีการจำหน่ายผลิตภัณฑ์อาหารปลอดภัย ใช้ชื่องานที่สื่อถึงความร่วมมือของภาครัฐ ภาคเอกชน และภาคประชาชน
 * และสอดคล้องกับข้อกำหนดป้องกันโควิด-19 ของจังหวัด
 *
 * การจำหน่ายเป็นหนึ่งใน 6 กิจกรรม แต่ข้อ 4.2 กำหนดไว้ต่างหากด้วย จึงถือว่าขาดไม่ได้
 * ส่วนที่เหลือเลือกอีกสองกิจกรรมใดก็ได้ ชื่องานที่ระบุเป็นเพียงตัวอย่าง จำนวน 3 วันไม่ได้พิมพ์คำเปรียบเทียบ
 * อ่านว่า 3 วันพอดี เกษตรปลอดภัยพิมพ์ว่าจังหวัดร่วมกับเครือข่ายจัดงาน เกษตรอินทรีย์พิมพ์เพียงจังหวัด จึงไม่ได้ตรวจว่าใครจัด
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an answer that is not true or false, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1844, 1880, 1984 and 1996
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * const { marketEvent } = agricultureNetworks.fy2565;
 * const kinds = { exhibition: true, exchange: true, sale: true };
 * marketEvent({ days: 3, ...kinds, nameOfThreeSectors: true, withinCovidRules: true }).verdict; // 'met'
 * marketEvent({ days: 4 }).verdict; // 'unmet'
 * marketEvent({ ...kinds, sale: false, otherGoods: true }).verdict; // 'unmet'
 * ```
 */
export const marketEvent = checklist({
  programme,
  id: 'market-event',
  title: { th: 'การจัดกิจกรรมส่งเสริมช่องทางการตลาดอาหารปลอดภัย', en: 'A market of safe food' },
  source: plan(1844, 1880, 1984, 1996),
  parameters: event,
  facts: {
    days: count({ th: 'จำนวนวันที่จัดงาน', en: 'days of the market' }, 'days'),
    exhibition: yesNo({ th: 'จัดแสดงผลงานและนิทรรศการ', en: 'an exhibition of the network' }),
    exchange: yesNo({
      th: 'แลกเปลี่ยนองค์ความรู้ระหว่างเครือข่ายกับภาครัฐ ภาคเอกชน กลุ่มลูกค้า (4 ร) และประชาชน',
      en: 'exchange of knowledge with state, private sector, the four kinds of customers and the public',
    }),
    sale: yesNo({ th: 'จำหน่ายผลิตภัณฑ์อาหารปลอดภัย', en: 'sale of safe food' }),
    friendlyProducts: yesNo({
      th: 'ส่งเสริมการใช้ผลิตภัณฑ์ที่เป็นมิตรกับสิ่งแวดล้อม',
      en: 'promotion of products that are friendly to the environment',
    }),
    otherGoods: yesNo({ th: 'จำหน่ายสินค้าชุมชนอื่น ๆ', en: 'sale of other community goods' }),
    onlineSale: yesNo({
      th: 'ส่งเสริมการขายผ่านระบบออนไลน์โดยนักการตลาดรุ่นใหม่',
      en: 'promotion of sale online by new marketers',
    }),
    nameOfThreeSectors: yesNo({
      th: 'ชื่องานสื่อถึงความร่วมมือระหว่างภาครัฐ ภาคเอกชน และภาคประชาชน',
      en: 'its name speaks of state, private sector and people together',
    }),
    withinCovidRules: yesNo({
      th: 'สอดคล้องกับข้อกำหนดและคำแนะนำของ ศบค. ในจังหวัด',
      en: 'held within the COVID-19 rules of the province',
    }),
  },
  criteria: [
    exactly('days', event.days),
    atLeastOf(
      'kinds',
      event.kinds.value,
      [yes('exhibition'), yes('exchange'), yes('sale'), yes('friendlyProducts'), yes('otherGoods'), yes('onlineSale')],
      {
        label: { th: 'กิจกรรมภายในงานอย่างน้อย 3 กิจกรรม', en: 'at least three kinds of activity' },
        source: plan(1844, 1984),
        mandatory: ['sale'],
      },
    ),
    yes('nameOfThreeSectors', { source: plan(1844, 1984) }),
    yes('withinCovidRules', { source: plan(1844, 1984) }),
  ],
});

/**
 * Whether a province may take another form than the market (ดำเนินการในรูปแบบอื่น ๆ): it considered the market and
 * found it against the COVID-19 rules of the province, and the other form opens more channels to the groups. Three days
 * and three kinds are not asked for then; whether the other form counts as the one event of the indicator is not
 * printed.
 *
 * @th
 * จังหวัดดำเนินการในรูปแบบอื่นแทนการจัดงานได้หรือไม่:
 * จังหวัดพิจารณาแล้วพบว่าการจัดงานไม่สอดคล้องกับข้อกำหนดป้องกันโควิด-19
 * และรูปแบบอื่นนั้นทำให้กลุ่มเป้าหมายมีช่องทางการตลาดอาหารปลอดภัยเพิ่มขึ้น กรณีนี้ไม่ต้องครบ 3 วันและ 3 กิจกรรม
 * ไม่ได้ระบุว่านับเป็นการจัดกิจกรรม 1 ครั้งตามตัวชี้วัดหรือไม่
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1854 and 1990
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.otherMarketForm({ againstCovidRules: false }).verdict; // 'unmet'
 * ```
 */
export const otherMarketForm = checklist({
  programme,
  id: 'other-market-form',
  title: { th: 'การดำเนินการในรูปแบบอื่น', en: 'Another form than the market' },
  source: plan(1854, 1990),
  words: {
    met: { th: 'ดำเนินการในรูปแบบอื่นได้', en: 'another form may be taken' },
    unmet: { th: 'ดำเนินการในรูปแบบอื่นไม่ได้', en: 'no other form may be taken' },
  },
  facts: {
    againstCovidRules: yesNo({
      th: 'จังหวัดพิจารณาแล้วพบว่าการจัดงานไม่สอดคล้องกับข้อกำหนดของ ศบค.',
      en: 'the province found the market against the COVID-19 rules',
    }),
    opensChannels: yesNo({
      th: 'ทำให้กลุ่มเป้าหมายมีช่องทางการตลาดอาหารปลอดภัยเพิ่มขึ้น',
      en: 'it opens more channels to the groups',
    }),
  },
  criteria: [yes('againstCovidRules', { circumstance: true }), yes('opensChannels')],
});

const invited = { groups: parameter(10, 'groups', plan(1860, 1991)) };

/**
 * Whether all five kinds of guests take part in a province's market (กลุ่มเป้าหมาย): its ten groups, other target
 * groups of the grassroots economy, partners, the four kinds of customers, and business people. Only the groups have a
 * number, which stands without a word of comparison and is read as exactly ten.
 *
 * @th
 * ผู้เข้าร่วมงานของจังหวัดครบทั้ง 5 ประเภทหรือไม่: กลุ่มที่ได้รับการพัฒนา 10 กลุ่ม กลุ่มเป้าหมายเศรษฐกิจฐานรากในจังหวัด
 * ผู้แทนหน่วยงานภาครัฐ ภาคเอกชน และภาคีการพัฒนา ผู้เกี่ยวข้องกับโรงพยาบาล โรงเรียน โรงแรม ร้านอาหาร และนักธุรกิจ
 * ผู้ประกอบการ ห้างสรรพสินค้า ระบุจำนวนไว้เฉพาะประเภทแรก ซึ่งไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่า 10 กลุ่มพอดี
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an answer that is not true or false, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1860 to 1864 and 1991
 * @example
 * ```ts
 * import { agricultureNetworks } from 'chumchon/cdd';
 *
 * agricultureNetworks.fy2565.marketParticipants({ groups: 9 }).verdict; // 'unmet'
 * ```
 */
export const marketParticipants = checklist({
  programme,
  id: 'market-participants',
  title: { th: 'ผู้เข้าร่วมกิจกรรมส่งเสริมช่องทางการตลาด', en: 'Who takes part in the market' },
  source: plan([1860, 1864], 1991),
  parameters: invited,
  facts: {
    groups: count({ th: 'กลุ่มที่ได้รับการพัฒนาเป็น CE', en: 'groups that were developed' }, 'groups'),
    otherGroups: yesNo({
      th: 'กลุ่มเป้าหมายการพัฒนาเศรษฐกิจฐานรากในพื้นที่จังหวัด',
      en: 'other target groups of the grassroots economy',
    }),
    partners: yesNo({
      th: 'ผู้แทนหน่วยงานภาครัฐ ภาคเอกชน และภาคีการพัฒนา',
      en: 'representatives of state, private sector and partners',
    }),
    customers: yesNo({
      th: 'ผู้เกี่ยวข้องกับโรงพยาบาล โรงเรียน โรงแรม ร้านอาหาร',
      en: 'people of hospitals, schools, hotels and restaurants',
    }),
    business: yesNo({
      th: 'นักธุรกิจ ผู้ประกอบการ และผู้แทนห้างสรรพสินค้า',
      en: 'business people, entrepreneurs and department stores',
    }),
  },
  criteria: [
    exactly('groups', invited.groups),
    yes('otherGroups', { source: plan(1861, 1991) }),
    yes('partners', { source: plan(1862, 1991) }),
    yes('customers', { source: plan(1863, 1991) }),
    yes('business', { source: plan(1864, 1991) }),
  ],
});
