import type { IsoDay } from './edtf-date.ts';

const MILLISECONDS = 86_400_000;

/** A day as a number that goes up by one each day; 1 January 1970 is 0. */
export const dayNumber = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;

/** The inverse of `dayNumber`. */
export const dayOf = (number: number): IsoDay => new Date(number * MILLISECONDS).toISOString().slice(0, 10);

export const addDays = (day: IsoDay, days: number): IsoDay => dayOf(dayNumber(day) + days);

/** The first day of the month that is so many months away from the month of a day. */
export function monthStart(number: number, months = 0): number {
  const date = new Date(number * MILLISECONDS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / MILLISECONDS;
}
