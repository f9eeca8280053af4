import { findWords } from '../words/words.ts';
import type { Word } from '../../parts/words.ts';

const stemsOf = (text: string): ReadonlySet<string> => new Set(findWords(text).map(({ stem }) => stem));

/** Those before whom people speak and cases lie. */
const HEARERS = stemsOf(
  'arbitrator assembly audience bench board cabinet camera chamber commission committee congress coroner council court crowd judge jury',
).union(stemsOf('lawmaker legislature magistrate ombudsman panel parliament public regulator senate senator tribunal'));

/** Words after which “after” is about no time: “named after a saint”. */
const GOES_WITH_AFTER = stemsOf('named look');

/** Words that may follow the end of a phrase. A verb cannot: “before the court ruled” is about time. */
const FOLLOWS_PHRASE: ReadonlySet<string> = new Set(
  'about again although and as at because but by for from in of on or over since though to until when where which while who with'.split(
    ' ',
  ),
);

const DETERMINERS: ReadonlySet<string> = new Set('a an the this that these those its his her their our another'.split(' '));

/** How many words may describe a hearer: “the supreme administrative court”. */
const DESCRIBES = 2;

/** Whether “before” is about a place, as in “before the court”, or “after” about no time, as in “named after”. */
export function hasOtherSense(words: readonly Word[], index: number): boolean {
  const word = words[index]?.text;
  if (word === 'after') return GOES_WITH_AFTER.has(words[index - 1]?.stem ?? '');
  return word === 'before' && standsBeforeHearer(words, index);
}

function standsBeforeHearer(words: readonly Word[], index: number): boolean {
  const first = DETERMINERS.has(words[index + 1]?.text ?? '') ? index + 2 : index + 1;
  for (let at = first; at <= first + DESCRIBES; at++) {
    const word = words[at];
    if (!word || word.isStopWord || !isNextTo(words[at - 1], word)) return false;
    if (HEARERS.has(word.stem) && endsPhrase(word, words[at + 1])) return true;
  }
  return false;
}

const endsPhrase = (word: Word, next: Word | undefined): boolean => !next || !isNextTo(word, next) || FOLLOWS_PHRASE.has(next.text);

/** Whether nothing but a space or a hyphen stands between two words. */
const isNextTo = (word: Word | undefined, next: Word): boolean => next.start - (word?.end ?? 0) <= 1;
