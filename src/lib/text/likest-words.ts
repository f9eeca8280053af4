import type { TextRange } from '#lib/yaml/yaml-text.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Words of at most this length carry little meaning, so that they count for less. */
const SHORT = 3;
const weightOf = (word: string) => (word.length <= SHORT ? 0.25 : 1);

/**
 * The run of words in a text that is likest to given words: as many words as are given, with the most in common, in any
 * order. Undefined if they have nothing of weight in common. It only suggests a place, and proves nothing.
 */
export function findLikestWords(text: string, words: string): TextRange | undefined {
  const given = words.toLowerCase().match(WORD) ?? [];
  const all = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ key: word.toLowerCase(), start: index, end: index + word.length }));
  const missing = new Map<string, number>();
  for (const word of given) missing.set(word, (missing.get(word) ?? 0) + 1);
  let [common, most] = [0, 0];
  let best: TextRange | undefined;
  for (const [index, { key, end }] of all.entries()) {
    const leaving = all[index - given.length];
    if (leaving) {
      const left = missing.get(leaving.key);
      if (left !== undefined) {
        missing.set(leaving.key, left + 1);
        if (left >= 0) common -= weightOf(leaving.key);
      }
    }
    const left = missing.get(key);
    if (left !== undefined) {
      missing.set(key, left - 1);
      if (left > 0) common += weightOf(key);
    }
    if (common > most && common >= 1) [most, best] = [common, { start: all[Math.max(0, index - given.length + 1)]?.start ?? 0, end }];
  }
  return best;
}
