/** The endings of English words by which number, tense and person differ; none turns a meaning round. */
const ENDINGS: ReadonlySet<string> = new Set(['', ...'s es y ies ied d ed t e ing en'.split(' ')]);

export const isEnding = (letters: string): boolean => ENDINGS.has(letters.toLowerCase());
