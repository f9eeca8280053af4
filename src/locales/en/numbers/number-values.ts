import { findMatches } from '#lib/text/find-matches.ts';
import { createNumberFinder, formatValue } from '../../common/number-values.ts';
import { findFigures } from './figures.ts';
import { CARDINALS } from './cardinals.ts';
import { findNumberWords } from './number-words.ts';

const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};
const SCALE = /^(?:[ \u00a0-]?(hundred|thousand|million|billion|trillion|bn|mn|tn)|(k))(?![\p{L}\p{N}])/iu;
/** Thousands with plain spaces between them, as in 100 000. */
const SPACED = /(?<![\p{L}\d.,/-])\d{1,3}(?: \d{3})+(?![\d.,])/gu;

/** Finds the numbers of an English text, in digits (also "1.5 million", "$3bn") and in words. */
export const findNumberValues = createNumberFinder({
  findFigures,
  scale: SCALE,
  scaleOf: (word) => SCALES[word.toLowerCase()] ?? 1,
  findWords: (text) => findNumberWords(text).map((found) => ({ ...found, value: valueOfWords(found.text) })),
});

const TIMES: Readonly<Record<string, string>> = { once: '1', twice: '2', thrice: '3' };

/** The values of all numbers that a text could mean, for comparison: also "one", "twice", and 100 000 with spaces. */
export const valuesOf = (text: string): Set<string> =>
  new Set([
    ...findNumberValues(text).map(({ value }) => value),
    ...findMatches(text, SPACED).map(({ 0: figure }) => figure.replaceAll(' ', '')),
    ...(/\bone\b/i.test(text) ? ['1'] : []),
    ...findMatches(text, /\b(?:once|twice|thrice)\b/gi).map(([word]) => TIMES[word.toLowerCase()] ?? ''),
  ]);

/** The value of number words; the words themselves where they give no exact number. */
function valueOfWords(words: string): string {
  const text = words.toLowerCase();
  let [total, part] = [0, 0];
  for (const word of text.split(/[\s-]+/)) {
    const scale = SCALES[word];
    const cardinal = CARDINALS.get(word);
    if (cardinal !== undefined) part += cardinal;
    else if (word === 'a' || word === 'an') part = 1;
    else if (scale === 100 || scale === 12) part = (part || 1) * scale;
    else if (scale !== undefined) [total, part] = [total + (part || 1) * scale, 0];
    else if (word !== 'and') return text;
  }
  return formatValue(total + part);
}
