import type { Text } from '../../core/text.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { choice, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { plan, programme } from './source.js';

/** Where a proposal of the national meeting goes, and what is done with it. */
export interface ProposalRoute {
  readonly to: 'agencies' | 'cabinet';
  readonly action: Text;
  readonly figures: readonly FigureOutcome[];
}

const routes: { readonly [S in '32(2)' | '32(3)']: Omit<ProposalRoute, 'figures'> } = {
  '32(2)': {
    to: 'agencies',
    action: { th: 'ดำเนินการ', en: 'act on it' },
  },
  '32(3)': {
    to: 'cabinet',
    action: { th: 'พิจารณาสั่งการ', en: 'consider it and give orders' },
  },
};

const held = {
  to: {
    label: { th: 'เสนอต่อ', en: 'goes to' },
    words: {
      agencies: { th: 'หน่วยงานที่เกี่ยวข้อง', en: 'the agencies concerned' },
      cabinet: { th: 'คณะรัฐมนตรี', en: 'the cabinet' },
    },
    how: ({ section }: { readonly section: string }) => ({
      th: `ข้อเสนอตามมาตรา ${section}`,
      en: `a proposal under section ${section}`,
    }),
  },
  action: { label: { th: 'เพื่อ', en: 'to do what' } },
};

const facts = {
  section: required(
    choice(
      { th: 'ข้อเสนอตามมาตรา', en: 'section that it is made under' },
      { '32(2)': { th: 'มาตรา 32(2)', en: 'section 32(2)' }, '32(3)': { th: 'มาตรา 32(3)', en: 'section 32(3)' } },
    ),
  ),
};

/**
 * Where a proposal of the councils' national meeting goes (ข้อเสนอตามมาตรา 32(2) และ 32(3)): one under section 32(2) to the
 * agencies concerned, one under 32(3) to the cabinet.
 *
 * @th ข้อเสนอจากการประชุมระดับชาติของสภาองค์กรชุมชนตำบล: มาตรา 32(2) เสนอหน่วยงานที่เกี่ยวข้องเพื่อดำเนินการ มาตรา 32(3) เสนอคณะรัฐมนตรีเพื่อพิจารณาสั่งการ
 * @throws {@link RuleInputError} a section that is neither
 * @source 001_82e09ad09ff19ae2.txt, lines 662 to 679
 * @example
 * ```ts
 * import { councils } from 'chumchon/codi';
 *
 * councils.fy2563.proposalRoute({ section: '32(3)' }).to; // 'cabinet'
 * ```
 */
export const proposalRoute = figureFunction(
  {
    programme,
    id: 'proposal-route',
    title: { th: 'ข้อเสนอจากการประชุมระดับชาติของสภาองค์กรชุมชนตำบล', en: "Proposals of the councils' national meeting" },
    source: plan([662, 679]),
    facts,
  },
  held,
  'to',
  ({ section }): Computed<ProposalRoute> => routes[section],
);
