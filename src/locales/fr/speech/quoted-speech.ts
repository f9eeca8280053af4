import { ACCORDING, SPEECH_VERBS } from './speech-verbs.ts';

const WORD_END = String.raw`(?![\p{L}\p{N}])`;
/** “, la maire,”, “, maire de Saint-Orme,”. */
const ASIDE = String.raw`(?:,[^,.;:_]{1,60},)?`;

/** “Ada Quill, la maire, a déclaré”, “Quill ne l’a pas dit”. */
const SPEAKS_AFTER = new RegExp(
  String.raw`^${ASIDE}(?: (?:ne |n['’]|lui |leur |nous |l['’])?(?:\p{Ll}+ment )?)(?:${SPEECH_VERBS})${WORD_END}`,
  'u',
);
/** “a déclaré la maire ”, “selon ”, “les mots de ”, “cité par ”. */
const SPEAKS_BEFORE = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:${SPEECH_VERBS})${WORD_END}|${ACCORDING}|citée?s? par|mots (?:de|du)|propos (?:de|du)|paroles (?:de|du)|phrase (?:de|du)|formule (?:de|du)|lettre (?:de|du)|[Pp]our)(?: (?:le|la|les|sa|son|leur|l['’]|M\.|Mme|Mlle|Me))?(?: ?(?:l['’])?[\p{Ll}-]+(?: (?:de|du|des|de la))?){0,3}(?:,? (?:M\.|Mme))?,?[ '’]$`,
  'u',
);

/** Whether the one who is named in a range of a text says the words that it quotes, of which each letter is a `_`. */
export const introducesWords = (text: string, { start, end }: { start: number; end: number }): boolean =>
  SPEAKS_AFTER.test(text.slice(end, end + 160)) || SPEAKS_BEFORE.test(text.slice(Math.max(0, start - 120), start));
