import { describe, expect, test } from 'vitest';
import { compileContent } from '#rules/compile.ts';
import { previewPage, previewSources } from '#views/page/preview.ts';
import { parseEntries, type ParseCache } from '#dossier/parse/parse-entries.ts';
import { contentFiles, fillIn, makeDossier, makeSite, type Changes } from '../../../support/entries.ts';
import { anchorOf } from '../../../support/anchors.ts';

function preview(path: string, changes: Changes, cache?: ParseCache) {
  const compilation = compileContent(contentFiles(fillIn(changes)), makeSite(), cache);
  const dossier = compilation.preview();
  if (!dossier) throw new Error('there is nothing to show');
  return previewPage(path, { ...compilation, dossier });
}

/** The notes of a page as lines with the anchor and the rule. */
const listNotes = (path: string, changes: Changes) =>
  preview(path, changes).notes.map(({ anchor, ruleId }) => `#${anchor ?? ''} ${ruleId}`);

describe('a finding is shown at its sentence', () => {
  test.each<[what: string, path: string, changes: Changes, notes: string[]]>([
    [
      'the second sentence of a paragraph',
      '/briefings/ferry/',
      { 'briefings/ferry.mdx': 'The council voted.[^p1] It has 7 berths.[^p1]' },
      [`#${anchorOf('It has 7 berths.')} number-is-sourced`],
    ],
    [
      'behind whose full stop it is',
      '/briefings/ferry/',
      { 'briefings/ferry.mdx': 'The council voted.[^p9] It stays.[^p1]' },
      [`#${anchorOf('The council voted.')} citation-resolves`],
    ],
    [
      'on a later line of the sentence',
      '/briefings/ferry/',
      { 'briefings/ferry.mdx': 'The council voted\nto keep 7 berths.[^p1]\n\nIt stays.[^p1]' },
      [`#${anchorOf('The council voted to keep 7 berths.')} number-is-sourced`],
    ],
    [
      'a cell of a table',
      '/briefings/ferry/',
      { 'briefings/ferry.mdx': '| what |\n| --- |\n| The ferry.[^p1] |\n| Its 7 berths.[^p1] |' },
      [`#${anchorOf('Its 7 berths.')} number-is-sourced`],
    ],
    [
      'a heading, at the first sentence below it',
      '/briefings/ferry/',
      { 'briefings/ferry.mdx': 'It stays.[^p1]\n\n## In Holme\n\nIt stays.[^p1]' },
      [`#${anchorOf('It stays.')}-2 house-spelling`],
    ],
    [
      'a heading with nothing below it, at the last sentence',
      '/briefings/ferry/',
      { 'briefings/ferry.mdx': 'It stays.[^p1]\n\n## In Holme' },
      [`#${anchorOf('It stays.')} house-spelling`],
    ],
    [
      'the standfirst',
      '/briefings/ferry/',
      { 'briefings/ferry.mdx': '---\nstandfirst: { text: It has 7 berths., cites: [p1] }\n---\n\nIt stays.[^p1]' },
      [`#${anchorOf('It has 7 berths.')} number-is-sourced`],
    ],
    [
      'a statement in YAML',
      '/actors/ben-oake/',
      { 'actors/ben-oake.yaml': 'statements: [{ text: He waits., cites: [p1] }, { text: He has 7 berths., cites: [p1] }]' },
      [`#${anchorOf('He has 7 berths.')} number-is-sourced`],
    ],
    [
      'its source',
      '/actors/ben-oake/',
      { 'actors/ben-oake.yaml': 'role: { text: Harbour master., cites: [p9] }' },
      [`#${anchorOf('Harbour master.')} citation-resolves`],
    ],
  ])('%s', (_, path, changes, notes) => {
    expect(listNotes(path, changes)).toEqual(notes);
  });
});

describe('a finding without a sentence is shown at its entry', () => {
  test.each<[what: string, path: string, changes: Changes, notes: string[]]>([
    [
      'the page of the entry',
      '/briefings/ferry/',
      { 'briefings/ferry.mdx': '---\npublished: 2020-04-01\nupdated: 2020-03-01\n---\n\nIt stays.[^p1]' },
      ['# briefing-is-in-order'],
    ],
    ['the page of an event', '/chronology/vote/', { 'chronology/vote.yaml': 'actors: [ada-quil]' }, ['# mention-resolves']],
    ['the page of a place', '/places/pier/', { 'places/pier.yaml': 'name: Holme' }, ['# house-spelling']],
    [
      'the passage',
      '/article/',
      {
        'articles/ferry-vote.yaml':
          'passages: [{ id: p1, digest: The council voted on 5 March 2020. }, { id: p2, digest: Of 7 berths in Holme. }]',
      },
      ['#p2 house-spelling'],
    ],
  ])('%s', (_, path, changes, notes) => {
    expect(listNotes(path, changes)).toEqual(expect.arrayContaining(notes));
  });
});

test('findings on other pages are counted', () => {
  const changes = { 'briefings/ferry.mdx': 'It has 7 berths.[^p1]', 'references/unused.yaml': 'title: Unused' };
  expect(preview('/glossary/', changes)).toEqual({ notes: [], elsewhere: 2, hasErrorElsewhere: true });
  expect(preview('/briefings/ferry/', changes)).toMatchObject({ elsewhere: 1, hasErrorElsewhere: false });
});

test('an invalid file keeps its last page, and its findings count as elsewhere', () => {
  const cache: ParseCache = new Map();
  parseEntries(contentFiles(fillIn({ 'actors/ben-oake.yaml': 'name: Ben Oake' })), cache);
  const broken = { 'actors/ben-oake.yaml': 'name: [' };
  const compilation = compileContent(contentFiles(broken), makeSite(), cache);
  expect(compilation.preview()?.title('actors/ben-oake')).toBe('Ben Oake');
  expect(compilation.dossier).toBeUndefined();
  const dossier = compilation.preview() ?? makeDossier();
  expect(previewPage('/actors/ben-oake/', { ...compilation, dossier })).toEqual({ notes: [], elsewhere: 1, hasErrorElsewhere: true });
});

test('content without an article has no preview', () => {
  expect(compileContent(contentFiles({ 'articles/ferry-vote.yaml': 'headline: [' }), makeSite()).preview()).toBeUndefined();
});

test('the cited sources of a page have their digests and addresses', () => {
  expect(previewSources(['p1', 'gazette-2020', 'no-such'], makeDossier({}, { base: '/holm/' }))).toMatchInlineSnapshot(`
    [
      {
        "digest": "The council of Holm voted on Wednesday to keep the ferry.",
        "href": "/holm/article/#p1",
        "id": "p1",
        "label": "part 1 of the article",
      },
      {
        "digest": "A subsidy, public money, keeps the ferry going. The paper printed the report of the vote on its front page.",
        "href": "/holm/references/gazette-2020/",
        "id": "gazette-2020",
        "label": "The Holm Gazette",
      },
    ]
  `);
});
