import { expect, test } from 'vitest';
import { createAuthorFinder } from '#dossier/reviews/find-author.ts';
import { listReviewedTexts } from '#dossier/reviews/reviewed-text.ts';
import { parseEntries } from '#dossier/parse/parse-entries.ts';
import { buildDossier } from '#dossier/dossier.ts';
import { contentFiles, fillIn, makeSite } from '../../../support/entries.ts';

const BRIEFING = `---
question: Why?
standfirst:
  text: >-
    This is why
    it is so.
  cites: [p1]
---

The council voted
on Wednesday.[^p1] A mayor
spoke.[^p2]
It stays.[^p1]
`;

const FILES = fillIn({ 'briefings/pier.mdx': BRIEFING });
const LINES = String(FILES['briefings/pier.mdx']).split('\n');

/** The names of the statements in this file. */
const NAMES: Readonly<Record<string, string>> = {
  'This is why it is so.': 'standfirst',
  'The council voted on Wednesday.': 's1',
  'A mayor spoke.': 's2',
  'It stays.': 's3',
};

/** The author of each text of a briefing of Ann, where others have changed the lines that begin with some words; later ones are newer. */
function authorsOf(changes: Readonly<Record<string, string>>, lines = LINES) {
  const { entries, sources } = parseEntries(contentFiles(FILES));
  const findAuthor = createAuthorFinder(sources, () =>
    lines.map((line) => {
      const time = Object.keys(changes).findIndex((words) => line.startsWith(words)) + 1;
      return { name: Object.values(changes)[time - 1] ?? 'Ann', time };
    }),
  );
  const texts = listReviewedTexts(buildDossier(entries, makeSite()));
  return Object.fromEntries(
    texts
      .filter(({ entry }) => entry === 'briefings/pier')
      .map((item) => [NAMES[item.text] ?? item.key.slice('briefings/pier#'.length), findAuthor(item)]),
  );
}

test('the author of a text is that of the newest of its lines', () => {
  expect(authorsOf({ 'on Wednesday': 'Ben' })).toMatchObject({ question: 'Ann', s1: 'Ben', s2: 'Ben' });
  expect(authorsOf({ 'on Wednesday': 'Ben', spoke: 'Cem' })).toMatchObject({ s1: 'Ben', s2: 'Cem' });
  expect(authorsOf({ 'question:': 'Ben' })).toMatchObject({ question: 'Ben', s1: 'Ann' });
});

test('a text of several lines has the author of each of them, and of no other', () => {
  expect(authorsOf({ '    This': 'Ben' })).toMatchObject({ standfirst: 'Ben', question: 'Ann' });
  expect(authorsOf({ '    it is': 'Ben' })).toMatchObject({ standfirst: 'Ben', question: 'Ann' });
  expect(authorsOf({ '  cites': 'Ben' })).toMatchObject({ standfirst: 'Ann' });
  expect(authorsOf({ 'The council': 'Ben' })).toMatchObject({ s1: 'Ben', s2: 'Ann' });
  expect(authorsOf({ 'It stays': 'Ben' })).toMatchObject({ s1: 'Ann', s2: 'Ann', s3: 'Ben' });
});

test('of lines from the same time, the first counts', () => {
  const { entries, sources } = parseEntries(contentFiles(FILES));
  const findAuthor = createAuthorFinder(sources, () => LINES.map((_, index) => ({ name: `author ${index}`, time: 0 })));
  const item = listReviewedTexts(buildDossier(entries, makeSite())).find(
    ({ entry, text }) => entry === 'briefings/pier' && NAMES[text] === 's1',
  )!;
  expect(findAuthor(item)).toBe(`author ${LINES.indexOf('The council voted')}`);
});

test('a text of an entry without a file has no author', () => {
  const { entries } = parseEntries(contentFiles(FILES));
  const [item] = listReviewedTexts(buildDossier(entries, makeSite()));
  expect(createAuthorFinder(new Map(), () => [{ name: 'Ann', time: 0 }])(item!)).toBeUndefined();
});

test('where the authors of the lines are not known, a text has none', () => {
  expect(authorsOf({}, [])['s1']).toBeUndefined();
});
