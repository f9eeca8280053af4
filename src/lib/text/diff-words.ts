import { diffArrays } from 'diff';

/** A part of a text that is compared with another. */
export interface DiffPart {
  text: string;
  /** `same` is in both texts, `differs` only in this one; `beyond` is outside the excerpt that the other text is. */
  kind: 'same' | 'differs' | 'beyond';
}

export interface WordDiff {
  left: DiffPart[];
  right: DiffPart[];
}

/**
 * Compares two texts word by word, ignoring case and punctuation. The parts of each text add up to the text. If the right
 * text has less than half as many words, it counts as an excerpt of the left.
 */
export function diffWords(left: string, right: string): WordDiff {
  const [a, b] = [splitWords(left), splitWords(right)];
  const pairs = pairWords(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  );
  const [inLeft, inRight] = [new Set(pairs.map(([index]) => index)), new Set(pairs.map(([, index]) => index))];
  const window = b.length * 2 < a.length ? findWindow(pairs, b.length) : undefined;
  return {
    left: join(left, a, (index) => {
      if (window && (index < window.from || index > window.to)) return 'beyond';
      return inLeft.has(index) ? 'same' : 'differs';
    }),
    right: join(right, b, (index) => (inRight.has(index) ? 'same' : 'differs')),
  };
}

interface Word {
  start: number;
  end: number;
  /** The word without case and punctuation. */
  key: string;
}

const splitWords = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase() || word,
  }));

/** The index pairs of equal words in the shortest edit from one list of words to the other. */
function pairWords(a: string[], b: string[]): [number, number][] {
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays(a, b)) {
    if (!added && !removed) pairs.push(...Array.from({ length: count }, (_, n): [number, number] => [i + n, j + n]));
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
}

/** The range of words that an excerpt covers: the common words, and as many words around them as the excerpt has there. */
function findWindow(pairs: readonly [number, number][], excerptLength: number): { from: number; to: number } | undefined {
  const [first, last] = [pairs[0], pairs.at(-1)];
  return first && last && { from: first[0] - first[1], to: last[0] + excerptLength - 1 - last[1] };
}

/** Splits a text where the kind of its words changes. White space between words of different kinds is `same`. */
function join(text: string, words: readonly Word[], kindOf: (index: number) => DiffPart['kind']): DiffPart[] {
  const parts: DiffPart[] = [];
  const push = (piece: string, kind: DiffPart['kind']) => {
    const previous = parts.at(-1);
    if (previous?.kind === kind) previous.text += piece;
    else if (piece !== '') parts.push({ text: piece, kind });
  };
  let end = 0;
  for (const [index, word] of words.entries()) {
    const kind = kindOf(index);
    push(text.slice(end, word.start), kind === parts.at(-1)?.kind ? kind : 'same');
    push(text.slice(word.start, word.end), kind);
    end = word.end;
  }
  push(text.slice(end), 'same');
  return parts;
}
