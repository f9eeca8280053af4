import { compareText } from '#lib/compare-text.ts';
import { importsInScript, urlsInCss } from '#lib/embedded-urls.ts';
import { remember } from '#lib/remember.ts';
import { resolveLink, type Deployment, type LinkTarget } from '#lib/resolve-link.ts';
import type { PointerText } from './pointers.ts';
import { readRobots } from './read-data.ts';
import { readPage } from './read-page.ts';
import { readXml } from './read-xml.ts';

/** A file of a built site that can point to others. */
export interface SiteFile {
  /** Its path in the site’s folder. */
  file: string;
  /** Its address without the base path: a page’s ends in a slash, or in a file’s name. */
  path: `/${string}`;
  kind: 'page' | 'style' | 'script' | 'sitemap' | 'feed' | 'other';
}

export interface SitePage extends SiteFile {
  kind: 'page';
  /** Its ids, one on each line. */
  ids: string;
  twins: readonly string[];
  isIndexable: boolean;
}

/** A pointer that nothing in its own page answers to, and all files that have it, each once. */
export interface Pointer extends PointerText {
  files: readonly SiteFile[];
}

/** A whole site as it was built, read once. */
export interface BuiltSite extends Deployment {
  /** Paths of all files in the site’s folder. */
  files: ReadonlySet<string>;
  /** Pages by their path, in order. */
  pages: ReadonlyMap<string, SitePage>;
  sitemaps: readonly SiteFile[];
  pointers: readonly Pointer[];
  /** The text of a file. */
  read(file: string): string;
}

export interface SiteSource extends Deployment {
  files: Iterable<string>;
  read(file: string): string;
}

const KINDS: Readonly<Record<string, SiteFile['kind']>> = { html: 'page', css: 'style', js: 'script', mjs: 'script', xml: 'other' };

/** Read only at the root of a site, and by programs alone. */
const ROBOTS = 'robots.txt';

/** The address of a file, without the base path. */
export const pathOfFile = (file: string): `/${string}` => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The file that a host sends for a path. */
export const fileAt = (path: string): string => `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;

/** Reads a built site: every page, style sheet, script, sitemap and feed, and what `robots.txt` names. */
export function readBuiltSite({ url, base, files, read }: SiteSource): BuiltSite {
  const pages = new Map<string, SitePage>();
  const sitemaps: SiteFile[] = [];
  const pointers: (Pointer & { files: SiteFile[] })[] = [];
  /** The same by what they are and by their value; a page has thousands, of which nearly all are known. */
  const known = new Map<string, Map<string, Pointer & { files: SiteFile[] }>>();

  const keep = (file: SiteFile, texts: readonly PointerText[]) => {
    for (const { kind, element, attribute, value } of texts) {
      const sort = `${kind} ${element} ${attribute}`;
      const group = known.get(sort) ?? new Map<string, Pointer & { files: SiteFile[] }>();
      known.set(sort, group);
      const pointer = group.get(value);
      if (!pointer) {
        const added = { kind, element, attribute, value: detach(value), files: [file] };
        group.set(added.value, added);
        pointers.push(added);
      } else if (pointer.files.at(-1) !== file) pointer.files.push(file);
    }
  };

  const names = [...files].sort(compareText);
  for (const name of names) {
    if (name === ROBOTS) keep({ file: name, path: pathOfFile(name), kind: 'other' }, readRobots(read(name)));
    const kind = KINDS[name.slice(name.lastIndexOf('.') + 1)];
    if (!kind) continue;
    const file: SiteFile = { file: name, path: pathOfFile(name), kind };
    if (kind === 'page') {
      const { pointers: texts, ...reading } = readPage(read(name));
      const page: SitePage = { ...file, kind, ...reading };
      pages.set(page.path, page);
      keep(page, texts);
    } else if (kind === 'style') keep(file, urlsInCss(read(name)).map(asAsset('css')));
    else if (kind === 'script') keep(file, importsInScript(read(name)).map(asAsset('import')));
    else {
      const xml = readXml(read(name));
      const document: SiteFile = { ...file, kind: xml.kind };
      if (xml.kind === 'sitemap') sitemaps.push(document);
      keep(document, xml.pointers);
    }
  }
  return { url, base, read, files: new Set(names), pages, sitemaps, pointers };
}

/** A copy of a text that was cut from a longer one: the cut itself would keep the whole page in memory. */
const detach = (text: string): string => ` ${text}`.slice(1);

const asAsset = (element: string) => (value: string) => ({ kind: 'asset', element, attribute: '', value }) as const;

const idsOf = remember((page: SitePage) => new Set(page.ids.split('\n')));

export const hasId = (page: SitePage, id: string): boolean => idsOf(page).has(id);

export const allIds = (page: SitePage): ReadonlySet<string> => idsOf(page);

/** A pointer and where it leads from some of the files that have it: addresses that begin with a slash lead to one place from all. */
export interface Lead {
  pointer: Pointer;
  target: LinkTarget;
  /** The files from which it leads there. */
  from: readonly SiteFile[];
}

/** Where the pointers of some kinds lead. */
export function* follow(site: BuiltSite, ...kinds: readonly PointerText['kind'][]): Generator<Lead> {
  for (const pointer of site.pointers) {
    if (!kinds.includes(pointer.kind)) continue;
    const { value, files } = pointer;
    const groups = /^(?:\/|[a-z][a-z\d+.-]*:)/i.test(value) ? [files] : files.map((file) => [file]);
    for (const from of groups) yield { pointer, target: resolveLink(value, from[0]?.path ?? '/', site), from };
  }
}
