import { wordsOf, type Catalogue } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type EntryKey } from '#dossier/entry.ts';
import { isNamed, mainName, type NamedEntry } from '#dossier/names.ts';
import { pathOfEntry, type SitePath } from '#dossier/paths.ts';
import type { Statement } from '#dossier/statement.ts';

/** A name that a page links, explained in place. */
export interface PageTerm {
  key: EntryKey;
  /** The element that holds the explanation: previews find it by the link's entry. */
  fragment: string;
  name: string;
  path: SitePath;
  /** What kind of thing it is, in a word. */
  kind: string;
  originalNames: NamedEntry['data']['originalNames'];
  /** The dossier's own statement of who or what it is; a place may have none. */
  statement: Statement | undefined;
}

const collator = new Intl.Collator('en');

/** The names that a page links, in the order in which a reader looks one up. */
export function listPageTerms(dossier: Dossier, mentions: readonly EntryKey[]): PageTerm[] {
  return mentions
    .map((key) => dossier.entry(key))
    .filter((entry) => entry !== undefined && isNamed(entry))
    .sort((a, b) => collator.compare(sortNameOf(a), sortNameOf(b)))
    .map((entry) => {
      const key = keyOf(entry);
      return {
        key,
        fragment: `term-${entry.collection}-${entry.id}`,
        name: mainName(entry),
        path: pathOfEntry(key),
        kind: kindOf(entry, wordsOf(dossier.site)),
        originalNames: entry.data.originalNames,
        // A caution is about the wording, and explains nothing by itself.
        statement: dossier.statementsOf(key).find(({ part }) => part !== 'cautions'),
      };
    });
}

const sortNameOf = (entry: NamedEntry): string => ('sortName' in entry.data && entry.data.sortName) || mainName(entry);

function kindOf(entry: NamedEntry, { labels }: Catalogue): string {
  switch (entry.collection) {
    case 'actors':
      return labels.actorKind[entry.data.kind];
    case 'places':
      return labels.placeKind[entry.data.kind];
    case 'glossary':
      return labels.entryKind.glossary;
  }
}
