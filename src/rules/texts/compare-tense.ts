import { memoizeForChecks } from '#lib/memoize-for-checks.ts';
import { partOf } from '#locales/pack.ts';
import type { Tense } from '#locales/parts/tense.ts';
import type { Word } from '#locales/parts/words.ts';
import { locate, shareOf, textBetween, textOfMarker, unitsAfter } from './compare-markers.ts';
import type { Cited, MarkedClaimSentence, MarkedSentence, MarkedSourceSentence, PlacedMarker } from './marked-sentences.ts';
import type { Comparison, Suspect } from './suspect-claims.ts';

/** How much of our sentence one must have to be about the same. */
const SAME = 0.2;
/** How many units after a plan it is about, and how much of them the other sentence must have. */
const AFTER = 3;
const IN_OTHER = 0.3;
/** How much of our sentence a plan must have where our verb is another one. */
const OTHER_VERB = 0.3;
/** A sentence that has nearly as much of ours as the one with the plan, and no plan, may be what ours rests on. */
const NEARLY = 0.8;

/** Finds something that a source calls planned and our sentence calls done, or the other way round. */
export const compareTense: Comparison = (ours, theirs, language) => {
  const tense = partOf(language, 'tense');
  return findDone(ours, theirs, tense) ?? findPlanned(ours, theirs.sentences, tense);
};

const isClearPlan = ({ kind, isClear }: PlacedMarker) => kind === 'future' && isClear;
/** Kinds of markers that leave open whether something happened. */
const OPEN: ReadonlySet<string> = new Set(['future', 'possible', 'negation']);

/** Something that we call done and a source calls planned. */
function findDone(ours: readonly MarkedClaimSentence[], { sentences, sources }: Cited, tense: Tense): Suspect | undefined {
  const plans = sources.flatMap(listPlans);
  for (const own of plans.length > 0 ? ours : [])
    for (const sentence of plans) {
      const share = shareOf(own.weights, sentence);
      if (share < SAME || sentences.some((other) => !plans.includes(other) && shareOf(own.weights, other) >= share * NEARLY)) continue;
      for (const plan of sentence.markers.filter(isClearPlan)) {
        const verb = verbAfter(plan, sentence, tense);
        const done =
          verb && own.words.find((word) => isDoneInstead(word, verb, plan, own, sentence, tense) && !isLeftOpen(word, own, tense));
        if (
          !done ||
          sentences.some((other) => !plans.includes(other) && other.words.some((word) => tense.isPastOf(word, verb, other.words)))
        )
          continue;
        const words = `${textOfMarker(plan, sentence)} ${verb.text}`;
        return { at: done, sentence, reason: (ourWords, source) => `here it is “${ourWords}”, but ${source} has “${words}”` };
      }
    }
  return undefined;
}

/** The sentences of a source that have plans. */
const listPlans = memoizeForChecks((source: readonly MarkedSourceSentence[]) => source.filter(({ markers }) => markers.some(isClearPlan)));

/** Whether a word of ours is the planned verb in the past; or, where the sentence of the source is about nothing else, another verb. */
function isDoneInstead(
  word: Word,
  verb: Word,
  plan: PlacedMarker,
  own: MarkedClaimSentence,
  sentence: MarkedSourceSentence,
  { isPastOf, isPastEvent, leavesOpen }: Tense,
): boolean {
  if (isPastOf(word, verb, own.words)) {
    const scope = unitsAfter(plan, sentence, AFTER);
    return scope.length === 0 || locate(scope, own, IN_OTHER) !== undefined;
  }
  if (!isPastEvent(word) || shareOf(own.weights, sentence) < OTHER_VERB) return false;
  return !sentence.words.some((other) => isPastEvent(other) || leavesOpen.auxiliaries.has(other.text));
}

/** Something that we call planned and a source calls done. */
function findPlanned(ours: readonly MarkedClaimSentence[], theirs: readonly MarkedSourceSentence[], tense: Tense): Suspect | undefined {
  for (const own of ours)
    for (const plan of own.markers.filter(isClearPlan)) {
      const verb = plan.isQuoted || own.aboutText.has(plan.clause) ? undefined : verbAfter(plan, own, tense);
      if (!verb) continue;
      const scope = unitsAfter(plan, own, AFTER);
      const found = theirs.filter(
        (sentence) => shareOf(own.weights, sentence) >= SAME && (scope.length === 0 || locate(scope, sentence, IN_OTHER)),
      );
      if (found.some(({ markers }) => markers.some(({ kind }) => kind === 'future'))) continue;
      for (const sentence of found) {
        const done = sentence.words.find((word) => tense.isPastOf(word, verb, sentence.words));
        if (!done) continue;
        const words = textBetween(done.start, done.end, sentence);
        return { at: plan, sentence, reason: (ourWords, source) => `here it is “${ourWords} ${verb.text}”, but ${source} has “${words}”` };
      }
    }
  return undefined;
}

/** The verb after a marker: “meet” in “expected to finally meet”. */
const verbAfter = ({ end }: PlacedMarker, { words }: MarkedSentence, { isBeforeVerb }: Tense): Word | undefined =>
  words
    .filter(({ start }) => start >= end)
    .slice(0, 3)
    .find(({ text }) => !isBeforeVerb(text));

/** Whether the clause of a verb, or one next to it, leaves open whether it happened. */
function isLeftOpen(verb: Word, { markers, words, clauses, aboutText }: MarkedSentence, { leavesOpen }: Tense): boolean {
  const index = words.indexOf(verb);
  const clause = clauses[index] ?? 0;
  const open = markers.filter(({ kind }) => OPEN.has(kind));
  // “held that it was right”
  if (leavesOpen.after.has(words[index + 1]?.text ?? '')) return true;
  // “was to take part when they met”
  if (open.length > 0 && leavesOpen.atBeginning.has(words[clauses.indexOf(clause)]?.text ?? '')) return true;
  return aboutText.has(clause) || open.some((marker) => Math.abs(marker.clause - clause) <= 1);
}
