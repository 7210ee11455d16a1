import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { yesNo } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { povertyFunds, programme } from './source.js';

/**
 * Whether something about a poverty-alleviation fund is to be reported up (การเฝ้าระวังทุจริต ยักยอก): a tendency to fraud, embezzlement, or
 * work against the ministry's regulation. One is enough, and a tendency is enough.
 *
 * @th
 * ตรวจว่ามีกรณีที่ต้องแจ้งพัฒนาการอำเภอหรือไม่ คือ มีแนวโน้มการทุจริต มีแนวโน้มการยักยอก หรือมีแนวโน้มไม่เป็นไปตามระเบียบกระทรวงมหาดไทย
 * อย่างใดอย่างหนึ่งก็เพียงพอ และเพียงมีแนวโน้มก็ต้องแจ้ง
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6031
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.irregularity({ fraud: false, againstRegulation: true }).verdict; // 'met'
 * ```
 */
export const irregularity = checklist({
  programme,
  id: 'irregularity',
  title: { th: 'กรณีของ กข.คจ. ที่ต้องแจ้งพัฒนาการอำเภอ', en: 'An irregularity of a poverty-alleviation fund to report' },
  source: povertyFunds(6031),
  words: {
    met: { th: 'ต้องแจ้งพัฒนาการอำเภอ', en: 'is to be reported' },
    unmet: { th: 'ไม่เข้ากรณีที่ต้องแจ้ง', en: 'is not to be reported' },
  },
  facts: {
    fraud: yesNo({ th: 'มีแนวโน้มการทุจริต', en: 'a tendency to fraud' }),
    embezzlement: yesNo({ th: 'มีแนวโน้มการยักยอก', en: 'a tendency to embezzlement' }),
    againstRegulation: yesNo({ th: 'มีแนวโน้มไม่เป็นไปตามระเบียบ', en: 'a tendency against the regulation' }),
  },
  criteria: [
    yes('fraud', { circumstance: true }),
    yes('embezzlement', { circumstance: true }),
    yes('againstRegulation', { circumstance: true }),
  ],
  least: 1,
});

/**
 * How far an irregularity has been followed (แจ้งและตรวจสอบ): the amphoe's development officer told, a committee proposed to the
 * chief of the amphoe, appointed, the fund inspected, the result reported up. “At once” is printed, no number of days.
 *
 * @th
 * แสดงว่าการตรวจสอบ กข.คจ. ที่มีแนวโน้มทุจริตดำเนินการถึงขั้นใด คือ แจ้งพัฒนาการอำเภอ เสนอนายอำเภอ ตั้งคณะกรรมการตรวจสอบ ตรวจสอบกองทุน
 * และรายงานผู้บังคับบัญชาตามลำดับ เอกสารพิมพ์ว่าทันที ไม่ได้กำหนดจำนวนวัน
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6031
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.irregularityStages({ told: true, proposed: true }).next; // ['appointed']
 * ```
 */
export const irregularityStages = stages({
  programme,
  id: 'irregularity-stages',
  title: { th: 'ขั้นตอนตรวจสอบ กข.คจ. ที่มีแนวโน้มทุจริต', en: 'How far an irregularity has been followed' },
  source: povertyFunds(6031),
  stages: {
    told: { th: 'แจ้งพัฒนาการอำเภอ', en: "the amphoe's development officer was told" },
    proposed: { th: 'เสนอนายอำเภอ', en: 'a committee was proposed to the chief of the amphoe' },
    appointed: { th: 'ตั้งคณะกรรมการตรวจสอบ', en: 'the committee was appointed' },
    inspected: { th: 'ตรวจสอบกองทุน', en: 'the fund was inspected' },
    reported: { th: 'รายงานผู้บังคับบัญชาตามลำดับโดยทันที', en: 'the result was reported up at once' },
  },
});

/**
 * Whether an amphoe made its results known (สร้างการรับรู้): at the meeting of the heads of agencies, of the kamnans and village heads,
 * in a village, or elsewhere. One place is enough, and how often is not printed. The same is asked for poverty-alleviation
 * funds and for savings groups.
 *
 * @th
 * ตรวจว่าอำเภอรายงานผลเพื่อสร้างการรับรู้แล้วหรือไม่ ในที่ประชุมหัวหน้าส่วนราชการ ประชุมกำนันผู้ใหญ่บ้าน ประชุมหมู่บ้าน หรืออื่น ๆ แห่งใดแห่งหนึ่งก็ได้
 * เอกสารไม่ได้กำหนดความถี่ ใช้ทั้งกับ กข.คจ. และกลุ่มออมทรัพย์เพื่อการผลิต
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6043 and 6159
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.madeKnown({ villageMeeting: true }).verdict; // 'met'
 * ```
 */
export const madeKnown = checklist({
  programme,
  id: 'made-known',
  title: { th: 'อำเภอรายงานผลเพื่อสร้างการรับรู้', en: "The amphoe's results on funds made known" },
  source: acrossPages(6043, 6159),
  facts: {
    headsOfAgencies: yesNo({
      th: 'รายงานในวันประชุมหัวหน้าส่วนราชการ',
      en: 'reported at the meeting of heads of agencies',
    }),
    villageHeads: yesNo({
      th: 'รายงานในวันประชุมกำนันผู้ใหญ่บ้าน',
      en: 'reported at the meeting of kamnans and village heads',
    }),
    villageMeeting: yesNo({ th: 'รายงานในการประชุมหมู่บ้าน', en: 'reported at a village meeting' }),
    elsewhere: yesNo({ th: 'รายงานด้วยวิธีอื่น', en: 'reported elsewhere' }),
  },
  criteria: [yes('headsOfAgencies'), yes('villageHeads'), yes('villageMeeting'), yes('elsewhere')],
  least: 1,
});
