import { haveSameItems } from '#lib/have-same-items.ts';
import type { LanguagePack } from '#locales/pack.ts';
import type { Site } from '#schemas/site.ts';
import { keyOf, nameOf, type EntryKey } from './entry.ts';
import type { NamedEntry, NameIndex } from './names.ts';
import type { Source } from './source.ts';

/**
 * What our texts are compared with: the sources, and what is known about whom and what they name. It has nothing of the texts
 * themselves, so what was found in a text with its help stays true while other texts change.
 */
export interface Knowledge {
  site: Site;
  language: LanguagePack;
  sources: ReadonlyMap<string, Source>;
  names: NameIndex;
  /** The entries that have names, in the order of the dossier. */
  known: ReadonlyMap<EntryKey, KnownEntry>;
}

/** What rules may know about an entry with a name: if it were more, they would have to look again whenever that changes. */
export interface KnownEntry {
  name: string;
  /** The kind of an actor or a place. */
  kind: string | undefined;
  /** The ids of the actors to which an actor belongs. */
  affiliation: readonly string[];
}

/** The knowledge of the last dossier, with its `known` as text. */
let last: { knowledge: Knowledge; facts: string } | undefined;

/**
 * Gathers the knowledge of a dossier. It is the same object as that of the dossier before, unless anything in it changed: then all
 * that is memoized by it is still true.
 */
export function gatherKnowledge(given: Omit<Knowledge, 'known'>, named: readonly NamedEntry[]): Knowledge {
  const known = named.map((entry) => [keyOf(entry), describe(entry)] as const);
  const facts = JSON.stringify(known);
  if (last?.facts === facts && haveSameItems(partsOf(last.knowledge), partsOf(given))) return last.knowledge;
  last = { knowledge: { ...given, known: new Map(known) }, facts };
  return last.knowledge;
}

const describe = (entry: NamedEntry): KnownEntry => ({
  name: nameOf(entry),
  kind: 'kind' in entry.data ? entry.data.kind : undefined,
  affiliation: 'affiliation' in entry.data ? entry.data.affiliation : [],
});

/** Sources and names stay the same objects while nothing in them changes. A source has its id, by which it is listed. */
const partsOf = ({ site, language, names, sources }: Omit<Knowledge, 'known'>) => [site, language, names, ...sources.values()];
