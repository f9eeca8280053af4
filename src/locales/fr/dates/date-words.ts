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

/** Words before a date that belong to it, such as “depuis le”, “à l’”, “mi-”. */
const LEAD = String.raw`(?:(?:depuis|avant|après|pendant|durant|dès|courant|début|fin|en|au|à|dans|le|la|ce|cet|cette)\s+|mi-|(?:l|d|jusqu)['’]){0,4}`;
/** “Dernier”, “prochaine”, behind the word: whether it was or is to come. */
const WHICH = String.raw`(?:\s+(?:(?<past>derni(?:er|ère)|passée?|précédente?)|(?<coming>prochaine?|suivante?)))`;
const PART_OF_DAY = 'matin|midi|après-midi|soir';

const DAYS: Readonly<Record<string, number>> = { 'avant-hier': -2, hier: -1, demain: 1, 'après-demain': 2 };

/** “Hier”, “demain matin”, “aujourd’hui”, “ce soir”. */
const findDays = (text: string, published: IsoDay): DateWords[] => [
  ...matchWords(text, String.raw`(?<day>${Object.keys(DAYS).join('|')})(?:\s+(?:${PART_OF_DAY}))?`).map((match) =>
    toDateWords(match, [{ edtf: addDays(published, DAYS[match.groups?.['day']?.toLowerCase() ?? ''] ?? 0) }]),
  ),
  ...matchWords(text, String.raw`(?:aujourd['’]hui|ce\s+(?:matin|midi|soir)|cet\s+après-midi)`).map((match) =>
    toDateWords(match, [{ edtf: published }]),
  ),
];

/** “Mercredi soir”, “mardi dernier”, “lundi prochain”. */
const findWeekdays = (text: string, published: IsoDay): DateWords[] =>
  matchWords(text, String.raw`(?<day>${WEEKDAYS.join('|')})(?:\s+(?:${PART_OF_DAY}))?${WHICH}?`).flatMap((match) => {
    const name = ENGLISH[WEEKDAYS.indexOf(match.groups?.['day']?.toLowerCase() ?? '')];
    return name === undefined ? [] : [toDateWords(match, readWeekday(name, published, sideOf(match.groups)))];
  });

/** “À l’automne”, “au printemps dernier”, “cet été”. The participle in “a été” is no season. */
const findSeasons = (text: string, published: IsoDay): DateWords[] =>
  matchWords(text, String.raw`(?<lead>${LEAD})(?<season>${Object.keys(SEASON_CODES).join('|')})(?!\s+\d)${WHICH}?`)
    .filter(({ groups }) => /(?:l['’]|(?:au|en|le|ce|cet|depuis|dès)\s+)$/i.test(groups?.['lead'] ?? ''))
    .map((match) => {
      const { lead = '', season = '' } = match.groups ?? {};
      const readings = readSeason(SEASON_CODES[season.toLowerCase()] ?? 0, published, sideOf(match.groups));
      return toDateWords(match, /depuis/i.test(lead) ? onlyPast(readings) : readings);
    });

const UNITS: Readonly<Record<string, string>> = { semaine: 'week', 'week-end': 'weekend', mois: 'month', an: 'year', année: 'year' };
const unitOf = (word: string): string => UNITS[word.toLowerCase().replace(/(?<=[^i])s$/, '')] ?? '';

/** “La semaine dernière”, “le mois prochain”, “l’an passé”, “cette année”, “ce week-end”. */
const findSpans = (text: string, published: IsoDay): DateWords[] => [
  ...matchWords(text, String.raw`${LEAD}(?<unit>semaine|week-end|mois|an|année)${WHICH}`).map((match) => {
    const shift = sideOf(match.groups) === 'past' ? -1 : 1;
    return toDateWords(match, [{ edtf: spanAt(unitOf(match.groups?.['unit'] ?? ''), shift, published) }]);
  }),
  ...matchWords(text, String.raw`(?:cette\s+(?<unit>semaine|année)|ce\s+(?<month>mois))(?:-ci)?`).map((match) =>
    toDateWords(match, [{ edtf: spanAt(unitOf(match.groups?.['unit'] ?? 'mois'), 0, published) }]),
  ),
  ...matchWords(text, String.raw`ce\s+week-end`).map((match) =>
    toDateWords(match, eitherSide(spanAt('weekend', -1, published), spanAt('weekend', 0, published))),
  ),
];

const COUNTS: Readonly<Record<string, number>> = Object.fromEntries(
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'.split(' ').map((word, index) => [word, index]),
);
/** “Huit jours” are a week, and “quinze jours” two. */
const WEEKS: Readonly<Record<string, number>> = { huit: 1, quinze: 2 };

/** “Il y a deux semaines”, “dans trois jours”. */
function findAgo(text: string, published: IsoDay): DateWords[] {
  const pattern = String.raw`(?<way>il\s+y\s+a|dans)\s+(?<count>\d{1,3}|une|${Object.keys(COUNTS).join('|')})\s+(?<unit>jours?|semaines?|mois|ans?|années?)`;
  return matchWords(text, pattern).map((match) => {
    const { way = '', count = '', unit = '' } = match.groups ?? {};
    const written = count.toLowerCase().replace('une', 'un');
    const sign = /dans/i.test(way) ? 1 : -1;
    const isDays = /^jour/i.test(unit);
    const weeks = isDays ? WEEKS[written] : undefined;
    if (weeks !== undefined) return toDateWords(match, [{ edtf: spanAt('week', sign * weeks, published) }]);
    const shift = sign * (COUNTS[written] ?? Number(count));
    return toDateWords(match, [{ edtf: isDays ? addDays(published, shift) : spanAt(unitOf(unit), shift, published) }]);
  });
}

/** “En janvier”, “fin janvier”, “mi-janvier”, “en janvier dernier”: a month without a year. */
const findMonths = (text: string, published: IsoDay): DateWords[] =>
  matchWords(text, String.raw`(?<lead>${LEAD})(?<month>${MONTHS.join('|')})${WHICH}?`)
    .filter(({ groups }) => (groups?.['lead'] || groups?.['past'] || groups?.['coming']) && MONTHS.includes(groups['month'] ?? ''))
    .map((match) => {
      const readings = readMonth(MONTHS.indexOf(match.groups?.['month'] ?? '') + 1, published);
      const side = sideOf(match.groups);
      if (side === 'coming')
        return toDateWords(
          match,
          readings.slice(-1).map(({ edtf }) => ({ edtf })),
        );
      return toDateWords(match, side === 'past' || /depuis/i.test(match[0]) ? onlyPast(readings) : readings);
    });

/** Finds the words of a French text that name a date. */
export const findDateWords = createDateWordFinder(reader, weekdayOf, [findDays, findWeekdays, findSeasons, findSpans, findAgo, findMonths]);
