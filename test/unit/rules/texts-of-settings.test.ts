import { expect, test } from 'vitest';
import { compileContent } from '#rules/compile.ts';
import { contentFiles, listMessages, makeSite } from '../../support/entries.ts';

const SETTINGS = `export default defineSite({
  title: 'The ferry stays',
  tagline: 'What Holme said on 5 May 2020',
  topics: [{ id: 'the-vote', label: 'The “great” vote' }],
});`;

const check = (text: string | undefined) =>
  listMessages(
    compileContent(
      contentFiles(),
      makeSite({ tagline: 'What Holme said on 5 May 2020', topics: [{ id: 'the-vote', label: 'The “great” vote' }] }),
      undefined,
      { settings: text === undefined ? undefined : { path: 'site.config.ts', bytes: new TextEncoder().encode(text) } },
    ).messages,
  ).map((line) => line.replace(/ → .*/, ''));

test('the texts of the settings are checked, and findings lead to their words', () => {
  expect(check(SETTINGS)).toEqual([
    'site.config.ts:3:18 house-spelling: the house spelling is “Holm”, not “Holme”',
    'site.config.ts:3:32 date-is-sourced: no source cited here gives the date 5 May 2020',
    'site.config.ts:4:42 quote-is-verbatim: “great” is not what p2 records: it has “great” where the record has “a lifeline”',
  ]);
});

test('a finding in settings that are written in another way leads to the top of their file', () => {
  expect(check('')).toContain('site.config.ts:1:1 house-spelling: the house spelling is “Holm”, not “Holme”');
  expect(check(undefined)).toContain('site.config.ts:1:1 house-spelling: the house spelling is “Holm”, not “Holme”');
});

test('words of the site’s own are checked like other settings, without their placeholders and links', () => {
  const words = { imprint: { publisher: 'Published in Holme by {name}.' }, own: { support: 'Read [our 40 letters](letters)' } };
  const text = `export default { words: ${JSON.stringify(words)} };`;
  const settings = { path: 'site.config.ts', bytes: new TextEncoder().encode(text) };
  const found = listMessages(compileContent(contentFiles(), makeSite({ words }), undefined, { settings }).messages);
  expect(found.map((line) => line.replace(/ → .*/, ''))).toEqual([
    'site.config.ts:1:63 house-spelling: the house spelling is “Holm”, not “Holme”',
    expect.stringMatching(/^site\.config\.ts:1:\d+ number-is-sourced: /),
  ]);
});
