import type { Nodes } from 'hast';
import { toHtml, type Options } from 'hast-util-to-html';
import type { Emphasis, Root, RootContent } from 'mdast';
import { defaultHandlers, toHast, type State } from 'mdast-util-to-hast';
import { listNodes } from '#dossier/prose/prose.ts';
import { writeInline, type References } from './write-inline.ts';

/**
 * Converts Markdown to HTML nodes, as `toHast` does. But `toHast` first searches its whole tree for definitions, which takes
 * longer than to convert it, so here it gets a tree with nothing else, and its handler converts ours.
 */
export function convertToHtml(tree: Root | RootContent): Nodes {
  const definitions = 'children' in tree ? listNodes(tree.children).filter(isDefinition) : [];
  const root = (state: State) => (tree.type === 'root' ? defaultHandlers.root(state, tree) : state.one(tree, undefined));
  return toHast({ type: 'root', children: definitions }, { handlers: { root: root as typeof defaultHandlers.emphasis, emphasis } });
}

/**
 * Writes Markdown as HTML. Most of it are paragraphs, which `writeInline` mostly can write, and the library does the rest.
 *
 * @param references how `&` and `<` are written in texts
 */
export function writeBlocks(tree: Root | RootContent, references: References = 'numeric'): string {
  const html = tree.type === 'paragraph' ? writeInline(tree.children, references) : undefined;
  return html === undefined ? toHtml(convertToHtml(tree), OPTIONS[references]) : `<p>${html}</p>`;
}

const OPTIONS: Readonly<Record<References, Options>> = {
  numeric: {},
  named: { characterReferences: { useNamedReferences: true } },
};

const isDefinition = ({ type }: RootContent) => type === 'definition' || type === 'footnoteDefinition';

/** Nearly all of these are elements that we made ourselves. The usual handler would copy their attributes, which takes long. */
const emphasis: typeof defaultHandlers.emphasis = (state: State, node: Emphasis) => ({
  type: 'element',
  tagName: node.data?.hName ?? 'em',
  properties: node.data?.hProperties ?? {},
  children: state.all(node),
});
