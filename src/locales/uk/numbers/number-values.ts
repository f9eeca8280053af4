import { findMatches } from '#lib/text/find-matches.ts';
import { createNumberFinder, formatValue } from '../../common/number-values.ts';
import type { NumberValue, Numbers } from '../../parts/numbers.ts';
import { findFigures, parseFigures } from './figures.ts';
import { formatList, formatNumber } from './format.ts';
import { ANY_SCALE, anyOf, CARDINALS, NUMERALS, plain, scaleOf } from './number-words.ts';

/** „1,6 мільйона“, „500 тис.“ */
const SCALE = new RegExp(String.raw`^[ \u00a0\u202f](${ANY_SCALE})(?![\p{L}\p{N}])`, 'iu');

const NUMERAL = anyOf(NUMERALS.keys());
const ABOVE_ONE = anyOf([...NUMERALS].filter(([, value]) => value > 1).map(([word]) => word));
/** Parts of a whole, with what divides it. */
const PARTS: readonly (readonly [pattern: string, divisor: number])[] = [
  ['половин(?:а|и|і|у|ою)', 2],
  ['третин(?:а|и|і|у|ою)?', 3],
  ['чверт(?:ь|і|ю|ей)|чверттю', 4],
];
const ANY_PART = PARTS.map(([pattern]) => pattern).join('|');

const NUMBER_WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'ʼ-])(?:${[
    // півтора мільйона, пів мільйона, півмільйона
    String.raw`(?:півтор[аи]|пів) ?(?:${ANY_SCALE})`,
    // дві третини, третина, половина
    String.raw`(?:(?:${ABOVE_ONE}) )?(?:${ANY_PART})`,
    // дві тисячі п’ятсот, двадцять один, тисячі
    String.raw`(?:(?:${NUMERAL}) )*(?:${ANY_SCALE})(?: (?:${NUMERAL}))*`,
    String.raw`(?:${ABOVE_ONE})(?: (?:${NUMERAL}))*`,
  ].join('|')})(?![\p{L}\p{N}’'ʼ])`,
  'giu',
);

/** A round number in the plural: „тисячі“, „мільйонів“. */
const IN_PLURAL = /(?:[иі]|ів|ень|тисяч|дюжин|ами|ями|ам|ям|ах|ях)$/iu;

/** A number in words that is read from left to right. */
interface Reading {
  start: number;
  end: number;
  /** What the thousands and millions before are worth. */
  done: number;
  /** The hundreds, tens and units so far; undefined if there are none. */
  open: number | undefined;
}

/** The numbers in words one after the other: „двадцять п’ять“ is one, „два три“ are two. */
function* readNumbers(words: string, offset: number): Generator<NumberValue> {
  const fraction = readFraction(words);
  if (fraction !== undefined) {
    yield { start: offset, end: offset + words.length, text: words, value: fraction };
    return;
  }
  let now: Reading | undefined;
  const toValue = ({ start, end, done, open }: Reading): NumberValue => {
    const text = words.slice(start, end);
    return { start: offset + start, end: offset + end, text, value: formatValue(done + (open ?? 0)) };
  };
  for (const { 0: word, index } of findMatches(words, /\S+/gu)) {
    const end = index + word.length;
    const value = NUMERALS.get(plain(word));
    if (value === undefined) {
      const scale = scaleOf(word);
      if (!now && IN_PLURAL.test(word)) {
        // „Мільйони“ and „тисячі“ alone are no exact number.
        yield { start: offset + index, end: offset + end, text: word, value: `${scale}s` };
        continue;
      }
      now = { start: now?.start ?? index, end, done: (now?.done ?? 0) + (now?.open ?? 1) * scale, open: undefined };
    } else if (now && (now.open === undefined || fits(value, now.open))) now = { ...now, end, open: (now.open ?? 0) + value };
    else {
      if (now) yield toValue(now);
      now = { start: index, end, done: 0, open: value };
    }
  }
  if (now) yield toValue(now);
}

/** Whether a numeral continues another: „сто“ and „п’ять“, not „два“ and „три“. */
const fits = (value: number, before: number): boolean =>
  (value < 100 && before % 100 === 0) || (value < 10 && before % 10 === 0 && before % 100 >= 20);

/** The value of „половина“, „дві третини“ and „півтора мільйона“. */
function readFraction(words: string): string | undefined {
  const [, half, scale = ''] = /^(півтор[аи]|пів) ?(.+)$/iu.exec(words) ?? [];
  if (half !== undefined) return formatValue((/^півтор/iu.test(half) ? 1.5 : 0.5) * scaleOf(scale));
  const [part = '', count] = words.split(' ').reverse();
  const divisor = PARTS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(part))?.[1];
  return divisor === undefined ? undefined : `${count === undefined ? 1 : NUMERALS.get(plain(count))}/${divisor}`;
}

/** Finds the numbers of a Ukrainian text, in digits (also „1,6 мільйона“) and in words. */
export const findNumberValues = createNumberFinder({
  findFigures,
  scale: SCALE,
  scaleOf,
  findWords: (text) => findMatches(text, NUMBER_WORDS).flatMap(({ 0: found, index }) => [...readNumbers(found, index)]),
});

const TIMES: Readonly<Record<string, string>> = { раз: '1', двічі: '2', тричі: '3', обидва: '2', обидві: '2', обох: '2' };
const TIMES_WORD = new RegExp(String.raw`(?<!\p{L})(?:${Object.keys(TIMES).join('|')})(?!\p{L})`, 'giu');
const ONE = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf([...CARDINALS].filter(([, value]) => value === 1).map(([word]) => word))})(?!\p{L})`,
  'iu',
);

const ONE_AND_A_HALF = /(?<!\p{L})півтор[аи](?!\p{L})/iu;

/** The values of all numbers that a text could mean, for comparison: also „один“ and „двічі“. */
const valuesOf = (text: string): Set<string> =>
  new Set([
    ...findNumberValues(text).map(({ value }) => value),
    ...(ONE.test(text) ? ['1'] : []),
    ...findMatches(text, TIMES_WORD).map(([word]) => TIMES[word.toLowerCase()] ?? ''),
  ]);

/** How numbers are read and shown in Ukrainian. */
export const numbers: Numbers = {
  parse: (text) =>
    new Set([
      ...parseFigures(text),
      ...findNumberValues(text).map(({ value }) => value),
      ...(ONE.test(text) ? ['1'] : []),
      // In figures, it is „1,5 мільйона“.
      ...(ONE_AND_A_HALF.test(text) ? ['1.5'] : []),
    ]),
  findFigures,
  find: findNumberValues,
  valuesOf,
  format: formatNumber,
  formatList,
};
