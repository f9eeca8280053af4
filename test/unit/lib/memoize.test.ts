import { expect, test } from 'vitest';
import { memoize } from '#lib/memoize.ts';

test('the function runs once for each object, even if it returns undefined', () => {
  const asked: string[] = [];
  const length = memoize(({ name }: { name: string }) => {
    asked.push(name);
    return name === '' ? undefined : name.length;
  });
  const [long, empty] = [{ name: 'Quill' }, { name: '' }];
  expect([length(long), length(empty), length(long), length(empty)]).toEqual([5, undefined, 5, undefined]);
  expect(asked).toEqual(['Quill', '']);
});

test('an equal but different object is computed again', () => {
  const once = memoize((entry: { name: string }) => ({ ...entry }));
  expect(once({ name: 'Quill' })).not.toBe(once({ name: 'Quill' }));
});
