import { deepFreeze } from '../../core/freeze.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { rollUp } from '../../rules/counting/roll-up.js';
import { atLeast, exactly } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { count } from '../../rules/logic/fact.js';
import { organisationsPlan, programme } from './source.js';

const training = {
  yearsNotClosed: parameter(3, 'years', organisationsPlan(732)),
  basicCooperatives: parameter(43, 'cooperatives', organisationsPlan(730)),
  basicPeople: parameter(75, 'people', organisationsPlan(730)),
  coachingPeople: parameter(26, 'people', organisationsPlan(732)),
};

/** A training course in bookkeeping. */
export interface AccountsCourse {
  readonly course: 1 | 2;
  readonly title: Text;
  /** Whom it is for. */
  readonly audience: Text;
  /** Absent where only people are printed. */
  readonly cooperatives?: Parameter<number>;
  readonly people: Parameter<number>;
}

/**
 * The two courses of the fourth quarter (หลักสูตรการอบรม) and who attended: 75 + 26 = 101 people, of 136 in the year.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 730 and 732
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.accountsCourses.map(({ people }) => people.value); // [75, 26]
 * ```
 */
export const accountsCourses: readonly AccountsCourse[] = deepFreeze([
  {
    course: 1,
    title: { th: 'ขั้นพื้นฐาน', en: 'basic' },
    audience: {
      th: 'กลุ่มที่จดทะเบียนเป็นสหกรณ์แล้ว/สหกรณ์ที่จัดตั้งใหม่',
      en: 'groups registered as cooperatives, and new cooperatives',
    },
    cooperatives: training.basicCooperatives,
    people: training.basicPeople,
  },
  {
    course: 2,
    title: { th: 'การพัฒนา Coaching ด้านการจัดทำบัญชีและงบการเงิน', en: 'coaching in accounts and statements' },
    audience: { th: 'ทีมเครือข่าย', en: 'network teams' },
    people: training.coachingPeople,
  },
]);

/**
 * Whether the people trained in a quarter are those of its courses (จำนวนผู้เข้ารับการอบรมรวม): 75 and 26 make the
 * printed 101.
 *
 * @th ผู้เข้ารับการอบรมของไตรมาสเท่ากับผลรวมของหลักสูตรหรือไม่: 75 และ 26 คน รวม 101 คน
 * @throws {@link RuleInputError} a course without a name, a negative number, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 728 to 732
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.peopleTrained({
 *   total: 101,
 *   parts: [{ name: 'basic', amount: 75 }, { name: 'coaching', amount: 26 }],
 * }).verdict; // 'met'
 * ```
 */
export const peopleTrained = rollUp({
  programme,
  id: 'people-trained',
  title: { th: 'จำนวนผู้เข้ารับการอบรมหลักสูตร', en: 'People trained' },
  source: organisationsPlan([728, 732]),
  unit: 'people',
  relation: 'equals',
  whole: { th: 'ผู้เข้ารับการอบรมของไตรมาส', en: 'the people trained in the quarter' },
  parts: { th: 'ผู้เข้ารับการอบรมแต่ละหลักสูตร', en: 'the people trained in each course' },
});

const coaching = {
  programme,
  id: 'coaching-target',
  title: {
    th: 'สหกรณ์ที่ไม่สามารถปิดบัญชีประจำปีได้ 3 ปีต่อเนื่อง',
    en: 'Cooperatives with three years of unclosed accounts',
  },
  source: organisationsPlan(732),
  words: {
    met: { th: 'อยู่ในกลุ่มที่ทีมเครือข่ายเป็นพี่เลี้ยงให้ได้', en: 'is of those whom the teams can coach' },
    unmet: { th: 'ไม่อยู่ในกลุ่มที่ทีมเครือข่ายเป็นพี่เลี้ยงให้', en: 'is not of those whom the teams can coach' },
  },
  parameters: { yearsNotClosed: training.yearsNotClosed },
  facts: {
    yearsNotClosed: count(
      { th: 'จำนวนปีต่อเนื่องที่ปิดบัญชีประจำปีไม่ได้', en: 'years in a row of unclosed annual accounts' },
      'years',
    ),
  },
} as const;

/**
 * Whether a cooperative is of those whom the trained network teams can coach (สหกรณ์ที่ไม่สามารถปิดบัญชีประจำปีได้ 3 ปีต่อเนื่อง): it could not
 * close its annual accounts three years in a row. Whether more than three years count too is not said, so the reading
 * is the caller's: `at-least` three, or `exactly` three. The report says what the teams can do, and obliges nobody.
 *
 * @th สหกรณ์ที่ทีมเครือข่ายซึ่งผ่านการอบรมเป็นพี่เลี้ยงให้ได้ คือ สหกรณ์ที่ไม่สามารถปิดบัญชีประจำปีได้ 3 ปีต่อเนื่อง เอกสารไม่ได้ระบุว่าเกิน 3 ปีนับด้วยหรือไม่ ผู้ใช้เลือก at-least (3 ปีขึ้นไป) หรือ exactly (3 ปีพอดี)
 * @throws {@link RuleInputError} no reading, a number of years that is not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 732
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.coachingTarget({ yearsNotClosed: 4, reading: 'at-least' }).verdict; // 'met'
 * credit.fy2563.coachingTarget({ yearsNotClosed: 4, reading: 'exactly' }).verdict; // 'unmet'
 * ```
 */
export const coachingTarget = readings({
  reading: {
    name: 'reading',
    label: { th: 'ความหมายของ 3 ปีต่อเนื่อง', en: 'how three years in a row is read' },
  },
  labels: {
    'at-least': { th: '3 ปีขึ้นไป', en: 'three years or more' },
    exactly: { th: '3 ปีพอดี', en: 'three years exactly' },
  },
  rules: {
    'at-least': checklist({
      ...coaching,
      criteria: [
        atLeast('yearsNotClosed', training.yearsNotClosed, {
          circumstance: true,
          source: organisationsPlan.inferred(
            { th: 'ผู้ใช้เลือกอ่าน “3 ปีต่อเนื่อง” ว่า 3 ปีขึ้นไป', en: 'the caller reads “three years in a row” as three or more' },
            732,
          ),
        }),
      ],
    }),
    exactly: checklist({
      ...coaching,
      criteria: [exactly('yearsNotClosed', training.yearsNotClosed, { circumstance: true })],
    }),
  },
});
