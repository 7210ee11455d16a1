import type { Citation } from '../../core/citation.js';
import type { Exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { sum } from '../../core/ratio.js';
import { count, money } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { present } from '../../rules/logic/present.js';
import { figured } from '../../rules/logic/verdict.js';

/** What the returns hold. */
export const returnHolds = {
  held: { label: { th: 'ตลาดที่จัด', en: 'markets that were held' }, unit: 'markets' },
  events: { label: { th: 'จำนวนครั้งที่จัด', en: 'events' }, unit: 'times' },
  sales: { label: { th: 'ยอดจำหน่าย', en: 'sales' }, unit: 'baht' },
} as const;

/** A return added up. */
export interface ReturnOutcome {
  /** Markets that were held at least once; absent while the events of one are not known, and for no markets. */
  readonly held?: number;
  /** The events of all markets; absent while one is not known, and for no markets. */
  readonly events?: number;
  /** Baht, as text; absent while one is not known, and for no markets. */
  readonly sales?: DecimalText;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

/** What both returns ask of a market. */
export const columns = {
  events: count({ th: 'จำนวนครั้งที่จัดในเดือน', en: 'events of the month' }, 'times'),
  sales: money({ th: 'ยอดจำหน่ายในเดือน', en: 'sales of the month' }),
};

/** What is added up of a market. */
export interface Row {
  readonly events: number | undefined;
  readonly sales: Exact | undefined;
}

/** The sum, unless there is nothing or one is not known. */
const total = (amounts: readonly (Exact | undefined)[]) => {
  const known = amounts.filter(amount => amount !== undefined);
  return amounts.length === 0 || known.length < amounts.length ? undefined : sum(known);
};

/** What the rows make together. */
export function addRows(rows: readonly Row[]): {
  readonly held?: number;
  readonly events?: number;
  readonly sales?: DecimalText;
} {
  const [events, sales] = [total(rows.map(row => row.events)), total(rows.map(row => row.sales))];
  return present<{ held: number; events: number; sales: DecimalText }>({
    held: events && rows.filter(row => row.events !== 0).length,
    events: events?.toNumber(),
    sales: sales && decimalText(sales),
  });
}

/** The same as figures. */
export const figuresOf = (added: ReturnType<typeof addRows>, source: Citation): readonly FigureOutcome[] => [
  figured(
    'held',
    returnHolds.held.label,
    { th: 'นับตลาดที่จัดอย่างน้อยหนึ่งครั้ง', en: 'markets that were held at least once' },
    { value: added.held, unit: 'markets', source },
  ),
  figured(
    'events',
    returnHolds.events.label,
    { th: 'ผลรวมจำนวนครั้งของทุกตลาด', en: 'the events of all markets added up' },
    { value: added.events, unit: 'times', source },
  ),
  figured(
    'sales',
    returnHolds.sales.label,
    { th: 'ผลรวมยอดจำหน่ายของทุกตลาด', en: 'the sales of all markets added up' },
    { value: added.sales, unit: 'baht', source },
  ),
];
