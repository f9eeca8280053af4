import { createSentenceFinder } from '#lib/language/sentences.ts';

/**
 * The sentences of German texts. A number below 1000 with a full stop is mostly an ordinal („26. Januar“, „der 2. Hafen“): it ends a
 * sentence only before a word with which sentences begin. Years end one.
 */
export const sentences = createSentenceFinder({
  closingMarks: '"“”’‘«»',
  abbreviations: String.raw`Dr|Prof|Hr|Fr|St|ca|bzw|vgl|evtl|ggf|inkl|sog|z\.\s?B|d\.\s?h|u\.\s?a|i\.\s?d\.\s?R|v\.\s?a|z\.\s?T|o\.\s?Ä|z|d|u|i|v|o`,
  beforeNumbers: 'Nrn?|Abs|Art|Bd|S',
  ambiguous: String.raw`\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|\d{1,3}|usw|etc|Mio|Mrd|Jan|Feb|Apr|Aug|Sept?|Okt|Nov|Dez`,
  openers:
    'D(?:er|ie|as|em|en|es|ies|iese|ieser|ieses|amit|ann|ort|och|eshalb|abei|anach|ass)|Eine?[mnrs]?|Er|Sie|Es|Wir|Ihr|Ihre?[mnrs]?|Seine?[mnrs]?|Im|In|Am|An|Auf|Bei|Mit|Nach|Vor|Von|Aus|Zu|Zum|Zur|Als|Wenn|Weil|Wie|Wer|Was|Wo|Warum|Und|Aber|Oder|Auch|Nur|Kein|Keine|Nicht|Nie|Niemand|Alle|Beide|Jetzt|Heute|Seit|Für|Ob|So|Man',
});
