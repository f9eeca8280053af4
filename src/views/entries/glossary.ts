import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { beginPage, type MarkedStatement } from '../page/annotate.ts';
import { groupBacklinksByKind, type BacklinkKind } from '../page/backlinks.ts';
import { buildEntryRow, type EntryRow } from '../page/entry-rows.ts';
import type { PageSource } from '../page/inline-markup.ts';
import { markMembers, type MemberLine } from './members.ts';
import { linkEntry, linkSameThing, type Link } from '../page/links.ts';
import { listPageTerms, type PageTerm } from '../page/page-terms.ts';
import { groupByLetter, type LetterPart } from '../search/az-index.ts';

/** All terms by letter, each with the first sentence of its definition; its page has the rest. */
export const listTermRows = (dossier: Dossier): LetterPart<EntryRow>[] =>
  groupByLetter(
    dossier.glossary
      .map((term) => buildEntryRow(dossier, keyOf(term)))
      .map((row) => ({ ...row, text: dossier.language.sentences.first(row.text) })),
    dossier,
    ({ name }) => name,
  );

export interface TermPage {
  definition: MarkedStatement | undefined;
  sameThing: Link[];
  cautions: MarkedStatement[];
  inArticle: MarkedStatement[];
  participants: MemberLine[];
  background: MarkedStatement[];
  later: MarkedStatement[];
  related: Link[];
  backlinks: BacklinkKind[];
  terms: PageTerm[];
  sources: PageSource[];
}

export function buildTermPage(dossier: Dossier, term: Entry<'glossary'>): TermPage {
  const key = keyOf(term);
  const statements = dossier.statementsOf(key);
  const notes = beginPage(dossier, { self: key });
  // In reading order, because it decides the numbers of the sources.
  const [definition] = notes.part(statements, 'definition');
  const marked = {
    cautions: notes.part(statements, 'cautions'),
    inArticle: notes.part(statements, 'inArticle'),
    participants: markMembers(dossier, term, notes),
    background: notes.part(statements, 'background'),
    later: notes.part(statements, 'later'),
  };
  return {
    definition,
    sameThing: linkSameThing(dossier, key),
    ...marked,
    related: term.data.related.map((id) => linkEntry(dossier, `glossary/${id}`)),
    backlinks: groupBacklinksByKind(dossier, dossier.mentioning(key)),
    terms: listPageTerms(dossier, notes.mentions()),
    sources: notes.sources(),
  };
}
