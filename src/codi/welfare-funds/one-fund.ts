import type { Verdict } from '../../rules/criteria/criterion.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { listOf, name, record, required, subject } from '../../rules/logic/fact.js';
import { judged } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { plan, programme } from './source.js';

/** Which localities have more than one fund. */
export interface OneFundOutcome extends VerdictOutcome {
  /** `unknown` while no fund is listed, or while the locality of one is not known and no other has two. */
  readonly verdict: Verdict;
  /** How many localities are known. */
  readonly localities: number;
  /** The localities with more than one fund, with those funds, in the order given. */
  readonly shared: readonly { readonly locality: string; readonly funds: readonly string[] }[];
  /** The funds whose locality is not known and can still decide; `funds` while none is listed. */
  readonly missing: readonly string[];
}

const facts = {
  funds: required(
    listOf(
      { th: 'กองทุนสวัสดิการชุมชน', en: 'the funds' },
      record(
        { th: 'กองทุน', en: 'a fund' },
        {
          fund: subject({ th: 'ชื่อหรือรหัสกองทุน', en: 'its name or code' }),
          locality: name({
            th: 'รหัสท้องถิ่น (กรุงเทพมหานครใช้เขต)',
            en: 'code of its local authority, or of its district in Bangkok',
          }),
        },
      ),
    ),
  ),
};

const held = {
  localities: { label: { th: 'ท้องถิ่นที่มีกองทุน', en: 'localities that have funds' }, unit: 'sites' },
  shared: {
    label: { th: 'ท้องถิ่นที่มีมากกว่าหนึ่งกองทุน', en: 'localities with more than one fund' },
    of: {
      locality: { label: { th: 'รหัสท้องถิ่น', en: 'locality' } },
      funds: { label: { th: 'กองทุน', en: 'funds' } },
    },
  },
} as const;

type Funds = readonly { readonly fund: string; readonly locality: string | undefined }[];

function judge({ funds }: { readonly funds: Funds }): Found<OneFundOutcome> {
  const byLocality = new Map<string, string[]>();
  const placeless: string[] = [];
  for (const [index, { fund, locality }] of funds.entries()) {
    if (locality === undefined) {
      placeless.push(`funds.${index}.locality`);
      continue;
    }
    const together = byLocality.get(locality) ?? [];
    together.push(fund);
    byLocality.set(locality, together);
  }
  const shared = [...byLocality].filter(([, of]) => of.length > 1).map(([locality, of]) => ({ locality, funds: of }));
  const isOpen = funds.length === 0 || (placeless.length > 0 && funds.length > 1);
  const verdict = shared.length > 0 ? 'unmet' : isOpen ? 'unknown' : 'met';
  return {
    verdict,
    tell: () => ({
      localities: byLocality.size,
      shared,
      criteria: [
        judged('shared', held.shared.label, verdict, {
          actual: verdict === 'unknown' ? undefined : shared.length,
          required: { exactly: 0 },
          unit: 'sites',
          source: plan(188),
        }),
      ],
      missing: funds.length === 0 ? ['funds'] : placeless,
    }),
  };
}

/**
 * Whether no locality has more than one fund (หนึ่งท้องถิ่นหนึ่งกองทุน); in Bangkok the locality is the district (เขต).
 *
 * The report speaks of ท้องถิ่น and counts funds and tambons as if they were the same. `locality` is the caller's code of the
 * unit that has one fund.
 *
 * @th ตรวจว่าไม่มีท้องถิ่นใดมีเกินหนึ่งกองทุน (กรุงเทพมหานครใช้เขต) เทียบรหัสท้องถิ่นตามที่ผู้ใช้ระบุ เมื่อไม่มีกองทุนในรายการเลยยังตัดสินไม่ได้
 * @throws {@link RuleInputError} a fund without a name, a code that is blank, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 188
 * @example
 * ```ts
 * import { welfareFunds } from 'chumchon/codi';
 *
 * const outcome = welfareFunds.fy2563.oneFundPerLocality({
 *   funds: [
 *     { fund: 'A', locality: '6500101' },
 *     { fund: 'B', locality: '6500102' },
 *     { fund: 'C', locality: '6500101' },
 *   ],
 * });
 * outcome.verdict; // 'unmet'
 * outcome.shared; // [{ locality: '6500101', funds: ['A', 'C'] }]
 * ```
 */
export const oneFundPerLocality = verdictFunction(
  {
    programme,
    id: 'one-fund-per-locality',
    title: { th: 'หนึ่งท้องถิ่นหนึ่งกองทุน', en: 'One locality, one fund' },
    source: plan(188),
    facts,
  },
  held,
  judge,
);
