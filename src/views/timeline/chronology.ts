import { addDays } from '#lib/dates/days.ts';
import type { IsoDay } from '#lib/dates/edtf-date.ts';
import { wordsOf, type Catalogue } from '#locales/catalogue.ts';
import { correctionsOf } from '#dossier/corrections.ts';
import { weighCorrection } from '../corrections/weigh-correction.ts';
import type { MarkedStatement, PageNotes } from '../page/annotate.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { capitalise } from '#dossier/names.ts';
import { pathOfEntry, withBase } from '#dossier/paths.ts';

/** The key of the period's heading in the catalogue; also the heading's fragment. */
export type PeriodId = keyof Catalogue['chronology']['periods'];

/** The origin of everything in a period, if it has one. */
export const originOfPeriod = (id: PeriodId): 'later' | undefined => (id === 'later' ? id : undefined);

export interface Period<E = DatedEvent> {
  id: PeriodId;
  events: E[];
}

/** In chronological order. */
const PERIODS: readonly PeriodId[] = ['years', 'months', 'weeks', 'day', 'ahead', 'later'];

/** The length of the period before the article’s day, in days. */
const RECENT_DAYS = 14;

/**
 * Groups sorted events by period, without empty periods: the years, months and weeks before the article’s day, that day,
 * what was still ahead, and what came later. A planned event is ahead if its date may be after that day, even if it
 * begins before. An event of later knowledge is in the last period, whatever its date.
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

/** The date of an event as plain text; it says whether the event had happened. */
export const formatEventDate = ({ data, when }: Pick<DatedEvent, 'data' | 'when'>, words: Catalogue): string =>
  capitalise(words.chronology.eventDate(when, data.status).replace('{date}', words.formatEdtf(when)));

/** The origin of an event in brackets, with a space before it; empty if it is the article. */
export const noteOrigin = ({ data: { origin } }: Pick<DatedEvent, 'data'>, { labels }: Catalogue): string =>
  origin === 'article' ? '' : ` (${labels.origin[origin]})`;

/** An event in a line. */
export const describeEvent = (event: DatedEvent, words: Catalogue): string =>
  `${formatEventDate(event, words)}: ${event.data.title}${noteOrigin(event, words)}`;

/** An event in a list of the chronology. */
export interface EventView {
  event: DatedEvent;
  title: string;
  details: MarkedStatement[];
  cautions: MarkedStatement[];
  /** Links to its outcome, or to the event that it is the outcome of. */
  links: { label: string; href: string; title: string }[];
  /** Whether a correction changed more than its wording. The others are only on the page of all corrections. */
  isCorrected: boolean;
}

/** Groups sorted events by period and marks them up for the page. */
export const buildPeriodViews = (dossier: Dossier, notes: PageNotes, events: readonly DatedEvent[]): Period<EventView>[] =>
  groupByPeriod(events, dossier.asOf.earliest).map((period) => ({
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
    isCorrected: correctionsOf(event).some((correction) => weighCorrection(correction, dossier) !== 'wording'),
  };
}
