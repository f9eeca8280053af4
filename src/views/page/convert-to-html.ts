import type { Nodes } from 'hast';
import { toHtml, type Options } from 'hast-util-to-html';
import type { Emphasis, Root, RootContent } from 'mdast';
import { defaultHandlers, toHast, type Handler, type State } from 'mdast-util-to-hast';
import { listNodes } from '#dossier/prose/prose.ts';
import { writeInline, type References } from './write-inline.ts';

/**
 * Converts Markdown to HTML nodes, as `toHast` does. But `toHast` first searches its whole tree for definitions, which takes
 * longer than to convert it, so here it gets a tree with nothing else, and its handler converts ours.
 */
export function convertToHtml(tree: Root | RootContent): Nodes {
  const definitions = 'children' in tree ? listNodes(tree.children).filter(isDefinition) : [];
  const root = (state: State) => (tree.type === 'root' ? defaultHandlers.root(state, tree) : state.one(tree, undefined));
  const handlers: Record<string, Handler> = { root: root as Handler, emphasis, written };
  return toHast({ type: 'root', children: definitions }, { handlers });
}

/**
 * Writes Markdown as HTML. The library only converts blocks and what is rare in a line: the rest is written by `writeInline`.
 *
 * @param references how `&` and `<` are written in texts
 */
export function writeBlocks(tree: Root | RootContent, references: References = 'numeric'): string {
  if (tree.type === 'paragraph') {
    const html = writeInline(tree.children, references);
    if (html !== undefined) return `<p>${html}</p>`;
  }
  return toHtml(convertToHtml(writeLines(tree, references)), OPTIONS[references]);
}

const OPTIONS: Readonly<Record<References, Options>> = {
  numeric: { allowDangerousHtml: true }, // only what `written` gives
  named: { allowDangerousHtml: true, characterReferences: { useNamedReferences: true } },
};

/** Inline content as the HTML of it. */
interface Written {
  type: 'written';
  html: string;
}

const written = (_state: State, { html }: Written) => ({ type: 'raw' as const, value: html });

/** The tree with the inline content of its blocks written as HTML, where `writeInline` can. */
function writeLines<T extends Root | RootContent>(node: T, references: References): T {
  if (!('children' in node)) return node;
  if (node.type !== 'paragraph' && node.type !== 'tableCell' && node.type !== 'heading')
    return { ...node, children: node.children.map((child) => writeLines(child, references)) };
  const html = writeInline(node.children, references);
  return html === undefined ? node : { ...node, children: [{ type: 'written', html } satisfies Written] };
}

const isDefinition = ({ type }: RootContent) => type === 'definition' || type === 'footnoteDefinition';

/** Nearly all of these are elements that we made ourselves. The usual handler would copy their attributes, which takes long. */
const emphasis: typeof defaultHandlers.emphasis = (state: State, node: Emphasis) => ({
  type: 'element',
  tagName: node.data?.hName ?? 'em',
  properties: node.data?.hProperties ?? {},
  children: state.all(node),
});
