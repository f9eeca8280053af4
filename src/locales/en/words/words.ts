import type { Word } from '../../parts/words.ts';
import { memoizeText } from '#lib/text/memoize-text.ts';
import { stemmer } from 'stemmer';
import { STOP_WORDS } from './stop-words.ts';

/** A word or a number, of which "8,500" is one. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[,.]\p{N}+)*(?:['’]\p{L}+)*/gu;
const POSSESSIVE = /'s?$/;

/** What a word is wherever it stands. */
type Form = Pick<Word, 'text' | 'stem' | 'isStopWord'>;

/** The same words occur again and again, and a stem takes many steps. */
const forms = new Map<string, Form>();

function formOf(written: string): Form {
  const known = forms.get(written);
  if (known) return known;
  const text = written.toLowerCase().replaceAll('’', "'").replaceAll(',', '').replace(POSSESSIVE, '');
  const form = { text, stem: stemmer(text), isStopWord: STOP_WORDS.has(text) };
  forms.set(written, form);
  return form;
}

/** Finds the words of a text. Every check does so for tens of thousands of words: `match` makes fewer objects than `matchAll`. */
export const findWords: (text: string) => readonly Word[] = memoizeText((text) => {
  let end = 0;
  return (text.match(WORD) ?? []).map((written) => {
    const start = text.indexOf(written, end);
    end = start + written.length;
    const { text: word, stem, isStopWord } = formOf(written);
    return { start, end, text: word, stem, isStopWord };
  });
});
