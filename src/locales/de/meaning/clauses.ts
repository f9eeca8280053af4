import { createClauseReader } from '../../common/clauses.ts';

/** Words that begin a clause without a comma. */
const CONJUNCTIONS = new Set('aber, doch, sondern, denn'.split(', '));
/** Words that begin a clause after „und“, which otherwise joins two names or nouns: verbs and subjects. */
const AFTER_AND = new Set(
  'ist, sind, war, waren, hat, haben, hatte, hatten, wird, werden, wurde, wurden, soll, sollen, will, wollen, kann, können, er, sie, es, man, wir, niemand'.split(
    ', ',
  ),
);

/** The clauses of German sentences. */
export const { numberClauses, lastClause } = createClauseReader({
  begins: ({ text }, { gap, next }) =>
    /[,;:()—–?!]/.test(gap) || CONJUNCTIONS.has(text) || (text === 'und' && AFTER_AND.has(next?.text ?? '')),
  relative: /, (?:der|die|das|dem|den|deren|dessen|welche[mnrs]?)(?!\p{L})[^,]*,/gu,
  between: /[;:–—]|(?<!\p{L})(?:aber|sondern|während|weil|obwohl)(?!\p{L})/iu,
});
