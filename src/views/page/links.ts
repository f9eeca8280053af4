import type { Dossier } from '#dossier/dossier.ts';
import type { EntryKey } from '#dossier/entry.ts';
import { pathOfEntry, pathOfSource, withBase } from '#dossier/paths.ts';

/** A link as a component shows it; the address has the base path. */
export interface Link {
  name: string;
  href: string;
}

export const linkEntry = (dossier: Dossier, key: EntryKey): Link => ({
  name: dossier.title(key),
  href: withBase(dossier.site.base, pathOfEntry(key)),
});

/** Links to the pages that show sources, under the labels of the sources. */
export const linkSources = (dossier: Dossier, ids: readonly string[]): Link[] =>
  ids.map((id) => ({ name: dossier.sources.get(id)?.label ?? id, href: withBase(dossier.site.base, pathOfSource(id)) }));
