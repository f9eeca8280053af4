import { buildSharedPattern, type SharedWords } from './shared-words.ts';

/** The sentences of a text; `language` is a BCP 47 tag. */
export const splitSentences = (text: string, language: string): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim());

/**
 * The number of the sentence that shares most with the text of a source; -1 if none shares anything. `words` are those of
 * `buildSharedPattern`.
 */
export function matchSentence(sentences: readonly string[], text: string, words: SharedWords): number {
  const shared = sentences.map((sentence) => {
    const pattern = buildSharedPattern(sentence, words);
    return pattern ? [...new Set(text.match(pattern))].reduce((total, match) => total + match.length, 0) : 0;
  });
  const most = Math.max(...shared);
  return most > 0 ? shared.indexOf(most) : -1;
}
