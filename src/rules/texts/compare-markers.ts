import type { MarkedSentence, PlacedMarker, Unit, Weights } from './marked-sentences.ts';

/** How many words apart the terms of a marker may stand in another sentence. */
const SPAN = 14;

/** The weight of different units, or of those of them whose keys are among others. */
function weigh(units: readonly Unit[], among?: MarkedSentence['keys']): number {
  let total = 0;
  for (const unit of units) if (units.find(({ key }) => key === unit.key) === unit && among?.has(unit.key) !== false) total += unit.weight;
  return total;
}

/** The part of the weight of some terms that a sentence has as well: from 0 to 1. */
export function shareOf({ terms, total }: Weights, { keys }: MarkedSentence): number {
  let shared = 0;
  for (const { key, weight } of terms) if (keys.has(key)) shared += weight;
  return total === 0 ? 0 : shared / total;
}

/** Sentences with the part of the weight of some terms that each has, the most first. */
export const rankByShare = <S extends MarkedSentence>(weights: Weights, sentences: readonly S[]): { sentence: S; share: number }[] =>
  sentences.map((sentence) => ({ sentence, share: shareOf(weights, sentence) })).sort((a, b) => b.share - a.share);

/** The units of a sentence, close together, that have at least a part of the weight of some others; undefined if there are none. */
export function locate(scope: readonly Unit[], { units, keys }: MarkedSentence, part: number): readonly Unit[] | undefined {
  const least = part * weigh(scope);
  // Most sentences have too little of it wherever it stands.
  if (weigh(scope, keys) < least) return undefined;
  return findRun(scope, units, least);
}

/** The run of units, close together, that has the most weight of some others; undefined if it has too little. */
function findRun(scope: readonly Unit[], units: readonly Unit[], least: number): readonly Unit[] | undefined {
  const hits = units.filter(({ key }) => scope.some((unit) => unit.key === key));
  const runs = hits.map((first, index) => hits.slice(index).filter(({ word }) => word - first.word <= SPAN));
  const [best] = runs.sort((a, b) => weigh(b) - weigh(a));
  return best && weigh(best) >= least ? best : undefined;
}

/** The markers in the clauses of some units, and those near to them. */
export const markersAt = (hits: readonly Unit[], { markers }: MarkedSentence, near: number): PlacedMarker[] =>
  markers.filter(({ clause, word }) => hits.some((unit) => unit.clause === clause || Math.abs(unit.word - word) <= near));

/** What a marker is about: the units after it in its clause. */
export const unitsAfter = (marker: PlacedMarker, { units }: MarkedSentence, count: number): readonly Unit[] =>
  units.filter(({ clause, start }) => clause === marker.clause && start >= marker.end).slice(0, count);

/** The markers shortly before some units, or on either side of them where they may follow. */
export const markersNear = (hits: readonly Unit[], { markers }: MarkedSentence, near: number): PlacedMarker[] =>
  markers.filter(({ word, kind }) => hits.some((unit) => Math.abs(unit.word - word) <= near && (unit.word > word || kind === 'only')));

/** The words of a sentence between two offsets in its text. */
export const textBetween = (start: number, end: number, sentence: MarkedSentence): string =>
  sentence.text.slice(start - sentence.start, end - sentence.start);

/** The words of a marker. */
export const textOfMarker = ({ start, end }: Pick<PlacedMarker, 'start' | 'end'>, sentence: MarkedSentence): string =>
  textBetween(start, end, sentence);
