import { collapseWhitespace } from '#lib/text/collapse-whitespace.ts';
import { wholeWords } from '#lib/text/whole-words.ts';
import type { Correction } from '#schemas/correction.ts';

/**
 * What a sentence may have said before it was corrected: with the old words of each correction in the place of the new ones,
 * wherever these stand, one correction after the other, and each time the old words alone. We do not know which of these
 * texts were published. The others do no harm: nobody links to them.
 *
 * @param corrections those of its entry, newest first
 */
export function formerSentences(sentence: string, corrections: readonly Pick<Correction, 'was' | 'now'>[]): string[] {
  const former = new Set<string>();
  let texts = [collapseWhitespace(sentence)];
  for (const { was, now } of corrections) {
    if (now === null) continue;
    const old = collapseWhitespace(was);
    const changed = texts.flatMap((text) => replaceEach(text, collapseWhitespace(now), old));
    if (changed.length === 0) continue;
    texts = changed.slice(0, MOST);
    for (const each of [...texts, old, `${old}.`]) former.add(each);
  }
  former.delete(sentence);
  return [...former];
}

/** How many texts are followed back from one correction to the one before: words that stand often would make too many. */
const MOST = 8;

/** The text once for each place of the words, with others in their place. */
const replaceEach = (text: string, words: string, others: string): string[] =>
  [...text.matchAll(wholeWords(words))].map(({ 0: found, index }) => text.slice(0, index) + others + text.slice(index + found.length));
