import type { Root, RootContent } from 'mdast';
import { isUsual } from '#lib/text/normal-form/character-issues.ts';
import { listIssuesOfWhole } from '#lib/text/normal-form/text-issues.ts';
import type { TextPlace } from '#lib/text/text-place.ts';
import { isComment } from './code-in-prose.ts';
import { flatten, placeAt } from './flat-text.ts';
import { isMdxElement } from './mdx-element.ts';
import { placeOfNode } from './place-of-node.ts';
import { walkNodes } from './prose.ts';

interface BodyIssue {
  place: TextPlace;
  reason: string;
  hint: string;
}

/**
 * What in the parsed prose is not in the normal form. The file as it is written does not show it all: a character may be written by its
 * name (`&shy;`), and emphasis may divide a word.
 */
export const listIssuesOfBody = ({ children }: Root): BodyIssue[] => [...walkNodes(children)].flatMap((node) => [...findIssues(node)]);

function* findIssues(node: RootContent): Generator<BodyIssue> {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const leaves = flatten(node.children);
    for (const { offset, reason, hint } of listIssuesOfWhole(leaves.map(({ value }) => value).join('')))
      yield { place: placeAt(leaves, offset), reason, hint };
  }
  for (const text of textsOf(node))
    if (!isUsual(text)) for (const { reason, hint } of listIssuesOfWhole(text)) yield { place: placeOfNode(node), reason, hint };
}

/** The texts of a node besides those of a paragraph: of code, pictures, links and blocks. */
function textsOf(node: RootContent): string[] {
  const { value, alt, title, url } = node as { value?: string; alt?: string | null; title?: string | null; url?: string };
  const isText = node.type === 'text' || node.type === 'inlineCode' || isComment(node);
  const attributes = isMdxElement(node) ? node.attributes.map((attribute) => attribute.value) : [];
  return [isText ? undefined : value, alt, title, url, ...attributes].filter((text) => typeof text === 'string');
}
