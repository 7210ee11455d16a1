import { parameter } from '../../core/parameter.js';
import { count, listOf, record, required, subject } from '../../rules/logic/fact.js';
import { openIn } from '../../rules/logic/items.js';
import { defineRule, type Refuse } from '../../rules/logic/rule.js';
import { figured } from '../../rules/logic/verdict.js';
import { addRows, columns, figuresOf, type ReturnOutcome, type Row, returnHolds } from './adding-up.js';
import { activity, programme } from './source.js';

const quarterly = activity(4962, 4964);

const quarter = { months: parameter(3, 'months', activity(4972)) };

const vendorsHeld = { label: { th: 'ผู้ประกอบการที่เข้าร่วม', en: 'vendors who took part' }, unit: 'people' } as const;

/** A quarterly return added up. */
export interface QuarterlyReturnOutcome extends ReturnOutcome {
  /** The vendors who took part, as the caller counted them; absent while that is not known. */
  readonly vendors?: number;
}

/**
 * The quarterly return of a province out of its months (ผลการจัดตลาดรายไตรมาส): markets that were held at least once in the quarter, each once; events; income from sales; and the
 * vendors who took part.
 *
 * Vendors are persons: the same come month after month, so the months are not added up and the caller says how many took part. A quarter
 * has three months (4972), and more are refused; months that are not given are not in the sums.
 *
 * @th ผลการจัดตลาดรายไตรมาสจากข้อมูลรายเดือน: จำนวนตลาดที่จัด (นับแห่งละครั้ง) จำนวนครั้ง รายได้จากการจำหน่าย และผู้ประกอบการที่เข้าร่วม
 * ผู้ประกอบการนับเป็นคน จึงไม่นำยอดรายเดือนมารวมกัน ผู้ใช้ต้องระบุจำนวนเอง ไตรมาสหนึ่งมี 3 เดือน (บรรทัด 4972) จึงไม่รับเกินนั้น
 * เดือนที่ไม่ได้ระบุไม่อยู่ในยอดรวม
 *
 * @throws {@link RuleInputError} more than three months, a month or a market of it that comes twice, an amount below 0 or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4962, 4964 and 4972
 * @example
 * ```ts
 * import { thaiSmileMarkets } from 'chumchon/cdd';
 *
 * const outcome = thaiSmileMarkets.fy2565.quarterlyReturn({
 *   months: [
 *     { id: '2022-01', markets: [{ id: 'ก', events: 4, sales: 100 }] },
 *     { id: '2022-02', markets: [{ id: 'ก', events: 3, sales: 50 }, { id: 'ข', events: 0, sales: 0 }] },
 *   ],
 *   vendors: 25,
 * });
 * [outcome.held, outcome.events, outcome.sales, outcome.vendors]; // [1, 7, '150', 25]
 * ```
 */
export const quarterlyReturn = defineRule(
  {
    programme,
    id: 'quarterly-return',
    title: { th: 'ผลการจัดตลาดรายไตรมาส', en: 'The quarterly return' },
    source: quarterly,
    parameters: quarter,
    facts: {
      months: required(
        listOf(
          { th: 'เดือนของไตรมาส', en: 'the months of the quarter' },
          record(
            { th: 'เดือน', en: 'a month' },
            {
              id: subject({ th: 'เดือน', en: 'the month' }),
              markets: required(
                listOf(
                  { th: 'ตลาด', en: 'markets' },
                  record(
                    { th: 'ตลาด', en: 'a market' },
                    { id: subject({ th: 'ชื่อตลาด', en: "the market's name" }), ...columns },
                  ),
                ),
              ),
            },
          ),
        ),
      ),
      vendors: count({ th: 'ผู้ประกอบการที่เข้าร่วมจัดจำหน่าย', en: 'vendors who took part' }, 'people'),
    },
  },
  {
    outcome: ({ months, vendors }, refuse): QuarterlyReturnOutcome => {
      const added = addMonths(months, refuse);
      const vendorFigure = figured(
        'vendors',
        vendorsHeld.label,
        { th: 'ตามที่รายงาน', en: 'as reported' },
        { value: vendors, unit: 'people', source: quarterly },
      );
      const missing = months.flatMap(({ markets }, index) =>
        openIn(`months.${index}.markets`, markets, ['events', 'sales']),
      );
      return {
        ...added,
        ...(vendors !== undefined && { vendors }),
        figures: [...figuresOf(added, quarterly), vendorFigure],
        missing: [
          ...(months.every(({ markets }) => markets.length === 0) ? ['months'] : missing),
          ...(vendors === undefined ? ['vendors'] : []),
        ],
      };
    },
    decide: ({ months, vendors }, refuse) => ({
      ...addMonths(months, refuse),
      ...(vendors !== undefined && { vendors }),
    }),
  },
  { shape: 'function', holds: { ...returnHolds, vendors: vendorsHeld } },
);

type Month = { readonly markets: readonly ({ readonly id: string } & Row)[] };

function addMonths(months: readonly Month[], refuse: Refuse) {
  const most = quarter.months.value;
  if (months.length > most)
    refuse(['months'], months.length, { th: `ไม่เกิน ${most} เดือน`, en: `at most ${most} months` });
  const rows = months.flatMap(({ markets }) => markets);
  const { held: _, ...added } = addRows(rows);
  const held = new Set(rows.filter(({ events }) => events !== undefined && events > 0).map(({ id }) => id)).size;
  return added.events === undefined ? added : { held, ...added };
}
