import type { IsoDay } from '#lib/dates/calendar.ts';

export const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const SHORT_MONTHS = 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' ');
export const WEEKDAYS = 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ');

/** The name of a month, 1 to 12. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** The same as it is abbreviated: „Jan.“, „März“. */
export const shortMonth = (month: number): string => SHORT_MONTHS[month - 1] ?? '';

/** The name of a day’s weekday, in the proleptic Gregorian calendar. */
export const weekdayOf = (day: IsoDay): string => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

/** The same in two letters, as calendars have it: „Mi“. */
export const shortWeekdayOf = (day: IsoDay): string => weekdayOf(day).slice(0, 2);
