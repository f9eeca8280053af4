import { readEdtf } from '#lib/edtf-date.ts';
import { fold } from '#lib/fold.ts';
import { formatEdtf } from '#lib/format-edtf.ts';
import type { Part } from '#scripts/search-parts.ts';
import type { Dossier } from './dossier.ts';
import { keyOf, type Entry } from './entry.ts';
import { KIND_NOUNS, STATUS_LABELS } from './labels.ts';
import { isNamed } from './names.ts';
import { pathOfEntry, pathOfSource, pathOfStatement, type SitePath } from './paths.ts';
import { SECTIONS } from './sections.ts';
import { capitalise } from './names.ts';
import { soughtNames } from './spellings.ts';
import type { Statement } from './statement.ts';

/** What search can find: a page, or an entry that shares a page with others. */
export interface SearchRecord {
  path: SitePath;
  /** What kind of thing it is, for readers. */
  kind: string;
  title: string;
  /** Other names under which it may be sought. */
  names: string[];
  /** What tells it from others of its kind: its date, its publisher. */
  note: string;
  /** Its text, in parts that each lead to their own place. */
  parts: Part[];
}

/** Everything on the site that a reader may seek, each once. */
export const readSearchRecords = (dossier: Dossier): SearchRecord[] => [
  ...[dossier.explainer, ...dossier.briefings, ...dossier.glossary, ...dossier.actors, ...dossier.places].map((entry) =>
    ofEntry(entry, dossier),
  ),
  ...dossier.chronology.map((event) => ofEvent(event, dossier)),
  ...[...dossier.sources.values()].map((source) => ofSource(source.id, dossier)),
  ...SECTIONS.map((section) => ofSection(section, dossier)),
];

const toPart = (statement: Statement): Part => ({
  text: statement.text,
  path: pathOfStatement(statement),
  origin: statement.origin,
});

function ofEntry(entry: Entry, dossier: Dossier): SearchRecord {
  const key = keyOf(entry);
  const title = capitalise(dossier.title(key));
  // An actor, a term and a place about one thing are all found by each name of it.
  const group = dossier.names
    .group(key)
    .flatMap((other) => dossier.entry(other) ?? [])
    .filter(isNamed);
  const names = new Map(group.flatMap((other) => soughtNames(other, dossier)).map((name) => [fold(name), name]));
  names.delete(fold(title));
  return {
    path: pathOfEntry(key),
    kind: KIND_NOUNS[entry.collection],
    title,
    names: [...names.values()],
    note: '',
    parts: dossier.statementsOf(key).map(toPart),
  };
}

function ofEvent(event: Dossier['chronology'][number], dossier: Dossier): SearchRecord {
  const { title, status, origin } = event.data;
  const key = keyOf(event);
  return {
    path: pathOfEntry(key),
    kind: KIND_NOUNS.chronology,
    title,
    names: [],
    note: [formatEdtf(event.when), STATUS_LABELS[status], ...(origin === 'article' ? [] : [origin])].join(' · '),
    // Its first statement is its title, which is shown already.
    parts: dossier
      .statementsOf(key)
      .filter(({ part }) => part !== 'title')
      .map(toPart),
  };
}

function ofSource(id: string, dossier: Dossier): SearchRecord {
  const path = pathOfSource(id);
  const source = dossier.sources.get(id);
  if (source?.kind === 'reference') {
    const { title, issued, quotations } = source.reference;
    const texts = [source.digest, ...quotations.map(({ text }) => `“${text}”`)];
    const note = [source.label, ...(issued ? [formatEdtf(readEdtf(issued))] : [])].join(', ');
    return { path, kind: KIND_NOUNS.references, title, names: [], note, parts: texts.map((text) => ({ text, path })) };
  }
  const passage = source?.passage;
  const texts = [passage?.digest ?? '', ...(passage?.quotations ?? []).map(({ text }) => `“${text}”`)];
  const cautions = dossier
    .statementsOf(keyOf(dossier.article))
    .filter(({ part, anchor }) => part === 'cautions' && anchor.startsWith(`${id}-`));
  return {
    path,
    kind: KIND_NOUNS.passage,
    title: capitalise(source?.label ?? id),
    names: [],
    note: '',
    parts: [...texts.map((text) => ({ text, path, origin: 'article' })), ...cautions.map(toPart)],
  };
}

/** A part of the site by its name; what is said there of the article itself is found with it. */
function ofSection({ label, path }: (typeof SECTIONS)[number], dossier: Dossier): SearchRecord {
  const said = dossier.statementsOf(keyOf(dossier.article)).map(toPart);
  return {
    path,
    kind: KIND_NOUNS.section,
    title: label,
    names: [],
    note: '',
    parts: said.filter((part) => part.path.startsWith(`${path}#`) && path === '/about/'),
  };
}
