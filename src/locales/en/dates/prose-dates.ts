import { monthName } from '#lib/dates/calendar.ts';
import { createReader, type Groups } from '../../common/date-reader.ts';
import type { DateReader } from '../../parts/dates.ts';

/** What comes first in a date: the day, as in British English, or the month, as in American English. */
export type DateOrder = 'day-first' | 'month-first';

const MONTH = Array.from({ length: 12 }, (_, index) => monthName(index + 1)).join('|');
const WEEKDAY = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
export const SEASON_CODES: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

/** Days, and ranges of days. */
const DAYS: Readonly<Record<DateOrder, string>> = {
  // 28 January – 3 February 2022; from 10 to 20 February 2022; 17–23 January 2022; Wednesday 26 January 2022; 26 January;
  // "and" joins two days of one month, but separates two dates with their own months
  'day-first': String.raw`(?:(?<weekday>${WEEKDAY}),? )?(?<![\d,.])(?<day>\d{1,2})(?: (?<month1>${MONTH})(?: (?<year1>\d{4}))?)?(?: ?(?:–|-|to|(?<!(?:${MONTH})(?: \d{4})? )(?:and|or)) ?(?<day2>\d{1,2}))? (?<month>${MONTH})(?:,? (?<year>\d{4}))?(?![\p{L}\d])`,
  // January 28 – February 3, 2022; from February 10 to 20, 2022; January 17–23, 2022; Wednesday, January 26, 2022; January 26;
  // "and" joins two days of one month only before a year: in "on May 1 and 12 ships", it joins none
  'month-first': String.raw`(?:(?<weekday>${WEEKDAY}),? )?(?<!\p{L})(?<month1>${MONTH}) (?<day>\d{1,2})(?!\d)(?:(?:, (?<year1>\d{4}))? ?(?:–|-|to) ?(?:(?<month>${MONTH}) )?(?<day2>\d{1,2})(?!\d)| (?:and|or) (?<day3>\d{1,2})(?=,? \d{4}(?!\d)))?(?:,? (?<year>\d{4})(?!\d))?(?![\p{L}\d%]|[.,:]\d)`,
};

const SEASONS: Readonly<Record<DateOrder, string>> = {
  'day-first': '[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter',
  'month-first': '[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter',
};

const makePattern = (order: DateOrder): RegExp =>
  new RegExp(
    [
      DAYS[order],
      // January 2022, January–March 2022, but not the end of "15th of April 2019"
      String.raw`(?<!\d(?:(?:st|nd|rd|th)(?: of)?| of) )(?<monthFrom>${MONTH})(?: ?(?:–|-|to) ?(?<monthTo>${MONTH}))? (?<yearC>\d{4})(?!\d)`,
      // autumn 2021
      String.raw`(?<season>${SEASONS[order]})(?: of)? (?<yearD>\d{4})(?!\d)`,
    ].join('|'),
    'gu',
  );

const MONTHS = MONTH.split('|');
const YEAR = /(?<![\p{L}\d,.]|\d-)(?:1[5-9]|20)\d\d(?![\p{L}\d]|[,-]\d)/gu;

const ANY_MONTH = ['Sept?', ...MONTHS.flatMap((name) => [name, name.slice(0, 3)])].join('|');

/** What stands between the figures of a date. */
const GAP = ' ?[/∕⁄–‑·-] ?|\\. ?';

/** The months in other languages that newspapers quote, where they are not written with a capital. */
const FOREIGN_MONTH =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|' +
  'septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|января|февраля|марта|' +
  'апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|' +
  'листопада|грудня';

const UNREADABLE = new RegExp(
  [
    // 15April 2019, 15. April 2019, 15 April ’19, 15 April 20199
    String.raw`(?<![\p{L}\d,.])(?:(?:${WEEKDAY}),? )?(?<dayF>\d{1,2})(?:(?:\. ?)?(?<monthF>${MONTH}) ?(?<yearF>\d{4})(?!\d)|(?:${MONTH})(?![\p{L}\d])| (?:${MONTH}) (?:’\d\d|\d{5,})(?!\d))`,
    // April 15, 2019; April 15th; April the 15th; Apr. 15; Monday, April 15
    String.raw`(?<![\p{L}\d])(?:(?<weekday>${WEEKDAY}),? )?(?<monthA>${ANY_MONTH})\.?(?: the)? (?<dayA>\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d:%]|[.,]\d)(?:,? (?<yearA>\d{4})(?!\d))?`,
    // the 15th of April 2019; 15 Apr 2019; 15th April; 15-Apr-2019
    String.raw`(?<![\p{L}\d,.])(?<dayB>\d{1,2})(?:st|nd|rd|th)?(?: of)?[ /-](?<monthB>${ANY_MONTH})(?![\p{L}\d])(?:(?:[.,]? |[/-])(?<yearB>\d{4})(?!\d))?`,
    // 15 april 2019, 15 APRIL; 15 avril 2019, 15 Abril 2019, 15 Aprul 2019
    String.raw`(?<![\p{L}\d,.])(?<dayG>\d{1,2})\.? (?:(?<monthG>${MONTH.toLowerCase()}|${MONTH.toUpperCase()})|(?!(?:${MONTH})(?!\p{L}))(?:de )?(?:${FOREIGN_MONTH}|\p{Lu}\p{Ll}+)) (?<yearG>(?:1[5-9]|20)\d\d)(?!\d)`,
    // 20190415
    String.raw`(?<![\p{L}\d.,-])(?<yearH>(?:1[5-9]|20)\d\d)(?<monthH>0[1-9]|1[0-2])(?<dayH>0[1-9]|[12]\d|3[01])(?![\p{L}\d]|[.,]\d)`,
    // 2019-04-15, 2019.04.15, 2019 / 04 / 15
    String.raw`(?<![\d./-])(?<yearC>\d{4})(?<gapC>${GAP})(?<monthC>\d{1,2})\k<gapC>(?<dayC>\d{1,2})(?!\d)`,
    // 15/04/2019, 15.04.2019, 4-15-19, 15 / 4 / 2019
    String.raw`(?<![\d./-])(?<first>\d{1,2})(?<gapD>${GAP})(?<second>\d{1,2})\k<gapD>(?<yearD>\d{4}|\d{2})(?!\d|[./-]\d)`,
    // 04/2019
    String.raw`(?<![\d./-])(?<monthE>\d{1,2})[/∕⁄](?<yearE>(?:1[5-9]|20)\d\d)(?![\d/])`,
  ].join('|'),
  'gu',
);

/** A day at the end of a sentence, and a year at the start of the next. */
const NEXT_SENTENCE = new RegExp(`(?:${MONTH})\\. \\d{4}$`);

interface Parts {
  day?: string | undefined;
  month: number | string | undefined;
  year?: string | undefined;
  weekday?: string | undefined;
}

/** The dates that a form may mean, each as its parts. */
function readAnyway(groups: Groups): Parts[] {
  const { weekday, monthA, dayA, yearA, monthB, dayB, yearB, yearC, monthC, dayC, first, second, yearD, monthE, yearE } = groups;
  const { dayF, monthF, yearF, dayG, monthG, yearG, yearH, monthH, dayH } = groups;
  const named = monthA ?? monthB;
  if (named) {
    const month = MONTHS.findIndex((name) => name.startsWith(named)) + 1;
    return [{ day: dayA ?? dayB, month, year: yearA ?? yearB, weekday }];
  }
  const whole = (monthF ?? monthG)?.toLowerCase();
  if (whole) return [{ day: dayF ?? dayG, month: MONTHS.findIndex((name) => name.toLowerCase() === whole) + 1, year: yearF ?? yearG }];
  if (yearH) return [{ day: dayH, month: monthH, year: yearH }];
  if (yearC) return [{ day: dayC, month: monthC, year: yearC }];
  if (yearE) return [{ month: monthE, year: yearE }];
  if (yearD?.length !== 4) return [];
  return [
    { day: first, month: second, year: yearD },
    { day: second, month: first, year: yearD },
  ];
}

/** A date as texts of our own write it. */
function writeDate({ day, month, year, weekday }: Parts, order: DateOrder): string {
  const [number, name] = [day && String(Number(day)), MONTHS[Number(month) - 1]];
  if (order === 'day-first') return [weekday, number, name, year].filter(Boolean).join(' ');
  const date = [name, number].filter(Boolean).join(' ');
  return [weekday, number && year ? `${date}, ${year}` : [date, year].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** Reads dates in English texts in which the day or the month comes first. */
export const createDateReader = (order: DateOrder): DateReader =>
  createReader({
    pattern: makePattern(order),
    monthNumber: (name) => MONTHS.indexOf(name) + 1,
    seasonCode: (name) => SEASON_CODES[name.toLowerCase()] ?? 0,
    unreadable: UNREADABLE,
    meantBy: (groups) => readAnyway(groups).map((parts) => writeDate(parts, order)),
    nextSentence: NEXT_SENTENCE,
    year: YEAR,
  });
