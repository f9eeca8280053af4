import { addDays } from '#lib/dates/days.ts';
import { WEEKDAYS as ENGLISH, type IsoDay } from '#lib/dates/calendar.ts';
import type { DateWords } from '#lib/dates/date-words.ts';
import {
  createDateWordFinder,
  eitherSide,
  matchWords,
  onlyPast,
  readMonth,
  readSeason,
  readWeekday,
  sideOf,
  spanAt,
  toDateWords,
} from '../../common/relative-dates.ts';
import { MONTHS, WEEKDAYS, weekdayOf } from './calendar.ts';
import { reader, SEASON_CODES } from './prose-dates.ts';

/** Words before a date that belong to it, such as „seit dem“. */
const LEAD = String.raw`(?:(?:seit|bis|am|im|in|ab|vom|von|vor|nach|während|Anfang|Mitte|Ende)\s+)*(?:(?:dem|den|der|des|zum|zur|diesem|dieser)\s+)?`;
/** „vergangenen“, „nächste“: whether it was or is to come. */
const PAST = 'letzt|vergangen|vorig|zurückliegend';
const COMING = 'kommend|nächst|bevorstehend';
const WHICH = String.raw`(?:(?<past>${PAST})|(?<coming>${COMING})|(?<current>dies|laufend))(?:en|em|er|es|e)\s+`;
/** Parts of a day, joined to a weekday or behind a word for a day. */
const PART_OF_DAY = 'morgen|früh|vormittag|mittag|nachmittag|abend|nacht';

const DAYS: Readonly<Record<string, number>> = { vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 };

/** „gestern“, „heute Abend“. „Morgen“ with a capital is a part of the day. */
const findDays = (text: string, published: IsoDay): DateWords[] =>
  matchWords(text, String.raw`(?<day>${Object.keys(DAYS).join('|')})(?:\s+(?:${PART_OF_DAY}))?`)
    .filter(({ 0: words }) => !words.startsWith('Morgen') && !words.startsWith('MORGEN'))
    .map((match) => toDateWords(match, [{ edtf: addDays(published, DAYS[match.groups?.['day']?.toLowerCase() ?? ''] ?? 0) }]));

/** „am Donnerstag“, „Donnerstagabend“, „vergangenen Dienstag“. */
const findWeekdays = (text: string, published: IsoDay): DateWords[] =>
  matchWords(text, String.raw`${LEAD}(?:${WHICH})?(?<day>${WEEKDAYS.join('|')}|Sonnabend)(?:s?(?:${PART_OF_DAY}))?`).flatMap((match) => {
    const { day = '' } = match.groups ?? {};
    const name = ENGLISH[WEEKDAYS.indexOf(day === 'Sonnabend' ? 'Samstag' : day)];
    return name === undefined ? [] : [toDateWords(match, readWeekday(name, published, sideOf(match.groups)))];
  });

/** „im Herbst“, „im vergangenen Winter“. */
const findSeasons = (text: string, published: IsoDay): DateWords[] =>
  matchWords(text, String.raw`(?<lead>${LEAD})(?:${WHICH})?(?<season>Frühjahr|Frühling|Sommer|Herbst|Winter)s?(?!\s+\d)`)
    .filter(({ groups }) => groups?.['past'] || groups?.['coming'] || groups?.['current'] || groups?.['lead'])
    .map((match) => {
      const { lead = '', season = '' } = match.groups ?? {};
      const readings = readSeason(SEASON_CODES[season.toLowerCase()] ?? 0, published, sideOf(match.groups));
      return toDateWords(match, /seit/i.test(lead) ? onlyPast(readings) : readings);
    });

const UNITS: Readonly<Record<string, string>> = { woche: 'week', wochenende: 'weekend', monat: 'month', jahr: 'year' };

/** „vergangene Woche“, „nächsten Monat“, „im vorigen Jahr“, „am Wochenende“. */
function findSpans(text: string, published: IsoDay): DateWords[] {
  const named = matchWords(text, String.raw`${LEAD}${WHICH}(?<unit>Woche|Wochenende|Monat|Jahr)(?:e?s)?`).map((match) => {
    const { past, coming, unit = '' } = match.groups ?? {};
    return toDateWords(match, [{ edtf: spanAt(UNITS[unit.toLowerCase()] ?? '', past ? -1 : coming ? 1 : 0, published) }]);
  });
  const weekend = matchWords(text, '(?:am|das) Wochenende').map((match) =>
    toDateWords(match, eitherSide(spanAt('weekend', -1, published), spanAt('weekend', 0, published))),
  );
  return [...named, ...weekend];
}

const COUNTS: Readonly<Record<string, number>> = Object.fromEntries(
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ').map((word, index) => [word, index]),
);

/** „vor zwei Wochen“, „in drei Tagen“. */
function findAgo(text: string, published: IsoDay): DateWords[] {
  const pattern = String.raw`(?<way>vor|in)\s+(?<count>\d{1,3}|${Object.keys(COUNTS).join('|')})(?:em|er|en)?\s+(?<unit>Tag|Woche|Monat|Jahr)(?:en?|n)?`;
  return matchWords(text, pattern).map((match) => {
    const { way = '', count = '', unit = '' } = match.groups ?? {};
    const shift = (COUNTS[count.toLowerCase()] ?? Number(count)) * (/vor/i.test(way) ? -1 : 1);
    const edtf = /tag/i.test(unit) ? addDays(published, shift) : spanAt(UNITS[unit.toLowerCase()] ?? '', shift, published);
    return toDateWords(match, [{ edtf }]);
  });
}

/** „im Januar“, „Ende Januar“: a month without a year. */
const findMonths = (text: string, published: IsoDay): DateWords[] =>
  matchWords(text, String.raw`(?<lead>${LEAD})(?<month>${MONTHS.join('|')})`)
    .filter(({ groups }) => groups?.['lead'] && MONTHS.includes(groups['month'] ?? ''))
    .map((match) => {
      const readings = readMonth(MONTHS.indexOf(match.groups?.['month'] ?? '') + 1, published);
      return toDateWords(match, /seit/i.test(match[0]) ? onlyPast(readings) : readings);
    });

/** Finds the words of a German text that name a date. */
export const findDateWords = createDateWordFinder(reader, weekdayOf, [findDays, findWeekdays, findSeasons, findSpans, findAgo, findMonths]);
