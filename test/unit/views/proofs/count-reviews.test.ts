import { expect, test } from 'vitest';
import { recordReviews } from '#dossier/reviews/judge-reviews.ts';
import { EMPTY_LOCK, NOTHING, reviewKey } from '#dossier/reviews/review-lock.ts';
import { countReviews } from '#views/proofs/count-reviews.ts';
import { makeDossier } from '../../../support/entries.ts';
import { ACCEPTED, acceptedIn } from '../../../support/reviews.ts';
import { anchorOf } from '../../../support/anchors.ts';

const dossier = makeDossier({ 'briefings/note.mdx': 'The pier is old.[^p1][^p2] It stands.[^p1]' });

test('a text counts as seen once it was held against every source that it cites', () => {
  const { total, ...none } = countReviews(
    dossier,
    acceptedIn(dossier, ({ key }) => key === `actors/ada-quill#${anchorOf('Mayor of Holm.')}`),
  )!;
  expect(none).toEqual({ seen: 1, unseen: 0, last: '2020-04-02', answers: 0 });
  const half = acceptedIn(dossier, ({ key, source }) => key === `briefings/note#${anchorOf('The pier is old.')}` && source?.id === 'p1');
  expect(countReviews(dossier, half)).toMatchObject({ total, seen: 0, unseen: 0 });
  expect(countReviews(dossier, acceptedIn(dossier))).toMatchObject({ total, seen: total });
});

test('what was accepted unseen is counted apart, and so are answers to suspicions', () => {
  const unseen = recordReviews(dossier, EMPTY_LOCK, () => ({ by: 'Tom Hale', on: '2020-04-03', note: 'Imported.', isUnseen: true }));
  const lock = acceptedIn(dossier, ({ key }) => key === `briefings/note#${anchorOf('The pier is old.')}`, unseen);
  const answer = reviewKey({ entry: 'briefings/note', text: 'It stands.' }, { rule: 'source-has-no-opposite' });
  const answered = { ...lock, reviewed: new Map([...lock.reviewed, [answer, [{ basis: NOTHING, ...ACCEPTED }]]]) };
  const { total = 0, ...counts } = countReviews(dossier, answered) ?? {};
  expect(counts).toEqual({ seen: 1, unseen: total - 1, last: '2020-04-03', answers: 1 });
});

test('without a record there is nothing to count', () => {
  expect(countReviews(dossier, undefined)).toBeUndefined();
  expect(countReviews(dossier, EMPTY_LOCK)).toBeUndefined();
});
