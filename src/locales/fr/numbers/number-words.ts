import { anyOf as anyOfWords } from '../../common/any-of.ts';

const UNITS = 'un deux trois quatre cinq six sept huit neuf'.split(' ');
const TEENS = 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');
const BELOW_TWENTY = [...UNITS, ...TEENS];
/** The tens that numbers are added to: up to nine, up to nineteen in “soixante” and “quatre-vingt”. */
const TENS: Readonly<Record<string, readonly [value: number, upTo: number]>> = {
  vingt: [20, 9],
  trente: [30, 9],
  quarante: [40, 9],
  cinquante: [50, 9],
  soixante: [60, 19],
  // In Belgium and Switzerland
  septante: [70, 9],
  'quatre-vingt': [80, 19],
  huitante: [80, 9],
  octante: [80, 9],
  nonante: [90, 9],
};

/** “Vingt et un”, “vingt-et-un”, “soixante et onze”, “quatre-vingt-un”. */
const join = (ten: string, add: string): string =>
  /^(?:un|onze)$/.test(add) && ten !== 'quatre-vingt' ? `${ten}-et-${add}` : `${ten}-${add}`;

/** The French words for 1 to 99 with hyphens, also between “et”, with their values. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...BELOW_TWENTY.map((word, index) => [word, index + 1] as const),
  ...Object.entries(TENS).flatMap(([ten, [value, upTo]]) => [
    [ten, value] as const,
    ...BELOW_TWENTY.slice(0, upTo).map((add, index) => [join(ten, add), value + index + 1] as const),
  ]),
  ['quatre-vingts', 80],
]);

/** Those that are one word, as `findWords` finds them. “Neuf” also means “new”, and is left out. */
export const ONE_WORD_CARDINALS: ReadonlyMap<string, number> = new Map(
  [...CARDINALS].filter(([word]) => !word.includes('-') && word !== 'neuf'),
);

/** Between the parts of a number, as part of a regular expression. */
const GAP = '[-‑ \\u00a0]';

/** As alternatives of a regular expression; between their parts, spaces or hyphens. */
export const anyOf = (words: Iterable<string>): string => anyOfWords(words, (word) => word.replaceAll('-', GAP));

/** “Un” alone is mostly an article, so it only counts inside a larger number. */
export const ABOVE_ONE = anyOf([...CARDINALS.keys()].filter((word) => word !== 'un'));
/** “Une” stands in the place of “un” at the end. */
const SMALL = `(?:${anyOf(CARDINALS.keys())})e?`;
const HUNDREDS = String.raw`(?:(?:${anyOf(UNITS.slice(1))})${GAP})?(?<!pour${GAP})cents?(?:${GAP}(?:et${GAP})?${SMALL}(?![\p{L}]))?`;
/** A whole number in words: “vingt-cinq”, “vingt et une”, “deux cents”, “trois mille cinq cents”. */
export const WHOLE = String.raw`(?:(?:${HUNDREDS}|${ABOVE_ONE})${GAP})?mille(?:${GAP}(?:et${GAP})?(?:${HUNDREDS}|${SMALL})(?![\p{L}]))?|${HUNDREDS}|(?:${ABOVE_ONE})e?`;

/**
 * “Neuf” is a number only where one may stand: at the beginning of a text, or behind an article, a preposition, a verb of counting
 * or a comma. Elsewhere it means “new”: “un bac neuf”.
 */
export const isNew = (text: string, start: number, word: string): boolean =>
  /^neuf$/i.test(word) &&
  !/(?:^|[.!?…,;:(«“–—][ \u00a0\u202f]*|(?<!\p{L})(?:les|des|ces|ses|mes|nos|vos|leurs|aux|d['’]|de|à|par|en|sur|pour|avec|contre|dans|et|ou|entre|dont|que|moins|environ|presque|après|avant|depuis|a|ont|avait|compte|comptait|sont|étaient|y a)[ \u00a0\u202f]*)$/iu.test(
    text.slice(Math.max(0, start - 20), start),
  );

/** The value of such words; undefined if they are none. */
export function valueOfWords(words: string): number | undefined {
  let [total, part] = [0, 0];
  let previous = '';
  for (const word of words.toLowerCase().split(/[-‑\s]+/)) {
    const value = word === 'une' ? 1 : CARDINALS.get(word.replace(/^vingts$/, 'vingt'));
    if (word === 'mille') [total, part] = [total + (part || 1) * 1000, 0];
    else if (/^cents?$/.test(word)) part = (part || 1) * 100;
    else if (/^vingts?$/.test(word) && previous === 'quatre') part += 76;
    else if (value !== undefined) part += value;
    else if (word !== 'et') return undefined;
    previous = word;
  }
  return total + part;
}
