import { expect, test } from 'vitest';
import { listReviewCases, type ReviewCase } from '#authoring/reviews/review-cases.ts';
import { EMPTY_LOCK } from '#dossier/reviews/review-lock.ts';
import type { Suspicion } from '#dossier/reviews/suspicion.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import { askReviews } from '../../../../cli/review/ask-reviews.ts';
import { Cancelled } from '../../../../cli/terminal/question.ts';
import { makeDossier } from '../../../support/entries.ts';

const dossier = makeDossier({ 'briefings/note.mdx': 'The pier is old.[^p1] It stands on oak.[^p1] The ferry stays.[^p1]' });
const SUSPECTED: Suspicion = {
  ruleId: 'source-has-no-opposite',
  entry: 'briefings/note',
  text: 'The pier is old.',
  basis: sourceText(dossier.sources.get('p1')!),
  reason: '“old” is new in p1',
};

/** Answers the questions, and returns what was asked, recorded and edited. */
async function answer(answers: (string | Error)[], suspicions: Suspicion[] = []) {
  let cases: ReviewCase[] = listReviewCases({ dossier, lock: EMPTY_LOCK, suspicions }).filter(
    ({ item }) => item.entry === 'briefings/note' && item.kind === 'statement' && item.where.some((place) => 'body' in place),
  );
  const [asked, recorded, edited]: string[][] = [[], [], []];
  const reviewing = askReviews({
    show: () => undefined,
    listCases: () => cases,
    accept: (each, note) => {
      recorded!.push([each.item.text, note].filter(Boolean).join(' / '));
      cases = cases.filter((other) => other !== each);
      return Promise.resolve();
    },
    edit: (each) => {
      edited!.push(each.item.text);
      cases = cases.map((other) => (other === each ? { ...each, item: { ...each.item, text: 'The pier was old.' } } : other));
      return Promise.resolve();
    },
    ask: ({ message }) => {
      asked!.push(message);
      const next = answers.shift();
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next === undefined ? [] : [next]);
    },
  });
  const error = await reviewing.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { asked, recorded, edited, ...(error === undefined ? {} : { error }) };
}

test('each text is accepted or skipped; a skipped one is not asked about again', async () => {
  expect(await answer(['skip', 'accept', 'accept'])).toEqual({
    asked: Array.from({ length: 3 }, () => 'Does the source say so?'),
    recorded: ['It stands on oak.', 'The ferry stays.'],
    edited: [],
  });
});

test('no answer accepts nothing', async () => {
  expect((await answer([])).recorded).toEqual([]);
});

test('an acceptance can have a note', async () => {
  expect((await answer(['note', 'Read in the archive.', 'quit'])).recorded).toEqual(['The pier is old. / Read in the archive.']);
});

test('a text that is suspected can only be accepted with a reason', async () => {
  expect(await answer(['accept', 'The source means another pier.', 'quit'], [SUSPECTED])).toEqual({
    asked: ['Is the suspicion right?', 'Why does the text hold all the same? The reason is recorded.', 'Does the source say so?'],
    recorded: ['The pier is old. / The source means another pier.'],
    edited: [],
  });
});

test('an edited text is asked about again', async () => {
  expect(await answer(['edit', 'accept', 'quit'])).toMatchObject({ recorded: ['The pier was old.'], edited: ['The pier is old.'] });
});

test('what was accepted before the reviewer cancels is recorded', async () => {
  const cancelled = new Cancelled();
  expect(await answer(['accept', cancelled])).toMatchObject({ recorded: ['The pier is old.'], error: cancelled });
});
