import { expect, test } from 'vitest';
import { memoizeLast } from '#lib/text/memoize-last.ts';

test('only the result for the last text is kept', () => {
  const computed: string[] = [];
  const compute = memoizeLast((text) => {
    computed.push(text);
    return [text.length];
  });
  expect(compute('ferry')).toBe(compute('ferry'));
  expect(compute('pier')).toEqual([4]);
  expect(compute('ferry')).toEqual([5]);
  expect(computed).toEqual(['ferry', 'pier', 'ferry']);
});
