import { urlsInCss, urlsInSrcset } from '#lib/web/embedded-urls.ts';

/** What a pointer does: it leads readers, fetches a file, names an element, names an address, or redirects. */
export type PointerKind = 'link' | 'asset' | 'element' | 'canonical' | 'redirect' | 'sitemap';

/** An attribute, or another text, that points to something. */
export interface PointerText {
  kind: PointerKind;
  /** Name of the element, in lower case. */
  element: string;
  /** Name of the attribute; empty where the text of the element points. */
  attribute: string;
  /** What it points to, as it is written; of a list one item. */
  value: string;
}

type Attributes = Readonly<Record<string, string>>;

/** How to parse the value of an attribute. */
type Form = 'link' | 'asset' | 'srcset' | 'ids' | 'css' | 'link element' | 'meta element';

const FORMS_ON: Readonly<Record<string, Readonly<Record<string, Form>>>> = {
  a: { href: 'link' },
  area: { href: 'link' },
  audio: { src: 'asset' },
  blockquote: { cite: 'link' },
  button: { formaction: 'link' },
  del: { cite: 'link' },
  embed: { src: 'asset' },
  form: { action: 'link' },
  iframe: { src: 'asset' },
  image: { href: 'asset', 'xlink:href': 'asset' },
  img: { src: 'asset', srcset: 'srcset' },
  input: { formaction: 'link', list: 'ids', src: 'asset' },
  ins: { cite: 'link' },
  label: { for: 'ids' },
  link: { href: 'link element', imagesrcset: 'srcset' },
  meta: { content: 'meta element' },
  object: { data: 'asset' },
  output: { for: 'ids' },
  q: { cite: 'link' },
  script: { src: 'asset' },
  source: { src: 'asset', srcset: 'srcset' },
  td: { headers: 'ids' },
  th: { headers: 'ids' },
  track: { src: 'asset' },
  use: { href: 'asset', 'xlink:href': 'asset' },
  video: { poster: 'asset', src: 'asset' },
};

/** Attributes of any element: those that hold ids of the same page, and those of drawings that may hold `url(…)`. */
const FORMS_ANYWHERE: ReadonlyMap<string, Form> = new Map<string, Form>([
  ...[
    'aria-activedescendant',
    'aria-controls',
    'aria-describedby',
    'aria-details',
    'aria-errormessage',
    'aria-flowto',
    'aria-labelledby',
    'aria-owns',
    'commandfor',
    'form',
    'itemref',
    'popovertarget',
  ].map((name) => [name, 'ids'] as const),
  ...['clip-path', 'cursor', 'fill', 'filter', 'marker-end', 'marker-mid', 'marker-start', 'mask', 'stroke', 'style'].map(
    (name) => [name, 'css'] as const,
  ),
]);

const FORMS: ReadonlyMap<string, ReadonlyMap<string, Form>> = new Map(
  Object.entries(FORMS_ON).map(([element, forms]) => [element, new Map([...FORMS_ANYWHERE, ...Object.entries(forms)])]),
);

/** The values of `rel` by which a `link` fetches a file; any other leads readers on. */
const FETCHED_RELS = /\b(?:stylesheet|icon|apple-touch-icon|mask-icon|preload|modulepreload|prefetch|manifest|preconnect|dns-prefetch)\b/i;
const PICTURES_OF_PAGE = /^(?:og:(?:image|audio|video)(?::(?:url|secure_url))?|twitter:(?:image|player))$/i;

/** Everything that an element's attributes point to. */
export function pointersOf(element: string, attributes: Attributes): PointerText[] {
  const forms = FORMS.get(element) ?? FORMS_ANYWHERE;
  const found: PointerText[] = [];
  for (const attribute in attributes) {
    const form = forms.get(attribute);
    const value = attributes[attribute];
    if (form === undefined || value === undefined) continue;
    for (const [kind, target] of parseValue(form, value, attributes)) found.push({ kind, element, attribute, value: target });
  }
  return found;
}

/** What the value of an attribute points to, each with its kind. */
function parseValue(form: Form, value: string, attributes: Attributes): (readonly [PointerKind, string])[] {
  switch (form) {
    case 'link':
    case 'asset':
      return [[form, value.trim()]];
    case 'srcset':
      return urlsInSrcset(value).map((url) => ['asset', url]);
    case 'css':
      return urlsInCss(value).map((url) => ['asset', url]);
    case 'ids':
      return value.split(/\s+/).flatMap((id) => (id === '' ? [] : [['element', id] as const]));
    case 'link element':
      return [[kindOfLink(attributes['rel'] ?? ''), value.trim()]];
    case 'meta element':
      return parseMeta(attributes, value);
  }
}

function kindOfLink(rel: string): PointerKind {
  if (/\bcanonical\b/i.test(rel)) return 'canonical';
  return FETCHED_RELS.test(rel) ? 'asset' : 'link';
}

function parseMeta(attributes: Attributes, content: string): (readonly [PointerKind, string])[] {
  if (attributes['http-equiv']?.toLowerCase() === 'refresh') {
    const [, url] = /^\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content) ?? [];
    return url === undefined ? [] : [['redirect', url.trim()]];
  }
  return PICTURES_OF_PAGE.test(attributes['property'] ?? attributes['name'] ?? '') ? [['asset', content.trim()]] : [];
}
