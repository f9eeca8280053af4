import { buildSharedPattern } from './shared-words.ts';

/** The sentences of a text; `language` is a BCP 47 tag. */
export const splitSentences = (text: string, language: string): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim());

/** The number of the sentence that shares most with the text of a source; -1 if none shares anything. `common` is that of `buildSharedPattern`. */
export function matchSentence(sentences: readonly string[], text: string, common: RegExp): number {
  const shared = sentences.map((sentence) => {
    const pattern = buildSharedPattern(sentence, common);
    return pattern ? [...new Set(text.match(pattern))].reduce((total, match) => total + match.length, 0) : 0;
  });
  const most = Math.max(...shared);
  return most > 0 ? shared.indexOf(most) : -1;
}
