import type { Count } from '#locales/parts/counting.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import type { Source } from '#dossier/source.ts';
import type { Claim } from './claims.ts';
import { sentencesOfClaim } from './nearest-sentence.ts';
import { countsOf, countsOfSources, placeInText } from './sentence-counts.ts';

/** Two numbers of a claim that have changed places, with the one of the source that counts what the first counts. */
export interface SwappedCounts {
  /** With offsets in the text of the claim. */
  first: Count;
  source: Source;
  theirs: Count;
}

/**
 * Finds numbers of which one sentence of a cited source says the reverse: “68 houses and 58 boats” where the source has “58 houses and 68
 * boats”. Each of the two must count the same as the other in the source, so that nothing else can be meant.
 */
export function findSwappedCounts(claim: Claim, knowledge: Knowledge): SwappedCounts[] {
  if (!knowledge.language.counting) return [];
  return sentencesOfClaim(claim, knowledge).flatMap((sentence) => {
    const ours = countsOf(sentence, knowledge.language).filter(countsNext);
    if (ours.length < 2) return [];
    const theirs = countsOfSources(claim.cites, knowledge);
    return ours.flatMap((first, at) =>
      ours.slice(at + 1).flatMap((second) => {
        const [found] = theirs.flatMap(({ source, counts }) => {
          const reversed = findReversed(first, second, counts);
          return reversed ? [{ source, theirs: reversed }] : [];
        });
        // A source that has one of ours as well tells of two cases.
        const isGiven = theirs.some(({ counts }) => counts.some((count) => isSame(count, first) || isSame(count, second)));
        if (!found || isGiven) return [];
        return [{ first: placeInText(first, sentence), ...found }];
      }),
    );
  });
}

/** Whether what a number counts stands directly behind it or its “%”, and not before it: “boats 58, houses 68”. */
const countsNext = ({ isOrdinal, isBeforeNoun, wholeNouns }: Count): boolean => !isOrdinal && (isBeforeNoun || wholeNouns.length > 0);
/** Whether two numbers count the same, or both are percentages of the same. */
const haveNoun = (one: Count, other: Count): boolean => {
  const key = one.wholeNouns.length > 0 ? 'wholeNouns' : 'nouns';
  return one.wholeNouns.length > 0 === other.wholeNouns.length > 0 && one[key].some((noun) => other[key].includes(noun));
};
const isSame = (one: Count, other: Count): boolean => one.value === other.value && haveNoun(one, other);

/** What counts the same as the first of two numbers, if some counts have each of the two with what the other counts. */
function findReversed(first: Count, second: Count, all: readonly Count[]): Count | undefined {
  if (first.value === second.value || haveNoun(first, second)) return undefined;
  const counts = all.filter(countsNext);
  const ofSecond = counts.filter((count) => count.value === first.value && haveNoun(count, second));
  return counts.find(
    (count) => count.value === second.value && haveNoun(count, first) && ofSecond.some((other) => !haveNoun(count, other)),
  );
}
