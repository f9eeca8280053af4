import { findYamlComments, type TextRange } from '#lib/yaml/yaml-text.ts';
import { parseMdx, listNodes } from '../prose/prose.ts';
import { isComment } from '../prose/code-in-prose.ts';
import type { EntryParts } from './split-entry.ts';

/** The ranges of the comments in an entry’s file, which no reader sees. */
export const findComments = ({ yaml, yamlStart, body, bodyStart }: EntryParts): TextRange[] => [
  ...findYamlComments(yaml).map(({ start, end }) => ({ start: yamlStart + start, end: yamlStart + end })),
  ...findMdxComments(body).map(({ start, end }) => ({ start: bodyStart + start, end: bodyStart + end })),
];

/** None where the prose cannot be parsed. */
function findMdxComments(body: string): TextRange[] {
  if (!body.includes('/*')) return [];
  try {
    return listNodes(parseMdx(body).children).flatMap((node) => {
      const { start, end } = node.position ?? {};
      return isComment(node) && start?.offset !== undefined && end?.offset !== undefined ? [{ start: start.offset, end: end.offset }] : [];
    });
  } catch {
    return [];
  }
}
