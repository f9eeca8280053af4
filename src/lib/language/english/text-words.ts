import type { Word } from './words.ts';

const TEXT_WORDS = new Set(
  'article, caption, captions, headline, headlines, label, labels, page, pages, passage, passages, phrase, phrases, quotation, quotations, quoted, sound, sounds, term, terms, text, texts, transcript, transcripts, translation, translations, version, versions, word, words, wording, wordings'.split(
    ', ',
  ),
);

/**
 * Whether a word, with the one after it, means a text or a part of one. What a text leaves out, it does not say: where we
 * write “the article names nobody”, the article has no “nobody”.
 */
export const isTextWord = ({ text }: Word, next: Word | undefined): boolean =>
  TEXT_WORDS.has(text) || (/^reports?$/.test(text) && (next?.text === 'by' || next?.text === 'of'));
