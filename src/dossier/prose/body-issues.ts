import type { Root, RootContent } from 'mdast';
import { isUsual } from '#lib/text/normal-form/character-issues.ts';
import { listIssuesOfWhole } from '#lib/text/normal-form/text-issues.ts';
import type { TextPlace } from '#lib/text/text-place.ts';
import { isComment } from './code-in-prose.ts';
import { flatten, placeAt, plainText } from './flat-text.ts';
import { isMdxElement } from './mdx-element.ts';
import { placeOfNode } from './place-of-node.ts';
import { listNodes } from './prose.ts';

interface BodyIssue {
  place: TextPlace;
  reason: string;
  hint: string;
}

/**
 * What in the parsed prose is not in the normal form. The file as it is written does not show it all: a character may be written by its
 * name (`&shy;`), and emphasis may divide a word.
 *
 * @param source the prose as it is written: most has nothing that could be an issue
 */
export const listIssuesOfBody = ({ children }: Root, source: string): BodyIssue[] =>
  isUsual(source) && !source.includes('&') ? [] : listNodes(children).flatMap(findIssues);

function findIssues(node: RootContent): BodyIssue[] {
  if (node.type === 'text') return [];
  const inWords =
    node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
      ? listIssuesOfWhole(plainText(node.children)).map(({ offset, reason, hint }) => ({
          place: placeAt(flatten(node.children), offset),
          reason,
          hint,
        }))
      : [];
  const inOthers = textsOf(node).flatMap((text) =>
    isUsual(text) ? [] : listIssuesOfWhole(text).map(({ reason, hint }) => ({ place: placeOfNode(node), reason, hint })),
  );
  return [...inWords, ...inOthers];
}

/** The texts of a node besides those of a paragraph: of code, pictures, links and blocks. */
function textsOf(node: RootContent): string[] {
  const { value, alt, title, url } = node as { value?: string; alt?: string | null; title?: string | null; url?: string };
  const isText = node.type === 'text' || node.type === 'inlineCode' || isComment(node);
  const attributes = isMdxElement(node) ? node.attributes.map((attribute) => attribute.value) : [];
  return [isText ? undefined : value, alt, title, url, ...attributes].filter((text) => typeof text === 'string');
}
