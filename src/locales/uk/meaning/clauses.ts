import type { Word } from '../../parts/words.ts';

/** Words that begin a clause without a comma. */
const CONJUNCTIONS = new Set('але, проте, однак, зате'.split(', '));
/** Words that begin a clause after „і“, which otherwise joins two names or nouns: verbs and subjects. */
const AFTER_AND = new Set(
  'є, був, була, було, були, буде, будуть, має, мають, може, можуть, він, вона, воно, вони, ми, ніхто, не'.split(', '),
);
const AND = new Set(['і', 'й', 'та']);

/** Words between commas that say something of the clause around them. */
const PARENTHETIC = new Set(
  'можливо, мабуть, імовірно, ймовірно, напевно, певно, очевидно, здається, звичайно, звісно, отже, зрештою, зокрема, наприклад, втім'.split(
    ', ',
  ),
);

/** The number of the clause in which each word of a Ukrainian sentence stands, counted from 0: a comma separates clauses. */
export function numberClauses(text: string, words: readonly Word[]): number[] {
  let clause = 0;
  return words.map((word, index) => {
    const previous = words[index - 1];
    if (!previous) return clause;
    const gap = text.slice(previous.end, word.start);
    const begins = CONJUNCTIONS.has(word.text) || (AND.has(word.text) && AFTER_AND.has(words[index + 1]?.text ?? ''));
    const isAside = PARENTHETIC.has(word.text) || PARENTHETIC.has(previous.text);
    return (isAside ? /[;:()—–?!]/ : /[,;:()—–?!]/).test(gap) || begins ? ++clause : clause;
  });
}

const RELATIVE_CLAUSE = /, (?:(?:у|в|на|з|до|для|про|від|за) )?(?:як(?:ий|а|е|і|ого|ої|ому|ій|у|им|ою|их|ими)|що|хто)(?!\p{L})[^,]*,/gu;
const CLAUSE_BREAK = /[;:–—]|(?<!\p{L})(?:але|проте|однак|бо|хоча|тоді як)(?!\p{L})/iu;

/** The last clause of a part of a sentence, without the relative clauses in it. */
export const lastClause = (text: string): string => text.replace(RELATIVE_CLAUSE, ' ').split(CLAUSE_BREAK).at(-1) ?? '';
