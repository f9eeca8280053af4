import { expect, test } from 'vitest';
import { memoizeText } from '#lib/text/memoize-text.ts';

test('a text is searched once', () => {
  const searched: string[] = [];
  const find = memoizeText((text) => {
    searched.push(text);
    return [text.length];
  });
  expect(find('ferry')).toBe(find('ferry'));
  expect(find('pier')).toEqual([4]);
  expect(searched).toEqual(['ferry', 'pier']);
});

test('a text in which nothing is found is searched once, too', () => {
  const searched: string[] = [];
  const find = memoizeText((text): string | undefined => {
    searched.push(text);
    return undefined;
  });
  expect([find('ferry'), find('ferry')]).toEqual([undefined, undefined]);
  expect(searched).toEqual(['ferry']);
});

test('the cache does not grow without end', () => {
  const find = memoizeText((text) => [text]);
  const first = find('0');
  for (let number = 1; number <= 50_000; number++) find(String(number));
  expect(find('0')).not.toBe(first);
});
