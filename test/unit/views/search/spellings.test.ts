import { expect, test } from 'vitest';
import { listRewrites, searchNames } from '#views/search/spellings.ts';
import { makeDossier } from '../../../support/entries.ts';

const NAMES = {
  'places/holm.yaml': `name: Holm
altLabels: [The Island, the island, Ferry Isle]
originalNames: [{ text: Хольм, language: ru }]`,
};

test('an entry is found by each of its names and by spellings that differ from the house style, each once', () => {
  const dossier = makeDossier(NAMES);
  expect(searchNames(dossier.places[0]!, dossier)).toEqual(['Holm', 'The Island', 'Ferry Isle', 'Хольм', 'Holme']);
});

test('a search also looks for the house spelling, and for the English name of an original one', () => {
  expect(listRewrites(makeDossier(NAMES))).toEqual([
    ['Holme', 'Holm'],
    ['Хольм', 'Holm'],
  ]);
});

test('spellings that differ only in accents or case are not searched for again', () => {
  expect(listRewrites(makeDossier({}, { houseSpellings: [{ use: 'Hôlm', insteadOf: ['holm', 'Holme'] }] }))).toEqual([['Holme', 'Hôlm']]);
});
