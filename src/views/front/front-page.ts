import { wordsOf } from '#locales/catalogue.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { isLaterEntry } from '#dossier/later-entry.ts';
import { keyOf } from '#dossier/entry.ts';
import { isSince } from '#dossier/statement.ts';
import { listChapters, type BriefingChapter } from '../entries/briefings.ts';
import { beginPage, type MarkedStatement } from '../page/annotate.ts';
import { buildEntryRow, type EntryRow } from '../page/entry-rows.ts';
import type { PageSource } from '../page/inline-markup.ts';
import { listPageTerms, type PageTerm } from '../page/page-terms.ts';
import { listParticipants, type ParticipantRow } from './participants.ts';

/** A part of the first screen. */
export interface Glance {
  heading: string;
  isLater: boolean;
  statements: MarkedStatement[];
  /** What became of it after the article. */
  since: MarkedStatement[];
}

export interface FrontPage {
  /** The answer, and what a reader needs to understand it. */
  lead: MarkedStatement[];
  /** The parts of the first screen. */
  atAGlance: Glance[];
  inBrief: MarkedStatement[];
  /** The questions of readers, each with the first sentence of its answer. */
  questions: BriefingChapter[];
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
  const { explainer } = dossier;
  const statements = dossier.statementsOf(keyOf(explainer));
  const notes = beginPage(dossier);
  // In reading order, because it decides the numbers of the sources.
  const lead = [...notes.part(statements, 'answer'), ...notes.part(statements, 'context')];
  const atAGlance = listGlances(dossier, notes.part(statements, 'atAGlance'));
  const inBrief = notes.part(statements, 'inBrief');
  return {
    lead,
    atAGlance,
    inBrief,
    questions: listChapters(dossier).map((chapter) => ({ ...chapter, rows: chapter.rows.map((row) => shorten(row, dossier)) })),
    keyEvents: listKeyEvents(dossier),
    participants: listParticipants(dossier),
    keyTerms: explainer.data.keyTerms.map((id) => shorten(buildEntryRow(dossier, `glossary/${id}`), dossier)),
    mapNotes: statements.filter(({ part }) => part === 'mapNotes').map(({ text }) => text),
    terms: listPageTerms(dossier, notes.mentions()),
    sources: notes.sources(),
  };
}

/** The events that tell the story, those after the article last; without a choice, those of the article’s day that the article itself reports. */
export function listKeyEvents({ asOf, explainer, chronology }: Dossier): DatedEvent[] {
  const chosen = chronology.filter(({ id }) => explainer.data.keyEvents.includes(id));
  const isOfDay = ({ data, when }: DatedEvent) => data.origin === 'article' && when.latest >= asOf.earliest && when.earliest <= asOf.latest;
  return (chosen.length > 0 ? chosen : chronology.filter(isOfDay)).toSorted((a, b) => Number(isLaterEntry(a)) - Number(isLaterEntry(b)));
}

/** A row whose text is its first sentence; its page has the rest. */
const shorten = <R extends EntryRow>(row: R, { language }: Dossier): R => ({ ...row, text: language.sentences.first(row.text) });

/** The parts: each begins with a heading. What became of a statement after the article follows it among the statements. */
function listGlances({ site, explainer }: Dossier, marked: readonly MarkedStatement[]): Glance[] {
  const inputs = explainer.data.atAGlance.values();
  const parts: Glance[] = [];
  for (const one of marked) {
    const own = isSince(one.statement) ? undefined : inputs.next().value?.heading;
    const heading = own ?? (parts.length === 0 ? wordsOf(site).front.inBrief : undefined);
    if (heading !== undefined) parts.push({ heading, isLater: one.statement.origin === 'later', statements: [], since: [] });
    parts.at(-1)?.[isSince(one.statement) ? 'since' : 'statements'].push(one);
  }
  return parts;
}
