import { addDays } from '#lib/dates/days.ts';
import type { IsoDay } from '#lib/dates/edtf-date.ts';
import { wordsOf, type Catalogue } from '#locales/catalogue.ts';
import type { MarkedStatement, PageNotes } from '../page/annotate.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { pathOfEntry, withBase } from '#dossier/paths.ts';

/** By which the catalogue has the heading of a period; also the heading's fragment. */
export type PeriodId = keyof Catalogue['chronology']['periods'];

export interface Period<E = DatedEvent> {
  id: PeriodId;
  events: E[];
}

/** In the order of time. */
const PERIODS: readonly PeriodId[] = ['years', 'months', 'weeks', 'day', 'ahead', 'later'];

/** How many days before the article's day count as the days of the article. */
const RECENT_DAYS = 14;

/**
 * Puts events, already in order, under headings: what came long before the article's day, the weeks up to it, that
 * day, what was still ahead, and what came later. A plan that may fall after that day is ahead, though its date may
 * begin before; an event that is later knowledge stands there whatever its day. Empty periods are left out.
 */
export function groupByPeriod(events: readonly DatedEvent[], asOf: IsoDay): Period[] {
  const recent = addDays(asOf, -RECENT_DAYS);
  const startOfLastYear = `${Number(asOf.slice(0, 4)) - 1}-01-01`;
  const periodOf = ({ data, when }: DatedEvent): PeriodId => {
    if (data.origin === 'later') return 'later';
    if (when.earliest > asOf || (data.status === 'planned' && when.latest > asOf)) return 'ahead';
    if (when.earliest === asOf) return 'day';
    if (when.earliest >= recent) return 'weeks';
    return when.earliest >= startOfLastYear ? 'months' : 'years';
  };
  const groups = Map.groupBy(events, periodOf);
  return PERIODS.flatMap((id) => {
    const group = groups.get(id);
    return group ? [{ id, events: group }] : [];
  });
}

/** An event's status, and its origin unless the article gives it. */
export const listEventLabels = ({ data: { status, origin } }: Pick<DatedEvent, 'data'>, { labels }: Catalogue): string[] => [
  labels.eventStatus[status],
  ...(origin === 'article' ? [] : [labels.origin[origin]]),
];

/** An event as a list of the chronology shows it. */
export interface EventView {
  event: DatedEvent;
  title: string;
  details: MarkedStatement[];
  cautions: MarkedStatement[];
  /** What became of it, or what it was the outcome of. */
  links: { label: string; href: string; title: string }[];
}

/** Puts events, already in order, under periods, and marks them up for the page. */
export const buildPeriodViews = (dossier: Dossier, notes: PageNotes, events: readonly DatedEvent[]): Period<EventView>[] =>
  groupByPeriod(events, dossier.article.data.asOf).map((period) => ({
    ...period,
    events: period.events.map((event) => buildEventView(dossier, notes, event)),
  }));

function buildEventView(dossier: Dossier, notes: PageNotes, event: DatedEvent): EventView {
  const statements = dossier.statementsOf(keyOf(event));
  const words = wordsOf(dossier.site).chronology;
  const linked = (label: string, isLinked: (other: DatedEvent) => boolean) =>
    dossier.chronology.filter(isLinked).map((other) => ({
      label,
      href: withBase(dossier.site.base, pathOfEntry(keyOf(other))),
      title: other.data.title,
    }));
  return {
    event,
    title: notes.part(statements, 'title')[0]?.html ?? '',
    details: notes.part(statements, 'details'),
    cautions: notes.part(statements, 'cautions'),
    links: [
      ...linked(words.outcome, ({ data }) => data.outcomeOf === event.id),
      ...linked(words.outcomeOf, ({ id }) => id === event.data.outcomeOf),
    ],
  };
}
