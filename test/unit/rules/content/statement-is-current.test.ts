import { expect, test } from 'vitest';
import { compileExample } from '../../../support/rule-examples.ts';

const PROSE = { 'briefings/pier.mdx': 'The pier is old.[^book][^p1][^letter]' };
const passage = (digest: string) => ({ 'articles/ferry-vote.yaml': `passages: [{ id: p1, digest: ${digest} }]` });
const book = (digest: string) => ({ 'references/book.yaml': `digest: ${digest}` });
const letter = (digest: string) => ({ 'references/letter.yaml': `digest: ${digest}` });

const before = { ...PROSE, ...passage('It is old.'), ...book('It is old.'), ...letter('It is old.') };
/** What is found in the briefing after changes to its sources. */
const find = (changes: Record<string, string>) =>
  compileExample({ shows: 'changed sources', reviewed: before, files: { ...before, ...changes } }).messages.flatMap(
    ({ ruleId, reason, place }) => (ruleId === 'statement-is-current' && place.file.endsWith('pier.mdx') ? [reason] : []),
  );

test('a statement is reported once, with all sources that have changed', () => {
  expect(find(book('It was rebuilt.'))).toEqual(['book has changed since this statement was reviewed against it']);
  expect(find({ ...book('It was rebuilt.'), ...letter('It was sold.') })).toEqual([
    'book and letter have changed since this statement was reviewed against them',
  ]);
});

test('a passage is named as on the page of the article', () => {
  expect(find(passage('It was rebuilt.'))).toEqual(
    Array(2).fill('part 1 of the article has changed since this statement was reviewed against it'),
  );
});

test('a statement that was never reviewed is left to another rule', () => {
  expect(find({ 'briefings/pier.mdx': 'The pier is new.[^book][^p1][^letter]' })).toEqual([]);
});
