/** Ukrainian words that negate, as part of a regular expression. */
export const NEGATIONS = String.raw`не|ні|ані|ніхто|нікого|нікому|ніким|ніщо|нічого|нічому|нічим|ніколи|ніде|нікуди|ніяк(?:ий|а|е|і|ого|ої|их)?|жод(?:ен|ний|на|не|ного|ної|ному|ній|ну|ним|ною|ні|них|ними)|без|немає|нема`;

const NEGATION = new RegExp(`^(?:${NEGATIONS})$`, 'iu');

export const isNegation = (word: string): boolean => NEGATION.test(word);

/** A word that negates those after it. */
export const NEGATION_BEFORE = new RegExp(
  String.raw`((?<![\p{L}\p{N}’'ʼ-])(?:${NEGATIONS})(?![\p{L}\p{N}’'ʼ-]))(?: (?:лише|тільки|так|дуже|зовсім|ще|вже|більше))? ?$`,
  'iu',
);

/** Words that turn round what they are put before, besides those that negate. */
export const REVERSING =
  /(?<!\p{L})(?:ледве|навряд|рідко|мало|хибн(?:о|ий|а|е|і)|неможливо|неправда|замість|уже не|вже не|більше не)(?!\p{L})/iu;

/** Negations that reach to the end of their sentence. */
export const REACHING = /^(?:ні|ані|ніхт|нік|жод|запереч|спросту|відмов|відхил)/i;

/** Words that say that there is none or too little of something, and negations of them: «не бракує місця», «немає нестачі». */
export const LACKS = {
  word: /(?<!\p{L})(?:брак(?:у(?:є|вало|ватиме)?|ом)?|нестач\p{L}+|дефіцит\p{L}*|замало|недостат\p{L}+)(?!\p{L})/iu,
  denied: /(?<!\p{L})(?:не браку(?:є|вало|ватиме)|нема(?:є)? (?:браку|нестачі))(?!\p{L})/giu,
};
