import { memoize } from '#lib/memoize.ts';
import { resolveLink, type Deployment, type LinkTarget } from '#lib/web/resolve-link.ts';
import type { PointerText } from './pointers.ts';
import type { KnownTexts } from '../known/known-texts.ts';
import type { ShownText } from './shown-texts.ts';

/** A file of a built site that can point to others. */
export interface SiteFile {
  /** Its path in the site’s folder. */
  file: string;
  /** Its address without the base path: a page’s ends in a slash, or in a file’s name. */
  path: `/${string}`;
  kind: 'page' | 'style' | 'script' | 'sitemap' | 'feed' | 'picture' | 'records' | 'data' | 'other';
}

export interface SitePage extends SiteFile {
  kind: 'page';
  /** Its ids, one on each line. */
  ids: string;
  duplicateIds: readonly string[];
  isIndexable: boolean;
}

/** A pointer that its own page does not resolve, and all files that have it, each once. */
export interface Pointer extends PointerText {
  files: readonly SiteFile[];
}

/** A text and all files that show it, each once. */
export interface SiteText extends ShownText {
  files: readonly SiteFile[];
}

/** A built site. */
export interface BuiltSite extends Deployment {
  /** Paths of all files in the site’s folder. */
  files: ReadonlySet<string>;
  /** Pages by their path, in order. */
  pages: ReadonlyMap<string, SitePage>;
  sitemaps: readonly SiteFile[];
  pointers: readonly Pointer[];
  texts: readonly SiteText[];
  /** All that the site may say; undefined if it is not known how the site was built. */
  known?: KnownTexts | undefined;
  /** The text of a file; of records of the search, the JSON that is compressed in it. */
  read(file: string): string;
}

/** The address of a file, without the base path. */
export const pathOfFile = (file: string): `/${string}` => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The file that a host sends for a path. */
export const fileAt = (path: string): string => `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;

const idsOf = memoize((page: SitePage) => new Set(page.ids.split('\n')));

export const hasId = (page: SitePage, id: string): boolean => idsOf(page).has(id);

export const allIds = (page: SitePage): ReadonlySet<string> => idsOf(page);

/** A pointer and where it leads from some of its files. An address that begins with a slash leads to the same place from all. */
export interface Lead {
  pointer: Pointer;
  target: LinkTarget;
  /** The files from which it leads there. */
  from: readonly SiteFile[];
}

/** Where the pointers of some kinds lead. */
export const follow = (site: BuiltSite, ...kinds: readonly PointerText['kind'][]): Lead[] =>
  leadsOf(site).filter(({ pointer }) => kinds.includes(pointer.kind));

/** Where all pointers lead. Most rules ask for it. */
const leadsOf = memoize((site: BuiltSite): readonly Lead[] =>
  site.pointers.flatMap((pointer) => {
    const { value, files } = pointer;
    const groups = /^(?:\/|[a-z][a-z\d+.-]*:)/i.test(value) ? [files] : files.map((file) => [file]);
    return groups.map((from) => ({ pointer, target: resolveLink(value, from[0]?.path ?? '/', site), from }));
  }),
);
