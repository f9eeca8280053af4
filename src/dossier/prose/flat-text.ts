import type { PhrasingContent } from 'mdast';
import { firstIndex } from '#lib/text/first-index.ts';
import { markdownOffset } from '#lib/text/markdown-offset.ts';
import type { TextPlace } from '#lib/text/text-place.ts';

/** Flat text: the text of inline content in one string. Its offsets can be traced back to nodes and places. */

declare module 'mdast' {
  interface TextData {
    /** The Markdown of the text, if it differs from the text. */
    raw?: string;
  }
}

/** A piece of flat text, and its node. `top`: whether the node is a direct child of the paragraph. */
export interface Leaf {
  node: PhrasingContent;
  value: string;
  start: number;
  top: boolean;
  /** The emphasis and strike-through around it, outermost first. */
  marks: readonly Mark[];
}

type Mark = 'emphasis' | 'strong' | 'delete';
const isMark = (type: string): type is Mark => type === 'emphasis' || type === 'strong' || type === 'delete';

/** The flat text of inline content, including citation marks. */
export function plainText(children: readonly PhrasingContent[]): string {
  let text = '';
  for (const node of children) text += 'children' in node ? plainText(node.children) : leafText(node);
  return text;
}

/** The length of the flat text of a node. */
export const lengthOf = (node: PhrasingContent): number =>
  'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : leafText(node).length;

/** The pieces of the flat text, in order. */
export function flatten(children: readonly PhrasingContent[], leaves: Leaf[] = [], top = true, marks: readonly Mark[] = []): Leaf[] {
  for (const node of children) {
    if ('children' in node) flatten(node.children, leaves, false, isMark(node.type) ? [...marks, node.type] : marks);
    else {
      const last = leaves[leaves.length - 1];
      const start = last ? last.start + last.value.length : 0;
      leaves.push({ node, value: leafText(node), start, top, marks });
    }
  }
  return leaves;
}

/** The text of a node without children. */
export function leafText(node: PhrasingContent): string {
  if (node.type === 'break') return '\n';
  // The parser sees a citation as text, unless an editor writes the footnote: then mdx-is-content reports it.
  if (node.type === 'footnoteReference') return `[^${node.identifier}]`;
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

/** The place in the file of an offset in the flat text. */
export function placeAt(leaves: readonly Leaf[], offset: number): TextPlace {
  let index = firstIndex(leaves, ({ start }) => start <= offset) - 1;
  while (index > 0 && leaves[index]?.value === '') index--;
  const leaf = leaves[index] ?? leaves[0];
  const start = leaf?.node.position?.start;
  if (!leaf || !start) return { line: 1, column: 1 };
  const lines = rawBefore(leaf.node, leaf.value, offset - leaf.start).split('\n');
  const last = (lines.at(-1) ?? '').length;
  return lines.length === 1 ? { line: start.line, column: start.column + last } : { line: start.line + lines.length - 1, column: last + 1 };
}

export const rawOf = (node: PhrasingContent): string | undefined => (node.type === 'text' ? node.data?.raw : undefined);

/** The Markdown before an offset in a node's text. */
export function rawBefore(node: PhrasingContent, value: string, offset: number): string {
  const raw = rawOf(node);
  return raw === undefined ? value.slice(0, offset) : raw.slice(0, markdownOffset(raw, value, offset));
}

/** The ranges of the flat text where a name can become a link: plain text outside links. */
export function findLinkable(children: readonly PhrasingContent[]): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let offset = 0;
  const visit = (nodes: readonly PhrasingContent[], isLinked: boolean): void => {
    for (const node of nodes) {
      if ('children' in node) {
        visit(node.children, isLinked || node.type === 'link' || node.type === 'linkReference');
        continue;
      }
      const start = offset;
      offset += leafText(node).length;
      if (node.type === 'text' && !isLinked) ranges.push({ start, end: offset });
    }
  };
  visit(children, false);
  return ranges;
}
