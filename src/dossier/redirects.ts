import { memoize } from '#lib/memoize.ts';
import type { Dossier } from './dossier.ts';
import { keyOf, type Entry, type EntryKey } from './entry.ts';
import { pathOfEntry, pathOfEventList, type SitePath } from './paths.ts';

/** A former address, and the page that replaces it. */
export interface Redirect {
  from: SitePath;
  to: SitePath;
  /** The title of that page. */
  title: string;
}

/** The ids that an entry had before. */
export const formerIdsOf = ({ data }: Entry): readonly string[] => ('formerIds' in data ? data.formerIds : []);

/**
 * Redirects from former ids: of entries that have a page of their own, and of the lists of events of actors and places.
 * Entries that share a page keep their former ids as fragments of it.
 */
export function listRedirects(dossier: Dossier): Redirect[] {
  const { briefings, actors, glossary, places } = dossier;
  const redirectsTo = (entry: Entry, pathOf: (id: string) => SitePath): Redirect[] =>
    formerIdsOf(entry).map((id) => ({ from: pathOf(id), to: pathOf(entry.id), title: dossier.title(keyOf(entry)) }));
  return [
    ...[...briefings, ...actors, ...glossary].flatMap((entry) => redirectsTo(entry, (id) => pathOfEntry(`${entry.collection}/${id}`))),
    ...actors
      .filter(({ id }) => dossier.eventsWith(id).length > 0)
      .flatMap((actor) => redirectsTo(actor, (id) => pathOfEventList('actor', id))),
    ...places
      .filter(({ id }) => dossier.eventsAt(id).length > 0)
      .flatMap((place) => redirectsTo(place, (id) => pathOfEventList('place', id))),
  ];
}

const redirectsOf = memoize((dossier: Dossier) => new Map(listRedirects(dossier).map(({ from, to }) => [from, to])));

/**
 * Where a former address leads. Undefined where the path is no former address, and where an entry has that id again:
 * then a rule reports it and the page is shown. The path is without the base path; its last slash may be missing.
 */
export function findRedirect(path: string, dossier: Dossier): SitePath | undefined {
  const [, collection = '', id = ''] = path.split('/');
  return dossier.entry(`${collection}/${id}` as EntryKey) ? undefined : redirectsOf(dossier).get(path.replace(/\/?$/, '/') as SitePath);
}
