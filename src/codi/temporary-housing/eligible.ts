import { oneOf } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { choice } from '../../rules/logic/fact.js';
import { plan, programme } from './source.js';

/**
 * Whether a community may have temporary housing (ที่อยู่อาศัยชั่วคราว): it was struck by a disaster (ภัยพิบัติ), by fire
 * (ไฟไหม้) or by eviction (ไล่รื้อ), or must move so that a new community can be built (จำเป็นต้องรื้อย้าย). No amount is printed.
 *
 * @th ชุมชนที่ได้รับการสนับสนุนที่อยู่อาศัยชั่วคราว: ประสบภัยพิบัติ ไฟไหม้ ไล่รื้อ หรือจำเป็นต้องรื้อย้ายเพื่อสร้างชุมชนใหม่ เอกสารไม่ได้พิมพ์วงเงิน
 * @throws {@link RuleInputError} a cause that is none of these words, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 125 and 453
 * @example
 * ```ts
 * import { temporaryHousing } from 'chumchon/codi';
 *
 * temporaryHousing.fy2563.eligible({ cause: 'fire' }).verdict; // 'met'
 * temporaryHousing.fy2563.eligible({ cause: 'other' }).verdict; // 'unmet'
 * ```
 */
export const eligible = checklist({
  programme,
  id: 'eligible',
  title: { th: 'ชุมชนที่ได้รับการสนับสนุนที่อยู่อาศัยชั่วคราว', en: 'Community eligible for temporary housing' },
  source: plan(125, 453),
  words: {
    met: { th: 'ได้รับการสนับสนุนที่อยู่อาศัยชั่วคราวได้', en: 'may be supported' },
    unmet: { th: 'ไม่อยู่ในเหตุที่สนับสนุนได้', en: 'may not be supported' },
  },
  facts: {
    cause: choice(
      { th: 'เหตุที่เดือดร้อน', en: 'what happened' },
      {
        disaster: { th: 'ภัยพิบัติ', en: 'a disaster' },
        fire: { th: 'ไฟไหม้', en: 'fire' },
        eviction: { th: 'ไล่รื้อ', en: 'eviction' },
        relocation: { th: 'จำเป็นต้องรื้อย้ายเพื่อสร้างชุมชนใหม่', en: 'it must move so that a new community can be built' },
        other: { th: 'เหตุอื่น', en: 'something else' },
      },
    ),
  },
  criteria: [oneOf('cause', ['disaster', 'fire', 'eviction', 'relocation'], { circumstance: true })],
});
