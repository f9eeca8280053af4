/** English words that negate, as part of a regular expression. */
export const NEGATIONS = String.raw`not|no|never|nor|neither|without|cannot|nobody|nothing|none|\p{L}+n['’]t`;

const NEGATION = new RegExp(`^(?:${NEGATIONS})$`, 'iu');

export const isNegation = (word: string): boolean => NEGATION.test(word);
