import { infoOf, type CollectionName, type SitePath } from '#schemas/collections.ts';
import { memoizeLast } from '#lib/text/memoize-last.ts';
import { memoizeText } from '#lib/text/memoize-text.ts';
import type { Site } from '#schemas/site.ts';
import type { EntryKey } from './entry.ts';
import { isPassageId, sharedAnchor, type Statement } from './statement.ts';

export type { SitePath };

/** The page of an entry, with a fragment if it shares the page with others. */
export const pathOfEntry: (key: EntryKey) => SitePath = memoizeText((key: string) => {
  const [collection, id = ''] = key.split('/') as [CollectionName, string?];
  return infoOf(collection).path.replace('[id]', id) as SitePath;
});

/** The same without the fragment. */
const pageOfEntry = memoizeText((key: string) => pathOfEntry(key as EntryKey).replace(/#.*$/, ''));

/** The page with the events of an actor, a place, a topic or an origin. */
export const pathOfEventList = (facet: string, id: string): SitePath => `/chronology/${facet}/${id}/`;

/** The page and fragment of a statement. */
export function pathOfStatement(statement: Statement): SitePath {
  const { entry, part, anchor } = statement;
  if (part === 'short') return `/positions/#${sharedAnchor(statement)}`;
  const [collection] = entry.split('/') as [CollectionName];
  const page = infoOf(collection).pagesOfParts?.[part] ?? pageOfEntry(entry);
  return `${page as SitePath}#${anchor}`;
}

/** Where readers find a source: a passage on the page of the article, a reference on a page of its own. */
export const pathOfSource = (id: string): SitePath => (isPassageId(id) ? `/article/#${id}` : pathOfEntry(`references/${id}`));

/** The page that lists where the site cites a passage. */
export const pathOfPassageUse = (id: string): SitePath => `/article/${id}/`;

/** The page of a quotation, by its fragment on the page with all of them. */
export const pathOfQuotation = (anchor: string): SitePath => `/quotes/${anchor}/`;

/** A page of a list that is split, counted from 1; the first has the address of the list. */
export const pathOfListPage = (list: SitePath, number: number): SitePath => (number === 1 ? list : `${list}page/${number}/`);

/** The picture of the map of movements, at one size. */
export const pathOfMovementMap = (size: string): SitePath => `/maps/movements-${size}.svg`;

/** What other sites show of a page in a frame. */
export const pathOfEmbed = (page: SitePath): SitePath => `/embed${page}`;

/** The oEmbed document of such a page. */
export const pathOfOembed = (page: SitePath): SitePath => `/oembed${page.slice(0, -1)}.json`;

/** Lists all that can be embedded. */
export const EMBED_LIST: SitePath = '/about/embed/';

/** Adds the base path of a deployment to a site path. `base` begins and ends with a slash. */
export const withBase = (base: string, path: SitePath): string => `${base.slice(0, -1)}${path}`;

/** A site path as an absolute URL, for use outside the site. */
export function addressOf({ url, base }: Pick<Site, 'url' | 'base'>, path: SitePath): string {
  const full = withBase(base, path);
  return PLAIN_PATH.test(full) ? `${originOf(url)}${full}` : new URL(full, url).href;
}

/** What stands in a URL as it is. Nearly all paths are such, and to parse a URL for each of 100,000 addresses takes long. */
const PLAIN_PATH = /^(?:\/[\w-][\w.-]*)+\/?(?:#[\w.:-]*)?$/;

const originOf = memoizeLast((url) => new URL(url).origin);
