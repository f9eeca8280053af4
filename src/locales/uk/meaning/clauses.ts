import { createClauseReader } from '../../common/clauses.ts';

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

/** The clauses of Ukrainian sentences. */
export const { numberClauses, lastClause } = createClauseReader({
  begins: ({ text }, { gap, previous, next }) => {
    const isAside = PARENTHETIC.has(text) || PARENTHETIC.has(previous.text);
    return (
      (isAside ? /[;:()—–?!]/ : /[,;:()—–?!]/).test(gap) || CONJUNCTIONS.has(text) || (AND.has(text) && AFTER_AND.has(next?.text ?? ''))
    );
  },
  relative: /, (?:(?:у|в|на|з|до|для|про|від|за) )?(?:як(?:ий|а|е|і|ого|ої|ому|ій|у|им|ою|их|ими)|що|хто)(?!\p{L})[^,]*,/gu,
  between: /[;:–—]|(?<!\p{L})(?:але|проте|однак|бо|хоча|тоді як)(?!\p{L})/iu,
});
