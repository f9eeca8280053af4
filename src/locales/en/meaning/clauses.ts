import type { Word } from '../../parts/words.ts';

const SPEECH_VERBS = new Set('said, says, added, announced, argued, found, held, reported, wrote'.split(', '));
/** How many words of a remark stand before its verb, and after it: “, the Greek minister said,”, “, said Ada Quill,”. */
const BEFORE_SPEECH = 3;
const AFTER_SPEECH = 2;

const CONJUNCTIONS = new Set(
  'but, which, who, whom, whose, if, unless, when, while, although, though, because, until, whether, that'.split(', '),
);
/** Words that begin a clause after “and”, which otherwise joins two names or nouns. */
const AFTER_AND = new Set(
  'was, were, is, are, had, has, have, did, does, do, will, would, could, may, might, kept, left, went, made, held, sent, said, gave, got, took, began, it, he, she, they, its, his, her, their, there, that, not, no, so, then'.split(
    ', ',
  ),
);

/** The number of the clause in which each word of an English sentence stands, counted from 0. */
export function numberClauses(text: string, words: readonly Word[]): number[] {
  let clause = 0;
  let interrupted = -1;
  return words.map((word, index) => {
    const previous = words[index - 1];
    if (!previous) return clause;
    // Between most words there is only a space.
    const gap = text[previous.end] === ' ' && word.start === previous.end + 1 ? '' : text.slice(previous.end, word.start);
    if (gap !== '' && /[;:()—–?!]/.test(gap)) return ++clause;
    if (gap.includes(',')) {
      // A remark between commas interrupts a clause without ending it.
      if (index === interrupted) return clause;
      interrupted = endOfRemark(text, words, index);
      return interrupted === -1 ? ++clause : clause;
    }
    return startsClause(word, words[index + 1]) ? ++clause : clause;
  });
}

const startsClause = ({ text }: Word, next: Word | undefined): boolean =>
  CONJUNCTIONS.has(text) || (text === 'and' && next !== undefined && (AFTER_AND.has(next.text) || next.text.endsWith('ed')));

/** The index of the word after a remark that says who says it; -1 where there is no such remark. */
function endOfRemark(text: string, words: readonly Word[], start: number): number {
  const verb = words.slice(start, start + BEFORE_SPEECH + 1).findIndex((word) => SPEECH_VERBS.has(word.text));
  if (verb === -1) return -1;
  const after = start + verb + 1;
  const end = words
    .slice(after, after + AFTER_SPEECH + 1)
    .findIndex(({ start: at }, index) => text.slice(words[after + index - 1]?.end, at).startsWith(','));
  return end === -1 ? -1 : after + end;
}

const RELATIVE_CLAUSE = /, (?:who|which|whose)\b[^,]*,/g;
const CLAUSE_BREAK = /[;:–—]|\b(?:but|while|because|although)\b/i;

/** The last clause of a part of a sentence, without the relative clauses in it. */
export const lastClause = (text: string): string => text.replace(RELATIVE_CLAUSE, ' ').split(CLAUSE_BREAK).at(-1) ?? '';
