import { expect, test } from 'vitest';
import { parseBlocks } from '#authoring/import/parse-article.ts';
import { splitArticle } from '#authoring/import/split-article.ts';
import { buildNameIndex } from '#dossier/names.ts';
import { parseEntries } from '#dossier/parse/parse-entries.ts';
import { de } from '#locales/de/pack.ts';
import { contentFiles } from '../../../support/entries.ts';

const names = buildNameIndex(parseEntries(contentFiles()).entries, de);

const ARTICLE = `Inselrat von Aldersand behält seine Fähre

Von Jette Brook

Der Rat der Insel Aldersand hat am Mittwochabend gegen eine Brücke gestimmt. Sieben Mitglieder waren dagegen.

„Wir verkaufen unsere Ruhe nicht“, sagte Bürgermeisterin Wiebke Harms. Im Jahr 2021 kamen 8.500 Gäste.

Der Unternehmer Enno Lürs widersprach. „Das ist ein Fehler“, sagte Lürs. Eine Sprecherin des Hafens erklärte: „Wir fahren am 17.11.2022 wieder.“

Lesen Sie auch: Wie die Fähre nach Aldersand kam`;

const split = splitArticle(ARTICLE, de);
const passages = parseBlocks(split.blocks, names, de, '2022-01-27');

test('the byline and lines that are no news are recognised', () => {
  expect(split.byline?.name).toBe('Jette Brook');
  expect(split.blocks.at(-1)?.boilerplate).toBe('a teaser of something else on the page');
});

test('each quotation has its speaker', () => {
  expect(passages.flatMap(({ quotations }) => quotations.map(({ words, speaker }) => `${words} – ${speaker?.text}`))).toEqual([
    'Wir verkaufen unsere Ruhe nicht – Bürgermeisterin Wiebke Harms',
    'Das ist ein Fehler – Enno Lürs',
    'Wir fahren am 17.11.2022 wieder. – Eine Sprecherin',
  ]);
});

test('a quotation in »…« has its speaker, too', () => {
  const [passage] = parseBlocks(
    [{ text: ARTICLE.split('\n\n')[3]!.replace('„', '»').replace('“', '«'), boilerplate: undefined }],
    names,
    de,
  );
  expect(passage?.quotations.map(({ words, speaker }) => `${words} – ${speaker?.text}`)).toEqual([
    'Wir verkaufen unsere Ruhe nicht – Bürgermeisterin Wiebke Harms',
  ]);
});

test('dates and figures are found, and nouns are no names', () => {
  expect(passages.flatMap(({ dates }) => dates.map(({ words }) => words))).toEqual(['am Mittwochabend', '2021', '17.11.2022']);
  expect(passages.flatMap(({ figures }) => figures)).toEqual(['Sieben', '2021', '8.500', '17.11.2022']);
  expect(passages.flatMap(({ names: found }) => found.map(({ text }) => text))).toEqual([
    'Insel Aldersand',
    'Bürgermeisterin Wiebke Harms',
    'Enno Lürs',
    'Insel Aldersand',
  ]);
});
