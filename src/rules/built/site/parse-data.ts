import type { PointerText } from './pointers.ts';

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

/** The sitemaps that a `robots.txt` names (RFC 9309, sitemaps.org). */
export const parseRobots = (text: string): PointerText[] =>
  [...text.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*([^\s#]+)/gim)].map(([, value = '']) => ({
    kind: 'link',
    element: 'Sitemap',
    attribute: '',
    value,
  }));
