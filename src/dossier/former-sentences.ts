import { containsWords, collapseWhitespace } from '#lib/text/collapse-whitespace.ts';
import type { Correction } from '#schemas/correction.ts';

/**
 * What a sentence may have said before it was corrected, as its corrections tell: with their old words in the place of the
 * new ones, one correction after the other, and each time the old words alone. One of these texts was published; which, only
 * a link to it shows, since the fragment of a sentence is made of its words.
 *
 * @param corrections those of its entry, newest first
 */
export function formerSentences(sentence: string, corrections: readonly Pick<Correction, 'was' | 'now'>[]): string[] {
  const former = new Set<string>();
  let text = collapseWhitespace(sentence);
  for (const { was, now } of corrections) {
    if (now === null || !containsWords(text, now)) continue;
    const old = collapseWhitespace(was);
    text = text.replace(collapseWhitespace(now), () => old);
    for (const each of [text, old, `${old}.`]) former.add(each);
  }
  former.delete(sentence);
  return [...former];
}
