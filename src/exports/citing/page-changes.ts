import type { IsoDay } from '#lib/dates/calendar.ts';
import { memoize } from '#lib/memoize.ts';
import { correctionsOf } from '#dossier/corrections.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { formerSentences } from '#dossier/former-sentences.ts';
import { pathOfEntry, pathOfPassageUse, type SitePath } from '#dossier/paths.ts';
import { lastChange } from '../feeds/last-changes.ts';

/** When pages last changed, as far as the content records it. */
export interface PageChanges {
  /** By path. An entry that shares its page with others has its fragment. */
  days: ReadonlyMap<SitePath, IsoDay>;
  /** The last change of the whole site; undefined without briefings and corrections. */
  ofSite: IsoDay | undefined;
}

/**
 * The last change of each page that has one on record: the last update or correction of a briefing, the last correction of
 * another entry, and for a list, the newest of its entries.
 */
export const listPageChanges: (dossier: Dossier) => PageChanges = memoize((dossier) => {
  const days = new Map<SitePath, IsoDay>();
  const note = (path: SitePath, day: IsoDay) => {
    if (day > (days.get(path) ?? '')) days.set(path, day);
  };
  const noteEntry = (entry: Entry, day: IsoDay | undefined) => {
    if (day === undefined) return;
    const path = pathOfEntry(keyOf(entry));
    note(path, day);
    if (path !== '/') note(`/${path.split('/')[1] ?? ''}/`, day);
  };
  for (const briefing of dossier.briefings) noteEntry(briefing, lastChange(briefing));
  for (const entry of dossier.entries) noteEntry(entry, correctionsOf(entry)[0]?.date);
  for (const [id, day] of passageChanges(dossier)) note(pathOfPassageUse(id), day);
  const ofSite = [...days.values()].reduce<IsoDay | undefined>((last, day) => (day > (last ?? '') ? day : last), undefined);
  return { days, ofSite };
});

/** The last change of a page: its own, or else that of the site, which is as much as is known of it. */
export const lastChangeOfPage = (dossier: Dossier, path: SitePath): IsoDay | undefined => {
  const { days, ofSite } = listPageChanges(dossier);
  return days.get(path) ?? ofSite;
};

/** Parts of the article have pages of their own, but their corrections stand in the entry of the article. */
function passageChanges({ article }: Dossier): [id: string, day: IsoDay][] {
  const corrections = correctionsOf(article);
  return article.data.passages.flatMap(({ id, digest }) => {
    const last = corrections.find((correction) => formerSentences(digest, [correction]).length > 0);
    return last ? [[id, last.date] as [string, IsoDay]] : [];
  });
}
