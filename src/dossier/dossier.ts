import { compareEdtf, parseEdtf, type EdtfDate } from '#lib/dates/edtf-date.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { Site } from '#schemas/site.ts';
import { withoutDrafts } from './drafts.ts';
import { keyOf, type Entries, type Entry, type EntryKey } from './entry.ts';
import { buildNameIndex, isNamed, mainName, type NamedEntry, type NameIndex } from './names.ts';
import { indexSources, type Source } from './source.ts';
import { deriveStatements } from './derive-statements.ts';
import type { Statement } from './statement.ts';

/** Everything the site knows, parsed, indexed and cross-linked: the one value that pages, checks and commands read. */
export interface Dossier {
  site: Site;
  article: Entry<'articles'>;
  explainer: Entry<'explainers'>;
  /** In reading order. */
  briefings: Entry<'briefings'>[];
  /** By the name they are sorted under. */
  actors: Entry<'actors'>[];
  /** By term. */
  glossary: Entry<'glossary'>[];
  /** By the earliest day each may have begun. */
  chronology: DatedEvent[];
  /** By name. */
  places: Entry<'places'>[];
  /** By publisher, then date. */
  references: Entry<'references'>[];
  /** All of these, in the order in which the site shows them. */
  entries: readonly Entry[];
  /** What has a name: terms, actors, places. */
  named: readonly NamedEntry[];
  /** Passages and references by id. */
  sources: ReadonlyMap<string, Source>;
  names: NameIndex;
  /** Every statement, entry by entry in the order above, in the order of its page. */
  statements: Statement[];
  entry(key: EntryKey): Entry | undefined;
  /** How an entry is called where it is listed. */
  title(key: EntryKey): string;
  statementsOf(key: EntryKey): Statement[];
  /** The plain text of an entry's first statement: the role, definition, standfirst or title by which it is listed. */
  leadText(key: EntryKey): string;
  /** The statements that cite a source. */
  restingOn(sourceId: string): Statement[];
  /** The statements of other entries that name this one or another entry about the same thing. */
  mentioning(key: EntryKey): Statement[];
  eventsWith(actorId: string): DatedEvent[];
  eventsAt(placeId: string): DatedEvent[];
  topicLabel(topicId: string): string;
}

export type DatedEvent = Entry<'chronology'> & { when: EdtfDate };

const collator = new Intl.Collator('en');

export interface DossierOptions {
  /** Whether drafts are part of it, as in development; else it is as though they were not there. */
  hasDrafts?: boolean;
}

/** Cross-links all entries, once. Ids that lead nowhere are left out here: the checks report them. */
export function buildDossier(given: Entries, site: Site, { hasDrafts = false }: DossierOptions = {}): Dossier {
  const entries = hasDrafts ? given : withoutDrafts(given);
  const [article] = entries.articles;
  const [explainer] = entries.explainers;
  if (!article || !explainer) throw new TypeError('a dossier needs an article and an explainer: run the checks first');
  const events = entries.chronology
    .map((event) => ({ event, when: parseEdtf(event.data.date.edtf) }))
    .sort((a, b) => compareEdtf(a.when, b.when) || collator.compare(a.event.id, b.event.id));
  const sorted = {
    article,
    explainer,
    briefings: entries.briefings.toSorted((a, b) => a.data.order - b.data.order || collator.compare(a.id, b.id)),
    actors: entries.actors.toSorted((a, b) => collator.compare(sortName(a), sortName(b))),
    glossary: entries.glossary.toSorted((a, b) => collator.compare(a.data.term, b.data.term)),
    chronology: events.map(({ event, when }) => ({ ...event, when })),
    places: entries.places.toSorted((a, b) => collator.compare(a.data.name, b.data.name)),
    references: entries.references.toSorted(
      (a, b) =>
        collator.compare(a.data.publisher, b.data.publisher) ||
        collator.compare(a.data.issued ?? '', b.data.issued ?? '') ||
        collator.compare(a.id, b.id),
    ),
  };
  const all: Entry[] = [
    explainer,
    article,
    ...sorted.briefings,
    ...sorted.actors,
    ...sorted.glossary,
    ...events.map(({ event }) => event),
    ...sorted.places,
    ...sorted.references,
  ];
  const names = buildNameIndex(entries);
  const byKey = new Map(all.map((entry) => [keyOf(entry), entry]));
  const statements = all.flatMap(deriveStatements);
  const byEntry = Map.groupBy(statements, (statement) => statement.entry);
  const bySource = groupByEach(statements, (statement) => statement.cites);
  const byMention = groupByEach(statements, (statement) => names.find(statement.text).map((mention) => mention.key));
  const topics = new Map(site.topics.map((topic) => [topic.id, topic.label]));

  return {
    site,
    ...sorted,
    entries: all,
    named: [...sorted.glossary, ...sorted.actors, ...sorted.places],
    sources: indexSources(article, sorted.references, wordsOf(site)),
    names,
    statements,
    entry: (key) => byKey.get(key),
    title: (key) => titleOf(byKey.get(key)) ?? key,
    statementsOf: (key) => byEntry.get(key) ?? [],
    leadText: (key) => byEntry.get(key)?.[0]?.text ?? '',
    restingOn: (sourceId) => bySource.get(sourceId) ?? [],
    mentioning: (key) => {
      const own = new Set(names.group(key));
      return (byMention.get(names.primary(key)) ?? []).filter((statement) => !own.has(statement.entry));
    },
    eventsWith: (actorId) => sorted.chronology.filter((event) => event.data.actors.includes(actorId)),
    eventsAt: (placeId) => sorted.chronology.filter((event) => event.data.places.includes(placeId)),
    topicLabel: (topicId) => topics.get(topicId) ?? topicId,
  };
}

const sortName = (actor: Entry<'actors'>) => actor.data.sortName ?? actor.data.name;

function titleOf(entry: Entry | undefined): string | undefined {
  if (!entry) return undefined;
  if (isNamed(entry)) return mainName(entry);
  const data = entry.data as { question?: string; title?: string; headline?: string };
  return data.question ?? data.title ?? data.headline;
}

/** Groups items under each of their keys; an item stands once under a key. */
function groupByEach<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
