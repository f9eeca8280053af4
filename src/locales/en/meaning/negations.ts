/** English words that negate, as part of a regular expression. */
export const NEGATIONS = String.raw`not|no|never|nor|neither|without|cannot|nobody|nothing|none|\p{L}+n['’]t`;

const NEGATION = new RegExp(`^(?:${NEGATIONS})$`, 'iu');

export const isNegation = (word: string): boolean => NEGATION.test(word);

/** A word that negates those after it, also where it negates that somebody says or thinks them. */
export const NEGATION_BEFORE = new RegExp(
  String.raw`((?<![\p{L}\p{N}])(?:${NEGATIONS})(?![\p{L}\p{N}]))(?: (?:[\p{L}]+ly|even|ever|yet|really))?(?: (?:think|believe|say|said|claim|mean|suggest|expect|want|intend|plan)(?: (?:that|to))?(?: (?:I|we|you|he|she|it|they|there))?)? ?$`,
  'iu',
);

/** Words that turn round what they are put before, besides those that negate. */
export const REVERSING =
  /(?<!\p{L})(?:hardly|barely|scarcely|seldom|rarely|few|little|false|falsely|wrong(?:ly)?|un|im|dis|impossible|unlikely|fail(?:s|ed)? to|far from|rather than|instead of|no longer|nor)(?!\p{L})/iu;

/** Negations that reach to the end of their clause: “nobody”, “refused”. */
export const REACHING = /^(?:neither|nor|nobody|none|den|refus|reject|rul|declin)/i;

/** Words that say that there is none or too little of something, and negations of them: “does not lack space”, “no shortage of space”. */
export const LACKS = {
  word: /\b(?:lack(?:s|ed|ing)?|shortages?|short (?:of|on)|scarc\p{L}+|missing|insufficient\p{L}*|too (?:few|little)|needs? more|needed more|r[au]n(?:ning|s)? out)\b/iu,
  denied: /(?<!\p{L})(?:(?:not|never|no|no longer|cannot|\p{L}+n['’]t)(?: yet| really)? lack(?:s|ed|ing)?|no shortage)\b/giu,
};
