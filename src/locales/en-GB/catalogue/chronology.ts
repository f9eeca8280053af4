import { monthName, weekdayOf, type IsoDay } from '#lib/dates/calendar.ts';
import { isPoint, type EdtfDate } from '#lib/dates/edtf-date.ts';
import type { EVENT_STATUSES, Origin } from '#schemas/event.ts';
import { filterOption, filterStatus } from '../browser.ts';
import { formatEdtf as formatBritish } from '../format-edtf.ts';
import { count, countEvents, formatList as listBritish, formatNumber } from '../numbers.ts';

const facets = { origin: 'source', topic: 'topic', actor: 'participant', place: 'place' };
type Facet = keyof typeof facets;
const lists = { ...facets, period: 'period' };
type List = keyof typeof lists;

const eventOrigin: Record<Origin, string> = { article: 'in the article', background: 'background', later: 'since then' };

const lengths = {
  years: { one: 'year', other: 'years' },
  months: { one: 'month', other: 'months' },
  days: { one: 'day', other: 'days' },
};

const LONG_MONTHS = new RegExp(Array.from({ length: 12 }, (_, index) => monthName(index + 1)).join('|'), 'g');

/** An interval without a beginning or an end begins with a preposition of its own. */
const hasBothEnds = (date: EdtfDate): boolean => date.kind === 'point' || (isPoint(date.start) && isPoint(date.end));

/** The year behind a short month, or behind its day: “26 Jan 2022”, “Jan 26, 2022”, “Jan 17–23, 2022”. */
const YEAR_OF_DATE = /(?<=[A-Z][a-z]{2}) \d{4}\b|(?<=[A-Z][a-z]{2} \d{1,2}(?:–\d{1,2})?), \d{4}\b/g;

/** How a country shows dates and lists. */
export interface Formats {
  formatEdtf(date: EdtfDate): string;
  formatList(items: readonly string[]): string;
}

/** The pages of the chronology, their events and the timeline. */
export const createChronology = ({ formatEdtf, formatList }: Formats) => ({
  description: 'What happened, what was under way and what was planned, in order. The page of each event has its sources.',
  periods: {
    years: 'Years before',
    months: 'Months before',
    weeks: 'The two weeks before',
    day: 'The day of the article',
    ahead: 'Expected or planned',
    later: 'What came after, not in the article',
  },
  periodList: 'Periods',
  toPeriods: 'Back to the periods',

  /** What a list has in common. */
  kinds: lists,
  listTitle: (list: List, label: string) => `Timeline by ${lists[list]}: ${label}`,
  listDescription: (list: List, label: string, shown: number, total: number) =>
    `${filterStatus(total, shown)} of the timeline, those of the ${lists[list]} “${label}”, by date.`,
  whole: 'The whole timeline',
  about: (name: string) => `About ${name}`,
  /** A country in lists of places, where events in its cities and regions are under these. */
  wholeCountry: (name: string) => `All of ${name}`,
  by: { origin: 'By source', topic: 'By topic', actor: 'By participant', place: 'By place' } satisfies Record<Facet, string>,
  listsBy: (used: Facet[]) => `Lists by ${formatList(used.map((facet) => facets[facet]))}`,
  filterStatus,
  filterOption,
  /** The folded filter. */
  filter: 'Choose events by source, place, topic or participant',
  noFilter: 'all',
  showAll: 'Show all',

  eventOrigin,
  /** The date of an event, which says whether it had happened by then. */
  eventDate: (date: EdtfDate, status: (typeof EVENT_STATUSES)[number]): string => {
    switch (status) {
      case 'happened':
        return '{date}';
      case 'under-way':
        return date.kind === 'point' ? 'under way since {date}' : '{date}, under way';
      case 'planned':
        return hasBothEnds(date) ? 'planned for {date}' : '{date}, planned';
    }
  },
  /** Something to know about the date of an event, in sentences. */
  aboutDate: (reason: string) => `About the date: ${reason}`,
  /** The links to the events before and after one. */
  neighbours: 'The events before and after',
  previous: 'Before this',
  next: 'After this',
  /** The lists that an event is in. */
  lists: 'More events',
  outcome: 'What became of it',
  outcomeOf: 'This was the outcome of',

  legend: 'Marks of events',
  /** The folded rest of the marks. */
  moreMarks: 'More marks',
  dateUncertain: 'date uncertain',
  longerThanADay: 'longer than a day, or day not known',
  goesOn: 'went on, end not known',
  drawnBackground: 'background, not in the article',
  drawnLater: 'below the double line: what came after',
  drawnAsOf: 'the day of the article',
  asOfLine: (date: string) => `${date}, the day of the article`,

  lengths,
  /** The sample of a scale, which is as high as so many units of time. */
  sample: (number: number, unit: keyof typeof lengths) => `a gap this high is ${count(number, lengths[unit])}`,
  /** The vertical drawing, for screen readers. */
  overview: 'The events in brief',
  overviewLater: 'What came after, in brief',
  /** The link from the drawing to the list. */
  toList: 'Go to the list of events',
  /** The folded list. */
  byPeriod: 'All events by period',
  /** The link to the chapter of the print edition. */
  inFull: 'Every event in full, one after the other, is in the [print edition](print).',
  /** Where the drawing and the list would be too long. */
  keyOnly: (drawn: number, total: number) =>
    `The drawing has the ${count(drawn, { one: 'most important event', other: 'most important events' })} of ${formatNumber(total)}.`,
  /** The caption of a timeline. */
  drawing: (events: number, span: string) => `${countEvents(events)}, ${span}.`,
  /** The caption of a timeline whose last band enlarges a part of the time. */
  drawingWithLens: (events: number, span: string, lens: { events: number; length: number; unit: keyof typeof lengths; span: string }) =>
    `${lens.events} of ${countEvents(events)} from ${span.replace('–', ' to ')} fall in ${count(lens.length, lengths[lens.unit])}: ${lens.span}.`,
  /** The date in front of a label in the drawing, with or without the year of a day or a month. */
  shortDate: (date: EdtfDate, hasYear: boolean): string => {
    const short = formatEdtf(date).replace(LONG_MONTHS, (month) => month.slice(0, 3));
    return hasYear ? short : short.replace(YEAR_OF_DATE, '');
  },
  /** The label of a year on the scale. */
  yearTick: (year: number) => String(year),
  /** The label of a month (1 to 12) on the scale; the first one and each January also have the year. */
  monthTick: (month: number, year: string | undefined) => [monthName(month).slice(0, 3), ...(year ? [year] : [])].join(' '),
  dayTick: (day: IsoDay) => `${weekdayOf(day).slice(0, 3)} ${Number(day.slice(8))}`,
});

export const chronology = createChronology({ formatEdtf: formatBritish, formatList: listBritish });
