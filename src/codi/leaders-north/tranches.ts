import { parameter } from '../../core/parameter.js';
import { tranches } from '../../rules/money/tranches.js';
import { disbursement, introduction, programme } from './source.js';

const parameters = {
  ceiling: parameter(70, 'percent', disbursement(55)),
};

/**
 * The two tranches of an approved amount (การเบิกจ่าย 2 งวด), in baht: the first at most 70 % of it, and the second what
 * remains. The first is the ceiling unless a smaller amount is given; the two always add up to the approved amount.
 *
 * The report prints “the second tranche 30 %”, and lists the remainder as what is left for the second tranche of every project
 * whose first was below the ceiling (คงเหลือเบิกงวด 2): the remainder is the reading here. Where 70 % is no whole satang, which it does not speak of, the first tranche is
 * rounded down, so that the ceiling is never broken.
 *
 * @th แบ่งงบประมาณที่อนุมัติเป็น 2 งวด หน่วยเป็นบาท: งวดแรกไม่เกินร้อยละ 70 งวดที่ 2 คือส่วนที่เหลือทั้งหมด สองงวดรวมกันเท่ากับงบประมาณที่อนุมัติเสมอ
 * หากไม่ระบุงวดแรก กติกาจะใช้เพดานร้อยละ 70 เอกสารพิมพ์ว่า “งวดที่ 2 ร้อยละ 30” แต่ตารางพิมพ์ส่วนที่เหลือทั้งหมดเป็นคงเหลือเบิกงวด 2 ของทุกโครงการที่เบิกงวดแรกต่ำกว่าเพดาน กติกานี้จึงอ่านเป็นส่วนที่เหลือ
 * กรณีร้อยละ 70 ไม่เป็นจำนวนเต็มสตางค์ซึ่งเอกสารไม่ได้กล่าวถึง กติกาปัดงวดแรกลงเพื่อไม่ให้เกินเพดาน
 * @throws {@link RuleInputError} a first tranche above the ceiling, an amount that is negative or finer than a satang, or an
 * unknown fact
 * @source 000_de001d1e3a4e2f11.txt, lines 55 and 64 to 84
 * @example
 * ```ts
 * import { leadersNorth } from 'chumchon/codi';
 *
 * const outcome = leadersNorth.fy2564.splitTranches({ approved: '1762380' });
 * outcome.tranches[0].amount; // '1233666'
 * outcome.tranches[1].amount; // '528714'
 * ```
 */
export const splitTranches = tranches({
  programme,
  id: 'split-tranches',
  title: { th: 'การเบิกจ่าย 2 งวด', en: 'Two tranches' },
  source: introduction.inferred(
    {
      th: '“งวดสองร้อยละ 30” อ่านว่าส่วนที่เหลือ อย่างช่องคงเหลือเบิกงวด 2 ของทุกโครงการ',
      en: '“the second tranche 30 %” is read as the remainder, as the column of what is left for it has it of every project',
    },
    55,
    [64, 84],
  ),
  parameters,
  ceilings: [parameters.ceiling],
});
