import { compareText } from '#lib/text/compare-text.ts';
import { importsInScript, urlsInCss } from '#lib/web/embedded-urls.ts';
import type { Deployment } from '#lib/web/resolve-link.ts';
import { pathOfFile, type BuiltSite, type Pointer, type SiteFile, type SitePage } from './built-site.ts';
import type { PointerText } from './pointers.ts';
import { parseRobots } from './parse-data.ts';
import { parsePage } from './parse-page.ts';
import { parseXml } from './parse-xml.ts';

export interface SiteSource extends Deployment {
  files: Iterable<string>;
  read(file: string): string;
}

const KINDS: Readonly<Record<string, SiteFile['kind']>> = { html: 'page', css: 'style', js: 'script', mjs: 'script', xml: 'other' };

/** Programs read it only at the root of a site. */
const ROBOTS = 'robots.txt';

/** Parses a built site: every page, style sheet, script, sitemap and feed, and `robots.txt`. */
export function parseBuiltSite({ url, base, files, read }: SiteSource): BuiltSite {
  const pages = new Map<string, SitePage>();
  const sitemaps: SiteFile[] = [];
  const pointers: (Pointer & { files: SiteFile[] })[] = [];
  /** The same by kind and value: a page has thousands, nearly all of them on other pages, too. */
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
    if (name === ROBOTS) keep({ file: name, path: pathOfFile(name), kind: 'other' }, parseRobots(read(name)));
    const kind = KINDS[name.slice(name.lastIndexOf('.') + 1)];
    if (!kind) continue;
    const file: SiteFile = { file: name, path: pathOfFile(name), kind };
    if (kind === 'page') {
      const { pointers: texts, ...reading } = parsePage(read(name));
      const page: SitePage = { ...file, kind, ...reading };
      pages.set(page.path, page);
      keep(page, texts);
    } else if (kind === 'style') keep(file, urlsInCss(read(name)).map(asAsset('css')));
    else if (kind === 'script') keep(file, importsInScript(read(name)).map(asAsset('import')));
    else {
      const xml = parseXml(read(name));
      const document: SiteFile = { ...file, kind: xml.kind };
      if (xml.kind === 'sitemap') sitemaps.push(document);
      keep(document, xml.pointers);
    }
  }
  return { url, base, read, files: new Set(names), pages, sitemaps, pointers };
}

/** Copies a text that was cut from a longer one: the cut itself would keep the whole page in memory. */
const detach = (text: string): string => ` ${text}`.slice(1);

const asAsset = (element: string) => (value: string) => ({ kind: 'asset', element, attribute: '', value }) as const;
