import { OFFICES } from '../words/offices.ts';

/** Ukrainian verbs of speaking in the past, without the ending that tells gender and number. */
const PAST =
  'сказа|каза|заяви|заявля|повідоми|повідомля|зазначи|зазнача|наголоси|наголошува|поясни|пояснюва|дода|відпові|написа|писа|попереди|попереджа|підкресли|підкреслюва|запита|спита|розпові|розповіда|вважа|стверджува|визна|підтверди|пообіця|обіця|заклика|назва|назива|вигукну|уточни|зауважи|припусти|заперечи|заперечува|оголоси|прокоментува|нагада|похвали|розкритикува|критикува|вимага|говори|поскаржи|скаржи|резюмува|переконува|виступи';
/** The same in the present. */
const PRESENT =
  'каже|кажуть|заявляє|заявляють|повідомляє|повідомляють|зазначає|зазначають|наголошує|наголошують|пояснює|пояснюють|додає|додають|відповідає|пише|пишуть|попереджає|попереджають|підкреслює|підкреслюють|запитує|розповідає|розповідають|вважає|вважають|стверджує|стверджують|визнає|визнають|підтверджує|підтверджують|обіцяє|обіцяють|закликає|закликають|називає|називають|уточнює|зауважує|припускає|заперечує|заперечують|оголошує|нагадує|критикує|критикують|вимагає|вимагають|говорить|говорять|скаржиться';

/** Ukrainian verbs of speaking, as alternatives of a regular expression: for men, women and several, and in the present. */
export const SPEECH_VERBS = String.raw`(?:${PAST})(?:в|ла|ло|ли)(?:ся)?|${PRESENT}`;

/** „за словами “, „на думку “, „як сказала “, „згідно з “: what stands before a speaker in the genitive, or in the nominative behind a verb. */
export const ACCORDING = String.raw`[Зз]а (?:словами|даними|оцінкою|оцінками|підрахунками|інформацією|твердженням|повідомленням|версією)|[Нн]а (?:думку|погляд|переконання)|[Зз] (?:погляду|слів)|[Зз]гідно (?:з|із)|[Пп]осилаючись на`;

/** „Марта Дорошенко, голова ради, сказала“, „Дорошенко вчора заявила“. */
const SPEAKS_AFTER = new RegExp(String.raw`^(?:,[^,.;:]{1,60},)?(?: \p{Ll}+){0,3}? (?:${SPEECH_VERBS})(?!\p{L})`, 'u');
/** „міська голова “, „керівник порту “: what may stand between a verb of speaking and the name behind it. */
export const OFFICE_BEFORE = String.raw`(?: (?:\p{Ll}[\p{L}’'ʼ-]*(?:ий|ій|а|я|ого|ої) )?(?:${OFFICES})(?: \p{Ll}[\p{L}’'ʼ-]*){0,2}(?: \p{Lu}[\p{L}’'ʼ-]*){0,2}?)?`;

/** «…», сказала голова ради “, „за словами “, „слова “. */
const SPEAKS_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${SPEECH_VERBS})(?: (?:вчора|учора|також|тоді|згодом))?${OFFICE_BEFORE}|(?:${ACCORDING})(?: \p{Ll}[\p{L}’'ʼ-]*){0,4}|(?:[Сс]лов(?:а|ами)|[Цц]ит(?:ата|ати|ату|ує|ували|увала|ував)|[Оо]біцянк(?:а|и|у)|[Вв]ідповідь|[Лл]ист)${OFFICE_BEFORE}) $`,
  'u',
);
/** „Дорошенко: «…»“. */
const OWNS_WORDS = /^(?:: | [–—-] )_/u;

/** Whether the one who is named in a range of a text says the words that it quotes, of which each letter is a `_`. */
export const introducesWords = (text: string, { start, end }: { start: number; end: number }): boolean =>
  SPEAKS_AFTER.test(text.slice(end)) || OWNS_WORDS.test(text.slice(end)) || SPEAKS_BEFORE.test(text.slice(0, start));
