import type { IsoDay } from './calendar.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** The beginning of a day, in universal time. */
export const midnightOf = (day: IsoDay): Date => new Date(`${day}T00:00:00Z`);

/** The number of days since 1 January 1970. */
export const dayNumber = (day: IsoDay): number => midnightOf(day).getTime() / MILLISECONDS_PER_DAY;

/** The inverse of `dayNumber`. */
export const dayOf = (number: number): IsoDay => new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);

/** The day that is a number of days later; earlier if the number is negative. */
export const addDays = (day: IsoDay, days: number): IsoDay => dayOf(dayNumber(day) + days);

/** The first day of a month, as a day number: of the month `months` after the month of the given day number. */
export function monthStart(number: number, months = 0): number {
  const date = new Date(number * MILLISECONDS_PER_DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / MILLISECONDS_PER_DAY;
}
