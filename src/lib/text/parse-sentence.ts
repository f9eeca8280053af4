/** A piece of a sentence: text as it is, words that are a link, or a place for something else. */
export type SentencePart = string | { to: string; text: string } | { slot: string };

const MARKS = /\[([^\]]+)\]\((\w+)\)|\{(\w+)\}/g;

/**
 * Takes a sentence of the catalogue apart: `[words](name)` is a link, and `{name}` a place to fill. So a sentence stays
 * whole for whoever translates it, and can put its links and figures in its own order.
 */
export function parseSentence(sentence: string): SentencePart[] {
  const parts: SentencePart[] = [];
  let at = 0;
  for (const { 0: mark, 1: text, 2: to, 3: slot, index } of sentence.matchAll(MARKS)) {
    if (index > at) parts.push(sentence.slice(at, index));
    parts.push(slot === undefined ? { to: to ?? '', text: text ?? '' } : { slot });
    at = index + mark.length;
  }
  if (at < sentence.length) parts.push(sentence.slice(at));
  return parts;
}
