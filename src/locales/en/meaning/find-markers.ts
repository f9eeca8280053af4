import { createMarkerFinder } from '../../common/find-markers.ts';
import type { Word } from '../../parts/words.ts';
import { MARKER_WORDS, NO_MARKERS } from './marker-words.ts';

/** “27 May”, “in May”, “May 1997”: only the month has a capital letter within a sentence. */
const isMonth = (text: string, words: readonly Word[], index: number): boolean =>
  text.startsWith('May', words[index]?.start) && (index > 0 || /^\d/.test(words[1]?.text ?? ''));

/** Finds the English words that change what a sentence says. */
export const findMarkers = createMarkerFinder({
  markers: MARKER_WORDS,
  noMarkers: NO_MARKERS,
  isNegated: (word) => word.endsWith("n't"),
  isOther: isMonth,
  contrast: { word: 'not', before: /[,–:—] ?(?:and |but )?$/ },
});
