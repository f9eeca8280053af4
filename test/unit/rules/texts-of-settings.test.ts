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
      { settings: text === undefined ? undefined : [{ path: 'site.config.ts', bytes: new TextEncoder().encode(text) }] },
    ).messages,
  ).map((line) => line.replace(/ → .*/, ''));

test('the texts of the settings are checked, and findings lead to their words', () => {
  expect(check(SETTINGS)).toEqual([
    'site.config.ts:3:18 house-spelling: the house spelling is “Holm”, not “Holme”',
    'site.config.ts:3:32 date-is-sourced: no source cited here gives the date 5 May 2020',
    'site.config.ts:4:42 quote-is-verbatim: “great” is not what p2 records: it has “great” where the record has “a lifeline”',
  ]);
});

/** The places of the findings of a rule in settings that hold these values, as the file writes them. */
const placesIn = (text: string, settings: Parameters<typeof makeSite>[0]): string[] =>
  compileContent(contentFiles(), makeSite(settings), undefined, {
    settings: [{ path: 'site.config.ts', bytes: new TextEncoder().encode(text) }],
  }).messages.flatMap(({ ruleId, place: { file, line, column, length } }) =>
    ruleId === 'house-spelling' && file === 'site.config.ts' ? [`${line}:${column}+${length}`] : [],
  );

test('words of a site’s own are found in the module that has them', () => {
  const encode = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
  const settings = [
    encode('site.config.ts', "import { words } from './src/words.ts';\nexport default defineSite({ words });"),
    encode('src/words.ts', "export const words = defineWords({\n  own: { a: 'From Holme' },\n});"),
  ];
  const { messages, texts } = compileContent(contentFiles(), makeSite({ words: { own: { a: 'From Holme' } } }), undefined, { settings });
  expect(messages.filter(({ ruleId }) => ruleId === 'house-spelling').map(({ place }) => place)).toEqual([
    { file: 'src/words.ts', line: 2, column: 19, length: 5 },
  ]);
  expect(texts.has('src/words.ts')).toBe(true);
});

test.each([
  ['title', "export default { title: 'Holme votes' };", { title: 'Holme votes' }, '1:26+5'],
  [
    'the name of the publisher',
    "export default { publisher: { name: 'The Holme Gazette' } };",
    { publisher: { name: 'The Holme Gazette' } },
    '1:42+5',
  ],
  ['the editor', 'export default { "editor": "Holme desk" };', { editor: 'Holme desk' }, '1:29+5'],
  [
    'the second of two topics',
    "export default { topics: [{ label: 'A' }, { label: 'On Holme' }] };",
    {
      topics: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'On Holme' },
      ],
    },
    '1:56+5',
  ],
  ['a text with the same words as another', "export default { editor: 'On Holme', title: 'On Holme' };", { title: 'On Holme' }, '1:49+5'],
  ['a text with an escape', String.raw`export default { title: 'Ada\u2019s Holme' };`, { title: 'Ada’s Holme' }, '1:37+5'],
  ['a text with two blanks', "export default { title: 'On  Holme' };", { title: 'On  Holme' }, '1:30+5'],
  ['a text in two parts', "export default { title: 'On ' +\n 'Holme' };", { title: 'On Holme' }, '2:3+5'],
  ['a text over two parts', "export default { title: 'On Hol' +\n 'me' };", { title: 'On Holme' }, '1:29+undefined'],
  ['a text in a template', 'export default { title: `On Holme` };', { title: 'On Holme' }, '1:29+5'],
  ['a text behind a comment', "export default { /* title: 'On Holme' */ title: 'On Holme' } as const;", { title: 'On Holme' }, '1:53+5'],
  ['a constant', "const title: string = 'On Holme';\nexport default { title };", { title: 'On Holme' }, '1:27+5'],
  ['settings that are a constant', "const site = { title: 'On Holme' }\nexport default site", { title: 'On Holme' }, '1:27+5'],
  ['settings that are spread', "const more = { title: 'On Holme' };\nexport default { ...more };", { title: 'On Holme' }, '1:27+5'],
  ['a text that code puts elsewhere', "export default { ...(() => ({ title: 'On Holme' }))() };", { title: 'On Holme' }, '1:42+5'],
])('a finding leads to %s', (_, text, settings, place) => {
  expect(placesIn(text, settings)).toEqual([place]);
});

test('a finding in settings that are written in another way leads to the top of their file', () => {
  expect(check('')).toContain('site.config.ts:1:1 house-spelling: the house spelling is “Holm”, not “Holme”');
  expect(check(undefined)).toContain('site.config.ts:1:1 house-spelling: the house spelling is “Holm”, not “Holme”');
});

test('words of the site’s own are checked like other settings, without their placeholders and links', () => {
  const words = { imprint: { publisher: 'Published in Holme by {name}.' }, own: { support: 'Read [our 40 letters](letters)' } };
  const text = `export default { words: ${JSON.stringify(words)} };`;
  const settings = [{ path: 'site.config.ts', bytes: new TextEncoder().encode(text) }];
  const found = listMessages(compileContent(contentFiles(), makeSite({ words }), undefined, { settings }).messages);
  expect(found.map((line) => line.replace(/ → .*/, ''))).toEqual([
    'site.config.ts:1:63 house-spelling: the house spelling is “Holm”, not “Holme”',
    expect.stringMatching(/^site\.config\.ts:1:\d+ number-is-sourced: /),
  ]);
});
