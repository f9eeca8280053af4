import { describe, expect, test } from 'vitest';
import type { RuleId } from '#schemas/rule-ids.ts';
import { compileContent, parseSite } from '#rules/compile.ts';
import { contentRulesOf } from '#rules/settings/rules-of.ts';
import { takeAllSteps } from '#lib/steps.ts';
import { compareMessages } from '#dossier/message.ts';
import { contentFiles, fillIn, listMessages, makeSite, type Changes } from '../../support/entries.ts';

const compile = (changes: Changes = {}) => compileContent(contentFiles(fillIn(changes)), makeSite());
const ruleIds = (changes: Changes) => compile(changes).messages.map(({ ruleId }) => ruleId);

test('valid content makes a dossier without findings', () => {
  const { dossier, messages } = compile();
  expect(listMessages(messages)).toEqual([]);
  expect(dossier?.explainer.id).toBe('ferry-vote');
});

test('a waiver does not count as unused while a broken file keeps its rule from running', () => {
  const waived = { 'briefings/ferry.mdx': '{/* waive number-is-sourced: Counted on the plan. */}\n\nIt has 40 berths.[^p1]' };
  expect(ruleIds(waived)).toEqual([]);
  expect(ruleIds({ ...waived, 'actors/x.yaml': 'name: [' })).toEqual(['yaml-is-valid']);
});

describe('content with an error makes no dossier', () => {
  test.each<[what: string, changes: Changes, ruleId: RuleId]>([
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

test('a broken file is not reported again by references to it', () => {
  expect(ruleIds({ 'actors/ada-quill.yaml': 'name: [' })).toEqual(['yaml-is-valid']);
  expect(ruleIds({ 'references/gazette-2020.yaml': 'title: [' })).toEqual(['yaml-is-valid']);
});

test('the texts of the files are kept for reporters', () => {
  expect(compile({ 'places/holm.yaml': 'name: [' }).texts.get('src/content/places/holm.yaml')).toBe('name: [');
});

describe('a draft', () => {
  const draft = (prose: string, more = '') => ({ 'briefings/ferry.mdx': `---\ndraft: true\n${more}---\n\n${prose}\n` });

  test('is not published, but is part of the preview', () => {
    const { dossier, preview } = compile(draft('The council voted.[^p1]'));
    expect(dossier?.briefings.map(({ id }) => id)).toEqual(['what-was-decided']);
    expect(dossier?.statements.some(({ entry }) => entry === 'briefings/ferry')).toBe(false);
    expect(preview()?.briefings.map(({ id }) => id)).toEqual(['what-was-decided', 'ferry']);
  });

  test('is checked as if it were published, but its findings are warnings', () => {
    const { dossier, messages } = compile(draft('It has 7 berths.[^p1] It is cited.[^p9]'));
    expect(dossier).toBeDefined();
    expect(messages.map(({ severity, ruleId }) => `${severity} ${ruleId}`)).toEqual([
      'warning number-is-sourced',
      'warning citation-resolves',
    ]);
  });

  test('must not contain code', () => {
    expect(
      compile(draft("import x from './x.js';\n\nIt stays.[^p1]")).messages.map(({ severity, ruleId }) => `${severity} ${ruleId}`),
    ).toEqual(['error mdx-is-content']);
  });

  test('must be valid', () => {
    expect(compile(draft('The ferry {stays.')).messages.map(({ severity, ruleId }) => `${severity} ${ruleId}`)).toEqual([
      'error mdx-is-valid',
    ]);
    expect(compile(draft('It stays.[^p1]', 'ordr: 3\n')).messages.map(({ severity }) => severity)).toEqual(['error']);
  });

  test('does not count as a use of a passage or a reference', () => {
    const third =
      'passages:\n  - { id: p1, digest: The council voted., dates: [{ of: the vote, date: { edtf: 2020-03-04, basis: resolved, words: on Wednesday } }] }\n  - { id: p2, digest: The mayor spoke., quotations: [{ text: a lifeline, speaker: ada-quill }] }\n  - { id: p3, digest: The pier is old. }';
    const changes = {
      'articles/ferry-vote.yaml': third,
      'references/pier.yaml': 'title: The pier',
      ...draft('The pier is old.[^p3][^pier]'),
    };
    expect(compile(changes).messages.map(({ severity, ruleId }) => `${severity} ${ruleId}`)).toEqual([
      'error passage-is-used',
      'warning reference-is-used',
    ]);
  });

  test('does not take a place in the order from a published briefing', () => {
    const { messages } = compile(draft('It stays.[^p1]', 'order: 1\n'));
    expect(messages.map(({ place, severity, ruleId }) => `${place.file} ${severity} ${ruleId}`)).toEqual([
      'src/content/briefings/ferry.mdx warning briefing-is-in-order',
    ]);
  });
});

describe('a check in steps', () => {
  const long = Array.from({ length: 120 }, (_, index) => `Ferry ${index} sails.[^p1]`).join('\n\n');
  const parse = () => parseSite(contentFiles(fillIn({ 'briefings/ferry.mdx': long })), makeSite());

  test('finds the same', () => {
    const { messages } = parse().check();
    expect(messages.length).toBeGreaterThan(100);
    expect(takeAllSteps(parse().checkInSteps()).messages).toEqual(messages);
  });

  test('has a step before each rule, and others within those that look at many texts', () => {
    const steps = parse().checkInSteps();
    let count = 0;
    while (!steps.next().done) count++;
    // At least ten rules look at all texts, of which there are more than a hundred.
    expect(count).toBeGreaterThan(contentRulesOf(makeSite()).length + 20);
  });

  test('can be given up, and what is checked next finds all', () => {
    const steps = parse().checkInSteps();
    for (let count = 0; count < 30; count++) steps.next();
    steps.return(undefined as never);
    expect(parse().check().messages.length).toBeGreaterThan(100);
  });
});
