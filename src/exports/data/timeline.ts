import type { IsoDay } from '#lib/dates/calendar.ts';
import type { DatePoint } from '#lib/dates/edtf-date.ts';
import { escapeHtml } from '#lib/web/escape-html.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { addressOf, pathOfEntry, pathOfSource } from '#dossier/paths.ts';
import { listCites } from '#dossier/statement.ts';
import { formatEventDate } from '#views/timeline/chronology.ts';
import { spanOf } from './event-span.ts';

interface TimelineDate {
  year: number;
  month?: number;
  day?: number;
}

interface TimelineSlide {
  unique_id: string;
  start_date: TimelineDate;
  end_date?: TimelineDate;
  /** The date as readers see it. */
  display_date: string;
  /** HTML. */
  text: { headline: string; text: string };
  group?: string;
}

/** The input of TimelineJS 3. */
export interface TimelineData {
  scale: 'human';
  title: { text: { headline: string; text: string } };
  events: TimelineSlide[];
}

/**
 * The chronology for TimelineJS 3. Dates have no parts that are not known, and are shown in words, which also say if a date
 * is uncertain. What was under way runs until the last day on which it is known to have been. A season, a decade and a
 * century run from their first to their last month or year. Events without any known day are left out. Source of the format:
 * “JSON data format” in the documentation of TimelineJS.
 */
export const chronologyTimeline = (dossier: Dossier): TimelineData => ({
  scale: 'human',
  title: { text: { headline: escapeHtml(dossier.site.title), text: escapeHtml(dossier.site.tagline) } },
  events: dossier.chronology.flatMap((event) => describeSlide(dossier, event) ?? []),
});

function describeSlide(dossier: Dossier, event: DatedEvent): TimelineSlide | undefined {
  const span = spanOf(event, dossier.asOf.earliest);
  if (!span) return undefined;
  const { from, to, underWayOn } = span;
  const words = wordsOf(dossier.site);
  const coarse = to ?? (hasOwnPrecision(from) ? undefined : from);
  const end = underWayOn === span.last && span.last > from.latest ? splitDay(span.last) : coarse && endOf(coarse);
  const [topic] = event.data.topics;
  return {
    unique_id: event.id,
    start_date: startOf(from),
    ...(end && { end_date: end }),
    display_date: formatEventDate(event, words),
    text: { headline: escapeHtml(event.data.title), text: textOf(dossier, event) },
    ...(topic !== undefined && { group: dossier.topicLabel(topic) }),
  };
}

/** Whether a date is one of the three that the format has: a day, a month or a year. */
const hasOwnPrecision = ({ precision }: DatePoint): boolean => ['day', 'month', 'year'].includes(precision);

const startOf = (point: DatePoint): TimelineDate => dateOf(point, point.earliest);
const endOf = (point: DatePoint): TimelineDate => dateOf(point, point.latest);

function splitDay(day: IsoDay): TimelineDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** A bound of a date, with the parts that are known. */
function dateOf({ precision }: DatePoint, bound: IsoDay): TimelineDate {
  const { year, month = 0, day = 0 } = splitDay(bound);
  if (precision === 'day') return { year, month, day };
  return precision === 'month' || precision === 'season' ? { year, month } : { year };
}

/** The details of an event with its sources, as HTML. */
function textOf(dossier: Dossier, event: DatedEvent): string {
  const { site, sources } = dossier;
  const statements = dossier.statementsOf(keyOf(event)).filter(({ part }) => part === 'title' || part === 'details');
  const link = (address: string, label: string) => `<a href="${escapeHtml(address)}">${escapeHtml(label)}</a>`;
  const links = listCites(statements).map((id) => link(addressOf(site, pathOfSource(id)), sources.get(id)?.label ?? id));
  return [
    ...statements.filter(({ part }) => part === 'details').map(({ text }) => escapeHtml(text)),
    `${wordsOf(site).data.sources(links)} ${link(addressOf(site, pathOfEntry(keyOf(event))), site.title)}`,
  ]
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
}
