/** The end of a text before which a sentence begins. A dateline in capitals with a dash counts, too. */
const SENTENCE_BREAK = /(?:^|[.!?…:]["”’»“)\]]*\s+|["“‘„«(]|\n\s*|^[^\p{Ll}]+\s[–—-]\s)$/u;

/** How far back a sentence break, or a dateline, is looked for. */
const LONGEST_BREAK = 80;

/** Whether a sentence begins at an offset of a text. */
export function isSentenceStart(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - LONGEST_BREAK), index);
  // A small letter stands for all that comes before.
  return SENTENCE_BREAK.test(index > LONGEST_BREAK ? `a${before}` : before);
}
