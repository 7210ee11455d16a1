import { deepFreeze } from '../../core/freeze.js';
import { sum } from '../../core/ratio.js';
import { no } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { onList } from '../../rules/deciding/on-list.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { count, listOf, record, subject, yesNo } from '../../rules/logic/fact.js';
import { openIn } from '../../rules/logic/items.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { figured, judged } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { activity, programme } from './source.js';

/**
 * Whether markets are those of the programme (ตลาดตามฐานข้อมูลของจังหวัด): those that the province's database of FY2564 lists. The country has 2,703 of them.
 *
 * The register is not printed: the caller brings it. The monthly form has a column for new markets: they may be reported, but they do
 * not stand on it.
 *
 * @th ตลาดที่ดำเนินการต้องอยู่ในฐานข้อมูลของจังหวัดที่รายงานเมื่อปีงบประมาณ พ.ศ. 2564 (ทั้งประเทศ 2,703 แห่ง) ทะเบียนไม่ได้พิมพ์ไว้ ผู้ใช้ต้องระบุเอง
 * แบบรายงานรายเดือนมีช่อง “ตลาดใหม่” ซึ่งรายงานได้ แต่ไม่อยู่ในฐานข้อมูลดังกล่าว
 *
 * @throws {@link RuleInputError} a list that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4833, 4909 and 4984
 * @example
 * ```ts
 * import { thaiSmileMarkets } from 'chumchon/cdd';
 *
 * thaiSmileMarkets.fy2565.marketsInScope({ markets: ['ก', 'ข'], database: ['ก'] }).absent; // ['ข']
 * ```
 */
export const marketsInScope = onList({
  programme,
  id: 'markets-in-scope',
  title: { th: 'ตลาดตามฐานข้อมูลของจังหวัด ปี 2564', en: 'Markets of the database of 2564' },
  source: activity(4833, 4909, 4984),
  subjects: { name: 'markets', label: { th: 'ตลาดที่ดำเนินการ', en: 'the markets' } },
  list: {
    name: 'database',
    label: { th: 'ฐานข้อมูลของจังหวัด ปีงบประมาณ พ.ศ. 2564', en: "the province's database of FY2564" },
  },
});

/** What the targets make together: `met` where each of one or more markets has one, and `unknown` otherwise. */
export interface MarketPlanOutcome extends VerdictOutcome {
  /** The events of all markets; absent while one is not known, and for no markets. */
  readonly total?: number;
  readonly figures: readonly FigureOutcome[];
}

const setting = activity(4837);

const everyMarket = { th: 'ทุกตลาดมีจำนวนครั้งที่จัดเป็นค่าเป้าหมาย', en: 'every market has a target number of events' };

/**
 * Whether every market has a target number of events (กำหนดจำนวนครั้งที่จัดตลาดเป็นค่าเป้าหมายแก่ทุกตลาด), and what the targets make together: the number by which the
 * allowance for monitoring goes.
 *
 * A least number is not printed. Without a market there is no plan: the verdict is `unknown`.
 *
 * @th การกำหนดจำนวนครั้งที่จัดตลาดเป็นค่าเป้าหมายแก่ทุกตลาด และยอดรวมของจังหวัด ซึ่งใช้กำหนดค่าติดตามและประเมินผล เอกสารไม่ได้กำหนดจำนวนครั้งขั้นต่ำ
 *
 * @throws {@link RuleInputError} a market that comes twice, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4837
 * @example
 * ```ts
 * import { thaiSmileMarkets } from 'chumchon/cdd';
 *
 * const { marketPlan } = thaiSmileMarkets.fy2565;
 * marketPlan({ markets: [{ id: 'ก', plannedEvents: 52 }, { id: 'ข', plannedEvents: 12 }] }).total; // 64
 * marketPlan({ markets: [{ id: 'ก', plannedEvents: 52 }, { id: 'ข' }] }).missing; // ['markets.1.plannedEvents']
 * ```
 */
export const marketPlan = verdictFunction(
  {
    programme,
    id: 'market-plan',
    title: { th: 'จำนวนครั้งที่จัดตลาดเป็นค่าเป้าหมายแก่ทุกตลาด', en: 'A target number of events for every market' },
    source: setting,
    facts: {
      markets: listOf(
        { th: 'ตลาด', en: 'markets' },
        record(
          { th: 'ตลาด', en: 'a market' },
          {
            id: subject(),
            plannedEvents: count({ th: 'จำนวนครั้งที่จัดตลาดตามเป้าหมาย', en: 'the target number of events' }, 'times'),
          },
        ),
      ),
    },
  },
  { total: { label: { th: 'จำนวนครั้งเป้าหมายทั้งหมด', en: 'events in all' }, unit: 'times' } },
  ({ markets = [] }): Found<MarketPlanOutcome> => {
    const planned = markets.flatMap(({ plannedEvents }) => plannedEvents ?? []);
    const known = sum(planned).toNumber();
    const isComplete = markets.length > 0 && planned.length === markets.length;
    const verdict = isComplete ? 'met' : 'unknown';
    return {
      verdict,
      tell: () => ({
        total: isComplete ? known : undefined,
        criteria: [judged('every-market', everyMarket, verdict, { source: setting })],
        figures: [
          figured(
            'markets',
            { th: 'จำนวนตลาด', en: 'markets' },
            { th: 'นับตลาดที่ระบุ', en: 'the markets are counted' },
            { value: markets.length, unit: 'markets', source: setting },
          ),
          figured(
            'events',
            { th: 'จำนวนครั้งที่ทราบแล้ว', en: 'events that are known' },
            { th: 'ผลรวมจำนวนครั้งที่กำหนดเป็นเป้าหมาย', en: 'the target numbers added up' },
            { value: known, unit: 'times', source: setting },
          ),
        ],
        missing: markets.length === 0 ? ['markets'] : openIn('markets', markets, ['plannedEvents']),
      }),
    };
  },
);

/**
 * Whether the money of provincial markets was used as it may be (ห้ามแบ่งเงินงบประมาณ): none of it for material that is handed out to amphoes, and none for activities
 * of the kind of an event. A part of it may go to the planning meeting, which may also be held without money.
 *
 * @th ข้อห้ามใช้งบประมาณระดับจังหวัด: ห้ามแบ่งไปจัดซื้อวัสดุอุปกรณ์แจกจ่ายให้อำเภอ และห้ามแบ่งไปจัดกิจกรรมในลักษณะ Event แต่แบ่งไปจัดประชุมวางแผนได้
 * และการประชุมจะใช้งบประมาณหรือไม่ก็ได้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4843 and 4845
 * @example
 * ```ts
 * import { thaiSmileMarkets } from 'chumchon/cdd';
 *
 * thaiSmileMarkets.fy2565.moneyUse({ materialHandedOut: false, eventHeld: true }).verdict; // 'unmet'
 * ```
 */
export const moneyUse = checklist({
  programme,
  id: 'money-use',
  title: { th: 'ข้อห้ามใช้งบประมาณของตลาดระดับจังหวัด', en: 'What the money of provincial markets may not go to' },
  source: activity(4843, 4845),
  words: {
    met: { th: 'ใช้งบประมาณไม่ขัดข้อห้าม', en: 'the money goes to nothing forbidden' },
    unmet: { th: 'ใช้งบประมาณขัดข้อห้าม', en: 'the money goes to what is forbidden' },
  },
  facts: {
    materialHandedOut: yesNo({
      th: 'แบ่งงบประมาณไปจัดซื้อวัสดุอุปกรณ์แจกจ่ายให้อำเภอ',
      en: 'money went to material that is handed out to amphoes',
    }),
    eventHeld: yesNo({
      th: 'แบ่งงบประมาณไปจัดกิจกรรมในลักษณะ Event',
      en: 'money went to activities of the kind of an event',
    }),
  },
  criteria: [
    no('materialHandedOut', { id: 'no-material', source: activity(4843) }),
    no('eventHeld', { id: 'no-event', source: activity(4843) }),
  ],
});

/**
 * What can be done on a market (สามารถดำเนินกิจกรรมต่าง ๆ ได้): the seven points of the text. They are what may be done; no least number of them is asked.
 *
 * @th กิจกรรมที่สามารถดำเนินการได้ในการจัดตลาด 7 ข้อ ตามที่พิมพ์ไว้ เอกสารใช้คำว่า “สามารถ” จึงไม่ได้กำหนดจำนวนขั้นต่ำ
 *
 * @source 004_5d18bda2820f2124.txt, lines 4851 to 4865
 * @example
 * ```ts
 * import { thaiSmileMarkets } from 'chumchon/cdd';
 *
 * Object.keys(thaiSmileMarkets.fy2565.marketActivities).length; // 7
 * ```
 */
export const marketActivities = deepFreeze({
  sale: { th: '2.3.1 การแสดงและจำหน่ายสินค้า', en: '2.3.1 showing and selling' },
  promotion: { th: '2.3.2 กิจกรรมส่งเสริมการขาย', en: '2.3.2 sales promotion, culture, services, No Foam No Plastics' },
  development: { th: '2.3.3 การพัฒนาตลาด', en: '2.3.3 development of the market' },
  publicity: { th: '2.3.4 การประชาสัมพันธ์', en: '2.3.4 publicity' },
  satisfaction: { th: '2.3.5 การประเมินความพึงพอใจทุกครั้ง', en: '2.3.5 satisfaction, every time' },
  byContext: { th: '2.3.6 แนวทางอื่นตามบริบทของพื้นที่', en: '2.3.6 what else suits the place' },
  covidMeasures: { th: '2.3.7 มาตรการป้องกันโรค COVID-19', en: '2.3.7 measures against COVID-19' },
} as const);
