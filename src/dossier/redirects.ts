import { escapeHtml } from '#lib/web/escape-html.ts';
import { memoize } from '#lib/memoize.ts';
import type { Dossier } from './dossier.ts';
import { keyOf, type Entry, type EntryKey } from './entry.ts';
import { listFacets } from './facets.ts';
import { pathOfEntry, withBase, type SitePath } from './paths.ts';

/** An address that was given out once, and the page that readers of it seek. */
export interface Redirect {
  from: SitePath;
  to: SitePath;
  /** What they find there. */
  title: string;
}

/** The ids that an entry had before. */
export const formerIdsOf = ({ data }: Entry): readonly string[] => ('formerIds' in data ? data.formerIds : []);

/**
 * The pages that entries had under former ids, and the lists of events that had their address from one. Entries that
 * share a page keep their former ids as fragments of it.
 */
export function listRedirects(dossier: Dossier): Redirect[] {
  const { briefings, actors, glossary } = dossier;
  const pages = [...briefings, ...actors, ...glossary].flatMap((entry) =>
    formerIdsOf(entry).map((id) => ({
      from: pathOfEntry(`${entry.collection}/${id}`),
      to: pathOfEntry(keyOf(entry)),
      title: dossier.title(keyOf(entry)),
    })),
  );
  const lists = [...listFacets(dossier).values()].flat().flatMap(({ facet, about, path, label }) => {
    const entry = about && dossier.entry(about);
    return entry ? formerIdsOf(entry).map((id) => ({ from: `/chronology/${facet}/${id}/` as const, to: path, title: label })) : [];
  });
  return [...pages, ...lists];
}

const redirectsOf = memoize((dossier: Dossier) => new Map(listRedirects(dossier).map(({ from, to }) => [from, to])));

/**
 * Where a former address leads; undefined where a path is none, or where an entry stands again: then a check says so,
 * and the page is shown. The path is without the base path, and may lack the slash at its end.
 */
export function findRedirect(path: string, dossier: Dossier): SitePath | undefined {
  const [, collection = '', id = ''] = path.split('/');
  return dossier.entry(`${collection}/${id}` as EntryKey) ? undefined : redirectsOf(dossier).get(path.replace(/\/?$/, '/') as SitePath);
}

/** Redirects as hosts read them that take a file `_redirects`: an old path, the new one, and that it is for good. */
export const writeRedirectsFile = (redirects: readonly Redirect[], base: string): string =>
  redirects.map(({ from, to }) => `${withBase(base, from)} ${withBase(base, to)} 301\n`).join('');

/** How many lines of `_redirects` Cloudflare Pages reads that name one path each. */
const CLOUDFLARE_LIMIT = 2000;

/** What a host leaves out of a file with so many redirects; undefined where each host reads all of it. */
export const describeUnread = (count: number): string | undefined =>
  count > CLOUDFLARE_LIMIT
    ? `_redirects has ${count} lines, and Cloudflare Pages reads ${CLOUDFLARE_LIMIT} of them. From the other addresses their pages lead on, as on hosts that read no such file.`
    : undefined;

/** The page that stands at an old address for hosts that serve files only: it leads on at once, with a link for whoever is not led. */
export function writeRedirectPage({ to, title }: Redirect, { base, url, language }: Dossier['site']): string {
  const path = withBase(base, to);
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
  <head>
    <meta charset="utf-8">
    <title>Moved: ${escapeHtml(title)}</title>
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${escapeHtml(path)}">
    <link rel="canonical" href="${escapeHtml(new URL(path, url).href)}">
  </head>
  <body>
    <p>This page has another address now: <a href="${escapeHtml(path)}">${escapeHtml(title)}</a>.</p>
  </body>
</html>
`;
}
