import type { IsoDay } from '#lib/dates/edtf-date.ts';
import { memoize } from '#lib/memoize.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { addressOf, pathOfEntry } from '#dossier/paths.ts';

/** The last day on which a briefing changed, a correction included. */
export const lastChange = ({ data: { published, updated = published, corrections } }: Entry<'briefings'>): IsoDay =>
  [updated, ...corrections.map(({ date }) => date)].reduce((last, day) => (day > last ? day : last), published);

/** When pages last changed, by their full address: of briefings and their list, since no other content says it. */
export const lastChanges: (dossier: Dossier) => ReadonlyMap<string, IsoDay> = memoize(({ site, briefings }) => {
  const days = briefings.map((briefing) => [addressOf(site, pathOfEntry(keyOf(briefing))), lastChange(briefing)] as const);
  const newest = days
    .map(([, day]) => day)
    .sort()
    .at(-1);
  return new Map(newest ? [...days, [addressOf(site, '/briefings/'), newest] as const] : days);
});
