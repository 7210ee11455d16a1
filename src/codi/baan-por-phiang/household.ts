import { whereGiven } from '../../rules/criteria/conditional.js';
import { any, yes } from '../../rules/criteria/criterion.js';
import { notMoreThan } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { money, yesNo } from '../../rules/logic/fact.js';
import { plan, programme } from './source.js';

/**
 * Whether a household is eligible for the repair of its home (ครัวเรือนบ้านพอเพียงชนบท): a rural household on a low income,
 * in a home that is insecure, dilapidated, unsafe or unfit to live in, certified by the community forum.
 *
 * No income line is printed. `lowIncome` is the judgement of those who survey; where a line is in force, the caller names it
 * by `incomeLine`, and `income` (of the same period) decides instead, up to and including the line. One passage asks for an
 * insecure home (สภาพที่อยู่อาศัยไม่มั่นคง), another puts three words for the house side by side without “and” or “or”: here
 * one of the four is enough. The first passage also calls them disadvantaged (กลุ่มผู้ด้อยโอกาส) without saying who that is; it is
 * not asked besides.
 *
 * @th ครัวเรือนที่ได้รับการสนับสนุนบ้านพอเพียงชนบท: อยู่ในชนบท มีรายได้น้อย สภาพที่อยู่อาศัยไม่มั่นคง ทรุดโทรม ไม่ปลอดภัย หรือไม่เหมาะแก่การอยู่อาศัย และเวทีประชาคมรับรองสิทธิ
 * เอกสารไม่ได้พิมพ์เส้นรายได้ ผู้สำรวจเป็นผู้ระบุ หรือผู้ใช้กำหนดเส้นรายได้เอง คำว่าสภาพบ้านเรียงกันโดยไม่มี “และ” “หรือ” กติกานี้ใช้อย่างใดอย่างหนึ่ง
 * เอกสารเรียกกลุ่มนี้ว่าผู้ด้อยโอกาสด้วย แต่ไม่ได้อธิบายว่าหมายถึงผู้ใด จึงไม่นำมาเป็นเงื่อนไขเพิ่ม
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 421, 425
 * @example
 * ```ts
 * import { baanPorPhiang } from 'chumchon/codi';
 *
 * const surveyed = { rural: true, lowIncome: true, dilapidated: true };
 * const outcome = baanPorPhiang.fy2563.household(surveyed);
 * outcome.verdict; // 'unknown'
 * outcome.missing; // ['certifiedByForum']
 * baanPorPhiang.fy2563.household({ ...surveyed, certifiedByForum: false }).next; // ['certified-by-forum']
 * ```
 */
export const household = checklist({
  programme,
  id: 'household',
  title: { th: 'ครัวเรือนที่ได้รับการสนับสนุนบ้านพอเพียงชนบท', en: 'Household eligible for adequate rural housing' },
  source: plan(421, 425),
  words: {
    met: { th: 'ได้รับการสนับสนุนบ้านพอเพียงชนบทได้', en: 'may be supported' },
    unmet: { th: 'ยังรับการสนับสนุนบ้านพอเพียงชนบทไม่ได้', en: 'may not be supported' },
  },
  facts: {
    rural: yesNo({ th: 'อยู่ในชนบท', en: 'in a rural area' }),
    lowIncome: yesNo({
      th: 'ผู้สำรวจระบุว่ามีรายได้น้อย มีฐานะยากจน',
      en: 'those who survey judge it to be on a low income, poor',
    }),
    income: money({ th: 'รายได้ของครัวเรือน', en: 'income of the household' }),
    incomeLine: money({
      th: 'เส้นรายได้ที่ผู้ใช้กำหนด (เอกสารไม่ได้พิมพ์ไว้ ไม่ใช้หากไม่ระบุ)',
      en: 'income line of the caller (none is printed; none is used unless given)',
    }),
    insecure: yesNo({ th: 'สภาพที่อยู่อาศัยไม่มั่นคง', en: 'the home is insecure' }),
    dilapidated: yesNo({ th: 'สภาพบ้านทรุดโทรม', en: 'the house is dilapidated' }),
    unsafe: yesNo({ th: 'มีสภาพไม่ปลอดภัย', en: 'it is unsafe' }),
    unfit: yesNo({ th: 'ไม่เหมาะแก่การอยู่อาศัย', en: 'it is unfit to live in' }),
    certifiedByForum: yesNo({
      th: 'เวทีประชาคมรับรองสิทธิแล้ว',
      en: 'the community forum certified its entitlement',
    }),
  },
  criteria: [
    yes('rural', { source: plan(421), circumstance: true }),
    whereGiven(
      'incomeLine',
      notMoreThan('income', 'incomeLine', {
        id: 'income',
        label: { th: 'รายได้ไม่เกินเส้นที่กำหนด', en: 'income up to the line' },
      }),
      yes('lowIncome', { circumstance: true }),
      {
        id: 'low-income',
        label: { th: 'มีรายได้น้อย มีฐานะยากจน', en: 'on a low income, poor' },
        source: plan(425),
        circumstance: true,
      },
    ),
    any(
      'house',
      [
        yes('insecure', { source: plan(421), circumstance: true }),
        yes('dilapidated', { source: plan(425), circumstance: true }),
        yes('unsafe', { source: plan(425), circumstance: true }),
        yes('unfit', { source: plan(425), circumstance: true }),
      ],
      {
        label: {
          th: 'สภาพที่อยู่อาศัยไม่มั่นคง ทรุดโทรม ไม่ปลอดภัย หรือไม่เหมาะแก่การอยู่อาศัย',
          en: 'insecure, dilapidated, unsafe or unfit home',
        },
        source: plan.inferred(
          {
            th: 'สภาพบ้านพิมพ์เรียงกันโดยไม่มี “และ” “หรือ” อ่านว่าอย่างใดอย่างหนึ่ง',
            en: 'the words for the house stand side by side without “and” or “or”; one of them is read as enough',
          },
          421,
          425,
        ),
      },
    ),
    yes('certifiedByForum', { source: plan(425) }),
  ],
});

/**
 * Whether the support of a household stays within a ceiling (เพดานงบประมาณต่อครัวเรือน), in baht. The report prints no
 * ceiling, and its averages are none: the caller names the one in force, and without it the verdict is `unknown`.
 *
 * @th งบประมาณสนับสนุนครัวเรือนไม่เกินเพดานที่ผู้ใช้กำหนด เอกสารไม่ได้พิมพ์เพดาน ค่าเฉลี่ยมิใช่เพดาน
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 421
 * @example
 * ```ts
 * import { baanPorPhiang } from 'chumchon/codi';
 *
 * baanPorPhiang.fy2563.withinCeiling({ amount: 19000 }).missing; // ['ceiling']
 * baanPorPhiang.fy2563.withinCeiling({ amount: 19000, ceiling: 20000 }).verdict; // 'met'
 * ```
 */
export const withinCeiling = checklist({
  programme,
  id: 'within-ceiling',
  title: { th: 'งบประมาณสนับสนุนไม่เกินเพดานที่ผู้ใช้กำหนด', en: "Support within the caller's ceiling" },
  source: plan(421),
  words: { met: { th: 'ไม่เกินเพดาน', en: 'within the ceiling' }, unmet: { th: 'เกินเพดาน', en: 'above the ceiling' } },
  facts: {
    amount: money({ th: 'งบประมาณสนับสนุนครัวเรือน', en: 'support of the household' }),
    ceiling: money({
      th: 'เพดานที่ผู้ใช้กำหนด (เอกสารไม่ได้พิมพ์ไว้)',
      en: 'ceiling of the caller (none is printed)',
    }),
  },
  criteria: [
    notMoreThan('amount', 'ceiling', {
      id: 'ceiling',
      label: { th: 'ไม่เกินเพดาน', en: 'within the ceiling' },
    }),
  ],
});
