import { wordsOf, type Catalogue } from '#locales/catalogue.ts';
import type { Origin } from '#schemas/event.ts';
import { idOfTerm } from '#schemas/page-ids.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { nameOf, keyOf, type EntryKey } from '#dossier/entry.ts';
import { isNamed, type NamedEntry } from '#dossier/names.ts';
import { pathOfStatement, withBase } from '#dossier/paths.ts';
import { linkEntry, type Link } from './links.ts';

/** A name that a page links, with an explanation on the same page. */
export interface PageTerm extends Link {
  /** The id of the element with the explanation; previews derive it from the entry of the link. */
  fragment: string;
  /** The kind of the entry, for readers. */
  kind: string;
  originalNames: NamedEntry['data']['originalNames'];
  /** The first statement of the entry; a place may have none. */
  explanation: TermExplanation | undefined;
}

export interface TermExplanation {
  text: string;
  /** Undefined for the article, which needs no mark. */
  origin: Exclude<Origin, 'article'> | undefined;
  sourceCount: number;
  /** The address of the statement, where its sources are listed. */
  href: string;
}

/** The names that a page links, in alphabetical order. */
export function listPageTerms(dossier: Dossier, mentions: readonly EntryKey[]): PageTerm[] {
  const words = wordsOf(dossier.site);
  return mentions
    .map((key) => dossier.entry(key))
    .filter((entry) => entry !== undefined && isNamed(entry))
    .sort((a, b) => words.compare(sortNameOf(a), sortNameOf(b)))
    .map((entry) => ({
      ...linkEntry(dossier, keyOf(entry)),
      fragment: idOfTerm(entry.collection, entry.id),
      kind: kindOf(entry, words),
      originalNames: entry.data.originalNames,
      explanation: explain(dossier, keyOf(entry)),
    }));
}

const sortNameOf = (entry: NamedEntry): string => ('sortName' in entry.data && entry.data.sortName) || nameOf(entry);

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
  // A caution is about the wording and does not explain the entry.
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
