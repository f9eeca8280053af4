import { toComparable, unifyMarks } from '#lib/text/comparable.ts';
import { compareText } from '#lib/text/compare-text.ts';
import { memoizeLast } from '#lib/text/memoize-last.ts';
import { memoizeText } from '#lib/text/memoize-text.ts';
import { wordEnd, wordStart } from '#lib/text/tokenise.ts';
import type { LanguagePack } from '#locales/pack.ts';
import { keyOf, nameOf, type Entries, type Entry, type EntryKey } from './entry.ts';

/** A name in a text: its offsets, counted from 0, and the entry that it refers to. */
export interface Mention {
  start: number;
  end: number;
  key: EntryKey;
}

/** The collections whose entries have names; links prefer the earlier ones as their target. */
const NAMED = ['glossary', 'actors', 'places'] as const;
export type NamedCollection = (typeof NAMED)[number];
export type NamedEntry = Entry<'glossary'> | Entry<'actors'> | Entry<'places'>;

export interface NameIndex {
  /**
   * All mentions in a text, from left to right, whatever their apostrophes, hyphens and blanks. Of overlapping names, the
   * longest counts. The publishers of references count as names, so a city is not mentioned in the name of its newspaper.
   * Each text is searched once.
   */
  find(text: string): readonly Mention[];
  /** The main one of the entries about the same thing; the entry itself if it is the only one. */
  primary(key: EntryKey): EntryKey;
  /** The entries about the same thing, the primary one first. */
  group(key: EntryKey): EntryKey[];
}

export const isNamed = (entry: Entry): entry is NamedEntry => (NAMED as readonly string[]).includes(entry.collection);

/** All names of an entry: the main name, other names and original names. */
export const namesOf = (entry: NamedEntry): string[] => [
  nameOf(entry),
  ...entry.data.altLabels,
  ...entry.data.originalNames.map((name) => name.text),
];

/**
 * Indexes the names of terms, actors and places by their first word, so that the time of a search depends on the length
 * of the text, not on the number of names. A lower-case name also matches with a capital initial.
 */
export function buildNameIndex(entries: Entries, { words }: Pick<LanguagePack, 'words'>): NameIndex {
  const named: NamedEntry[] = NAMED.flatMap((collection) => entries[collection] as NamedEntry[]);
  const groups = groupSame(named);
  const primary = primaryIn(groups);
  const spellings = named.flatMap((entry) => namesOf(entry).map((name) => [name, primary(keyOf(entry))] as const));
  const forms = named.flatMap((entry) =>
    namesOf(entry)
      .flatMap((name) => words.formsOfName(name))
      .map((form): Spelling => [form, primary(keyOf(entry))]),
  );
  const all: Spelling[] = [
    ...spellings,
    // After all exact names, so that a lower-case term does not take the name of another entry.
    ...forms,
    ...spellings.map(([name, key]): Spelling => [capitalise(name), key]),
    // The names of publishers refer to no entry, but the places and people in them are not meant either.
    ...entries.references.flatMap(({ data }) => [data.publisher, data.via ?? ''].map((name): Spelling => [name])),
  ];
  return indexOf(JSON.stringify({ spellings: all, groups: [...groups] } satisfies NameFacts));
}

const primaryIn = (groups: ReadonlyMap<EntryKey, readonly EntryKey[]>) => (key: EntryKey) => groups.get(key)?.[0] ?? key;

/** All that names are found by: how they are written, and which entries are about the same thing. */
interface NameFacts {
  spellings: readonly Spelling[];
  groups: readonly [EntryKey, EntryKey[]][];
}

/** The index of the facts in JSON. It stays the same object, with all that it found, while only other content changes. */
const indexOf = memoizeLast((facts: string): NameIndex => {
  const { spellings, groups } = JSON.parse(facts) as NameFacts;
  const byKey = new Map(groups);
  return { find: createFinder(spellings), primary: primaryIn(byKey), group: (key) => byKey.get(key) ?? [key] };
});

/** One way to write a name, and the entry it refers to, if any. */
type Spelling = readonly [name: string, key?: EntryKey];

/** Finds names by their spellings. */
function createFinder(spellings: readonly Spelling[]): NameIndex['find'] {
  const byFirstWord = new Map<string, IndexedName[]>();
  /** The characters with which first words begin: most words of a text begin with another one. */
  const initials = new Set<number>();
  const claimed = new Set<string>();
  for (const [spelling, key] of spellings) {
    const name = toComparable(spelling);
    const before = wordStart(name, 0);
    const first = name.slice(before, wordEnd(name, before));
    if (first === '' || claimed.has(name)) continue;
    claimed.add(name);
    initials.add(first.charCodeAt(0));
    const row = byFirstWord.get(first);
    if (row) row.push({ name, before, key });
    else byFirstWord.set(first, [{ name, before, key }]);
  }
  return memoizeText((wrapped) => {
    const text = unifyMarks(wrapped);
    const candidates: Candidate[] = [];
    let at = wordStart(text, 0);
    while (at < text.length) {
      const next = wordEnd(text, at);
      const row = initials.has(text.charCodeAt(at)) ? byFirstWord.get(text.slice(at, next)) : undefined;
      if (row)
        for (const { name, before, key } of row) {
          const start = at - before;
          const end = start + name.length;
          if (start >= 0 && text.startsWith(name, start) && wordEnd(text, end) === end) candidates.push({ start, end, key });
        }
      at = wordStart(text, next);
    }
    return candidates.length === 0
      ? NO_MENTIONS
      : takeLongest(candidates).flatMap(({ start, end, key }) => (key ? [{ start, end, key }] : []));
  });
}

const NO_MENTIONS: readonly Mention[] = [];

/** A name, the length of what stands before its first word, and the entry it refers to, if any. */
interface IndexedName {
  name: string;
  before: number;
  key: EntryKey | undefined;
}

/** A name that may be a mention; without a key it refers to no entry. */
type Candidate = Omit<Mention, 'key'> & { key: EntryKey | undefined };

/** Of overlapping names, keeps the longest, and the first of equally long ones. */
function takeLongest(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length === 1) return [...candidates];
  const taken: Candidate[] = [];
  for (const mention of candidates.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (taken.every((other) => mention.end <= other.start || mention.start >= other.end)) taken.push(mention);
  return taken.sort((a, b) => a.start - b.start);
}

/** A name as it is written at the beginning of a sentence. */
export const capitalise = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Groups entries that are connected by `sameAs`, directly or through other entries, in the order of preference. */
function groupSame(named: readonly NamedEntry[]): Map<EntryKey, EntryKey[]> {
  const groups = new Map<EntryKey, EntryKey[]>(named.map((entry) => [keyOf(entry), [keyOf(entry)]]));
  for (const entry of named) {
    const other = groups.get((entry.data.sameAs ?? '') as EntryKey);
    const own = groups.get(keyOf(entry));
    if (!other || !own || other === own) continue;
    const joined = [...own, ...other].sort((a, b) => rank(a) - rank(b) || compareText(a, b));
    for (const key of joined) groups.set(key, joined);
  }
  return groups;
}

const rank = (key: EntryKey) => NAMED.findIndex((collection) => key.startsWith(`${collection}/`));
