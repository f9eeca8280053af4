import type { Count, Counting } from '../parts/counting.ts';
import type { Numbers } from '../parts/numbers.ts';
import { firstIndex } from '#lib/text/first-index.ts';
import type { Word } from '../parts/words.ts';

/** How many words after a number may say what it counts. */
const WORDS_AFTER = 2;

/** What is needed to count in a language. */
interface CountOptions extends Pick<Numbers, 'findFigures'>, Pick<Counting, 'findSmallNumbers'> {
  /** Whether a word alone behind a number is a verb: “two abstained”. */
  isVerb(word: string): boolean;
}

/** Finds the numbers below a limit, in words (if they are below a hundred) and in figures, in the order of the text. */
export const createCountFinder =
  (options: CountOptions): Counting['findCounts'] =>
  (text, words, below = 100) =>
    findCounts(text, words, below, options);

function findCounts(text: string, words: readonly Word[], below: number, { findFigures, findSmallNumbers, isVerb }: CountOptions): Count[] {
  const numbers = [
    ...findSmallNumbers(text).map((word) => ({ ...word, isWord: true })),
    ...findFigures(text).map(({ start, end, value }) => ({ start, end, value: Number(value), isWord: false, isOrdinal: false })),
  ].sort((a, b) => a.start - b.start);
  const counts: Count[] = [];
  /** The last number of each kind. */
  const last = new Map<boolean, Count>();
  for (const { start, end, value, isWord, isOrdinal } of numbers) {
    const next = firstIndex(words, (word) => word.start < end);
    const after = words.slice(next, next + WORDS_AFTER);
    const nouns = after.filter((word) => !word.isStopWord && /\p{L}/u.test(word.text) && !/[.!?;:\n]/.test(text.slice(end, word.start)));
    const nounEnd = nouns.at(-1)?.end ?? end;
    const before = last.get(isOrdinal);
    const isImplied = before && !hasNoun(nouns, after[0], isVerb) && !/[.!?]\s|\n/.test(text.slice(before.end, start));
    const count: Count = {
      start,
      end,
      text: text.slice(start, nounEnd),
      value,
      isWord,
      isOrdinal,
      nouns: nouns.map(({ stem }) => stem),
      impliedNouns: isImplied ? [...new Set([...before.nouns, ...before.impliedNouns])] : [],
    };
    last.set(isOrdinal, count);
    counts.push(count);
  }
  return counts.filter(({ value }) => value < below);
}

/** Whether a noun may stand after a number: no preposition follows it, as in “two against it”, nor a verb alone, as in “two abstained”. */
const hasNoun = (nouns: readonly Word[], next: Word | undefined, isVerb: CountOptions['isVerb']): boolean =>
  next !== undefined && nouns[0] === next && !(nouns.length === 1 && isVerb(next.text));
