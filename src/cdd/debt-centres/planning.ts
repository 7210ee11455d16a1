import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { quota } from '../../rules/counting/quota.js';
import { atLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count } from '../../rules/logic/fact.js';
import { establishing, programme, summary } from './source.js';

const meetings = {
  provinces: parameter(76, 'provinces', establishing(4123)),
  amphoes: parameter(107, 'amphoes', establishing(4125)),
};

/**
 * Whether the planning meetings of step 1 were held (ประชุม คจพ.จ. และ คจพ.อ.): in all 76 provinces, and in 107 amphoes,
 * which are as many as the centres. No word of comparison is printed; more are read as enough. They take no budget. By when they
 * are held, November and December 2564, is in `calendar`.
 *
 * @th
 * ตรวจว่าได้ประชุมชี้แจงและวางแผนในขั้นตอนที่ 1 ครบหรือไม่ คือ ประชุม คจพ.จ. ครบ 76 จังหวัด และประชุม คจพ.อ. ครบ 107 อำเภอ ซึ่งเท่ากับจำนวนศูนย์
 * เอกสารไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่า การประชุมนี้ไม่ใช้งบประมาณ กำหนดเดือนพฤศจิกายนและธันวาคม 2564 ดูที่ calendar
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4121 to 4125
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.planningMeetings({ provinces: 76, amphoes: 106 }).next; // ['amphoes']
 * ```
 */
export const planningMeetings = checklist({
  programme,
  id: 'planning-meetings',
  title: {
    th: 'การจัดตั้งศูนย์ ขั้นตอนที่ 1 ประชุมชี้แจงและวางแผน',
    en: 'Step 1 of establishing a centre, planning meetings',
  },
  source: establishing([4121, 4125]),
  parameters: meetings,
  facts: {
    provinces: count({ th: 'จังหวัดที่จัดประชุม', en: 'provinces that met' }, 'provinces', {
      most: meetings.provinces.value,
    }),
    amphoes: count({ th: 'อำเภอที่จัดประชุม', en: 'amphoes that met' }, 'amphoes'),
  },
  criteria: [atLeast('provinces', readAtLeast(meetings.provinces)), atLeast('amphoes', readAtLeast(meetings.amphoes))],
});

const integrating = { share: parameter(80, 'percent', summary(999, 6754)) };

/**
 * The project's indicator of quality (ตัวชี้วัดเชิงคุณภาพ): 80 % of the centres can integrate how they work, no comparison
 * printed and read as at least. Two lines word it differently: the project (line 999) speaks of managing capital, ways of
 * thinking and the community's economy, the list of indicators (line 6754) of solving people's debt problems. The rule does
 * not choose: give the centres that are counted by one of them, and ask twice where both are to be answered.
 *
 * @th
 * ตรวจตัวชี้วัดเชิงคุณภาพของโครงการ ศูนย์จัดการกองทุนชุมชนร้อยละ 80 สามารถบูรณาการกลไกการทำงาน เอกสารไม่ได้พิมพ์คำเปรียบเทียบไว้ อ่านว่าไม่น้อยกว่า
 * เอกสารสองแห่งเขียนต่างกัน คือ การจัดการทุน การจัดการระบบความคิด และการจัดการเศรษฐกิจชุมชน (บรรทัด 999)
 * กับการแก้ไขปัญหาหนี้สินของคนในชุมชน (บรรทัด 6754) กติกานี้ไม่เลือกให้ ผู้ใช้นับศูนย์ตามข้อความใดข้อความหนึ่ง ถ้าต้องตอบทั้งสองข้อความให้ตรวจสองครั้ง
 *
 * @throws {@link RuleInputError} more centres than there are, a number that is no whole number from 0, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, lines 999 and 6754
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.centresIntegrating({ centres: 321 }).least; // 257
 * ```
 */
export const centresIntegrating = quota({
  programme,
  id: 'centres-integrating',
  title: { th: 'ศูนย์จัดการกองทุนชุมชนสามารถบูรณาการกลไกการทำงาน', en: 'Centres that integrate how they work' },
  source: summary(999, 6754),
  parameters: integrating,
  share: readAtLeast(integrating.share),
  unit: 'centres',
  whole: { name: 'centres', label: { th: 'ศูนย์จัดการกองทุนชุมชน', en: 'fund management centres' } },
  part: {
    name: 'integrating',
    label: {
      th: 'ศูนย์ที่บูรณาการกลไกการทำงานได้ (ในการจัดการทุน ระบบความคิด และเศรษฐกิจชุมชน หรือในการแก้ไขปัญหาหนี้สิน นับตามข้อความเดียว)',
      en: 'centres that integrate it (for capital, ways of thinking and the economy, or for debts: counted by one wording)',
    },
  },
});
