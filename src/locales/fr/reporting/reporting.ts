import type { Reporting } from '../../parts/reporting.ts';
import { FINITE, SPEECH_VERBS } from '../speech/speech-verbs.ts';

const VERBS = String.raw`(?:${SPEECH_VERBS})(?![\p{L}-])`;
const ASIDE = String.raw`(?:,[^,.;:_]{1,80},)?`;
/** “Une porte-parole du port a déclaré”. */
const OF = String.raw`(?: (?:de la |du |des |de |de l['’]|d['’])[\p{L}-]+(?: [\p{Lu}][\p{L}-]+)?)?`;
const ADVERB = String.raw`(?: (?:aussi|alors|ensuite|également|\p{Ll}+ment|lui|leur|ne|n['’]))?`;
/** A quotation, in which each letter is a “_”, up to the verb behind it. */
const QUOTED = String.raw`_[ \u00a0\u202f»”]*[,.]? `;
const PERSON = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:de|du|des|d['’]|la|le|von|van|el|\p{Lu}[\p{L}.’'-]*)){1,4}`;
const IN_PLACE = String.raw`(?:,? à \p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*){0,2})`;
const AUTHORS = String.raw`${PERSON}${IN_PLACE}?(?:(?:, | et | & )${PERSON}${IN_PLACE}?)*`;
/** Nouns of office, which have small letters. */
const OFFICE =
  '(?:président|ministre|maire|sénat|déput|direct|secrétaire|porte-parole|chef|cheffe|conseill|adjoint|préfet|préfète|commissaire|capitaine|colonel|général|juge|procureur|avocat|professeur|docteur|médecin|historien|chercheu|économiste|sociologue|entrepreneu|pêcheu|syndicaliste|habitant|voisin|roi|reine|prince|princesse|pape|évêque|champion|écrivain|gérant|patron|responsable|militant)';

const TEASER = 'a teaser of something else on the page';
const LINE = 'a line of the site';

/** How French articles name people and what they say. The subject often stands behind the verb: « … », a déclaré la maire Ada Quill. */
export const reporting: Reporting = {
  organisation:
    /(?:^|[\s’'])(?:agence|association|assemblée|banque|bureau|caisse|chambre|club|collectif|comité|commission|compagnie|confédération|conseil|cour|département|église|fédération|fondation|fonds|gouvernement|groupe|hôpital|institut|mairie|ministère|mouvement|musée|office|organisation|parlement|parti|police|port|préfecture|sénat|société|syndicat|tribunal|union|université|ville|SA|SARL)(?![\p{L}])/iu,
  title: /(?<!\p{L})(?:M\.|Mme|Mlle|Me|Dr|Pr|Mgr)(?!\p{L})/u,
  office: new RegExp(
    String.raw`(?:^|[\s,_'’])(?:${OFFICE}\p{Ll}*(?: (?:général|générale|adjoint|adjointe|municipal|municipale|régional|régionale))?|M\.|MM\.|Mme|Mlle|Me|Dr|Pr|Mgr) $`,
    'u',
  ),
  describesPerson: (after) =>
    /^(?:, \d\d ans| \(\d\d ans\)|, (?:le|la|un|une) \p{Ll}+|, (?:maire|ministre|président|présidente|directeur|directrice)(?!\p{L}))/u.test(
      after,
    ),
  namesThing: (before) => /(?<!\p{L})(?:[Ll]es|[Dd]es|[Aa]ux) $/u.test(before),
  beforeQuotedName:
    /(?<!\p{L})(?:journal|quotidien|hebdomadaire|magazine|revue|site|chaîne|radio|agence|société|entreprise|groupe|compagnie|navire|bac|ferry|bateau|cargo|film|livre|roman|chanson|pièce|émission|série|exercice|opération|parti|association|hôtel)s?[ \u00a0]$/iu,
  beforeSlogan:
    /(?<!\p{L})(?:(?:slogan|devise|mot d['’]ordre|inscription|hashtag)s?|(?:pancarte|banderole|affiche|drapeau|badge|autocollant|casquette|t-shirt|tee-shirt)x?s?(?: avec| disant| proclamant)?|(?:scand|cri)(?:e|ent|é|ait|aient|ant))(?:[ \u00a0\u202f]?:)?[ \u00a0]$/iu,
  nounOf: (phrase) => /^(?:le |la |l['’]|les )(\p{Ll}+)$/u.exec(phrase)?.[1],
  isOfName: (longer, name) => [' de ', ' du ', ' d’', " d'", ' de la ', ' des '].some((link) => longer.endsWith(link + name)),
  beginsSubject: (before) => /^\s*(?:(?:Le|La|Les) |L['’])?(?:\p{Ll}+ )?$/u.test(before),
  speaks: new RegExp(String.raw`^(?<noun> \p{Lu}\p{L}+)??${OF}${ASIDE}${ADVERB} ${VERBS}`, 'u'),
  spokenBy: new RegExp(
    String.raw`(?:(?:${QUOTED}|^|[.!?] )${VERBS}|(?<!\p{L})(?:[Ss]elon|[Dd]['’]après))(?: (?:le|la|les|sa|son|leur|l['’]|M\.|Mme|Mlle|Me|Dr|(?:l['’])?\p{Ll}[\p{Ll}-]*|\p{Lu}\p{L}+)){0,5},?(?: |(?<=['’]))$`,
    'u',
  ),
  upToVerb: new RegExp(String.raw`^${OF}${ASIDE}${ADVERB} ${VERBS}`, 'u'),
  pronoun: new RegExp(
    String.raw`(?<![\p{L}’'-])(?:[Ii]ls?|[Ee]lles?|[Oo]n)(?=${ADVERB} ${VERBS})|(?<=${QUOTED}(?:a|ont|avait|avaient|${FINITE})-(?:t-)?)(?:ils?|elles?|on)(?![\p{L}-])`,
    'gu',
  ),
  isThing: () => false,
  phrase: new RegExp(
    String.raw`(?<=^|[.!?:;,_—–] |[“«»] (?:et|mais) )(?:[Uu]ne? |[Ll][ae]s? |[Ll]['’]|[Ss](?:on|a|es) |[Pp]lusieurs |[Dd]eux |[Cc]ertaine?s )(?:\p{Ll}[\p{Ll}-]* ){0,2}?\p{Ll}[\p{Ll}-]*(?=${OF}${ASIDE}${ADVERB} ${VERBS})|(?<=${QUOTED}${VERBS} )(?:une? |l[ae]s? |l['’])\p{Ll}[\p{Ll}-]*(?![\p{L}-]|,? (?:(?!d[eu]s? |d['’]|à |au )\p{Ll}[\p{Ll}-]* ){0,3}\p{Lu})`,
    'gu',
  ),
  afterNumber: /^(?:[ \u00a0\u202f](?:pour cent|heures?|euros?)(?!\p{L})|[ \u00a0\u202f]?[%€])/u,
  byline: new RegExp(
    String.raw`^(?<by>(?:Par|PAR|De|Texte\u202f?:|Propos recueillis par) )?(?<authors>${AUTHORS})(?<rest>, [^.!?]{1,60})?$`,
    'u',
  ),
  inPlace: new RegExp(IN_PLACE, 'gu'),
  boilerplate: [
    [/[–—-] (?:vidéo|podcast|audio|en images|diaporama|en direct|infographie)$/i, TEASER],
    [
      /^(?:Lire (?:aussi|également|la suite)|À lire|A lire|Voir (?:aussi|plus)|Sur le même (?:sujet|thème)|Pour aller plus loin|Écouter|Regarder|Notre dossier|Nos recommandations)(?!\p{L})/iu,
      TEASER,
    ],
    [/^(?:Photos?|Image|Images|Illustration|Infographie|Vidéo|Crédits?(?: photo)?|Légende)\s*[:/]/i, 'a caption'],
    [/(?:\((?:AFP|AP|Reuters|Getty|Belga|Keystone)[^)]*\)|\/(?:AFP|AP|Reuters|Getty(?: Images)?)|Getty Images)\.?$/, 'a caption'],
    [
      /^(?:Commentaires|Newsletter|Publicité|Partager|S['’]abonner|Abonnez-vous|Article réservé|Suivez-nous|Cookies?|Se connecter|Connexion|Inscrivez-vous)(?!\p{L})/iu,
      LINE,
    ],
    [/^(?:Avec|Rédaction|Texte|Par)[\u202f :]+\s?\p{Lu}[^.!?]*$/u, 'the byline, or another line of credits'],
    [/^(?:©|Copyright|Tous droits réservés)/i, LINE],
  ],
};
