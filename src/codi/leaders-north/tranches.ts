import { parameter } from '../../core/parameter.js';
import { tranches } from '../../rules/money/tranches.js';
import { disbursement, programme } from './source.js';

const parameters = {
  ceiling: parameter(70, 'percent', disbursement(55)),
  tranches: parameter(2, 'tranches', disbursement(55)),
};

/**
 * The two tranches of an approved amount (การเบิกจ่าย 2 งวด), in baht: the first at most 70 % of it, and the second what
 * remains. The first is the ceiling unless a smaller amount is given; the two always add up to the approved amount.
 *
 * The report prints “the second tranche 30 %”, and pays the remainder of every project whose first tranche was below the
 * ceiling: the remainder is the reading here. Where 70 % is no whole satang, which it does not speak of, the first tranche is
 * rounded down, so that the ceiling is never broken.
 *
 * @throws {@link RuleInputError} a first tranche above the ceiling, an amount that is negative or finer than a satang, or an
 * unknown fact
 * @source 000_de001d1e3a4e2f11.txt, line 55
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
  source: disbursement(55),
  parameters,
  ceilings: [parameters.ceiling],
});
