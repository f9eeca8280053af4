/** A part of a sentence: plain text, a link, or a placeholder. */
export type SentencePart = string | { to: string; text: string } | { slot: string };

const MARKS = /\[([^\]]+)\]\((\w+)\)|\{(\w+)\}/g;

/**
 * Parses a message of a language pack: `[words](name)` is a link, and `{name}` a placeholder. So translators get complete
 * sentences, and can order links and placeholders freely.
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
