import { wordsOf } from '#locales/catalogue.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schemas/collections.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { pathOfStatement, withBase } from '#dossier/paths.ts';
import type { Statement } from '#dossier/statement.ts';

/** Statements of one entry that name another entry or cite a source. */
export interface BacklinkGroup {
  title: string;
  /** `isLater`: whether it tells what came after the article. */
  statements: { text: string; href: string; isLater: boolean }[];
}

/** Groups statements by entry, in the order of the first statement of each. */
export const groupBacklinks = (dossier: Dossier, statements: readonly Statement[]): BacklinkGroup[] =>
  [...Map.groupBy(statements, ({ entry }) => entry)].map(([key, group]) => ({
    title: dossier.title(key),
    statements: group.map((statement) => ({
      text: statement.text,
      href: withBase(dossier.site.base, pathOfStatement(statement)),
      isLater: statement.origin === 'later',
    })),
  }));

/** Statements of all entries of one kind that name another entry. */
export interface BacklinkKind {
  /** The name of the kind, in the plural. */
  label: string;
  /** The number of statements. */
  count: number;
  groups: BacklinkGroup[];
}

/** Groups statements by the kind of their entry, and within it by entry. Kinds have the order in which the site lists them. */
export function groupBacklinksByKind(dossier: Dossier, statements: readonly Statement[]): BacklinkKind[] {
  const { entryGroup } = wordsOf(dossier.site).labels;
  const byKind = Map.groupBy(statements, ({ entry }) => entry.split('/')[0] as CollectionName);
  return COLLECTION_NAMES.flatMap((kind) => {
    const found = byKind.get(kind);
    return found ? [{ label: entryGroup[kind], count: found.length, groups: groupBacklinks(dossier, found) }] : [];
  });
}
