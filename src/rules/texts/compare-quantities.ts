import { memoizeForChecks } from '#lib/memoize-for-checks.ts';
import { partOf } from '#locales/pack.ts';
import type { MarkerKind, Meaning } from '#locales/parts/meaning.ts';
import { markersNear, rankByShare, shareOf, textOfMarker } from './compare-markers.ts';
import type { Cited, MarkedClaimSentence, MarkedSentence, MarkedSourceSentence, PlacedMarker, Unit } from './marked-sentences.ts';
import type { Comparison, Suspect } from './suspect-claims.ts';

/** Each quantity with those that it must not stand for; “none” where the source has no word for a quantity. */
const WRONG_FOR: Partial<Record<MarkerKind, readonly (MarkerKind | 'none')[]>> = {
  all: ['some', 'most', 'none'],
  most: ['all', 'some', 'none'],
  some: ['all', 'most'],
  only: ['none'],
};
/** Quantities that must not be left out: “all” may. */
const LIMITING: readonly MarkerKind[] = ['only', 'some', 'most'];
/** How much of our sentence one must have to be about the same, and how much to speak of it at all. */
const SAME = 0.3;
const LOOSE = 0.2;
/** How many words from a quantity the units may stand that it is about, and how many of them count. */
const NEAR = 4;
const COUNTED = 2;

/** Finds a word for a quantity that does not fit the sentences of the sources about the same. */
export const compareQuantities: Comparison = (ours, theirs, language) =>
  findOwn(ours, theirs.sentences, partOf(language, 'meaning')) ?? findDropped(ours, theirs);

const isQuantity = ({ kind }: PlacedMarker): boolean => kind in WRONG_FOR;

/** A quantity of ours that the sources do not have. */
function findOwn(ours: readonly MarkedClaimSentence[], theirs: readonly MarkedSourceSentence[], meaning: Meaning): Suspect | undefined {
  for (const own of ours)
    for (const marker of own.markers) {
      const wrong = WRONG_FOR[marker.kind];
      if (!wrong || !marker.isClear || marker.isQuoted || own.aboutText.has(marker.clause)) continue;
      const counted = countedBy(marker, own);
      const found = rankByShare(own.weights, theirs)
        .filter(({ share }) => share >= LOOSE)
        .map(({ sentence, share }) => ({ sentence, share, hits: findCounted(counted, sentence) }));
      const best = found.find(({ hits }) => hits.length > 0);
      if (!best || best.share < SAME || (marker.kind === 'all' && hasSameNumber(marker, own, theirs, meaning))) continue;
      if (found.some(({ sentence }) => sentence.markers.some(({ kind }) => kind === marker.kind))) continue;
      const [other] = found.flatMap(({ sentence, hits }) =>
        markersNear(hits, sentence, NEAR)
          .filter((its) => its.isClear && isQuantity(its))
          .map((its) => ({ sentence, kind: its.kind, words: textOfMarker(its, sentence) })),
      );
      if (!wrong.includes(other?.kind ?? 'none')) continue;
      return {
        at: marker,
        sentence: other?.sentence ?? best.sentence,
        reason: (words, source) => `here it is “${words}”, but ${source} ${other ? `has “${other.words}”` : 'does not say so'}`,
      };
    }
  return undefined;
}

/** A limit that a source sets, and our sentence about the same does not. */
function findDropped(ours: readonly MarkedClaimSentence[], { sentences, sources }: Cited): Suspect | undefined {
  for (const { sentence, marker, counted } of sources.flatMap(listLimits))
    for (const own of ours) {
      if (shareOf(own.weights, sentence) < SAME || own.markers.some((its) => isQuantity(its) || its.kind === 'negation')) continue;
      const hits = findCounted(counted, own);
      const [first] = hits;
      if (!first || hits.length < counted.length || own.aboutText.has(first.clause) || hits.some(({ isQuoted }) => isQuoted)) continue;
      const isUnlimited = sentences.some((other) => {
        const others = other === sentence || shareOf(own.weights, other) < LOOSE ? [] : findCounted(counted, other);
        return others.length >= counted.length && !markersNear(others, other, NEAR).some(isQuantity);
      });
      if (isUnlimited) continue;
      const words = textOfMarker(marker, sentence);
      return { at: first, sentence, reason: (_, source) => `${source} has “${words}” here, but the statement does not` };
    }
  return undefined;
}

/** The limits that a source sets, and what they are about. */
const listLimits = memoizeForChecks((source: readonly MarkedSourceSentence[]) =>
  source.flatMap((sentence) =>
    sentence.markers.flatMap((marker) => {
      const counted = marker.isClear && LIMITING.includes(marker.kind) ? countedBy(marker, sentence) : [];
      return counted.length > 0 ? [{ sentence, marker, counted }] : [];
    }),
  ),
);

/** What a quantity is about. */
const countedBy = ({ end, word }: PlacedMarker, { units }: MarkedSentence): readonly Unit[] =>
  units.filter((unit) => unit.start >= end && unit.word - word <= NEAR).slice(0, COUNTED);

const findCounted = (counted: readonly Unit[], { units }: MarkedSentence): readonly Unit[] =>
  units.filter(({ key }) => counted.some((unit) => unit.key === key));

const isNumber = (word: string, cardinals: Meaning['cardinals']): boolean => cardinals.has(word) || /^\p{N}+$/u.test(word);

/** Whether a number follows that a source has as well: “all 30 allies” for “the 30 allies”. */
function hasSameNumber(
  { end }: PlacedMarker,
  { words }: MarkedSentence,
  theirs: readonly MarkedSourceSentence[],
  { cardinals, isBeforeNumber }: Meaning,
): boolean {
  const next = words.find(({ start, text }) => start >= end && !isBeforeNumber(text))?.text ?? '';
  return isNumber(next, cardinals) && theirs.some((sentence) => sentence.words.some(({ text }) => text === next));
}
