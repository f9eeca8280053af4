import { createContestableFinder } from '../../common/find-contestable.ts';
import { createSpeech } from '../../common/speech.ts';
import { isNegation } from '../meaning/negations.ts';
import { introducesWords, SPEECH_VERBS } from './quoted-speech.ts';

/** Verbs by which a writer leaves a claim to somebody. */
const SAYS = String.raw`${SPEECH_VERBS}|glaub(?:t|te|ten)|hält für|hielt für|schätz(?:t|te|ten)|argumentier(?:t|te|ten)|findet|fand`;
const ACCOUNT = 'Angaben|Angabe|Darstellung|Ansicht|Meinung|Einschätzung|Schätzung|Bericht|Worten|Aussage|Auffassung|Zählung';
const WORD_END = String.raw`(?![\p{L}\p{N}])`;

/** „Ada Quill, die Bürgermeisterin, sagte“, „Holms Bürgermeisterin Ada Quill sagte“. */
const SPEAKS_AFTER = new RegExp(
  String.raw`^(?:s (?:\p{L}+ ){0,3})?(?:,[^,.;:]{1,60},)?(?: (?:auch|später|dann|erneut|noch))*(?: (?:hat|habe|hatte|haben|hatten))? (?:${SAYS})${WORD_END}|^ zufolge${WORD_END}`,
  'u',
);
/** „laut “, „sagte Bürgermeisterin “, „nach Angaben von “, „so “. */
const SPEAKS_BEFORE = new RegExp(
  String.raw`(?:(?<!\p{L})(?:[Ll]aut|(?:${SPEECH_VERBS})|[,“”] so|(?:[Nn]ach |[Ii]n )?(?:${ACCOUNT})(?: von| der| des| vom)?))(?: (?:der|die|das|dem|den|des))?(?: \p{Lu}\p{L}+){0,3} $`,
  'u',
);
const REACH = 100;

const PRONOUN_SPEAKS = new RegExp(
  String.raw`(?<!\p{L})(?:er|sie|es|man|der|die) (?:auch |später |dann )*(?:${SAYS})${WORD_END}|(?<!\p{L})(?:${SPEECH_VERBS}) (?:er|sie|man)${WORD_END}`,
  'iu',
);

/** Texts, which say a thing without making it the claim of somebody. */
const TEXTS = 'Artikel|Überschrift|Seite|Zeitung|Abschnitt|Bericht|Text';
const ATTRIBUTED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:laut|zufolge|nach (?:\p{L}+ ){0,3}(?:${ACCOUNT})|(?<!(?:${TEXTS}) )(?:${SAYS}))${WORD_END}`,
  'iu',
);
/** Looser words that show whose claim it is: the subjunctive of reported speech, nouns, what kind of text makes it. */
const LOOSELY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle|hätten?|wären?|würden?|${ACCOUNT}|ankündig\p{L}*|angekündigt|verlang\p{L}*|wünsch\p{L}*|hofft?e?|wollte[n]?|will|beschreib\p{L}*|beschrieb|erwart\p{L}*|vermut\p{L}*|bezweifel\p{L}*|Vorwurf|Kritik|Position|Artikel|Überschrift|Zeitung|Bericht|berichte\p{L}*)${WORD_END}|[„“]`,
  'iu',
);

const CONTINUES =
  /^(?:[„(]?)(?:und|aber|er|sie|sein|seine[mnrs]?|ihr|ihre[mnrs]?|es|das|dass|dann|dort|diese[mnrs]?|doch|oder|auch|damit)(?!\p{L})/iu;

/** German words of what can be disputed, by kind: what could or must be, wishes, agreement, how much is enough, judgements, blame. */
const KINDS: readonly string[] = [
  'könnte, könnten, kann, muss, müssen, müsste, müssten, sollte, sollten, soll, sollen, dürfte, dürften, wird, werden, würde, würden, fähig, wahrscheinlich, unwahrscheinlich, braucht, brauchen, nötig',
  'will, wollen, wollte, wollten, ziel, versucht, versuchte, versuchten, bereit, plant, plante, beabsichtigt, strebt',
  'einig, einigkeit, zustimmung',
  'genug, ausreichend, unzureichend, zu wenig, zu viel, notwendig, überflüssig',
  'unmittelbar, verfrüht, unsicher, gefährlich',
  'einzige, einziger, einziges, schlimmste, schlimmsten, beste, besten',
  'illegal, legal, rechtswidrig, gerechtfertigt, falsch, verletzt, verletzte, verstoß, verstößt',
  'angriff, aggression, schuld, schuldig, gefahr, bedrohung, droht, drohte, provoziert, provokation, panik, beschuldigt, beschuldigte',
];

/** How a German text names who says something. */
export const speech = createSpeech({
  introducesWords,
  speaksAfter: SPEAKS_AFTER,
  speaksBefore: SPEAKS_BEFORE,
  reach: REACH,
  pronounSpeaks: PRONOUN_SPEAKS,
  attributed: ATTRIBUTED,
  loosely: LOOSELY,
  continues: CONTINUES,
  findContestable: createContestableFinder({ kinds: KINDS, isNegation, lacks: 'fehlt, fehlte, fehlten, mangel' }),
});
