import { expect, test } from 'vitest';
import { findingsOf } from '../../../support/findings-of.ts';

const UNSEEN = { 'references/book.yaml': 'opened: unseen', 'references/letter.yaml': 'opened: unseen' };
const find = (prose: string) => findingsOf('source-was-seen', { ...UNSEEN, 'briefings/ferry.mdx': prose });

test('all unseen sources of a statement are named', () => {
  expect(find('The pier is old.[^book][^letter]')).toEqual([
    'briefings/ferry.mdx:9:1 this rests only on "book" and "letter", and nobody has read those pages',
  ]);
});

test('a source that is not there, or a date without sources, is left to other rules', () => {
  expect(find('The pier is old.[^book][^nothing]')).toEqual([]);
  expect(find('The pier is old.[^nothing]')).toEqual([]);
});
