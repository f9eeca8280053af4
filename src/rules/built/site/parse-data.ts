import type { PointerText } from './pointers.ts';
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

/** Properties for programs: the kind of a contact, and the places of the parts of a search record. */
const TECHNICAL: ReadonlySet<string> = new Set(['contactType', 'parts']);

/** Whether a value is one text in several parts. */
const isInParts = (value: unknown): value is { text: string }[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((part: unknown) => typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string');

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
