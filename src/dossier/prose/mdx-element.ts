import type { Position } from 'unist';
import type { PhrasingContent, RootContent } from 'mdast';

/** A component in MDX, as a block or inside a line. The types of mdast include neither. */
export interface MdxElement {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { name?: string; value?: unknown }[];
  children: RootContent[];
  position?: Position;
}

export const isMdxElement = (node: RootContent | PhrasingContent | MdxElement): node is MdxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
