import { expect, test } from 'vitest';
import { skeleton, toCyrillic, toLatin } from '#lib/text/normal-form/look-alikes.ts';

test.each([
  ['Lаvrоv', 'Lavrov'],
  ['РАТ', 'PAT'],
  ['Κyιv', 'Kyiv'],
  ['жab', undefined],
])('%s is %s in Latin letters', (word, latin) => {
  expect(toLatin(word)).toBe(latin);
});

test.each([
  ['Москвa', 'Москва'],
  ['Mосква', 'Москва'],
  ['Мoscb', undefined],
])('%s is %s in Cyrillic letters', (word, cyrillic) => {
  expect(toCyrillic(word)).toBe(cyrillic);
});

test.each([
  ['Kyıv', 'Kyiv'],
  ['Kyịv', 'Kyiv'],
  ['Lɑvrov', 'Lavrov'],
  ['ZeIenskyy', 'Zelenskyy'],
  ['Po1and', 'Poland'],
  ['0slo', 'Oslo'],
  ['Burns', 'Bums'],
  ['Еlysee', 'Élysée'],
])('%s looks like %s', (word, name) => {
  expect(skeleton(word)).toBe(skeleton(name));
});

test.each([
  ['Ian', 'Lan'],
  ['Kyiv', 'Kiev'],
  ['rose', 'Rose'],
])('%s does not look like %s', (word, name) => {
  expect(skeleton(word)).not.toBe(skeleton(name));
});
