import type { RootContent } from 'mdast';
import type { TextEdit } from '#lib/text/text-edits.ts';
import type { Blocks } from '#dossier/prose/blocks.ts';
import { findCitations } from '#dossier/prose/citations.ts';
import { parseMdx, walkNodes } from '#dossier/prose/prose.ts';
import { findLinkedIds, type Renaming } from './naming.ts';

/** The edits that a renaming needs in the prose of a briefing: in citations, links, and the ids of data blocks. */
export function findProseEdits(body: string, renaming: Renaming, blocks: Blocks): TextEdit[] {
  const { collection, from, to } = renaming;
  const cited = collection === 'references' ? findCitations(body).filter(({ id }) => id === from) : [];
  return [
    ...cited.map(({ start }) => ({ start: start + '[^'.length, end: start + '[^'.length + from.length, text: to })),
    ...findLinkedIds(body, renaming).map((place) => ({ ...place, text: to })),
    ...[...walkNodes(parseMdx(body).children)].flatMap((node) => editBlock(node, body, renaming, blocks)),
  ];
}

function editBlock(node: RootContent, body: string, { collection, from, to }: Renaming, blocks: Blocks): TextEdit[] {
  const { name } = node as { name?: string | null };
  const start = node.position?.start.offset;
  const block = name ? blocks.get(name) : undefined;
  if (!block || start === undefined) return [];
  const opening = /^<[^>]*>/.exec(body.slice(start))?.[0] ?? '';
  const properties = Object.entries(block.properties).filter(
    ([, kind]) => typeof kind === 'object' && 'idsOf' in kind && kind.idsOf === collection,
  );
  return properties.flatMap(([property]) => {
    const attribute = new RegExp(`\\b${property}\\s*=\\s*(["'])([^"']*)\\1`).exec(opening);
    if (!attribute) return [];
    const offset = start + attribute.index + attribute[0].lastIndexOf(attribute[2] ?? '');
    return [...(attribute[2] ?? '').matchAll(/\S+/g)]
      .filter(([id]) => id === from)
      .map(({ index }) => ({ start: offset + index, end: offset + index + from.length, text: to }));
  });
}
