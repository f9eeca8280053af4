import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { fold } from '#lib/text/fold.ts';
import { wordsOf } from '#locales/catalogue.ts';
import { HEADLINE_ID } from '#schemas/ids.ts';
import type { Part } from '#browser/search/search-parts.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { isLaterEntry } from '#dossier/later-entry.ts';
import { capitalise, isNamed } from '#dossier/names.ts';
import { cautionsOn } from '#dossier/passage-statements.ts';
import { pathOfEntry, pathOfSource, pathOfStatement, type SitePath } from '#dossier/paths.ts';
import { formatEventDate } from '../timeline/chronology.ts';
import { searchNames } from './spellings.ts';
import type { Statement } from '#dossier/statement.ts';

/** Something that the search can find: a page, or an entry that shares a page with others. */
export interface SearchRecord {
  path: SitePath;
  /** The kind of the entry, for readers. */
  kind: string;
  title: string;
  /** Other names that readers may search for. */
  names: string[];
  /** Questions that it answers, in other words, and the office of a person. */
  asked: string[];
  /** What distinguishes it from others of its kind, such as its date or publisher. */
  note: string;
  /** Whether all of it came after the article. */
  isLater: boolean;
  /** Whether the title is that of an outside work, so not a name of anything on this site. */
  isWork: boolean;
  /** Its text, in parts that each have an address of their own. */
  parts: Part[];
}

/** A record for everything that readers can search for. */
export const buildSearchRecords = (dossier: Dossier): SearchRecord[] => [
  ...[dossier.explainer, ...dossier.briefings, ...dossier.named].map((entry) => ofEntry(entry, dossier)),
  ...dossier.chronology.map((event) => ofEvent(event, dossier)),
  ...[...dossier.sources.values()].map((source) => ofSource(source.id, dossier)),
  ofAbout(dossier),
];

const toPart = (statement: Statement): Part => ({
  text: statement.text,
  path: pathOfStatement(statement),
  origin: statement.origin,
});

function ofEntry(entry: Entry, dossier: Dossier): SearchRecord {
  const key = keyOf(entry);
  const title = capitalise(dossier.title(key));
  // An actor, a term and a place about the same thing are all found by each of its names.
  const group = dossier.names
    .group(key)
    .flatMap((other) => dossier.entry(other) ?? [])
    .filter(isNamed);
  const names = new Map(group.flatMap((other) => searchNames(other, dossier)).map((name) => [fold(name), name]));
  names.delete(fold(title));
  return {
    path: pathOfEntry(key),
    kind: wordsOf(dossier.site).labels.entryKind[entry.collection],
    title,
    names: [...names.values()],
    asked: askedOf(entry),
    note: '',
    isLater: isLaterEntry(entry),
    isWork: false,
    // The short form of a statement says the same.
    parts: dossier
      .statementsOf(key)
      .filter(({ part }) => part !== 'short')
      .map(toPart),
  };
}

/** Readers who do not know the name of a person ask for the office: “president of Holm”. */
function askedOf({ data }: Entry): string[] {
  const asked = 'alsoAsked' in data ? data.alsoAsked : [];
  return 'role' in data && data.kind === 'person' ? [data.role.text, ...asked] : asked;
}

function ofEvent(event: Dossier['chronology'][number], dossier: Dossier): SearchRecord {
  const key = keyOf(event);
  const statements = dossier.statementsOf(key);
  const titles = statements.filter(({ part }) => part === 'title');
  const rest = statements.filter(({ part }) => part !== 'title');
  const words = wordsOf(dossier.site);
  const { origin } = event.data;
  return {
    path: pathOfEntry(key),
    kind: words.labels.entryKind.chronology,
    title: event.data.title,
    names: [],
    asked: [],
    note: [formatEventDate(event, words), ...(origin === 'article' ? [] : [words.labels.origin[origin]])].join(' · '),
    isLater: isLaterEntry(event),
    isWork: false,
    // The results show the title anyway, so it is the text only if there is no other.
    parts: (rest.length > 0 ? rest : titles).map(toPart),
  };
}

function ofSource(id: string, dossier: Dossier): SearchRecord {
  const words = wordsOf(dossier.site);
  const { open, close } = words.quotationMarks;
  const path = pathOfSource(id);
  const source = dossier.sources.get(id);
  if (source?.kind === 'reference') {
    const { title, issued, quotations } = source.reference;
    const texts = [source.digest, ...quotations.map(({ text }) => open + text + close)];
    const note = [source.label, ...(issued ? [words.formatEdtf(parseEdtf(issued))] : [])].join(', ');
    return {
      path,
      kind: words.labels.entryKind.references,
      title,
      names: [],
      asked: [],
      note,
      isLater: false,
      isWork: true,
      parts: texts.map((text) => ({ text, path })),
    };
  }
  const passage = source?.passage;
  const texts = [passage?.digest ?? '', ...(passage?.quotations ?? []).map(({ text }) => open + text + close)];
  return {
    path,
    kind: words.labels.entryKind.passage,
    title: capitalise(id === HEADLINE_ID ? words.article.headline : words.article.passage(id.slice(1))),
    names: [],
    asked: [],
    note: '',
    isLater: false,
    isWork: false,
    parts: [...texts.map((text) => ({ text, path, origin: 'article' })), ...cautionsOn(dossier, id).map(toPart)],
  };
}

/** The page about the site, which has the statements on the article itself. */
function ofAbout(dossier: Dossier): SearchRecord {
  const said = dossier.statementsOf(keyOf(dossier.article)).filter(({ part }) => part !== 'cautions');
  const words = wordsOf(dossier.site);
  return {
    path: '/about/',
    kind: words.labels.entryKind.about,
    title: words.about.title,
    names: [],
    asked: [],
    note: '',
    isLater: false,
    isWork: false,
    parts: said.map(toPart),
  };
}
