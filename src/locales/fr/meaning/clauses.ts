import type { Word } from '../../parts/words.ts';

/** Words that begin a clause without a comma. */
const CONJUNCTIONS = new Set(
  'mais, car, si, quand, lorsque, lorsqu, puisque, puisqu, alors, tandis, bien, afin, parce, qui, dont, que, qu, où, lequel, laquelle'.split(
    ', ',
  ),
);
/** Words that begin a clause after “et”, which otherwise joins two names or nouns: verbs and subjects. */
const AFTER_AND = new Set(
  'est, sont, était, étaient, a, ont, avait, avaient, sera, seront, doit, doivent, peut, peuvent, veut, veulent, ne, n, il, elle, ils, elles, on, nous, personne, se, s'.split(
    ', ',
  ),
);
/** Words behind which “bien” and “alors” begin a clause: “bien que”, “alors que”. */
const BEFORE_THAT = new Set('alors, tandis, bien, afin, parce'.split(', '));

/** The number of the clause in which each word of a French sentence stands, counted from 0. */
export function numberClauses(text: string, words: readonly Word[]): number[] {
  let clause = 0;
  return words.map((word, index) => {
    const [previous, next] = [words[index - 1], words[index + 1]];
    if (!previous) return clause;
    const gap = text.slice(previous.end, word.start);
    return /[,;:()—–?!]/.test(gap) || begins(word, previous, next) ? ++clause : clause;
  });
}

function begins({ text }: Word, previous: Word, next: Word | undefined): boolean {
  if (text === 'et') return AFTER_AND.has(next?.text ?? '');
  const isThat = /^que?$|^qu$/.test(next?.text ?? '');
  if (BEFORE_THAT.has(text)) return isThat;
  // “Ne … que” only means “only”, and “plus que” compares.
  if (/^que?$/.test(text) && BEFORE_THAT.has(previous.text)) return false;
  return CONJUNCTIONS.has(text) && !/^(?:plus|moins|aussi|autant|et)$/.test(previous.text);
}

const RELATIVE_CLAUSE = /, (?:qui|que|qu['’]|dont|où|auquel|à laquelle|lequel|laquelle)(?!\p{L})[^,]*,/gu;
const CLAUSE_BREAK = /[;:–—]|(?<!\p{L})(?:mais|alors que|tandis que|parce que|bien que|car)(?!\p{L})/iu;

/** The last clause of a part of a sentence, without the relative clauses in it. */
export const lastClause = (text: string): string => text.replace(RELATIVE_CLAUSE, ' ').split(CLAUSE_BREAK).at(-1) ?? '';
