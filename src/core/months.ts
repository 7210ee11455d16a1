import { addMonths as shiftMonths } from 'date-fns/addMonths';
import { type CalendarDate, firstDay, lastDay } from './calendar.js';

/** A date whose parts are those of UTC, wherever it is read. A class defines its methods also where `Date.prototype` is frozen. */
class UtcDate extends Date {
  override getDate(): number {
    return this.getUTCDate();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override setMonth(...parts: [month: number, day: number]): number {
    return this.setUTCMonth(...parts);
  }
  override setFullYear(...parts: [year: number, month: number, day: number]): number {
    return this.setUTCFullYear(...parts);
  }
}

/** The same day so many months later, or the month's last day where it is shorter; earlier where `months` is negative. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const moved = shiftMonths(new UtcDate(date), months);
  const year = moved.getUTCFullYear();
  if (year >= 0 && year <= 9_999) return moved.toISOString().slice(0, 10);
  return months < 0 ? firstDay : lastDay;
}
