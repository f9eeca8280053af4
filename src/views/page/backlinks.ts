import { wordsOf } from '#locales/catalogue.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schemas/collections.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { pathOfStatement, withBase } from '#dossier/paths.ts';
import type { Statement } from '#dossier/statement.ts';

/** Statements of one entry that name another entry or cite a source. */
export interface BacklinkGroup {
  title: string;
  /** The address of the first statement. */
  href: string;
  /** The number of statements. */
  count: number;
  /** Whether all of them tell what came after the article. */
  isLater: boolean;
  /** The statements themselves, unless there are too many on the page. */
  statements: { text: string; href: string; isLater: boolean }[];
}

/** The most statements that a page shows; of more, it links the first of each entry. A statement takes about 300 bytes. */
const MOST_STATEMENTS = 500;

/** Groups the statements that a page leads to by entry, in the order of the first statement of each. */
export const groupBacklinks = (
  dossier: Dossier,
  statements: readonly Statement[],
  areShown = statements.length <= MOST_STATEMENTS,
): BacklinkGroup[] =>
  [...Map.groupBy(statements, ({ entry }) => entry)].map(([key, group]) => {
    const links = group.map((statement) => ({
      text: statement.text,
      href: withBase(dossier.site.base, pathOfStatement(statement)),
      isLater: statement.origin === 'later',
    }));
    return {
      title: dossier.title(key),
      href: links[0]?.href ?? '',
      count: links.length,
      isLater: links.every(({ isLater }) => isLater),
      statements: areShown ? links : [],
    };
  });

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
    if (!found) return [];
    const groups = groupBacklinks(dossier, found, statements.length <= MOST_STATEMENTS);
    return [{ label: entryGroup[kind], count: found.length, groups }];
  });
}
