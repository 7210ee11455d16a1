import { exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { type Parameter, parameter, type Unit } from '../../core/parameter.js';
import { percentText } from '../../core/quotient.js';
import { atLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { count } from '../../rules/logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import { shownAmong } from '../../rules/logic/present.js';
import { figured, judged, together, verdictOn } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { schedule } from '../../rules/time/schedule.js';
import { activity, programme } from './source.js';
import { work, workload } from './workload.js';

type Item = keyof typeof work;

/** An item of a province's monthly form. */
export interface FormItem {
  readonly item: Item;
  /** Absent while the number of marketers is not known. */
  readonly target?: number;
  /** Absent while it is not known. */
  readonly result?: number;
  /** The result as percent of the target, unrounded; absent while one of the two is not known. */
  readonly percent?: DecimalText;
}

/** A province's monthly form. */
export interface FormOutcome extends VerdictOutcome {
  readonly items: readonly FormItem[];
  /** Each item: its result against its target. */
  readonly criteria: readonly CriterionOutcome[];
  /** The target of each item. */
  readonly figures: readonly FigureOutcome[];
}

const items: readonly (readonly [Item, Parameter<number>, number])[] = [
  ['onlineProducts', workload.onlineProducts, 5099],
  ['contents', workload.contents, 5100],
  ['clips', workload.clips, 5101],
  ['liveSessions', workload.liveSessions, 5102],
  ['shows', workload.shows, 5103],
];

const formHolds = {
  items: {
    label: { th: 'รายการตามแบบรายงาน', en: 'items of the form' },
    of: {
      item: { label: { th: 'รายการ', en: 'item' }, words: work },
      target: { label: { th: 'เป้าหมาย', en: 'target' } },
      result: { label: { th: 'ผลการดำเนินงาน', en: 'result' } },
      percent: { label: { th: 'ร้อยละของเป้าหมาย', en: 'percent of the target' }, unit: 'percent' },
    },
  },
} as const;

const perMarketer = { th: 'ปริมาณงานต่อคน × จำนวนนักการตลาด', en: 'the work of one × the marketers' };

/**
 * A province's monthly form (แบบรายงานผลการปฏิบัติงาน): the five items of the workload that it asks for, each with its target, its result and the percentage.
 *
 * The form leaves the target blank. That it is one marketer's work times the marketers of the province is an inference from the two tables; how
 * the five make the 16,700 promotions of the year is not printed.
 *
 * @th แบบรายงานผลประจำเดือนของจังหวัด 5 รายการ พร้อมเป้าหมาย ผล และร้อยละ แบบเว้นช่องเป้าหมายไว้ ที่นี่อนุมานจากปริมาณงานต่อคนคูณจำนวนนักการตลาด
 * เอกสารไม่ได้กำหนดว่า 5 รายการนี้รวมเป็น 16,700 ครั้งอย่างไร
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, no marketer at all, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5083 to 5090 and 5096 to 5103
 * @example
 * ```ts
 * import { newMarketers } from 'chumchon/cdd';
 *
 * const results = { onlineProducts: 9, contents: 6, clips: 12, liveSessions: 6, shows: 6 };
 * const outcome = newMarketers.fy2565.monthlyForm({ marketers: 3, ...results });
 * outcome.verdict; // 'unmet'
 * outcome.items[4].target; // 9
 * ```
 */
export const monthlyForm = verdictFunction(
  {
    programme,
    id: 'monthly-form',
    title: { th: 'แบบรายงานผลการปฏิบัติงานประจำเดือนของจังหวัด', en: "A province's monthly form" },
    source: activity.inferred(perMarketer, [5083, 5087], [5096, 5103]),
    parameters: workload,
    facts: {
      marketers: count({ th: 'จำนวนนักการตลาด', en: 'marketers' }, 'people', { least: 1 }),
      onlineProducts: count(work.onlineProducts, 'products'),
      contents: count(work.contents, 'items'),
      clips: count(work.clips, 'clips'),
      liveSessions: count(work.liveSessions, 'times'),
      shows: count(work.shows, 'times'),
    },
  },
  formHolds,
  (values): Found<FormOutcome> => {
    const { marketers } = values;
    const all = items.map(([item, least, line]) => {
      const target = marketers === undefined ? undefined : exact(marketers).times(least.value).toNumber();
      const result = values[item];
      // There is a marketer: what is too little for one is too little for any number.
      const isShort = result !== undefined && result < (target ?? least.value);
      const status = isShort ? 'unmet' : verdictOn(target === undefined || result === undefined ? undefined : true);
      const source = activity.inferred(perMarketer, ...least.source.lines, line);
      return { item, target, result, status, unit: least.unit as Unit, source };
    });
    return {
      verdict: together(all.map(({ status }) => status)),
      tell: () => ({
        criteria: all.map(({ item, target, result, status, unit, source }) =>
          judged(item, work[item], status, {
            actual: result,
            required: target === undefined ? undefined : { atLeast: target },
            unit,
            source,
          }),
        ),
        items: all.map(({ item, target, result }) => ({
          item,
          target,
          result,
          // There is a marketer, so no target is 0.
          percent:
            target === undefined || result === undefined ? undefined : (percentText(result, target) as DecimalText),
        })),
        figures: all.map(({ item, target, unit, source }) =>
          figured(item, work[item], perMarketer, {
            value: target,
            unit,
            facts: shownAmong(['marketers'], values),
            source,
          }),
        ),
        missing: (['marketers', ...items.map(([id]) => id)] as const).filter(fact => values[fact] === undefined),
      }),
    };
  },
);

const year = { promotions: parameter(16700, 'times', activity(5072)) };

/**
 * The indicator of the activity (ตัวชี้วัดกิจกรรม): products and tourism communities were promoted, online and offline, at least 16,700 times.
 *
 * What counts as one promotion is not printed. Beside the 63,000 events of the markets they are 300 short of the project's 80,000: see `thaiSmileMarkets`.
 *
 * @th ตัวชี้วัด ผลิตภัณฑ์ OTOP/ท่องเที่ยวชุมชนได้รับการส่งเสริมช่องทางการตลาดทั้งออนไลน์และออฟไลน์ ไม่น้อยกว่า 16,700 ครั้ง เอกสารไม่ได้กำหนดว่าอย่างไรนับเป็นหนึ่งครั้ง
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5072
 * @example
 * ```ts
 * import { newMarketers } from 'chumchon/cdd';
 *
 * newMarketers.fy2565.promotions({ promotions: 16699 }).verdict; // 'unmet'
 * ```
 */
export const promotions = checklist({
  programme,
  id: 'promotions',
  title: { th: 'การส่งเสริมและพัฒนาช่องทางการตลาด', en: 'Promotions' },
  source: activity(5072),
  parameters: year,
  facts: {
    promotions: count({ th: 'จำนวนครั้งที่ส่งเสริมทั้งในรูปแบบออนไลน์และออฟไลน์', en: 'promotions, online and offline' }, 'times'),
  },
  criteria: [atLeast('promotions', year.promotions)],
});

const twentyFifth = { th: 'วันที่ 25 ของแต่ละเดือนที่จ้าง', en: 'the 25th of each month of the hiring' };

const rounds = ['2021-10-25', '2021-11-25', '2021-12-25', '2022-01-25', '2022-02-25', '2022-03-25'].map(day =>
  parameter(day, 'date', activity.derived(twentyFifth, 5051, 5064)),
);

/**
 * Which monthly reports on the marketers are due (รายงานภายในวันที่ 25 ของทุกเดือน): the summary by Google Form and the form by e-mail, both by the 25th of each month from October 2564 to
 * March 2565. Which days a report is about is not printed.
 *
 * @th รายงานประจำเดือนของจังหวัด 2 ฉบับ คือ สรุปผลผ่าน Google Form และแบบรายงานตามตัวชี้วัดทางไปรษณีย์อิเล็กทรอนิกส์ ภายในวันที่ 25 ของทุกเดือน
 * (ตุลาคม 2564 – มีนาคม 2565) เอกสารไม่ได้กำหนดว่ารายงานครอบคลุมวันใดถึงวันใด
 *
 * @throws {@link RuleInputError} no day of asking, a date that is none, or a report that is unknown or after the day of asking
 * @source 004_5d18bda2820f2124.txt, lines 5051, 5064 and 5111
 * @example
 * ```ts
 * import { newMarketers } from 'chumchon/cdd';
 *
 * const { overdue } = newMarketers.fy2565.monthlyReports({ today: '2021-10-26', reports: [{ stream: 'summary', on: '2021-10-25' }] });
 * overdue.map(({ stream }) => stream); // ['form']
 * ```
 */
export const monthlyReports = schedule({
  programme,
  id: 'monthly-reports',
  title: { th: 'รายงานนักการตลาดรุ่นใหม่ประจำเดือน', en: 'Monthly reports on the marketers' },
  source: activity(5051, 5064, 5111),
  streams: [
    { id: 'summary', label: { th: 'สรุปผลผ่าน Google Form', en: 'the summary by Google Form' }, rounds },
    { id: 'form', label: { th: 'แบบรายงานตามตัวชี้วัดทางไปรษณีย์อิเล็กทรอนิกส์', en: 'the form by e-mail' }, rounds },
  ],
});
