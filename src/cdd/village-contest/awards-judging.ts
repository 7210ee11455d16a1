import { Decimal } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { choice, listOf, record, required, subject } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { together } from '../../rules/logic/verdict.js';
import type { VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { activity } from './source.js';

/** The aspects of the contest: social, economic, environmental (ด้านสังคม ด้านเศรษฐกิจ ด้านสิ่งแวดล้อม). */
export type Aspect = 'social' | 'economic' | 'environmental';

/** What became of a shortlisted village. */
export type ContestRank = 'winner' | 'runner-up' | 'not-awarded';

/** A shortlisted village with what it gets. */
export interface AwardedVillage {
  readonly village: string;
  readonly aspect: Aspect;
  /** Absent while it is not known. */
  readonly rank?: ContestRank;
  /** Baht; absent while the rank is not known. */
  readonly amount?: DecimalText;
}

/** The winner of an aspect. */
export interface AspectOutcome {
  readonly aspect: Aspect;
  /** Whether it has exactly one winner. */
  readonly status: Verdict;
  readonly winners: readonly string[];
  readonly runnersUp: readonly string[];
}

/** The result of a province's contest. */
export interface AwardsOutcome extends VerdictOutcome {
  /** Whether the shortlist is as printed, each aspect has one winner, and there are three runners-up. */
  readonly verdict: Verdict;
  /** Whether nine villages were shortlisted, three of them in each aspect. */
  readonly shortlist: Verdict;
  readonly villages: readonly AwardedVillage[];
  readonly aspects: readonly AspectOutcome[];
  /** Whether there are three runners-up, spread as `runnersUp` says. */
  readonly runnersUp: Verdict;
  readonly figures: readonly FigureOutcome[];
  /** What the villages get together, in baht; absent while a rank is not known. */
  readonly total?: DecimalText;
  /** What can still change the verdict: ranks such as `villages.0.rank`, or `runnersUp`. */
  readonly missing: readonly string[];
}

const aspects: readonly Aspect[] = ['social', 'economic', 'environmental'];

export const parameters = {
  winners: parameter(1, 'villages', activity(3934), { th: 'รางวัลชนะเลิศ ด้านละ', en: 'winners of each aspect' }),
  runnersUp: parameter(3, 'villages', activity(3956)),
  shortlisted: parameter(9, 'villages', activity(3928)),
  shortlistedPerAspect: parameter(3, 'villages', activity(3928), {
    th: 'หมู่บ้านที่ผ่านเกณฑ์ ด้านละ',
    en: 'shortlisted villages of each aspect',
  }),
  winner: parameter(100000, 'baht', activity(3936, 3956), { th: 'เงินรางวัลชนะเลิศ', en: 'award of a winner' }),
  runnerUp: parameter(50000, 'baht', activity(3936, 3956), { th: 'เงินรางวัลรองชนะเลิศ', en: 'award of a runner-up' }),
};

export const amountOf = (rank: ContestRank): Decimal => {
  if (rank === 'winner') return new Decimal(parameters.winner.value);
  return new Decimal(rank === 'runner-up' ? parameters.runnerUp.value : 0);
};

export const aspectWords = {
  social: { th: 'ด้านสังคม', en: 'social' },
  economic: { th: 'ด้านเศรษฐกิจ', en: 'economic' },
  environmental: { th: 'ด้านสิ่งแวดล้อม', en: 'environmental' },
};

const rankWords = {
  winner: { th: 'ชนะเลิศ', en: 'winner' },
  'runner-up': { th: 'รองชนะเลิศ', en: 'runner-up' },
  'not-awarded': { th: 'ไม่ได้รับรางวัล', en: 'not awarded' },
};

const rightWords = {
  met: { th: 'ถูกต้อง', en: 'as printed' },
  unmet: { th: 'ไม่ถูกต้อง', en: 'not as printed' },
  unknown: { th: 'ยังบอกไม่ได้', en: 'cannot be told yet' },
};

const aspectHeld = { label: { th: 'ด้าน', en: 'aspect' }, words: aspectWords };

export const held = {
  shortlist: {
    label: { th: 'หมู่บ้านที่ผ่านเกณฑ์ด้านละ 3 หมู่บ้าน', en: 'three of each aspect are shortlisted' },
    words: rightWords,
    isEvident: true,
  },
  villages: {
    label: { th: 'ผลรายหมู่บ้าน', en: 'the villages' },
    of: {
      village: { label: { th: 'หมู่บ้าน', en: 'village' } },
      aspect: aspectHeld,
      rank: { label: { th: 'ผลการประกวด', en: 'rank' }, words: rankWords },
      amount: { label: { th: 'เงินรางวัล', en: 'award' }, unit: 'baht' },
    },
  },
  aspects: {
    label: { th: 'ผลรายด้าน', en: 'the aspects' },
    of: {
      aspect: aspectHeld,
      status: { label: { th: 'ชนะเลิศด้านละ 1 หมู่บ้าน', en: 'one winner' }, words: rightWords, isEvident: true },
      winners: { label: { th: 'ชนะเลิศ', en: 'winners' } },
      runnersUp: { label: { th: 'รองชนะเลิศ', en: 'runners-up' } },
    },
  },
  runnersUp: { label: { th: 'รองชนะเลิศ 3 หมู่บ้าน', en: 'three runners-up' }, words: rightWords, isEvident: true },
  total: { label: { th: 'เงินรางวัลทั้งหมด', en: 'awards in all' }, unit: 'baht' },
} as const;

export const facts = {
  villages: required(
    listOf(
      { th: 'หมู่บ้านที่ผ่านเกณฑ์', en: 'the shortlisted villages' },
      record(
        { th: 'หมู่บ้าน', en: 'a village' },
        {
          village: subject({ th: 'ชื่อหมู่บ้าน', en: 'its name' }),
          aspect: required(choice({ th: 'ด้าน', en: 'its aspect' }, aspectWords)),
          rank: choice({ th: 'ผลการประกวด', en: 'its rank' }, rankWords),
        },
      ),
    ),
  ),
  runnersUp: choice(
    { th: 'รองชนะเลิศ 3 หมู่บ้าน นับอย่างไร', en: 'how the three runners-up are spread' },
    {
      'one-an-aspect': { th: 'ด้านละ 1 หมู่บ้าน', en: 'one an aspect' },
      'any-aspect': { th: '3 หมู่บ้าน ไม่จำกัดด้าน', en: 'three, of any aspect' },
    },
  ),
};

interface Contest {
  readonly villages: readonly {
    readonly village: string;
    readonly aspect: Aspect;
    readonly rank: ContestRank | undefined;
  }[];
  readonly runnersUp: 'one-an-aspect' | 'any-aspect' | undefined;
}

/** Exactly one winner, with some villages whose rank is open. */
const oneWinner = (winners: number, open: number): Verdict => {
  if (winners > 1 || winners + open === 0) return 'unmet';
  return open === 0 ? 'met' : 'unknown';
};

/** How an aspect stands, and between how many and how many runners-up it can come to. */
function aspectOf(aspect: Aspect, villages: Contest['villages']) {
  const own = villages.filter(each => each.aspect === aspect);
  const named = (rank: ContestRank) => own.filter(each => each.rank === rank).map(({ village }) => village);
  const [winners, runnersUp] = [named('winner'), named('runner-up')];
  const open = own.filter(({ rank }) => rank === undefined).length;
  const spare = winners.length === 0 ? open - 1 : open;
  return {
    shortlisted: own.length,
    outcome: { aspect, status: oneWinner(winners.length, open), winners, runnersUp },
    least: runnersUp.length,
    most: runnersUp.length + Math.max(0, spare),
  };
}

type Range = { readonly least: number; readonly most: number };

/** Whether three runners-up are possible at one an aspect, and whether they are possible otherwise. */
function spreads(ranges: readonly Range[]) {
  const [even, least, most] = [
    ranges.every(range => range.least <= 1 && range.most >= 1),
    ranges.reduce((total, range) => total + range.least, 0),
    ranges.reduce((total, range) => total + range.most, 0),
  ];
  // Some other spread of three has two or more in one aspect: what the others need at least must leave room for it.
  const uneven = ranges.some(range => {
    const [others, mostOthers] = [least - range.least, most - range.most];
    const from = Math.max(2, range.least, parameters.runnersUp.value - mostOthers);
    return from <= Math.min(range.most, parameters.runnersUp.value - others);
  });
  return { even, uneven };
}

function judgeRunnersUp(reading: Contest['runnersUp'], isOpen: boolean, { even, uneven }: ReturnType<typeof spreads>) {
  const isPossible = even || (uneven && reading !== 'one-an-aspect');
  if (!isPossible) return 'unmet';
  return isOpen || (!even && reading === undefined) ? 'unknown' : 'met';
}

export function judge({ villages, runnersUp: reading }: Contest) {
  const standing = aspects.map(aspect => aspectOf(aspect, villages));
  const isOpen = villages.some(({ rank }) => rank === undefined);
  const spread = spreads(standing);
  const runnersUp = judgeRunnersUp(reading, isOpen, spread);
  // Three of each of the three aspects are nine.
  const isEven = standing.every(({ shortlisted }) => shortlisted === parameters.shortlistedPerAspect.value);
  const shortlist: Verdict = isEven ? 'met' : 'unmet';
  const verdict = together([shortlist, ...standing.map(({ outcome }) => outcome.status), runnersUp]);
  return { verdict, shortlist, standing, runnersUp, readingMatters: reading === undefined && spread.uneven } as const;
}
