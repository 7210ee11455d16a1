import { checklist } from '../../rules/checklist.js';
import { oneOf, yes } from '../../rules/criterion.js';
import { choice, yesNo } from '../../rules/fact.js';
import { mission, povertyFunds, programme } from './source.js';

/**
 * Whether money for an activity without a budget may be sought where it is sought (ขอรับการสนับสนุนงบประมาณจากแหล่งอื่น): from the province
 * or its cluster, local government, or partners of the private sector or civil society, with the good of the target group
 * first. It is a permission for the province and the amphoe, not a duty. The work on poverty-alleviation funds and savings
 * groups (activities 12 and 13) has no budget.
 *
 * @throws {@link RuleInputError} a word that is none of these, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5396
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.otherFunding({ from: 'local-government', targetGroupFirst: true }).verdict; // 'met'
 * communityFunds.fy2565.otherFunding({ from: 'other' }).verdict; // 'unmet'
 * ```
 */
export const otherFunding = checklist({
  programme,
  id: 'other-funding',
  title: { th: 'การขอรับการสนับสนุนงบประมาณจากแหล่งอื่น', en: 'Money from elsewhere for activities without a budget' },
  source: mission(5396),
  facts: {
    from: choice({ th: 'แหล่งงบประมาณ', en: 'where the money is sought' }, [
      'province-or-cluster',
      'local-government',
      'private-sector',
      'civil-society',
      'other',
    ]),
    targetGroupFirst: yesNo({
      th: 'ยึดประโยชน์ของกลุ่มเป้าหมายเป็นสำคัญ',
      en: 'the good of the target group comes first',
    }),
  },
  criteria: [
    oneOf('from', ['province-or-cluster', 'local-government', 'private-sector', 'civil-society']),
    yes('targetGroupFirst'),
  ],
});

/**
 * The indicator of the fund databases (ฐานข้อมูล): those of the poverty-alleviation funds and of the savings groups are complete,
 * correct and current, all three. No tolerance is printed; what counts as current is the caller's, by the days that are
 * printed for each.
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6065, 6173, 6841 and 6846
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.databaseIndicator({ complete: true, correct: true, current: false }).verdict; // 'unmet'
 * ```
 */
export const databaseIndicator = checklist({
  programme,
  id: 'database-indicator',
  title: { th: 'ฐานข้อมูลครบถ้วน ถูกต้อง และเป็นปัจจุบัน', en: 'Databases complete, correct and current' },
  source: povertyFunds(6065),
  facts: {
    complete: yesNo({ th: 'ครบถ้วน', en: 'complete' }),
    correct: yesNo({ th: 'ถูกต้อง', en: 'correct' }),
    current: yesNo({ th: 'เป็นปัจจุบัน', en: 'current' }),
  },
  criteria: [yes('complete'), yes('correct'), yes('current')],
});
