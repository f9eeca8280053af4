import type { Marker } from '../../parts/meaning.ts';
import { MARKER_WORDS, NO_MARKERS } from './marker-words.ts';
import type { Word } from '../../parts/words.ts';

interface Phrase {
  words: string[];
  marks: Pick<Marker, 'kind' | 'isClear'>[];
}

/** The phrases by their first word, the longest first. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = indexPhrases();

function indexPhrases(): Map<string, Phrase[]> {
  const marks = new Map<string, Phrase['marks']>();
  const add = (list: string, mark: Phrase['marks']) => {
    for (const phrase of list.split(', ')) marks.set(phrase, [...(marks.get(phrase) ?? []), ...mark]);
  };
  for (const { kind, clear, vague } of MARKER_WORDS) {
    add(clear, [{ kind, isClear: true }]);
    add(vague, [{ kind, isClear: false }]);
  }
  add(NO_MARKERS, []);
  const phrases = [...marks].map(([phrase, own]): Phrase => ({ words: phrase.split(' '), marks: own }));
  const longestFirst = phrases.toSorted((a, b) => b.words.length - a.words.length);
  return Map.groupBy(longestFirst, ({ words }) => words[0] ?? '');
}

const CONTRACTED_NOT = "n't";
/** What stands before “not” where it only rules out something else: “a date, not a place”. */
const BEFORE_CONTRAST = /[,–:—] ?(?:and |but )?$/;
/** Finds the words that change what a sentence of a text says. Of overlapping phrases, the longest counts. */
export function findMarkers(text: string, words: readonly Word[]): Marker[] {
  const markers: Marker[] = [];
  let next = 0;
  words.forEach((word, index) => {
    const { start, end } = word;
    if (word.text.endsWith(CONTRACTED_NOT)) markers.push({ start, end, index, kind: 'negation', isClear: true });
    if (index < next) return;
    const phrase = PHRASES.get(word.text)?.find((other) => other.words.every((own, at) => words[index + at]?.text === own));
    if (!phrase || isMonth(text, words, index)) return;
    next = index + phrase.words.length;
    const isContrast = word.text === 'not' && BEFORE_CONTRAST.test(text.slice(0, start));
    for (const { kind, isClear } of phrase.marks)
      markers.push({ start, end: words[next - 1]?.end ?? end, index, kind, isClear: isClear && !isContrast });
  });
  return markers;
}

/** “27 May”, “in May”, “May 1997”: only the month has a capital letter within a sentence. */
const isMonth = (text: string, words: readonly Word[], index: number): boolean =>
  text.startsWith('May', words[index]?.start) && (index > 0 || /^\d/.test(words[1]?.text ?? ''));
