import { findMatches } from '#lib/text/find-matches.ts';
import { anyOf } from '../../common/any-of.ts';
import { createNumberFinder, formatValue } from '../../common/number-values.ts';
import type { Numbers } from '../../parts/numbers.ts';
import { findFigures, parseFigures } from './figures.ts';
import { formatList, formatNumber } from './format.ts';
import { ABOVE_ONE, CARDINALS, HALVES, ONE_WORD, valueOfWord } from './number-words.ts';

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^Dutzend/i, 12],
  [/^Hundert/i, 100],
  [/^Tausend/i, 1e3],
  [/^(?:Million|Mio)/i, 1e6],
  [/^(?:Milliarde|Mrd)/i, 1e9],
  [/^Billion/i, 1e12],
];
const scaleOf = (word: string): number => SCALES.find(([pattern]) => pattern.test(word))?.[1] ?? 1;

const LARGE = String.raw`(?:Million(?:en)?|Milliarden?|Billion(?:en)?|Mio\.|Mrd\.)`;
/** „1,6 Millionen“, „500 Tausend“. */
const SCALE = new RegExp(String.raw`^[ \u00a0\u202f](${LARGE}|Tausend|Hundert|Dutzend)(?![\p{L}\p{N}])`, 'u');

const NUMBER_WORDS = new RegExp(
  [
    String.raw`(?:ein|eine|einer|${ONE_WORD}) ${LARGE}`,
    String.raw`(?:ein|eine[mnrs]?) halbe[ns]? (?:Dutzend|Million|Milliarde)`,
    String.raw`(?:${anyOf(HALVES.keys())})(?: ${LARGE})?`,
    String.raw`(?:ein|einem|${ABOVE_ONE}) (?:Drittel|Viertel|Fünftel|Zehntel)n?`,
    String.raw`(?:ein|${ABOVE_ONE}) Dutzend`,
    String.raw`(?:Dutzende|Hunderte|Tausende|Zehntausende|Hunderttausende|Millionen|Milliarden)n?`,
    '(?:die|der) Hälfte',
    ONE_WORD,
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^/, String.raw`(?<![\p{L}\p{N}-])(?:`)
    .concat(String.raw`)(?![\p{L}\p{N}])`),
  'giu',
);

/** The value of number words; the words themselves where they give no exact number. */
function valueOf(words: string): string {
  const text = words.toLowerCase();
  const [first = '', second] = words.split(' ');
  const whole = /^eine?r?$/i.test(first) ? 1 : (HALVES.get(first.toLowerCase()) ?? valueOfWord(first));
  if (second === undefined) return whole === undefined ? text : formatValue(whole);
  return whole === undefined || scaleOf(second) === 1 ? text : formatValue(whole * scaleOf(second));
}

/** Finds the numbers of a German text, in digits (also „1,6 Millionen“) and in words. */
export const findNumberValues = createNumberFinder({
  findFigures,
  scale: SCALE,
  scaleOf,
  findWords: (text) =>
    findMatches(text, NUMBER_WORDS).map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      text: found,
      value: valueOf(found),
    })),
});

const TIMES: Readonly<Record<string, string>> = { einmal: '1', zweimal: '2', dreimal: '3' };

/** The values of all numbers that a text could mean, for comparison: also „ein“ and „zweimal“. */
const valuesOf = (text: string): Set<string> =>
  new Set([
    ...findNumberValues(text).map(({ value }) => value),
    ...(/(?<!\p{L})eine?[mnrs]?(?!\p{L})/iu.test(text) ? ['1'] : []),
    ...findMatches(text, /(?<!\p{L})(?:einmal|zweimal|dreimal)(?!\p{L})/giu).map(([word]) => TIMES[word.toLowerCase()] ?? ''),
  ]);

const SMALL_VALUES = new Map([...CARDINALS, ...HALVES]);
const SMALL = new RegExp(String.raw`(?<!\p{L})(?:${anyOf(SMALL_VALUES.keys())})(?!\p{L})`, 'giu');

/** How numbers are read and shown in German. */
export const numbers: Numbers = {
  parse: (text) =>
    new Set([...parseFigures(text), ...findMatches(text, SMALL).map(([word]) => String(SMALL_VALUES.get(word.toLowerCase())))]),
  findFigures,
  find: findNumberValues,
  valuesOf,
  format: formatNumber,
  formatList,
};
