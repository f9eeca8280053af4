import { expect, test } from 'vitest';
import { clearCheckCaches, memoizeForChecks, memoizeTextForChecks } from '#lib/memoize-for-checks.ts';
import { memoize, memoizeShared } from '#lib/memoize.ts';

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

test('caches of one name share their results', () => {
  const entry = { name: 'Quill' };
  const [one, other] = [1, 2].map(() => memoizeShared('a test', (of: { name: string }) => ({ ...of })));
  expect(one?.(entry)).toBe(other?.(entry));
});

test('what is kept briefly is computed again after all of it was forgotten', () => {
  const entry = { name: 'Quill' };
  const asked: string[] = [];
  const ofEntry = memoizeForChecks(({ name }: { name: string }) => asked.push(name));
  const ofText = memoizeTextForChecks((text) => asked.push(text));
  const ask = () => [ofEntry(entry), ofEntry(entry), ofText('Ada'), ofText('Ada')];
  expect(ask()).toEqual([1, 1, 2, 2]);
  clearCheckCaches();
  expect(ask()).toEqual([3, 3, 4, 4]);
});
