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
