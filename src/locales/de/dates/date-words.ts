import { addDays, dayNumber } from '#lib/dates/days.ts';
import { WEEKDAYS as ENGLISH, pad, parseEdtf, safeParseEdtf, type IsoDay } from '#lib/dates/edtf-date.ts';
import type { DateWords, Reading } from '#lib/dates/date-words.ts';
import { PLACEHOLDER_YEAR } from '#lib/dates/prose-date.ts';
import { eitherSide, findStated, findYearsAlone, lastWeekday, spanAt, yearsAround } from '../../common/relative-dates.ts';
import { MONTHS, WEEKDAYS, weekdayOf } from './calendar.ts';
import { reader, SEASON_CODES } from './prose-dates.ts';

/**
 * Finds the words of a German text that name a date, and resolves them against the day of publication. A reading is never more
 * precise than the words. Words that may mean the last or the next date have both readings.
 */
export function findDateWords(text: string, published: IsoDay): DateWords[] {
  const found: DateWords[] = [];
  const isFree = ({ start, end }: DateWords) => found.every((other) => end <= other.start || start >= other.end);
  // The most specific patterns come first: later matches that overlap a date found before are dropped.
  for (const find of [findStated, findNamedDays, findDays, findWeekdays, findSeasons, findSpans, findAgo, findMonths, findYearsAlone])
    found.push(...find(text, published, reader).filter(isFree));
  return found.sort((a, b) => a.start - b.start);
}

/** Words before a date that belong to it, such as „seit dem“. */
const LEAD = String.raw`(?:(?:seit|bis|am|im|in|ab|vom|von|vor|nach|während|Anfang|Mitte|Ende)\s+)*(?:(?:dem|den|der|des|zum|zur|diesem|dieser)\s+)?`;
/** „vergangenen“, „nächste“: whether it was or is to come. */
const PAST = 'letzt|vergangen|vorig|zurückliegend';
const COMING = 'kommend|nächst|bevorstehend';
const WHICH = String.raw`(?:(?<past>${PAST})|(?<coming>${COMING})|(?<current>dies|laufend))(?:en|em|er|es|e)\s+`;
/** Parts of a day, joined to a weekday or behind a word for a day. */
const PART_OF_DAY = 'morgen|früh|vormittag|mittag|nachmittag|abend|nacht';

const matches = (text: string, pattern: string) => [
  ...text.matchAll(new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'giu')),
];

const toWords = ({ 0: words, index }: RegExpExecArray, readings: readonly Reading[]): DateWords => ({
  start: index,
  end: index + words.length,
  words,
  basis: 'resolved',
  readings: [...readings],
});

/** Days without a year: by their weekday in one of the years around, or as the last or the next. */
function findNamedDays(text: string, published: IsoDay): DateWords[] {
  const others = reader
    .findUnreadable(text)
    .flatMap(({ start, end, meant }) => (meant.length === 1 ? meant.flatMap(reader.find).map((date) => ({ ...date, start, end })) : []));
  return [...reader.find(text), ...others].flatMap(({ start, end, date, yearless, weekday }): DateWords[] => {
    if (!date.ok || !yearless) return [];
    const own = { start, end, words: text.slice(start, end), basis: 'resolved' as const };
    const days = yearsAround(published)
      .map((year) => date.value.edtf.replaceAll(PLACEHOLDER_YEAR, year))
      .filter((day) => safeParseEdtf(day).ok);
    if (weekday) {
      const day = days.find((each) => weekdayOf(each) === weekday);
      return day === undefined ? [] : [{ ...own, readings: [{ edtf: day }] }];
    }
    return [{ ...own, readings: nearest(days, published) }];
  });
}

/** Of dates in their order, the last one that began and the next one that is not over. */
function nearest(dates: readonly string[], published: IsoDay): Reading[] {
  const all = dates.map((edtf) => parseEdtf(edtf));
  const past = all.findLast(({ earliest }) => earliest <= published)?.edtf;
  const coming = all.find(({ latest }) => latest >= published)?.edtf;
  if (past === undefined || coming === undefined || past === coming)
    return [past ?? coming ?? ''].filter(Boolean).map((edtf) => ({ edtf }));
  return eitherSide(past, coming);
}

const DAYS: Readonly<Record<string, number>> = { vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 };

/** „gestern“, „heute Abend“. „Morgen“ with a capital is a part of the day. */
const findDays = (text: string, published: IsoDay): DateWords[] =>
  matches(text, String.raw`(?<day>${Object.keys(DAYS).join('|')})(?:\s+(?:${PART_OF_DAY}))?`)
    .filter(({ 0: words }) => !words.startsWith('Morgen') && !words.startsWith('MORGEN'))
    .map((match) => toWords(match, [{ edtf: addDays(published, DAYS[match.groups?.['day']?.toLowerCase() ?? ''] ?? 0) }]));

/** „am Donnerstag“, „Donnerstagabend“, „vergangenen Dienstag“. */
function findWeekdays(text: string, published: IsoDay): DateWords[] {
  return matches(text, String.raw`${LEAD}(?:${WHICH})?(?<day>${WEEKDAYS.join('|')}|Sonnabend)(?:s?(?:${PART_OF_DAY}))?`).flatMap(
    (match) => {
      const { past, coming, day = '' } = match.groups ?? {};
      const name = ENGLISH[WEEKDAYS.indexOf(day === 'Sonnabend' ? 'Samstag' : day)];
      if (name === undefined) return [];
      const back = (dayNumber(published) - dayNumber(lastWeekday(name, published))) % 7;
      const before = addDays(published, back === 0 ? -7 : -back);
      const after = addDays(published, 7 - back);
      if (past) return [toWords(match, [{ edtf: before }])];
      if (coming) return [toWords(match, [{ edtf: after }])];
      return [toWords(match, back === 0 ? [{ edtf: published }] : eitherSide(before, after))];
    },
  );
}

/** „im Herbst“, „im vergangenen Winter“. */
function findSeasons(text: string, published: IsoDay): DateWords[] {
  return matches(text, String.raw`(?<lead>${LEAD})(?:${WHICH})?(?<season>Frühjahr|Frühling|Sommer|Herbst|Winter)s?(?!\s+\d)`)
    .filter(({ groups }) => groups?.['past'] || groups?.['coming'] || groups?.['current'] || groups?.['lead'])
    .map((match) => {
      const { lead = '', past, coming, season = '' } = match.groups ?? {};
      const year = Number(published.slice(0, 4));
      const all = [year - 2, year - 1, year, year + 1].map((each) => parseEdtf(`${pad(each, 4)}-${SEASON_CODES[season.toLowerCase()]}`));
      const over = all.findLast(({ latest }) => latest < published)?.edtf ?? '';
      const ahead = all.find(({ earliest }) => earliest > published)?.edtf ?? '';
      if (past) return toWords(match, [{ edtf: over }]);
      if (coming) return toWords(match, [{ edtf: ahead }]);
      const readings = nearest(
        all.map(({ edtf }) => edtf),
        published,
      );
      return toWords(match, /seit/i.test(lead) ? readings.slice(0, 1).map(({ edtf }) => ({ edtf })) : readings);
    });
}

const UNITS: Readonly<Record<string, string>> = { woche: 'week', wochenende: 'weekend', monat: 'month', jahr: 'year' };

/** „vergangene Woche“, „nächsten Monat“, „im vorigen Jahr“, „am Wochenende“. */
function findSpans(text: string, published: IsoDay): DateWords[] {
  const named = matches(text, String.raw`${LEAD}${WHICH}(?<unit>Woche|Wochenende|Monat|Jahr)(?:e?s)?`).map((match) => {
    const { past, coming, unit = '' } = match.groups ?? {};
    return toWords(match, [{ edtf: spanAt(UNITS[unit.toLowerCase()] ?? '', past ? -1 : coming ? 1 : 0, published) }]);
  });
  const weekend = matches(text, '(?:am|das) Wochenende').map((match) =>
    toWords(match, eitherSide(spanAt('weekend', -1, published), spanAt('weekend', 0, published))),
  );
  return [...named, ...weekend];
}

const COUNTS: Readonly<Record<string, number>> = Object.fromEntries(
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ').map((word, index) => [word, index]),
);

/** „vor zwei Wochen“, „in drei Tagen“. */
function findAgo(text: string, published: IsoDay): DateWords[] {
  const pattern = String.raw`(?<way>vor|in)\s+(?<count>\d{1,3}|${Object.keys(COUNTS).join('|')})(?:em|er|en)?\s+(?<unit>Tag|Woche|Monat|Jahr)(?:en?|n)?`;
  return matches(text, pattern).map((match) => {
    const { way = '', count = '', unit = '' } = match.groups ?? {};
    const shift = (COUNTS[count.toLowerCase()] ?? Number(count)) * (/vor/i.test(way) ? -1 : 1);
    const edtf = /tag/i.test(unit) ? addDays(published, shift) : spanAt(UNITS[unit.toLowerCase()] ?? '', shift, published);
    return toWords(match, [{ edtf }]);
  });
}

/** „im Januar“, „Ende Januar“: a month without a year. */
const findMonths = (text: string, published: IsoDay): DateWords[] =>
  matches(text, String.raw`(?<lead>${LEAD})(?<month>${MONTHS.join('|')})`)
    .filter(({ groups }) => groups?.['lead'] && MONTHS.includes(groups['month'] ?? ''))
    .map((match) => {
      const month = pad(MONTHS.indexOf(match.groups?.['month'] ?? '') + 1, 2);
      const readings = nearest(
        yearsAround(published).map((year) => `${year}-${month}`),
        published,
      );
      return toWords(match, /seit/i.test(match[0]) ? readings.slice(0, 1).map(({ edtf }) => ({ edtf })) : readings);
    });
