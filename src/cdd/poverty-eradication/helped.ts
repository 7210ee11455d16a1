import { parameter } from '../../core/parameter.js';
import { average } from '../../rules/counting/quotient.js';
import { rollUp } from '../../rules/counting/roll-up.js';
import { shareAtLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, quantity } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { activity, programme } from './source.js';

const share = parameter(100, 'percent', acrossPages(5866, 6834));

/**
 * The indicator (กลุ่มเป้าหมายที่ผ่านการตรวจสอบแล้วได้รับความช่วยเหลือ 100%): every verified target was helped. Those who were not verified, or were
 * turned down, count on neither side; where none was verified there is nothing to measure, and it is not met.
 *
 * Whether people or households are counted is not printed (the objective speaks of households, the target group of people
 * first), and neither is what counts as help: both numbers are the caller's, of one kind.
 *
 * @th
 * พิจารณาตัวชี้วัดว่ากลุ่มเป้าหมายที่ผ่านการตรวจสอบแล้วในระบบ TPMAP ได้รับความช่วยเหลือครบร้อยละ 100 หรือไม่ ตัวชี้วัดไม่ได้ระบุว่านับเป็นคนหรือครัวเรือน
 * และไม่ได้ระบุว่าความช่วยเหลือหมายถึงอะไร ผู้ใช้จึงระบุจำนวนทั้งสองเป็นหน่วยเดียวกัน หากไม่มีกลุ่มเป้าหมายที่ผ่านการตรวจสอบ ถือว่าไม่เป็นไปตามตัวชี้วัด
 *
 * @throws {@link RuleInputError} more helped than verified, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5866 and 6834
 * @example
 * ```ts
 * import { povertyEradication } from 'chumchon/cdd';
 *
 * povertyEradication.fy2565.verifiedHelped({ verified: 120, helped: 119 }).verdict; // 'unmet'
 * povertyEradication.fy2565.verifiedHelped({ verified: 120, helped: 120 }).verdict; // 'met'
 * ```
 */
export const verifiedHelped = checklist({
  programme,
  id: 'verified-helped',
  title: { th: 'กลุ่มเป้าหมายที่ผ่านการตรวจสอบแล้วได้รับความช่วยเหลือ 100%', en: '100 % of the verified targets are helped' },
  source: acrossPages(5866, 6834),
  parameters: { share },
  facts: {
    verified: count({ th: 'กลุ่มเป้าหมายที่ผ่านการตรวจสอบแล้ว', en: 'verified targets' }, 'cases'),
    helped: count({ th: 'ในจำนวนนั้นที่ได้รับความช่วยเหลือ', en: 'of them, those who were helped' }, 'cases'),
  },
  ordered: ascending(['helped', 'verified']),
  criteria: [
    shareAtLeast('helped', 'verified', share, {
      id: 'helped-share',
      label: {
        th: 'ร้อยละของกลุ่มเป้าหมายที่ผ่านการตรวจสอบแล้วซึ่งได้รับความช่วยเหลือ',
        en: 'share of the verified targets who were helped',
      },
    }),
  ],
});

/**
 * How many target people there are for each target household (เป้าหมายจากระบบ TPMAP): 983,316 people in 568,047
 * households are printed. A household has one person at least, so that more households than people are refused.
 *
 * @th
 * คำนวณจำนวนคนเป้าหมายต่อครัวเรือนเป้าหมายจากระบบ TPMAP เอกสารพิมพ์ 983,316 คน ใน 568,047 ครัวเรือน ครัวเรือนหนึ่งมีอย่างน้อย 1 คน
 * ครัวเรือนมากกว่าคนจึงไม่รับ
 *
 * @throws {@link RuleInputError} more households than people, a number that is no whole number from 0, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, lines 5841 and 5842
 * @example
 * ```ts
 * import { povertyEradication } from 'chumchon/cdd';
 *
 * const outcome = povertyEradication.fy2565.peoplePerHousehold({ people: 983_316, households: 568_047 });
 * Number(outcome.average).toFixed(4); // '1.7310'
 * ```
 */
export const peoplePerHousehold = average({
  programme,
  id: 'people-per-household',
  title: { th: 'จำนวนคนต่อครัวเรือนเป้าหมาย', en: 'Target people for each target household' },
  source: activity(5841, 5842),
  facts: {
    people: quantity({ th: 'คนเป้าหมาย', en: 'target people' }, 'people', { decimals: 0 }),
    households: quantity({ th: 'ครัวเรือนเป้าหมาย', en: 'target households' }, 'households', { decimals: 0 }),
  },
  ordered: ascending(['households', 'people']),
  of: 'people',
  by: 'households',
});

/**
 * Whether the target people of a place are the sum of those of its parts (ยอดรวมคนเป้าหมาย): villages of a tambon,
 * tambons of an amphoe, and so on up to the country's 983,316.
 *
 * @th
 * ตรวจว่าคนเป้าหมายจากระบบ TPMAP ของพื้นที่เท่ากับผลรวมของพื้นที่ย่อยหรือไม่ ตั้งแต่หมู่บ้านในตำบลจนถึงยอดประเทศ 983,316 คน
 *
 * @throws {@link RuleInputError} a number that is negative, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5841
 * @example
 * ```ts
 * import { povertyEradication } from 'chumchon/cdd';
 *
 * const parts = [
 *   { name: 'หมู่ 1', amount: 12 },
 *   { name: 'หมู่ 2', amount: 9 },
 * ];
 * povertyEradication.fy2565.targetPeople({ total: 22, parts }).difference; // '1'
 * ```
 */
export const targetPeople = rollUp({
  programme,
  id: 'target-people',
  title: { th: 'ยอดรวมคนเป้าหมายจากระบบ TPMAP', en: 'Target people, whole and parts' },
  source: activity(5841),
  unit: 'people',
  relation: 'equals',
  whole: { th: 'คนเป้าหมายของพื้นที่', en: 'the target people of the place' },
  parts: { th: 'คนเป้าหมายของพื้นที่ย่อย', en: 'the target people of its parts' },
});

/**
 * Whether the target households of a place are the sum of those of its parts (ยอดรวมครัวเรือนเป้าหมาย), up to the
 * country's 568,047. People and households are added up apart.
 *
 * @th
 * ตรวจว่าครัวเรือนเป้าหมายจากระบบ TPMAP ของพื้นที่เท่ากับผลรวมของพื้นที่ย่อยหรือไม่ จนถึงยอดประเทศ 568,047 ครัวเรือน ยอดคนและยอดครัวเรือนรวมแยกกัน
 *
 * @throws {@link RuleInputError} a number that is negative, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5842
 * @example
 * ```ts
 * import { povertyEradication } from 'chumchon/cdd';
 *
 * povertyEradication.fy2565.targetHouseholds({ total: 7, parts: [{ name: 'หมู่ 1', amount: 7 }] }).verdict; // 'met'
 * ```
 */
export const targetHouseholds = rollUp({
  programme,
  id: 'target-households',
  title: { th: 'ยอดรวมครัวเรือนเป้าหมายจากระบบ TPMAP', en: 'Target households, whole and parts' },
  source: activity(5842),
  unit: 'households',
  relation: 'equals',
  whole: { th: 'ครัวเรือนเป้าหมายของพื้นที่', en: 'the target households of the place' },
  parts: { th: 'ครัวเรือนเป้าหมายของพื้นที่ย่อย', en: 'the target households of its parts' },
});
