import { isDayOf } from './calendar.ts';

/** A year, a month or a day, as most dates are: they need no grammar. */
const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/;

/** The year, month (from 1) and day of a plain date; undefined if it is none, or does not exist. */
export function parsePlainDate(text: string): [year: number, month?: number, day?: number] | undefined {
  const [, year, month, day] = PLAIN.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return [Number(year)];
  if (day === undefined) return [Number(year), Number(month)];
  return isDayOf(Number(day), Number(year), Number(month)) ? [Number(year), Number(month), Number(day)] : undefined;
}
