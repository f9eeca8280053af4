import { addDays } from '#lib/dates/days.ts';
import type { IsoDay } from '#lib/dates/calendar.ts';
import type { Catalogue } from '#locales/catalogue.ts';
import { PERIODS, type PeriodId } from '#schemas/event-lists.ts';
import type { DatedEvent } from '#dossier/dossier.ts';
import { capitalise } from '#dossier/names.ts';

/** The origin of everything in a period, if it has one. */
export const originOfPeriod = (id: PeriodId): 'later' | undefined => (id === 'later' ? id : undefined);

export interface Period<E = DatedEvent> {
  id: PeriodId;
  events: E[];
}

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
  `${formatEventDate(event, words)}${words.colon}${event.data.title}${noteOrigin(event, words)}`;
