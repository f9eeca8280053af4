import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { wordsOf, type Catalogue } from '#locales/catalogue.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { keyOf, nameOf, type Entry, type EntryKey } from '#dossier/entry.ts';
import type { NamedEntry } from '#dossier/names.ts';
import { addressOf, pathOfEntry, pathOfSource, pathOfStatement } from '#dossier/paths.ts';
import type { Passage } from '#dossier/source.ts';
import { listCites, type Statement } from '#dossier/statement.ts';
import type { Reference } from '#dossier/reference.ts';
import { lastChange } from '../feeds/last-changes.ts';
import { listCorrectionData, listQuotationData, type PublishedCorrection, type PublishedQuotation } from './dossier-data.ts';
import { boundsOf, type EventBounds } from './event-span.ts';
import { writeCsv, type Cell } from './write-csv.ts';

/** The name of a column, which is the key of its description in the catalogue. */
export type ColumnName = keyof Catalogue['data']['columns'];

/** What the cells of a column hold; the key of its name in the catalogue. */
export type ValueType = keyof Catalogue['data']['types'];

export interface TableColumn {
  name: ColumnName;
  type: ValueType;
}

/** A table of the open data. */
export interface Table {
  columns: readonly TableColumn[];
  /** Writes it as CSV. */
  write(dossier: Dossier): string;
}

/** What a column has in a row; a function alone gives a text. */
type CellOf<Row> = (row: Row, dossier: Dossier) => Cell;
type Column<Row> = CellOf<Row> | { type: ValueType; cell: CellOf<Row> };

/** The cells of a row, by the name of the column. */
type Columns<Row> = Readonly<Partial<Record<ColumnName, Column<Row>>>>;

function table<Row>(rowsOf: (dossier: Dossier) => readonly Row[], given: Columns<Row>): Table {
  const columns = (Object.entries(given) as [ColumnName, Column<Row>][]).map(([name, column]) => ({
    name,
    ...(typeof column === 'function' ? { type: 'text' as const, cell: column } : column),
  }));
  return {
    columns: columns.map(({ name, type }) => ({ name, type })),
    write: (dossier) =>
      writeCsv(
        columns.map(({ name }) => name),
        rowsOf(dossier).map((row) => columns.map(({ cell }) => cell(row, dossier))),
      ),
  };
}

const ofType =
  (type: ValueType) =>
  <Row>(cell: CellOf<Row>) => ({ type, cell });
const texts = ofType('texts');
const url = ofType('address');
const day = ofType('day');
const edtf = ofType('edtf');
const count = ofType('count');
const degrees = ofType('number');

/** The labels of sources, and their addresses on this site in the same order. */
const sources = <Row>(citesOf: (row: Row, dossier: Dossier) => readonly string[]): Columns<Row> => ({
  sources: texts((row, dossier) => citesOf(row, dossier).map((id) => dossier.sources.get(id)?.label ?? id)),
  source_addresses: {
    type: 'addresses',
    cell: (row, dossier) => citesOf(row, dossier).map((id) => addressOf(dossier.site, pathOfSource(id))),
  },
});

/** All sources of an entry, each once. */
const ownSources: Columns<Entry> = sources((entry, dossier) => listCites(dossier.statementsOf(keyOf(entry))));

const id = ({ id: own }: { id: string }) => own;
const address = url((entry: Entry, { site }: Dossier) => addressOf(site, pathOfEntry(keyOf(entry))));
const leadText = (entry: Entry, dossier: Dossier) => dossier.leadText(keyOf(entry));
const topics = texts(({ data }: { data: { topics: readonly string[] } }, dossier: Dossier) => data.topics.map(dossier.topicLabel));

const names: Columns<NamedEntry> = {
  other_names: texts(({ data }) => data.altLabels),
  original_names: texts(({ data }) => data.originalNames.map(({ text }) => text)),
};

const titles = (dossier: Dossier, collection: 'actors' | 'places', ids: readonly string[]): string[] =>
  ids.map((own) => dossier.title(`${collection}/${own}` satisfies EntryKey));

/** A bound of the time of an event. */
const bound = (name: keyof EventBounds) => day((event: DatedEvent, { asOf }: Dossier) => boundsOf(event, asOf.earliest)[name]);

/** The tables: a row for each entry, statement, quotation or correction. A column has the same name in all of them. */
export const TABLES = {
  statements: table<Statement>(({ statements }) => statements, {
    id: ({ key }) => key,
    text: ({ text }) => text,
    origin: ({ origin }) => origin,
    entry: ({ entry }, dossier) => dossier.title(entry),
    part: ({ part }) => part,
    date: edtf(({ date }) => date?.edtf),
    topic: ({ topic }, dossier) => (topic === undefined ? undefined : dossier.topicLabel(topic)),
    ...sources<Statement>(({ cites }) => cites),
    address: url((statement, { site }) => addressOf(site, pathOfStatement(statement))),
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
    times_cited: count((passage, dossier) => dossier.citing(passage.id).filter(({ entry }) => entry !== keyOf(dossier.article)).length),
    address: url((passage, { site }) => addressOf(site, pathOfSource(passage.id))),
  }),
  briefings: table<Entry<'briefings'>>(({ briefings }) => briefings, {
    id,
    question: ({ data }) => data.question,
    answer: leadText,
    topics,
    published: day(({ data }) => data.published),
    last_change: day(lastChange),
    ...ownSources,
    address,
  }),
  actors: table<Entry<'actors'>>(({ actors }) => actors, {
    id,
    name: ({ data }) => data.name,
    sort_name: ({ data }) => data.sortName ?? data.name,
    kind: ({ data }) => data.kind,
    role: leadText,
    affiliation: texts(({ data }, dossier) => titles(dossier, 'actors', data.affiliation)),
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
    date: edtf(({ data }) => data.date.edtf),
    date_in_words: ({ when }, { site }) => wordsOf(site).formatEdtf(when),
    start_earliest: bound('startEarliest'),
    start_latest: bound('startLatest'),
    end_earliest: bound('endEarliest'),
    end_latest: bound('endLatest'),
    title: ({ data }) => data.title,
    status: ({ data }) => data.status,
    origin: ({ data }) => data.origin,
    actors: texts(({ data }, dossier) => titles(dossier, 'actors', data.actors)),
    places: texts(({ data }, dossier) => titles(dossier, 'places', data.places)),
    topics,
    ...sources<DatedEvent>(({ data }) => data.cites),
    address,
  }),
  places: table<Entry<'places'>>(({ places }) => places, {
    id,
    name: ({ data }) => data.name,
    kind: ({ data }) => data.kind,
    latitude: degrees(({ data }) => data.coordinates.latitude),
    longitude: degrees(({ data }) => data.coordinates.longitude),
    ...names,
    ...ownSources,
    address,
  }),
  references: table<Reference>(({ references }) => references, {
    id,
    title: ({ data }) => data.title,
    publisher: ({ data }) => data.publisher,
    via: ({ data }) => data.via,
    kind: ({ data }) => data.kind,
    url: url(({ data }) => data.url),
    archived: url(({ data }) => data.archived),
    language: ({ data }) => data.language,
    issued: edtf(({ data }) => data.issued),
    issued_in_words: ({ data }, { site }) => (data.issued === undefined ? undefined : wordsOf(site).formatMoment(parseEdtf(data.issued))),
    accessed: day(({ data }) => data.accessed),
    gone: day(({ data }) => data.dead),
    read: ({ data }) => data.opened,
    digest: ({ data }) => data.digest,
    times_cited: count((reference, dossier) => dossier.citing(reference.id).length),
    address,
  }),
  quotations: table<PublishedQuotation>(listQuotationData, {
    id,
    text: ({ text }) => text,
    speaker: ({ speaker }, dossier) => (speaker === null ? undefined : dossier.title(`actors/${speaker}`)),
    attribution: ({ attribution }) => attribution,
    note: ({ note }) => note,
    ...sources<PublishedQuotation>(({ source }) => [source]),
    address: url((quotation) => quotation.address),
  }),
  corrections: table<PublishedCorrection>(listCorrectionData, {
    id,
    date: day(({ date }) => date),
    entry: ({ entry }, dossier) => dossier.title(entry),
    was: ({ was }) => was,
    now: ({ now }) => now,
    why: ({ why }) => why,
    address: url((correction) => correction.address),
  }),
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof TABLES;

/** The table of that name. A collection without one has what all entries have. */
export function tableOf(name: TableName | CollectionName): Table {
  const known: Readonly<Partial<Record<string, Table>>> = TABLES;
  return known[name] ?? table<Entry>((dossier) => dossier.entriesOf(name as CollectionName), { id, title: nameOf, ...ownSources, address });
}
