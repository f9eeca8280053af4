import { expect, test } from 'vitest';
import { findAcronyms } from '#lib/language/acronyms.ts';

test('acronyms have at least two capitals; Roman numerals and designations are not acronyms', () => {
  expect(findAcronyms('The HFC and the G7 saw Holm III and an MK-40.').map(({ text }) => text)).toEqual(['HFC']);
});
