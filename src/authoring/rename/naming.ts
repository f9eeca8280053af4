import type { z } from 'zod';
import type { DataPath } from '#lib/yaml/yaml-text.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { ReferenceTarget } from '#schemas/ids.ts';
import { STATEMENT_ANCHOR } from '#dossier/statement-anchors.ts';
import { refAt } from '#dossier/parse/walk-references.ts';

/** The change of an entry’s id. */
export interface Renaming {
  collection: CollectionName;
  from: string;
  to: string;
}

/** The end of a fragment that leads to a statement of an entry. */
const PART = `-${STATEMENT_ANCHOR}`;

/**
 * Matches Markdown links to an entry or to a statement of it, from the closing bracket of the text to the end of the id. An
 * entry has a page of its own, or a fragment of a page with others.
 */
function linkPattern({ collection, from }: Renaming): RegExp {
  const open = '\\](?:\\(|:)\\s*<?';
  const end = `[)>\\s"']`;
  return new RegExp(`${open}/${collection}/(?:${from}(?=/(?:#|${end}))|#${from}(?=(?:${PART})?${end}))`, 'g');
}

/** Replaces the id in the links of a text. */
const renameLinks = (text: string, renaming: Renaming): string =>
  text.replace(linkPattern(renaming), (link) => `${link.slice(0, -renaming.from.length)}${renaming.to}`);

/** The ranges of the id in the links of a text, as offsets from 0. */
export const findLinkedIds = (text: string, renaming: Renaming): { start: number; end: number }[] =>
  [...text.matchAll(linkPattern(renaming))].map(({ 0: link, index }) => {
    const end = index + link.length;
    return { start: end - renaming.from.length, end };
  });

/** Whether what a text refers to is an entry of the collection by its bare id. */
export const refersTo = (ref: ReferenceTarget | undefined, { collection }: Renaming): boolean =>
  ref === (collection === 'references' ? 'sources' : collection);

/** A text of a field after the renaming. */
export function renameText(ref: ReferenceTarget | undefined, text: string, renaming: Renaming): string {
  const { collection, from, to } = renaming;
  if (refersTo(ref, renaming)) return text === from ? to : text;
  if (ref === 'entries') return text === `${collection}/${from}` ? `${collection}/${to}` : text;
  return renameLinks(text, renaming);
}

/** Data of a schema after the renaming. */
export function renameData(schema: z.ZodType, data: unknown, renaming: Renaming, path: DataPath = []): unknown {
  if (typeof data === 'string') return renameText(refAt(schema, path), data, renaming);
  if (Array.isArray(data)) return data.map((item, index) => renameData(schema, item, renaming, [...path, index]));
  if (!data || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([name, item]) => [name, renameData(schema, item, renaming, [...path, name])]));
}
