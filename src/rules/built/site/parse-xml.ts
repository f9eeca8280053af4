import { Parser } from 'htmlparser2';
import { pointersOf, type PointerText } from './pointers.ts';
import { gatherTexts, type ShownText } from './shown-texts.ts';

/** What an XML file of a site is, by its outermost element. */
export type XmlKind = 'sitemap' | 'feed' | 'other';

const ROOTS: Readonly<Record<string, XmlKind>> = {
  urlset: 'sitemap',
  sitemapindex: 'sitemap',
  rss: 'feed',
  feed: 'feed',
  'rdf:RDF': 'feed',
};
/** Elements of feeds whose text is an address: RSS 2.0. Those of Atom have it in `href`. */
const TEXT_LINKS: ReadonlySet<string> = new Set(['link', 'comments', 'url']);

/** Elements of feeds whose text is an address, a date, a language or a name of a program. */
const TECHNICAL = new Set(
  'atom:link atom:updated comments docs generator guid id language lastBuildDate link pubDate published ttl updated url'.split(' '),
);

/** The texts and the links in a text of a feed, which may hold HTML. */
export function parseFeedHtml(html: string): { pointers: PointerText[]; texts: ShownText[] } {
  const pointers: PointerText[] = [];
  if (html.includes('<')) new Parser({ onopentag: (name, attributes) => pointers.push(...pointersOf(name, attributes)) }).end(html);
  return { pointers, texts: gatherTexts(html).map((shown) => ({ ...shown, kind: 'feed' })) };
}

/** Parses the addresses in a sitemap or a feed (RSS, Atom), and the texts of a feed. Other XML has none. */
export function parseXml(xml: string): { kind: XmlKind; pointers: PointerText[]; texts: ShownText[] } {
  let kind: XmlKind | undefined;
  let text = '';
  let isPermalink = true;
  const pointers: PointerText[] = [];
  const texts: ShownText[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        kind ??= ROOTS[name] ?? 'other';
        text = '';
        if (name === 'guid') isPermalink = attributes['isPermaLink'] !== 'false';
        const { href, url } = attributes;
        if (kind === 'feed' && href !== undefined && /^(?:atom:)?link$/.test(name))
          pointers.push({ kind: 'link', element: name, attribute: 'href', value: href });
        if (kind === 'feed' && name === 'enclosure' && url !== undefined)
          pointers.push({ kind: 'asset', element: name, attribute: 'url', value: url });
      },
      ontext: (part) => (text += part),
      onclosetag: (name) => {
        const value = text.trim();
        text = '';
        if (value === '') return;
        if (kind === 'feed' && !TECHNICAL.has(name)) {
          const inHtml = parseFeedHtml(value);
          texts.push(...inHtml.texts);
          pointers.push(...inHtml.pointers);
        }
        if (kind === 'sitemap' && name === 'loc') pointers.push({ kind: 'sitemap', element: name, attribute: '', value });
        if (kind === 'feed' && (TEXT_LINKS.has(name) || (name === 'guid' && isPermalink)))
          pointers.push({ kind: 'link', element: name, attribute: '', value });
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { kind: kind ?? 'other', pointers, texts };
}
