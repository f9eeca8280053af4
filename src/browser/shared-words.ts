const LETTER = '[\\p{L}\\p{N}]';
const GAP = '[^\\p{L}\\p{N}]';

/**
 * Finds in the text of a source what a sentence shares with it: its quotations, word for word, and words that begin alike.
 * Neighbours are one match. It is an aid to the eye and proves nothing. `common` matches words that say nothing about the
 * subject. Undefined if the sentence has no other words.
 */
export function buildSharedPattern(sentence: string, common: RegExp): RegExp | undefined {
  const findWords = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const quoted = [...sentence.matchAll(/“(.+?)”/g)].map(([, words = '']) => findWords(words).join(`${GAP}+`));
  // Four letters or two capitals make a word worth showing. Endings do not count, nor what follows six letters.
  const stems = findWords(sentence)
    .filter((word) => /\d|\p{Lu}{2}|.{4}/u.test(word) && !common.test(word))
    .map((word) => `${word.replace(/(?<=.{3})(?:e?[sd]|ing)$/, '').slice(0, 6)}\\p{L}{0,5}`);
  const any = [...quoted, ...stems].filter(Boolean).join('|');
  return any ? new RegExp(`(?<!${LETTER})(?:${any})(?:${GAP}{1,3}(?:${any}))*(?!${LETTER})`, 'giu') : undefined;
}
