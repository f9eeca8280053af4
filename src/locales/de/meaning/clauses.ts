import type { Word } from '../../parts/words.ts';

/** Words that begin a clause without a comma. */
const CONJUNCTIONS = new Set('aber, doch, sondern, denn'.split(', '));
/** Words that begin a clause after „und“, which otherwise joins two names or nouns: verbs and subjects. */
const AFTER_AND = new Set(
  'ist, sind, war, waren, hat, haben, hatte, hatten, wird, werden, wurde, wurden, soll, sollen, will, wollen, kann, können, er, sie, es, man, wir, niemand'.split(
    ', ',
  ),
);

/** The number of the clause in which each word of a German sentence stands, counted from 0: a comma separates clauses. */
export function numberClauses(text: string, words: readonly Word[]): number[] {
  let clause = 0;
  return words.map((word, index) => {
    const previous = words[index - 1];
    if (!previous) return clause;
    const gap = text.slice(previous.end, word.start);
    const begins = CONJUNCTIONS.has(word.text) || (word.text === 'und' && AFTER_AND.has(words[index + 1]?.text ?? ''));
    return /[,;:()—–?!]/.test(gap) || begins ? ++clause : clause;
  });
}

const RELATIVE_CLAUSE = /, (?:der|die|das|dem|den|deren|dessen|welche[mnrs]?)(?!\p{L})[^,]*,/gu;
const CLAUSE_BREAK = /[;:–—]|(?<!\p{L})(?:aber|sondern|während|weil|obwohl)(?!\p{L})/iu;

/** The last clause of a part of a sentence, without the relative clauses in it. */
export const lastClause = (text: string): string => text.replace(RELATIVE_CLAUSE, ' ').split(CLAUSE_BREAK).at(-1) ?? '';
