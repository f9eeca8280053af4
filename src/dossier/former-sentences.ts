import { collapseWhitespace } from '#lib/text/collapse-whitespace.ts';
import { wholeWords } from '#lib/text/whole-words.ts';
import type { Correction } from '#schemas/fields/correction.ts';

/**
 * What a sentence may have said before it was corrected: with the old words of each correction in the place of the new ones,
 * wherever these stand, one correction after the other, and each time the old words alone. We do not know which of these
 * texts were published. The others do no harm: nobody links to them.
 *
 * @param corrections those of its entry, newest first
 */
export const formerSentences = (sentence: string, corrections: readonly Replacement[]): string[] =>
  differing(
    sentence,
    [...goBack(sentence, corrections)].flatMap(({ texts, old }) => [...texts, old, `${old}.`]),
  );

/** The same for a text that is no sentence, such as a quotation: without the old words alone. */
export const formerTexts = (text: string, corrections: readonly Replacement[]): string[] =>
  differing(
    text,
    [...goBack(text, corrections)].flatMap(({ texts }) => texts),
  );

/** The words before a correction, and those after it. */
export type Replacement = Pick<Correction, 'was' | 'now'>;

/** For each correction that may have changed a text: what the text may have been before, and the old words. */
function* goBack(text: string, corrections: readonly Replacement[]): Generator<{ texts: string[]; old: string }> {
  let texts = [collapseWhitespace(text)];
  for (const { was, now } of corrections) {
    if (now === null) continue;
    const old = collapseWhitespace(was);
    const changed = texts.flatMap((each) => replaceEach(each, collapseWhitespace(now), old));
    if (changed.length === 0) continue;
    texts = changed.slice(0, MOST);
    yield { texts, old };
  }
}

const differing = (text: string, former: readonly string[]): string[] => [...new Set(former)].filter((each) => each !== text);

/** How many texts are followed back from one correction to the one before: words that stand often would make too many. */
const MOST = 8;

/** The text once for each place of the words, with others in their place. */
const replaceEach = (text: string, words: string, others: string): string[] =>
  [...text.matchAll(wholeWords(words))].map(({ 0: found, index }) => text.slice(0, index) + others + text.slice(index + found.length));
