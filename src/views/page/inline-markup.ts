import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Emphasis, PhrasingContent } from 'mdast';
import type { Catalogue } from '#locales/catalogue.ts';
import type { Origin } from '#schemas/event.ts';
import { idOfSource } from '#schemas/page-ids.ts';
import { withBase, type SitePath } from '#dossier/paths.ts';
import type { SourceQuotation } from '#dossier/quoted.ts';
import type { Source } from '#dossier/source.ts';
import { convertToHtml } from './convert-to-html.ts';
import { writeInline } from './write-inline.ts';

export interface PageSource {
  /** Its number, counted from 1 in the order of first citation on the page. */
  number: number;
  source: Source;
  /** The fragments of the statements that cite it, in order. */
  citedBy: string[];
  /** Its recorded quotations that these statements quote. */
  quoted: SourceQuotation[];
  /** Whether all of them tell what came after the article. */
  isLater: boolean;
}

/** Adds the base path to the links in content, which are site paths. */
export function withBaseInLinks(nodes: readonly PhrasingContent[], base: string): PhrasingContent[] {
  return nodes.map((node) => {
    if (node.type === 'link' && node.url.startsWith('/')) return { ...node, url: withBase(base, node.url as SitePath) };
    return 'children' in node ? { ...node, children: withBaseInLinks(node.children, base) } : node;
  });
}

/**
 * The mark behind a statement: a link to its first source in the list of the page. With script, it opens all its sources
 * beside it, which are those of the numbers in the same statement. It has no text; style sheets draw it.
 */
export const evidenceMark = (cited: readonly string[], origin: Origin | undefined, words: Catalogue): PhrasingContent[] => {
  const [first] = cited;
  if (first === undefined) return [];
  return [
    element('a', [], { className: ['evidence'], href: `#${idOfSource(first)}`, ariaLabel: words.evidence.mark(cited.length, origin) }),
  ];
};

export const space = (): PhrasingContent => ({ type: 'text', value: ' ' });

export function mentionLink(name: string, url: string): PhrasingContent {
  return { type: 'link', url, data: { hProperties: { className: ['mention'] } }, children: [{ type: 'text', value: name }] };
}

/** An HTML element in inline Markdown; Astro's compiler and ours both take its name and attributes from `data`. */
export function element(name: string, children: PhrasingContent[], properties: Element['properties']): Emphasis {
  return { type: 'emphasis', data: { hName: name, hProperties: properties }, children };
}

/** Renders inline Markdown as HTML. */
export const inlineHtml = (content: readonly PhrasingContent[]): string => writeInline(content) ?? convertInline(content);

function convertInline(content: readonly PhrasingContent[]): string {
  const tree = convertToHtml({ type: 'paragraph', children: [...content] });
  return tree.type === 'element' ? toHtml(tree.children) : toHtml(tree);
}
