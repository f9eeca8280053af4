import { expect, test } from 'vitest';
import { findDateline } from '#lib/language/dateline.ts';

test.each([
  ['LONDON (AP) — The mayor left.', 'London', 'The mayor left.'],
  ['NEW YORK, Nov. 26 (Reuters) - Mayor Quill left.', 'New York', 'Mayor Quill left.'],
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
])('%s does not', (text) => {
  expect(findDateline(text)).toBeUndefined();
});
