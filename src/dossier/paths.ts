import type { Site } from '#schemas/site.ts';
import type { EntryKey } from './entry.ts';
import { isPassageId, type Statement, type StatementPart } from './statement.ts';

/** Site paths: they begin with a slash and know nothing of the base path. */
export type SitePath = `/${string}`;

/** The page that shows an entry, with the fragment where it shares a page with others. */
export function pathOfEntry(key: EntryKey): SitePath {
  const [collection = '', id = ''] = key.split('/');
  switch (collection) {
    case 'articles':
      return '/article/';
    case 'explainers':
      return '/';
    case 'chronology':
    case 'places':
    case 'references':
      return `/${collection}/#${id}`;
    default:
      return `/${collection}/${id}/`;
  }
}

/** The page that lists the events of an actor, a place, a topic or an origin. */
export const pathOfEventList = (facet: string, id: string): SitePath => `/chronology/${facet}/${id}/`;

/** Parts that stand on another page than the rest of their entry. */
const PAGES_OF_PARTS: Partial<Record<StatementPart, SitePath>> = {
  provenance: '/about/',
  leavesOpen: '/about/',
  mapNotes: '/places/',
  occasion: '/quotes/',
};

/** Where a statement can be read. */
export function pathOfStatement({ entry, part, anchor }: Statement): SitePath {
  const page = PAGES_OF_PARTS[part] ?? pathOfEntry(entry).replace(/#.*$/, '');
  return `${page as SitePath}#${anchor}`;
}

/** Where a cited source is shown on the site. */
export const pathOfSource = (id: string): SitePath => (isPassageId(id) ? `/article/#${id}` : `/references/#${id}`);

/** A site path under the base path of a deployment; `base` begins and ends with a slash. */
export const withBase = (base: string, path: SitePath): string => `${base.replace(/\/$/, '')}${path}`;

/** A site path as a full address, for what is read away from the site. */
export const addressOf = ({ url, base }: Pick<Site, 'url' | 'base'>, path: SitePath): string => new URL(withBase(base, path), url).href;
