import { expect, test } from 'vitest';
import { textWidth, wrapText } from '#lib/text-width.ts';
import { fc, holdsFor } from '../../support/holds-for.ts';

test('a text is wider where its letters are, and grows with the size of the font', () => {
  expect(textWidth('mmm', 10)).toBeGreaterThan(textWidth('iii', 10));
  expect(textWidth('abc', 20)).toBeCloseTo(2 * textWidth('abc', 10));
  expect(textWidth('', 10)).toBe(0);
});

test('lines are broken between words, and are as even as can be', () => {
  expect(wrapText('The council votes to keep the ferry', 2)).toEqual(['The council votes', 'to keep the ferry']);
  expect(wrapText('The council votes to keep the ferry', 3)).toEqual(['The council', 'votes to keep', 'the ferry']);
  expect(wrapText('Ferry', 3)).toEqual(['Ferry']);
});

test('wrapping keeps every word in its order, and no line too many', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom(...'aiMW–é'), minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 10 });
  holdsFor(fc.tuple(words, fc.integer({ min: 1, max: 4 })), ([list, most]) => {
    const lines = wrapText(list.join(' '), most);
    expect(lines.join(' ')).toBe(list.join(' '));
    expect(lines.length).toBeLessThanOrEqual(most);
  });
});
