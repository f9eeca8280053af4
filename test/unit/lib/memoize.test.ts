import { expect, test } from 'vitest';
import { memoize } from '#lib/memoize.ts';

test('the work is done once for each object, also where its answer is undefined', () => {
  const asked: string[] = [];
  const length = memoize(({ name }: { name: string }) => {
    asked.push(name);
    return name === '' ? undefined : name.length;
  });
  const [long, empty] = [{ name: 'Quill' }, { name: '' }];
  expect([length(long), length(empty), length(long), length(empty)]).toEqual([5, undefined, 5, undefined]);
  expect(asked).toEqual(['Quill', '']);
});

test('an equal object is another object', () => {
  const once = memoize((entry: { name: string }) => ({ ...entry }));
  expect(once({ name: 'Quill' })).not.toBe(once({ name: 'Quill' }));
});
