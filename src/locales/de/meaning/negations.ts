/** German words that negate, as part of a regular expression. */
export const NEGATIONS = String.raw`nicht|nie|niemals|niemand(?:em|en)?|nichts|kein(?:e[mnrs]?)?|weder|ohne|nirgends|keineswegs`;

const NEGATION = new RegExp(`^(?:${NEGATIONS})$`, 'iu');

export const isNegation = (word: string): boolean => NEGATION.test(word);

/** A word that negates those after it. */
export const NEGATION_BEFORE = new RegExp(
  String.raw`((?<![\p{L}\p{N}])(?:${NEGATIONS})(?![\p{L}\p{N}]))(?: (?:einmal|so|wirklich|jemals|mehr|ganz))? ?$`,
  'iu',
);

/** A word that negates those before it: „Wir schließen die Fähre nicht“. */
export const NEGATION_AFTER = /^,? (?:(?:auch|noch|wohl|aber|jetzt|heute) )?(nicht|nie|niemals|keineswegs)(?!\p{L})/iu;

/** Words that turn round what they are put before, besides those that negate. */
export const REVERSING =
  /(?<!\p{L})(?:kaum|selten|wenige?[nr]?|falsch(?:e[mnrs]?)?|un|unmöglich|unwahrscheinlich|weit davon entfernt|statt|anstatt|anstelle|nicht mehr|nicht länger)(?!\p{L})/iu;

/** Negations that reach to the end of their sentence. */
export const REACHING = /^(?:weder|niemand|kein|bestr|bestreit|dement|verweig|abgelehn|ablehn)/i;

/** Words that say that there is none or too little of something, and negations of them: „fehlt es nicht an“, „nicht mehr mangelt“, „kein Mangel“. */
export const LACKS = {
  word: /(?<!\p{L})(?:(?:ge)?fehl(?:t(?:e[ns]?)?|en)|mangelt(?:e[ns]?)?|mangeln|\p{L}*mangel|\p{L}*knapp\p{L}*|\p{L}*engp[aä]ss\p{L}*|zu wenige?[rns]?|vermiss(?:t|en))(?!\p{L})/iu,
  denied:
    /(?<!\p{L})(?:(?:fehl|mangel)(?:t|te|ten|en|n)(?: es)?(?: \p{L}+)? (?:nicht|nie|niemals)|(?:nicht|nie|niemals)(?: mehr| länger)? (?:gefehlt|(?:fehl|mangel)(?:t|te|ten|en|n))|keine?n? mangel)(?!\p{L})/giu,
};
