import { expect, test } from 'vitest';
import { citationResolves } from '#rules/content/citation-resolves.ts';
import { checkWith } from '../../../support/check-rule.ts';

const check = checkWith(citationResolves);

test('a citation in the text of a field cites nothing', () => {
  expect(check({ 'places/pier.yaml': 'inArticle: [{ text: "The ferry[^p1] stays.", cites: [p1] }]' })).toMatchObject({
    found: ['places/pier.yaml:1:31 [^p1] is in the text of a field, where it cites nothing'],
    hints: ['Name the source in the list "cites" beside the text.'],
  });
});

test('a citation is reported once in a text with emphasis and links', () => {
  const correction = 'corrections: [{ date: 2020-05-01, was: It left., now: It *stays*., why: "It is here.[^p1]" }]';
  expect(check({ 'places/pier.yaml': `inArticle: [{ text: It *stays*., cites: [p1] }]\n${correction}` }).reasons).toHaveLength(1);
});

test('a question that the article leaves open cites a passage', () => {
  expect(check({ 'articles/ferry-vote.yaml': 'leavesOpen: [{ text: Whether it stays., cites: [p25] }]' }).reasons).toEqual([
    '"p25" is neither a passage of the article nor a reference',
  ]);
});

test('the hint names a similar source, or the file to add', () => {
  expect(check({ 'briefings/ferry.mdx': 'It stays.[^gazette-2021] It floats.[^harbour-log]' }).hints).toEqual([
    'Did you mean "gazette-2020"?',
    'Cite a passage, such as p1, or add the file references/harbour-log.yaml.',
  ]);
});

test('the hint for a passage that does not exist names those that do', () => {
  expect(check({ 'places/pier.yaml': 'inArticle: [{ text: It stays., cites: [p25] }]' }).hints).toEqual([
    'The article has the passages p1 to p2.',
  ]);
});
