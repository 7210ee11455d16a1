import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as shiftMonths } from 'date-fns/addMonths';
import { type CalendarDate, firstDay, lastDay } from './calendar.js';

/** The same day so many months later, or the month's last day where it is shorter; earlier where `months` is negative. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const moved = shiftMonths(new UTCDateMini(date), months);
  const year = moved.getUTCFullYear();
  if (year >= 0 && year <= 9_999) return moved.toISOString().slice(0, 10);
  return months < 0 ? firstDay : lastDay;
}
