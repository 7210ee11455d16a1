import { composition } from '../../rules/counting/composition.js';
import { no, oneOf } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { choice, yesNo } from '../../rules/logic/fact.js';
import { plan, programme } from './source.js';

/**
 * The target households of Khlong Lat Phrao by status (สถานะครัวเรือนริมคลองลาดพร้าว). Each household is in one of five
 * classes, and the classes must add up to the target. `buildable` is what the report counts as its cumulative result; of it
 * only `completed` are finished houses. `joined` leaves out those who have not joined. The target is of Lat Phrao
 * and Bang Sue (คลองลาดพร้าวและบางซื่อ) together. Of those not joined one line prints 19.81 %, another 19.80; 1,400 of 7,069 is
 * 19.80.
 *
 * @th ครัวเรือนเป้าหมายริมคลองลาดพร้าวแยกห้าสถานะ รวมกันเท่ากับเป้าหมาย ผลสะสมที่รายงานนับคือพื้นที่ที่ก่อสร้างได้ ซึ่งมีเพียงส่วนหนึ่งที่สร้างแล้วเสร็จ
 * เป้าหมายเป็นของพื้นที่คลองลาดพร้าวและบางซื่อรวมกัน กลุ่มที่ยังไม่เข้าร่วมพิมพ์ไว้สองค่า คือ ร้อยละ 19.81 และ 19.80 ซึ่ง 1,400 จาก 7,069 คิดได้ร้อยละ 19.80
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 37, 120, 435 to 443
 * @example
 * ```ts
 * import { canalHousing } from 'chumchon/codi';
 *
 * const outcome = canalHousing.fy2563.latPhraoHouseholds({
 *   completed: 2995,
 *   building: 100,
 *   ready: 278,
 *   blocked: 2296,
 *   notJoined: 1400,
 *   total: 7069,
 * });
 * outcome.verdict; // 'met'
 * Number(outcome.groups[0]?.percent).toFixed(2); // '47.72'
 * Number(outcome.parts[0]?.percent).toFixed(2); // '42.37'
 * ```
 */
export const latPhraoHouseholds = composition({
  programme,
  id: 'lat-phrao-households',
  title: { th: 'สถานะครัวเรือนริมคลองลาดพร้าว', en: 'Households of Khlong Lat Phrao by status' },
  source: plan(37, 120, [435, 443]),
  unit: 'households',
  parts: {
    completed: { th: 'บ้านที่ก่อสร้างแล้วเสร็จ', en: 'house completed' },
    building: { th: 'อยู่ระหว่างก่อสร้างบ้าน', en: 'house under construction' },
    ready: { th: 'พื้นที่พร้อมก่อสร้าง', en: 'plot ready for construction' },
    blocked: {
      th: 'เข้าร่วมโครงการแต่ไม่สามารถก่อสร้างได้ เนื่องจากติดบ้านเดิมของกลุ่มที่ไม่เข้าร่วม',
      en: 'joined, but blocked by houses of those who have not',
    },
    notJoined: { th: 'ยังไม่เข้าร่วม (ไม่รื้อบ้านเดิม)', en: 'not joined' },
  },
  groups: {
    buildable: { label: { th: 'พื้นที่ที่สามารถก่อสร้างได้', en: 'can be built on' }, of: ['completed', 'building', 'ready'] },
    joined: { label: { th: 'เข้าร่วมโครงการ', en: 'joined' }, of: ['completed', 'building', 'ready', 'blocked'] },
  },
});

/**
 * Whether a community can be demolished and rebuilt in phases (รื้อย้ายและสร้างบ้านเป็นเฟส): those who have not joined are few,
 * and no main leader opposes the project. How many are few is not printed: the caller judges.
 *
 * @th ชุมชนรื้อย้ายและสร้างบ้านเป็นเฟสได้เมื่อผู้ยังไม่เข้าร่วมมีไม่มาก และไม่มีแกนนำหลักคัดค้านโครงการ เอกสารไม่ได้พิมพ์ว่าเท่าใดจึงเรียกว่าไม่มาก ผู้ใช้เป็นผู้ระบุ
 * @throws {@link RuleInputError} a word that is neither `few` nor `many`, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 120, 443
 * @example
 * ```ts
 * import { canalHousing } from 'chumchon/codi';
 *
 * canalHousing.fy2563.phasedDemolition({ notJoined: 'few', leaderOpposes: true }).verdict; // 'unmet'
 * ```
 */
export const phasedDemolition = checklist({
  programme,
  id: 'phased-demolition',
  title: { th: 'การวางแผนรื้อย้ายและสร้างบ้านเป็นเฟส', en: 'Demolition and building in phases' },
  source: plan(120, 443),
  words: {
    met: { th: 'วางแผนรื้อย้ายและสร้างบ้านเป็นเฟสได้', en: 'may be done in phases' },
    unmet: { th: 'ยังวางแผนรื้อย้ายและสร้างบ้านเป็นเฟสไม่ได้', en: 'may not be done in phases' },
  },
  facts: {
    notJoined: choice(
      { th: 'จำนวนผู้ที่ยังไม่เข้าร่วมในชุมชน', en: 'how many of the community have not joined' },
      { few: { th: 'มีไม่มาก', en: 'few' }, many: { th: 'มีจำนวนมาก', en: 'many' } },
    ),
    leaderOpposes: yesNo({ th: 'มีแกนนำหลักคัดค้านโครงการ', en: 'a main leader opposes the project' }),
  },
  criteria: [
    oneOf('notJoined', ['few']),
    no('leaderOpposes', {
      id: 'no-leader-opposes',
      label: { th: 'ไม่มีแกนนำหลักคัดค้านโครงการ', en: 'no main leader opposes the project' },
    }),
  ],
});
