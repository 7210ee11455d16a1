import type { CalendarDate } from '../../core/calendar.js';
import { fiscalYear } from '../../core/fiscal-year.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { dayInWords } from '../../core/thai-day.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { choice, date, type Fact, type ValuesOf } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import type { Refuse } from '../../rules/logic/rule.js';
import { pages, report } from '../report-fy2563.js';
import { plans, programme } from './source.js';

/** `actual`: counted on a day. `estimate`: expected of a day that had not come (ประมาณการ). */
export type Basis = 'actual' | 'estimate';

/** `final`: counted when the year had closed. `interim`: counted before that. `estimate`: not counted at all. */
export type FigureStatus = 'final' | 'interim' | 'estimate';

/** The facts by which a figure says how it came about. */
export const figureFacts: {
  readonly basis: Fact<Basis, Basis, false>;
  readonly asOf: Fact<CalendarDate, CalendarDate, false>;
} = {
  basis: /* @__PURE__ */ choice(
    { th: 'ผลจริงหรือประมาณการ', en: 'whether it was counted or expected' },
    { actual: { th: 'ผลจริง', en: 'counted' }, estimate: { th: 'ประมาณการ', en: 'an estimate' } },
  ),
  asOf: /* @__PURE__ */ date({ th: 'ข้อมูล ณ วันที่', en: 'the day that it is of' }),
};

/** The day on which the accounts of FY2563 close. */
export const closing: Parameter<string> = parameter('2020-09-30', 'date', plans(231));

type Figure = ValuesOf<typeof figureFacts>;

/** The figures are of the 12 months of the report: none is of a day before them. */
const firstDay = fiscalYear(report.fiscalYear).from;

/** Refuses a figure of a day before the year that it is a figure of. */
export function refuseEarlier({ asOf }: Figure, refuse: Refuse): void {
  if (asOf === undefined || asOf >= firstDay) return;
  const { th, en } = dayInWords(firstDay);
  refuse(['asOf'], asOf, { th: `วันที่ตั้งแต่ ${th}`, en: `a day from ${en}` });
}

/** How a figure stands; undefined while that is not known. */
export function statusOf({ basis, asOf }: Figure): FigureStatus | undefined {
  if (basis === undefined || (basis === 'actual' && asOf === undefined)) return undefined;
  if (basis === 'estimate') return 'estimate';
  return (asOf as string) < closing.value ? 'interim' : 'final';
}

/** The facts that a figure's status still waits for. */
const missingFor = ({ basis, asOf }: Figure): readonly ('basis' | 'asOf')[] => {
  if (basis === undefined) return asOf === undefined ? ['basis', 'asOf'] : ['basis'];
  return basis === 'actual' && asOf === undefined ? ['asOf'] : [];
};

/** How a figure of the year stands. */
export interface FigureStatusOutcome {
  /** Absent while it is not known. */
  readonly status?: FigureStatus;
  /** Whether the figure can still change; absent while its status is not known. */
  readonly provisional?: boolean;
  readonly because?: Text;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly ('basis' | 'asOf')[];
}

const reasons: Readonly<Record<FigureStatus, Text>> = {
  final: { th: 'ผล ณ สิ้นปีงบประมาณ', en: 'counted when the year had closed' },
  interim: { th: 'ผล ณ วันก่อนสิ้นปีงบประมาณ', en: 'counted before the year closed' },
  estimate: { th: 'ประมาณการ', en: 'an estimate' },
};

/** What a figure is called by its status. */
export const figureWords: Readonly<Record<FigureStatus, Text>> = {
  final: { th: 'ตัวเลขสุดท้าย', en: 'final' },
  interim: { th: 'ตัวเลขระหว่างปี', en: 'interim' },
  estimate: { th: 'ประมาณการ', en: 'an estimate' },
};

const held = {
  status: {
    label: { th: 'สถานะของตัวเลข', en: 'what the figure is' },
    words: figureWords,
    how: {
      th: 'ประมาณการ หรือผลจริง ณ วันก่อนหรือตั้งแต่วันสิ้นปีงบประมาณ',
      en: 'an estimate, or counted before the year closed or when it had',
    },
    source: closing.source,
  },
  provisional: { label: { th: 'ยังไม่ใช่ตัวเลขสุดท้าย', en: 'is not final' } },
  because: { label: { th: 'เพราะ', en: 'because' } },
};

/**
 * Whether a figure of the year is final (ประมาณการกับผลจริง): counted on 30 September 2563 or later. Figures counted
 * before, and estimates of any day, are provisional. The column “result over 12 months” of the report holds figures of
 * 25 and 31 August, of 15 September and of the end of September, and one estimate, so each needs a day of its own.
 *
 * @th ตัวเลขเป็นผลจริงเมื่อสิ้นปีงบประมาณ ผลก่อนสิ้นปี หรือประมาณการ: นับ ณ 30 กันยายน 2563 หรือหลังจากนั้นเป็นผลจริง นอกนั้นยังเปลี่ยนได้
 * ช่องผลรอบ 12 เดือนของรายงานมีข้อมูลหลายวัน จึงต้องระบุวันที่ของแต่ละตัวเลข
 * @throws {@link RuleInputError} a date that is not one or before 1 October 2562 (2019), or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 29, 64, 211, 231, 293 and 351
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * const outcome = quarterlyPlan.fy2563.figureStatus({ basis: 'actual', asOf: '2020-08-31' });
 * outcome.status; // 'interim'
 * outcome.provisional; // true
 * ```
 */
export const figureStatus = figureFunction(
  {
    programme,
    id: 'figure-status',
    title: { th: 'ประมาณการกับผลจริง และวันที่ของข้อมูล', en: 'Provisional and final figures' },
    source: pages(29, 64, 211, 231, 293, 351),
    parameters: { closing },
    facts: figureFacts,
  },
  held,
  'status',
  (figure, refuse): Computed<FigureStatusOutcome> => {
    refuseEarlier(figure, refuse);
    const status = statusOf(figure);
    return {
      status,
      provisional: status && status !== 'final',
      because: status && reasons[status],
      missing: missingFor(figure),
    };
  },
);
