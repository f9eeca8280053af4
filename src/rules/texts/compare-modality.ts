import { locate, markersAt, rankByShare, textOfMarker, unitsAfter } from './compare-markers.ts';
import type { MarkedClaimSentence, MarkedSourceSentence, PlacedMarker } from './marked-sentences.ts';
import type { Comparison, Suspect } from './suspect-claims.ts';

/** How many units after a marker it is about, and how much of them a sentence must have to be about the same. */
const AFTER = 3;
const IN_THEIRS = 0.5;
/** How much of our sentence such a sentence must have. */
const LOOSE = 0.2;
/** How much of our sentence one must have to say the same in other words; those after it may have a little less. */
const SAME = 0.3;
const NEARLY_SAME = 0.2;
/** How many words from what it is about a marker may stand in another clause. */
const NEAR = 8;

/** Finds something that we call possible and the sources call certain to come, or the other way round. */
export const compareModality: Comparison = (ours, { sentences: theirs }) => {
  for (const own of ours)
    for (const marker of own.markers) {
      const suspect = isModal(marker) && marker.isClear && !marker.isQuoted ? judgeMarker(marker, own, theirs) : undefined;
      if (suspect) return suspect;
    }
  return undefined;
};

const isModal = ({ kind }: PlacedMarker) => kind === 'possible' || kind === 'future';

function judgeMarker(marker: PlacedMarker, own: MarkedClaimSentence, theirs: readonly MarkedSourceSentence[]): Suspect | undefined {
  const others = findSame(marker, own, theirs).flatMap(({ sentence, markers }) =>
    markers.filter(isModal).map(({ kind, isClear, start, end }) => ({ sentence, kind, isClear, start, end })),
  );
  if (others.some(({ kind }) => kind === marker.kind)) return undefined;
  const other = others.find(({ isClear }) => isClear);
  if (!other) return undefined;
  const { sentence } = other;
  return { at: marker, sentence, reason: (words, source) => `here it is “${words}”, but ${source} has “${textOfMarker(other, sentence)}”` };
}

/** The sentences about the same, the nearest first, and their markers that may be about it. */
function findSame(
  marker: PlacedMarker,
  own: MarkedClaimSentence,
  theirs: readonly MarkedSourceSentence[],
): { sentence: MarkedSourceSentence; markers: readonly PlacedMarker[] }[] {
  const ranked = rankByShare(own.weights, theirs);
  const scope = unitsAfter(marker, own, AFTER);
  const found = ranked.flatMap(({ sentence, share }) => {
    const hits = scope.length > 0 && share >= LOOSE ? locate(scope, sentence, IN_THEIRS) : undefined;
    return hits ? [{ sentence, markers: markersAt(hits, sentence, NEAR) }] : [];
  });
  if (found.length > 0) return found;
  if (own.aboutText.size > 0 || (ranked[0]?.share ?? 0) < SAME) return [];
  return ranked.filter(({ share }) => share >= NEARLY_SAME).map(({ sentence }) => ({ sentence, markers: sentence.markers }));
}
