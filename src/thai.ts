/**
 * Thai money, numbers, dates and fiscal years: exact, pure, the same under any time zone.
 *
 * @module
 */
export type { Safe, TextReader } from './core/argument.js';
export type { CalendarDate, CalendarMonth, Holidays, Weekday } from './core/calendar.js';
export { readDate } from './core/calendar.js';
export type { DecimalInput } from './core/decimal.js';
export { type InputProblem, RuleInputError } from './core/errors.js';
export type { FiscalQuarter, FiscalYear, Quarter } from './core/fiscal-year.js';
export { fiscalQuarterOf, fiscalYear, fiscalYearOf, fromBuddhistYear, toBuddhistYear } from './core/fiscal-year.js';
export { baht, growthPercent, percentOf, roundHalfUp } from './core/money.js';
export {
  addDays,
  addMonths,
  addWorkingDays,
  compareDates,
  daysBetween,
  earlier,
  isWorkingDay,
  lastDayOfMonth,
  later,
  weekday,
} from './core/public-calendar.js';
export { Decimal } from './core/public-decimal.js';
export type { Text } from './core/text.js';
export type { BahtFormat } from './core/thai-amount.js';
export { formatBaht, parseBaht } from './core/thai-amount.js';
export type { DateRange, ThaiDateFormat } from './core/thai-date.js';
export {
  formatThaiDate,
  formatThaiMonth,
  parseThaiDate,
  parseThaiDateRange,
  parseThaiMonth,
} from './core/thai-date.js';
export type { Digits } from './core/thai-digits.js';
export { toArabicDigits, toThaiDigits } from './core/thai-digits.js';
export type { BahtWords } from './core/thai-words.js';
export { bahtInWords } from './core/thai-words.js';
