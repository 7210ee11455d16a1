import type { Citation } from '../../core/citation.js';
import type { Text } from '../../core/text.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { judging } from '../../rules/logic/judging.js';
import type { Refuse } from '../../rules/logic/rule.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { born, facts, parameters, requirements, title, tracks, type Values, youth } from './person-criteria.js';
import { occupations, programme } from './source.js';

/** The completed years that a year of birth leaves possible in FY2565. */
const agesOf = (birthYear: number) =>
  [Math.max(0, parameters.projectFrom.value - birthYear - 1), parameters.projectTo.value - birthYear] as const;

/** An age that nobody of that year of birth has in FY2565 is a slip of the pen, not a person. */
function refuseImpossibleAge({ birthYear, age }: Values, refuse: Refuse): void {
  if (birthYear === undefined || age === undefined) return;
  const [least, most] = agesOf(birthYear);
  if (age < least || age > most) {
    refuse(['age'], age, {
      th: `${least} ถึง ${most} ปี สำหรับผู้ที่เกิด พ.ศ. ${birthYear}`,
      en: `${least} to ${most} for somebody born in ${birthYear} (B.E.)`,
    });
  }
}

/** Nobody is treated before the year of their birth. */
function refuseTreatmentBeforeBirth({ birthYear, treatedIn }: Values, refuse: Refuse): void {
  if (birthYear === undefined || treatedIn === undefined || treatedIn >= birthYear) return;
  refuse(['treatedIn'], treatedIn, {
    th: `ไม่ก่อนปีเกิด พ.ศ. ${birthYear}`,
    en: `no earlier than the year of birth, ${birthYear} (B.E.)`,
  });
}

const context = { facts, source: occupations(2898) };

const judgings = {
  byBirth: {
    all: judging(requirements.byBirth, context),
    tracks: tracks.byBirth.map(track => ({ id: track.id, ...judging(track, context) })),
  },
  byBoth: {
    all: judging(requirements.byBoth, context),
    tracks: tracks.byBoth.map(track => ({ id: track.id, ...judging(track, context) })),
  },
};

const modeOf = ({ bothTests }: Values): keyof typeof requirements => (bothTests === true ? 'byBoth' : 'byBirth');

/** The year of birth says one thing, the age in brackets beside it another, or may do so. */
export interface AgeConflict {
  /** Born in B.E. 2539 to 2550. */
  readonly birthYear: Verdict;
  /** Aged 15 to 25: by the age that was given, or else by the ages that the year of birth leaves possible in FY2565. */
  readonly age: Verdict;
  /** The completed years that the year of birth leaves possible in FY2565. */
  readonly possibleAges: readonly [least: number, most: number];
  /** Which of the two decides: see `bothTests`. */
  readonly reading: Text;
  readonly source: Citation;
}

/** Whether somebody can be chosen for activity 1.2, and by which track. */
export interface PersonOutcome extends VerdictOutcome {
  /** The tracks that are met, by id: `after-treatment`, `youth-at-risk`. */
  readonly tracks: readonly string[];
  /** `null` where year of birth and age come to the same answer; absent while the year of birth is not known. */
  readonly ageConflict?: AgeConflict | null;
}

const withinWords = {
  met: { th: 'อยู่ในเกณฑ์', en: 'within' },
  unmet: { th: 'ไม่อยู่ในเกณฑ์', en: 'not within' },
  unknown: { th: 'ยังบอกไม่ได้', en: 'cannot be told yet' },
};

function ageVerdict(age: number | undefined, [least, most]: readonly [number, number]): Verdict {
  const [from, to] = [parameters.ageFrom.value, parameters.ageTo.value];
  if (age !== undefined) return age >= from && age <= to ? 'met' : 'unmet';
  if (most < from || least > to) return 'unmet';
  return least >= from && most <= to ? 'met' : 'unknown';
}

const readingBy: Readonly<Record<keyof typeof requirements, Text>> = {
  byBirth: {
    th: 'ปีเกิดเป็นเกณฑ์ตัดสิน อายุในวงเล็บเป็นคำอธิบาย',
    en: 'the year of birth decides; the age in brackets explains it',
  },
  byBoth: { th: 'ใช้ทั้งปีเกิดและอายุเป็นเกณฑ์', en: 'both the year of birth and the age count' },
};

function ageConflictOf(values: Values): AgeConflict | null | undefined {
  const { birthYear, age } = values;
  if (birthYear === undefined) return undefined;
  const possibleAges = agesOf(birthYear);
  const byBirth = born.test(values);
  const byAge = ageVerdict(age, possibleAges);
  if (byAge === byBirth) return null;
  return {
    birthYear: byBirth,
    age: byAge,
    possibleAges,
    reading: readingBy[modeOf(values)],
    source: occupations(2902),
  };
}

/**
 * Who can be chosen (เกณฑ์การคัดเลือก) for the training and the material of activity 1.2: somebody who lives in the province and
 * joins of their own will, by one of two tracks. One is for people after drug treatment (ผู้ผ่านการบำบัด) in B.E. 2562 to 2564, of
 * any age; the other for youth at risk (เยาวชนกลุ่มเสี่ยง), whose three tests are cumulative: “one of” binds the two tracks, not
 * what stands under the second.
 *
 * The text prints the years of birth 2539 to 2550 and, in brackets, the ages 15 to 25. Those are twelve years of birth and
 * eleven ages, and no day is printed on which the age counts: they cannot both hold for everybody. The year of birth decides;
 * `ageConflict` shows where the age says, or may say, otherwise. With `bothTests` the age is asked for as well: in years, since the
 * day on which it counts is yours to choose. Where a register holds the day of birth, `completedYears` of `chumchon/thai` gives the
 * age on a day.
 *
 * Other readings: years are calendar years (B.E.). Of the certifiers of the first track, whom the text gives as examples, one is
 * enough; the second knows guardians and community leaders only, and that
 * one of them does all three is not printed: a guardian may certify whom a leader supervises. Any of the three reasons for lacking support will do. No
 * income is printed for “poor”.
 *
 * @th
 * พิจารณาว่าบุคคลเป็นกลุ่มเป้าหมายของกิจกรรม 1.2 ได้หรือไม่ คือ อาศัยอยู่ในจังหวัด สมัครใจ และเป็นผู้ผ่านการบำบัด ปี 2562 - 2564 หรือเยาวชนกลุ่มเสี่ยง
 * ปีเกิดที่พิมพ์ไว้ (2539 - 2550) กับอายุในวงเล็บ (15 - 25 ปี) ไม่ตรงกันทุกกรณี จึงใช้ปีเกิดเป็นเกณฑ์ เว้นแต่ระบุ bothTests
 * เอกสารไม่ได้พิมพ์วันที่ใช้นับอายุ จึงถามเป็นปีบริบูรณ์ ถ้ามีวันเกิด ใช้ completedYears ของ chumchon/thai นับอายุ ณ วันที่ผู้ใช้กำหนด
 * ผู้รับรอง ผู้สนับสนุน และผู้กำกับดูแล เป็นผู้ปกครองหรือผู้นำชุมชนก็ได้ ไม่จำเป็นต้องเป็นคนเดียวกัน
 *
 * @throws {@link RuleInputError} a year that is not of the Buddhist Era or lies after 2565, an age that nobody born in that year has in FY2565, a treatment before the year of birth, a value that is not of its kind, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 708 and 2898 to 2908
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const outcome = motherFund.fy2565.person({
 *   livesInProvince: true,
 *   voluntary: true,
 *   birthYear: 2550,
 *   atRisk: true,
 *   poor: true,
 *   noLocalFund: true,
 *   otherFunding: false,
 *   leaderCertifies: true,
 *   leaderSupports: true,
 *   leaderSupervises: true,
 * });
 * outcome.verdict; // 'met'
 * outcome.tracks; // ['youth-at-risk']
 * outcome.ageConflict?.possibleAges; // [13, 15]
 * motherFund.fy2565.person({ treatedIn: 2561, birthYear: 2551 }).verdict; // 'unmet'
 * ```
 */
export const person = verdictFunction(
  { programme, id: 'person', title, source: occupations([2898, 2908]), parameters, facts },
  {
    tracks: {
      label: { th: 'หลักเกณฑ์ที่ผ่าน', en: 'tracks that are met' },
      words: {
        'after-treatment': { th: 'ผู้ผ่านการบำบัดฟื้นฟูยาเสพติด', en: 'after drug treatment' },
        'youth-at-risk': youth.label,
      },
    },
    ageConflict: {
      label: { th: 'ปีเกิดกับอายุให้ผลต่างกัน', en: 'where the year of birth and the age differ' },
      of: {
        birthYear: { label: { th: 'ตามปีเกิด', en: 'by the year of birth' }, words: withinWords },
        age: { label: { th: 'ตามอายุ', en: 'by the age' }, words: withinWords },
        possibleAges: { label: { th: 'อายุต่ำสุดและสูงสุดที่เป็นไปได้', en: 'least and greatest possible age' } },
        reading: { label: { th: 'การตีความ', en: 'the reading' } },
      },
    },
  },
  (values, refuse): Found<PersonOutcome> => {
    refuseImpossibleAge(values, refuse);
    refuseTreatmentBeforeBirth(values, refuse);
    const { all, tracks } = judgings[modeOf(values)];
    return {
      verdict: all.verdict(values),
      tell: () => ({
        ...all.of(values),
        tracks: tracks.flatMap(({ id, verdict }) => (verdict(values) === 'met' ? [id] : [])),
        ageConflict: ageConflictOf(values),
      }),
    };
  },
);
