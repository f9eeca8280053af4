import { infoOf, type CollectionName, type EntryData } from '#schemas/collections.ts';
import type { TextPlace } from '#lib/text/text-place.ts';
import type { DataPath, TextRange } from '#lib/yaml/yaml-text.ts';

/** An entry of the content, parsed by its schema. */
export interface Entry<C extends CollectionName = CollectionName> {
  collection: C;
  /** The file's name without its extension. */
  id: string;
  /** The path of the file from the project's root, with forward slashes. */
  file: string;
  data: EntryData<C>;
  /** The prose after the frontmatter of an MDX file, trimmed; empty for other files. */
  body: string;
}

export type Entries = { [C in CollectionName]: Entry<C>[] };

/** All entries, by collection. */
export const listEntries = (entries: Entries): Entries[CollectionName][number][] => Object.values(entries).flat();

/** Identifies an entry: collection and id. */
export type EntryKey = `${CollectionName}/${string}`;

export const keyOf = (entry: { collection: CollectionName; id: string }): EntryKey => `${entry.collection}/${entry.id}`;

/** The name or title of an entry, as its collection says. */
export const nameOf = ({ collection, data }: Pick<Entry, 'collection' | 'data'>): string =>
  (data as unknown as Readonly<Record<string, string>>)[infoOf(collection).namedBy] ?? '';

export type { DataPath };

/** Finds the places of an entry's parts in its file. */
export interface EntrySource {
  text: string;
  /** The place of an offset in the file. */
  locateOffset(offset: number): TextPlace;
  /** The range of the value at a path, or of the nearest existing value around it. */
  rangeOf(path: DataPath): TextRange;
  /** The range of the prose. */
  bodyRange: TextRange;
  /** The place in the file of a place in the prose. */
  locateBody(position: TextPlace): TextPlace;
}
