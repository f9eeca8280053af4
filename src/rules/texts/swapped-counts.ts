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
          const reversed = findReversed([first, second], counts);
          return reversed ? [{ source, theirs: reversed }] : [];
        });
        // A source that has one of ours as well tells of two cases.
        const isGiven = theirs.some(({ counts }) =>
          counts.some(
            (count) =>
              (count.value === first.value && countsAny(count, ownNouns(first, second), first)) ||
              (count.value === second.value && countsAny(count, ownNouns(second, first), second)),
          ),
        );
        if (!found || isGiven) return [];
        return [{ first: placeInText(first, sentence), ...found }];
      }),
    );
  });
}

/** Whether what a number counts stands directly behind it or its “%”, and not before it: “boats 58, houses 68”. */
const countsNext = ({ isOrdinal, isBeforeNoun, wholeNouns }: Count): boolean => !isOrdinal && (isBeforeNoun || wholeNouns.length > 0);
/** The words that say what a number counts, or what a percentage is a part of. */
const nounsOf = ({ wholeNouns, nouns }: Count): readonly string[] => (wholeNouns.length > 0 ? wholeNouns : nouns);
/** Whether a number counts some nouns: it is a percentage of them if `like` is one. */
const countsAny = (count: Count, nouns: readonly string[], like: Count): boolean =>
  count.wholeNouns.length > 0 === like.wholeNouns.length > 0 && nounsOf(count).some((noun) => nouns.includes(noun));
/** The nouns of a number that another does not have: both may have the same verb, as in “30% of islanders agreed and 45% of mainlanders agreed”. */
const ownNouns = (count: Count, other: Count): readonly string[] => nounsOf(count).filter((noun) => !nounsOf(other).includes(noun));

/** What counts the same as the first of two numbers, if some counts have each of the two with what the other counts. */
function findReversed([first, second]: readonly [Count, Count], all: readonly Count[]): Count | undefined {
  const [ofFirst, ofSecond] = [ownNouns(first, second), ownNouns(second, first)];
  if (first.value === second.value || ofFirst.length === 0 || ofSecond.length === 0) return undefined;
  const counts = all.filter(countsNext);
  const countsAsFirst = (count: Count) => countsAny(count, ofFirst, first);
  const countsAsSecond = (count: Count) => countsAny(count, ofSecond, second);
  if (!counts.some((count) => count.value === first.value && countsAsSecond(count) && !countsAsFirst(count))) return undefined;
  return counts.find((count) => count.value === second.value && countsAsFirst(count) && !countsAsSecond(count));
}
