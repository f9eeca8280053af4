import { findMatches } from '#lib/text/find-matches.ts';
import { overlaps } from '#lib/text/overlaps.ts';
import { partOf, type LanguagePack } from '#locales/pack.ts';
import { textOfMarker } from './compare-markers.ts';
import type { MarkedSentence, PlacedMarker } from './marked-sentences.ts';

export const negationsOf = ({ markers }: MarkedSentence): PlacedMarker[] => markers.filter(({ kind }) => kind === 'negation');
export const clearNegationsOf = (sentence: MarkedSentence): PlacedMarker[] => negationsOf(sentence).filter(({ isClear }) => isClear);

/** Whether a negation of another sentence has a counterpart beside the one that is looked at, and so is not its counterpart. */
export type IsShared = (marker: PlacedMarker, sentence: MarkedSentence) => boolean;

const createStemmer =
  ({ words: { findWords, verbStem } }: LanguagePack) =>
  (marker: PlacedMarker, sentence: MarkedSentence): string =>
    findWords(textOfMarker(marker, sentence)).map(verbStem).join(' ');

/**
 * Tests for the other negations beside one of ours in its clause: a source that has them does not have the one. “Did not vote against it”
 * is not what “voted against it” says, though both have “against”.
 */
export function createBesideTest(negation: PlacedMarker, own: MarkedSentence, language: LanguagePack): IsShared {
  const stemOf = createStemmer(language);
  const itself = stemOf(negation, own);
  const { particles } = partOf(language, 'meaning');
  const beside = new Set(
    negationsOf(own)
      .filter(({ clause, start }) => clause === negation.clause && start !== negation.start)
      .filter((marker) => !particles?.has(textOfMarker(marker, own).toLowerCase()))
      .map((marker) => stemOf(marker, own)),
  );
  beside.delete(itself);
  return (marker, sentence) =>
    beside.size > 0 &&
    beside.has(stemOf(marker, sentence)) &&
    !negationsOf(sentence).some((other) => !other.isQuoted && stemOf(other, sentence) === itself);
}

/**
 * Tests for “without” in the sentence of a source: it only negates what it stands before, so that where ours keeps it, another negation can
 * still be dropped.
 */
export function createWithoutTest(negation: PlacedMarker, sentence: MarkedSentence, language: LanguagePack): IsShared {
  const isWithout = isWithoutIn(language);
  const has = !isWithout(negation, sentence) && negationsOf(sentence).some((marker) => isWithout(marker, sentence));
  return (marker, own) => has && isWithout(marker, own);
}

/**
 * Tests for words of the sentence of a source that limit something, such as “only” or German „erst“: where ours keeps them for something else,
 * they deny nothing of what the source negates.
 */
export function createLimitTest(negation: PlacedMarker, sentence: MarkedSentence, language: LanguagePack): IsShared {
  const stemOf = createStemmer(language);
  const limitsOf = ({ markers }: MarkedSentence) => markers.filter(({ kind, start }) => kind === 'only' && start !== negation.start);
  const kept = new Set(limitsOf(sentence).map((marker) => stemOf(marker, sentence)));
  return (marker, own) =>
    kept.size > 0 && kept.has(stemOf(marker, own)) && own.markers.some(({ kind, start }) => kind === 'only' && start === marker.start);
}

/**
 * Whether a negation only denies that something is missing, which another sentence does not say: “does not lack space” says the same as
 * “has space”.
 */
export function deniesLack(negation: PlacedMarker, sentence: MarkedSentence, other: MarkedSentence, language: LanguagePack): boolean {
  const { lacks } = partOf(language, 'meaning');
  return (
    !lacks.word.test(other.text) &&
    findMatches(sentence.text, lacks.denied).some(({ 0: { length }, index }) => {
      const start = sentence.start + index;
      return overlaps({ start, end: start + length }, negation);
    })
  );
}

const isWithoutIn = (language: LanguagePack) => {
  const { without } = partOf(language, 'meaning');
  return (marker: PlacedMarker, sentence: MarkedSentence): boolean => textOfMarker(marker, sentence).toLowerCase() === without;
};

/** Whether a sentence negates twice: “without the ferry, nobody can leave” says that it is needed. */
export function negatesTwice(sentence: MarkedSentence, language: LanguagePack): boolean {
  const isWithout = isWithoutIn(language);
  const clear = clearNegationsOf(sentence);
  return clear.length > 1 && clear.some((marker) => isWithout(marker, sentence));
}
