import { memoize } from '#lib/memoize.ts';
import type { Dossier } from './dossier.ts';
import { keyOf, type Entry, type EntryKey } from './entry.ts';
import { listFormerQuotations } from './former-quotations.ts';
import { pathOfEmbed, pathOfEntry, pathOfEventList, pathOfQuotation, type SitePath } from './paths.ts';
import { quotationAnchors } from './statement-anchors.ts';

/** A redirect from a former address to the page that replaced it. */
export interface Redirect {
  from: SitePath;
  to: SitePath;
  /** The title of that page. */
  title: string;
}

/** The former ids of an entry. */
export const formerIdsOf = ({ data }: Entry): readonly string[] => ('formerIds' in data ? data.formerIds : []);

/**
 * Redirects for former ids: for the pages of entries, the event lists of actors and places, and the quotations of references; for
 * quotations whose words were corrected; and for what other sites embed of these. Entries without a page of their own need none:
 * their shared page has the former ids as fragments.
 */
export function listRedirects(dossier: Dossier): Redirect[] {
  const { briefings, actors, glossary, chronology, places, references, site } = dossier;
  const redirectsTo = (entry: Entry, pathOf: (id: string) => SitePath): Redirect[] =>
    formerIdsOf(entry).map((id) => ({ from: pathOf(id), to: pathOf(entry.id), title: dossier.title(keyOf(entry)) }));
  const ofEntries = (entries: readonly Entry[]) =>
    entries.flatMap((entry) => redirectsTo(entry, (id) => pathOfEntry(`${entry.collection}/${id}`)));
  const embedded = [
    ...ofEntries([...briefings, ...glossary, ...chronology]),
    ...references.flatMap((reference) =>
      reference.data.quotations.flatMap((_, index) =>
        redirectsTo(reference, (id) => pathOfQuotation(quotationAnchors(id, reference.data.quotations)[index] ?? '')),
      ),
    ),
    ...listFormerQuotations(dossier).map(({ from, to, source }) => ({
      from: pathOfQuotation(from),
      to: pathOfQuotation(to),
      title: source.label,
    })),
  ];
  return [
    ...embedded,
    ...(site.embed.allow === false
      ? []
      : embedded.map((redirect) => ({ ...redirect, from: pathOfEmbed(redirect.from), to: pathOfEmbed(redirect.to) }))),
    ...ofEntries([...actors, ...places, ...references]),
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
 * The target of a former address. Undefined if the path is not a former address, or if an entry has that id again: then a
 * rule reports it, and the page is shown. The path has no base path; its final slash may be missing.
 */
export function findRedirect(path: string, dossier: Dossier): SitePath | undefined {
  const whole = path.replace(/\/?$/, '/') as SitePath;
  const [, collection = '', id = ''] = path.split('/');
  const key = `${collection}/${id}` as EntryKey;
  return dossier.entry(key) && pathOfEntry(key) === whole ? undefined : redirectsOf(dossier).get(whole);
}
