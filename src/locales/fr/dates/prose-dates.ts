import { withoutAccents } from '#lib/text/fold.ts';
import { createOtherFormReader, createReader } from '../../common/date-reader.ts';
import { dayName, MONTHS, WEEKDAYS } from './calendar.ts';

/** A name with a small or a capital initial. */
const anyInitial = (name: string): string => `[${name.charAt(0)}${name.charAt(0).toUpperCase()}]${name.slice(1)}`;

const MONTH = MONTHS.join('|');
/** At the beginning of a sentence. */
const INITIAL_MONTH = MONTHS.map(anyInitial).join('|');
const WEEKDAY = WEEKDAYS.map(anyInitial).join('|');
export const SEASON_CODES: Readonly<Record<string, number>> = { printemps: 21, été: 22, automne: 23, hiver: 24 };

/** The spaces that may stand between the parts of a date. */
const SPACE = String.raw`[ \u00a0\u202f]`;
/** The day of a month. The first one is “1er”. */
const DAY = String.raw`1er|[2-9]|[1-9]\d`;
/** “Mercredi 26”, “mercredi, le 26”: what stands before the day. */
const BEFORE_DAY = String.raw`(?:(?<weekday>${WEEKDAY}),?${SPACE}(?:le${SPACE})?)?`;

const PATTERN = new RegExp(
  [
    // 28 janvier – 3 février 2022; du 17 au 23 janvier 2022; entre le 10 et le 20 février; les 26 et 27 janvier; 26 janvier
    // “et” joins two days of one month, but separates two dates with their own months
    String.raw`${BEFORE_DAY}(?<![\p{L}\d,.])(?<day>${DAY})(?:${SPACE}(?<month1>${MONTH})(?:${SPACE}(?<year1>\d{4}))?)?(?:(?:${SPACE}?[–-]${SPACE}?|${SPACE}(?:(?:jusqu['’])?au|(?<!(?:${MONTH})(?:${SPACE}\d{4})?${SPACE})(?:et|ou)(?:${SPACE}le)?)${SPACE})(?:(?:${WEEKDAY})${SPACE})?(?<day2>${DAY}))?${SPACE}(?<month>${MONTH})(?:${SPACE}(?<year>\d{4})(?!\d))?(?![\p{L}\d])`,
    // janvier 2022, janvier–mars 2022, de janvier à mars 2022, mi-janvier 2022
    String.raw`(?<![\p{L}\d]|\d${SPACE}|\d-|\d\.${SPACE}(?=\p{Ll}))(?<monthFrom>${INITIAL_MONTH})(?:(?:${SPACE}?[–-]${SPACE}?|${SPACE}(?:à|et)${SPACE})(?<monthTo>${MONTH}))?${SPACE}(?<yearC>\d{4})(?!\d)`,
    // automne 2021, hiver 2021-2022
    String.raw`(?<!\p{L})(?<season>${Object.keys(SEASON_CODES).map(anyInitial).join('|')})${SPACE}(?<yearD>\d{4})(?:[-–/](?:\d{4}|\d\d))?(?!\d)`,
  ].join('|'),
  'gu',
);

/** The first letters of months without accents, by which each is known in French and English, with their numbers. */
const BY_BEGINNING: readonly (readonly [string, number])[] = [
  ['jan', 1],
  ['fe', 2],
  ['mar', 3],
  ['a[pv]r', 4],
  ['ma[iy]', 5],
  ['juin|june', 6],
  ['juil|july', 7],
  ['a[ou]', 8],
  ['sep', 9],
  ['o', 10],
  ['n', 11],
  ['d', 12],
];

/** Months as others write them: abbreviated, with capitals, without accents, in English. */
const ANY_MONTH = [
  ...MONTHS.flatMap((name) => [name, withoutAccents(name)]).flatMap((name) => [anyInitial(name), name.toUpperCase()]),
  ...'January February March April May June July August September October November December'.split(' '),
  ...'janv févr fév fevr avr juil sept oct nov déc dec'.split(' ').map((name) => String.raw`${anyInitial(name)}(?!\p{L})\.?`),
].join('|');

/** What stands between the figures of a date. */
const GAP = ' ?[/∕⁄–‑·.-] ?';

const UNREADABLE = new RegExp(
  [
    // 1 mars 2022, 26 Janvier 2022, 26 janv. 2022, 26e janvier, 26. janvier, 26 JANVIER 2022, 26 January 2022
    String.raw`(?<![\p{L}\d,.])(?:(?<weekday>${WEEKDAY}),?${SPACE}(?:le${SPACE})?)?(?<dayA>\d{1,2})(?:er|ère|e|ème|st|nd|rd|th|\.(?=${SPACE}\p{Ll}))?${SPACE}?(?<monthA>${ANY_MONTH})(?!\p{L})(?:${SPACE}(?<yearA>\d{4})(?!\d))?`,
    // January 26, 2022
    String.raw`(?<![\p{L}\d])(?<monthB>${ANY_MONTH}) (?<dayB>\d{1,2})(?:st|nd|rd|th)?, (?<yearB>\d{4})(?!\d)`,
    // janv. 2022
    String.raw`(?<![\p{L}\d]|\d\.?${SPACE})(?<monthF>${ANY_MONTH})${SPACE}(?<yearF>(?:1[5-9]|20)\d\d)(?!\d)`,
    // 20220126
    String.raw`(?<![\p{L}\d.,-])(?<yearH>(?:1[5-9]|20)\d\d)(?<monthH>0[1-9]|1[0-2])(?<dayH>0[1-9]|[12]\d|3[01])(?![\p{L}\d]|[.,]\d)`,
    // 2022-01-26
    String.raw`(?<![\d./-])(?<yearC>\d{4})(?<gapC>${GAP})(?<monthC>\d{1,2})\k<gapC>(?<dayC>\d{1,2})(?!\d)`,
    // 26/01/2022, 26.1.2022, 26-01-2022
    String.raw`(?<![\d./-])(?<first>\d{1,2})(?<gapD>${GAP})(?<second>\d{1,2})\k<gapD>(?<yearD>\d{4}|\d{2})(?!\d|[./-]\d)`,
    // 01/2022
    String.raw`(?<![\d./-])(?<monthE>\d{1,2})[/∕⁄](?<yearE>(?:1[5-9]|20)\d\d)(?![\d/])`,
  ].join('|'),
  'gu',
);

/** The number of a month, however it is written. */
function numberOf(name: string): number {
  const plain = withoutAccents(name).toLowerCase();
  return BY_BEGINNING.find(([beginning]) => new RegExp(`^(?:${beginning})`).test(plain))?.[1] ?? 0;
}

/** A date as texts of our own write it. */
const write = (day: string | undefined, month: number, year: string | undefined, weekday?: string): string =>
  [weekday, day && dayName(Number(day)), MONTHS[month - 1], year].filter(Boolean).join(' ');

/** Reads dates in French texts: “26 janvier 2022”, and other forms such as 26/01/2022. */
export const reader = createReader({
  pattern: PATTERN,
  monthNumber: (name) => MONTHS.indexOf(name.toLowerCase()) + 1,
  seasonCode: (name) => SEASON_CODES[name.toLowerCase()] ?? 0,
  figuresOfDay: (day) => day.replace('er', ''),
  unreadable: UNREADABLE,
  // Only with slashes, which Americans use, too, the month may come first.
  meantBy: createOtherFormReader({ numberOf, write, isDayFirst: (gap) => /[.-]/.test(gap) }),
  year: /(?<![\p{L}\d,.]|\d-)(?:1[5-9]|20)\d\d(?!\p{L}|\d|[,-]\d)/gu,
});
