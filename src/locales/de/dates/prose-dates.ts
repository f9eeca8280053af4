import { createOtherFormReader, createReader } from '../../common/date-reader.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';

const MONTH = MONTHS.join('|');
const WEEKDAY = WEEKDAYS.join('|');
export const SEASON_CODES: Readonly<Record<string, number>> = { frühjahr: 21, frühling: 21, sommer: 22, herbst: 23, winter: 24 };

/** „Mittwoch, 26.“, „Mittwoch, den 26.“: what stands before the day. */
const BEFORE_DAY = String.raw`(?:(?<weekday>${WEEKDAY}),? (?:(?:den|dem) )?)?`;
/** „2022“, „des Jahres 2022“. */
const OF_YEAR = '(?:,? | des Jahres )';

const PATTERN = new RegExp(
  [
    // 28. Januar – 3. Februar 2022; vom 10. bis zum 20. Februar 2022; zwischen dem 1. und dem 3. Juni; 17.–23. Januar 2022; am 26. und 27. Januar; 26. Januar
    // „und“ joins two days of one month, but separates two dates with their own months
    String.raw`${BEFORE_DAY}(?<![\d,.])(?<day>\d{1,2})\.(?: (?<month1>${MONTH})(?: (?<year1>\d{4}))?)?(?: ?(?:–|-|bis(?: zum)?|(?<!(?:${MONTH})(?: \d{4})? )(?:und|oder)(?: am| dem| den)?) ?(?<day2>\d{1,2})\.)? (?<month>${MONTH})s?(?:${OF_YEAR}(?<year>\d{4})(?!\d))?(?![\p{L}\d])`,
    // Januar 2022, Januar–März 2022, Januar bis März 2022
    String.raw`(?<![\p{L}\d-]|\d )(?<monthFrom>${MONTH})(?: ?(?:–|-|bis|und) ?(?<monthTo>${MONTH}))?${OF_YEAR}(?<yearC>\d{4})(?!\d)`,
    // Herbst 2021, Winter 2021/22
    String.raw`(?<!\p{L})(?<season>Frühjahr|Frühling|Sommer|Herbst|Winter)(?:s?${OF_YEAR})(?<yearD>\d{4})(?:\/(?:\d{4}|\d\d))?(?!\d)`,
  ].join('|'),
  'gu',
);

/** Months as others write them: abbreviated, in Austria, in capitals, in English. */
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  jänner: 1,
  feber: 2,
  january: 1,
  february: 2,
  march: 3,
  may: 5,
  june: 6,
  july: 7,
  october: 10,
  december: 12,
};
const ANY_MONTH = [
  'Sept?',
  'Okt',
  'Dez',
  'Mrz',
  ...MONTHS,
  ...MONTHS.map((name) => name.toUpperCase()),
  ...MONTHS.map((name) => name.toLowerCase()),
  ...Object.keys(OTHER_MONTHS).map((name) => name.replace(/^./, (first) => first.toUpperCase())),
  ...MONTHS.map((name) => name.slice(0, 3)),
].join('|');

/** What stands between the figures of a date. */
const GAP = ' ?[/∕⁄–‑·-] ?|\\. ?';

const UNREADABLE = new RegExp(
  [
    // 26 Januar 2022, 26.Januar 2022, 26. Jan. 2022, 26te Januar, 26. JANUAR 2022, 26. Jänner 2022
    String.raw`(?<![\p{L}\d,.])(?:(?<weekday>${WEEKDAY}),? (?:(?:den|dem) )?)?(?<dayA>\d{1,2})(?:\.|te[nrs]?)? ?(?<monthA>${ANY_MONTH})(?!\p{L})(?:\.(?!$|\s+\p{Lu}|[“)\[]))?(?: (?<yearA>\d{4})(?!\d))?`,
    // January 26, 2022
    String.raw`(?<![\p{L}\d])(?<monthB>${ANY_MONTH})\.? (?<dayB>\d{1,2})(?:st|nd|rd|th)?, (?<yearB>\d{4})(?!\d)`,
    // Jan. 2022, Jänner 2022
    String.raw`(?<![\p{L}\d]|\d\.? )(?<monthF>${ANY_MONTH})\.? (?<yearF>(?:1[5-9]|20)\d\d)(?!\d)`,
    // 20220126
    String.raw`(?<![\p{L}\d.,-])(?<yearH>(?:1[5-9]|20)\d\d)(?<monthH>0[1-9]|1[0-2])(?<dayH>0[1-9]|[12]\d|3[01])(?![\p{L}\d]|[.,]\d)`,
    // 2022-01-26
    String.raw`(?<![\d./-])(?<yearC>\d{4})(?<gapC>${GAP})(?<monthC>\d{1,2})\k<gapC>(?<dayC>\d{1,2})(?!\d)`,
    // 26.01.2022, 26. 1. 2022, 26.1.22, 26/01/2022
    String.raw`(?<![\d./-])(?<first>\d{1,2})(?<gapD>${GAP})(?<second>\d{1,2})\k<gapD>(?<yearD>\d{4}|\d{2})(?!\d|[./-]\d)`,
    // 26.1., 26.01.
    String.raw`(?<![\p{L}\d.,/-])(?<dayG>0?[1-9]|[12]\d|3[01])\.(?<monthG>0?[1-9]|1[0-2])\.(?![\d])`,
    // 01/2022
    String.raw`(?<![\d./-])(?<monthE>\d{1,2})[/∕⁄](?<yearE>(?:1[5-9]|20)\d\d)(?![\d/])`,
  ].join('|'),
  'gu',
);

/** The number of a month, however it is written. */
function numberOf(name: string): number {
  const lower = name.toLowerCase().replace('mrz', 'mär');
  return OTHER_MONTHS[lower] ?? MONTHS.findIndex((month) => month.toLowerCase().startsWith(lower)) + 1;
}

/** A date as texts of our own write it. */
const write = (day: string | undefined, month: number, year: string | undefined, weekday?: string): string =>
  [weekday && `${weekday},`, day && `${Number(day)}.`, MONTHS[month - 1], year].filter(Boolean).join(' ');

/** Reads dates in German texts: „26. Januar 2022“, and other forms such as 26.01.2022. */
export const reader = createReader({
  pattern: PATTERN,
  monthNumber: (name) => MONTHS.indexOf(name) + 1,
  seasonCode: (name) => SEASON_CODES[name.toLowerCase()] ?? 0,
  unreadable: UNREADABLE,
  // With dots, the day comes first.
  meantBy: createOtherFormReader({ numberOf, write, isDayFirst: (gap) => gap.startsWith('.') }),
  year: /(?<![\p{L}\d,.]|\d-)(?:1[5-9]|20)\d\d(?!\p{L}|\d|[,-]\d)/gu,
});
