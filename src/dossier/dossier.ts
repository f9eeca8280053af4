import { groupByEach } from '#lib/group-by-each.ts';
import { compareEdtf, parseEdtf, type EdtfDate } from '#lib/dates/edtf-date.ts';
import { memoize } from '#lib/memoize.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { LanguagePack } from '#locales/pack.ts';
import { packOf } from '#locales/packs.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schemas/collections.ts';
import type { Site } from '#schemas/site.ts';
import { withoutDrafts } from './drafts.ts';
import { keyOf, listEntries, nameOf, type Entries, type Entry, type EntryKey } from './entry.ts';
import { gatherKnowledge, type Knowledge } from './knowledge.ts';
import { buildNameIndex, type NamedEntry, type NameIndex } from './names.ts';
import { withLanguages, type Reference } from './reference.ts';
import { indexSources, type Source } from './source.ts';
import { deriveStatements } from './derive-statements.ts';
import type { Statement } from './statement.ts';

/** All content of a site, indexed and cross-linked. Pages, rules and commands work with it. */
export interface Dossier {
  site: Site;
  /** How texts in the language of the site are read. */
  language: LanguagePack;
  article: Entry<'articles'>;
  /** The moment up to which the article’s knowledge goes: a day, or a day with a time. */
  asOf: EdtfDate;
  explainer: Entry<'explainers'>;
  /** In reading order. */
  briefings: Entry<'briefings'>[];
  /** By the name under which they are sorted. */
  actors: Entry<'actors'>[];
  /** By term. */
  glossary: Entry<'glossary'>[];
  /** By the earliest possible day. */
  chronology: DatedEvent[];
  /** By name. */
  places: Entry<'places'>[];
  /** By publisher, then by date. */
  references: Reference[];
  /** The entries of any collection, in the order in which the site lists them. */
  entriesOf<C extends CollectionName>(collection: C): Entry<C>[];
  /** All entries, by collection. */
  entries: readonly Entry[];
  /** All entries with names: terms, actors and places. */
  named: readonly NamedEntry[];
  /** Passages and references by id. */
  sources: ReadonlyMap<string, Source>;
  names: NameIndex;
  /** What texts are compared with: stays the same object while only texts change. */
  knowledge: Knowledge;
  /** All statements, by entry. Within an entry, they have the order of the page. */
  statements: Statement[];
  entry(key: EntryKey): Entry | undefined;
  /** The name or title of an entry, for lists and links; the key if there is no such entry. */
  title(key: EntryKey): string;
  statementsOf(key: EntryKey): Statement[];
  /** The plain text of an entry's first statement, for lists: its role, definition, standfirst or title. */
  leadText(key: EntryKey): string;
  /** The statements that cite a source, without their short forms. */
  citing(sourceId: string): Statement[];
  /** The statements of other entries that mention this entry, or another entry about the same thing, without their short forms. */
  mentioning(key: EntryKey): Statement[];
  eventsWith(actorId: string): DatedEvent[];
  eventsAt(placeId: string): DatedEvent[];
  topicLabel(topicId: string): string;
}

export type DatedEvent = Entry<'chronology'> & { when: EdtfDate };

export interface DossierOptions {
  /** Whether drafts are included, as in development. */
  hasDrafts?: boolean;
  /** The language of the texts, if it is not that of the settings. */
  language?: LanguagePack | undefined;
}

/**
 * Builds the dossier from the entries. Skips references to entries that do not exist: the rules report them. Throws a
 * TypeError without an article and an explainer.
 */
export function buildDossier(given: Entries, site: Site, { hasDrafts = false, language = packOf(site) }: DossierOptions = {}): Dossier {
  const published = hasDrafts ? given : withoutDrafts(given);
  const entries = { ...published, references: withLanguages(published.references, site) };
  const [article] = entries.articles;
  const [explainer] = entries.explainers;
  if (!article || !explainer) throw new TypeError('a dossier needs an article and an explainer: run the checks first');
  const words = wordsOf(site);
  const ordered = sortEntries(entries, words.compare);
  const { briefings, actors, glossary, places, references } = ordered;
  const chronology = ordered.chronology.map(withWhen);
  const all = listEntries(ordered);
  const names = buildNameIndex(entries, language);
  const byKey = new Map(all.map((entry) => [keyOf(entry), entry]));
  const asOf = parseEdtf(article.data.asOf);
  const statements = all
    .flatMap((entry) => deriveStatements(entry, language))
    .map((statement) => (isAhead(statement, asOf) ? markAhead(statement) : statement));
  const byEntry = Map.groupBy(statements, (statement) => statement.entry);
  // A short form says nothing new.
  const said = statements.filter(({ part }) => part !== 'short');
  const bySource = groupByEach(said, (statement) => statement.cites);
  const byMention = groupByEach(said, (statement) => names.find(statement.text).map((mention) => mention.key));
  const eventsByActor = groupByEach(chronology, (event) => event.data.actors);
  const eventsByPlace = groupByEach(chronology, (event) => event.data.places);
  const named = [...glossary, ...actors, ...places];
  const sources = indexSources(article, references, words);
  const topics = new Map(site.topics.map((topic) => [topic.id, topic.label]));

  return {
    site,
    language,
    article,
    asOf,
    explainer,
    briefings,
    actors,
    glossary,
    chronology,
    places,
    references,
    entriesOf: (collection) => (ordered as Entries)[collection],
    entries: all,
    named,
    sources,
    names,
    knowledge: gatherKnowledge({ site, language, sources, names }, named),
    statements,
    entry: (key) => byKey.get(key),
    title: (key) => {
      const entry = byKey.get(key);
      return entry ? nameOf(entry) : key;
    },
    statementsOf: (key) => byEntry.get(key) ?? [],
    leadText: (key) => byEntry.get(key)?.[0]?.text ?? '',
    citing: (sourceId) => bySource.get(sourceId) ?? [],
    mentioning: (key) => {
      const own = new Set(names.group(key));
      return (byMention.get(names.primary(key)) ?? []).filter((statement) => !own.has(statement.entry));
    },
    eventsWith: (actorId) => eventsByActor.get(actorId) ?? [],
    eventsAt: (placeId) => eventsByPlace.get(placeId) ?? [],
    topicLabel: (topicId) => topics.get(topicId) ?? topicId,
  };
}

/** Whether a statement as of the article speaks of something after its day. */
const isAhead = ({ origin, date }: Statement, asOf: EdtfDate): boolean =>
  origin !== 'later' && date !== undefined && parseEdtf(date.edtf).earliest > asOf.latest;

/** Statements and events stay the same objects while their files do. */
const markAhead = memoize((statement: Statement): Statement => ({ ...statement, isAhead: true }));
const withWhen = memoize((event: Entry<'chronology'>): DatedEvent => ({ ...event, when: whenOf(event) }));

type Order<E extends Entry> = (a: E, b: E) => number;

const whenOf = memoize((event: Entry<'chronology'>) => parseEdtf(event.data.date.edtf));
/** Undated references come first. */
const compareIssued = (a?: string, b?: string) =>
  a && b ? compareEdtf(parseEdtf(a), parseEdtf(b)) : Number(Boolean(a)) - Number(Boolean(b));
const sortName = ({ data }: Entry<'actors'>) => data.sortName ?? data.name;

/** Sorts each collection as `Dossier` describes; entries that are equal there are sorted by id. */
function sortEntries<E extends Entries>(entries: E, compare: (a: string, b: string) => number): E {
  const byName: Order<Entry> = (a, b) => compare(nameOf(a), nameOf(b));
  const orders: { readonly [C in CollectionName]?: Order<Entry<C>> } = {
    briefings: (a, b) => a.data.order - b.data.order,
    actors: (a, b) => compare(sortName(a), sortName(b)),
    chronology: (a, b) => compareEdtf(whenOf(a), whenOf(b)),
    references: (a, b) => compare(a.data.publisher, b.data.publisher) || compareIssued(a.data.issued, b.data.issued),
  };
  const sorted = COLLECTION_NAMES.map((name) => {
    const order = (orders[name] ?? byName) as Order<Entry>;
    return [name, (entries[name] as Entry[]).toSorted((a, b) => order(a, b) || compare(a.id, b.id))];
  });
  return Object.fromEntries(sorted) as E;
}
