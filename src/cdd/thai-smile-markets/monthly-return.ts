import { count, listOf, name, record, required, subject, yesNo } from '../../rules/logic/fact.js';
import { openIn } from '../../rules/logic/items.js';
import { defineRule, type Refuse } from '../../rules/logic/rule.js';
import { figured } from '../../rules/logic/verdict.js';
import { addRows, columns, figuresOf, type ReturnOutcome, returnHolds } from './adding-up.js';
import { activity, programme } from './source.js';

const ticks = {
  old: { th: 'ตลาดเก่าตามฐานตลาดนัดปี 2564', en: 'an old market of the database of 2564' },
  new: { th: 'ตลาดใหม่', en: 'a new market' },
  closedForNow: { th: 'ปิดตลาดชั่วคราว', en: 'closed for now' },
  closedForGood: { th: 'ปิดตลาดถาวร', en: 'closed for good' },
  withDepartmentMoney: { th: 'ใช้งบกรมฯ', en: "uses the department's money" },
  withoutDepartmentMoney: { th: 'ไม่ใช้งบกรมฯ', en: "does not use the department's money" },
  daily: { th: 'รายวัน', en: 'held daily' },
  weekly: { th: 'รายสัปดาห์', en: 'held weekly' },
  monthly: { th: 'รายเดือน', en: 'held monthly' },
} as const;

const countedHow = { th: 'นับตลาดที่ระบุข้อนี้', en: 'the markets for which this is ticked' };

const monthly = activity(4983, 4984);

const ofDepartment = activity.inferred(
  { th: '“ใช้บางกรมฯ” อ่านว่าใช้งบกรมฯ', en: '“ใช้บางกรมฯ” is read as the money of the department (ใช้งบกรมฯ)' },
  4984,
);

/** Ticks of which one says that the other is not so. */
const pairs = [
  ['old', 'new'],
  ['closedForNow', 'closedForGood'],
  ['withDepartmentMoney', 'withoutDepartmentMoney'],
] as const;

type Market = { readonly [Tick in (typeof pairs)[number][number]]: boolean | undefined };

/** Refuses a market that bears both ticks of a pair. */
function refuseBoth(markets: readonly Market[], refuse: Refuse): void {
  for (const [index, market] of markets.entries()) {
    for (const [one, other] of pairs) {
      if (!market[one] || !market[other]) continue;
      refuse(['markets', index, other], true, {
        th: `ไม่ใช่ทั้ง “${ticks[one].th}” และ “${ticks[other].th}”`,
        en: `not both “${ticks[one].en}” and “${ticks[other].en}”`,
      });
    }
  }
}

/**
 * The monthly return of a province added up (แบบรายงานยอดจำหน่าย): its markets, how many were held, their events and sales, and how many bear each of the form's ticks.
 *
 * The ticks are taken as they are, but of two that deny each other: a market is not both old and new, closed for now and for good, or with
 * and without the department's money. One that is closed may have been held in the month before it closed. A tick that is not given is not set. The vendors are those of each market; they are not added up to persons.
 *
 * The form prints “ใช้บางกรมฯ”, which is read as ใช้งบกรมฯ, the department's money.
 *
 * @th การรวมยอดแบบรายงานยอดจำหน่ายรายเดือนของจังหวัด: จำนวนตลาด ตลาดที่จัด จำนวนครั้ง ยอดจำหน่าย และจำนวนตลาดตามเครื่องหมายแต่ละช่อง
 * เครื่องหมายใช้ตามที่กรอก แต่ไม่รับตลาดที่เป็นทั้งตลาดเก่าและตลาดใหม่ ปิดทั้งชั่วคราวและถาวร หรือทั้งใช้และไม่ใช้งบกรมฯ ตลาดที่ปิดอาจมียอดก่อนปิดในเดือนนั้น ข้อความ “ใช้บางกรมฯ” ในแบบอ่านว่า “ใช้งบกรมฯ”
 *
 * @throws {@link RuleInputError} a market that comes twice, two ticks of a market that deny each other, an amount below 0 or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4983 and 4984
 * @example
 * ```ts
 * import { thaiSmileMarkets } from 'chumchon/cdd';
 *
 * const place = { tambon: 'ปัว', amphoe: 'ปัว', vendors: 20 };
 * const outcome = thaiSmileMarkets.fy2565.monthlyReturn({
 *   markets: [
 *     { id: 'ก', ...place, old: true, weekly: true, events: 4, sales: '12500.50' },
 *     { id: 'ข', ...place, closedForNow: true, events: 0, sales: 0 },
 *   ],
 * });
 * outcome.sales; // '12500.5'
 * outcome.held; // 1
 * ```
 */
export const monthlyReturn = defineRule(
  {
    programme,
    id: 'monthly-return',
    title: { th: 'รายงานยอดจำหน่ายรายเดือน', en: 'The monthly return' },
    source: monthly,
    facts: {
      markets: required(
        listOf(
          { th: 'ตลาด', en: 'markets' },
          record(
            { th: 'ตลาด', en: 'a market' },
            {
              id: subject({ th: 'ชื่อตลาด', en: "the market's name" }),
              tambon: name({ th: 'ตำบล', en: 'tambon' }),
              amphoe: name({ th: 'อำเภอ', en: 'amphoe' }),
              vendors: count({ th: 'ผู้ประกอบการทั้งหมด', en: 'vendors' }, 'people'),
              old: yesNo(ticks.old),
              new: yesNo(ticks.new),
              closedForNow: yesNo(ticks.closedForNow),
              closedForGood: yesNo(ticks.closedForGood),
              withDepartmentMoney: yesNo(ticks.withDepartmentMoney),
              withoutDepartmentMoney: yesNo(ticks.withoutDepartmentMoney),
              daily: yesNo(ticks.daily),
              weekly: yesNo(ticks.weekly),
              monthly: yesNo(ticks.monthly),
              otherFormat: name({ th: 'รูปแบบอื่น', en: 'held in another way' }),
              ...columns,
            },
          ),
        ),
      ),
    },
  },
  {
    outcome: ({ markets }, refuse): ReturnOutcome => {
      refuseBoth(markets, refuse);
      const added = addRows(markets);
      const ticked = Object.entries(ticks).map(([id, label]) =>
        figured(id, label, countedHow, {
          value: markets.filter(market => market[id as keyof typeof ticks] === true).length,
          unit: 'markets',
          source: id.endsWith('DepartmentMoney') ? ofDepartment : monthly,
        }),
      );
      return {
        ...added,
        figures: [
          figured(
            'markets',
            { th: 'จำนวนตลาด', en: 'markets' },
            { th: 'นับตลาดที่รายงาน', en: 'the markets of the return are counted' },
            { value: markets.length, unit: 'markets', source: monthly },
          ),
          ...figuresOf(added, monthly),
          ...ticked,
        ],
        missing:
          markets.length === 0
            ? ['markets']
            : openIn('markets', markets, ['tambon', 'amphoe', 'vendors', 'events', 'sales']),
      };
    },
    decide: ({ markets }, refuse) => {
      refuseBoth(markets, refuse);
      return addRows(markets);
    },
  },
  { shape: 'function', holds: returnHolds },
);
