import type { Speech } from '../parts/speech.ts';
import type { Word } from '../parts/words.ts';

/** The words of a language for what can be disputed. */
export interface ContestableWords {
  /** Words and pairs of words, each line with those of one kind, separated by commas. */
  kinds: readonly string[];
  /** Whether a word negates. */
  isNegation(word: string): boolean;
  /** Words that say that something is not there, separated by commas. */
  lacks: string;
  /** Whether a word of `kinds` means something else where it stands. */
  isOther?(words: readonly Word[], index: number): boolean;
}

/** Finds the kinds of what can be disputed in a text. What does not hold is a kind of its own. */
export function createContestableFinder({ kinds, isNegation, lacks, isOther }: ContestableWords): Speech['findContestable'] {
  const kindOf = new Map(kinds.flatMap((words, kind) => words.split(', ').map((word) => [word, kind] as const)));
  const begin = new Set([...kindOf.keys()].flatMap((words) => (words.includes(' ') ? [words.slice(0, words.indexOf(' '))] : [])));
  const denied = kinds.length;
  const lacking = new Set(lacks.split(', '));
  return (words) => {
    const found = new Set<number>();
    words.forEach(({ text }, index) => {
      const kind = kindOf.get(text) ?? (begin.has(text) ? kindOf.get(`${text} ${words[index + 1]?.text ?? ''}`) : undefined);
      if (kind !== undefined && !isOther?.(words, index)) found.add(kind);
      if (lacking.has(text) || isNegation(text)) found.add(denied);
    });
    return found;
  };
}
