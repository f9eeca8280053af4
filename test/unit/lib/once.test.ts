import { expect, test } from 'vitest';
import { once } from '#lib/once.ts';

test.each([
  ['a value', 7],
  ['undefined', undefined],
])('computes %s when it is first asked for, and only then', (_what, value) => {
  let times = 0;
  const get = once(() => {
    times++;
    return value;
  });
  expect(times).toBe(0);
  expect([get(), get(), times]).toEqual([value, value, 1]);
});
