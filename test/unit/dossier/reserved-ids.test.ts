import { expect, test } from 'vitest';
import { formerFragmentsOf, isReservedId } from '#dossier/reserved-ids.ts';
import { makeDossier } from '../../support/entries.ts';

const references = new Set(['gazette-2020-03-05']);

test.each([
  ['places', 'sources'],
  ['places', 'content'],
  ['references', 'imprint'],
  ['chronology', 'later'],
  ['chronology', 'by-actor'],
  ['places', 'source-p2'],
  ['places', 'source-headline'],
  ['places', 'source-gazette-2020-03-05'],
  ['places', 'term-glossary-ferry'],
] as const)('no entry of %s can have the id %s', (collection, id) => {
  expect(isReservedId(collection, id, references)).toBe(true);
});

test.each([
  ['places', 'source-of-the-holm'],
  ['places', 'later'],
  ['places', 'page'],
  ['chronology', 'actor'],
  ['chronology', 'source-'],
  ['glossary', 'sources'],
  ['briefings', 'content'],
  ['actors', 'imprint'],
] as const)('an entry of %s can have the id %s', (collection, id) => {
  expect(isReservedId(collection, id, references)).toBe(false);
});

test('a former id leads to the row of an entry, unless another part of the page has it', () => {
  const { places } = makeDossier({ 'places/pier.yaml': 'formerIds: [old-pier, sources]' });
  expect(places.map((place) => formerFragmentsOf(place))).toContainEqual(['old-pier']);
});
