import { commonWords } from 'virtual:browser-words';
import { buildSharedPattern } from './shared-words.ts';

/** The sentences of a text. */
export const splitSentences = (text: string): string[] =>
  [...new Intl.Segmenter(document.documentElement.lang, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim());

/** The number of the sentence that shares most with the text of a source; -1 if none shares anything. */
export function matchSentence(sentences: readonly string[], text: string): number {
  const shared = sentences.map((sentence) => {
    const pattern = buildSharedPattern(sentence, commonWords);
    return pattern ? new Set(text.match(pattern)).values().reduce((total, match) => total + match.length, 0) : 0;
  });
  const most = Math.max(...shared);
  return most > 0 ? shared.indexOf(most) : -1;
}
