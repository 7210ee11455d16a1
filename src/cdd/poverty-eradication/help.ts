import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { yesNo } from '../../rules/logic/fact.js';
import { activity, programme } from './source.js';

export const onRegister = {
  inTpmap: yesNo({ th: 'เป็นเป้าหมายจากระบบ TPMAP', en: 'is a target of the TPMAP system' }),
  verified: yesNo({ th: 'ผ่านการตรวจสอบแล้ว', en: 'was verified' }),
};

/**
 * Whether a household is to be helped (ครัวเรือนเป้าหมายจากระบบ TPMAP): it is a target of the TPMAP system, and it was
 * verified. The system is also printed TPMap and TPMP. No income line is printed, and none is asked for.
 *
 * @th
 * ตรวจว่าครัวเรือนเป็นครัวเรือนที่ต้องช่วยเหลือหรือไม่ คือ เป็นเป้าหมายจากระบบ TPMAP และผ่านการตรวจสอบแล้ว ต้นฉบับพิมพ์ชื่อระบบเป็น TPMap และ TPMP ด้วย
 * เอกสารไม่ได้กำหนดเกณฑ์รายได้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5797, 5841 and 5866
 * @example
 * ```ts
 * import { povertyEradication } from 'chumchon/cdd';
 *
 * povertyEradication.fy2565.household({ inTpmap: true }).missing; // ['verified']
 * povertyEradication.fy2565.household({ verified: false }).verdict; // 'unmet'
 * ```
 */
export const household = checklist({
  programme,
  id: 'household',
  title: { th: 'ครัวเรือนเป้าหมายจากระบบ TPMAP ที่ผ่านการตรวจสอบ', en: 'A household that is to be helped' },
  source: activity(5797, 5841, 5866),
  words: {
    met: { th: 'เป็นครัวเรือนที่ต้องช่วยเหลือ', en: 'is to be helped' },
    unmet: { th: 'ยังไม่เป็นครัวเรือนที่ต้องช่วยเหลือ', en: 'is not to be helped yet' },
  },
  facts: onRegister,
  criteria: [
    yes('inTpmap', { source: activity(5841), circumstance: true }),
    yes('verified', { source: activity(5866) }),
  ],
});
