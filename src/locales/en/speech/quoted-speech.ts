/** Verbs of speaking that have their speaker before them. */
export const SPEECH_VERBS =
  'accused|added|admitted|announced|answered|argued|asked|called|claimed|declared|denied|described|explained|found|held that|insisted|judged|named|observed|promised|put it|remarked|replied|said|say|says|speaks?|spoke|stated|suggested|tells?|told|urged|used the (?:phrase|term|words?)|vowed|warn|warned|warns|writes?|wrote';
/** Those of them that may have it after them: "said Curie". After the others comes an object. */
const INVERTED = 'added|argued|explained|insisted|observed|remarked|replied|said|says|warned|wrote';

/** A verb of speaking within a few words after a name: "Curie, the laureate, said". */
const SPEAKS_AFTER = new RegExp(String.raw`^(?:,[^,.;:]{1,60},)?(?: \p{L}+){0,3}? (?:${SPEECH_VERBS})\b`, 'u');
/** A verb of speaking, or a turn of phrase, right before a name: "said Curie", "according to Curie". */
const SPEAKS_BEFORE = new RegExp(
  String.raw`(?:\b(?:${INVERTED})|[Aa]ccording to|[Ww]ords of|[Qq]uot(?:ed|ing)|[Pp]ut by)(?: (?:the|\p{Ll}+|\p{Lu}\p{L}+ (?:Minister|President|Secretary))){0,3} $`,
  'u',
);
/** What belongs to a speaker: "in Curie’s words", or the quotation itself. */
const OWNS_WORDS =
  /^’s? (?:\p{L}+ )?(?:_|(?:account|address|answer|charge|comment|complaint|expression|formula|judgement|phrase|promise|remarks?|speech|statement|term|view|warning|words?|wording)\b)/u;

/** Whether the one who is named in a range of a text says the words that it quotes, of which each letter is a `_`. */
export const introducesWords = (text: string, { start, end }: { start: number; end: number }): boolean =>
  SPEAKS_AFTER.test(text.slice(end)) || OWNS_WORDS.test(text.slice(end)) || SPEAKS_BEFORE.test(text.slice(0, start));
