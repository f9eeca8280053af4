/** A calendar day as `YYYY-MM-DD`; the strings sort like the days. */
export type IsoDay = string;

/** A number with leading zeros. */
export const pad = (value: number, length: number) => String(value).padStart(length, '0');
/** A day in ISO 8601; months and days count from 1. */
export const isoDay = (year: number, month: number, day: number): IsoDay => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** Whether a month has a day. */
export const isDayOf = (day: number, year: number, month: number): boolean => day >= 1 && day <= daysInMonth(year, month);

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** English name of a month, 1 to 12. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** English name of a day’s weekday, in the proleptic Gregorian calendar. */
export function weekdayOf(day: IsoDay): Weekday {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 'Sunday';
}
