import { FIRST_DAY, LAST_DAY, parseEdtf, type IsoDay } from '#lib/dates/edtf-date.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { keyOf, nameOf, type Entry, type EntryKey } from '#dossier/entry.ts';
import type { NamedEntry } from '#dossier/names.ts';
import { addressOf, pathOfEntry, pathOfSource, pathOfStatement } from '#dossier/paths.ts';
import type { Passage } from '#dossier/source.ts';
import type { Statement } from '#dossier/statement.ts';
import { lastChange } from '../feeds/last-changes.ts';
import { listCorrectionData, listQuotationData, type PublishedCorrection, type PublishedQuotation } from './dossier-data.ts';
import { writeCsv, type Cell } from './write-csv.ts';

/** Writes a table of the open data as CSV. */
type TableWriter = (dossier: Dossier) => string;

/** The cells of a row, by the name of the column. */
type Columns<Row> = Readonly<Record<string, (row: Row, dossier: Dossier) => Cell>>;

const table =
  <Row>(rowsOf: (dossier: Dossier) => readonly Row[], columns: Columns<Row>): TableWriter =>
  (dossier) =>
    writeCsv(
      Object.keys(columns),
      rowsOf(dossier).map((row) => Object.values(columns).map((cell) => cell(row, dossier))),
    );

/** The labels of sources, and their addresses on this site in the same order. */
const sources = <Row>(citesOf: (row: Row, dossier: Dossier) => readonly string[]): Columns<Row> => ({
  sources: (row, dossier) => citesOf(row, dossier).map((id) => dossier.sources.get(id)?.label ?? id),
  source_addresses: (row, dossier) => citesOf(row, dossier).map((id) => addressOf(dossier.site, pathOfSource(id))),
});

/** All sources of an entry, each once. */
const ownSources: Columns<Entry> = sources((entry, dossier) => [
  ...new Set(dossier.statementsOf(keyOf(entry)).flatMap(({ cites }) => cites)),
]);

const id = ({ id: own }: { id: string }) => own;
const address = (entry: Entry, { site }: Dossier) => addressOf(site, pathOfEntry(keyOf(entry)));
const leadText = (entry: Entry, dossier: Dossier) => dossier.leadText(keyOf(entry));
const topics = ({ data }: { data: { topics: readonly string[] } }, dossier: Dossier) => data.topics.map(dossier.topicLabel);

const names: Columns<NamedEntry> = {
  other_names: ({ data }) => data.altLabels,
  original_names: ({ data }) => data.originalNames.map(({ text }) => text),
};

const titles = (dossier: Dossier, collection: 'actors' | 'places', ids: readonly string[]): string[] =>
  ids.map((own) => dossier.title(`${collection}/${own}` satisfies EntryKey));

/** A bound of a date; empty where a span has no beginning or no end. */
const bound = (day: IsoDay): IsoDay | undefined => (day === FIRST_DAY || day === LAST_DAY ? undefined : day);

/** The tables: a row for each entry, statement, quotation or correction. A column has the same name in all of them. */
export const TABLES = {
  statements: table<Statement>(({ statements }) => statements, {
    id: ({ key }) => key,
    text: ({ text }) => text,
    origin: ({ origin }) => origin,
    entry: ({ entry }, dossier) => dossier.title(entry),
    part: ({ part }) => part,
    date: ({ date }) => date?.edtf,
    topic: ({ topic }, dossier) => (topic === undefined ? undefined : dossier.topicLabel(topic)),
    ...sources<Statement>(({ cites }) => cites),
    address: (statement, { site }) => addressOf(site, pathOfStatement(statement)),
  }),
  explainers: table<Entry<'explainers'>>((dossier) => dossier.entriesOf('explainers'), {
    id,
    question: ({ data }) => data.question,
    answer: leadText,
    ...ownSources,
    address,
  }),
  articles: table<Passage>(({ article }) => article.data.passages, {
    id,
    digest: ({ digest }) => digest,
    times_cited: (passage, dossier) => dossier.citing(passage.id).filter(({ entry }) => entry !== keyOf(dossier.article)).length,
    address: (passage, { site }) => addressOf(site, pathOfSource(passage.id)),
  }),
  briefings: table<Entry<'briefings'>>(({ briefings }) => briefings, {
    id,
    question: ({ data }) => data.question,
    answer: leadText,
    topics,
    published: ({ data }) => data.published,
    last_change: lastChange,
    ...ownSources,
    address,
  }),
  actors: table<Entry<'actors'>>(({ actors }) => actors, {
    id,
    name: ({ data }) => data.name,
    sort_name: ({ data }) => data.sortName ?? data.name,
    kind: ({ data }) => data.kind,
    role: leadText,
    affiliation: ({ data }, dossier) => titles(dossier, 'actors', data.affiliation),
    ...names,
    ...ownSources,
    address,
  }),
  glossary: table<Entry<'glossary'>>(({ glossary }) => glossary, {
    id,
    name: ({ data }) => data.term,
    definition: leadText,
    ...names,
    ...ownSources,
    address,
  }),
  chronology: table<DatedEvent>(({ chronology }) => chronology, {
    id,
    date: ({ data }) => data.date.edtf,
    date_in_words: ({ when }, { site }) => wordsOf(site).formatEdtf(when),
    earliest: ({ when }) => bound(when.earliest),
    latest: ({ when }) => bound(when.latest),
    title: ({ data }) => data.title,
    status: ({ data }) => data.status,
    origin: ({ data }) => data.origin,
    actors: ({ data }, dossier) => titles(dossier, 'actors', data.actors),
    places: ({ data }, dossier) => titles(dossier, 'places', data.places),
    topics,
    ...sources<DatedEvent>(({ data }) => data.cites),
    address,
  }),
  places: table<Entry<'places'>>(({ places }) => places, {
    id,
    name: ({ data }) => data.name,
    kind: ({ data }) => data.kind,
    latitude: ({ data }) => data.coordinates.latitude,
    longitude: ({ data }) => data.coordinates.longitude,
    ...names,
    ...ownSources,
    address,
  }),
  references: table<Entry<'references'>>(({ references }) => references, {
    id,
    title: ({ data }) => data.title,
    publisher: ({ data }) => data.publisher,
    via: ({ data }) => data.via,
    kind: ({ data }) => data.kind,
    url: ({ data }) => data.url,
    archived: ({ data }) => data.archived,
    language: ({ data }) => data.language,
    issued: ({ data }) => data.issued,
    issued_in_words: ({ data }, { site }) => (data.issued === undefined ? undefined : wordsOf(site).formatMoment(parseEdtf(data.issued))),
    accessed: ({ data }) => data.accessed,
    gone: ({ data }) => data.dead,
    read: ({ data }) => data.opened,
    digest: ({ data }) => data.digest,
    times_cited: (reference, dossier) => dossier.citing(reference.id).length,
    address,
  }),
  quotations: table<PublishedQuotation>(listQuotationData, {
    id,
    text: ({ text }) => text,
    speaker: ({ speaker }, dossier) => (speaker === null ? undefined : dossier.title(`actors/${speaker}`)),
    attribution: ({ attribution }) => attribution,
    note: ({ note }) => note,
    ...sources<PublishedQuotation>(({ source }) => [source]),
    address: (quotation) => quotation.address,
  }),
  corrections: table<PublishedCorrection>(listCorrectionData, {
    id,
    date: ({ date }) => date,
    entry: ({ entry }, dossier) => dossier.title(entry),
    was: ({ was }) => was,
    now: ({ now }) => now,
    why: ({ why }) => why,
    address: (correction) => correction.address,
  }),
} as const satisfies Readonly<Record<string, TableWriter>>;

export type TableName = keyof typeof TABLES;

/** The table of that name. A collection without one has what all entries have. */
export function tableOf(name: TableName | CollectionName): TableWriter {
  const known: Readonly<Partial<Record<string, TableWriter>>> = TABLES;
  return known[name] ?? table<Entry>((dossier) => dossier.entriesOf(name as CollectionName), { id, title: nameOf, ...ownSources, address });
}
