import { expect, test } from 'vitest';
import { parseBlocks } from '#authoring/import/parse-article.ts';
import { splitArticle } from '#authoring/import/split-article.ts';
import { buildNameIndex } from '#dossier/names.ts';
import { parseEntries } from '#dossier/parse/parse-entries.ts';
import { uk } from '#locales/uk/pack.ts';
import { contentFiles } from '../../../support/entries.ts';

const names = buildNameIndex(parseEntries(contentFiles()).entries, uk);

const ARTICLE = `Калинова Гать залишає свій трамвай

Автор: Олена Верба

Міська рада Калинової Гаті у середу ввечері проголосувала проти автобуса. Сім депутатів були проти.

«Ми не продамо нашої тиші», — сказала міська голова Марта Дорошенко. У 2021 році пасажирів було 8 500.

Підприємець Левко Ставицький заперечив. «Це помилка», — сказав Ставицький. Речниця порту заявила: «Ми поїдемо 17 листопада».

Читайте також: Як трамвай приїхав до міста`;

const split = splitArticle(ARTICLE, uk);
const passages = parseBlocks(split.blocks, names, uk, '2022-01-27');

test('the byline and lines that are no news are recognised', () => {
  expect(split.byline?.name).toBe('Олена Верба');
  expect(split.blocks.at(-1)?.boilerplate).toBe('a teaser of something else on the page');
});

test('each quotation has its speaker', () => {
  expect(passages.flatMap(({ quotations }) => quotations.map(({ words, speaker }) => `${words} – ${speaker?.text}`))).toEqual([
    'Ми не продамо нашої тиші – Марта Дорошенко',
    'Це помилка – Левко Ставицький',
    'Ми поїдемо 17 листопада – Речниця',
  ]);
});

test('dates, figures and names are found', () => {
  expect(passages.flatMap(({ dates }) => dates.map(({ words }) => words))).toEqual(['у середу ввечері', '2021', '17 листопада']);
  expect(passages.flatMap(({ figures }) => figures)).toEqual(['Сім', '2021', '8 500', '17']);
  expect(passages.flatMap(({ names: found }) => found.map(({ text }) => text))).toContain('Левко Ставицький');
});
