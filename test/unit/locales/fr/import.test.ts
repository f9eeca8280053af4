import { expect, test } from 'vitest';
import { parseBlocks } from '#authoring/import/parse-article.ts';
import { splitArticle } from '#authoring/import/split-article.ts';
import { buildNameIndex } from '#dossier/names.ts';
import { parseEntries } from '#dossier/parse/parse-entries.ts';
import { fr } from '#locales/fr/pack.ts';
import { contentFiles } from '../../../support/entries.ts';

const names = buildNameIndex(parseEntries(contentFiles()).entries, fr);

const ARTICLE = `L’île d’Orme garde son bac

Par Jeanne Brault

Le conseil de l’île d’Orme a voté mercredi soir contre un pont. Sept membres étaient contre.

« Nous ne vendons pas notre calme », a déclaré la maire Maud Delorme. En 2021, 8 500 visiteurs sont venus. « Nous restons », a-t-elle ajouté.

L’entrepreneur Yann Oster n’est pas d’accord. « C’est une erreur », s’est indigné M. Oster. « Une folie », relève sa présidente, Inès Quéré. Une porte-parole du port a indiqué : « Nous partons le 17/11/2022. »

Lire aussi : Comment le bac est venu à Orme`;

const split = splitArticle(ARTICLE, fr);
const passages = parseBlocks(split.blocks, names, fr, '2022-01-27');

test('the byline and lines that are no news are recognised', () => {
  expect(split.byline?.name).toBe('Jeanne Brault');
  expect(split.blocks.at(-1)?.boilerplate).toBe('a teaser of something else on the page');
});

test('each quotation has its speaker', () => {
  expect(passages.flatMap(({ quotations }) => quotations.map(({ words, speaker }) => `${words} – ${speaker?.text}`))).toEqual([
    'Nous ne vendons pas notre calme – Maud Delorme',
    'Nous restons – Maud Delorme',
    'C’est une erreur – Yann Oster',
    'Une folie – Inès Quéré',
    'Nous partons le 17/11/2022. – Une porte-parole',
  ]);
});

test('dates, figures and names are found', () => {
  expect(passages.flatMap(({ dates }) => dates.map(({ words }) => words))).toEqual(['mercredi soir', '2021', '17/11/2022']);
  expect(passages.flatMap(({ figures }) => figures)).toEqual(['Sept', '2021', '8 500', '17', '11', '2022']);
  expect(passages.flatMap(({ names: found }) => found.map(({ text }) => text))).toEqual([
    'Orme',
    'Maud Delorme',
    'Yann Oster',
    'Inès Quéré',
    'Orme',
  ]);
});
