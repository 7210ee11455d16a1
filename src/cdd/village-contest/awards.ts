import { sum } from '../../core/ratio.js';
import { readExactly } from '../../rules/criteria/criterion.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { openIn } from '../../rules/logic/items.js';
import { shownAmong } from '../../rules/logic/present.js';
import { figured, judged, lackingOf, verdictOn } from '../../rules/logic/verdict.js';
import type { Found } from '../../rules/logic/verdict-rule.js';
import { type AwardsOutcome, amountOf, aspectWords, facts, held, judge, parameters } from './awards-judging.js';
import { activity, programme } from './source.js';

const runnersUpLabels = {
  'one-an-aspect': { th: 'รองชนะเลิศ 3 หมู่บ้าน ด้านละ 1 หมู่บ้าน', en: 'three runners-up, one an aspect' },
  'any-aspect': held.runnersUp.label,
  open: { th: 'รองชนะเลิศ 3 หมู่บ้าน นับตามวิธีอ่านที่ต้องระบุ', en: 'three runners-up, spread as the reading says' },
};

const { shortlistedPerAspect } = parameters;

const listed = readExactly(parameters.shortlisted.source);

const perProvince = activity.inferred(
  {
    th: 'พิมพ์เพียงจังหวัดละ 3 หมู่บ้าน ไม่ได้พิมพ์ว่าด้านละ 1 หมู่บ้าน ผู้ใช้เป็นผู้เลือกวิธีอ่าน',
    en: 'only that a province has three is printed, not that each aspect has one: the reading is the caller’s',
  },
  3956,
);

/** Whether an aspect has its one runner-up, where each has one. */
const runnersUpOf = ({ outcome: { aspect, runnersUp }, least, most }: ReturnType<typeof judge>['standing'][number]) => {
  const isOne = least === 1 && most === 1;
  const status = verdictOn(isOne || (least <= 1 && most >= 1 ? undefined : false));
  return judged(`runner-up-${aspect}`, aspectWords[aspect], status, {
    actual: status === 'unknown' ? undefined : runnersUp.length,
    required: { exactly: parameters.runnersUp.value / Object.keys(aspectWords).length },
    unit: 'villages',
    source: perProvince,
  });
};

/**
 * What the nine shortlisted villages of a province get (เงินสนับสนุนรางวัล): 100,000 baht for a winner, 50,000 for a
 * runner-up, nothing for the others; and whether the result is as it has to be. Each aspect has three villages on the
 * shortlist and one winner, and the province three runners-up: 450,000 baht in all. No word of comparison is printed: the
 * numbers are read as exactly so many.
 *
 * That the runners-up are one an aspect is not printed, only that there are three. `runnersUp` says which the caller
 * holds: `one-an-aspect`, which the rest suggests, or `any-aspect`. Where they are one an aspect both agree; where they
 * are not, and no reading is given, the verdict is `unknown`. The committee chooses: no marks are printed.
 *
 * @th
 * แสดงเงินสนับสนุนรางวัลของ 9 หมู่บ้านที่ผ่านเกณฑ์ ชนะเลิศ 100,000 บาท รองชนะเลิศ 50,000 บาท และผลถูกต้องหรือไม่ คือ ด้านละ 3 หมู่บ้าน ชนะเลิศด้านละ 1
 * หมู่บ้าน และรองชนะเลิศจังหวัดละ 3 หมู่บ้าน รวม 450,000 บาท จำนวนเหล่านี้ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าเท่านั้นพอดี
 * เอกสารไม่ได้พิมพ์ว่ารองชนะเลิศด้านละ 1 หมู่บ้าน ผู้ใช้จึงเลือกวิธีอ่านใน runnersUp
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
    const tell = () => {
      const villages = values.villages.map(({ village, aspect, rank }) => ({
        village,
        aspect,
        rank,
        amount: rank && amountOf(rank),
      }));
      const amounts = villages.map(({ amount }) => amount).filter(amount => amount !== undefined);
      const open = openIn('villages', values.villages, ['rank']);
      const spread = values.runnersUp ?? (readingMatters ? 'open' : 'any-aspect');
      const criteria = [
        judged('shortlist', held.shortlist.label, shortlist, {
          source: listed,
          criteria: standing.map(({ shortlisted, outcome: { aspect } }) =>
            judged(`shortlist-${aspect}`, aspectWords[aspect], verdictOn(shortlisted === shortlistedPerAspect.value), {
              actual: shortlisted,
              required: { exactly: shortlistedPerAspect.value },
              unit: 'villages',
              source: listed,
            }),
          ),
        }),
        ...standing.map(({ outcome: { aspect, status, winners } }) =>
          judged(
            `winner-${aspect}`,
            { th: `ผู้ชนะเลิศ${aspectWords[aspect].th}`, en: `the ${aspectWords[aspect].en} winner` },
            status,
            {
              actual: status === 'unknown' ? undefined : winners.length,
              required: { exactly: parameters.winners.value },
              unit: 'villages',
              source: readExactly(parameters.winners.source),
            },
          ),
        ),
        judged('runners-up', runnersUpLabels[spread], runnersUp, {
          ...(spread === 'one-an-aspect'
            ? { criteria: standing.map(runnersUpOf) }
            : {
                actual:
                  runnersUp === 'unknown'
                    ? undefined
                    : values.villages.filter(({ rank }) => rank === 'runner-up').length,
                required: spread === 'any-aspect' ? { exactly: parameters.runnersUp.value } : undefined,
                unit: 'villages',
              }),
          facts: shownAmong(['runnersUp'], values),
          source: spread === 'any-aspect' ? readExactly(parameters.runnersUp.source) : perProvince,
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
