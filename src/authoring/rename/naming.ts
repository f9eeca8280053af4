import type { z } from 'zod';
import type { DataPath } from '#lib/yaml/yaml-text.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { ReferenceTarget } from '#schemas/ids.ts';
import { refAt } from '#dossier/parse/walk-references.ts';

/** An entry's id that is to become another. */
export interface Renaming {
  collection: CollectionName;
  from: string;
  to: string;
}

/** The ends of a fragment under which a part of an entry stands on a page that it shares with others. */
const PART = '-(?:title|details|cautions|in-article|background)(?:-\\d+)?';

/**
 * Matches the id in links to an entry or to a part of it, as Markdown writes them. In front of it stands what belongs
 * to the link.
 */
function linkPattern({ collection, from }: Renaming): RegExp {
  const open = '(\\]\\(\\s*<?|\\]:\\s*<?)';
  const isPage = collection === 'briefings' || collection === 'actors' || collection === 'glossary';
  return isPage
    ? new RegExp(`${open}(/${collection}/)${from}(?=/[#)>\\s"'])`, 'g')
    : new RegExp(`${open}(/${collection}/#)${from}(?=(?:${PART})?[)>\\s"'])`, 'g');
}

/** A text in which links to the entry have its new id. */
const renameLinks = (text: string, renaming: Renaming): string =>
  text.replace(linkPattern(renaming), (_link, open: string, path: string) => `${open}${path}${renaming.to}`);

/** Where the id stands in the links of a text. */
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
