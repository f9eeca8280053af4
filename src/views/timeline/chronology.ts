import { addDays } from '#lib/dates/days.ts';
import type { IsoDay } from '#lib/dates/edtf-date.ts';
import type { MarkedStatement, PageNotes } from '../page/annotate.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { pathOfEntry, withBase } from '#dossier/paths.ts';

export interface Period {
  /** Fragment of its heading. */
  id: string;
  label: string;
  events: DatedEvent[];
}

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
  const periodOf = ({ data, when }: DatedEvent): string => {
    if (data.origin === 'later') return 'later';
    if (when.earliest > asOf || (data.status === 'planned' && when.latest > asOf)) return 'ahead';
    if (when.earliest === asOf) return 'day';
    if (when.earliest >= recent) return 'weeks';
    return when.earliest >= startOfLastYear ? 'months' : 'years';
  };
  const labels: [id: string, label: string][] = [
    ['years', 'Years before'],
    ['months', 'Months before'],
    ['weeks', 'The two weeks before'],
    ['day', 'The day of the article'],
    ['ahead', 'Expected or planned'],
    ['later', 'What came after, not in the article'],
  ];
  const groups = Map.groupBy(events, periodOf);
  return labels.flatMap(([id, label]) => {
    const group = groups.get(id);
    return group ? [{ id, label, events: group }] : [];
  });
}

/** An event as a list of the chronology shows it. */
export interface EventView {
  event: DatedEvent;
  title: string;
  details: MarkedStatement[];
  cautions: MarkedStatement[];
  /** What became of it, or what it was the outcome of. */
  links: { label: string; href: string; title: string }[];
}

/** Marks up an event for its turn on a page. */
export function buildEventView(dossier: Dossier, notes: PageNotes, event: DatedEvent): EventView {
  const statements = dossier.statementsOf(keyOf(event));
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
      ...linked('What became of it', ({ data }) => data.outcomeOf === event.id),
      ...linked('This was the outcome of', ({ id }) => id === event.data.outcomeOf),
    ],
  };
}
