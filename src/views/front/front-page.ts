import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { sinceAnchor } from '#dossier/statement.ts';
import { beginPage, type MarkedStatement } from '../page/annotate.ts';
import { buildEntryRow, type EntryRow } from '../page/entry-rows.ts';
import type { PageSource } from '../page/inline-markup.ts';
import { listPageTerms, type PageTerm } from '../page/page-terms.ts';

/** A part of the first screen. */
export interface Glance {
  heading: string;
  marked: MarkedStatement;
  /** What became of it after the article. */
  since: MarkedStatement | undefined;
}

export interface FrontPage {
  answer: MarkedStatement | undefined;
  /** The parts of the first screen. */
  atAGlance: Glance[];
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
  const atAGlance = listGlances(explainer, notes.part(statements, 'atAGlance'));
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

/** The parts with their headings. What became of a part follows it among the statements. */
function listGlances({ data }: Entry<'explainers'>, marked: readonly MarkedStatement[]): Glance[] {
  const byAnchor = new Map(marked.map((one) => [one.statement.anchor, one]));
  const sinceOf = ({ statement }: MarkedStatement) => byAnchor.get(sinceAnchor(statement.anchor));
  const since = new Set(marked.map(sinceOf));
  return marked
    .filter((part) => !since.has(part))
    .map((part, index) => ({ heading: data.atAGlance[index]?.heading ?? '', marked: part, since: sinceOf(part) }));
}
