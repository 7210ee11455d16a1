import { parameter } from '../../core/parameter.js';
import { above, all, exactly, yes } from '../../rules/criteria/criterion.js';
import { laterThan } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { managing, programme } from './source.js';

const contracts = {
  several: parameter(
    1,
    'contracts',
    managing.inferred(
      { th: '“หลายสัญญา” คือมากกว่า 1 สัญญา', en: '“หลายสัญญา”, several contracts, is more than one' },
      4300,
    ),
  ),
  one: parameter(
    1,
    'contracts',
    managing.inferred(
      { th: '“คงเหลือเพียง 1 สัญญา” คือ 1 สัญญาพอดี', en: '“คงเหลือเพียง 1 สัญญา”, only one contract, is exactly one' },
      4300,
      4304,
    ),
  ),
  oneFund: parameter(
    1,
    'funds',
    managing.inferred({ th: '“เพียงกลุ่ม/กองทุนเดียว” คือ 1 กองทุน', en: '“เพียงกลุ่ม/กองทุนเดียว” is one fund' }, 4303),
  ),
};

/**
 * Several contracts made into one (คงเหลือเพียง 1 สัญญา), the first of three printed ways to restructure a debt. Debtor
 * and creditor funds negotiate; all the debt moves to a single fund, which is a member of the centre; one contract is
 * left.
 *
 * The creditors named are community funds: debts to a bank or outside the system are not spoken of. The three ways are
 * examples and may go together; a household with one contract has nothing to merge.
 *
 * @th
 * พิจารณาการปรับโครงสร้างหนี้ให้คงเหลือเพียง 1 สัญญา คือ มีหลายสัญญา เจรจากับเจ้าหนี้ (กองทุนชุมชน) โอนหนี้มาอยู่กลุ่ม/กองทุนเดียวที่เป็นสมาชิกของศูนย์ และเหลือ 1 สัญญา
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4298 to 4304
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const outcome = debtCentres.fy2565.mergeContracts({
 *   contractsBefore: 3,
 *   negotiated: true,
 *   receivingFunds: 1,
 *   fundIsMember: false,
 *   contractsAfter: 1,
 * });
 * outcome.verdict; // 'unmet'
 * outcome.next; // ['fund-is-member']
 * ```
 */
export const mergeContracts = checklist({
  programme,
  id: 'merge-contracts',
  title: { th: 'ปรับโครงสร้างหนี้ให้คงเหลือเพียง 1 สัญญา', en: 'Several contracts made into one' },
  source: managing([4298, 4304]),
  words: {
    met: { th: 'ปรับโครงสร้างหนี้ตามแนวทาง', en: 'merged as the guideline says' },
    unmet: { th: 'ไม่เป็นไปตามแนวทางปรับโครงสร้างหนี้', en: 'not merged as the guideline says' },
  },
  parameters: contracts,
  facts: {
    contractsBefore: count({ th: 'จำนวนสัญญาเดิม', en: 'contracts before' }, 'contracts'),
    negotiated: yesNo({
      th: 'เจรจาก่อนการปรับหนี้ระหว่างลูกหนี้กับเจ้าหนี้ (กองทุนชุมชน)',
      en: 'debtor and creditor funds negotiated',
    }),
    receivingFunds: count({ th: 'กลุ่ม/กองทุนที่รับโอนภาระหนี้สิน', en: 'funds that the debt moved to' }, 'funds'),
    fundIsMember: yesNo({
      th: 'กลุ่ม/กองทุนที่รับโอนเป็นสมาชิกของศูนย์จัดการกองทุนชุมชน',
      en: 'the fund that the debt moved to is a member of the centre',
    }),
    contractsAfter: count({ th: 'จำนวนสัญญาหลังปรับ', en: 'contracts after' }, 'contracts'),
  },
  criteria: [
    above('contractsBefore', contracts.several, { id: 'several-contracts', circumstance: true }),
    yes('negotiated', { source: managing(4302) }),
    all('one-member-fund', [exactly('receivingFunds', contracts.oneFund), yes('fundIsMember')], {
      label: { th: 'โอนภาระหนี้สินมาอยู่กลุ่ม/กองทุนเดียวที่เป็นสมาชิก', en: 'the debt is in one member fund' },
      source: managing(4303),
    }),
    exactly('contractsAfter', contracts.one, { id: 'one-contract' }),
  ],
});

/**
 * A longer time to pay back (การขยายระยะเวลาการส่งใช้คืน), the second way: the last instalment is due later than before.
 * By how much is not printed.
 *
 * @th
 * ตรวจการขยายระยะเวลาการส่งใช้คืนเงินกู้/ยืม ซึ่งเป็นวิธีที่สองของการปรับโครงสร้างหนี้ คือ งวดสุดท้ายครบกำหนดหลังจากเดิม
 * เอกสารไม่ได้กำหนดว่าขยายได้เท่าใด
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4306
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.extendTerm({ dueBefore: '2023-01-31', dueAfter: '2025-01-31' }).verdict; // 'met'
 * ```
 */
export const extendTerm = checklist({
  programme,
  id: 'extend-term',
  title: { th: 'การขยายระยะเวลาการส่งใช้คืนเงินกู้/ยืม', en: 'A longer time to pay back' },
  source: managing(4306),
  words: {
    met: { th: 'เป็นการขยายระยะเวลา', en: 'is a longer time' },
    unmet: { th: 'ไม่เป็นการขยายระยะเวลา', en: 'is no longer time' },
  },
  facts: {
    dueBefore: date({ th: 'วันครบกำหนดงวดสุดท้ายเดิม', en: 'the last due day before' }),
    dueAfter: date({ th: 'วันครบกำหนดงวดสุดท้ายใหม่', en: 'the last due day after' }),
  },
  criteria: [
    laterThan('dueAfter', 'dueBefore', {
      id: 'longer',
      label: { th: 'ครบกำหนดหลังจากเดิม', en: 'due later than before' },
    }),
  ],
});
