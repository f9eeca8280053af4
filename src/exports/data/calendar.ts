import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, midnightOf } from '#lib/dates/days.ts';
import { LAST_DAY, parseEdtf } from '#lib/dates/edtf-date.ts';
import { wordsOf } from '#locales/catalogue.ts';
import { correctionsOf } from '#dossier/corrections.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { addressOf, pathOfEntry } from '#dossier/paths.ts';
import { listCites } from '#dossier/statement.ts';
import { formatEventDate } from '#views/timeline/chronology.ts';
import { spanOf } from './event-span.ts';

/**
 * The chronology as iCalendar (RFC 5545). Every event is all day. A date that is coarse or uncertain covers all days that it
 * may be, and the summary says it in words: a month is a bar of a month. Events without any known day are left out.
 */
export function chronologyCalendar(dossier: Dossier): string {
  const { site, chronology } = dossier;
  const calendar = new ICalCalendar({
    name: escapeText(site.title),
    description: escapeText(site.tagline),
    prodId: { company: 'Backgrounder', product: 'chronology', language: new Intl.Locale(site.language).language.toUpperCase() },
    url: addressOf(site, '/chronology/'),
  });
  for (const event of chronology) addEvent(calendar, dossier, event);
  return `${calendar.toString()}\r\n`;
}

function addEvent(calendar: ICalCalendar, dossier: Dossier, event: DatedEvent): void {
  const span = spanOf(event, dossier.asOf.earliest);
  if (!span) return;
  const words = wordsOf(dossier.site);
  const { title, status, places } = event.data;
  const address = addressOf(dossier.site, pathOfEntry(keyOf(event)));
  const date = formatEventDate(event, words);
  const details = dossier.statementsOf(keyOf(event)).filter(({ part }) => part === 'details');
  const sources = listCites(dossier.statementsOf(keyOf(event)));
  const names = sources.map((id) => dossier.sources.get(id)?.label ?? id);
  const location = places.map((id) => dossier.title(`places/${id}`)).join(', ');
  calendar.createEvent({
    id: address,
    // Not the time of the build, so that two builds write the same: the last day on which the text is known to have changed.
    stamp: midnightOf(correctionsOf(event)[0]?.date ?? dossier.asOf.latest),
    allDay: true,
    start: midnightOf(span.first),
    // The day after the last one; there is no year 10000.
    end: midnightOf(span.last < LAST_DAY ? addDays(span.last, 1) : LAST_DAY),
    summary: span.isExact && status === 'happened' ? title : words.data.datedTitle(title, date),
    description: [
      `${date}.`,
      ...(span.underWayOn === undefined ? [] : [words.data.underWayOn(words.formatEdtf(parseEdtf(span.underWayOn)))]),
      ...details.map(({ text }) => text),
      words.data.sources(names),
    ].join('\n'),
    url: address,
    ...(location && { location }),
    status: status === 'planned' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    // So that nobody counts as busy in 2014.
    transparency: ICalEventTransparency.TRANSPARENT,
  });
}

/** The library escapes the texts of events, but not those of the calendar. */
const escapeText = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
