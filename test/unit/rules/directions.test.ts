import { expect, test } from 'vitest';
import { findWords } from '#locales/en/words/words.ts';
import { findDirections } from '#rules/texts/directions.ts';
import { fillIn, makeDossier } from '../../support/entries.ts';

const dossier = makeDossier(fillIn({ 'places/norra.yaml': 'name: Norra', 'places/skerry.yaml': 'name: Skerry' }));
const find = (text: string) =>
  findDirections(text, findWords(text), dossier.knowledge).map(({ key, way, moved }) => [key, way, [...moved]]);

test('a direction knows what goes', () => {
  expect(find('The ferry carried sheep from Norra to Skerry.')).toEqual([
    ['places/norra', 'from', ['ferri', 'carri', 'sheep']],
    ['places/skerry', 'to', ['ferri', 'carri', 'sheep', 'norra']],
  ]);
});

test('one preposition stands for a whole list', () => {
  expect(find('Sheep went to Norra and Skerry.').map(([key, way]) => [key, way])).toEqual([
    ['places/norra', 'to'],
    ['places/skerry', 'to'],
  ]);
});

test('what stands in another sentence does not go there, and without a preposition nothing does', () => {
  expect(find('Sheep left. They went to Norra.')).toEqual([['places/norra', 'to', []]]);
  expect(find('Norra has sheep.')).toEqual([]);
});
