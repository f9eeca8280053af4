import { enGB } from './en-GB/en-GB.ts';
import { observed } from './word-calls.ts';

/**
 * The words of the interface in one language. Each message is a whole sentence, or a function if it contains a number, a
 * name or a date, so that each language can use its own word order. For sentences with links see `parseSentence`.
 */
export type Catalogue = typeof enGB;

/** The words for the language of a site. So far there is only English. */
export const wordsOf = (_site: { language: string }): Catalogue => observed(enGB);
