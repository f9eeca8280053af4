import { describe, expect, test } from 'vitest';
import { claimIsSourced } from '#rules/content/claim-is-sourced.ts';
import { EXAMPLE_PICTURE } from '#rules/example-picture.ts';
import { checkWith } from '../../../support/check-rule.ts';

const check = checkWith(claimIsSourced);

const FILES = {
  'actors/ben-oake.yaml': 'name: Ben Oake\nkind: person',
  'actors/cara-fell.yaml': 'name: Cara Fell\nkind: person',
  'actors/norra.yaml': 'name: Norra\nkind: state',
  'references/report.yaml': 'digest: Ada Quill told the council that the ferry carried timber.',
};

/** What is found in a heading, in a section with one sentence. */
const underHeading = (heading: string, sentence = 'Ada Quill spoke of timber.[^report]') =>
  check({ ...FILES, 'briefings/ferry.mdx': `## ${heading}\n\n${sentence}` });

/** What is found in a note on a quotation of the report. */
const inNote = (note: string) =>
  check({
    ...FILES,
    'references/report.yaml': `digest: Ada Quill spoke.\nquotations: [{ text: timber, speaker: ada-quill, note: ${JSON.stringify(note)} }]`,
  });

describe('a heading claims nothing', () => {
  test.each([
    ['without a subject that has a name', 'The agreed plan'],
    ['of sheep', 'Sheep drowned at night'],
    ['of boats', 'Boats burned at night'],
    ['with a name alone', 'Ada Quill on the pier'],
    ['with what belongs to somebody', 'Ada Quill’s agreed plan'],
    ['with an adjective', 'Norran delayed boats'],
    ['with a subject after many words', 'On the way to the pier Ada Quill resigned'],
    ['if it gives words', 'Ada Quill called it a lifeline'],
    ['if it speaks of a text', 'Ada Quill rejected the article'],
    ['with a figure, which another rule compares', 'Ada Quill sold 40 boats'],
    ['beyond the words below it, but for a few', 'Ada Quill told the council that the ferry carried heavy timber'],
  ])('%s', (_, heading) => {
    expect(underHeading(heading).reasons).toEqual([]);
  });

  test('beyond a sentence that has what its source does not have', () => {
    expect(underHeading('Ben Oake rowed', 'Ben Oake rowed.[^report]').reasons).toEqual([]);
  });
});

describe('a heading claims', () => {
  test.each([
    ['in three words', 'Ada Quill resigned', '“Ada Quill resigned” rests on nothing that has “resigned”'],
    ['with its subject after three words', 'On Monday evening Ada Quill resigned', '“resigned”'],
    ['with a question in it', 'Ada Quill resigned (why?) at night', 'nothing that has “resigned” or “night”'],
    ['with a clause that begins as a question', 'Ada Quill resigned when asked', 'nothing that has “resigned” or “asked”'],
    ['that words were given, after another deed', 'Ada Quill resigned and had it denied', 'nothing that has “resigned” or “denied”'],
    ['with an apostrophe elsewhere', 'Ada Quill resigned at Holm’s pier', 'nothing that has “resigned” or “pier”'],
    ['of somebody else', 'Later Ben Oake spoke of timber', 'nothing that has “Ben Oake”'],
    ['of somebody as well', 'Ada Quill resigned, Ben Oake drowned', 'nothing that has “Ben Oake” or “resigned” or “drowned”'],
    ['of somebody as well, in known words', 'Ada Quill spoke, Ben Oake carried timber on the ferry to the council', 'has “Ben Oake”'],
    ['of two', 'Ben Oake resigned, Cara Fell drowned', 'has “Ben Oake” or “Cara Fell” or “resigned” or “drowned”'],
    ['of a pronoun in the present', 'She sells boats', 'nothing that has “sells” or “boats”'],
  ])('%s', (_, heading, expected) => {
    expect(underHeading(heading).reasons).toEqual([expect.stringContaining(expected)]);
  });

  test('half of what it says', () => {
    expect(underHeading('Ada Quill rowed and drowned', 'Ada Quill rowed.[^report]').reasons).toEqual([
      '“Ada Quill rowed and drowned” rests on nothing that has “drowned”',
    ]);
  });
});

test('each sentence of a note is read, and the first that claims is reported', () => {
  expect(inNote('It was late. Mrs. Ada Quill resigned at last. Ben Oake drowned.').reasons).toEqual([
    '“Mrs. Ada Quill resigned at last” rests on nothing that has “resigned”',
  ]);
  expect(inNote('They always sell boats.').reasons).toEqual([]);
});

test('only texts without citations, in the content, are compared', () => {
  const { reasons } = check(
    { ...FILES, 'briefings/ferry.mdx': 'Ada Quill resigned.[^report]' },
    { settings: { title: 'Ada Quill resigned' } },
  );
  expect(reasons).toEqual([]);
});

test('a suspicion has the first source, or none', () => {
  expect(underHeading('Ada Quill resigned').suspected).toEqual([
    { text: 'Ada Quill resigned', basis: 'Some Publisher, Some page\nAda Quill told the council that the ferry carried timber.' },
  ]);
  expect(underHeading('Ada Quill resigned', '### Why?').suspected).toEqual([{ text: 'Ada Quill resigned', basis: '' }]);
  expect(underHeading('Ada Quill resigned', 'She left.[^lost]').suspected).toEqual([{ text: 'Ada Quill resigned', basis: '' }]);
});

test('the hint says on what the text rests', () => {
  const { hints } = check({
    ...FILES,
    'briefings/pier.svg': EXAMPLE_PICTURE,
    'briefings/ferry.mdx':
      '## Ada Quill resigned\n\n![Ada Quill resigned](./pier.svg)\n\n| Ada Quill resigned |\n| --- |\n| Ada Quill spoke.[^report] |',
    'references/letter.yaml': 'quotations: [{ text: timber, speaker: ada-quill, note: Ada Quill resigned. }]',
  });
  expect(hints).toMatchInlineSnapshot(`
    [
      "A heading rests on the statements below it. Say it in a statement with its source, or remove it. If it holds all the same, say why in npm run review.",
      "The text alternative of a picture rests on the statements around it. Say it in a statement with its source, or remove it. If it holds all the same, say why in npm run review.",
      "The head of a table rests on the statements in the table. Say it in a statement with its source, or remove it. If it holds all the same, say why in npm run review.",
      "It rests on the sources of what it belongs to. Say it in a statement with its source, or remove it. If it holds all the same, say why in npm run review.",
    ]
  `);
});
