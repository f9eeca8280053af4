import type { IsoDay } from '#lib/dates/calendar.ts';

export const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const SHORT_MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
export const WEEKDAYS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');

/** The name of a month, 1 to 12. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** The same as it is abbreviated: “janv.”, “mars”. */
export const shortMonth = (month: number): string => SHORT_MONTHS[month - 1] ?? '';

/** The day of a month: “1er”, “2”. */
export const dayName = (day: number): string => (day === 1 ? '1er' : String(day));

/** The name of a day’s weekday, in the proleptic Gregorian calendar. */
export const weekdayOf = (day: IsoDay): string => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

/** The same as calendars have it: “mer.”. */
export const shortWeekdayOf = (day: IsoDay): string => `${weekdayOf(day).slice(0, 3)}.`;
