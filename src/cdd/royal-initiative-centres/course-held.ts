import { type Parameter, parameter } from '../../core/parameter.js';
import { exactly } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { count } from '../../rules/logic/fact.js';
import { centre, readingLabels } from './centre-budget.js';
import { activity, programme } from './source.js';

const chiangMai = activity(3788, 3790, 3792, 3798, 3800, 3802, 3804);
const ubonRatchathani = activity(3810, 3812, 3814, 3816, 3818, 3820, 3822, 3824, 3826, 3828, 3830);
const satun = activity(3843, 3845);

const courses = {
  chiangMai: {
    batches: parameter(2, 'courses', chiangMai),
    people: parameter(20, 'people', chiangMai),
    days: parameter(1, 'days', chiangMai),
  },
  ubonRatchathani: {
    batches: parameter(1, 'courses', ubonRatchathani),
    people: parameter(20, 'people', ubonRatchathani),
    days: parameter(1, 'days', activity(3810, 3812, 3814, 3818, 3820, 3822, 3824, 3826, 3828, 3830)),
  },
  satun: {
    batches: parameter(10, 'courses', satun),
    people: parameter(15, 'people', satun),
    days: parameter(1, 'days', satun),
  },
};

const withYangTrees = {
  th: 'ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่า 1 วันพอดี และหลักสูตรไม้ยางนา (บรรทัด 3816) ซึ่งไม่ได้พิมพ์จำนวนวัน อ่านว่า 1 วันเช่นหลักสูตรอื่น',
  en: 'no word of comparison is printed: exactly one day is read, also of the course on yang trees (line 3816), whose day is not printed',
};

// @__NO_SIDE_EFFECTS__
const heldAs = (
  printed: Readonly<Record<'batches' | 'people' | 'days', Parameter<number>>>,
  days = printed.days.source,
) =>
  checklist({
    programme,
    id: 'course-held',
    title: { th: 'จำนวนรุ่น คน และวันของหลักสูตร', en: 'Batches, people and days of a course' },
    source: activity([3788, 3845]),
    parameters: printed,
    facts: {
      batches: count({ th: 'จำนวนรุ่น', en: 'batches' }, 'courses'),
      people: count({ th: 'คนต่อรุ่น', en: 'people a batch' }, 'people'),
      days: count({ th: 'จำนวนวันต่อรุ่น', en: 'days a batch' }, 'days'),
    },
    criteria: [
      exactly('batches', printed.batches),
      exactly('people', printed.people),
      exactly('days', printed.days, { source: days }),
    ],
  });

/**
 * Whether a course of a centre was held as printed (จำนวนรุ่น คน และวันของหลักสูตร): in one day a batch; two batches of 20 people in
 * Chiang Mai, one of 20 in Ubon Ratchathani, ten of 15 in Satun. All courses of a centre are alike.
 *
 * Of one course of Ubon Ratchathani, of yang trees, the day is not printed (line 3816): it is read as that of the others. No
 * comparison is printed: the numbers are read as exactly that many.
 *
 * @th
 * ตรวจว่าหลักสูตรของศูนย์จัดตามที่พิมพ์ไว้หรือไม่ คือ รุ่นละ 1 วัน เชียงใหม่ 2 รุ่น ๆ ละ 20 คน อุบลราชธานี 1 รุ่น 20 คน สตูล 10 รุ่น ๆ ละ 15 คน
 * เท่ากันทุกหลักสูตรของศูนย์ หลักสูตรไม้ยางนาของอุบลราชธานี (บรรทัด 3816) ไม่ได้พิมพ์จำนวนวัน อ่านว่า 1 วันเช่นหลักสูตรอื่น
 * จำนวนไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าเท่านั้นพอดี
 *
 * @throws {@link RuleInputError} no centre, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3788 to 3845
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * const { courseHeld } = royalInitiativeCentres.fy2565;
 * courseHeld({ centre: 'satun', batches: 10, people: 15, days: 1 }).verdict; // 'met'
 * courseHeld({ centre: 'chiang-mai', batches: 2, people: 15, days: 1 }).verdict; // 'unmet'
 * ```
 */
export const courseHeld = readings({
  labels: readingLabels,
  reading: centre,
  rules: {
    'chiang-mai': heldAs(courses.chiangMai),
    'ubon-ratchathani': heldAs(courses.ubonRatchathani, activity.inferred(withYangTrees, ...ubonRatchathani.lines)),
    satun: heldAs(courses.satun),
  },
});
