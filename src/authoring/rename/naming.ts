import type { CollectionName } from '#schemas/collections.ts';
import { ID_FIELDS } from '#rules/content/mention-resolves.ts';

/** The change of an entry’s id. */
export interface Renaming {
  collection: CollectionName;
  from: string;
  to: string;
}

/** The end of a fragment that leads to a part of an entry. */
const PART = '-(?:title|details|cautions|in-article|background)(?:-\\d+)?';

/**
 * Matches Markdown links to an entry or to a part of it, from the opening bracket to the end of the id. Its groups are
 * the Markdown before the path, and the path before the id.
 */
function linkPattern({ collection, from }: Renaming): RegExp {
  const open = '(\\]\\(\\s*<?|\\]:\\s*<?)';
  const isPage = collection === 'briefings' || collection === 'actors' || collection === 'glossary';
  return isPage
    ? new RegExp(`${open}(/${collection}/)${from}(?=/[#)>\\s"'])`, 'g')
    : new RegExp(`${open}(/${collection}/#)${from}(?=(?:${PART})?[)>\\s"'])`, 'g');
}

/** Replaces the id in the links of a text. */
const renameLinks = (text: string, renaming: Renaming): string =>
  text.replace(linkPattern(renaming), (_link, open: string, path: string) => `${open}${path}${renaming.to}`);

/** The ranges of the id in the links of a text, as offsets from 0. */
export const findLinkedIds = (text: string, renaming: Renaming): { start: number; end: number }[] =>
  [...text.matchAll(linkPattern(renaming))].map(({ 0: link, index }) => {
    const end = index + link.length;
    return { start: end - renaming.from.length, end };
  });

/** Whether the values of a field are ids of the collection. */
export const holdsIdsOf = (key: string, { collection }: Renaming): boolean =>
  collection === 'references' ? key === 'cites' : ID_FIELDS[key] === collection;

/** The value of a field after the renaming. */
export function renameValue(key: string, value: string, renaming: Renaming): string {
  const { collection, from, to } = renaming;
  if (holdsIdsOf(key, renaming)) return value === from ? to : value;
  if (key === 'sameAs') return value === `${collection}/${from}` ? `${collection}/${to}` : value;
  return renameLinks(value, renaming);
}

/** Data after the renaming. */
export function renameData(data: unknown, renaming: Renaming, key = ''): unknown {
  if (typeof data === 'string') return renameValue(key, data, renaming);
  if (Array.isArray(data)) return data.map((item) => renameData(item, renaming, key));
  if (!data || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([name, item]) => [name, renameData(item, renaming, name)]));
}
