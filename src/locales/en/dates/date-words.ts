import type { ParsedComponents } from 'chrono-node';
import { parse } from 'chrono-node/en';
import { addDays } from '#lib/dates/days.ts';
import { daysInMonth, isoDay, pad, WEEKDAYS, weekdayOf, type IsoDay, type Weekday } from '#lib/dates/calendar.ts';
import { safeParseEdtf } from '#lib/dates/edtf-date.ts';
import type { DateWords, Reading } from '#lib/dates/date-words.ts';
import { PLACEHOLDER_YEAR, type ProseDate } from '#lib/dates/prose-date.ts';
import type { DateReader } from '../../parts/dates.ts';
import {
  eitherSide,
  findByPrecision,
  findStated,
  findYearsAlone,
  matchWords,
  nearest,
  onlyPast,
  readSeason,
  readWeekday,
  spanAt,
  spanOfDays,
  toDateWords,
  yearsAround,
  type Side,
} from '../../common/relative-dates.ts';
import { SEASON_CODES } from './prose-dates.ts';

/**
 * Finds the words of an English text that name a date, and resolves them against the day of publication. A reading is
 * never more precise than the words. Words that may mean the last or the next date have both readings.
 */
export function findDateWords(text: string, published: IsoDay, reader: DateReader): DateWords[] {
  const finders = [findStated, findNamedDays, findWeekdays, findSeasons, findSpans, findByChrono, findYearsAlone];
  return findByPrecision(
    finders.map(
      (find) =>
        (...args) =>
          find(...args, reader),
    ),
    text,
    published,
  );
}

/** Days without a year whose year is certain: by their weekday, or by the date that follows, as in “1 May and 3 June 2019”. */
function findNamedDays(text: string, published: IsoDay, reader: DateReader): DateWords[] {
  const own = reader.find(text);
  const others = reader
    .findUnreadable(text)
    .flatMap(({ start, end, meant }) => (meant.length === 1 ? meant.flatMap(reader.find).map((date) => ({ ...date, start, end })) : []));
  return [...own, ...others].flatMap(({ start, end, date, yearless, weekday }) => {
    if (!date.ok || !yearless) return [];
    const years = weekday ? yearsAround(published) : [yearAfter(text, end, own) ?? []].flat();
    const edtf = years
      .map((year) => date.value.edtf.replaceAll(PLACEHOLDER_YEAR, year))
      .find((day) => safeParseEdtf(day).ok && (!weekday || weekdayOf(day) === weekday));
    if (edtf === undefined) return [];
    const lead = leadBefore(text, start);
    return [{ start: start - lead.length, end, words: lead + text.slice(start, end), basis: 'resolved', readings: [{ edtf }] }];
  });
}

/** The year of the date that a comma, a dash or “and” joins to what stands before an offset. */
function yearAfter(text: string, offset: number, dates: readonly ProseDate[]): string | undefined {
  const next = dates.find(({ start }) => /^(?:,| (?:and|or|to)| ?[–-])\s?$/.test(text.slice(offset, start)));
  if (!next?.date.ok) return undefined;
  return next.yearless ? yearAfter(text, next.end, dates) : next.date.value.earliest.slice(0, 4);
}

/** Words before a date that belong to it, such as “since the”. */
const LEAD = String.raw`(?:(?:since|by|on|in|from|until|till|before|after|during|over|for|earlier|later|early|late|as of)\s+)*(?:the\s+)?`;

const leadBefore = (text: string, offset: number): string =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${LEAD}$`, 'iu').exec(text.slice(0, offset))?.[0] ?? '';

function findWeekdays(text: string, published: IsoDay): DateWords[] {
  return matchWords(text, String.raw`${LEAD}(?:(?<which>last|next|this|past|coming)\s+)?(?<day>${WEEKDAYS.join('|')})`)
    .flatMap((match) => {
      const { which = '', day: name } = match.groups ?? {};
      const day = WEEKDAYS.find((weekday) => weekday === name);
      return day === undefined ? [] : [{ match, which, day }];
    })
    .map(({ match, which, day }) =>
      toDateWords(match, /next/i.test(which) ? nextWeekday(day, published) : readWeekday(day, published, sideOfWord(which))),
    );
}

/** What “last” and “past”, “next” and “coming” say; “this” says neither. */
const sideOfWord = (which: string): Side => (/last|past/i.test(which) ? 'past' : /next|coming/i.test(which) ? 'coming' : undefined);

/** "Next Friday" means the coming Friday to some, and the Friday of next week to others. */
function nextWeekday(name: Weekday, published: IsoDay): Reading[] {
  const [{ edtf: after } = { edtf: '' }] = readWeekday(name, published, 'coming');
  const [, sunday = ''] = spanAt('week', 0, published).split('/');
  if (after > sunday) return [{ edtf: after }];
  return [
    { edtf: after, if: 'the first one ahead is meant' },
    { edtf: addDays(after, 7), if: 'that of the next week is meant' },
  ];
}

function findSeasons(text: string, published: IsoDay): DateWords[] {
  const pattern = String.raw`(?<lead>${LEAD})(?:(?<which>last|next|this|past|coming)\s+)?(?<season>spring|summer|autumn|fall|winter)(?!\s+(?:of|in|from|to)\b)`;
  return matchWords(text, pattern)
    .filter(({ groups }) => groups?.['which'] || /\bthe\s+$|\b(?:since|in|by|this)\s+$/i.test(groups?.['lead'] ?? ''))
    .map((match) => {
      const { lead = '', which = '', season = '' } = match.groups ?? {};
      const code = SEASON_CODES[season.toLowerCase()] ?? 0;
      const side = sideOfWord(which);
      const readings = readSeason(code, published, side);
      return toDateWords(match, !side && /since/i.test(lead) ? onlyPast(readings) : readings);
    });
}

const SPAN = String.raw`${LEAD}(?:(?<which>this|last|next|past|coming)\s+(?<unit>weekend|week|month|year)|(?<=the\s+)(?<alone>weekend))`;

/** Weeks from Monday to Sunday, weekends, months and years. */
function findSpans(text: string, published: IsoDay): DateWords[] {
  return matchWords(text, SPAN).map((match) => {
    const { which = '', alone = '', unit = alone } = match.groups ?? {};
    if (alone) return toDateWords(match, eitherSide(spanAt('weekend', -1, published), spanAt('weekend', 0, published)));
    const shift = { past: -1, coming: 1, neither: 0 }[sideOfWord(which) ?? 'neither'];
    const edtf = spanAt(unit.toLowerCase(), shift, published);
    const [first = '', last = ''] = edtf.split('/');
    if (unit.toLowerCase() !== 'week' || shift !== 0) return toDateWords(match, [{ edtf }]);
    if (/^later/i.test(match[0])) return toDateWords(match, [{ edtf: spanOfDays(published, last) }]);
    if (/^earlier/i.test(match[0])) return toDateWords(match, [{ edtf: spanOfDays(first, published) }]);
    return toDateWords(match, [{ edtf }]);
  });
}

/** The dates that chrono-node finds: days and months without a year, "yesterday", "two weeks ago". */
function findByChrono(text: string, published: IsoDay): DateWords[] {
  const reference = { instant: new Date(`${published}T12:00:00Z`), timezone: 0 };
  return parse(text, reference).flatMap((found): DateWords[] => {
    // It also matches verbs such as “may” and “march”; names of months and days are capitalised in English.
    if (/^(?:\p{Ll}+\.?)$/u.test(found.text) && !/^(?:today|tomorrow|yesterday|tonight)$/.test(found.text)) return [];
    const lead = leadBefore(text, found.index);
    const words = lead + found.text.replace(/[\s,]+$/, '');
    // "For three weeks" is a duration, not a date.
    if (/^for\b.*\b(?:days|weeks|months|years)$/i.test(words) && !/\b(?:last|past|next|coming)\b/i.test(words)) return [];
    // “Eleven weeks after the roof fell in” counts from that, and not from the article.
    if (/\b(?:days?|weeks?|months?|years?) (?:after|before)$/i.test(words)) return [];
    const readings = parseComponents(words, found.start, found.end ?? undefined, published);
    if (readings.length === 0) return [];
    return [{ start: found.index - lead.length, end: found.index - lead.length + words.length, words, basis: 'resolved', readings }];
  });
}

function parseComponents(words: string, start: ParsedComponents, end: ParsedComponents | undefined, published: IsoDay): Reading[] {
  if (start.isCertain('weekday') || /\b(?:hours?|minutes?|seconds?)\b/i.test(words)) return [];
  const of = (date: ParsedComponents, years = 0): string | undefined => {
    const [year, month, day] = [(date.get('year') ?? 0) + years, date.get('month') ?? 1, date.get('day') ?? 1];
    if (date.isCertain('day')) return isoDay(year, month, Math.min(day, daysInMonth(year, month)));
    if (date.isCertain('month')) return `${pad(year, 4)}-${pad(month, 2)}`;
    return date.isCertain('year') ? pad(year, 4) : undefined;
  };
  const edtf = of(start);
  if (edtf === undefined) return [];
  if (/\bweeks?\b/i.test(words)) return [{ edtf: spanAt('week', 0, edtf) }];
  const whole = (years: number) => (end ? `${of(start, years) ?? ''}/${of(end, years) ?? ''}` : (of(start, years) ?? ''));
  if (start.isCertain('year')) return [{ edtf: whole(0) }];
  const readings = nearest([-2, -1, 0, 1, 2].map(whole), published);
  return /\bsince\b/i.test(words) ? onlyPast(readings) : readings;
}
