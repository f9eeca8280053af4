import { expect, test } from 'vitest';
import { estimateWidth, wrapText } from '#lib/drawing/text-width.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

test('wide letters are wider than narrow ones, and each adds the letter spacing', () => {
  expect(estimateWidth('mm')).toBeGreaterThan(estimateWidth('ll'));
  expect(estimateWidth('HOLM')).toBeGreaterThan(estimateWidth('Holm'));
  expect(estimateWidth('Holm', 0.1)).toBeCloseTo(estimateWidth('Holm') + 0.4);
  expect(estimateWidth('')).toBe(0);
});

test('a character of another script takes one em, and a surrogate pair counts once', () => {
  expect(estimateWidth('島')).toBe(1);
  expect(estimateWidth('𠮷')).toBe(1);
});

test('lines break between words, and are as even as possible', () => {
  expect(wrapText('The council votes to keep the ferry', 2)).toEqual(['The council votes', 'to keep the ferry']);
  expect(wrapText('The council votes to keep the ferry', 3)).toEqual(['The council', 'votes to keep', 'the ferry']);
  expect(wrapText('Ferry', 3)).toEqual(['Ferry']);
});

test('wrapping keeps all words in order, within the number of lines', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom(...'aiMW–é'), minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 10 });
  checkProperty(fc.tuple(words, fc.integer({ min: 1, max: 4 })), ([list, most]) => {
    const lines = wrapText(list.join(' '), most);
    expect(lines.join(' ')).toBe(list.join(' '));
    expect(lines.length).toBeLessThanOrEqual(most);
  });
});
