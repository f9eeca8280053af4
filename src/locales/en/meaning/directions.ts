import type { Way } from '../../parts/roles.ts';

/** A preposition right before a name: "into the", "out of". A word before it may take its sense of a way. */
const PREPOSITION = /(?:(?<before>[\p{L}’]+) )?\b(?<way>to|into|towards?|onto|from|out of)(?: the)? $/iu;

/** How such a preposition ends, or the article behind it: seen at once, while the preposition has to be searched for. */
const ENDING = /(?:to|ds|rd|om|of|he) $/iu;

/** Words before "to" and "from" with which these name no way. */
const NO_WAY: ReadonlySet<string> = new Set(
  'according adviser belong belongs close different due next party related suffer thanks'.split(' '),
);

/** The way that the words before an offset say, if they say one. */
export function wayBefore(text: string, offset: number): Way | undefined {
  if (!ENDING.test(text.slice(Math.max(0, offset - 3), offset))) return undefined;
  const { before = '', way = '' } = PREPOSITION.exec(text.slice(Math.max(0, offset - 40), offset))?.groups ?? {};
  if (way === '' || NO_WAY.has(before.toLowerCase())) return undefined;
  return /^(?:from|out of)$/i.test(way) ? 'from' : 'to';
}

/** What joins the members of a list that one preposition stands before. */
export const JOINS_GOALS = /^[\s,]*(?:and|or)?\s*(?:the\s+)?$/;

/** The prepositions of a way in a text, each with an article behind it. */
export const findWays = (text: string): string[] =>
  [...text.matchAll(/\b(?:to|into|towards?|onto|from|out of)(?: the)? /gi)].map(([way]) => way);
