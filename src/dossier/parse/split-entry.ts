import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

const FRONTMATTER = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

/** The two parts of an entry's file, with the offsets where they begin. */
export interface EntryParts {
  yaml: string;
  yamlStart: number;
  body: string;
  bodyStart: number;
}

/** Splits an entry's file into data and prose. Undefined if an MDX file does not begin with frontmatter. */
export function splitEntry(collection: CollectionName, text: string): EntryParts | undefined {
  if (COLLECTIONS[collection].extension !== '.mdx') return { yaml: text, yamlStart: 0, body: '', bodyStart: text.length };
  const frontmatter = FRONTMATTER.exec(text);
  if (!frontmatter) return undefined;
  const rest = text.slice(frontmatter[0].length);
  return {
    yaml: frontmatter[1] ?? '',
    yamlStart: text.indexOf('\n') + 1,
    body: rest.trim(),
    bodyStart: text.length - rest.trimStart().length,
  };
}
