import type { IsoDay } from '#lib/dates/calendar.ts';
import { parseEdtf, type EdtfDate } from '#lib/dates/edtf-date.ts';
import { isVerbatim, normaliseQuotation } from '#lib/language/quotations.ts';
import { once } from '#lib/once.ts';
import { maskRanges } from '#lib/text/mask-ranges.ts';
import { wholeWords } from '#lib/text/whole-words.ts';
import { foldBlocks, hasDirective } from '#lib/web/find-directive.ts';
import type { TextDirective } from '#lib/web/text-directive.ts';
import type { LanguagePack } from '#locales/pack.ts';

/** The own text of a source, or a part of it, to look things up in. Each look-up is exact after normalisation. */
export interface SourceText {
  text: string;
  /** Whether quoted words stand there. What `[…]` and `…` leave out must not be long. */
  hasQuotation(words: string): boolean;
  /** Whether a browser would find the words to which a link leads. Line breaks count as spaces: texts are often wrapped. */
  hasDirective(directive: TextDirective): boolean;
  /** Whether words stand there, in any case. */
  hasWords(words: string): boolean;
  /** The dates that it gives, relative words resolved against the day of publication. */
  dates(): readonly EdtfDate[];
  /** The values of its numbers, those of dates excepted. */
  numbers(): ReadonlySet<string>;
  /** Whether a name stands there, in the case given or in capitals, without regard to accents. */
  hasName(name: string): boolean;
  /** Whether all capitalised words of a name stand in one sentence, in any order and case. */
  hasNameInSentence(name: string): boolean;
}

/** How many characters an omission may leave out. */
const LONGEST_OMISSION = 400;

/** Prepares a text. Without a day of publication, only full dates count. */
export function buildSourceText(text: string, published: IsoDay | undefined, language: LanguagePack): SourceText {
  const normalised = normalise(text);
  const plain = foldAccents(normalised);
  const sentences = once(() =>
    foldAccents(text)
      .split(/(?<=[.!?…]["”’)\]]*)\s+|\n/)
      .map((sentence) => normalise(sentence).toLowerCase()),
  );
  const dates = once(() =>
    language.dates
      .findWords(text, published ?? '2000-01-01')
      .filter(({ basis }) => published !== undefined || basis === 'stated')
      .flatMap(({ readings }) => readings.map(({ edtf }) => parseEdtf(edtf))),
  );
  const folded = once(() => foldBlocks([text.replace(INVISIBLE, '')]));
  const numbers = once(() =>
    language.numbers.valuesOf(maskRanges(text, [...language.dates.find(text), ...language.dates.findUnreadable(text)])),
  );
  return {
    text,
    dates,
    numbers,
    hasQuotation: (words) => findQuotation(normalise(words), normalised, language),
    hasDirective: (directive) => hasDirective(folded(), directive),
    hasWords: (words) => wholeWords(normalise(words).toLowerCase()).test(normalised.toLowerCase()),
    hasName: (name) => [name, name.toUpperCase()].some((spelling) => wholeWords(foldAccents(normalise(spelling))).test(plain)),
    hasNameInSentence: (name) => {
      const words = (foldAccents(name).match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? []).map((word) => wholeWords(word.toLowerCase(), 'u'));
      return words.length > 1 && sentences().some((sentence) => words.every((word) => word.test(sentence)));
    },
  };
}

/** Characters that nobody sees: soft hyphens, zero-width spaces and joiners. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Makes typographic marks, white space and dashes equal, and writes U.S. as US. Single and double marks count as equal, too. */
const normalise = (text: string): string =>
  normaliseQuotation(text.replace(INVISIBLE, '').replace(/(?<![\p{L}.])(?:\p{Lu}\.){2,}/gu, (letters) => letters.replaceAll('.', '')))
    .replace(/["`´‚„«»]|''/g, "'")
    .replace(/ ?[-−‐‒―]+ ?/g, '-');

const foldAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const GAP = /\[[^\]]*\]|…|\.\.\./;

/** Looks for the parts of a quotation from each place of the first of them. */
function findQuotation(words: string, text: string, { quotations }: LanguagePack): boolean {
  const parts = words.split(GAP);
  const first = parts.map((part) => part.trim()).find(Boolean);
  if (first === undefined) return false;
  const reach = words.length + LONGEST_OMISSION * (parts.length - 1);
  for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1))
    // With the character before and after it, so that a word is not cut in two.
    if (isVerbatim(words, text.slice(Math.max(0, at - 1), at + reach + 1), quotations.isEnding)) return true;
  return false;
}
