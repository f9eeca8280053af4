import { firstSentence } from '#lib/language/sentences.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { isLaterEntry } from '#dossier/later-entry.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { sinceAnchor } from '#dossier/statement.ts';
import { listBriefingRows, type BriefingRow } from '../entries/briefings.ts';
import { beginPage, type MarkedStatement } from '../page/annotate.ts';
import { buildEntryRow, type EntryRow } from '../page/entry-rows.ts';
import type { PageSource } from '../page/inline-markup.ts';
import { listPageTerms, type PageTerm } from '../page/page-terms.ts';
import { listParticipants, type ParticipantRow } from './participants.ts';

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
  /** The questions of readers, each with the first sentence of its answer. */
  questions: BriefingRow[];
  /** The events that tell the story, those after the article last; without a choice, those of the article’s day that the article itself reports. */
  keyEvents: DatedEvent[];
  participants: ParticipantRow[];
  /** The terms, each with the first sentence of its definition. */
  keyTerms: EntryRow[];
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
  const chosen = chronology.filter(({ id }) => explainer.data.keyEvents.includes(id));
  const isOfDay = ({ data, when }: DatedEvent) => data.origin === 'article' && when.latest >= asOf.earliest && when.earliest <= asOf.latest;
  return {
    answer,
    atAGlance,
    inBrief,
    questions: listBriefingRows(dossier).map(shorten),
    keyEvents: (chosen.length > 0 ? chosen : chronology.filter(isOfDay)).toSorted(
      (a, b) => Number(isLaterEntry(a)) - Number(isLaterEntry(b)),
    ),
    participants: listParticipants(dossier),
    keyTerms: explainer.data.keyTerms.map((id) => shorten(buildEntryRow(dossier, `glossary/${id}`))),
    mapNotes: statements.filter(({ part }) => part === 'mapNotes').map(({ text }) => text),
    terms: listPageTerms(dossier, notes.mentions()),
    sources: notes.sources(),
  };
}

/** A row whose text is its first sentence; its page has the rest. */
const shorten = <R extends EntryRow>(row: R): R => ({ ...row, text: firstSentence(row.text) });

/** The parts with their headings. What became of a part follows it among the statements. */
function listGlances({ data }: Entry<'explainers'>, marked: readonly MarkedStatement[]): Glance[] {
  const byAnchor = new Map(marked.map((one) => [one.statement.anchor, one]));
  const sinceOf = ({ statement }: MarkedStatement) => byAnchor.get(sinceAnchor(statement.anchor));
  const since = new Set(marked.map(sinceOf));
  return marked
    .filter((part) => !since.has(part))
    .map((part, index) => ({ heading: data.atAGlance[index]?.heading ?? '', marked: part, since: sinceOf(part) }));
}
