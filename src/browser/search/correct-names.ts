import { distance } from 'fastest-levenshtein';
import type { FindWords, Title } from './rank-titles.ts';

/** Shorter words are too much like others. */
const LEAST_LETTERS = 4;
/** Shorter words that are no names are too much like others. */
const LEAST_ORDINARY = 6;
/** From this length on, a misspelt name may differ by two letters; a shorter one by one. */
const LONG = 8;

/**
 * The query with the names that it misspells put right: “barow” becomes “Barrow”. A word that only begins a name is put
 * right if it lacks no more than a misspelling does. Of the words that no text has, also those are put right that differ by
 * one letter from another word of a title. Undefined if each word is in a title, or is like no word of one.
 */
export function correctNames(
  query: string,
  titles: readonly Title[],
  findWords: FindWords,
  isUnknown: (word: string) => boolean,
): string | undefined {
  const known = titles.flatMap(({ title, names, asked }) => [title, ...names, ...asked].flatMap(findWords));
  const candidates = known.filter(({ isStopWord }) => !isStopWord).map(({ text }) => text);
  const names = new Set(candidates.filter((text) => text.length >= LEAST_LETTERS && /^\p{Lu}/u.test(text)));
  const ordinary = new Set(candidates.filter((text) => text.length >= LEAST_ORDINARY));
  const isWritten = (text: string) => known.some((word) => word.text.toLowerCase() === text.toLowerCase());
  // Long words that are written in another way may be another spelling of a name, even if they have its stem or begin it.
  const isKnown = (text: string, stem: string) =>
    text.length < LONG
      ? known.some((word) => word.stem === stem || word.text.toLowerCase().startsWith(text.toLowerCase()))
      : isWritten(text);
  let corrected = query;
  for (const { text, stem, isStopWord } of findWords(query)) {
    if (isStopWord || text.length < LEAST_LETTERS || isKnown(text, stem)) continue;
    const near =
      findNear(text, names, text.length < LONG ? 1 : 2) ??
      (text.length >= LEAST_ORDINARY && isUnknown(text) ? findNear(text, ordinary, 1) : undefined);
    if (near !== undefined) corrected = corrected.replace(text, () => near);
  }
  return corrected === query ? undefined : corrected;
}

/** The nearest name, at most so many letters away; of equally near ones, the first in code unit order. */
function findNear(word: string, names: ReadonlySet<string>, most: number): string | undefined {
  const near = [...names]
    .map((name) => ({ name, steps: distance(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ steps }) => steps <= most)
    .sort((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1));
  return near[0]?.name;
}
