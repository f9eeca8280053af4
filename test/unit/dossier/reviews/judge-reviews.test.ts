import { describe, expect, test } from 'vitest';
import { acceptReviews, listOpenReviews } from '#dossier/reviews/judge-reviews.ts';
import { EMPTY_LOCK } from '#dossier/reviews/review-lock.ts';
import { makeDossier, type Changes } from '../../../support/entries.ts';

const NOTE = 'briefings/note.mdx';
const BOOK = 'references/book.yaml';
const with_ = (prose: string, digest: string): Changes => ({ [NOTE]: prose, [BOOK]: `digest: ${digest}` });
const accepted = (changes: Changes) => acceptReviews(makeDossier(changes), EMPTY_LOCK, () => true);
const open = (changes: Changes, lock = EMPTY_LOCK) =>
  listOpenReviews(makeDossier(changes), lock).map(
    ({ statement, source, isStale }) => `${isStale ? 'stale' : 'new'} ${statement.text} ${source.id}`,
  );

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
    const both = acceptReviews(makeDossier(after), accepted(before), () => false);
    expect(open(before, both)).toEqual([]);
  });
});

describe('a review', () => {
  const after = with_('The pier is old.[^book][^p1] The book says so.[^book]', 'The pier is new.');

  test('records what was accepted, keeps the record of other statements, and drops deleted ones', () => {
    const lock = acceptReviews(makeDossier(after), accepted(before), ({ text }) => text === 'The book says so.');
    expect(open(after, lock)).toEqual(['stale The pier is old. book']);
    expect([...lock.reviewed.keys()].filter((key) => key.startsWith('briefings/note '))).toHaveLength(4);
  });

  test('of everything leaves no open reviews', () => {
    expect(
      open(
        after,
        acceptReviews(makeDossier(after), accepted(before), () => true),
      ),
    ).toEqual([]);
  });
});
