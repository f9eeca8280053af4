import { memoizePairForChecks } from '#lib/memoize-for-checks.ts';
import { partOf, type LanguagePack } from '#locales/pack.ts';
import { locate, markersAt, rankByShare, shareOf, textBetween } from './compare-markers.ts';
import {
  weightsOf,
  type Cited,
  type MarkedClaimSentence,
  type MarkedSentence,
  type MarkedSourceSentence,
  type PlacedMarker,
  type Unit,
} from './marked-sentences.ts';
import {
  clearNegationsOf,
  deniesLack,
  negatesTwice,
  negationsOf,
  createBesideTest,
  createLimitTest,
  createWithoutTest,
  type IsShared,
} from './other-negations.ts';
import { isName, type Range } from './record-terms.ts';
import type { Comparison, Suspect } from './suspect-claims.ts';

/** What a negation is about: so many units after it, or, where there are fewer than two, also so many before. */
const AFTER = 3;
const BEFORE = 2;
/** How much of that a source must have where only we negate it, and we must have where only a source negates it. */
const IN_THEIRS = 0.6;
const IN_OURS = 0.5;
/** How much of our clause a sentence must have to be about the same, and how much to speak of it at all. */
const SAME = 0.45;
const LOOSE = 0.35;
/** How much of our sentence one must have in which a single unit is negated. */
const ONE_UNIT = 0.6;
/** How many words from what it is about a negation may stand in another clause. */
const NEAR = 5;

/** Finds a negation that only one of two sentences about the same has. */
export const compareNegations: Comparison = (ours, theirs, language) =>
  findOwn(ours, theirs.sentences, language) ?? findDropped(ours, theirs, language);

/** Whether a sentence negates what stands at some places. A quotation says nothing of the words around it. */
const isNegatedAt = (hits: readonly Unit[], sentence: MarkedSentence, isShared: IsShared = () => false) =>
  markersAt(hits, sentence, NEAR).some(
    (marker) => marker.kind === 'negation' && !isShared(marker, sentence) && (!marker.isQuoted || hits.some(({ isQuoted }) => isQuoted)),
  );

/**
 * Whether a sentence negates something only up to or from a date for which another says it: “not listed until 1990” and “listed in
 * 1990”, “no ferry since 3 May” and “ferries until 3 May”.
 */
const isUpToDate = ({ clause }: PlacedMarker, { dateTerms }: MarkedSentence, other: MarkedSentence): boolean => {
  // “Until” may begin a clause.
  const bounds = dateTerms.filter((date) => Math.abs(date.clause - clause) <= 1 && date.bound !== undefined);
  const isOtherwise = (own: (typeof bounds)[number]) => other.dateTerms.some(({ term, bound }) => term === own.term && bound !== own.bound);
  return bounds.length > 0 && bounds.every(isOtherwise);
};

/** How many words apart the parts of one date may stand: “5 May 2019”. */
const IN_ONE_DATE = 2;

/** Whether a sentence only denies a date in favour of that of another: “not in 2018 but in 2019” and “in 2019”. */
function deniesOtherDate({ word }: PlacedMarker, { dateTerms }: MarkedSentence, other: MarkedSentence): boolean {
  const behind = dateTerms.filter((date) => date.word > word);
  const dates = behind.reduce<(typeof behind)[]>((all, date) => {
    const last = all.at(-1);
    if (last && date.word - (last.at(-1)?.word ?? 0) < IN_ONE_DATE) last.push(date);
    else all.push([date]);
    return all;
  }, []);
  const isTheirs = (date: typeof behind) => date.every(({ term }) => other.dateTerms.some((their) => their.term === term));
  const [denied, ...said] = dates;
  return denied !== undefined && !isTheirs(denied) && said.some(isTheirs);
}

/** A negation of ours that stands in no sentence of the sources about the same. */
function findOwn(
  ours: readonly MarkedClaimSentence[],
  theirs: readonly MarkedSourceSentence[],
  language: LanguagePack,
): Suspect | undefined {
  const { negationAfter } = partOf(language, 'meaning');
  for (const own of ours)
    for (const negation of clearNegationsOf(own)) {
      if (negation.isQuoted || own.aboutText.has(negation.clause)) continue;
      const scope = scopeOf(negation, own);
      // In “Two did not”, nothing follows that a source could have. Where negations follow the verb, it need not.
      if (!negationAfter && scope.every(({ start }) => start < negation.start)) continue;
      const isShared = createBesideTest(negation, own, language);
      const found = scope.length > 1 ? findAll(scope, theirs, IN_THEIRS) : [];
      const sentence = found.length > 0 ? pickPlain(found, isShared) : findPlain(negation, own, theirs, isShared);
      if (!sentence || deniesLack(negation, own, sentence, language)) continue;
      if (!isUpToDate(negation, own, sentence) && !deniesOtherDate(negation, own, sentence))
        return { at: negation, sentence, reason: (words, source) => `here it is “${words}”, but ${source} does not negate this` };
    }
  return undefined;
}

interface Found {
  sentence: MarkedSourceSentence;
  hits: readonly Unit[];
}

const findAll = (scope: readonly Unit[], theirs: readonly MarkedSourceSentence[], part: number): Found[] =>
  theirs.flatMap((sentence) => {
    const hits = locate(scope, sentence, part);
    return hits ? [{ sentence, hits }] : [];
  });

/** The first of some sentences, where none of them negates what was found in it. */
const pickPlain = (found: readonly Found[], isShared: IsShared): MarkedSourceSentence | undefined =>
  found.some(({ hits, sentence }) => isNegatedAt(hits, sentence, isShared)) ? undefined : found[0]?.sentence;

/** The sentence that fits the clause of a negation best, where no sentence that speaks of it negates anything. */
function findPlain(
  { clause }: PlacedMarker,
  { units, dateTerms }: MarkedSentence,
  theirs: readonly MarkedSourceSentence[],
  isShared: IsShared,
): MarkedSourceSentence | undefined {
  const isNegated = (sentence: MarkedSourceSentence) => negationsOf(sentence).some((marker) => !isShared(marker, sentence));
  const inClause = units.filter((unit) => unit.clause === clause);
  const around = inClause.length > 2 ? inClause : units.filter((unit) => Math.abs(unit.clause - clause) <= 1);
  if (around.length < 2) {
    // A date or a number makes up for a second unit: “has not sailed since 1911”.
    const dated = dateTerms.filter((each) => each.clause === clause);
    if (around.length === 0 || dated.length === 0) return undefined;
    const same = theirs.filter(
      (sentence) =>
        around.every(({ key }) => sentence.keys.has(key)) &&
        dated.every(({ term }) => sentence.dateTerms.some((other) => other.term === term)),
    );
    return same.some(isNegated) ? undefined : same[0];
  }
  const ranked = rankByShare(weightsOf(around), theirs);
  const [best] = ranked;
  if (!best || best.share < SAME) return undefined;
  return ranked.some(({ sentence, share }) => share >= LOOSE && isNegated(sentence)) ? undefined : best.sentence;
}

/** A negation of a source that our sentence about the same does not have. */
function findDropped(ours: readonly MarkedClaimSentence[], { sentences, sources }: Cited, language: LanguagePack): Suspect | undefined {
  for (const negated of sources.flatMap((source) => listNegated(source, language))) {
    const { sentence, negation, scope } = negated;
    for (const own of ours) {
      const first = findPlainHere(negated, own, language);
      if (!first) continue;
      const elsewhere = findAll(scope, sentences, IN_OURS).filter((other) => other.sentence !== sentence);
      if (elsewhere.some((other) => !isNegatedAt(other.hits, other.sentence))) continue;
      const { end }: Range = scope.find(({ start }) => start >= negation.end) ?? negation;
      const words = textBetween(negation.start, end, sentence);
      return { at: first, sentence, reason: (_, source) => `nothing is negated here, but ${source} has “${words}”` };
    }
  }
  return undefined;
}

/** A clear negation in a sentence of a source, what it is about, how many the sentence has, and whether it negates twice. */
interface Negated {
  sentence: MarkedSourceSentence;
  negation: PlacedMarker;
  scope: readonly Unit[];
  count: number;
  isDoubled: boolean;
}

/** What a source negates. */
const listNegated = memoizePairForChecks((source: readonly MarkedSourceSentence[], language: LanguagePack): readonly Negated[] =>
  source.flatMap((sentence) => {
    const isDoubled = negatesTwice(sentence, language);
    return clearNegationsOf(sentence).flatMap((negation, _, { length: count }) => {
      const scope = scopeOf(negation, sentence);
      return scope.length > 0 ? [{ sentence, negation, scope, count, isDoubled }] : [];
    });
  }),
);

/** Where our sentence says without a negation what a sentence of a source negates. */
function findPlainHere(
  { sentence, negation, scope, count, isDoubled }: Negated,
  own: MarkedClaimSentence,
  language: LanguagePack,
): Unit | undefined {
  const ours = own.markers.length > 0 ? clearNegationsOf(own).length : 0;
  if (ours >= count || (ours === 0 && isDoubled)) return undefined;
  if (scope.length === 1 && shareOf(own.weights, sentence) < ONE_UNIT) return undefined;
  const hits = locate(scope, own, IN_OURS) ?? findAlone(negation, scope, own);
  const first = hits?.[0];
  if (!hits || !first || own.aboutText.has(first.clause) || hits.some(({ isQuoted }) => isQuoted)) return undefined;
  if (isNegatedToo(negation, sentence, hits, own, language) || isReached(first, own, language)) return undefined;
  return isUpToDate(negation, sentence, own) || deniesLack(negation, sentence, own, language) ? undefined : first;
}

/** Whether our sentence negates, too, what was found in it of what a source negates. */
function isNegatedToo(
  negation: PlacedMarker,
  sentence: MarkedSourceSentence,
  hits: readonly Unit[],
  own: MarkedClaimSentence,
  language: LanguagePack,
): boolean {
  const clauses = new Set(hits.map(({ clause }) => clause));
  const isWithout = createWithoutTest(negation, sentence, language);
  const isLimit = createLimitTest(negation, sentence, language);
  return isNegatedAt(hits, own, (marker, of) => isWithout(marker, of) || (!clauses.has(marker.clause) && isLimit(marker, of)));
}

/** Whether a negation of another clause reaches a unit. */
function isReached({ start: at }: Unit, own: MarkedClaimSentence, language: LanguagePack): boolean {
  const { reachingNegations } = partOf(language, 'meaning');
  return own.markers.some(({ start, end }) => start < at && reachingNegations.test(textBetween(start, end, own)));
}

/** The only unit of a sentence, if it is the one that is negated elsewhere: “it is listed” and “not listed as a monument”. */
function findAlone(negation: PlacedMarker, scope: readonly Unit[], { units }: MarkedSentence): readonly Unit[] | undefined {
  const negated = scope.find(({ start }) => start >= negation.end);
  return units.length === 1 && negated !== undefined && !isName(negated.term) && units[0]?.key === negated.key ? units : undefined;
}

function scopeOf(negation: PlacedMarker, { units }: MarkedSentence): readonly Unit[] {
  const clause = units.filter((unit) => unit.clause === negation.clause);
  const after = clause.filter(({ start }) => start >= negation.end).slice(0, AFTER);
  return after.length > 1 ? after : [...clause.filter(({ end }) => end <= negation.start).slice(-BEFORE), ...after];
}
