import { describe, expect, test } from 'vitest';
import { distanceInKm, fitProjection, separateFar, type Coordinates } from '#lib/geo/fit-projection.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';
import { growthOf, QUADRATIC } from '../../../support/growth.ts';

const OPTIONS = { width: 700, margin: 0.1, leastKilometres: 1000, shape: [0.5, 1] } as const;

/** Points within some thousand kilometres of each other, anywhere, including the poles and the date line. */
const cluster = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
    fc.array(fc.tuple(fc.double({ min: -20, max: 20, noNaN: true }), fc.double({ min: -20, max: 20, noNaN: true })), {
      minLength: 2,
      maxLength: 12,
    }),
  )
  .map(([longitude, latitude, offsets]) =>
    offsets.map(([east, north]): Coordinates => [((longitude + east + 540) % 360) - 180, Math.max(-89, Math.min(89, latitude + north))]),
  );

describe('anywhere in the world, for points near each other', () => {
  test('all points are on the sheet, with a margin', () => {
    checkProperty(cluster, (points) => {
      const sheet = fitProjection(points, OPTIONS);
      for (const [x, y] of points.map(sheet.project)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(sheet.width);
        expect(y).toBeGreaterThanOrEqual(-1);
        expect(y).toBeLessThanOrEqual(sheet.height + 1);
      }
    });
  });

  test('the sheet has a shape that fits a page', () => {
    checkProperty(cluster, (points) => {
      const { width, height } = fitProjection(points, OPTIONS);
      expect(width).toBe(700);
      expect(height).toBeGreaterThanOrEqual(350);
      expect(height).toBeLessThanOrEqual(700);
    });
  });

  test('the scale is exact at the centre', () => {
    checkProperty(cluster, (points) => {
      const { centre, project, kilometresPerUnit } = fitProjection(points, OPTIONS);
      const beside: Coordinates = [centre[0], centre[1] + (centre[1] > 0 ? -1 : 1)];
      const [a, b] = [project(centre), project(beside)];
      const units = Math.hypot(a[0] - b[0], a[1] - b[1]);
      expect(units * kilometresPerUnit).toBeCloseTo(distanceInKm(centre, beside), 0);
    });
  });
});

test('north is up and east is right', () => {
  const { project } = fitProjection(
    [
      [10, 50],
      [20, 50],
      [15, 45],
      [15, 55],
    ],
    OPTIONS,
  );
  const [west, east, south, north] = (
    [
      [10, 50],
      [20, 50],
      [15, 45],
      [15, 55],
    ] as Coordinates[]
  ).map(project);
  expect(west![0]).toBeLessThan(east![0]);
  expect(north![1]).toBeLessThan(south![1]);
});

test('for points close together the sheet shows their surroundings', () => {
  const { width, kilometresPerUnit } = fitProjection(
    [
      [10, 50],
      [10.1, 50],
    ],
    OPTIONS,
  );
  expect(width * kilometresPerUnit).toBeCloseTo(1000);
});

describe('a distant point', () => {
  const part = (points: Coordinates[], least = 1000) => separateFar(points, (point) => point, least);

  test('is found among very many in a time that grows with their number', () => {
    const spread = (number: number) => Array.from({ length: number }, (_, at): Coordinates => [at % 20, (at % 31) / 2]);
    expect(part([...spread(1000), [100, 0]]).far).toEqual([[100, 0]]);
    expect(growthOf((number) => part(spread(number)), 300)).toBeLessThan(QUADRATIC);
  });

  test('is separated if the others are close together', () => {
    expect(
      part([
        [0, 50],
        [2, 50],
        [1, 51],
        [100, 0],
      ]),
    ).toEqual({
      near: [
        [0, 50],
        [2, 50],
        [1, 51],
      ],
      far: [[100, 0]],
    });
  });

  test('is kept if it is not too far', () => {
    expect(
      part([
        [0, 50],
        [2, 50],
        [1, 51],
        [10, 50],
      ]).far,
    ).toEqual([]);
  });

  test('is kept if all are far from each other', () => {
    expect(
      part([
        [0, 50],
        [30, 50],
        [-30, 50],
        [0, 20],
        [50, 50],
      ]).far,
    ).toEqual([]);
  });

  test('is separated if it is on the other side of the world, wherever the others are', () => {
    expect(
      part([
        [0, 0],
        [90, 0],
        [-90, 0],
        [180, 0],
      ]).far.length,
    ).toBeGreaterThan(0);
  });

  test('is the same for any order of the points', () => {
    const points: Coordinates[] = [
      [0, 50],
      [2, 50],
      [1, 51],
      [100, 0],
      [-120, 40],
    ];
    expect(new Set(part(points.toReversed()).far)).toEqual(new Set(part(points).far));
  });

  test('does not exist without points', () => {
    expect(part([])).toEqual({ near: [], far: [] });
  });
});
