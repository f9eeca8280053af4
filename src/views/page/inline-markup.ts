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

/** A source as one page cites it. */
export interface PageSource {
  /** The number its citations show, counted from 1 in the order of first citation on the page. */
  number: number;
  source: Source;
  /** Fragments of the citations on this page, in order. */
  citations: string[];
}

/** Links in content are site paths: they get the base path of the deployment. */
export function withBaseInLinks(nodes: readonly PhrasingContent[], base: string): PhrasingContent[] {
  return nodes.map((node) => {
    if (node.type === 'link' && node.url.startsWith('/')) return { ...node, url: withBase(base, node.url as SitePath) };
    return 'children' in node ? { ...node, children: withBaseInLinks(node.children, base) } : node;
  });
}

/** Four lines of the margin: with longer notes, the next ones would not stand beside their statements. */
const NOTE_ROOM = 180;

/**
 * What a source says, for the margin beside the statement that cites it first. The whole of it stands in the list of
 * sources, to which the citation leads, so programs that read the page aloud pass over it.
 */
export function sideNote({ number, source }: PageSource, words: Catalogue): PhrasingContent {
  const says = source.kind === 'passage' ? source.digest : describeWork(source.reference, words);
  const children: PhrasingContent[] = [
    { type: 'strong', children: [{ type: 'text', value: String(number) }] },
    { type: 'text', value: ` ${cutText(`${capitalise(source.label)}: ${says}`, NOTE_ROOM)}` },
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

/** An HTML element in inline Markdown: both compilers, Astro's and our own, take its name and attributes from `data`. */
export function element(name: string, children: PhrasingContent[], properties: Element['properties']): Emphasis {
  return { type: 'emphasis', data: { hName: name, hProperties: properties }, children };
}

/** Inline Markdown as HTML. */
export function inlineHtml(content: readonly PhrasingContent[]): string {
  const tree = toHast({ type: 'paragraph', children: [...content] });
  return tree.type === 'element' ? toHtml(tree.children) : toHtml(tree);
}
