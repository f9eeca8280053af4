import type { IsoDay } from '#lib/dates/calendar.ts';

/** The cases of months: nominative, genitive, dative, instrumental, locative. */
const MONTHS = [
  'січень січня січню січнем січні',
  'лютий лютого лютому лютим лютому',
  'березень березня березню березнем березні',
  'квітень квітня квітню квітнем квітні',
  'травень травня травню травнем травні',
  'червень червня червню червнем червні',
  'липень липня липню липнем липні',
  'серпень серпня серпню серпнем серпні',
  'вересень вересня вересню вереснем вересні',
  'жовтень жовтня жовтню жовтнем жовтні',
  'листопад листопада листопаду листопадом листопаді',
  'грудень грудня грудню груднем грудні',
].map((forms) => forms.split(' '));
const SHORT_MONTHS = 'січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.'.split(' ');

/** The cases of weekdays, from Sunday: nominative, genitive, dative, accusative, instrumental. */
const WEEKDAYS = [
  'неділя неділі неділі неділю неділею',
  'понеділок понеділка понеділку понеділок понеділком',
  'вівторок вівторка вівторку вівторок вівторком',
  'середа середи середі середу середою',
  'четвер четверга четвергу четвер четвергом',
  'п’ятниця п’ятниці п’ятниці п’ятницю п’ятницею',
  'субота суботи суботі суботу суботою',
].map((forms) => forms.split(' '));

/** An apostrophe as others write it, as part of a regular expression. */
const anyApostrophe = (word: string): string => word.replace('’', "[’'ʼ]");
/** The word with a small or a capital initial, as part of a regular expression. */
export const atStart = (word: string): string => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
const listForms = (rows: readonly (readonly string[])[]): string =>
  [...new Set(rows.flat())].map((form) => anyApostrophe(atStart(form))).join('|');
const plain = (word: string): string => word.toLowerCase().replace(/['ʼ]/, '’');

/** All forms of months and weekdays, the genitives, and the nominatives, as alternatives of a regular expression. */
export const ANY_MONTH = listForms(MONTHS);
export const MONTHS_OF_DAYS = listForms(MONTHS.map(([, genitive = '']) => [genitive]));
export const ANY_WEEKDAY = listForms(WEEKDAYS);

/** The number of a month in any case, 1 to 12; 0 if it is none. */
export const monthNumber = (form: string): number => MONTHS.findIndex((forms) => forms.includes(plain(form))) + 1;

/** The name of a month, 1 to 12: „січень“. */
export const monthName = (month: number): string => MONTHS[month - 1]?.[0] ?? '';

/** The same behind a day: „26 січня“. */
export const monthOfDay = (month: number): string => MONTHS[month - 1]?.[1] ?? '';

/** The same as it is abbreviated: „січ.“. */
export const shortMonth = (month: number): string => SHORT_MONTHS[month - 1] ?? '';

/** Abbreviates the months of a text. */
export const shortenMonths = (text: string): string =>
  text.replace(new RegExp(String.raw`(?<!\p{L})(?:${ANY_MONTH})(?!\p{L})`, 'gu'), (form) => shortMonth(monthNumber(form)));

/** The name of a weekday in any case: „середа“ of „середу“; the word itself if it is none. */
export const weekdayName = (form: string): string => WEEKDAYS.find((forms) => forms.includes(plain(form)))?.[0] ?? form;

export const WEEKDAY_NAMES = WEEKDAYS.map(([name = '']) => name);
export const MONTH_NAMES = MONTHS.map(([name = '']) => name);

/** Each form of a month or a weekday with its nominative, for stems. */
export const CALENDAR_FORMS: readonly (readonly [form: string, name: string])[] = [...MONTHS, ...WEEKDAYS].flatMap((forms) =>
  forms.map((form) => [form, forms[0] ?? ''] as const),
);

/** The name of a day’s weekday, in the proleptic Gregorian calendar. */
export const weekdayOf = (day: IsoDay): string => WEEKDAY_NAMES[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

const SHORT_WEEKDAYS = 'нд пн вт ср чт пт сб'.split(' ');
/** The same in two letters, as calendars have it: „ср“. */
export const shortWeekdayOf = (day: IsoDay): string => SHORT_WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
