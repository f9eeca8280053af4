import { wordsOf } from '#locales/catalogue.ts';
import { HEADLINE_ID } from '#schemas/ids.ts';
import { beginPage, type MarkedStatement, type PageNotes } from '../page/annotate.ts';
import { inlineHtml, type PageSource } from '../page/inline-markup.ts';
import { linkSameThing, type Link } from '../page/links.ts';
import { listMovements } from '../map/movements.ts';
import { groupByPeriod, type Period } from '../timeline/chronology.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { nameOf, keyOf, type Entry, type EntryKey } from '#dossier/entry.ts';
import { capitalise, type NamedEntry } from '#dossier/names.ts';
import { listCorrections } from '#dossier/corrections.ts';
import type { Passage } from '#dossier/source.ts';
import { cautionsOn, occasionOf } from '#dossier/passage-statements.ts';
import type { StatementPart } from '#dossier/statement.ts';
import { citeOnly } from './cite-only.ts';
import { forPrint, passagePrintId, printId } from '#dossier/print-id.ts';
import { PRINT_CHAPTERS, type PrintChapterId } from './print-chapters.ts';
import { printPositions, type PrintedTopic } from './print-positions.ts';
import { printQuotations, type PrintedSpeaker } from './print-quotations.ts';
import { printProse } from './print-prose.ts';

/** The whole explainer, marked up in the order of the document, with one numbered list of sources for all of it. */
export interface PrintEdition {
  /** Its chapters in order, without those that have nothing in them. */
  chapters: readonly PrintChapterId[];
  answer: MarkedStatement[];
  /** What the first screen of the site says, in order, with what came after the article in groups of its own. */
  atAGlance: { isLater: boolean; statements: MarkedStatement[] }[];
  inBrief: MarkedStatement[];
  briefings: { id: string; briefing: Entry<'briefings'>; standfirst: string; prose: string }[];
  passages: PrintedPassage[];
  periods: Period<PrintedEvent>[];
  quotations: PrintedSpeaker[];
  positions: PrintedTopic[];
  actors: PrintedEntry[];
  glossary: PrintedEntry[];
  /** What the map of movements shows of each event, as HTML by the id of the event. */
  movements: ReadonlyMap<string, string>;
  mapNotes: MarkedStatement[];
  places: PrintedEntry[];
  provenance: MarkedStatement[];
  leavesOpen: MarkedStatement[];
  sources: PageSource[];
}

export interface PrintedPassage {
  id: string;
  isHeadline: boolean;
  passage: Passage;
  /** Its quotations; `numbers` are the citations of another wording as HTML. */
  quotations: {
    quotation: Passage['quotations'][number];
    /** The name of the speaker; undefined if the article does not name one. */
    speaker: string | undefined;
    occasion: MarkedStatement[];
    otherWordings: { text: string; numbers: string }[];
  }[];
  cautions: MarkedStatement[];
}

export interface PrintedEvent {
  id: string;
  event: DatedEvent;
  title: string;
  details: MarkedStatement[];
  cautions: MarkedStatement[];
  /** The citations of its date as HTML; empty unless the date comes from references. */
  dateNumbers: string;
}

/** An actor, a term or a place. */
export interface PrintedEntry {
  id: string;
  name: string;
  /** The kind of a place; actors and terms have chapters of their own. */
  kind: string | undefined;
  originalNames: NamedEntry['data']['originalNames'];
  altLabels: string[];
  /** Links to other entries, by label. */
  crossReferences: { label: string; entries: Link[] }[];
  lead: MarkedStatement[];
  cautions: MarkedStatement[];
  inArticle: MarkedStatement[];
  participants: MarkedStatement[];
  background: MarkedStatement[];
  later: MarkedStatement[];
}

/** Marks up everything, chapter by chapter: sources are numbered through the whole document. */
export function buildPrintEdition(dossier: Dossier): PrintEdition {
  let current: EntryKey | undefined;
  const notes = beginPage(dossier, {
    isForPaper: true,
    unlinked: dossier.briefings.flatMap(({ data }) => data.unlinked),
    hrefOf: (key) => (current && dossier.names.primary(current) === key ? undefined : hrefInPrint(key)),
  });
  /** Begins an entry; the returned function marks up its parts and must be called in reading order. */
  const partsOf = (entry: Entry) => {
    current = keyOf(entry);
    const statements = dossier.statementsOf(current).map(forPrint);
    return (part: StatementPart) => notes.part(statements, part);
  };
  const printEntry = (entry: NamedEntry, lead: StatementPart | undefined, inArticle: StatementPart): PrintedEntry => {
    const part = partsOf(entry);
    const { originalNames, altLabels } = entry.data;
    return {
      id: printId(keyOf(entry)),
      name: entry.collection === 'glossary' ? capitalise(nameOf(entry)) : nameOf(entry),
      kind: entry.collection === 'places' ? wordsOf(dossier.site).labels.placeKind[entry.data.kind] : undefined,
      originalNames,
      altLabels,
      crossReferences: listCrossReferences(dossier, entry),
      lead: lead ? part(lead) : [],
      cautions: part('cautions'),
      inArticle: part(inArticle),
      participants: part('participants'),
      background: part('background'),
      later: part('later'),
    };
  };

  const explainer = partsOf(dossier.explainer);
  const quotations = printQuotations(dossier);
  // Members of an object are evaluated in order, so this is the order of the document.
  return {
    chapters: PRINT_CHAPTERS.filter((id) => !isEmptyChapter(id, dossier) && (id !== 'quotes' || quotations.length > 0)),
    answer: [...explainer('answer'), ...explainer('context')],
    atAGlance: groupLater(explainer('atAGlance')),
    inBrief: explainer('inBrief'),
    briefings: dossier.briefings.map((briefing) => ({
      id: printId(keyOf(briefing)),
      briefing,
      standfirst: partsOf(briefing)('standfirst')[0]?.html ?? '',
      prose: printProse(dossier, notes, briefing),
    })),
    passages: printPassages(dossier, notes),
    periods: groupByPeriod(dossier.chronology, dossier.asOf.earliest).map(({ id, events }) => ({
      id,
      events: events.map((event) => printEvent(event, partsOf(event), notes)),
    })),
    quotations,
    positions: printPositions(dossier, notes),
    actors: dossier.actors.map((actor) => printEntry(actor, 'role', 'statements')),
    glossary: dossier.glossary.map((term) => printEntry(term, 'definition', 'inArticle')),
    movements: new Map(listMovements(dossier).map(({ event }) => [event.id, partsOf(event)('onMap')[0]?.html ?? ''])),
    mapNotes: partsOf(dossier.explainer)('mapNotes'),
    places: dossier.places.map((place) => printEntry(place, undefined, 'inArticle')),
    provenance: partsOf(dossier.article)('provenance'),
    leavesOpen: partsOf(dossier.article)('leavesOpen'),
    sources: notes.sources(),
  };
}

function isEmptyChapter(id: PrintChapterId, dossier: Dossier): boolean {
  switch (id) {
    case 'places':
      return dossier.places.length + dossier.explainer.data.mapNotes.length === 0;
    case 'positions':
      return !dossier.statements.some(({ topic }) => topic !== undefined);
    case 'corrections':
      return listCorrections(dossier).length === 0;
    case 'chronology':
    case 'actors':
    case 'glossary':
      return dossier[id].length === 0;
    default:
      return false;
  }
}

const hrefInPrint = (key: EntryKey) => `#${printId(key)}`;

function listCrossReferences(dossier: Dossier, entry: NamedEntry): PrintedEntry['crossReferences'] {
  const words = wordsOf(dossier.site);
  const link = (key: EntryKey): Link => ({ name: dossier.title(key), href: hrefInPrint(key) });
  return [
    ...(entry.collection === 'actors'
      ? [{ label: words.print.belongsTo, entries: entry.data.affiliation.map((id) => link(`actors/${id}`)) }]
      : []),
    ...(entry.collection === 'glossary'
      ? [{ label: words.glossary.related, entries: entry.data.related.map((id) => link(`glossary/${id}`)) }]
      : []),
    { label: words.print.seeAlso, entries: linkSameThing(dossier, keyOf(entry), hrefInPrint) },
  ];
}

function printPassages(dossier: Dossier, notes: PageNotes): PrintedPassage[] {
  return [...dossier.sources.values()].flatMap((source) => {
    if (source.kind !== 'passage') return [];
    const { id, passage } = source;
    return [
      {
        id: passagePrintId(id),
        isHeadline: id === HEADLINE_ID,
        passage,
        quotations: passage.quotations.map((quotation, index) => ({
          quotation,
          speaker: quotation.speaker ? dossier.title(`actors/${quotation.speaker}`) : undefined,
          occasion: notes.part(occasionOf(dossier, id, index).map(forPrint), 'occasion'),
          otherWordings: quotation.otherWordings.map(({ text, cites }, n) => ({
            text,
            numbers: inlineHtml(citeOnly(notes, `${passagePrintId(id)}.wording-${index + 1}-${n + 1}`, cites)),
          })),
        })),
        cautions: notes.part(cautionsOn(dossier, id).map(forPrint), 'cautions'),
      },
    ];
  });
}

function printEvent(event: DatedEvent, part: (part: StatementPart) => MarkedStatement[], notes: PageNotes): PrintedEvent {
  const { date } = event.data;
  const id = printId(keyOf(event));
  return {
    id,
    event,
    dateNumbers: date.basis === 'background' ? inlineHtml(citeOnly(notes, `${id}.date`, date.cites)) : '',
    title: part('title')[0]?.html ?? '',
    details: part('details'),
    cautions: part('cautions'),
  };
}

/** Statements in their order, in groups of those that are later and those that are not. */
function groupLater(marked: readonly MarkedStatement[]): PrintEdition['atAGlance'] {
  const groups: PrintEdition['atAGlance'] = [];
  for (const one of marked) {
    const isLater = one.statement.origin === 'later';
    const last = groups.at(-1);
    if (last?.isLater === isLater) last.statements.push(one);
    else groups.push({ isLater, statements: [one] });
  }
  return groups;
}
