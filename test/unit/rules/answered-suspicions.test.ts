import { expect, test } from 'vitest';
import { acceptCases } from '#authoring/reviews/record-review.ts';
import { listReviewCases } from '#authoring/reviews/review-cases.ts';
import { buildDossier } from '#dossier/dossier.ts';
import { parseEntries } from '#dossier/parse/parse-entries.ts';
import { EMPTY_LOCK, formatReviewLock, parseReviewLock, type ReviewLock } from '#dossier/reviews/review-lock.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import { defineRule } from '#rules/rule.ts';
import { runChecks } from '#rules/run-checks.ts';
import { contentFiles, fillIn, makeSite, type Changes } from '../../support/entries.ts';
import { ACCEPTED, acceptedIn } from '../../support/reviews.ts';

/** Suspects every sentence with “never”, for each source that it cites. */
const suspectNever = defineRule({
  id: 'source-has-no-opposite',
  severity: 'warning',
  isSuspicion: true,
  summary: 'Nothing is said never to happen.',
  why: 'For a test.',
  fix: 'Do not write “never”.',
  examples: [],
  *check({ dossier }) {
    for (const { entry, text, cites, where } of dossier?.statements ?? [])
      for (const id of text.includes('never') ? cites : []) {
        const basis = sourceText(dossier!.sources.get(id)!);
        yield { reason: `“never” is not in ${id}`, at: { entry, ...where }, suspicion: { text, basis } };
      }
  },
});

const NOTE = 'briefings/note.mdx';
const BEFORE: Changes = { [NOTE]: 'The ferry never sank.[^p1][^p2]' };

/** Checks some content against a record of reviews. */
function check(changes: Changes, reviews: ReviewLock, isPublished = false) {
  const read = parseEntries(contentFiles(fillIn(changes)));
  const site = makeSite();
  const dossier = buildDossier(read.entries, site);
  const { messages, suspicions } = runChecks({ ...read, dossier, site, reviews, isPublished, isComplete: true, drafts: new Set() }, [
    suspectNever,
  ]);
  return { found: messages.map(({ reason, severity }) => `${severity}: ${reason}`), state: { dossier, lock: reviews, suspicions } };
}

/** The record after everything was accepted, the suspected sentence with an answer for the sources that are named. */
function answer(...ids: string[]): ReviewLock {
  const { dossier } = check(BEFORE, EMPTY_LOCK).state;
  const { state } = check(BEFORE, acceptedIn(dossier));
  const cases = listReviewCases(state).filter(({ item }) => ids.includes(item.source?.id ?? ''));
  const lock = acceptCases(state, cases, { ...ACCEPTED, note: 'It is still afloat.' });
  return parseReviewLock({ path: 'reviews.lock', bytes: new TextEncoder().encode(formatReviewLock(lock)) }).lock!;
}

test('a suspicion is reported until a reviewer says why the text holds', () => {
  expect(check(BEFORE, EMPTY_LOCK).found).toEqual(['warning: “never” is not in p1', 'warning: “never” is not in p2']);
  expect(check(BEFORE, answer('p1')).found).toEqual(['warning: “never” is not in p2']);
  expect(check(BEFORE, answer('p1', 'p2')).found).toEqual([]);
});

test('where the content is published, an open suspicion is an error', () => {
  expect(check(BEFORE, answer('p1'), true).found).toEqual(['error: “never” is not in p2']);
});

test('an answer lapses when the text or what it was compared with changes', () => {
  const lock = answer('p1', 'p2');
  expect(check({ [NOTE]: 'The ferry never did sink.[^p1]' }, lock).found).toEqual(['warning: “never” is not in p1']);
  const article = parseEntries(contentFiles()).texts.get('src/content/articles/ferry-vote.yaml') ?? '';
  const changed = article.replace('The council of Holm voted', 'The council of Holm had voted');
  expect(check({ ...BEFORE, 'articles/ferry-vote.yaml': changed }, lock).found).toEqual(['warning: “never” is not in p1']);
});

test('without a note, accepting a text answers no suspicion', () => {
  const { state } = check(BEFORE, EMPTY_LOCK);
  const lock = acceptCases(state, listReviewCases(state), ACCEPTED);
  expect(check(BEFORE, lock).found).toHaveLength(2);
});

test('an answer to a suspicion that no longer exists is dropped at the next review', () => {
  const { state } = check({ [NOTE]: 'The ferry sank.[^p1]' }, answer('p1', 'p2'));
  expect([...acceptCases(state, [], ACCEPTED).reviewed.keys()].filter((key) => key.includes(' rule/'))).toEqual([]);
});

test('a suspicion that was answered is not shown to the next reviewer', () => {
  const { state } = check(BEFORE, answer('p1'));
  const cases = listReviewCases(state).filter(({ item }) => item.text.includes('never'));
  expect(cases.map(({ state: why, suspicions }) => [why, suspicions.map(({ reason }) => reason)])).toEqual([
    ['answer', ['“never” is not in p2']],
  ]);
});
