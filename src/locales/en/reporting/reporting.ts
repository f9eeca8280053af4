import type { Reporting } from '../../parts/reporting.ts';
import { BYLINE, BOILERPLATE, PLACE_OF_AUTHOR } from './lines.ts';
import { OFFICE, ORGANISATION, TITLE } from './names.ts';
import { PHRASE, PRONOUN, SPEAKS, SPOKEN_BY, UP_TO_VERB } from './speech.ts';

/** How English articles name people and what they say. */
export const reporting: Reporting = {
  organisation: ORGANISATION,
  title: TITLE,
  office: OFFICE,
  describesPerson: (after) => /^, (?:who|\d\d)\b/.test(after),
  namesThing: (before) => /\b[Tt]he $/.test(before),
  beforeQuotedName:
    /\b(?:newspaper|paper|magazine|journal|daily|weekly|broadcaster|channel|station|website|agency|company|firm|ship|ferry|boat|vessel|film|book|novel|song|play|series|exercise|operation|club|band)s? $/i,
  beforeSlogan:
    /\b(?:(?:slogan|motto|chant|catchphrase|battle cry|hashtag)s?(?: (?:of|is|was))?|(?:sign|banner|placard|poster|flag|badge|sticker|hat|cap|shirt)s? (?:with|reading|saying|read|said|that (?:read|said))(?: the words?)?|(?:chant|shout)(?:ed|ing|s)?):? $/i,
  nounOf: (phrase) => /^the (\p{Ll}+)$/iu.exec(phrase)?.[1],
  // "Bank of Holm" is not the full name of "Holm".
  isOfName: (longer, name) => longer.endsWith(` of ${name}`),
  beginsSubject: (before) => /^\s*(?:The )?$/.test(before),
  speaks: SPEAKS,
  spokenBy: SPOKEN_BY,
  upToVerb: UP_TO_VERB,
  pronoun: PRONOUN,
  isThing: (pronoun) => /^it$/i.test(pronoun),
  phrase: PHRASE,
  afterNumber: /^(?: (?:per ?cent|o['’]clock)\b|%)/,
  byline: BYLINE,
  inPlace: PLACE_OF_AUTHOR,
  boilerplate: BOILERPLATE,
};
