import { isCaught, type Result } from './judge-mutants.ts';
import type { SuiteRun } from './suite.ts';

/** A kind of change that the checks do not always see. */
export interface Limit {
  /** Of a hundred such changes, so many at least are caught. */
  caughtOf100: number;
  /** Why no more are, for an editor. */
  why: string;
}

/** Limits that have one cause, as docs/checks/limits.md tells of them. */
export interface LimitGroup {
  title: string;
  /** What it is about, for an editor. */
  text: string;
  limits: Readonly<Record<string, Limit>>;
}

/** What the checks cannot see, by kind of mutant. Every mutant of a kind that is not here must be caught. */
export const LIMIT_GROUPS: readonly LimitGroup[] = [
  {
    title: 'What a sentence means',
    text: 'No check understands a sentence. The checks compare what can be compared letter by letter: quotations, dates, figures, names, ids. A sentence of our own that keeps all of these and turns its meaning round passes every one of them. Only a person who reads the sentence beside its source can see it.',
    limits: {
      'sentence-loses-its-negation': {
        caughtOf100: 0,
        why: '“Russia did not want” and “Russia did want” have the same names, dates and figures.',
      },
      'word-becomes-its-opposite': {
        caughtOf100: 0,
        why: 'Our words are free, so any of them may be put for another: “more than 100,000” can become “fewer than 100,000”.',
      },
      'names-change-places': { caughtOf100: 0, why: 'That two names stand in a sentence is known, but not who does what to whom.' },
      'plan-becomes-fact': {
        caughtOf100: 0,
        why: 'The tense of a verb is not read. Of events in the chronology the status is a field, and is checked where the date decides.',
      },
      'quotation-loses-its-marks': {
        caughtOf100: 0,
        why: 'Words are held against the record where they stand in quotation marks. Without the marks they are ours, and a source’s common turns of phrase may well be ours too.',
      },
      'number-in-words-changes': {
        caughtOf100: 0,
        why: 'A number in figures must stand in a source. One in words often counts what our own sentence names (“two ministers”, “the four states”), and no source has it.',
      },
    },
  },
  {
    title: 'Whether a source says it',
    text: 'A citation must lead to a source that exists, and the quotations, dates and figures of the sentence must stand in the sources that it cites. Where a sentence has none of these, any source will do: that the cited one says what the sentence says is for the editor to see. To make that easy, the pages of the article and of the references list what rests on each passage and reference.',
    limits: {
      'one-citation-in-prose-is-deleted': {
        caughtOf100: 0,
        why: 'What is left still is a source. Caught where a quotation, date or figure rested on what was deleted, or nothing else cites it.',
      },
      'one-citation-in-data-is-deleted': { caughtOf100: 0, why: 'The same.' },
      'passage-is-replaced-by-another': {
        caughtOf100: 15,
        why: 'Caught where the sentence has a quotation, date or figure that the other passage has not, or where nothing else cites the right one.',
      },
      'reference-is-replaced-by-another': { caughtOf100: 20, why: 'The same.' },
      'date-cites-another': { caughtOf100: 90, why: 'Caught unless the other reference gives the same date, as reports of one day do.' },
      'id-in-field-is-another': {
        caughtOf100: 0,
        why: 'A field may name any actor, place, term or topic that exists. Whether it is the right one shows on the page.',
      },
    },
  },
  {
    title: 'Dates',
    text: 'A date must be one that a cited source gives, and no finer. It may be coarser, since “in January 2022” is true of what happened on 26 January. And where a sentence rests on several sources, the dates of all of them will do.',
    limits: {
      'day-in-prose-is-coarsened': { caughtOf100: 0, why: 'It stays true: only less is said.' },
      'field-is-coarsened': {
        caughtOf100: 25,
        why: 'The same. Caught where the date was resolved from the article’s words, which are recorded with their date.',
      },
      'field-loses-its-question-mark': {
        caughtOf100: 0,
        why: 'Caught only where every cited source marks the date as uncertain; a doubt that is our own leaves no trace in them.',
      },
      'day-in-prose-moves': { caughtOf100: 80, why: 'Caught unless a cited source gives the other day too, if only as its day of issue.' },
      'month-in-prose-moves': { caughtOf100: 90, why: 'The same.' },
      'year-in-prose-moves': { caughtOf100: 90, why: 'The same.' },
      'day-in-field-moves': { caughtOf100: 85, why: 'The same.' },
      'month-in-prose-is-sharpened': { caughtOf100: 90, why: 'Caught unless a cited source happens to give just that day.' },
      'season-in-prose-is-sharpened': { caughtOf100: 90, why: 'The same, with a month.' },
      'year-in-prose-is-sharpened': { caughtOf100: 90, why: 'The same, with a month.' },
      'field-is-sharpened': { caughtOf100: 90, why: 'The same.' },
      'day-in-question-moves': {
        caughtOf100: 50,
        why: 'A question and a heading rest on all that their page cites, and so on many dates.',
      },
      'range-in-prose-moves': {
        caughtOf100: 0,
        why: 'A range of days is taken as a coarse date, which is sourced where a source’s date lies within it.',
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
    text: 'A figure must stand in a source that the sentence cites. What it counts there is not known: a source with 58 votes and 68 pages supports both.',
    limits: {
      'figure-changes-a-digit': { caughtOf100: 90, why: 'Caught unless a cited source has the other figure, for whatever it may be.' },
      'figure-loses-a-nought': { caughtOf100: 90, why: 'The same.' },
    },
  },
  {
    title: 'What the record itself says',
    text: 'Everything is proven against the record: the digests, quotations and dates of the passages and references. The record is proven against nothing. Neither the article’s text nor the pages of the references are kept here, so whoever writes a digest, or copies a quotation, must do it with the source open. A mistake is caught only where something else that rests on it no longer fits.',
    limits: {
      'date-in-digest-moves': {
        caughtOf100: 30,
        why: 'Caught where the weekday beside it does not fit, or a statement gives the date as it was.',
      },
      'day-of-passage-moves': { caughtOf100: 90, why: 'The same.' },
      'issue-date-of-reference-moves': {
        caughtOf100: 0,
        why: 'Caught where a statement gives that date, or where the reference would have come after the article.',
      },
      'recorded-speaker-changes': { caughtOf100: 80, why: 'Caught unless the attribution, in words, still names the right one.' },
    },
  },
  {
    title: 'Who speaks',
    text: 'The rule on speakers reads for names with a verb of speaking, or with words that belong to them. It has no grammar. A sentence that names nobody goes on from the one before, and on an actor’s own page the actor is taken to speak: otherwise every “he said” would be an error.',
    limits: {
      'quotation-is-given-to-another': {
        caughtOf100: 85,
        why: 'Caught unless the verb is one that the rule does not know, and the sentence before, or the page, names the right one.',
      },
      'quotation-loses-its-speaker': { caughtOf100: 20, why: 'Caught where neither the sentence before nor the page names the speaker.' },
    },
  },
  {
    title: 'Planned, happened, later',
    text: 'What was planned, what had happened and what came later is decided by the date where it can be. On the article’s own day it cannot: the article was written in the course of that day.',
    limits: {
      'event-of-the-day-changes-status': { caughtOf100: 0, why: 'On that day an event may be planned, under way or over.' },
      'event-from-later-becomes-background': { caughtOf100: 60, why: 'Caught unless the event is of the article’s own day.' },
      'late-date-stands-outside-later': {
        caughtOf100: 75,
        why: 'Caught unless a source of the article’s day or before gives the date, as that of a plan.',
      },
      'later-knowledge-loses-its-mark': {
        caughtOf100: 60,
        why: 'Caught where a sentence of that part has a date after the article’s day.',
      },
      'later-moves-into-background': {
        caughtOf100: 60,
        why: 'Caught where the statement has a date after the article’s day. Without one, nothing tells when it became known.',
      },
    },
  },
];

const LIMITS = new Map(LIMIT_GROUPS.flatMap(({ limits }) => Object.entries(limits)));

/** What a run has that is not recorded here, in sentences. */
export function findSurprises({ falseAlarms, results }: SuiteRun): string[] {
  const alarms = falseAlarms.map(({ place, ruleId, reason }) => `false alarm: ${place.file}:${place.line} ${ruleId}: ${reason}`);
  const kinds = Map.groupBy(results, ({ mutant }) => mutant.kind);
  return [...alarms, ...[...kinds].flatMap(([kind, own]) => judgeKind(own, LIMITS.get(kind)))];
}

function judgeKind(results: readonly Result[], limit: Limit | undefined): string[] {
  const uncaught = results.filter((result) => !isCaught(result));
  if (!limit) return uncaught.map(({ outcome, mutant: { kind, at, change } }) => `${outcome}: ${kind} at ${at.file}:${at.line}: ${change}`);
  // One more than the share may pass: other content gives other mutants.
  const most = Math.ceil((results.length * (100 - limit.caughtOf100)) / 100) + 1;
  const { kind } = results[0]!.mutant;
  return uncaught.length > most
    ? [`${kind}: ${uncaught.length} of ${results.length} were not caught; at most ${most} are to be expected`]
    : [];
}
