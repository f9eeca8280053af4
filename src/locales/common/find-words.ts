import { memoizeText } from '#lib/text/memoize-text.ts';
import { withPlainTwin } from '#lib/text/plain-twin.ts';
import type { Word } from '../parts/words.ts';

/** A word or a number, of which "8,500" is one. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[,.]\p{N}+)*(?:['’]\p{L}+)*/gu;

/** What a word is wherever it stands. */
type Form = Pick<Word, 'text' | 'stem' | 'isStopWord'>;

/** How the words of a language are compared. */
export interface WordForms {
  /** What a word is; unless given, letters and digits, also with apostrophes between them. Global; see `withPlainTwin`. */
  pattern?: RegExp;
  /** A word in lower case with straight apostrophes, without what does not count: a possessive ending, thousands separators. */
  normalise(word: string): string;
  stem(word: string): string;
  stopWords: ReadonlySet<string>;
}

/** Finds the words of a text. Every check does so for tens of thousands of words: `match` makes fewer objects than `matchAll`. */
export function createWordFinder({ pattern = WORD, normalise, stem, stopWords }: WordForms): (text: string) => readonly Word[] {
  const patternIn = withPlainTwin(pattern);
  /** The same words occur again and again, and a stem takes many steps. */
  const forms = new Map<string, Form>();

  function formOf(written: string): Form {
    const known = forms.get(written);
    if (known) return known;
    const text = normalise(written.toLowerCase().replaceAll('’', "'"));
    const form = { text, stem: stem(text), isStopWord: stopWords.has(text) };
    forms.set(written, form);
    return form;
  }

  return memoizeText((text) => {
    let end = 0;
    return (text.match(patternIn(text)) ?? []).map((written) => {
      const start = text.indexOf(written, end);
      end = start + written.length;
      const { text: word, stem: ownStem, isStopWord } = formOf(written);
      return { start, end, text: word, stem: ownStem, isStopWord };
    });
  });
}
