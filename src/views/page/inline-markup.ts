import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Emphasis, PhrasingContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { cutText } from '#lib/text/cut-text.ts';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import type { Catalogue } from '#locales/catalogue.ts';
import type { ReferenceData } from '#schemas/reference.ts';
import type { EntryKey } from '#dossier/entry.ts';
import { capitalise } from '#dossier/names.ts';
import { withBase, type SitePath } from '#dossier/paths.ts';
import type { Source } from '#dossier/source.ts';

/** A source that one page cites. */
export interface PageSource {
  /** The number of its citations, counted from 1 in the order of first citation on the page. */
  number: number;
  source: Source;
  /** The fragments of its citations on the page, in order. */
  citations: string[];
}

/** Adds the base path to the links in content, which are site paths. */
export function withBaseInLinks(nodes: readonly PhrasingContent[], base: string): PhrasingContent[] {
  return nodes.map((node) => {
    if (node.type === 'link' && node.url.startsWith('/')) return { ...node, url: withBase(base, node.url as SitePath) };
    return 'children' in node ? { ...node, children: withBaseInLinks(node.children, base) } : node;
  });
}

/** Four lines in the margin, in characters: longer notes would push the next ones away from their statements. */
const MAX_NOTE_LENGTH = 180;

/**
 * A note in the margin on what a source says, beside the statement that cites it first. It is hidden from screen readers,
 * because the citation links to the full text in the list of sources.
 */
export function sideNote({ number, source }: PageSource, words: Catalogue): PhrasingContent {
  const says = source.kind === 'passage' ? source.digest : describeWork(source.reference, words);
  const children: PhrasingContent[] = [
    { type: 'strong', children: [{ type: 'text', value: String(number) }] },
    { type: 'text', value: ` ${cutText(`${capitalise(source.label)}: ${says}`, MAX_NOTE_LENGTH)}` },
  ];
  return element('small', children, { className: ['side-note'], ariaHidden: 'true' });
}

const describeWork = ({ title, issued }: ReferenceData, words: Catalogue): string =>
  issued ? `${title}, ${words.formatEdtf(parseEdtf(issued))}` : title;

export const space = (): PhrasingContent => ({ type: 'text', value: ' ' });

export function mentionLink(name: string, key: EntryKey, url: string): PhrasingContent {
  return {
    type: 'link',
    url,
    data: { hProperties: { className: ['mention'], dataEntry: key } },
    children: [{ type: 'text', value: name }],
  };
}

/** An HTML element in inline Markdown; Astro's compiler and ours both take its name and attributes from `data`. */
export function element(name: string, children: PhrasingContent[], properties: Element['properties']): Emphasis {
  return { type: 'emphasis', data: { hName: name, hProperties: properties }, children };
}

/** Renders inline Markdown as HTML. */
export function inlineHtml(content: readonly PhrasingContent[]): string {
  const tree = toHast({ type: 'paragraph', children: [...content] });
  return tree.type === 'element' ? toHtml(tree.children) : toHtml(tree);
}
