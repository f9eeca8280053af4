import { fold } from '#lib/text/fold.ts';
import type { TextDirective } from './text-directive.ts';

/** A text prepared for `hasDirective`: its blocks, folded, each on a line of its own. */
export type FoldedText = string & { readonly folded: true };

/** Prepares the blocks of a text, such as paragraphs. */
export const foldBlocks = (blocks: readonly string[]): FoldedText =>
  blocks
    .map(foldWords)
    .filter((block) => block !== '')
    .join('\n') as FoldedText;

/**
 * Whether a browser would find the words of a directive. As browsers do, it ignores case, accents, soft hyphens and the form
 * of quotation marks, and finds whole words, each of the parts within one block.
 */
export function hasDirective(text: FoldedText, { prefix, start, end, suffix }: TextDirective): boolean {
  for (const before of findAll(text, prefix ?? start)) {
    const first = prefix === undefined ? before : endAfterSpace(text, start, before);
    if (first === undefined) continue;
    const ends = end === undefined ? [first] : findAll(text, end, first);
    for (const last of ends) if (suffix === undefined || endAfterSpace(text, suffix, last) !== undefined) return true;
  }
  return false;
}

const foldWords = (words: string): string =>
  fold(words.replaceAll('\u00ad', ''))
    .replace(/[‘‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"');

/** Each end of words in a text, from an offset on. */
function* findAll(text: FoldedText, words: string, from = 0): Generator<number> {
  const term = foldWords(words);
  if (term === '') return;
  for (let at = text.indexOf(term, from); at !== -1; at = text.indexOf(term, at + 1))
    if (isWholeWord(text, at, at + term.length)) yield at + term.length;
}

/** The end of words that stand at an offset, or after the white space there. */
function endAfterSpace(text: FoldedText, words: string, from: number): number | undefined {
  const term = foldWords(words);
  const at = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
  return text.startsWith(term, at) && isWholeWord(text, at, at + term.length) ? at + term.length : undefined;
}

const isWholeWord = (text: string, start: number, end: number): boolean => !isWithinWord(text, start) && !isWithinWord(text, end);

/** Scripts that write words without spaces between them. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const WITHIN = /^[\p{L}\p{N}]{2}$/u;

function isWithinWord(text: string, at: number): boolean {
  const pair = (text[at - 1] ?? '') + (text[at] ?? '');
  return WITHIN.test(pair) && !UNSPACED.test(pair);
}
