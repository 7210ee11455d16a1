import { sum } from '../../core/ratio.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { openIn } from '../../rules/logic/items.js';
import { shownAmong } from '../../rules/logic/present.js';
import { figured, judged, lackingOf } from '../../rules/logic/verdict.js';
import type { Found } from '../../rules/logic/verdict-rule.js';
import { type AwardsOutcome, amountOf, aspectWords, facts, held, judge, parameters } from './awards-judging.js';
import { activity, programme } from './source.js';

const oneAnAspect = { th: 'รองชนะเลิศด้านละ 1 หมู่บ้าน', en: 'one runner-up of each aspect' };

/**
 * What the nine shortlisted villages of a province get (เงินสนับสนุนรางวัล): 100,000 baht for a winner, 50,000 for a
 * runner-up, nothing for the others; and whether the result is as it has to be. Each aspect has three villages on the
 * shortlist and exactly one winner, and the province three runners-up: 450,000 baht in all.
 *
 * That the runners-up are one an aspect is not printed, only that there are three. `runnersUp` says which the caller
 * holds: `one-an-aspect`, which the rest suggests, or `any-aspect`. Where they are one an aspect both agree; where they
 * are not, and no reading is given, the verdict is `unknown`. The committee chooses: no marks are printed.
 *
 * @th
 * แสดงเงินสนับสนุนรางวัลของ 9 หมู่บ้านที่ผ่านเกณฑ์ ชนะเลิศ 100,000 บาท รองชนะเลิศ 50,000 บาท และผลถูกต้องหรือไม่ คือ ด้านละ 3 หมู่บ้าน ชนะเลิศด้านละ 1
 * หมู่บ้าน และรองชนะเลิศจังหวัดละ 3 หมู่บ้าน รวม 450,000 บาท เอกสารไม่ได้พิมพ์ว่ารองชนะเลิศด้านละ 1 หมู่บ้าน ผู้ใช้จึงเลือกวิธีอ่านใน runnersUp
 * ถ้าไม่ใช่ด้านละ 1 และไม่ระบุวิธีอ่าน ยังตัดสินไม่ได้ คณะกรรมการเป็นผู้ตัดสิน ไม่มีคะแนนพิมพ์ไว้
 *
 * @throws {@link RuleInputError} a village that is listed twice, a village without name or aspect, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3928, 3934, 3936 and 3956
 * @example
 * ```ts
 * import { villageContest } from 'chumchon/cdd';
 *
 * const aspects = ['social', 'economic', 'environmental'] as const;
 * const ranks = ['winner', 'runner-up', 'not-awarded'] as const;
 * const villages = aspects.flatMap(aspect => ranks.map(rank => ({ village: `${aspect} ${rank}`, aspect, rank })));
 * const outcome = villageContest.fy2565.awards({ villages });
 * outcome.verdict; // 'met'
 * outcome.total; // '450000'
 * outcome.villages[1]?.amount; // '50000'
 * ```
 */
export const awards = verdictFunction(
  {
    programme,
    id: 'awards',
    title: { th: 'เงินสนับสนุนรางวัลชนะเลิศและรองชนะเลิศ', en: 'Awards of the contest' },
    source: activity(3928, 3934, 3936, 3956),
    parameters: {
      winners: parameters.winners,
      runnersUp: parameters.runnersUp,
      shortlistedPerAspect: parameters.shortlistedPerAspect,
      winner: parameters.winner,
      runnerUp: parameters.runnerUp,
    },
    facts,
  },
  held,
  (values): Found<AwardsOutcome> => {
    const { verdict, shortlist, standing, runnersUp, readingMatters } = judge(values);
    const perAspect = values.runnersUp === 'one-an-aspect';
    const tell = () => {
      const villages = values.villages.map(({ village, aspect, rank }) => ({
        village,
        aspect,
        rank,
        amount: rank && amountOf(rank),
      }));
      const amounts = villages.map(({ amount }) => amount).filter(amount => amount !== undefined);
      const open = openIn('villages', values.villages, ['rank']);
      const criteria = [
        judged('shortlist', held.shortlist.label, shortlist, { source: parameters.shortlisted.source }),
        ...standing.map(({ outcome: { aspect, status, winners } }) =>
          judged(
            `winner-${aspect}`,
            { th: `ผู้ชนะเลิศ${aspectWords[aspect].th}`, en: `the ${aspectWords[aspect].en} winner` },
            status,
            {
              actual: winners.length,
              required: { exactly: parameters.winners.value },
              unit: 'villages',
              source: parameters.winners.source,
            },
          ),
        ),
        judged('runners-up', perAspect ? oneAnAspect : held.runnersUp.label, runnersUp, {
          actual: values.villages.filter(({ rank }) => rank === 'runner-up').length,
          required: perAspect ? undefined : { exactly: parameters.runnersUp.value },
          unit: 'villages',
          facts: shownAmong(['runnersUp'], values),
          source: parameters.runnersUp.source,
        }),
      ];
      return {
        shortlist,
        villages,
        aspects: standing.map(({ outcome }) => outcome),
        runnersUp,
        criteria,
        figures: [
          figured(
            'total',
            held.total.label,
            { th: 'ผลรวมเงินรางวัลของทุกหมู่บ้าน', en: 'the awards of all villages added up' },
            { value: open.length === 0 ? sum(amounts) : undefined, unit: 'baht', source: activity(3936, 3956) },
          ),
        ],
        total: open.length === 0 ? sum(amounts) : undefined,
        missing: [...open, ...(readingMatters ? ['runnersUp'] : [])],
        // Where only the reading is open there is nothing to be done about the runners-up.
        ...(readingMatters && { next: lackingOf(criteria.filter(({ id }) => id !== 'runners-up')) }),
      };
    };
    return { verdict, tell };
  },
);
