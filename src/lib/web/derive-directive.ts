import { splitQuotation, type QuotationPart } from '#lib/language/quotations.ts';
import { collapseWhitespace } from '#lib/text/collapse-whitespace.ts';
import type { TextDirective } from './text-directive.ts';

/** A run of more words is given by its first and last words. */
const LONGEST_RUN = 10;
const WORDS_AT_EACH_END = 5;

/**
 * Dashes and quotation marks: copies of a text differ in them, and browsers do not treat all of them as equal. An
 * apostrophe within a word, or a hyphen, does not break a run.
 */
const BREAK = /\s[-−]+\s|[‒–—―«»„“”"`]|(?<![\p{L}\p{N}])['‘’‚]|['‘’](?![\p{L}\p{N}])/u;

/**
 * Derives a directive from quoted words: their longest run without an ellipsis, a bracket, a dash or a quotation mark.
 * Undefined if there is no word.
 */
export function deriveTextDirective(quoted: string): TextDirective | undefined {
  const runs = splitQuotation(collapseWhitespace(quoted)).flatMap((part) => dropCutWords(part).split(BREAK));
  const longest = runs.map(splitWords).reduce((best, run) => (run.length > best.length ? run : best), []);
  if (longest.length === 0) return undefined;
  if (longest.length <= LONGEST_RUN) return { start: trimPunctuation(longest.join(' ')) };
  return {
    start: trimPunctuation(longest.slice(0, WORDS_AT_EACH_END).join(' ')),
    end: trimPunctuation(longest.slice(-WORDS_AT_EACH_END).join(' ')),
  };
}

/** Browsers find whole words only: “[t]he ferry” becomes “ferry”. */
function dropCutWords({ text, joinedBefore, joinedAfter }: QuotationPart): string {
  const whole = joinedBefore ? text.replace(/^[\p{L}\p{M}\p{N}]+/u, '') : text;
  return joinedAfter ? whole.replace(/[\p{L}\p{M}\p{N}]+$/u, '') : whole;
}

const splitWords = (run: string): string[] => trimPunctuation(run).split(' ').filter(Boolean);

const trimPunctuation = (words: string): string => words.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
