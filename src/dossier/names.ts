import { compareText } from '#lib/text/compare-text.ts';
import { keyOf, type Entries, type Entry, type EntryKey } from './entry.ts';

/** A name that stands in a text: offsets of the text, counted from 0, and the entry it leads to. */
export interface Mention {
  start: number;
  end: number;
  key: EntryKey;
}

/** The collections whose entries have names, in the order in which one is preferred as a link's target. */
const NAMED = ['glossary', 'actors', 'places'] as const;
export type NamedCollection = (typeof NAMED)[number];
export type NamedEntry = Entry<'glossary'> | Entry<'actors'> | Entry<'places'>;

export interface NameIndex {
  /** All mentions in a text, from left to right, the longest name winning. */
  find(text: string): Mention[];
  /** The entry that stands for all entries about the same thing; an entry about its own thing stands for itself. */
  primary(key: EntryKey): EntryKey;
  /** The entries about the same thing, the primary one first. */
  group(key: EntryKey): EntryKey[];
}

export const isNamed = (entry: Entry): entry is NamedEntry => (NAMED as readonly string[]).includes(entry.collection);

/** The name under which an entry is shown. */
export const mainName = (entry: NamedEntry): string => ('term' in entry.data ? entry.data.term : entry.data.name);

/** All names of an entry: the main one, other labels, original names. */
export const namesOf = (entry: NamedEntry): string[] => [
  mainName(entry),
  ...entry.data.altLabels,
  ...entry.data.originalNames.map((name) => name.text),
];

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const startsInWord = (text: string, offset: number) => /^[\p{L}\p{M}\p{N}]/u.test(text.slice(offset, offset + 2));

/**
 * Indexes the names of actors, terms and places by their first word, so that a text is searched in time that grows
 * with its own length, however many names there are. A name in lower case also matches with a capital at its head.
 */
export function buildNameIndex(entries: Entries): NameIndex {
  const named: NamedEntry[] = NAMED.flatMap((collection) => entries[collection] as NamedEntry[]);
  const groups = groupSame(named);
  const primary = (key: EntryKey) => groups.get(key)?.[0] ?? key;
  const byFirstWord = new Map<string, { name: string; key: EntryKey }[]>();
  const claimed = new Set<string>();
  const add = (name: string, key: EntryKey) => {
    const first = name.match(WORD)?.[0];
    if (!first || claimed.has(name)) return;
    claimed.add(name);
    const row = byFirstWord.get(first);
    if (row) row.push({ name, key });
    else byFirstWord.set(first, [{ name, key }]);
  };
  for (const entry of named) for (const name of namesOf(entry)) add(name, primary(keyOf(entry)));
  // After all names as they are written, so that a term in lower case takes no other entry's name.
  for (const entry of named) for (const name of namesOf(entry)) add(capitalise(name), primary(keyOf(entry)));

  const find = (wrapped: string): Mention[] => {
    const text = wrapped.replaceAll('\n', ' ');
    const candidates: Mention[] = [];
    for (const word of text.matchAll(WORD)) {
      for (const { name, key } of byFirstWord.get(word[0]) ?? []) {
        const start = word.index - name.indexOf(word[0]);
        const end = start + name.length;
        if (start >= 0 && text.startsWith(name, start) && !startsInWord(text, end)) candidates.push({ start, end, key });
      }
    }
    return takeLongest(candidates);
  };
  return { find, primary, group: (key) => groups.get(key) ?? [key] };
}

/** Of mentions that overlap, the longest; of two as long, the first. */
function takeLongest(candidates: readonly Mention[]): Mention[] {
  const taken: Mention[] = [];
  for (const mention of candidates.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (taken.every((other) => mention.end <= other.start || mention.start >= other.end)) taken.push(mention);
  return taken.sort((a, b) => a.start - b.start);
}

/** The name as it stands at the head of a sentence. */
export const capitalise = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Entries joined by `sameAs`, however far the chain goes; each group in the order of preference. */
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
