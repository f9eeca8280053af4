import { createContestableFinder } from '../../common/find-contestable.ts';
import { createSpeech } from '../../common/speech.ts';
import { isNegation } from '../meaning/negations.ts';
import { introducesWords } from './quoted-speech.ts';
import { ACCORDING, INVERTED, SPEECH_VERBS } from './speech-verbs.ts';

/** Verbs by which a writer leaves a claim to somebody. */
const SAYS = String.raw`${SPEECH_VERBS}|croit|croient|pense|pensent|pensait|considère|considèrent|trouve|trouvent|voit|voient|évalue|évaluent`;
const WORD_END = String.raw`(?![\p{L}\p{N}])`;
const ASIDE = String.raw`(?:,[^,.;:]{1,60},)?`;
const PRONOUN = 'il|elle|ils|elles|on';

/** “Ada Quill, la maire, a déclaré”. */
const SPEAKS_AFTER = new RegExp(String.raw`^${ASIDE} (?:(?:ne|lui|leur|nous) |n['’]|l['’])?(?:${SAYS})${WORD_END}`, 'u');
/** “selon ”, “a déclaré la maire ”, “de l’avis de ”. */
const SPEAKS_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${ACCORDING}|(?:${SPEECH_VERBS})${WORD_END}|[Pp]our|[Dd]['’]après)(?: (?:le|la|les|sa|son|leur|M\.|Mme|Mlle|Me))?(?: ?(?:l['’])?[\p{Ll}-]+){0,3}(?:,? (?:M\.|Mme))?,?[ '’]$`,
  'u',
);
const REACH = 120;

const PRONOUN_SPEAKS = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${PRONOUN}) (?:(?:ne|lui|leur) |l['’])?(?:${SAYS})|${INVERTED})${WORD_END}`,
  'iu',
);

/** Texts, which say a thing without making it the claim of somebody. */
const TEXTS = 'article|titre|page|journal|passage|rapport|texte';
/** What is announced with a noun is a deed, not a claim: “a annoncé la fermeture”. */
const DEED = String.raw`(?<!annon\p{L}{1,5}(?= (?:l[ae]s?|une?|des|sa|ses|son|leurs?) | l['’]))`;
const ATTRIBUTED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${ACCORDING}|${INVERTED}|(?<!(?:${TEXTS}) )(?:${SAYS})${DEED})${WORD_END}`,
  'iu',
);
/** Looser words that show whose claim it is: the conditional of reported speech, nouns, what kind of text makes it. */
const LOOSELY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\p{L}{2,}r(?:ait|aient)|selon|avis|opinion|estimation|déclarations?|affirmations?|propos|annonce\p{L}*|annoncé\p{L}*|veut|veulent|voulait|souhait\p{L}*|espèr\p{L}*|espér\p{L}*|exig\p{L}*|décri[tv]\p{L}*|attend\p{L}*|dout\p{L}*|défend\p{L}*|plaide\p{L}*|refus\p{L}*|reproche\p{L}*|critique\p{L}*|position|article|titre|journal|rapport)${WORD_END}|[«“]`,
  'iu',
);

const CONTINUES =
  /^(?:[«(][ \u00a0\u202f]?)?(?:et|mais|il|elle|ils|elles|on|son|sa|ses|leurs?|cela|ce|c['’]|cette|ces|celui-ci|celle-ci|puis|ou|aussi|ainsi|alors|là)(?!\p{L})/iu;

/** French words of what can be disputed, by kind: what could or must be, wishes, agreement, how much is enough, judgements, blame. */
const KINDS: readonly string[] = [
  'pourrait, pourraient, peut, peuvent, doit, doivent, devra, devrait, devraient, faut, faudrait, serait, seraient, aurait, auraient, capable, capables, probable, improbable, nécessaire',
  'veut, veulent, voulait, voulaient, but, objectif, essaie, tente, tenté, prêt, prête, prévoit, prévoyait, compte, entend, cherche',
  'accord, unanimité, consensus, approbation',
  'assez, suffisant, suffisante, insuffisant, insuffisante, trop, indispensable, superflu, superflue, inutile',
  'imminent, imminente, prématuré, prématurée, incertain, incertaine, dangereux, dangereuse, sûr, sûre',
  'seul, seule, unique, pire, pires, meilleur, meilleure, meilleurs',
  'illégal, illégale, légal, légale, justifié, justifiée, faux, fausse, viole, violé, violation',
  'attaque, agression, faute, coupable, danger, menace, menacé, provoqué, provocation, panique, accusé, accusée, accuse',
];

/** How a French text names who says something. */
export const speech = createSpeech({
  introducesWords,
  speaksAfter: SPEAKS_AFTER,
  speaksBefore: SPEAKS_BEFORE,
  reach: REACH,
  pronounSpeaks: PRONOUN_SPEAKS,
  attributed: ATTRIBUTED,
  loosely: LOOSELY,
  continues: CONTINUES,
  findContestable: createContestableFinder({ kinds: KINDS, isNegation, lacks: 'manque, manquait, manquaient' }),
});
