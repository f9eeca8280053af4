import type { Event } from 'schema-dts';
import { isPoint, type EdtfDate } from '#lib/dates/edtf-date.ts';
import { isoDate } from '#lib/dates/html-datetime.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { addressOf, pathOfEntry } from '#dossier/paths.ts';

/** What happened and what was planned, in order; of what was under way schema.org has no word. */
export const describeChronology = (dossier: Dossier): Event[] =>
  dossier.chronology.filter(({ data }) => data.status !== 'under-way').map((event) => describeEvent(dossier, event));

function describeEvent({ site }: Dossier, event: DatedEvent): Event {
  const startDate = startOf(event.when);
  const { title, status, places } = event.data;
  return {
    '@type': 'Event',
    '@id': addressOf(site, pathOfEntry(keyOf(event))),
    name: title,
    ...(startDate && { startDate }),
    ...(status === 'planned' && { eventStatus: 'https://schema.org/EventScheduled' }),
    ...(places.length > 0 && { location: places.map((id) => ({ '@id': addressOf(site, pathOfEntry(`places/${id}`)) })) }),
  };
}

/**
 * When an event began. A span that has an end gives none: it may be how long something took, or the days on one of which
 * it was.
 */
function startOf(when: EdtfDate): string | undefined {
  if (when.kind === 'point') return isoDate(when.point);
  return isPoint(when.start) && !isPoint(when.end) ? isoDate(when.start) : undefined;
}
