const LETTER = '[\\p{L}\\p{N}]';
const GAP = '[^\\p{L}\\p{N}]';

/** Between two words of a match: blanks and punctuation, and at most one short word, such as “of”. */
const LINK = `${GAP}{1,3}(?:\\p{L}{1,3}${GAP}{1,3})?`;

/**
 * Finds in the text of a source what a sentence shares with it: its quotations, word for word, numbers, and two or more
 * neighbouring words that begin alike. A single word says too little. It is an aid to the eye and proves nothing. `common`
 * matches words that say nothing about the subject. Undefined if the sentence has no other words.
 */
export function buildSharedPattern(sentence: string, common: RegExp): RegExp | undefined {
  const findWords = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const quoted = [...sentence.matchAll(/[“\u201e\u00ab\u00bb](.+?)[“”\u00ab\u00bb]/g)]
    .map(([, words = '']) => findWords(words).join(`${GAP}+`))
    .filter(Boolean);
  const words = findWords(sentence);
  const numbers = words.filter((word) => /\d/.test(word));
  // Four letters or two capitals make a word worth showing. Endings do not count, nor what follows six letters.
  const stems = words
    .filter((word) => /\p{Lu}{2}|\p{L}{4}/u.test(word) && !common.test(word))
    .map((word) => `${word.replace(/(?<=.{3})(?:e?[sd]|ing)$/, '').slice(0, 6)}\\p{L}{0,5}`);
  const any = [...quoted, ...numbers, ...stems].join('|');
  if (!any) return undefined;
  const alone = [...quoted, ...numbers].map((word) => `|${word}`).join('');
  return new RegExp(`(?<!${LETTER})(?:(?:${any})(?:${LINK}(?:${any}))+${alone})(?!${LETTER})`, 'giu');
}
