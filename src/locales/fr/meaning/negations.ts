/** French words that negate wherever they stand, as part of a regular expression. “Ne” has one of them behind it. */
export const NEGATIONS = String.raw`pas|jamais|rien|aucune?|ni|sans|nullement|aucunement|guère`;

const NEGATION = new RegExp(`^(?:${NEGATIONS}|ne|n|non)$`, 'iu');

export const isNegation = (word: string): boolean => NEGATION.test(word);

/** A word that negates those after it: “ne vendrons”, “pas vendre”. */
export const NEGATION_BEFORE = new RegExp(
  String.raw`((?<![\p{L}\p{N}])(?:(?:${NEGATIONS}|ne|non)(?![\p{L}\p{N}])|n['’]))(?: (?:encore|vraiment|du tout|plus|toujours|seulement))? ?$`,
  'iu',
);

/** A word that negates those before it: “nous vendons pas”. */
export const NEGATION_AFTER = /^ (?:(?:encore|vraiment|toujours) )?(pas|jamais|rien|nullement|aucunement|guère)(?!\p{L})/iu;

/** Words that turn round what they are put before, besides those that negate. */
export const REVERSING =
  /(?<!\p{L})(?:à peine|rarement|peu(?: d['’e])?|faux|fausse(?:s|ment)?|impossible|improbable|loin de|au lieu de|plutôt que|cesse(?:nt)? de|ne plus|personne ne)(?!\p{L})/iu;

/** Negations that reach to the end of their sentence. */
export const REACHING = /^(?:ni|personne|aucun|nul|nie|démen|refus|rejet|contest)/i;

/** Words that say that there is none or too little of something, and negations of them: “ne manque plus de place”, “n’a pas manqué d’eau”. */
export const LACKS = {
  word: /(?<!\p{L})(?:manqu\p{L}+|pénuries?|à court|insuffisan\p{L}+|trop peu|besoin|faute d(?:e(?!\p{L})|['’]))/iu,
  denied:
    /(?<!\p{L})n(?:e |['’])(?:(?:\p{L}+ )?manqu\p{L}+ (?:pas|plus|jamais)(?: jamais)?|\p{L}+ (?:pas|plus|jamais) manqué)(?= (?:de |d['’]))/giu,
};
