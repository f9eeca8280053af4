import { findMatches } from '#lib/text/find-matches.ts';
import { createNumberFinder, formatValue } from '../../common/number-values.ts';
import type { Numbers } from '../../parts/numbers.ts';
import { findFigures, parseFigures } from './figures.ts';
import { formatList, formatNumber } from './format.ts';
import { ABOVE_ONE, isNew, valueOfWords, WHOLE } from './number-words.ts';

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^douzaine/i, 12],
  [/^mille/i, 1e3],
  [/^million/i, 1e6],
  [/^M€/, 1e6],
  [/^milliard/i, 1e9],
  [/^Mds?/i, 1e9],
  [/^billion/i, 1e12],
];
const scaleOf = (word: string): number => SCALES.find(([pattern]) => pattern.test(word))?.[1] ?? 1;

const SPACE = '[ \\u00a0\\u202f]';
const LARGE = '(?:millions?|milliards?|billions?)';
/** “1,6 million”, “500 mille”, “3 Md€”. */
const SCALE = new RegExp(String.raw`^${SPACE}(${LARGE}|mille|(?:M|Mds?)(?=€))(?![\p{L}\p{N}])`, 'u');

/** Round numbers that are not exact. */
const ROUND = '(?:dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier)s?';

const NUMBER_WORDS = new RegExp(
  [
    String.raw`(?:un|une|${WHOLE})${SPACE}${LARGE}`,
    String.raw`un demi-(?:million|milliard)`,
    String.raw`(?:un|les deux|trois|quatre) (?:tiers|quarts?|cinquièmes?|dixièmes?)`,
    String.raw`(?:une|${ABOVE_ONE}) (?:douzaines?|${ROUND})`,
    String.raw`(?:des|plusieurs|quelques) (?:${ROUND}|millions|milliards)`,
    'la moitié',
    WHOLE,
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^/, String.raw`(?<![\p{L}\p{N}-])(?:`)
    .concat(String.raw`)(?![\p{L}\p{N}]|-\p{L})`),
  'giu',
);

/** The value of number words; the words themselves where they give no exact number. */
function valueOf(words: string): string {
  const text = words.toLowerCase().replaceAll(/[\u00a0\u202f]/g, ' ');
  const plain = valueOfWords(text);
  if (plain !== undefined) return formatValue(plain);
  const [, first = '', last = ''] = /^(.*) (\S+)$/.exec(text) ?? [];
  const whole = /^une?$/.test(first) ? 1 : valueOfWords(first);
  return whole === undefined || scaleOf(last) === 1 ? text : formatValue(whole * scaleOf(last));
}

/** Finds the numbers of a French text, in digits (also “1,6 million”) and in words. */
export const findNumberValues = createNumberFinder({
  findFigures,
  scale: SCALE,
  scaleOf,
  findWords: (text) =>
    findMatches(text, NUMBER_WORDS)
      .filter(({ 0: found, index }) => !isNew(text, index, found))
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length, text: found, value: valueOf(found) })),
});

/** The values of all numbers that a text could mean, for comparison: also “un”. */
const valuesOf = (text: string): Set<string> =>
  new Set([...findNumberValues(text).map(({ value }) => value), ...(/(?<!\p{L})une?(?!\p{L})/iu.test(text) ? ['1'] : [])]);

/** How numbers are read and shown in French. */
export const numbers: Numbers = {
  parse: (text) => new Set([...parseFigures(text), ...[...valuesOf(text)].filter((value) => /^\d+$/.test(value))]),
  findFigures,
  find: findNumberValues,
  valuesOf,
  format: formatNumber,
  formatList,
};
