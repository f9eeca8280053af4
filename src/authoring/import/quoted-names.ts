import type { QuotedWords } from '#lib/language/quoted-words.ts';
import type { LanguagePack } from '#locales/pack.ts';
import { sentenceAt, type Paragraph } from './speech-acts.ts';

/** The most words that a name in quotation marks has. */
const LONGEST = 5;

/** A slogan may begin with a negation: “No Ferry”. */
const beginsWithNegation = (words: string, { meaning }: LanguagePack): boolean =>
  meaning !== undefined && new RegExp(String.raw`^(?:${meaning.negations})(?!\p{L})`, 'iu').test(words);

/** Whether words in quotation marks are a slogan, which may have capitals throughout: “Make Holm Great Again”. */
export const isSlogan = ({ start }: QuotedWords, text: string, { reporting }: LanguagePack): boolean =>
  reporting.beforeSlogan.test(text.slice(0, start));

/**
 * Whether words in quotation marks are a name, as of a newspaper, a company or a ship, and not what somebody said. They are
 * few, begin with a capital and end no sentence. And a noun stands before them that says what has the name (“the newspaper”),
 * or they are a part of a sentence in which nobody speaks, or of one as its subject (“The Gazette” reported). There, a German
 * name has an article, as a capital shows nothing, and no name begins with a negation. What is on banners or is
 * chanted is a slogan.
 *
 * @param isKnown whether an entry has the words as its name
 */
export function isQuotedName(
  quotation: QuotedWords,
  paragraph: Paragraph,
  language: LanguagePack,
  isKnown: (words: string) => boolean,
): boolean {
  const { text, plain, acts } = paragraph;
  const { start, end, words } = quotation;
  const inner = text.slice(start + 1, end - 1).trim();
  if (!/^[\p{Lu}\p{N}]/u.test(words) || !/\p{Lu}/u.test(words) || words.split(/\s+/).length > LONGEST) return false;
  // What ends a sentence, or stands before “said Quill”, is said.
  if (/[.!?…,;]$/.test(inner)) return false;
  const sentence = sentenceAt(paragraph, start);
  const before = plain.slice(sentence.start, start);
  const behind = plain.slice(end, sentence.end);
  if (/:\s*$/.test(before) || (before.trim() === '' && /^\s*(?:[.!?…]|$)/.test(behind))) return false;
  if (language.reporting.beforeQuotedName.test(before)) return true;
  // «Ніколи», – сказала Квіл. A list of names may have commas, too.
  if (before.trim() === '' && /^,/.test(behind) && !/^, [“"„«»]?_/.test(behind)) return false;
  if (isKnown(words)) return true;
  if (isSlogan(quotation, text, language)) return false;
  if (language.reporting.mayPrecedeQuotedName?.test(before) === false || beginsWithNegation(words, language)) return false;
  return !acts.some((act) => act.start >= sentence.start && act.end <= sentence.end);
}
