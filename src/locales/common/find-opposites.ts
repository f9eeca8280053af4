import type { FindSidedWords, Opposites, SidedWord } from '../parts/opposites.ts';
import type { Word, Words } from '../parts/words.ts';

/** How many words around a word show what it is about. */
const NEAR = 5;
/** How many words a negation may stand before the word that it negates. */
const NEGATES = 3;

/** What is needed to find opposites in a language. */
interface OppositeOptions extends Pick<Words, 'findWords'> {
  isNegation(word: string): boolean;
  /** Whether a word has another sense here than in the lists of opposites. */
  hasOtherSense(words: readonly Word[], index: number): boolean;
}

/** A word or phrase that has an opposite. */
interface OppositePhrase {
  stems: string[];
  pair: Opposites;
  side: 0 | 1;
}

/** Finds the words of a text that have opposites. */
export function findOpposites(pairs: readonly Opposites[], { findWords, isNegation, hasOtherSense }: OppositeOptions): FindSidedWords {
  const byFirstStem = new Map<string, OppositePhrase[]>();
  for (const pair of pairs)
    for (const side of [0, 1] as const)
      for (const phrase of pair[side].split(',')) {
        const stems = findWords(phrase).map(({ stem }) => stem);
        const row = byFirstStem.get(stems[0] ?? '') ?? [];
        if (!row.some((other) => other.pair === pair && other.side === side && other.stems.join() === stems.join()))
          byFirstStem.set(stems[0] ?? '', [...row, { stems, pair, side }]);
      }
  const findAt = (words: readonly Word[], index: number, row: readonly OppositePhrase[]): SidedWord[] =>
    row.flatMap(({ stems, pair, side }) => {
      const own = words.slice(index, index + stems.length);
      const [word] = own;
      if (!word || own.length < stems.length || own.some(({ stem }, at) => stem !== stems[at]) || hasOtherSense(words, index)) return [];
      return {
        start: word.start,
        end: own.at(-1)?.end ?? word.end,
        pair,
        side,
        isNegated: words.slice(Math.max(0, index - NEGATES), index).some(({ text }) => isNegation(text)),
        near: () => stemsAround(words, index, index + stems.length),
      };
    });
  return (words) => {
    const found: SidedWord[] = [];
    words.forEach(({ stem }, index) => {
      const row = byFirstStem.get(stem);
      if (row) found.push(...findAt(words, index, row));
    });
    return found;
  };
}

const stemsAround = (words: readonly Word[], start: number, end: number): Set<string> =>
  new Set(
    [...words.slice(Math.max(0, start - NEAR), start), ...words.slice(end, end + NEAR)]
      .filter(({ isStopWord }) => !isStopWord)
      .map(({ stem }) => stem),
  );
