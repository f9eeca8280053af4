import { createContestableFinder } from '../../common/find-contestable.ts';
import { createSpeech } from '../../common/speech.ts';
import { isNegation } from '../meaning/negations.ts';
import { ACCORDING, introducesWords, OFFICE_BEFORE, SPEECH_VERBS } from './quoted-speech.ts';

/** Verbs by which a writer leaves a claim to somebody. */
const SAYS = String.raw`${SPEECH_VERBS}|вірить|вірив|вірила|оцінює|оцінив|оцінила|оцінили|переконан(?:ий|а|і)|упевнен(?:ий|а|і)|впевнен(?:ий|а|і)|схиляється|просить|просив|просила`;
const WORD_END = String.raw`(?![\p{L}\p{N}’'ʼ])`;

/** „Марта Дорошенко, голова ради, сказала“. */
const SPEAKS_AFTER = new RegExp(
  String.raw`^(?:,[^,.;:]{1,60},)?(?: (?:також|теж|згодом|пізніше|тоді|знову|ще|раніше|не))*(?: \p{Ll}+)? (?:${SAYS})${WORD_END}`,
  'u',
);
/** „за словами голови ради “, „сказала голова “, „на думку “. */
const SPEAKS_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${ACCORDING})(?: \p{Ll}[\p{L}’'ʼ-]*){0,4}|(?:${SPEECH_VERBS})${OFFICE_BEFORE}) $`,
  'u',
);
const REACH = 100;

const PRONOUN_SPEAKS = new RegExp(
  String.raw`(?<!\p{L})(?:він|вона|воно|вони|той|та|ті) (?:також |згодом |тоді |ще )*(?:${SAYS})${WORD_END}|(?<!\p{L})(?:${SPEECH_VERBS}) (?:він|вона|вони)${WORD_END}|(?<!\p{L})за (?:його|її|їхніми) (?:словами|даними)${WORD_END}|(?<!\p{L})на (?:його|її|їхню) думку${WORD_END}`,
  'iu',
);

/** Texts, which say a thing without making it the claim of somebody. */
const TEXTS = 'стаття|статті|заголовок|сторінка|газета|видання|частина|повідомлення|текст';
const ATTRIBUTED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${ACCORDING}|за (?:його|її|їхніми) словами|(?<!(?:${TEXTS}) )(?:${SAYS}))${WORD_END}`,
  'iu',
);
/** Looser words that show whose claim it is: how it is told, nouns, what kind of text makes it. */
const LOOSELY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:мовляв|нібито|начебто|ніби|бачить|хоч(?:е|уть)|хотів|хотіла|хотіли|сподіва\p{L}*|очіку\p{L}*|побою\p{L}*|сумніва\p{L}*|анонс\p{L}*|оголош\p{L}*|вимог\p{L}*|закид\p{L}*|критик\p{L}*|позиці\p{L}*|думк\p{L}*|оцінк\p{L}*|заяв\p{L}*|виступа\p{L}*|опису\p{L}*|стаття|статті|заголовок|газет\p{L}*|звіт\p{L}*|повідомлен\p{L}*)${WORD_END}|[«„]`,
  'iu',
);

const CONTINUES =
  /^(?:[«(]?)(?:і|й|та|але|проте|однак|він|вона|воно|вони|його|її|їх|їхн(?:ій|я|є|і)|це|цей|ця|ці|цього|цієї|тоді|там|також|тому|отже|той|таким|така|такий|таке)(?!\p{L})/iu;

/** Ukrainian words of what can be disputed, by kind: what could or must be, wishes, agreement, how much is enough, judgements, blame. */
const KINDS: readonly string[] = [
  'може, можуть, міг, могла, могли, мусить, мусять, повинен, повинна, повинні, має, мають, буде, будуть, здатний, здатна, ймовірно, імовірно, малоймовірно, потребує, потрібно, треба, слід, би, б',
  'хоче, хочуть, хотів, хотіла, хотіли, мета, мету, намагається, намагався, намагалася, готовий, готова, готові, планує, планувала, планував, прагне, прагнуть',
  'згода, згоди, згодні, єдність, одностайно',
  'досить, достатньо, недостатньо, замало, забагато, необхідний, необхідно, зайвий, зайва',
  'негайний, негайно, передчасно, непевний, небезпечний, небезпечна, небезпечно',
  'єдиний, єдина, єдине, найгірший, найгірша, найкращий, найкраща',
  'незаконний, незаконно, законний, законно, виправданий, виправдано, хибний, хибно, порушив, порушила, порушення',
  'напад, агресія, провина, винний, винна, небезпека, загроза, загрожує, погрожував, провокація, спровокував, паніка, звинуватив, звинуватила, звинуватили',
];

/** How a Ukrainian text names who says something. */
export const speech = createSpeech({
  introducesWords,
  speaksAfter: SPEAKS_AFTER,
  speaksBefore: SPEAKS_BEFORE,
  reach: REACH,
  pronounSpeaks: PRONOUN_SPEAKS,
  attributed: ATTRIBUTED,
  loosely: LOOSELY,
  continues: CONTINUES,
  findContestable: createContestableFinder({ kinds: KINDS, isNegation, lacks: 'бракує, бракувало, нестача' }),
});
