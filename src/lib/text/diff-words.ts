/** A piece of a text that is held against another. */
export interface DiffPart {
  text: string;
  /** `same` stands in both; `differs` in this one only; `beyond` lies outside what the other, an excerpt, has of it. */
  kind: 'same' | 'differs' | 'beyond';
}

export interface WordDiff {
  left: DiffPart[];
  right: DiffPart[];
}

/**
 * Holds two texts against each other, word by word; capitals and punctuation make no difference. The parts of each,
 * joined, are the text itself. Where the right one is less than half as long, it is taken for an excerpt of the left.
 */
export function diffWords(left: string, right: string): WordDiff {
  const [a, b] = [splitWords(left), splitWords(right)];
  const pairs = longestCommon(
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
  /** What it is compared by. */
  key: string;
}

const splitWords = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase() || word,
  }));

/** Index pairs of a longest run of keys that both have, in order. */
function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length)
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return pairs;
}

/** What an excerpt has of a text: what both have, and as many words before and behind it as the excerpt has there. */
function findWindow(pairs: readonly [number, number][], excerptLength: number): { from: number; to: number } | undefined {
  const [first, last] = [pairs[0], pairs.at(-1)];
  return first && last && { from: first[0] - first[1], to: last[0] + excerptLength - 1 - last[1] };
}

/** Cuts a text where the kind changes; white space between words of one kind stays with them, else it is as good as the same. */
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
