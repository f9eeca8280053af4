import { enGB } from './en-GB/en-GB.ts';

/**
 * The words of the interface in one language. Sentences are whole, and a function where they take a number, a name or a
 * date, so that each language can put them in its own order; for sentences with links see `parseSentence`.
 */
export type Catalogue = typeof enGB;

/** The words of a site's language. There is one language so far. */
export const wordsOf = (_site: { language: string }): Catalogue => enGB;
