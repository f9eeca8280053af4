import { SPEECH_VERBS } from '../speech/quoted-speech.ts';

const VERBS = String.raw`(?:${SPEECH_VERBS}|acknowledged|acknowledges|adds|agreed|agrees|calls|commented|complained|complains|conceded|concedes|condemned|condemns|confirmed|continued|criticised|describes|dismissed|estimates|explains|insists|jokes|joked|laughed|laughs|noted|notes|praised|puts it|recalled|recalls|repeated|responded|sighed|sighs|stressed|suggests|thinks|whispered)`;
const ASIDE = String.raw`(?:,[^,.;:_]{1,80},)?`;
/** "Ben Oake of the Holm Ferry Company said". */
const OF = String.raw`(?: (?:of|from|at) (?:the )?\p{Lu}[^,.;:_]{0,60}?)?`;
const ADVERB = String.raw`(?: (?:also|later|then|now|again|once|even|has|had|have|\p{Ll}+ly))?`;
/** What follows a name that speaks; a noun may belong to it: "Holm police said". */
export const SPEAKS = new RegExp(String.raw`^(?<noun> \p{Ll}+)??${OF}${ASIDE}${ADVERB} ${VERBS}\b`, 'u');
/** A quotation, a verb of speaking and up to four words of office: “…,” said union leader. */
export const SPOKEN_BY = new RegExp(String.raw`(?:_[,.]? ${VERBS}|[Aa]ccording to)(?: (?:the|\p{Ll}+)){0,4} $`, 'u');
/** A pronoun that speaks. */
export const PRONOUN = new RegExp(String.raw`(?<![\p{L}’'])(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t)(?=${ADVERB} ${VERBS}\b)`, 'gu');
/** A subject without a name at the beginning of a clause. */
export const PHRASE = new RegExp(
  String.raw`(?<=^|[.!?:;,_—–] |\b(?:and|but|as|what|which|while|who) )(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]wo|[Ss]ome|[Oo]ne|[Ss]everal) (?:\p{Ll}[\p{Ll}-]* ){0,3}?(?!(?:who|which|that)\b)\p{Ll}[\p{Ll}-]*|[Oo]ne|[Aa]nother|[Oo]thers|[Pp]olice|[Oo]fficials|[Ww]itnesses|[Rr]esidents|[Cc]ritics)(?=${ASIDE}${ADVERB} ${VERBS}\b)`,
  'gu',
);

/** What follows a subject up to its verb. */
export const UP_TO_VERB = new RegExp(String.raw`^${OF}${ASIDE}${ADVERB} ${VERBS}\b`, 'u');
