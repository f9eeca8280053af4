import { expect, test } from 'vitest';
import { clearCheckCaches, memoizeForChecks, memoizeTextForChecks } from '#lib/memoize-for-checks.ts';
import { createMemoizerInside, createResults } from '#lib/memoize-inside.ts';
import { memoize, memoizeByValue, memoizeShared } from '#lib/memoize.ts';

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

test('a result for plain data is that of equal data, until others were asked for', () => {
  const copy = memoizeByValue(2, (point: { at: number[] }) => ({ ...point }));
  const first = copy({ at: [1, 2] });
  expect(first).toEqual({ at: [1, 2] });
  expect(copy({ at: [2, 1] })).toEqual({ at: [2, 1] });
  expect(copy({ at: [1, 2] })).toBe(first);
  const third = copy({ at: [3] });
  expect(copy({ at: [1, 2] })).toBe(first); // asked for after the second, which is given up
  expect(copy({ at: [3] })).toBe(third);
});

test('no more results for plain data are kept than was said', () => {
  const asked: number[] = [];
  const ask = memoizeByValue(2, (data: number) => asked.push(data));
  for (const data of [1, 2, 3, 1, 3, 1]) ask(data);
  expect(asked).toEqual([1, 2, 3, 1]);
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

test('each of several functions runs once for an object, until it is called with another second object', () => {
  const memoizeInside = createMemoizerInside<{ name: string; results: ReturnType<typeof createResults> }, { by: number }>();
  const asked: string[] = [];
  const [first, second] = ['first', 'second'].map((label) =>
    memoizeInside(({ name }, { by }) => {
      asked.push(label);
      return name === '' ? undefined : `${label} ${name} ${by}`;
    }),
  );
  const [named, empty] = [
    { name: 'Quill', results: createResults() },
    { name: '', results: createResults() },
  ];
  const [one, two] = [{ by: 1 }, { by: 2 }];
  const ask = (by: typeof one) => [first?.(named, by), second?.(named, by), first?.(empty, by)];
  expect([ask(one), ask(one), ask(two)]).toEqual([
    ['first Quill 1', 'second Quill 1', undefined],
    ['first Quill 1', 'second Quill 1', undefined],
    ['first Quill 2', 'second Quill 2', undefined],
  ]);
  expect(asked).toEqual(['first', 'second', 'first', 'first', 'second', 'first']);
});
