import { expect, test } from 'vitest';
import { drawArea, drawArrow, drawBand, drawDisc, smooth } from '#lib/drawing/shapes.ts';

test('a band has its half on the left of its direction', () => {
  expect(
    drawBand(
      [
        [0, 10],
        [100, 10],
      ],
      8,
    ),
  ).toEqual({ outline: 'M0 6l100 0l0 8l-100 0z', half: 'M0 6l100 0l0 4l-100 0z' });
});

test('an arrow ends in a head that is wider than its shaft, and its half is the way behind it', () => {
  expect(
    drawArrow(
      [
        [0, 50],
        [100, 50],
      ],
      10,
    ),
  ).toEqual({
    outline: 'M0 45l78 0l0 -6l22 11l-22 12l0 -7l-78 0z',
    half: 'M0 45l39 0l0 10l-39 0z',
  });
});

test('half of an area is a hatching inside it', () => {
  const { half } = drawArea([
    [0, 0],
    [40, 0],
    [40, 12],
    [0, 12],
  ]);
  expect(half.match(/M/g)).toHaveLength(3);
  for (const [, from, to] of half.matchAll(/M(\d+) \d+H(\d+)/g)) expect([Number(from) >= 0, Number(to) <= 40]).toEqual([true, true]);
});

test('half of a disc is its left half', () => {
  expect(drawDisc([10, 10], 4).half).toBe('M10 6A4 4 0 0 0 10 14z');
});

test('corners are cut, and the ends of a line stay', () => {
  const line = smooth([
    [0, 0],
    [10, 0],
    [10, 10],
  ]);
  expect([line[0], line.at(-1)]).toEqual([
    [0, 0],
    [10, 10],
  ]);
  expect(line).not.toContainEqual([10, 0]);
});

test('half of an arrow follows its corners', () => {
  const { half } = drawArrow(
    [
      [0, 0],
      [50, 0],
      [50, 200],
    ],
    10,
  );
  const [, ...steps] = half.matchAll(/l(-?\d+) (-?\d+)/g);
  expect(steps.some(([, , down]) => Number(down) > 10)).toBe(true);
});
