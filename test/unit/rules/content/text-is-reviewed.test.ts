import { expect, test } from 'vitest';
import { compileExample, lockOf } from '../../../support/rule-examples.ts';
import { makeDossier } from '../../../support/entries.ts';
import type { RuleExample } from '#rules/rule.ts';

const find = (example: Partial<RuleExample>) =>
  compileExample({ shows: '', files: {}, ...example }).messages.flatMap(({ ruleId, reason, place }) =>
    ruleId === 'text-is-reviewed' ? [`${place.file}:${place.line} ${reason}`] : [],
  );
const lock = lockOf(makeDossier());

test('published content needs a record of reviews', () => {
  expect(find({ isPublished: true })).toEqual(['src/content/articles/ferry-vote.yaml:1 there is no reviews.lock: nothing was reviewed']);
  expect(find({})).toEqual([]);
  expect(find({ isPublished: true, lock })).toEqual([]);
  expect(find({ lock })).toEqual([]);
});

test('nothing is reported while the article cannot be read', () => {
  expect(find({ isPublished: true, files: { 'articles/ferry-vote.yaml': 'headline: [' } })).toEqual([]);
});
