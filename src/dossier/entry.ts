import type { CollectionName, EntryData } from '#schemas/collections.ts';
import type { TextPlace } from '#lib/text/text-place.ts';
import type { DataPath, TextRange } from '#lib/yaml/yaml-text.ts';

/** One entry of the content, parsed by its schema. */
export interface Entry<C extends CollectionName = CollectionName> {
  collection: C;
  /** The file's name without its ending. */
  id: string;
  /** The file as a path from the project's root, with forward slashes. */
  file: string;
  data: EntryData<C>;
  /** The prose after the frontmatter of an MDX file, without white space around it. */
  body: string;
}

export type Entries = { [C in CollectionName]: Entry<C>[] };

/** All entries, collection by collection. */
export const listEntries = (entries: Entries): Entries[CollectionName][number][] => Object.values(entries).flat();

/** Names an entry among all: collection and id. */
export type EntryKey = `${CollectionName}/${string}`;

export const keyOf = (entry: { collection: CollectionName; id: string }): EntryKey => `${entry.collection}/${entry.id}`;

export type { DataPath };

/** Where the parts of an entry stand in its file; only the file-system door knows it. */
export interface EntrySource {
  text: string;
  /** The place of an offset of the file. */
  locateOffset(offset: number): TextPlace;
  /** The offsets of the value at a path, or of the nearest part around it that is there. */
  rangeOf(path: DataPath): TextRange;
  /** The offsets of the prose. */
  bodyRange: TextRange;
  /** The place of a position in the prose. */
  locateBody(position: TextPlace): TextPlace;
}
