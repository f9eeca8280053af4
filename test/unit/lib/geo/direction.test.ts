import { expect, test } from 'vitest';
import { directionTo, type Direction } from '#lib/geo/direction.ts';
import type { Coordinates } from '#lib/geo/fit-projection.ts';

test.each<[to: Coordinates, direction: Direction]>([
  [[10, 60], 'north'],
  [[20, 55], 'north-east'],
  [[30, 50], 'east'],
  [[10, 40], 'south'],
  [[0, 44], 'south-west'],
  [[-10, 50], 'west'],
])('from 10° east and 50° north, %j lies to the %s', (to, direction) => {
  expect(directionTo([10, 50], to)).toBe(direction);
});

test('the date line is no obstacle', () => {
  expect(directionTo([179, 0], [-179, 0])).toBe('east');
});
