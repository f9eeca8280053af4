import type { Word } from '../../parts/words.ts';

const TEXT_WORDS = new Set(
  'article, caption, captions, headline, headlines, label, labels, page, pages, passage, passages, phrase, phrases, quotation, quotations, quoted, sound, sounds, term, terms, text, texts, transcript, transcripts, translation, translations, version, versions, word, words, wording, wordings'.split(
    ', ',
  ),
);

/**
 * Whether a word of a sentence means a text or a part of one. What a text leaves out, it does not say: where we write “the
 * article names nobody”, the article has no “nobody”.
 */
export function isTextWord(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text ?? '';
  return TEXT_WORDS.has(text) || ((text === 'report' || text === 'reports') && /^(?:by|of)$/.test(words[index + 1]?.text ?? ''));
}
