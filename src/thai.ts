/**
 * Thai money, numbers, dates and fiscal years: exact, pure, the same under any time zone.
 *
 * @module
 */
export type { Safe, TextReader } from './core/argument.js';
export type { CalendarDate, CalendarMonth, Holidays, Weekday } from './core/calendar.js';
export { readDate } from './core/calendar.js';
export type { DecimalInput } from './core/decimal.js';
export type { DecimalText } from './core/decimal-text.js';
export { type InputProblem, RuleInputError } from './core/errors.js';
export type { FiscalQuarter, FiscalYear, Quarter } from './core/fiscal-year.js';
export { fiscalQuarterOf, fiscalYear, fiscalYearOf, fromBuddhistYear, toBuddhistYear } from './core/fiscal-year.js';
export { baht, growthPercent, percentOf, roundHalfUp } from './core/money.js';
export type { Province } from './core/provinces.js';
export { provinceLabels, provinces, readProvince } from './core/provinces.js';
export {
  addDays,
  addMonths,
  addWorkingDays,
  compareDates,
  completedYears,
  daysBetween,
  earlier,
  isWorkingDay,
  lastDayOfMonth,
  later,
  nextWorkingDay,
  weekday,
  workingDaysBetween,
} from './core/public-calendar.js';
export { Decimal } from './core/public-decimal.js';
export type { Text } from './core/text.js';
export type { BahtFormat } from './core/thai-amount.js';
export { formatBaht, parseBaht } from './core/thai-amount.js';
export type { ThaiDateFormat } from './core/thai-date.js';
export {
  formatThaiDate,
  formatThaiMonth,
  parseThaiDate,
  parseThaiMonth,
} from './core/thai-date.js';
export type { Digits } from './core/thai-digits.js';
export { toArabicDigits, toThaiDigits } from './core/thai-digits.js';
export { parseThaiPeriod, parseThaiPeriodIn } from './core/thai-period.js';
export type { DateRange } from './core/thai-range.js';
export { parseThaiDateRange } from './core/thai-range.js';
export type { BahtWords } from './core/thai-words.js';
export { bahtInWords, parseBahtInWords } from './core/thai-words.js';
