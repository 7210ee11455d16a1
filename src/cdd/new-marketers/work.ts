import { atLeast, exactly } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { choice, count, listOf, name, record, required, subject } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { figured, judged, verdictOn } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { activity, programme } from './source.js';
import { work, workload } from './workload.js';

/**
 * Whether a marketer did a month's work (ปริมาณงาน/คน/เดือน): at least 3 products marketed online, 2 products or communities with content, 4 clips, 2 live sessions, 3 shows, 4 groups,
 * persons or communities coached, 20 products updated on OTOP TODAY, and one plan and one report.
 *
 * For the plan and the report no “at least” is printed: exactly one of each is read. Other work that is assigned has no measure.
 *
 * @th ปริมาณงานขั้นต่ำของนักการตลาดรุ่นใหม่ต่อคนต่อเดือน 8 รายการ แผนและรายงานไม่ได้พิมพ์คำว่าอย่างน้อย จึงอ่านว่าแผน 1 แผน และรายงาน 1 ฉบับพอดี
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5082 to 5090
 * @example
 * ```ts
 * import { newMarketers } from 'chumchon/cdd';
 *
 * newMarketers.fy2565.month({ clips: 3 }).verdict; // 'unmet'
 * ```
 */
export const month = checklist({
  programme,
  id: 'month',
  title: { th: 'ปริมาณงานนักการตลาดรุ่นใหม่ต่อเดือน', en: "A marketer's month" },
  source: activity([5082, 5090]),
  parameters: workload,
  facts: {
    onlineProducts: count(work.onlineProducts, 'products'),
    contents: count(work.contents, 'items'),
    clips: count(work.clips, 'clips'),
    liveSessions: count(work.liveSessions, 'times'),
    shows: count(work.shows, 'times'),
    coached: count({ th: 'ข้อ 6 กลุ่ม หรือราย หรือชุมชนที่ถ่ายทอดทักษะ', en: 'groups, persons or communities coached' }, 'items'),
    updatedProducts: count(
      { th: 'ข้อ 7 ผลิตภัณฑ์ที่ปรับปรุงบนเว็บไซต์ OTOP TODAY', en: 'products updated on OTOP TODAY' },
      'products',
    ),
    plans: count({ th: 'ข้อ 8 แผนปฏิบัติงานประจำเดือน', en: 'plans of the month' }, 'plans'),
    reports: count({ th: 'ข้อ 8 รายงานผลประจำเดือน', en: 'reports of the month' }, 'reports'),
  },
  criteria: [
    atLeast('onlineProducts', workload.onlineProducts),
    atLeast('contents', workload.contents),
    atLeast('clips', workload.clips),
    atLeast('liveSessions', workload.liveSessions),
    atLeast('shows', workload.shows),
    atLeast('coached', workload.coached),
    atLeast('updatedProducts', workload.updatedProducts),
    exactly('plans', workload.plans),
    exactly('reports', workload.reports),
  ],
});

/** Whether there are clips enough, and how they count. */
export interface ClipsOutcome extends VerdictOutcome {
  readonly counted: 'clips' | 'subjects';
  /** How many count; absent while the clips are not known. */
  readonly number?: number;
  readonly figures: readonly FigureOutcome[];
}

const countedWords = {
  clips: { th: 'นับทุกคลิป', en: 'each clip' },
  subjects: { th: 'นับตามกลุ่ม ราย หรือชุมชน', en: 'each group, person or community once' },
};

const clipLine = activity(5085);

/**
 * Whether a month's clips are enough (อย่างน้อย 4 คลิป, 1 กลุ่ม หรือราย หรือชุมชน ต่อ คลิป): at least four, each about one group, person or community.
 *
 * The bracket can be read in two ways, of which the caller names one. With `clips` each clip counts, about whomever; with `subjects` several clips about
 * the same one count once, so that four clips have four subjects.
 *
 * @th จำนวนคลิปประชาสัมพันธ์ต่อเดือน อย่างน้อย 4 คลิป (1 กลุ่ม หรือราย หรือชุมชน ต่อ คลิป) ข้อความในวงเล็บอ่านได้สองอย่าง ผู้ใช้จึงต้องระบุ `counted`
 * (`clips` นับทุกคลิป หรือ `subjects` คลิปของกลุ่ม ราย หรือชุมชนเดียวกันนับเป็นหนึ่ง)
 *
 * @throws {@link RuleInputError} no `counted`, a clip without its subject, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5085
 * @example
 * ```ts
 * import { newMarketers } from 'chumchon/cdd';
 *
 * const clips = ['ก', 'ก', 'ข', 'ค'].map((about, index) => ({ id: `${index}`, about }));
 * newMarketers.fy2565.clips({ clips, counted: 'clips' }).verdict; // 'met'
 * newMarketers.fy2565.clips({ clips, counted: 'subjects' }).verdict; // 'unmet'
 * ```
 */
export const clips = verdictFunction(
  {
    programme,
    id: 'clips',
    title: { th: 'คลิปประชาสัมพันธ์ประจำเดือน', en: "A month's clips" },
    source: clipLine,
    parameters: { least: workload.clips },
    facts: {
      counted: required(choice({ th: 'นับอย่างไร', en: 'how they count' }, countedWords)),
      clips: listOf(
        { th: 'คลิป', en: 'clips' },
        record(
          { th: 'คลิป', en: 'a clip' },
          {
            id: subject(),
            about: required(name({ th: 'กลุ่ม ราย หรือชุมชนในคลิป', en: 'the group, person or community it is about' })),
          },
        ),
      ),
    },
  },
  {
    counted: { label: { th: 'นับอย่างไร', en: 'how they count' }, words: countedWords },
    number: { label: { th: 'จำนวนที่นับได้', en: 'how many count' }, unit: 'items' },
  },
  ({ counted, clips: given }): Found<ClipsOutcome> => {
    const numbers = given && { clips: given.length, subjects: new Set(given.map(({ about }) => about)).size };
    const verdict = verdictOn(numbers && numbers[counted] >= workload.clips.value);
    return {
      verdict,
      tell: () => ({
        counted,
        number: numbers?.[counted],
        criteria: [
          judged(counted, countedWords[counted], verdict, {
            actual: numbers?.[counted],
            required: { atLeast: workload.clips.value },
            unit: counted === 'clips' ? 'clips' : 'items',
            source: workload.clips.source,
          }),
        ],
        figures: [
          figured(
            'clips',
            { th: 'จำนวนคลิป', en: 'clips' },
            { th: 'นับทุกคลิป', en: 'each clip is counted' },
            { value: numbers?.clips, unit: 'clips', source: clipLine },
          ),
          figured(
            'subjects',
            { th: 'จำนวนกลุ่ม ราย หรือชุมชน', en: 'groups, persons or communities' },
            { th: 'นับกลุ่ม ราย หรือชุมชนละครั้ง', en: 'each is counted once' },
            { value: numbers?.subjects, unit: 'items', source: clipLine },
          ),
        ],
        missing: ['clips'],
      }),
    };
  },
);
