import type { RootContent } from 'mdast';
import type { TextEdit } from '#lib/text/text-edits.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Blocks } from '#dossier/prose/blocks.ts';
import { findCitations } from '#dossier/prose/citations.ts';
import { isMdxElement } from '#dossier/prose/mdx-element.ts';
import { parseMdx, listNodes } from '#dossier/prose/prose.ts';
import { findLinkedIds, type Renaming } from './naming.ts';

/** The edits that a renaming needs in the prose of a briefing: in citations, links, and the ids of data blocks. */
export function findProseEdits(body: string, renaming: Renaming, blocks: Blocks): TextEdit[] {
  const { collection, from, to } = renaming;
  const cited = collection === 'references' ? findCitations(body).filter(({ id }) => id === from) : [];
  return [
    ...cited.map(({ start }) => ({ start: start + '[^'.length, end: start + '[^'.length + from.length, text: to })),
    ...findLinkedIds(body, renaming).map((place) => ({ ...place, text: to })),
    ...listNodes(parseMdx(body).children).flatMap((node) => editBlock(node, body, renaming, blocks)),
  ];
}

/** The attributes at the start of a tag, one by one: the name, and the value in quotation marks. */
const ATTRIBUTE = /(?:^<\s*\w+)?\s+([\w-]+)(?:\s*=\s*("[^"]*"|'[^']*'))?/gy;

/** The edits in the attributes of a block that hold ids of the collection. */
function editBlock(node: RootContent, body: string, { collection, from, to }: Renaming, blocks: Blocks): TextEdit[] {
  if (!isMdxElement(node)) return [];
  const block = blocks.get(String(node.name));
  const start = node.position?.start.offset;
  if (!block || start === undefined) return [];
  return [...body.slice(start).matchAll(ATTRIBUTE)].flatMap(({ 0: attribute, 1: name, 2: value = '', index }) => {
    const { idsOf } = (block.properties[String(name)] ?? {}) as { idsOf?: CollectionName };
    if (idsOf !== collection) return [];
    const offset = start + index + attribute.length - value.length;
    return findId(value, from).map((at) => ({ start: offset + at, end: offset + at + from.length, text: to }));
  });
}

/** Where an id stands in a list of ids. */
const findId = (ids: string, id: string): number[] =>
  [...ids.matchAll(/[^\s"']+/g)].filter(([other]) => other === id).map(({ index }) => index);
