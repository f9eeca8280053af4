import { addDays } from '#lib/dates/days.ts';
import { WEEKDAYS as ENGLISH, pad, type IsoDay } from '#lib/dates/calendar.ts';
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
import { ANY_MONTH, ANY_WEEKDAY, monthNumber, WEEKDAY_NAMES, weekdayName, weekdayOf } from './calendar.ts';
import { reader, SEASON, seasonCode } from './prose-dates.ts';

/** Words before a date that belong to it, such as „у“. */
const LEAD = String.raw`(?:(?:у|в|на|з|із|зі|від|до|після|протягом|наприкінці|на початку|в середині|у середині|всередині)\s+)?`;
/** „минулого“, „наступної“, „цього“: whether it was or is to come. */
const WHICH = String.raw`(?:(?<past>минул|попередн)|(?<coming>наступн|прийдешн)|(?<current>поточн|нинішн|ц))(?:ого|ього|ої|ьої|ього|ій|у|ю|ий|ій|ім|ому|ьому|ієї|єї|я|ю|е)\s+`;
/** Parts of a day, before a day or behind it. */
const PART_OF_DAY = '(?:вранці|зранку|уранці|вдень|удень|ввечері|увечері|вночі|уночі|опівдні|опівночі)';

/** Whole words; an apostrophe is part of one. */
const matches = (text: string, pattern: string) => matchWords(text, pattern, "’'ʼ");

const DAYS: Readonly<Record<string, number>> = {
  позавчора: -2,
  вчора: -1,
  учора: -1,
  сьогодні: 0,
  завтра: 1,
  післязавтра: 2,
};

/** „вчора“, „сьогодні ввечері“. */
const findDays = (text: string, published: IsoDay): DateWords[] =>
  matches(text, String.raw`(?<day>позавчора|вчора|учора|сьогодні|завтра|післязавтра)(?:\s+${PART_OF_DAY})?`).map((match) =>
    toDateWords(match, [{ edtf: addDays(published, DAYS[match.groups?.['day']?.toLowerCase() ?? ''] ?? 0) }]),
  );

/** „у четвер“, „у середу ввечері“, „минулого вівторка“. */
const findWeekdays = (text: string, published: IsoDay): DateWords[] =>
  matches(text, String.raw`(?:${PART_OF_DAY}\s+)?${LEAD}(?:${WHICH})?(?<day>${ANY_WEEKDAY})(?:\s+${PART_OF_DAY})?`).flatMap((match) => {
    const name = ENGLISH[WEEKDAY_NAMES.indexOf(weekdayName(match.groups?.['day'] ?? ''))];
    return name === undefined ? [] : [toDateWords(match, readWeekday(name, published, sideOf(match.groups)))];
  });

/** „восени“, „минулої зими“, „восени минулого року“. A noun of a season alone is no date. */
function findSeasons(text: string, published: IsoDay): DateWords[] {
  const pattern = String.raw`(?<lead>${LEAD})(?:${WHICH})?(?<season>${SEASON})(?:\s+(?:(?<last>минулого)|(?<next>наступного)|(?<same>цього|поточного))\s+року)?(?!\s+\d)`;
  return matches(text, pattern)
    .filter(
      ({ groups = {} }) =>
        ['past', 'coming', 'current', 'last', 'next', 'same', 'lead'].some((name) => groups[name]) || isAdverb(groups['season']),
    )
    .map((match) => {
      const { lead = '', season = '', last, next, same } = match.groups ?? {};
      const code = seasonCode(season);
      const year = Number(published.slice(0, 4)) + (last ? -1 : next ? 1 : 0);
      if (last || next || same) return toDateWords(match, [{ edtf: `${pad(year, 4)}-${code}` }]);
      const side = sideOf(match.groups);
      const readings = readSeason(code, published, side);
      return toDateWords(match, !side && isSince(lead) ? onlyPast(readings) : readings);
    });
}

const isAdverb = (season: string | undefined): boolean => /^(?:навесні|[ву]літку|восени|[ву]зимку)$/i.test(season ?? '');

/** „з“: after it, only the last one that began makes sense. */
const isSince = (lead: string): boolean => /^(?:з|із|зі|від)\s/i.test(lead);

/** The unit of a word in any case, by its beginning. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:вихідн|уїк)/i, 'weekend'],
  [/^тиж/i, 'week'],
  [/^міс/i, 'month'],
  [/^р[іо]к|^роц/i, 'year'],
];
const unitOf = (word: string): string => UNITS.find(([pattern]) => pattern.test(word))?.[1] ?? '';

/** „минулого тижня“, „наступного місяця“, „торік“, „на вихідних“. */
function findSpans(text: string, published: IsoDay): DateWords[] {
  const named = matches(text, String.raw`${LEAD}${WHICH}(?<unit>тиждень|тижня|тижні|місяця|місяць|місяці|року|рік|році)`).map((match) => {
    const { past, coming, unit = '' } = match.groups ?? {};
    return toDateWords(match, [{ edtf: spanAt(unitOf(unit), past ? -1 : coming ? 1 : 0, published) }]);
  });
  const years = matches(text, '(?<word>торік|позаторік|цьогоріч)').map((match) =>
    toDateWords(match, [{ edtf: spanAt('year', { торік: -1, позаторік: -2 }[match[0].toLowerCase()] ?? 0, published) }]),
  );
  const weekend = matches(text, 'на вихідних').map((match) =>
    toDateWords(match, eitherSide(spanAt('weekend', -1, published), spanAt('weekend', 0, published))),
  );
  return [...named, ...years, ...weekend];
}

const COUNTS: Readonly<Record<string, number>> = Object.fromEntries(
  "один:1 два:2 дві:2 три:3 чотири:4 п'ять:5 шість:6 сім:7 вісім:8 дев'ять:9 десять:10 одинадцять:11 дванадцять:12"
    .split(' ')
    .map((pair) => {
      const [word = '', value] = pair.split(':');
      return [word, Number(value)];
    }),
);
const COUNT = Object.keys(COUNTS)
  .map((word) => word.replace("'", "[’'ʼ]"))
  .join('|');

/** „два тижні тому“, „тиждень тому“, „через три дні“. */
function findAgo(text: string, published: IsoDay): DateWords[] {
  const unit = String.raw`(?:(?<count>\d{1,3}|${COUNT})\s+)?(?<unit>день|дні|днів|тиждень|тижні|тижнів|місяць|місяці|місяців|рік|роки|років)`;
  return [...matches(text, String.raw`${unit}\s+тому`), ...matches(text, String.raw`через\s+${unit}`)].map((match) => {
    const { count, unit: word = '' } = match.groups ?? {};
    const number = count === undefined ? 1 : (COUNTS[count.toLowerCase().replace(/[’ʼ]/, "'")] ?? Number(count));
    const shift = number * (/тому$/i.test(match[0]) ? -1 : 1);
    return toDateWords(match, [{ edtf: /^дн|^день/i.test(word) ? addDays(published, shift) : spanAt(unitOf(word), shift, published) }]);
  });
}

/** „у січні“, „наприкінці січня“: a month without a year. */
const findMonths = (text: string, published: IsoDay): DateWords[] =>
  matches(text, String.raw`(?<lead>${LEAD})(?<month>${ANY_MONTH})`)
    .filter(({ groups }) => groups?.['lead'])
    .map((match) => {
      const { lead = '', month = '' } = match.groups ?? {};
      const readings = readMonth(monthNumber(month), published);
      return toDateWords(match, isSince(lead) ? onlyPast(readings) : readings);
    });

/** Finds the words of a Ukrainian text that name a date. */
export const findDateWords = createDateWordFinder(reader, weekdayOf, [findDays, findWeekdays, findSeasons, findSpans, findAgo, findMonths]);
