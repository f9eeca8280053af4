import { expect, test } from 'vitest';
import { listRewrites, searchNames } from '#views/search/spellings.ts';
import { makeDossier } from '../../../support/entries.ts';

const NAMES = {
  'places/holm.yaml': `name: Holm
altLabels: [The Island, the island, Ferry Isle]
originalNames: [{ text: Хольм, language: ru }]`,
};

test('an entry is sought by each of its names and by spellings that the house does not use, each once', () => {
  const dossier = makeDossier(NAMES);
  expect(searchNames(dossier.places[0]!, dossier)).toEqual(['Holm', 'The Island', 'Ferry Isle', 'Хольм', 'Holme']);
});

test('a search also looks for the house’s spelling, and for our name of what was sought by its original one', () => {
  expect(listRewrites(makeDossier(NAMES))).toEqual([
    ['Holme', 'Holm'],
    ['Хольм', 'Holm'],
  ]);
});

test('spellings that differ in nothing but accents or capitals are none to look for', () => {
  expect(listRewrites(makeDossier({}, { houseSpellings: [{ use: 'Hôlm', insteadOf: ['holm', 'Holme'] }] }))).toEqual([['Holme', 'Hôlm']]);
});
