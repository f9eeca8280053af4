import { expect, test } from 'vitest';
import { findDateline } from '#lib/language/dateline.ts';
import { growthOf, QUADRATIC } from '../../../support/growth.ts';

test.each([
  ['LONDON (AP) — The mayor left.', 'London', 'The mayor left.'],
  ['NEW YORK, Nov. 26 (Reuters) - Mayor Quill left.', 'New York', 'Mayor Quill left.'],
  ['ROM (dpa) – 200 boats left.', 'Rom', '200 boats left.'],
  ['HOLM (AP) The mayor left.', 'Holm', 'The mayor left.'],
  ['SAINT-MALO – 200 boats left.', 'Saint-Malo', '200 boats left.'],
  ['КИЇВ, 26 листопада (Укрінформ) – Міністр поїхав.', 'Київ', 'Міністр поїхав.'],
])('%s begins with a dateline', (text, place, rest) => {
  const found = findDateline(text);
  expect(found?.place).toBe(place);
  expect(text.slice(found?.end)).toBe(rest);
});

test.each([
  'NATO – the alliance – met in Holm.',
  'UN (United Nations) officials met.',
  'The mayor left LONDON (AP) — today.',
  'Holm – The mayor left.',
  'A – The mayor left.',
  'UN – Officials met in Holm.',
  'COVID-19 – Doctors met in Holm.',
])('%s does not', (text) => {
  expect(findDateline(text)).toBeUndefined();
});

test('a line of many spaces is looked at in time that grows with it', () => {
  const find = (size: number) => findDateline(`HOLM ${' '.repeat(size)}`);
  expect(growthOf(find, 20_000)).toBeLessThan(QUADRATIC);
});
