import type { Reporting } from '../../parts/reporting.ts';
import { SPEECH_VERBS } from '../speech/quoted-speech.ts';

const VERBS = String.raw`(?:${SPEECH_VERBS})(?!\p{L})`;
const ASIDE = String.raw`(?:,[^,.;:_]{1,80},)?`;
/** „Eine Sprecherin des Hafens erklärte“. */
const OF = String.raw`(?: (?:des|der|vom|von(?: der)?|aus) \p{Lu}[\p{L}-]+)?`;
const ADVERB = String.raw`(?: (?:auch|dann|später|nun|erneut|sogar|dazu|am \p{Lu}\p{L}+))?`;
const PERSON = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:von|van|de|der|zu|\p{Lu}[\p{L}.’'-]*)){1,4}`;
const IN_PLACE = String.raw`(?:,? (?:in|aus) \p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*){0,2}|, \p{Lu}[\p{L}’-]+$)`;
const AUTHORS = String.raw`${PERSON}${IN_PLACE}?(?:(?:, | und | & )${PERSON}${IN_PLACE}?)*`;

const TEASER = 'a teaser of something else on the page';
const LINE = 'a line of the site';

/** How German articles name people and what they say. The subject often stands behind the verb: „…“, sagte Bürgermeisterin Ada Quill. */
export const reporting: Reporting = {
  organisation:
    /(?:behörde|verband|verein|rat|amt|ministerium|gericht|kammer|bank|partei|gesellschaft|stiftung|gewerkschaft|polizei|museum|universität|agentur|kommission|ausschuss|reederei|werft|Polizei|Regierung|Parlament|Bundestag|Kirche|Union|GmbH|AG|e\.\s?V\.)$/iu,
  title:
    /(?<!\p{L})(?:Dr|Prof|Professor|Herr|Frau|(?:Ober)?[Bb]ürgermeister|(?:Bundes)?[Pp]räsident|(?:Bundes)?[Kk]anzler|\p{L}*[Mm]inister|Senator|Richter|Kapitän|General|König|Bischof|Papst|\p{L}*[Ss]precher|\p{L}*[Ll]eiter|\p{L}*[Cc]hef)(?:in)?(?!\p{L})/u,
  office:
    /(?:^|[\s,_])(?:(?:Ober)?[Bb]ürgermeister|\p{L}*präsident|\p{L}*[Mm]inister|\p{L}*[Ss]precher|\p{L}*[Ll]eiter|\p{L}*[Cc]hef|\p{L}*[Mm]eister|Historiker|Anwohner|Fischer|Lehrer|Ärzt|Arzt|Nachbar|Kapitän|Vorsitzende|Vorsitzender|Frau|Herr|Dr\.)(?:in)? $/u,
  describesPerson: (after) => /^(?:, (?:die|der|\d\d)(?!\p{L})| \(\d\d\))/u.test(after),
  namesThing: (before) => /(?<!\p{L})[Dd]as $/u.test(before),
  // What somebody says “dem „Spiegel““ has no preposition.
  beforeQuotedName:
    /(?<!(?<!\p{L})(?:von|mit|zu|aus|nach|bei|seit) )(?<!\p{L})dem $|(?:zeitung|blatt|magazin|zeitschrift|sender|portal|agentur|firma|unternehmen|konzern|verlag|gesellschaft|reederei|partei|verein|schiff|fähre|frachter|boot|film|buch|roman|lied|sendung|serie|manöver|operation|gruppe|hotel)(?:e?s|e?n)? $/iu,
  beforeSlogan:
    /(?:(?:slogan|motto|parole|losung|aufschrift|schriftzug|sprechchor|sprechchöre)(?:s|n)?|(?:schild|plakat|transparent|banner|fahne|kappe|mütze|shirt)(?:e?s|e?n|ern?|e)? mit(?: den Worten| der Aufschrift)?|(?<!\p{L})(?:skandierte[n]?|riefen|rief)):? $/iu,
  // „Eine „Katastrophe““ is what somebody said of it.
  mayPrecedeQuotedName: /(?:^|(?<!\p{L})(?:der|die|das|den|dem|des|im|am|zum|zur|vom|beim|und|oder) |_, )$/iu,
  nounOf: (phrase) => /^(?:der|die|das) (\p{Lu}\p{Ll}+)$/u.exec(phrase)?.[1]?.toLowerCase(),
  isOfName: (longer, name) => longer.endsWith(` von ${name}`) || longer.endsWith(` der ${name}`),
  beginsSubject: (before) => /^\s*(?:(?:Der|Die|Das) )?(?:\p{Lu}\p{L}+ )?$/u.test(before),
  speaks: new RegExp(String.raw`^(?<noun> \p{Lu}\p{L}+)??${OF}${ASIDE}${ADVERB} ${VERBS}`, 'u'),
  spokenBy: new RegExp(
    String.raw`(?:(?:_[,.]?|^|[.!?] ) ?(?:${VERBS}|so)|(?<!\p{L})[Ll]aut)(?: (?:der|die|das|dem|den|auch|dann|dazu|\p{Ll}+e[nr]?|\p{Lu}\p{L}+)){0,4} $`,
    'u',
  ),
  upToVerb: new RegExp(String.raw`^${OF}${ASIDE}${ADVERB} ${VERBS}`, 'u'),
  pronoun: new RegExp(
    String.raw`(?<![\p{L}’'])(?:[Ee]r|[Ss]ie)(?=${ADVERB} ${VERBS})|(?<=_[,.]?“?[,.]? (?:${SPEECH_VERBS}) )(?:er|sie)(?!\p{L})`,
    'gu',
  ),
  isThing: (pronoun) => /^es$/i.test(pronoun),
  phrase: new RegExp(
    String.raw`(?<=^|[.!?:;,_—–] |[“«»]? (?:und|aber|wie|als) )(?:[Ee]ine?|[Dd](?:er|ie|as)|[Ss]ein|[Ii]hr|[Mm]ehrere|[Zz]wei|[Ee]inige)(?:e|er)? (?:\p{Ll}[\p{Ll}-]* ){0,2}?\p{Lu}[\p{L}-]*(?=${OF}${ASIDE}${ADVERB} ${VERBS})|(?<=_[,.]?[“«»]?[,.]? (?:${SPEECH_VERBS}) )(?:eine?|der|die|das)(?:e|er)? (?:\p{Ll}[\p{Ll}-]* ){0,2}?\p{Lu}[\p{L}-]*(?! \p{Lu})`,
    'gu',
  ),
  afterNumber: /^(?:[ \u00a0](?:Prozent|Uhr|Euro)(?!\p{L})|[ \u00a0]?%)/u,
  byline: new RegExp(String.raw`^(?<by>(?:Von|VON|Text:|Ein Bericht von) )?(?<authors>${AUTHORS})(?<rest>, [^.!?]{1,60})?$`, 'u'),
  inPlace: new RegExp(IN_PLACE, 'gu'),
  boilerplate: [
    [/[–—-] (?:Video|Podcast|Audio|Bilder|Fotostrecke|Liveticker|Newsblog)$/i, TEASER],
    [
      /^(?:Lesen Sie (?:auch|mehr|hier)|Mehr (?:zum Thema|dazu|lesen)|Siehe auch|Das könnte Sie|Zum Thema|Hören Sie|Sehen Sie|Empfohlen)(?!\p{L})/iu,
      TEASER,
    ],
    [/^(?:Foto|Bild|Fotos|Bilder|Grafik|Illustration|Video|Quelle)\s*[:/]/i, 'a caption'],
    [/(?:\((?:dpa|AP|AFP|Reuters|epd|KNA|Getty)[^)]*\)|\/(?:dpa|AP|AFP|Reuters|Getty(?: Images)?)|Getty Images)\.?$/, 'a caption'],
    [/^(?:Kommentare|Newsletter|Anzeige|Werbung|Teilen|Abonnieren|Jetzt abonnieren|Folgen Sie uns|Cookies?|Anmelden)(?!\p{L})/iu, LINE],
    [/^(?:Mitarbeit|Redaktion|Text|Von)[: ]\s?\p{Lu}[^.!?]*$/u, 'the byline, or another line of credits'],
    [/^(?:©|Copyright|Alle Rechte vorbehalten)/i, LINE],
  ],
};
