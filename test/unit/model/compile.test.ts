import { describe, expect, test } from 'vitest';
import { compileContent } from '#model/compile.ts';
import { compareMessages } from '#model/message.ts';
import { contentFiles, fillIn, listMessages, makeSite, type Changes } from '../../support/entries.ts';

const compile = (changes: Changes = {}) => compileContent(contentFiles(fillIn(changes)), makeSite());
const ruleIds = (changes: Changes) => compile(changes).messages.map(({ ruleId }) => ruleId);

test('whole content makes a dossier, and nothing is found', () => {
  const { dossier, messages } = compile();
  expect(listMessages(messages)).toEqual([]);
  expect(dossier?.explainer.id).toBe('ferry-vote');
});

describe('content with an error makes no dossier', () => {
  test.each<[what: string, changes: Changes, ruleId: string]>([
    ['in a file', { 'actors/x.yaml': 'name: [' }, 'yaml-is-valid'],
    ['in an entry’s shape', { 'actors/x.yaml': 'nam: X' }, 'entry-fits-schema'],
    ['in how entries fit together', { 'actors/x.yaml': 'role: { text: An actor., cites: [p9] }' }, 'citation-resolves'],
    ['in the article itself', { 'articles/ferry-vote.yaml': 'headline: [' }, 'yaml-is-valid'],
    ['because there is no article', { 'articles/ferry-vote.yaml': null }, 'collection-is-complete'],
    ['because there is nothing', Object.fromEntries(contentFiles().map(({ name }) => [name, null])), 'collection-is-complete'],
  ])('%s', (_, changes, ruleId) => {
    expect(compile(changes).dossier).toBeUndefined();
    expect(ruleIds(changes)).toContain(ruleId);
  });
});

test('errors in files and between entries are reported together, in order of file and line', () => {
  const { messages } = compile({ 'actors/a.yaml': 'role: { text: An actor., cites: [p9] }', 'actors/b.yaml': 'name: [', 'Z.txt': '' });
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['file-is-an-entry', 'citation-resolves', 'yaml-is-valid']));
  expect(messages).toEqual(messages.toSorted(compareMessages));
});

test('one broken file is not reported again by all that point to it', () => {
  expect(ruleIds({ 'actors/ada-quill.yaml': 'name: [' })).toEqual(['yaml-is-valid']);
  expect(ruleIds({ 'references/gazette-2020.yaml': 'title: [' })).toEqual(['yaml-is-valid']);
});

test('the texts of the files are kept for reporters', () => {
  expect(compile({ 'places/holm.yaml': 'name: [' }).texts.get('src/content/places/holm.yaml')).toBe('name: [');
});
