import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { beginPage, type MarkedStatement } from '../page/annotate.ts';
import { buildEntryRow, type EntryRow } from '../page/entry-rows.ts';
import type { PageSource } from '../page/inline-markup.ts';
import { listPageTerms, type PageTerm } from '../page/page-terms.ts';

export interface FrontPage {
  answer: MarkedStatement | undefined;
  /** The sentences of the first screen, each with its heading. */
  atAGlance: { heading: string; marked: MarkedStatement }[];
  inBrief: MarkedStatement[];
  keyActors: EntryRow[];
  keyTerms: EntryRow[];
  /** The events of the article’s day that the article itself reports. */
  dayEvents: DatedEvent[];
  /** Notes on the map, as plain text. */
  mapNotes: string[];
  terms: PageTerm[];
  sources: PageSource[];
}

export function buildFrontPage(dossier: Dossier): FrontPage {
  const { asOf, explainer, chronology } = dossier;
  const statements = dossier.statementsOf(keyOf(explainer));
  const notes = beginPage(dossier);
  // In reading order, because it decides the numbers of the sources.
  const [answer] = notes.part(statements, 'answer');
  const atAGlance = notes
    .part(statements, 'atAGlance')
    .map((marked, index) => ({ heading: explainer.data.atAGlance[index]?.heading ?? '', marked }));
  const inBrief = notes.part(statements, 'inBrief');
  return {
    answer,
    atAGlance,
    inBrief,
    keyActors: explainer.data.keyActors.map((id) => buildEntryRow(dossier, `actors/${id}`)),
    keyTerms: explainer.data.keyTerms.map((id) => buildEntryRow(dossier, `glossary/${id}`)),
    dayEvents: chronology.filter(
      ({ data, when }) => data.origin === 'article' && when.latest >= asOf.earliest && when.earliest <= asOf.latest,
    ),
    mapNotes: statements.filter(({ part }) => part === 'mapNotes').map(({ text }) => text),
    terms: listPageTerms(dossier, notes.mentions()),
    sources: notes.sources(),
  };
}
