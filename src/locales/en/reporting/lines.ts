import type { Reporting } from '../../parts/reporting.ts';

const PERSON = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:de|da|di|la|le|van|von|der|den|bin|al|\p{Lu}[\p{L}.’'-]*)){1,4}`;
const IN_PLACE = String.raw`(?:,? in \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2})`;
const AND = String.raw`(?:, |,? (?:and|&) )`;
const AUTHORS = String.raw`${PERSON}${IN_PLACE}?(?:${AND}${PERSON}${IN_PLACE}?)*`;
/** A line with the authors: "By Jane Doe and John Roe". */
export const BYLINE = new RegExp(String.raw`^(?<by>(?:By|BY|Words by) )?(?<authors>${AUTHORS})(?<rest>, [^.!?]{1,60})?$`, 'u');

/** The place of an author, in a byline. */
export const PLACE_OF_AUTHOR = new RegExp(IN_PLACE, 'gu');

/** Patterns of lines that are no news text, each with what the line may be. */
export const BOILERPLATE: Reporting['boilerplate'] = [
  [
    /[–—-] (?:video|podcast|audio|gallery|in pictures|live|as it happened|explainer|interactive)$/i,
    'a teaser of something else on the page',
  ],
  [
    /^(?:read (?:more|also|next)|see also|watch|listen|related|more (?:on|from|about)|also on|recommended)\b/i,
    'a teaser of something else on the page',
  ],
  [/^(?:photo(?:graph)?s?|image|picture|illustration|caption|video|credit)s?\s*[:/]/i, 'a caption'],
  [/(?:\((?:AP|AFP|Reuters|EPA|Getty)[^)]*\)|\/(?:AP|AFP|Reuters|EPA|Getty(?: Images)?)|Getty Images)\.?$/, 'a caption'],
  [
    /^(?:comments? (?:are|is) closed|sign up|subscribe|share (?:this|on)|follow us|newsletter|advertisement|sponsored|cookies?)\b/i,
    'a line of the site',
  ],
  [
    /^\(?(?:(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|Words|Text) )?(?:[Bb]y|BY) \p{Lu}[^.!?]*$/u,
    'the byline, or another line of credits',
  ],
  [/^(?:©|copyright\b|all rights reserved)/i, 'a line of the site'],
];
