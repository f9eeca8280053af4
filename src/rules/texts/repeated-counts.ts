import type { Count } from '#locales/parts/counting.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import type { Source } from '#dossier/source.ts';
import type { Claim } from './claims.ts';
import { sentencesOfClaim } from './nearest-sentence.ts';
import { countsOf, countsOfSources, placeInText } from './sentence-counts.ts';

/** A number of a claim that stands there twice, and the number that a source has in one of the two places. */
export interface RepeatedCount {
  /** With offsets in the text of the claim. */
  count: Count;
  source: Source;
  theirs: Count;
}

/** In sentences with fewer numbers, “all 100 of the 100” and the like would be taken for a mistake. */
const FEWEST = 3;

/**
 * Finds a number that was written a second time where a sentence of a cited source has another: “35 to five, with 35 abstentions”
 * for “141 to five, with 35 abstentions”. All other numbers must be the same, in the same order.
 */
export function findRepeatedCounts(claim: Claim, knowledge: Knowledge): RepeatedCount[] {
  if (!knowledge.language.counting) return [];
  return sentencesOfClaim(claim, knowledge).flatMap((sentence) => {
    const ours = countsOf(sentence, knowledge.language);
    if (ours.length < FEWEST || new Set(ours.map(({ value }) => value)).size === ours.length) return [];
    const sentences = countsOfSources(claim.cites, knowledge);
    for (const { source, counts } of sentences) {
      const [at, ...others] = ours.flatMap(({ value }, index) => (counts[index]?.value === value ? [] : [index]));
      const [count, theirs] = at === undefined ? [] : [ours[at], counts[at]];
      if (!count || !theirs || others.length > 0 || counts.length !== ours.length) continue;
      // Where a source has the number as often, it is no mistake; one that no source has is reported as that.
      if (timesOf(count, counts) === 0 || sentences.some((other) => timesOf(count, other.counts) >= timesOf(count, ours))) continue;
      return [{ count: placeInText(count, sentence), source, theirs }];
    }
    return [];
  });
}

const timesOf = ({ value }: Count, counts: readonly Count[]): number => counts.filter((count) => count.value === value).length;
