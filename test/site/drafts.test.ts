import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSite } from '../support/built-site.ts';

/** Words that only the draft of the second project has, and the name of its picture. */
const ONLY_IN_THE_DRAFT = ['Who may read the herbal now', 'who-may-read-it', 'lectern'];
/** Words that only the development server adds to pages. */
const ONLY_IN_DEVELOPMENT = ['preview-bar', 'preview-note', 'preview-sources', 'draft-mark', 'backgrounder:', 'Show sources'];

const { files, folder, dossier, pages } = await readSite('other');
const texts = [...files].filter((file) => /\.(?:html|xml|css|js|json|txt|svg|webmanifest)$/.test(file));
const filesWith = (words: string) =>
  texts.filter((file) => file.includes(words) || readFileSync(join(folder, file), 'utf8').includes(words));

test('the search for words finds words of published pages', () => {
  expect(filesWith(dossier.briefings[0]?.data.question ?? '')).not.toEqual([]);
});

test.each(ONLY_IN_THE_DRAFT)('no file of a build contains “%s” from a draft', (words) => {
  expect(filesWith(words)).toEqual([]);
});

test('no file of a build is named after a draft or its picture', () => {
  expect([...files].filter((file) => ONLY_IN_THE_DRAFT.some((words) => file.includes(words)))).toEqual([]);
});

test.each(ONLY_IN_DEVELOPMENT)('no file of a build contains “%s” from the development server', (words) => {
  expect(filesWith(words)).toEqual([]);
});

test('the front page does not list the draft', () => {
  expect(pages.find(({ path }) => path === '/')?.document.querySelectorAll('.briefings > li')).toHaveLength(dossier.briefings.length);
});
