import { isCaught, type Result } from './judge-mutants.ts';
import type { SuiteRun } from './suite.ts';

/** A kind of change that the checks do not always catch. */
export interface Limit {
  /** How many of a hundred such changes are caught at least. */
  caughtOf100: number;
  /** Why not more are caught, for editors. */
  why: string;
}

/** Limits with a common cause: a section of docs/checks/limits.md. */
export interface LimitGroup {
  title: string;
  /** An explanation for editors. */
  text: string;
  limits: Readonly<Record<string, Limit>>;
}

/** The limits of the checks, by kind of mutant. Every mutant of any other kind must be caught. */
export const LIMIT_GROUPS: readonly LimitGroup[] = [
  {
    title: 'What a sentence means',
    text: 'No check understands a sentence. Quotations, dates, figures, names and ids are compared exactly; of the other words, the checks know some opposites, numbers and fixed runs of words. Of words such as “not”, “all”, “might” and “was to”, they compare a statement with the sentences of its sources that share most with it, and report what does not fit as a suspicion. Headings, questions, notes, labels and text alternatives are compared in the same way with what they rest on: the statements below a heading, the sources of what a note belongs to. A word such as “only” or German „erst“ may deny something, so a “not” that is lost in its clause is not reported. A sentence that keeps all of these but reverses its meaning passes. Only a person who reads the sentence beside its source can see that.',
    limits: {
      'sentence-loses-its-negation': {
        caughtOf100: 20,
        why: 'Caught where a source negates the same words. Many of our negations say what the article leaves out, or draw a contrast: no source has them.',
      },
      'sentence-gains-a-negation': {
        caughtOf100: 30,
        why: 'Caught where a source says the same without a negation, in much the same words. Sentences about the article itself pass: it does not say what it leaves out.',
      },
      'part-becomes-all': {
        caughtOf100: 60,
        why: 'Caught where the source says “some” or “most” of the same thing, or nothing of how much, and the rest of the sentence fits.',
      },
      'all-becomes-part': { caughtOf100: 60, why: 'The same, with “all”.' },
      'only-is-added': {
        caughtOf100: 50,
        why: 'Caught where a sentence of the source has much of ours, and no “only”, “alone” or “one”.',
      },
      'possible-becomes-certain': {
        caughtOf100: 30,
        why: 'Caught where the source calls the same thing possible, and nothing in that sentence certain. Our own “could” often has no counterpart in a source.',
      },
      'certain-becomes-possible': { caughtOf100: 45, why: 'The same, the other way round.' },
      'plan-becomes-fact': {
        caughtOf100: 30,
        why: 'Caught where the source plans the same with the same verb, or speaks of nothing but the plan. An event in the chronology has its status in a field, which is checked where the date decides.',
      },
      'fact-becomes-plan': { caughtOf100: 20, why: 'Caught where the source has the same verb in the past.' },
      'word-becomes-its-opposite': {
        caughtOf100: 45,
        why: 'Caught where the source has the original word, or one like it, near the same words. Our own words are free: a source may say the same in others, or have both words.',
      },
      'names-change-places': {
        caughtOf100: 35,
        why: 'Caught where what stands around each of the two in our sentence stands around the other in a source. Where the source uses other words, or names one of them otherwise, nothing shows.',
      },
      'attribution-is-dropped': {
        caughtOf100: 30,
        why: 'Caught where the source says the same in much the same words, and only as the claim of somebody. What cannot well be disputed, such as a meeting or an order, passes; so does a sentence next to one that names a speaker.',
      },
      'claim-is-given-to-another': {
        caughtOf100: 60,
        why: 'Caught unless the source names the other one, or a state or an office that belongs to the other one.',
      },
      'attribution-is-added': { caughtOf100: 65, why: 'The same.' },
      'sequence-becomes-cause': {
        caughtOf100: 85,
        why: 'Caught unless a sentence of the source about the same gives a cause, of whatever.',
      },
      'cause-is-added': {
        caughtOf100: 55,
        why: 'The same. “So” is not looked at: it mostly draws a conclusion of our own.',
      },
      'direction-is-reversed': {
        caughtOf100: 45,
        why: 'Caught where the source says the way of the same thing with “to” or “from”, and the same name.',
      },
      'one-version-changes-its-date': {
        caughtOf100: 40,
        why: 'Caught where another sentence tells the same in much the same words, and each has one date. That one page says more than another, as with “further”, cannot be seen; nor can a “not” in one of them: a rule that compared the negations of such pairs reported hundreds that are right.',
      },
      'one-version-changes-its-figure': {
        caughtOf100: 65,
        why: 'The same, with what is counted; or where the source has the same three or more figures in this order, but each of them once.',
      },
      'short-quotation-loses-its-marks': {
        caughtOf100: 0,
        why: 'Without the marks the words count as ours, and ours may well share a common phrase with a source. Six words in a row are reported.',
      },
      'number-in-words-changes': {
        caughtOf100: 60,
        why: 'Caught unless the other number is in a source, too, or counts what the sentence or its sources name. “Two” often counts what our own sentence says, so it is reported only where a source counts the same thing otherwise.',
      },
      'ordinal-changes': { caughtOf100: 45, why: 'The same.' },
    },
  },
  {
    title: 'Whether a source says it',
    text: 'A citation must lead to a source that exists, and the quotations, dates and figures of the sentence must stand in the sources that it cites. If another source has clearly more of its words, that is reported as well. Whether the cited source says what the sentence says, only the editor can see. To make that easy, the pages of the article and of the references list the statements that cite each passage and reference.',
    limits: {
      'one-citation-in-prose-is-deleted': {
        caughtOf100: 0,
        why: 'The remaining citation is still a source. Caught where a quotation, date or figure needs the deleted one, or nothing else cites it.',
      },
      'one-citation-in-data-is-deleted': { caughtOf100: 0, why: 'The same.' },
      'only-citation-is-another': {
        caughtOf100: 75,
        why: 'Caught unless the statement is short, or shares fewer than three words with its source. Reporting those, too, would report many statements that are right.',
      },
      'only-citation-is-about-the-same': { caughtOf100: 75, why: 'The same.' },
      'one-citation-is-another': {
        caughtOf100: 10,
        why: 'The other citations still support most of the sentence. A rule that asks what each citation adds caught a third of these, and reported 18 statements that are right.',
      },
      'one-citation-is-about-the-same': { caughtOf100: 10, why: 'The same.' },
      'date-cites-another': {
        caughtOf100: 90,
        why: 'Caught unless the other reference gives the same date, as reports of the same day do.',
      },
      'id-in-field-is-another': {
        caughtOf100: 0,
        why: 'A field may name any actor, place, term or topic that exists. Only the page shows whether it is the right one.',
      },
    },
  },
  {
    title: 'Dates',
    text: 'A date must be one that a cited source gives, and no more exact. It may be less exact: “in January 2022” is true of what happened on 26 January. If a sentence cites several sources, the dates of all of them pass.',
    limits: {
      'day-in-prose-is-coarsened': { caughtOf100: 0, why: 'The sentence stays true; it only says less.' },
      'field-is-coarsened': {
        caughtOf100: 25,
        why: 'The same. Caught where the date was resolved from the article’s words, which are recorded with their date.',
      },
      'field-loses-its-question-mark': {
        caughtOf100: 0,
        why: 'Caught only where every cited source marks the date as uncertain; a doubt of our own leaves no trace in them.',
      },
      'day-in-prose-moves': {
        caughtOf100: 80,
        why: 'Caught unless a cited source also gives the other day, for example as its day of issue.',
      },
      'month-in-prose-moves': { caughtOf100: 90, why: 'The same.' },
      'year-in-prose-moves': { caughtOf100: 90, why: 'The same.' },
      'day-in-field-moves': { caughtOf100: 85, why: 'The same.' },
      'month-in-prose-is-sharpened': { caughtOf100: 90, why: 'Caught unless a cited source happens to give that day.' },
      'season-in-prose-is-sharpened': { caughtOf100: 90, why: 'The same, with a month.' },
      'year-in-prose-is-sharpened': { caughtOf100: 90, why: 'The same, with a month.' },
      'field-is-sharpened': { caughtOf100: 90, why: 'The same.' },
      'day-in-question-moves': {
        caughtOf100: 50,
        why: 'A question or heading rests on everything that its page cites, and so on many dates.',
      },
      'range-in-prose-moves': {
        caughtOf100: 0,
        why: 'A range of days counts as a less exact date: a date of the source within the range is enough.',
      },
      'interval-end-moves': { caughtOf100: 70, why: 'The same. Caught where the interval was resolved from the article’s words.' },
      'lone-weekday-changes': {
        caughtOf100: 65,
        why: 'Caught unless a day that a cited source gives, or a weekday in its digest, is the other weekday.',
      },
    },
  },
  {
    title: 'Figures',
    text: 'A figure must be in a source that the sentence cites. The checks do not know what it counts there: a source with 58 votes and 68 pages supports “58 pages”. Two figures of a sentence that change places are caught where each stands directly before what it counts, as in “58 houses and 68 boats”, but not where both count the same, as in “58 for and 68 against”.',
    limits: {
      'figure-changes-a-digit': { caughtOf100: 90, why: 'Caught unless a cited source has the other figure, whatever it counts.' },
      'figure-loses-a-nought': { caughtOf100: 90, why: 'The same.' },
    },
  },
  {
    title: 'What the record itself says',
    text: 'Everything is checked against the record: the digests, quotations and dates of the passages and references. The check cannot compare the record with its sources, since the project keeps neither the article’s text nor the pages of the references. [`npm run prove`](../content-model.md#proofs) does, where an editor has the text: quotations, dates, figures and names, but not whether a digest is fair. The figures below are without it. A mistake is caught only where something that rests on it no longer fits.',
    limits: {
      'date-in-digest-moves': {
        caughtOf100: 30,
        why: 'Caught where the weekday beside it does not match, or a statement gives the original date.',
      },
      'day-of-passage-moves': { caughtOf100: 90, why: 'The same.' },
      'issue-date-of-reference-moves': {
        caughtOf100: 0,
        why: 'Caught where a statement gives that date, or where the reference would have come after the article.',
      },
      'recorded-speaker-changes': { caughtOf100: 80, why: 'Caught unless the attribution still names the right speaker.' },
    },
  },
  {
    title: 'Who speaks',
    text: 'The rule on speakers looks for names with a verb of speaking, or as owners of words. It knows no grammar. A sentence that names nobody continues the one before, and on an actor’s own page the actor counts as the speaker: otherwise every “he said” would be an error.',
    limits: {
      'quotation-is-given-to-another': {
        caughtOf100: 85,
        why: 'Caught unless the rule does not know the verb, and the sentence before or the page names the right speaker.',
      },
      'quotation-loses-its-speaker': { caughtOf100: 20, why: 'Caught where neither the sentence before nor the page names the speaker.' },
    },
  },
  {
    title: 'Planned, happened, later',
    text: 'Where possible, the date decides what was planned, what had happened and what came later. On the article’s own day it cannot: the article was written in the course of that day.',
    limits: {
      'event-of-the-day-changes-status': { caughtOf100: 0, why: 'On that day, an event may be planned, under way or over.' },
      'event-from-later-becomes-background': { caughtOf100: 60, why: 'Caught unless the event is on the article’s own day.' },
      'late-date-stands-outside-later': {
        caughtOf100: 75,
        why: 'Caught unless a source from the article’s day or earlier gives the date as that of a plan.',
      },
      'later-knowledge-loses-its-mark': {
        caughtOf100: 60,
        why: 'Caught where a sentence of that part has a date after the article’s day.',
      },
      'later-moves-into-background': {
        caughtOf100: 60,
        why: 'Caught where the statement has a date after the article’s day. Without one, nothing shows when it became known.',
      },
    },
  },
];

const LIMITS = new Map(LIMIT_GROUPS.flatMap(({ limits }) => Object.entries(limits)));

/** The results of a run that contradict the limits, in sentences. */
export function findSurprises({ falseAlarms, results }: SuiteRun): string[] {
  const alarms = falseAlarms.map(({ place, ruleId, reason }) => `false alarm: ${place.file}:${place.line} ${ruleId}: ${reason}`);
  const kinds = Map.groupBy(results, ({ mutant }) => mutant.kind);
  return [...alarms, ...[...kinds].flatMap(([kind, own]) => judgeKind(own, LIMITS.get(kind)))];
}

function judgeKind(results: readonly Result[], limit: Limit | undefined): string[] {
  const uncaught = results.filter((result) => !isCaught(result));
  if (!limit) return uncaught.map(({ outcome, mutant: { kind, at, change } }) => `${outcome}: ${kind} at ${at.file}:${at.line}: ${change}`);
  // One more than the share may be missed, because other content gives other mutants.
  const most = Math.ceil((results.length * (100 - limit.caughtOf100)) / 100) + 1;
  const { kind } = results[0]!.mutant;
  return uncaught.length > most ? [`${kind}: ${uncaught.length} of ${results.length} were not caught; at most ${most} are expected`] : [];
}
