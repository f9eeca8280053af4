import { wordsOf } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { EntryKey } from '#dossier/entry.ts';
import { addressOfQuotedWords } from '#dossier/locators.ts';
import type { NamedCollection } from '#dossier/names.ts';
import { pathOfEntry, pathOfSource, withBase } from '#dossier/paths.ts';

/** A link for a component; `href` includes the base path. */
export interface Link {
  name: string;
  href: string;
}

export const linkEntry = (dossier: Dossier, key: EntryKey): Link => ({
  name: dossier.title(key),
  href: withBase(dossier.site.base, pathOfEntry(key)),
});

/** Links to the entries of sources, named by their labels. */
export const linkSources = (dossier: Dossier, ids: readonly string[]): Link[] =>
  ids.map((id) => ({ name: dossier.sources.get(id)?.label ?? id, href: withBase(dossier.site.base, pathOfSource(id)) }));

/** The place of another wording of a quotation, on the page of the first reference that has it; undefined if there is none. */
export function addressOfWording({ sources }: Dossier, text: string, [first = '']: readonly string[]): string | undefined {
  const source = sources.get(first);
  return source?.kind === 'reference' ? addressOfQuotedWords(source.reference, text) : undefined;
}

/** Links to the other entries about the same thing, each named with its kind: "Holm as a place". */
export function linkSameThing(
  dossier: Dossier,
  self: EntryKey,
  hrefOf: (key: EntryKey) => string = (key) => linkEntry(dossier, key).href,
): Link[] {
  const { nameAs } = wordsOf(dossier.site).labels;
  return dossier.names
    .group(self)
    .filter((key) => key !== self)
    .map((key) => ({ name: nameAs[key.split('/')[0] as NamedCollection](dossier.title(key)), href: hrefOf(key) }));
}
