import type { Marker, MarkerKind, Meaning } from '../parts/meaning.ts';
import type { Word } from '../parts/words.ts';

/** Words that change what a sentence says, by what they do to it: lists of words and phrases, separated by commas. */
export interface MarkerWords {
  kind: MarkerKind;
  /** They do so wherever they stand. */
  clear: string;
  /** They may do so: enough to agree with a clear one, but not to raise a doubt. */
  vague: string;
}

interface Phrase {
  words: string[];
  marks: Pick<Marker, 'kind' | 'isClear'>[];
}

/** The phrases by their first word, the longest first. */
function indexPhrases(markers: readonly MarkerWords[], noMarkers: string): Map<string, Phrase[]> {
  const marks = new Map<string, Phrase['marks']>();
  const add = (list: string, mark: Phrase['marks']) => {
    for (const phrase of list.split(', ')) marks.set(phrase, [...(marks.get(phrase) ?? []), ...mark]);
  };
  for (const { kind, clear, vague } of markers) {
    add(clear, [{ kind, isClear: true }]);
    add(vague, [{ kind, isClear: false }]);
  }
  add(noMarkers, []);
  const phrases = [...marks].map(([phrase, own]): Phrase => ({ words: phrase.split(' '), marks: own }));
  const longestFirst = phrases.toSorted((a, b) => b.words.length - a.words.length);
  return Map.groupBy(longestFirst, ({ words }) => words[0] ?? '');
}

/** How markers are found in a language. */
export interface MarkerOptions {
  markers: readonly MarkerWords[];
  /** Phrases that have a marker in them but change nothing. */
  noMarkers: string;
  /** Whether a word has a negation in it: “didn’t”. */
  isNegated?(word: string): boolean;
  /** Whether a word is no marker where it stands. */
  isOther?(text: string, words: readonly Word[], index: number): boolean;
  /** The word that may only rule out something else, and what then stands before it or behind it: “a date, not a place”. */
  contrast: { word: string; before: RegExp; behind?: RegExp };
}

/** Finds the words that change what a sentence of a text says. Of overlapping phrases, the longest counts. */
export function createMarkerFinder({ markers: lists, noMarkers, isNegated, isOther, contrast }: MarkerOptions): Meaning['findMarkers'] {
  const phrases = indexPhrases(lists, noMarkers);
  return (text, words) => {
    const markers: Marker[] = [];
    let next = 0;
    words.forEach((word, index) => {
      const { start, end } = word;
      if (isNegated?.(word.text)) markers.push({ start, end, index, kind: 'negation', isClear: true });
      if (index < next) return;
      const phrase = phrases.get(word.text)?.find((other) => other.words.every((own, at) => words[index + at]?.text === own));
      if (!phrase || isOther?.(text, words, index)) return;
      next = index + phrase.words.length;
      const isContrast =
        word.text === contrast.word && (contrast.before.test(text.slice(0, start)) || contrast.behind?.test(text.slice(end)));
      for (const { kind, isClear } of phrase.marks)
        markers.push({ start, end: words[next - 1]?.end ?? end, index, kind, isClear: isClear && !isContrast });
    });
    return markers;
  };
}
