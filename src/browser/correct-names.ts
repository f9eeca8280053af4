import { distance } from 'fastest-levenshtein';
import type { FindWords, Title } from './rank-titles.ts';

/** Shorter words are too much like others. */
const LEAST_LETTERS = 4;
/** From this length on, a misspelt name may differ by two letters; a shorter one by one. */
const LONG = 8;

/**
 * The query with the names that it misspells put right: “yermack” becomes “Yermak”. Undefined if each of its words is in a
 * title, or is like no name.
 */
export function correctNames(query: string, titles: readonly Title[], findWords: FindWords): string | undefined {
  const known = titles.flatMap(({ title, names, asked }) => [title, ...names, ...asked].flatMap(findWords));
  const names = new Set(
    known.flatMap(({ text, isStopWord }) => (!isStopWord && text.length >= LEAST_LETTERS && /^\p{Lu}/u.test(text) ? [text] : [])),
  );
  const isKnown = (text: string, stem: string) =>
    known.some((word) => word.stem === stem || word.text.toLowerCase().startsWith(text.toLowerCase()));
  let corrected = query;
  for (const { text, stem, isStopWord } of findWords(query)) {
    if (isStopWord || text.length < LEAST_LETTERS || isKnown(text, stem)) continue;
    const near = findNear(text, names, text.length < LONG ? 1 : 2);
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
