const LETTER = '[\\p{L}\\p{N}]';
const GAP = '[^\\p{L}\\p{N}]';

/** Between two words of a match: blanks and punctuation, and at most one short word, such as “of”. */
const LINK = `${GAP}{1,3}(?:\\p{L}{1,3}${GAP}{1,3})?`;

/** What is known of the words of a language. */
export interface SharedWords {
  /** Words that say nothing about the subject of a sentence. */
  common: RegExp;
  /** The endings by which the forms of a word differ. */
  endings: RegExp;
}

/**
 * Finds in the text of a source what a sentence shares with it: its quotations, word for word, numbers, and two or more
 * neighbouring words that begin alike. A single word says too little. It is an aid to the eye and proves nothing. Undefined if
 * the sentence has only common words.
 */
export function buildSharedPattern(sentence: string, { common, endings }: SharedWords): RegExp | undefined {
  const findWords = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const quoted = [...sentence.matchAll(/[“\u201e\u00ab\u00bb](.+?)[“”\u00ab\u00bb]/g)]
    .map(([, words = '']) => findWords(words).join(`${GAP}+`))
    .filter(Boolean);
  const words = findWords(sentence);
  const numbers = words.filter((word) => /\d/.test(word));
  // Four letters or two capitals make a word worth showing.
  const stems = words
    .filter((word) => /\p{Lu}{2}|\p{L}{4}/u.test(word) && !common.test(word))
    .map((word) => `${beginningOf(word.replace(endings, ''))}\\p{L}{0,5}`);
  const any = [...quoted, ...numbers, ...stems].join('|');
  if (!any) return undefined;
  const alone = [...quoted, ...numbers].map((word) => `|${word}`).join('');
  return new RegExp(`(?<!${LETTER})(?:(?:${any})(?:${LINK}(?:${any}))+${alone})(?!${LETTER})`, 'giu');
}

/** What related words have in common: six letters of a stem, of a long one all but three. */
const beginningOf = (stem: string): string => stem.slice(0, Math.max(6, stem.length - 3));
