import { describe, expect, test } from 'vitest';
import { listOpenReviews, recordReviews } from '#dossier/reviews/judge-reviews.ts';
import { EMPTY_LOCK, type Review, type ReviewLock } from '#dossier/reviews/review-lock.ts';
import { ACCEPTED, acceptedIn } from '../../../support/reviews.ts';
import { makeDossier, type Changes } from '../../../support/entries.ts';

const NOTE = 'briefings/note.mdx';
const BOOK = 'references/book.yaml';
const with_ = (prose: string, digest: string): Changes => ({ [NOTE]: prose, [BOOK]: `digest: ${digest}` });
const accepted = (changes: Changes) => acceptedIn(makeDossier(changes));
const open = (changes: Changes, lock = EMPTY_LOCK) =>
  listOpenReviews(makeDossier(changes), lock)
    .filter(({ item }) => item.key.startsWith('briefings/note#s'))
    .map(({ item, state }) => [state, item.text, item.source?.id].filter(Boolean).join(' '));

const before = with_('The pier is old.[^book][^p1] It stands.[^p1]', 'The pier is old.');

describe('a statement', () => {
  test('is new against each of its sources until it is reviewed', () => {
    expect(open(before).filter((review) => review.includes('pier'))).toEqual(['new The pier is old. book', 'new The pier is old. p1']);
    expect(open(before, accepted(before))).toEqual([]);
  });

  test('is stale only against the source that has changed', () => {
    const after = with_('The pier is old.[^book][^p1] It stands.[^p1]', 'The pier is new.');
    expect(open(after, accepted(before))).toEqual(['stale The pier is old. book']);
    const [review] = listOpenReviews(makeDossier(after), accepted(before));
    expect([review?.was, review?.now].map((text) => text?.split('\n')[1])).toEqual(['The pier is old.', 'The pier is new.']);
  });

  test('is new if its words change or it cites one more source, and keeps its review if it moves', () => {
    const after = with_('It stands.[^p1] A pier was built.[^p1] The pier is old.[^book][^p1][^p2]', 'The pier is old.');
    expect(open(after, accepted(before))).toEqual(['new A pier was built. p1', 'new The pier is old. p2']);
  });

  test('is current again once its source is as it was reviewed', () => {
    const after = with_('The pier is old.[^book][^p1] It stands.[^p1]', 'The pier is new.');
    const both = recordReviews(makeDossier(after), accepted(before), () => undefined);
    expect(open(before, both)).toEqual([]);
  });
});

describe('a review', () => {
  const after = with_('The pier is old.[^book][^p1] The book says so.[^book]', 'The pier is new.');

  test('records what was accepted, keeps the record of other statements, and drops deleted ones', () => {
    const lock = acceptedIn(makeDossier(after), ({ text }) => text === 'The book says so.', accepted(before));
    expect(open(after, lock)).toEqual(['stale The pier is old. book']);
    // Besides the statements, the question and the other fields of the briefing.
    expect([...lock.reviewed.keys()].filter((key) => key.startsWith('briefings/note '))).toHaveLength(4 + 2);
  });

  test('of everything leaves no open reviews', () => {
    expect(
      open(
        after,
        acceptedIn(makeDossier(after), () => true, accepted(before)),
      ),
    ).toEqual([]);
  });
});

describe('with a second person', () => {
  const by = (author: string) => () => author;
  const openFor = (author: string, lock = accepted(before)) =>
    listOpenReviews(makeDossier(before), lock, by(author)).map(({ state }) => state);

  test('a text that only its author reviewed is open, and one that somebody else reviewed is not', () => {
    expect(new Set(openFor('Nia Reed'))).toEqual(new Set(['own']));
    expect(openFor('Tom Writer')).toEqual([]);
  });

  test('the review of somebody else is added to that of the author', () => {
    const dossier = makeDossier(before);
    const both = recordReviews(dossier, accepted(before), () => ({ by: 'Tom Writer', on: '2020-04-03' }));
    expect(openFor('Nia Reed', both)).toEqual([]);
    const [reviews] = [...both.reviewed.values()];
    expect(reviews?.map((review) => review.by)).toEqual(['Nia Reed', 'Tom Writer']);
  });

  test('a review without a name, or without a look at the text, does not count', () => {
    const dossier = makeDossier(before);
    for (const acceptance of [
      { by: undefined, on: undefined },
      { ...ACCEPTED, note: 'All at once.', isUnseen: true },
    ])
      expect(
        new Set(
          openFor(
            'Tom Writer',
            recordReviews(dossier, EMPTY_LOCK, () => acceptance),
          ),
        ),
      ).toEqual(new Set(['own']));
  });
});

test('a text that somebody looked at no longer counts as unseen', () => {
  const dossier = makeDossier(before);
  const unseen = recordReviews(dossier, EMPTY_LOCK, () => ({ ...ACCEPTED, note: 'All at once.', isUnseen: true }));
  expect(new Set(listOpenReviews(dossier, unseen).map(({ state }) => state))).toEqual(new Set(['unseen']));
  const seen = acceptedIn(dossier, () => true, unseen);
  expect([...seen.reviewed.values()].flat().filter(({ isUnseen }) => isUnseen)).toEqual([]);
  expect(listOpenReviews(dossier, seen)).toEqual([]);
});

describe('of several reviews of a text', () => {
  const after = with_('The pier is old.[^book][^p1] It stands.[^p1]', 'The pier is new.');
  const dossier = makeDossier(before);
  /** A record in which every text has one more review. */
  const withMore = ({ reviewed, texts }: ReviewLock, more: Partial<Review>): ReviewLock => ({
    reviewed: new Map([...reviewed].map(([key, [first, ...rest]]) => [key, [first!, ...rest, { ...first!, ...more }]])),
    texts,
  });

  test('one by somebody who looked at it is enough', () => {
    expect(open(before, withMore(accepted(before), { note: 'All at once.', isUnseen: true }))).toEqual([]);
  });

  test('those against an older text of the source go once there is one against the present text', () => {
    const renewed = acceptedIn(makeDossier(after), () => true, accepted(before));
    expect([...renewed.reviewed].filter(([key]) => key.endsWith(' book')).map(([, reviews]) => reviews.length)).toEqual([1]);
    const merged = withMore(accepted(before), { basis: '0'.repeat(16) });
    const kept = recordReviews(dossier, merged, () => undefined);
    expect([...kept.reviewed.values()].flat().filter(({ basis }) => basis === '0'.repeat(16))).toEqual([]);
  });
});

test('a text that nobody accepted has no record, and neither has the text of its source', () => {
  const dossier = makeDossier(with_('The pier is old.[^book]', 'The pier is new.'));
  expect(recordReviews(dossier, EMPTY_LOCK, () => undefined).reviewed.size).toBe(0);
  const { texts } = recordReviews(dossier, accepted(before), () => undefined);
  expect([...texts.values()].filter((text) => text.includes('The pier is new.'))).toEqual([]);
});
