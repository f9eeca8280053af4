import { createClauseReader } from '../../common/clauses.ts';
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

/** Whether a word begins a clause without a comma. */
function isOpening({ text }: Word, previous: Word, next: Word | undefined): boolean {
  if (text === 'et') return AFTER_AND.has(next?.text ?? '');
  const isThat = /^que?$|^qu$/.test(next?.text ?? '');
  if (BEFORE_THAT.has(text)) return isThat;
  // “Ne … que” only means “only”, and “plus que” compares.
  if (/^que?$/.test(text) && BEFORE_THAT.has(previous.text)) return false;
  return CONJUNCTIONS.has(text) && !/^(?:plus|moins|aussi|autant|et)$/.test(previous.text);
}

/** The clauses of French sentences. */
export const { numberClauses, lastClause } = createClauseReader({
  begins: (word, { gap, previous, next }) => /[,;:()—–?!]/.test(gap) || isOpening(word, previous, next),
  relative: /, (?:qui|que|qu['’]|dont|où|auquel|à laquelle|lequel|laquelle)(?!\p{L})[^,]*,/gu,
  between: /[;:–—]|(?<!\p{L})(?:mais|alors que|tandis que|parce que|bien que|car)(?!\p{L})/iu,
});
