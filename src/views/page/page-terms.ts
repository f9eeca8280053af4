import { wordsOf, type Catalogue } from '#locales/catalogue.ts';
import type { Origin } from '#schemas/event.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type EntryKey } from '#dossier/entry.ts';
import { isNamed, mainName, type NamedEntry } from '#dossier/names.ts';
import { pathOfStatement, withBase } from '#dossier/paths.ts';
import { linkEntry, type Link } from './links.ts';

/** A name that a page links, explained in place. */
export interface PageTerm extends Link {
  /** The element that holds the explanation: previews find it by the link's entry. */
  fragment: string;
  /** What kind of thing it is, in a word. */
  kind: string;
  originalNames: NamedEntry['data']['originalNames'];
  /** The dossier's own statement of who or what it is; a place may have none. */
  explanation: TermExplanation | undefined;
}

export interface TermExplanation {
  text: string;
  /** Undefined for what the article says, which needs no mark. */
  origin: Exclude<Origin, 'article'> | undefined;
  sourceCount: number;
  /** Where the statement stands with its sources. */
  href: string;
}

/** The names that a page links, in the order in which a reader looks one up. */
export function listPageTerms(dossier: Dossier, mentions: readonly EntryKey[]): PageTerm[] {
  const words = wordsOf(dossier.site);
  return mentions
    .map((key) => dossier.entry(key))
    .filter((entry) => entry !== undefined && isNamed(entry))
    .sort((a, b) => words.compare(sortNameOf(a), sortNameOf(b)))
    .map((entry) => ({
      ...linkEntry(dossier, keyOf(entry)),
      fragment: `term-${entry.collection}-${entry.id}`,
      kind: kindOf(entry, words),
      originalNames: entry.data.originalNames,
      explanation: explain(dossier, keyOf(entry)),
    }));
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

function explain(dossier: Dossier, key: EntryKey): TermExplanation | undefined {
  // A caution is about the wording, and explains nothing by itself.
  const statement = dossier.statementsOf(key).find(({ part }) => part !== 'cautions');
  if (!statement) return undefined;
  const { text, origin, cites } = statement;
  return {
    text,
    origin: origin === 'article' ? undefined : origin,
    sourceCount: cites.length,
    href: withBase(dossier.site.base, pathOfStatement(statement)),
  };
}
