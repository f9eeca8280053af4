import { anyOf } from '../../common/any-of.ts';

const UNITS = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TEENS = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** The German words for 1 to 99, with their values. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...[...UNITS, ...TEENS].map((word, index) => [word, index + 1] as const),
  ...TENS.flatMap((ten, index) => [
    [ten, index * 10 + 20] as const,
    ...UNITS.map((unit, add) => [`${unit}und${ten}`, index * 10 + 21 + add] as const),
  ]),
  ['eins', 1],
  ['zwo', 2],
]);

/** The German words for a number and a half, up to nine, with their values. */
export const HALVES: ReadonlyMap<string, number> = new Map([
  ['anderthalb', 1.5],
  ...UNITS.map((unit, index) => [`${unit}einhalb`, index + 1.5] as const),
]);

const SMALL = anyOf(CARDINALS.keys());
/** „Ein“ alone is mostly an article, so it only counts inside a larger number. */
export const ABOVE_ONE = anyOf([...CARDINALS].filter(([, value]) => value > 1).map(([word]) => word));
const HUNDREDS = String.raw`(?:${SMALL})?hundert(?:(?:und)?(?:${SMALL}))?`;
/** A whole number in one word: „fünfundzwanzig“, „zweihundert“, „dreitausendfünfhundert“. */
export const ONE_WORD = String.raw`(?:${HUNDREDS}|${SMALL})?tausend(?:(?:und)?(?:${HUNDREDS}|${SMALL}))?|${HUNDREDS}|${ABOVE_ONE}`;

/** The value of such a word; undefined if it is none. */
export function valueOfWord(word: string): number | undefined {
  const text = word.toLowerCase();
  const [, thousands, rest = ''] = /^(.*?)tausend(?:und)?(.*)$/.exec(text) ?? [];
  if (thousands !== undefined) return sum(thousands === '' ? 1 : valueOfWord(thousands), 1000, rest);
  const [, hundreds, last = ''] = /^(.*?)hundert(?:und)?(.*)$/.exec(text) ?? [];
  if (hundreds !== undefined) return sum(hundreds === '' ? 1 : CARDINALS.get(hundreds), 100, last);
  return CARDINALS.get(text);
}

function sum(count: number | undefined, factor: number, rest: string): number | undefined {
  const added = rest === '' ? 0 : valueOfWord(rest);
  return count === undefined || added === undefined ? undefined : count * factor + added;
}
