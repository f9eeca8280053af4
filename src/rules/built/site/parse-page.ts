import { Parser } from 'htmlparser2';
import { detach } from '#lib/text/detach-text.ts';
import { urlsInCss } from '#lib/web/embedded-urls.ts';
import { pointersOf, type PointerText } from './pointers.ts';
import { parseJsonLd, textsOfJson } from './parse-data.ts';
import { createTextGatherer, type ShownText } from './shown-texts.ts';

/** What the checks keep of a page: a site of many thousand pages must fit into memory. */
export interface ParsedPage {
  /** Every id once, one on each line: an id has no white space. */
  ids: string;
  /** Ids that more than one element has. */
  duplicateIds: readonly string[];
  /** Pointers that the page itself does not resolve. */
  pointers: readonly PointerText[];
  /** Whether search engines may list it. */
  isIndexable: boolean;
  /** What readers see, hear or find: each text once. */
  texts: readonly ShownText[];
}

/** An element in a page, and those around it: the innermost first. */
export interface PlacedElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Where its tag begins, counted from 0. */
  offset: number;
}

type OnElement = (element: string, attributes: Readonly<Record<string, string>>) => void;

/** Parses a built page. */
export function parsePage(html: string): ParsedPage {
  const ids = new Set<string>();
  const duplicateIds = new Set<string>();
  const found: PointerText[] = [];
  const robots: string[] = [];
  const shown = createTextGatherer();
  const inData: ShownText[] = [];
  walkElements(html, {
    onElement: (element, attributes) => {
      const { id } = attributes;
      if (id !== undefined && ids.has(id)) duplicateIds.add(id);
      if (id !== undefined) ids.add(id);
      if (element === 'meta' && attributes['name'] === 'robots') robots.push(attributes['content'] ?? '');
      for (const pointer of pointersOf(element, attributes)) found.push(pointer);
      shown.open(element, attributes);
    },
    onText: shown.text,
    onClose: shown.close,
    onStyle: (css) => {
      for (const value of urlsInCss(css)) found.push({ kind: 'asset', element: 'style', attribute: '', value });
    },
    onData: (json) => {
      found.push(...parseJsonLd(json));
      inData.push(...textsOfJson(json, 'structured data'));
    },
  });
  const pointers = found.filter((pointer) => !isSettled(pointer, ids));
  const isHidden = pointers.some(isRedirect) || robots.some((content) => /\bnoindex\b/i.test(content));
  return {
    ids: detach([...ids].join('\n')),
    duplicateIds: [...duplicateIds],
    pointers,
    isIndexable: !isHidden,
    texts: [...shown.all(), ...inData],
  };
}

const isRedirect = ({ kind }: PointerText) => kind === 'redirect';

/** Whether the page itself resolves a pointer; `#` and `#top` are its top. */
function isSettled({ kind, value }: PointerText, ids: ReadonlySet<string>): boolean {
  if (kind === 'element') return ids.has(value);
  if (!value.startsWith('#')) return false;
  const fragment = value.slice(1);
  return fragment === '' || fragment.toLowerCase() === 'top' || ids.has(fragment);
}

/** Whether an element holds structured data (JSON-LD). */
export const isData = (element: string, { type }: Readonly<Record<string, string>>): boolean =>
  element === 'script' && type?.toLowerCase() === 'application/ld+json';

/** Every element of a page that passes a test, with the elements around it. */
export function findElements(
  html: string,
  test: (element: string, attributes: Readonly<Record<string, string>>) => boolean,
): PlacedElement[][] {
  const open: PlacedElement[] = [];
  const found: PlacedElement[][] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      open.push({ name, attributes, offset: parser.startIndex });
      if (test(name, attributes)) found.push(open.toReversed());
    },
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  return found;
}

interface OnPart {
  onElement: OnElement;
  onText: (part: string) => void;
  onClose: () => void;
  onStyle: (css: string) => void;
  onData: (json: string) => void;
}

function walkElements(html: string, { onElement, onText, onClose, onStyle, onData }: OnPart): void {
  let text: string | undefined;
  let onEnd = onStyle;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      onElement(name, attributes);
      if (name !== 'style' && !isData(name, attributes)) return;
      text = '';
      onEnd = name === 'style' ? onStyle : onData;
    },
    ontext: (part) => {
      if (text !== undefined) text += part;
      else onText(part);
    },
    onclosetag: () => {
      if (text !== undefined) onEnd(text);
      text = undefined;
      onClose();
    },
  });
  parser.end(html);
}
