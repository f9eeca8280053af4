import type { PointerText } from './pointers.ts';
import { parseFeedHtml } from './parse-xml.ts';
import type { ShownText } from './shown-texts.ts';

/** Properties of JSON-LD whose value is an address, even where it is a path. Anywhere else only a whole address is one. */
const ADDRESSES: ReadonlySet<string> = new Set(['@id', 'url', 'image']);

/** The addresses in a page’s structured data (JSON-LD): what they name must exist. Invalid JSON has none. */
export function parseJsonLd(json: string): PointerText[] {
  try {
    const found = new Set<string>();
    collect(JSON.parse(json), '', found);
    return [...found].map((value) => ({ kind: 'link', element: 'script', attribute: '', value }));
  } catch {
    return [];
  }
}

function collect(value: unknown, property: string, found: Set<string>): void {
  if (typeof value === 'string') {
    const isBlank = value.startsWith('_:'); // a name inside this block
    if (/^https?:\/\//i.test(value) || (ADDRESSES.has(property) && !isBlank)) found.add(value);
  } else if (Array.isArray(value)) for (const item of value) collect(item, property, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) if (key !== '@context') collect(inner, key, found);
}

/** The texts in JSON, without addresses and the names of types. Invalid JSON is one text. */
export function textsOfJson(json: string, kind: string): ShownText[] {
  const found = new Set<string>();
  try {
    collectTexts(JSON.parse(json), '', found);
  } catch {
    found.add(json);
  }
  return [...found].map((text) => ({ kind, text }));
}

function collectTexts(value: unknown, property: string, found: Set<string>): void {
  if (typeof value === 'string') {
    if (!property.startsWith('@') && !TECHNICAL.has(property) && !/^(?:https?:\/)?\/\S*$/i.test(value)) found.add(value);
  } else if (isInParts(value)) found.add(value.map(({ text }) => text).join(''));
  else if (Array.isArray(value)) for (const item of value) collectTexts(item, property, found);
  else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) collectTexts(inner, key, found);
}

/** Properties for programs: the kind of a contact, the media type of a file, and the places of the parts of a search record. */
const TECHNICAL: ReadonlySet<string> = new Set(['contactType', 'encodingFormat', 'parts']);

/** Whether a value is one text in several parts. */
const isInParts = (value: unknown): value is { text: string }[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((part: unknown) => typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string');

/** How every JSON Feed names its format, whatever the version. */
const JSON_FEED = 'https://jsonfeed.org/version/';

/** What an item of a JSON Feed, or the feed itself, shows. */
const FEED_TEXTS = ['title', 'description', 'summary', 'content_text', 'content_html', 'tags'] as const;

/** What an oEmbed document shows, or hands to a page that shows it. */
const OEMBED_TEXTS = ['title', 'author_name', 'provider_name', 'html'] as const;

/** Parses the addresses in a JSON file, and the texts of a JSON Feed or an oEmbed document. The texts of other files are data. Invalid JSON has none. */
export function parseJsonFile(json: string): { kind: 'feed' | 'data'; pointers: PointerText[]; texts: ShownText[] } {
  const pointers = parseJsonLd(json).map((pointer) => ({ ...pointer, element: 'JSON' }));
  const feed = parseJsonFeed(json);
  const kind = feed ? 'feed' : 'oEmbed document';
  const parts = feed ? [feed, ...feed.items] : [parseOembed(json) ?? {}];
  const found = parts.flatMap((part) =>
    (feed ? FEED_TEXTS : OEMBED_TEXTS)
      .flatMap((name) => [part[name] ?? []].flat().map((value) => ({ name, value })))
      .flatMap(({ name, value }) => {
        if (typeof value !== 'string') return [];
        return [IN_HTML.has(name) ? parseFeedHtml(value) : { pointers: [], texts: [{ kind, text: value }] }];
      }),
  );
  return {
    kind: feed ? 'feed' : 'data',
    pointers: [...pointers, ...found.flatMap((text) => text.pointers)],
    texts: found.flatMap(({ texts }) => texts.map((text) => ({ ...text, kind }))),
  };
}

/** The texts of these formats that are HTML; the others are plain. */
const IN_HTML: ReadonlySet<string> = new Set(['content_html', 'html']);

type Part = Partial<Record<string, unknown>>;

/** A JSON Feed; undefined for any other JSON. */
function parseJsonFeed(json: string): (Part & { items: Part[] }) | undefined {
  // Other files of data are large, and were parsed before.
  if (!json.includes(JSON_FEED)) return undefined;
  try {
    const { version, items, ...head } = JSON.parse(json) as Part;
    const isFeed = typeof version === 'string' && version.startsWith(JSON_FEED);
    return isFeed ? { ...head, items: Array.isArray(items) ? (items as Part[]) : [] } : undefined;
  } catch {
    return undefined;
  }
}

/** The texts of an oEmbed document (version 1.0), by their names; undefined for any other JSON. */
function parseOembed(json: string): Part | undefined {
  if (!json.startsWith('{"type":"rich","version":"1.0"')) return undefined;
  try {
    const document = JSON.parse(json) as Part;
    return Object.fromEntries(OEMBED_TEXTS.flatMap((name) => (name in document ? [[name, document[name]]] : [])));
  } catch {
    return undefined;
  }
}

/** The texts of a module that holds only data, as `writeModule` writes it; undefined for any other script. */
export function textsOfModule(script: string): ShownText[] | undefined {
  const values = script
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => /^export const \w+ = ([[{].*);$/.exec(line)?.[1]);
  return values.length > 0 && values.every((value) => value !== undefined)
    ? values.flatMap((json) => textsOfJson(json, 'data'))
    : undefined;
}

/** The sitemaps that a `robots.txt` names (RFC 9309, sitemaps.org). */
export const parseRobots = (text: string): PointerText[] =>
  [...text.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*([^\s#]+)/gim)].map(([, value = '']) => ({
    kind: 'link',
    element: 'Sitemap',
    attribute: '',
    value,
  }));
