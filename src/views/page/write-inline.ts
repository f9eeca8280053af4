import type { Emphasis, PhrasingContent } from 'mdast';

/** How `&` and `<` are written in texts: by number, or by name as Astro’s compiler does. */
export type References = 'numeric' | 'named';

const REFERENCES: Readonly<Record<References, Readonly<Record<string, string>>>> = {
  numeric: { '&': '&#x26;', '<': '&#x3C;' },
  named: { '&': '&amp;', '<': '&lt;' },
};

/** The elements that statements are made of, besides those of Markdown. */
const ELEMENTS: ReadonlySet<string> = new Set(['a', 'em', 'small', 'span', 'strong', 'sup']);

/** Their attributes, by the names of the properties. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['id', 'id'],
  ['className', 'class'],
  ['href', 'href'],
  ['dataOrigin', 'data-origin'],
  ['ariaLabel', 'aria-label'],
]);

/** Addresses and values that the library writes as they are. */
const PLAIN_ADDRESS = /^[\w\-./#:?=~+@,;!*()$]*$/;
const NOT_PLAIN = /[\0"&'`]/;

/**
 * Writes inline Markdown as HTML, byte for byte as `toHtml(convertToHtml(…))` does, in a fraction of its time: a site has
 * hundreds of thousands of these nodes, and nearly all are texts, links and a few elements of our own. Undefined if there is
 * anything else, which is left to the library.
 */
export function writeInline(content: readonly PhrasingContent[], references: References = 'numeric'): string | undefined {
  let html = '';
  for (const node of content) {
    const written = writeNode(node, references);
    if (written === undefined) return undefined;
    html += written;
  }
  return html;
}

function writeNode(node: PhrasingContent, references: References): string | undefined {
  switch (node.type) {
    case 'text':
      return writeText(node.value, REFERENCES[references]);
    case 'emphasis':
      return writeElement(node.data?.hName ?? 'em', node.data?.hProperties, node.children, references);
    case 'strong':
      return node.data ? undefined : writeElement('strong', undefined, node.children, references);
    case 'link': {
      const { url, title, data, children } = node;
      if (title || data?.hName !== undefined || data?.hProperties?.['href'] !== undefined || !PLAIN_ADDRESS.test(url)) return undefined;
      return writeElement('a', { href: url, ...data?.hProperties }, children, references);
    }
    default:
      return undefined;
  }
}

/** As in Markdown, lines begin and end without white space. */
const writeText = (value: string, references: Readonly<Record<string, string>>): string =>
  (/[\n\r]/.test(value) ? value.replace(/[\t ]*(\r?\n|\r)[\t ]*/g, '$1') : value).replace(/[&<]/g, (mark) => references[mark] ?? mark);

type Properties = NonNullable<Emphasis['data']>['hProperties'];

function writeElement(
  name: string,
  properties: Properties,
  children: readonly PhrasingContent[],
  references: References,
): string | undefined {
  const content = ELEMENTS.has(name) ? writeInline(children, references) : undefined;
  if (content === undefined) return undefined;
  let attributes = '';
  for (const [property, value] of Object.entries(properties ?? {})) {
    const attribute = ATTRIBUTES.get(property);
    const text = Array.isArray(value) ? value.join(' ') : value;
    if (attribute === undefined || typeof text !== 'string' || NOT_PLAIN.test(text)) return undefined;
    attributes += ` ${attribute}="${text}"`;
  }
  return `<${name}${attributes}>${content}</${name}>`;
}
