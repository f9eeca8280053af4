import { monthName, weekdayOf, type IsoDay } from '#lib/dates/edtf-date.ts';
import type { Origin } from '#schemas/event.ts';
import { filterStatus } from './browser.ts';
import { count, countEvents, formatList } from './numbers.ts';

const facets = { origin: 'source', topic: 'topic', actor: 'actor', place: 'place' };
type Facet = keyof typeof facets;

const eventOrigin: Record<Origin, string> = { article: 'in the article', background: 'background', later: 'later' };

const lengths = {
  years: { one: 'year', other: 'years' },
  months: { one: 'month', other: 'months' },
  days: { one: 'day', other: 'days' },
};

/** The pages of the chronology, their events and the timeline. */
export const chronology = {
  description:
    'What happened, what was under way and what was planned, in order, each with its date, the reason for that date, and its sources.',
  periods: {
    years: 'Years before',
    months: 'Months before',
    weeks: 'The two weeks before',
    day: 'The day of the article',
    ahead: 'Expected or planned',
    later: 'What came after, not in the article',
  },
  periodList: 'Periods',

  facetTitle: (facet: Facet, label: string) => `Timeline by ${facets[facet]}: ${label}`,
  facetDescription: (facet: Facet, label: string, shown: number, total: number) =>
    `${filterStatus(total, shown)} of the timeline, those of the ${facets[facet]} “${label}”, each with its date, the reason for that date, and its sources.`,
  whole: 'The whole timeline',
  about: (name: string) => `About ${name}`,
  by: { origin: 'By source', topic: 'By topic', actor: 'By actor', place: 'By place' } satisfies Record<Facet, string>,
  listsBy: (used: Facet[]) => `Lists by ${formatList(used.map((facet) => facets[facet]))}`,
  filterStatus,
  noFilter: 'all',
  showAll: 'Show all',

  eventOrigin,
  whyDate: (reason: string) => `Why this date: ${reason}.`,
  /** The folded rest of an event. */
  more: 'More on this event',
  outcome: 'What became of it',
  outcomeOf: 'This was the outcome of',

  legend: 'Marks of events',
  dateUncertain: 'date uncertain',
  longerThanADay: 'longer than a day, or day not known',
  drawnBackground: 'background, not in the article',
  drawnLater: 'below the double line: what came after',
  drawnAsOf: 'the day of the article',

  drawingNote: 'The list below has each event, with its sources and the reason for its date.',
  /** The caption of a timeline. */
  drawing: (events: number, span: string) => `${countEvents(events)}, ${span}.`,
  /** The caption of a timeline whose last band enlarges a part of the time. */
  drawingWithLens: (events: number, span: string, lens: { events: number; length: number; unit: keyof typeof lengths; span: string }) =>
    `${lens.events} of ${countEvents(events)} from ${span.replace('–', ' to ')} fall in ${count(lens.length, lengths[lens.unit])}: ${lens.span}.`,
  /** The label of a month (1 to 12) on the scale; the first one and each January also have the year. */
  monthTick: (month: number, year: string | undefined) => [monthName(month).slice(0, 3), ...(year ? [year] : [])].join(' '),
  dayTick: (day: IsoDay) => `${weekdayOf(day).slice(0, 3)} ${Number(day.slice(8))}`,
};
