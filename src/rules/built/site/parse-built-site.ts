import type { SitePath } from '#dossier/paths.ts';
import { compareText } from '#lib/text/compare-text.ts';
import { detach } from '#lib/text/detach-text.ts';
import { importsInScript, urlsInCss } from '#lib/web/embedded-urls.ts';
import type { Deployment } from '#lib/web/resolve-link.ts';
import type { KnownTexts } from '../known/known-texts.ts';
import { pathOfFile, type BuiltSite, type Pointer, type SiteFile, type SitePage, type SiteText } from './built-site.ts';
import type { PointerText } from './pointers.ts';
import { parseJsonFile, parseRobots, textsOfJson, textsOfModule } from './parse-data.ts';
import { parsePage } from './parse-page.ts';
import { parseXml } from './parse-xml.ts';
import { gatherTexts, type ShownText } from './shown-texts.ts';

export interface SiteSource extends Deployment {
  files: Iterable<string>;
  read(file: string): string;
  /** All that the site may say, given its pages; undefined if it is not known how the site was built. */
  known?: ((paths: Iterable<SitePath>) => KnownTexts) | undefined;
}

const KINDS: Readonly<Record<string, SiteFile['kind']>> = {
  html: 'page',
  css: 'style',
  js: 'script',
  mjs: 'script',
  xml: 'other',
  json: 'data',
  geojson: 'data',
  jsonld: 'data',
  svg: 'picture',
  pf_fragment: 'records',
};

/** Programs read it only at the root of a site. */
const ROBOTS = 'robots.txt';

/** Parses a built site: every page, style sheet, script, drawing, sitemap, feed and JSON file, the records of the
 * search, and `robots.txt`. */
export function parseBuiltSite({ url, base, files, read, known: gatherKnown }: SiteSource): BuiltSite {
  const pages = new Map<string, SitePage>();
  const sitemaps: SiteFile[] = [];
  const pointers = createCollector<Pointer>();
  const texts = createCollector<SiteText>();
  const keep = (file: SiteFile, found: readonly PointerText[]) => {
    for (const { kind, element, attribute, value } of found)
      pointers.add(`${kind} ${element} ${attribute}`, value, file, (own, inFiles) => ({
        kind,
        element,
        attribute,
        value: own,
        files: inFiles,
      }));
  };
  const keepTexts = (file: SiteFile, found: readonly ShownText[]) => {
    for (const { kind, text } of found) texts.add(kind, text, file, (own, inFiles) => ({ kind, text: own, files: inFiles }));
  };

  const names = [...files].sort(compareText);
  for (const name of names) {
    if (name === ROBOTS) keep({ file: name, path: pathOfFile(name), kind: 'other' }, parseRobots(read(name)));
    const kind = KINDS[name.slice(name.lastIndexOf('.') + 1)];
    if (!kind) continue;
    const file: SiteFile = { file: name, path: pathOfFile(name), kind };
    if (kind === 'page') {
      const { pointers: found, texts: shown, ...reading } = parsePage(read(name));
      const page: SitePage = { ...file, kind, ...reading };
      pages.set(page.path, page);
      keep(page, found);
      keepTexts(page, shown);
    } else if (kind === 'style') keep(file, urlsInCss(read(name)).map(asAsset('css')));
    else if (kind === 'script') {
      const script = read(name);
      keep(file, importsInScript(script).map(asAsset('import')));
      keepTexts(file, textsOfModule(script) ?? []);
    } else if (kind === 'picture') keepTexts(file, gatherTexts(read(name)));
    else if (kind === 'records') keepTexts(file, textsOfJson(read(name), 'search result'));
    else {
      const parsed = kind === 'data' ? parseJsonFile(read(name)) : parseXml(read(name));
      const document: SiteFile = { ...file, kind: parsed.kind };
      if (parsed.kind === 'sitemap') sitemaps.push(document);
      keep(document, parsed.pointers);
      keepTexts(document, parsed.texts);
    }
  }
  return {
    url,
    base,
    read,
    files: new Set(names),
    pages,
    sitemaps,
    pointers: pointers.items,
    texts: texts.items,
    known: gatherKnown?.(pages.keys() as Iterable<SitePath>),
  };
}

/** Collects values of files by their group, each once with all files that have it: nearly all of a page are on other pages, too. */
function createCollector<Item>() {
  const groups = new Map<string, Map<string, SiteFile[]>>();
  const items: Item[] = [];
  return {
    items: items as readonly Item[],
    add: (group: string, value: string, file: SiteFile, make: (value: string, files: readonly SiteFile[]) => Item) => {
      const known = groups.get(group) ?? new Map<string, SiteFile[]>();
      groups.set(group, known);
      const inFiles = known.get(value);
      if (!inFiles) {
        const [own, first] = [detach(value), [file]];
        known.set(own, first);
        items.push(make(own, first));
      } else if (inFiles.at(-1) !== file) inFiles.push(file);
    },
  };
}

const asAsset = (element: string) => (value: string) => ({ kind: 'asset', element, attribute: '', value }) as const;
