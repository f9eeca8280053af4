/** English verbs by which a writer leaves a claim to somebody: "said that the ferry would stay". */
const SAYS = String.raw`accus(?:es|ed)|add(?:s|ed)|argu(?:es|ed)|believ(?:es|ed)|claimed|den(?:ies|ied)|estimated|explain(?:s|ed)|h(?:olds|eld) that|insist(?:s|ed)|judg(?:es|ed)|maintain(?:s|ed)|noted|sa(?:ys|id)|stated|stress(?:es|ed)|th(?:inks|ought)|told|warn(?:s|ed)|writes|wrote`;
const ACCOUNT = 'account|assessment|claim|count|estimate|judgement|opinion|reading|report|statement|view|version|words';
const ADVERBS = '(?:also|again|later|once|still|then|on [^,.;]{4,30}|once again|once more) ';

const WORD_END = String.raw`(?![\p{L}\p{N}])`;
/** Those who speak for somebody: "Holm’s harbour master, Ada Quill, said" is what Holm says as well. */
const OFFICES = [
  'adviser|agenc(?:y|ies)|ambassador|board|chair(?:man|woman)?|chancellor|chief|commander|commission(?:er)?|council|delegat(?:es?|ion)',
  'deputy|diplomats?|director|embassy|envoys?|general|governor|government|head|king|lawyers?|leader(?:ship|s)?|master|mayor|minist(?:er|ry)',
  'negotiators?|officer|officials?|parliament|president|queen|representatives?|secretar(?:y|iat)|speaker|spokes(?:man|person|woman)',
].join('|');
/** What an office looks like after the name that it belongs to: "’s minister of trade". */
const OFFICE = String.raw`’s? (?:[\p{L}-]+ ){0,4}?(?i:${OFFICES})(?: (?:for|of) (?:the )?[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)?`;
/** The name of whoever holds an office, which may stand between commas. */
const HOLDER = String.raw`(?:,? \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,3})?`;

/** What follows the name of a speaker: "Ada Quill, the mayor, said", "Ada Quill told the council that", "Holm’s mayor, Ada Quill, said". */
const SPEAKS_AFTER = new RegExp(String.raw`^(?:${OFFICE}${HOLDER})?(?:,[^,.;:]{1,60},|,)? (?:${ADVERBS})*(?:${SAYS})${WORD_END}`, 'u');
/** Verbs that may stand before the name: "said Mayor Quill". After the others comes an object. */
const INVERTED = 'added|argued|explained|sa(?:id|ys)|warned|wrote';
/** What stands before the name of a speaker: "according to", "said Mayor". */
const SPEAKS_BEFORE = new RegExp(
  String.raw`(?:\b[Aa]ccording to|\b[Tt]he (?:${ACCOUNT}) of|, (?:${INVERTED})) (?:the )?(?:\p{Lu}[\p{L}’]+ ){0,4}$`,
  'u',
);
/** "By Quill’s account": what follows and what stands before. */
const OWNS_ACCOUNT = new RegExp(String.raw`^’s? (?:own )?(?:${ACCOUNT})${WORD_END}`, 'u');
const BEFORE_ACCOUNT = /\b(?:by|in|on) (?:the )?(?:\p{L}+ ){0,4}$/iu;

/** How far from the name a verb or a preposition may stand, in characters. */
const REACH = 100;

/** Whether a text attributes something to the one who is named in a range of it. */
export function isSpeaker(text: string, { start, end }: { start: number; end: number }): boolean {
  const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  return SPEAKS_AFTER.test(after) || SPEAKS_BEFORE.test(before) || (OWNS_ACCOUNT.test(after) && BEFORE_ACCOUNT.test(before));
}

/** A speaker without a name: "she said". */
const PRONOUN_SPEAKS = new RegExp(String.raw`(?<!\p{L})(?:he|she|it|they|who) (?:${ADVERBS})*(?:${SAYS})${WORD_END}`, 'iu');

/** Whether a text attributes something to a "he", "she", "it" or "they". */
export const hasPronounAsSpeaker = (text: string): boolean => PRONOUN_SPEAKS.test(text);

/** Texts, which say a thing without making it the claim of somebody. */
const TEXTS = 'article|headline|page|paper|passage|report|site|text';

/** Words by which a text leaves a claim to somebody, named or not. */
const ATTRIBUTED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:according to|by [^.;:]{2,40}?(?:account|count|estimate|report)|(?:in|on) [^.;:]{2,40}?(?:judgement|opinion|view|words|telling)|(?<!\b(?:${TEXTS}|which) )(?:${SAYS}))${WORD_END}`,
  'iu',
);

/** Whether a text leaves a claim to somebody: "the mayor said", "by her account". */
export const isAttributed = (text: string): boolean => ATTRIBUTED.test(text);

/** Looser words that show whose claim it is, or what kind of text makes it. */
const LOOSELY_ATTRIBUTED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[
    'accounts?|announce[sd]?|announcing|answered|ask(?:s|ed|ing)|blam(?:es|ed)|call(?:s|ed|ing)|considering|count(?:s|ed)|critici[sz](?:es|ed)',
    'declar(?:es|ed)|describ(?:es|ed)|disputed?|doubt(?:s|ed)|expect(?:s|ed)?|finds|found|likens|means|meant|mention(?:s|ed)|named|names|objected',
    'point(?:s|ed) out|promis(?:es|ed)|published|put it|puts|quot(?:es|ed|ing)|reckon(?:s|ed)|report(?:s|ed)|ruled out|saw|say|saying|sees|speaks? of|spoke of|tells?|thank(?:s|ed)',
    'thinking|urg(?:es|ed)|vow(?:s|ed)|wanted|wants|wish(?:es|ed)|takes? the view|took the view',
    '(?:article|headline|newspaper|page|passage|reporter)(?:’s)?',
    '[^ ]+’s (?:assessment|case|charge|complaint|denial|label|phrase|position|term|wording|words)',
  ].join('|')})${WORD_END}|[“”]`,
  'iu',
);

/** Whether a text may show whose claim it makes, in whatever words. */
export const mayShowSpeaker = (text: string): boolean => isAttributed(text) || LOOSELY_ATTRIBUTED.test(text);

/** Beginnings of a sentence that continues the one before, whoever speaks there. */
const CONTINUES = /^(?:[“(]?)(?:and|but|he|her|his|it|its|nor|or|she|that|their|then|there|these|they|this|those|yet)\b/iu;

/** Whether a sentence continues the one before. */
export const continuesSentence = (text: string): boolean => CONTINUES.test(text);
