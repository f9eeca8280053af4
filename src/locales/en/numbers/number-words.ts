import { findMatches } from '#lib/text/find-matches.ts';
import { anyOf } from '../../common/any-of.ts';
import { CARDINALS, TENS } from './cardinals.ts';

/** A number written in words. */
export interface NumberWords {
  /** Offsets in the text, counted from 0. */
  start: number;
  end: number;
  text: string;
}

const UNITS = anyOf([...CARDINALS].filter(([word, value]) => value > 1 && !TENS.includes(word)).map(([word]) => word));
const SMALL = `(?:(?:${anyOf(TENS)})(?:[- ](?:one|${UNITS}))?|${UNITS})`;
const LARGE = '(?:dozen|hundred|thousand|million|billion|trillion)';
const LARGES = '(?:dozens|hundreds|thousands|millions|billions)';

/** "One" alone is mostly a pronoun, so it only counts before a larger number or a part. */
const NUMBER_WORDS = new RegExp(
  [
    `half an? ${LARGE}`,
    `(?:one|an?|${SMALL})[- ](?:third|quarter|fifth|tenth)s?`,
    `(?:one|an?|${SMALL})(?: ${LARGE})+(?:(?: and)? (?:one|${SMALL})(?: ${LARGE})*)*`,
    `(?<=the )${LARGE}(?: and ${SMALL})?`,
    `${LARGES}(?: of ${LARGES})?`,
    SMALL,
    'half(?= (?:of|the|its|their|his|her) )',
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^/, String.raw`(?<![\p{L}\p{N}'’-])(?:`)
    .concat(String.raw`)(?![\p{L}\p{N}])`),
  'giu',
);

/** Finds numbers in English words, such as "three", "twenty-five", "a hundred and twelve", "a dozen" and "two-thirds". */
export const findNumberWords = (text: string): NumberWords[] =>
  findMatches(text, NUMBER_WORDS).map(({ 0: words, index }) => ({ start: index, end: index + words.length, text: words }));
