import type { IsoDay } from '#lib/dates/calendar.ts';
import { memoize } from '#lib/memoize.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { addressOf, pathOfEntry } from '#dossier/paths.ts';

/** The last day on which a briefing was updated or corrected, or else published. */
export const lastChange = ({ data: { published, updated = published, corrections } }: Entry<'briefings'>): IsoDay =>
  [updated, ...corrections.map(({ date }) => date)].reduce((last, day) => (day > last ? day : last), published);

/** The last change of pages by their full address: only briefings and their list, as no other content has such a date. */
export const lastChanges: (dossier: Dossier) => ReadonlyMap<string, IsoDay> = memoize(({ site, briefings }) => {
  const days = briefings.map((briefing) => [addressOf(site, pathOfEntry(keyOf(briefing))), lastChange(briefing)] as const);
  const newest = days
    .map(([, day]) => day)
    .sort()
    .at(-1);
  return new Map(newest ? [...days, [addressOf(site, '/briefings/'), newest] as const] : days);
});
