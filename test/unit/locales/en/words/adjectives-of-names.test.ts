import { expect, test } from 'vitest';
import { adjectivesOfName } from '#locales/en/words/adjectives-of-names.ts';

test.each([
  ['Austria', 'Austrian'],
  ['Iran', 'Iranian'],
  ['Italy', 'Italian'],
  ['China', 'Chinese'],
])('%s has the adjective %s', (name, adjective) => expect(adjectivesOfName(name)).toContain(adjective));

test('an irregular adjective is not known', () => expect(adjectivesOfName('Wales')).not.toContain('Welsh'));

test('a name of several words, or in capitals, has no adjective', () => {
  expect(adjectivesOfName('United States')).toEqual([]);
  expect(adjectivesOfName('NATO')).toEqual([]);
});
