/** English words that begin a condition, as part of a regular expression. */
const CONDITIONS = String.raw`(?<!\b(?:even|as|what|but) )if|unless|provided(?: that)?|providing(?: that)?|in case|on condition|as long as|so long as|only when`;

/** A condition at the beginning of a sentence, or right before a place. */
export const CONDITION_BEFORE = new RegExp(
  String.raw`^[^\p{L}]*(?:(?:and|but|so|that|only|then) )*\b(${CONDITIONS}|should|were|had)\b|\b(${CONDITIONS}) ?$`,
  'iu',
);

/** A condition right behind a place. */
export const CONDITION_AFTER = new RegExp(String.raw`^[,–-]?\s*(?:(?:and|but) )?(?:only )?(${CONDITIONS})\b`, 'iu');

/** A condition anywhere. */
export const CONDITION = new RegExp(String.raw`\b(${CONDITIONS})\b`, 'giu');

/** Words by which a sentence says that something is conditional. */
export const CONDITIONAL = new RegExp(
  String.raw`\b(?:${CONDITIONS}|should|would|could|might|conditions?|conditional(?:ly)?|depend(?:s|ed|ing)?|whether|once|when|otherwise)\b`,
  'iu',
);
