import { createOtherFormReader, createReader } from '../../common/date-reader.ts';
import { ANY_MONTH, ANY_WEEKDAY, monthNumber, monthOfDay, monthName, MONTHS_OF_DAYS, shortMonth, weekdayName } from './calendar.ts';

/** The seasons by the code that EDTF has for them, in their cases and as adverbs. */
const SEASONS: readonly (readonly [code: number, forms: string])[] = [
  [21, '[Вв]есн(?:а|и|і|у|ою)|[Нн]авесні'],
  [22, '[Лл]іт(?:о|а|у|ом|і)|[ВвУу]літку'],
  [23, '[Оо]сен(?:і|ями)|[Оо]сінь|[Оо]сінню|[Вв]осени'],
  [24, '[Зз]им(?:а|и|і|у|ою)|[ВвУу]зимку'],
];
export const SEASON = SEASONS.map(([, forms]) => forms).join('|');
/** The code of a season; 0 if the word is none. */
export const seasonCode = (word: string): number => SEASONS.find(([, forms]) => new RegExp(`^(?:${forms})$`, 'u').test(word))?.[0] ?? 0;

/** „середа, 26“, „у середу, 26“: what stands before the day. */
const BEFORE_DAY = String.raw`(?:(?<!\p{L})(?<weekday>${ANY_WEEKDAY}),? )?`;
/** What may stand behind a year. */
const YEAR_WORD = String.raw`(?: р(?:ок(?:у|ом|и|ів)|ік|оці|\.)(?!\p{L}))?`;
/** „2021“, „2021 року“, „2021 р.“ */
const year = (group: string) => String.raw`(?<${group}>\d{4})(?![\p{L}\d]|-\p{L})${YEAR_WORD}`;

const PATTERN = new RegExp(
  [
    // 28 січня – 3 лютого 2022 року; з 10 до 20 лютого 2022 року; 17–23 січня 2022 року; 26 і 27 січня; 26 січня
    // „і“ joins two days of one month, but separates two dates with their own months
    String.raw`${BEFORE_DAY}(?<![\d,./-]|\d[ \u00a0])(?<day>\d{1,2})(?: (?<month1>${MONTHS_OF_DAYS})(?: (?<year1>\d{4})(?: року)?)?)?(?: ?(?:–|-|до|по|(?<!(?:${MONTHS_OF_DAYS})(?: \d{4}(?: року)?)? )(?:і|й|та|або|чи)) ?(?<day2>\d{1,2}))? (?<month>${MONTHS_OF_DAYS})(?: ${year('year')})?(?![\p{L}\d])`,
    // січень 2022 року, у січні 2022 року, січень–березень 2022 року
    String.raw`(?<![\p{L}\d-]|\d |\d\. |\d-\p{Ll}{1,3} )(?<monthFrom>${ANY_MONTH})(?: ?(?:–|-|до|по|і|й|та) ?(?<monthTo>${ANY_MONTH}))? ${year('yearC')}`,
    // осінь 2021 року, восени 2021 року, зима 2021/22 року
    String.raw`(?<!\p{L})(?<season>${SEASON}) (?<yearD>\d{4})(?:[/–](?:\d{4}|\d\d))?(?![\p{L}\d]|-\p{L})${YEAR_WORD}`,
  ].join('|'),
  'gu',
);

/** Months as others write them: in Russian and in English. */
const FOREIGN_MONTHS = [
  'января|январь|january|jan',
  'февраля|февраль|february|feb',
  'марта|март|march|mar',
  'апреля|апрель|april|apr',
  'мая|май|may',
  'июня|июнь|june|jun',
  'июля|июль|july|jul',
  'августа|август|august|aug',
  'сентября|сентябрь|september|sept|sep',
  'октября|октябрь|october|oct',
  'ноября|ноябрь|november|nov',
  'декабря|декабрь|december|dec',
].map((names) => names.split('|'));
const SHORT = Array.from({ length: 12 }, (_, index) => shortMonth(index + 1).slice(0, -1));
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** In small letters, with a capital, and in capitals. */
const OTHER_MONTH = [
  ...[...ANY_MONTH.matchAll(/\[(\p{L})\p{L}\](\p{L}+)/gu)].map(([, first = '', rest = '']) => (first + rest).toUpperCase()),
  ANY_MONTH,
  ...[...FOREIGN_MONTHS.flat(), ...SHORT].flatMap((name) => [name, capital(name)]),
].join('|');

/** What stands between the figures of a date. */
const GAP = ' ?[/∕⁄–‑·-] ?|\\. ?';

const UNREADABLE = new RegExp(
  [
    // 26-го січня 2022 року, 26. січня, 26 січ. 2022, 26 СІЧНЯ 2022, 26 января 2022
    String.raw`(?:(?<!\p{L})(?<weekday>${ANY_WEEKDAY}),? )?(?<![\p{L}\d,./-]|\d[ \u00a0])(?<dayA>\d{1,2})(?:-(?:го|е|ого|му|те))?\.? ?(?<monthA>${OTHER_MONTH})(?!\p{L})(?:\.(?!$|\s+\p{Lu}|[»)\[]))?(?: (?<yearA>\d{4})(?!\d)(?:-го)?)?`,
    // January 26, 2022
    String.raw`(?<![\p{L}\d])(?<monthB>${OTHER_MONTH})\.? (?<dayB>\d{1,2}),? (?<yearB>\d{4})(?!\d)`,
    // січ. 2022, январь 2022
    String.raw`(?<![\p{L}\d]|\d[ .])(?<monthF>${OTHER_MONTH})\.? (?<yearF>(?:1[5-9]|20)\d\d)(?!\d)(?:-го)?`,
    // 20220126
    String.raw`(?<![\p{L}\d.,-])(?<yearH>(?:1[5-9]|20)\d\d)(?<monthH>0[1-9]|1[0-2])(?<dayH>0[1-9]|[12]\d|3[01])(?![\p{L}\d]|[.,]\d)`,
    // 2022-01-26
    String.raw`(?<![\d./-])(?<yearC>\d{4})(?<gapC>${GAP})(?<monthC>\d{1,2})\k<gapC>(?<dayC>\d{1,2})(?!\d)`,
    // 26.01.2022, 26. 1. 2022, 26.1.22, 26/01/2022
    String.raw`(?<![\d./-])(?<first>\d{1,2})(?<gapD>${GAP})(?<second>\d{1,2})\k<gapD>(?<yearD>\d{4}|\d{2})(?!\d|[./-]\d)`,
    // 01/2022, 01.2022
    String.raw`(?<![\d./-])(?<monthE>\d{1,2})[/∕⁄.](?<yearE>(?:1[5-9]|20)\d\d)(?![\d/])`,
  ].join('|'),
  'gu',
);

/** The number of a month, however it is written. */
function numberOf(name: string): number {
  const lower = name.toLowerCase();
  return (
    monthNumber(lower) ||
    FOREIGN_MONTHS.findIndex((names) => names.includes(lower)) + 1 ||
    SHORT.findIndex((short) => lower.startsWith(short)) + 1
  );
}

/** A date as texts of our own write it: a day, or a month of a year. */
const write = (day: string | undefined, month: number, ofYear: string | undefined, weekday?: string): string =>
  day === undefined
    ? `${monthName(month)} ${ofYear} року`
    : [weekday && `${weekdayName(weekday)},`, String(Number(day)), monthOfDay(month), ofYear && `${ofYear} року`].filter(Boolean).join(' ');

/** Reads dates in Ukrainian texts: „26 січня 2022 року“, and other forms such as 26.01.2022. */
export const reader = createReader({
  pattern: PATTERN,
  monthNumber,
  seasonCode,
  unreadable: UNREADABLE,
  // With dots, the day comes first.
  meantBy: createOtherFormReader({ numberOf, write, isDayFirst: (gap) => gap.startsWith('.') }),
  nameOfWeekday: weekdayName,
  // „їх було 26. Січень минув“
  nextSentence: /^\d{1,2}\. \p{Lu}\p{Ll}/u,
  year: /(?<![\p{L}\d,.]|\d-)(?:1[5-9]|20)\d\d(?!\p{L}|\d|[,-]\d|-(?:х|ті|их|ми|м)(?!\p{L}))/gu,
});
