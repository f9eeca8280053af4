import type { Way } from '../../parts/roles.ts';

/** A preposition right before a name: "into the", "out of". A word before it may take its sense of a way. */
const PREPOSITION = /(?:(?<before>[\p{L}’]+) )?\b(?<way>to|into|towards?|onto|from|out of)(?: the)? $/iu;

/** Words before "to" and "from" with which these name no way. */
const NO_WAY: ReadonlySet<string> = new Set(
  'according adviser belong belongs close different due next party related suffer thanks'.split(' '),
);

/** The way that the words before an offset say, if they say one. */
export function wayBefore(text: string, offset: number): Way | undefined {
  const { before = '', way = '' } = PREPOSITION.exec(text.slice(Math.max(0, offset - 40), offset))?.groups ?? {};
  if (way === '' || NO_WAY.has(before.toLowerCase())) return undefined;
  return /^(?:from|out of)$/i.test(way) ? 'from' : 'to';
}
