import type { RootContent } from 'mdast';
import { blocksOf, GUIDE_BLOCK, LATER_BLOCK } from '#dossier/prose/blocks.ts';
import type { CodeIssue, MdxNode } from '#dossier/prose/code-in-prose.ts';
import { isMdxElement } from '#dossier/prose/mdx-element.ts';
import { listNodes } from '#dossier/prose/prose.ts';
import { findPropertyIssues, type BlockContext } from './block-properties.ts';

/** Nodes that become a statement only inside a paragraph. */
const INLINE: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'mdxJsxTextElement']);
const isInline = ({ type }: MdxNode) => INLINE.has(type);

/** Where a block stands wrong, has content that it cannot have or none, or has properties that are wrong. */
export function* findBlockIssues(node: MdxNode, context: BlockContext): Generator<CodeIssue> {
  const name = node.name ?? '';
  const block = blocksOf(context.site).get(name);
  if (!block) return;
  const children = node.children ?? [];
  if (name === GUIDE_BLOCK) {
    const inner = listNodes(children as RootContent[]).find(isMdxElement);
    if (inner)
      yield {
        reason: `<${(inner as MdxNode).name ?? ''}> is inside <${GUIDE_BLOCK}>, which is only for guidance`,
        hint: `Move it out of <${GUIDE_BLOCK}>. What states a fact, also a later one, has its sources.`,
      };
    if (children.some(({ type }) => type === 'heading'))
      yield { reason: `a heading is inside <${GUIDE_BLOCK}>, which is only for guidance`, hint: 'Put the heading above the block.' };
  }
  if (name === LATER_BLOCK && children.some((child) => child.name === LATER_BLOCK))
    yield { reason: `<${LATER_BLOCK}> is inside another one`, hint: 'Remove the inner tags.' };
  if (block.hasContent && children.length === 0)
    yield { reason: `<${name}> is empty`, hint: 'Put its text between the two tags, on lines of its own, or remove it.' };
  if (!block.hasContent && children.length > 0) yield { reason: `<${name}> cannot contain text`, hint: `Write <${name} … />.` };
  if (block.hasContent && node.type === 'mdxJsxFlowElement' && children.some((child) => isInline(child)))
    yield {
      reason: `the text of <${name}> is on the same line as its tag`,
      hint: 'Put the text on lines of its own, with empty lines around it.',
    };
  if (node.type === 'mdxJsxTextElement' && name !== GUIDE_BLOCK)
    yield { reason: `<${name}> is in the middle of a paragraph`, hint: 'Put it on a line of its own, with empty lines around it.' };
  yield* findPropertyIssues(node, block, context);
}
