import { noneOf } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { province } from '../../rules/logic/fact.js';
import { at, programme } from './source.js';

/**
 * Whether a province is in the area of the department's activities (พื้นที่ดำเนินการ): every province but Bangkok, which is 76. The
 * sheets on the basic-minimum-needs data print the exception; others print 76 provinces, 878 amphoes or 7,772 local
 * authorities without it, and are read in the same way.
 *
 * @th จังหวัดอยู่ในพื้นที่ดำเนินการของกรมการพัฒนาชุมชนหรือไม่ ทุกจังหวัดยกเว้นกรุงเทพมหานคร รวม 76 จังหวัด กิจกรรมที่พิมพ์เพียงจำนวนจังหวัดหรืออำเภออ่านตามนี้
 *
 * @throws {@link RuleInputError} a name that is no province's, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2042, 2054, 2097 and 2197
 * @example
 * ```ts
 * import { activities } from 'chumchon/cdd';
 *
 * activities.fy2565.nationalArea({ province: 'กรุงเทพมหานคร' }).verdict; // 'unmet'
 * ```
 */
export const nationalArea = checklist({
  programme,
  id: 'national-area',
  title: { th: 'พื้นที่ดำเนินการ (ยกเว้นกรุงเทพมหานคร)', en: 'Every province but Bangkok' },
  source: at.inferred(
    {
      th: 'กิจกรรมที่พิมพ์เพียงจำนวนจังหวัด อำเภอ หรือองค์กรปกครองส่วนท้องถิ่น อ่านว่ายกเว้นกรุงเทพมหานครเช่นกัน',
      en: 'sheets that print the number of provinces, amphoes or local authorities alone are read as excepting Bangkok too',
    },
    2042,
    2054,
    2097,
    2197,
  ),
  words: {
    met: { th: 'อยู่ในพื้นที่ดำเนินการ', en: 'in the area' },
    unmet: { th: 'ไม่อยู่ในพื้นที่ดำเนินการ', en: 'not in the area' },
  },
  facts: {
    province: province({ th: 'จังหวัด', en: 'the province' }),
  },
  criteria: [noneOf('province', ['กรุงเทพมหานคร'], { circumstance: true })],
});

/**
 * Whether a province is in the area of the Mother-of-the-Land fund project (พื้นที่ดำเนินการโครงการกองทุนแม่ของแผ่นดิน): 73 provinces, all but
 * Ranong, Uttaradit and Phuket, whose target villages are all done. Bangkok is in no activity.
 *
 * @th จังหวัดอยู่ในพื้นที่ดำเนินการโครงการกองทุนแม่ของแผ่นดินหรือไม่ 73 จังหวัด ยกเว้นระนอง อุตรดิตถ์ และภูเก็ต ซึ่งดำเนินการครบทุกหมู่บ้านเป้าหมายแล้ว
 *
 * @throws {@link RuleInputError} a name that is no province's, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 706
 * @example
 * ```ts
 * import { activities } from 'chumchon/cdd';
 *
 * activities.fy2565.motherFundArea({ province: 'ภูเก็ต' }).verdict; // 'unmet'
 * activities.fy2565.motherFundArea({ province: 'พังงา' }).verdict; // 'met'
 * ```
 */
export const motherFundArea = checklist({
  programme,
  id: 'mother-fund-area',
  title: { th: 'พื้นที่ดำเนินการโครงการกองทุนแม่ของแผ่นดิน', en: 'The provinces of the Mother-of-the-Land fund project' },
  source: at(706),
  words: {
    met: { th: 'อยู่ในพื้นที่ดำเนินการ', en: 'in the area' },
    unmet: { th: 'ไม่อยู่ในพื้นที่ดำเนินการ', en: 'not in the area' },
  },
  facts: {
    province: province({ th: 'จังหวัด', en: 'the province' }),
  },
  criteria: [
    noneOf('province', ['กรุงเทพมหานคร', 'ระนอง', 'อุตรดิตถ์', 'ภูเก็ต'], {
      circumstance: true,
      source: at.inferred(
        {
          th: 'พิมพ์ยกเว้นสามจังหวัด 73 จังหวัดคือ 76 จังหวัดหักสามจังหวัด จึงไม่รวมกรุงเทพมหานคร',
          en: 'three provinces are printed as excepted; 73 are 76 without them, so Bangkok is none of them',
        },
        706,
      ),
    }),
  ],
});
