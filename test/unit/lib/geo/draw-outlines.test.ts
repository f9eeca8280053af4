import { expect, test } from 'vitest';
import { drawOutlines, findCountry, STEPS_IN_UNIT, type Outlines } from '#lib/geo/draw-outlines.ts';
import { fitProjection, type Coordinates } from '#lib/geo/fit-projection.ts';

/** Two square countries, side by side, on the equator, and one on the other side of the world: the border is one arc. */
const WORLD: Outlines = {
  type: 'Topology',
  arcs: [
    [
      [10, 10],
      [10, -10],
    ],
    [
      [10, -10],
      [0, -10],
      [0, 10],
      [10, 10],
    ],
    [
      [10, 10],
      [20, 10],
      [20, -10],
      [10, -10],
    ],
    [
      [170, -10],
      [170, 10],
      [179, 10],
      [179, -10],
      [170, -10],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'west', properties: { name: 'West' }, arcs: [[1, 0]] },
        { type: 'Polygon', id: 'east', properties: { name: 'East' }, arcs: [[2, -1]] },
        { type: 'MultiPolygon', id: 'far', properties: { name: 'Far' }, arcs: [[[3]]] },
      ],
    },
  },
};

const sheet = fitProjection(
  [
    [2, 8],
    [18, -8],
  ],
  { width: 100, margin: 0.3, leastKilometres: 100, shape: [0.5, 1] },
);
const drawn = drawOutlines(WORLD, sheet, [[5, 0]]);
const numbers = (path: string) => [...path.matchAll(/-?\d+/g)].map(Number);

/** The points of a path; each after the first of a line is relative to the one before. */
function pointsOf(path: string): Coordinates[] {
  return path
    .split('M')
    .slice(1)
    .flatMap((line) => {
      let [x, y] = [0, 0];
      const steps = numbers(line);
      return Array.from({ length: steps.length / 2 }, (_, i): Coordinates => [
        (x += steps[2 * i] ?? 0) / STEPS_IN_UNIT,
        (y += steps[2 * i + 1] ?? 0) / STEPS_IN_UNIT,
      ]);
    });
}

test('a country with a chosen point is drawn separately from other land', () => {
  const corner = sheet.project([0, 10]);
  const isNear = ([x, y]: Coordinates) => Math.hypot(x - corner[0], y - corner[1]) < 0.5;
  expect(pointsOf(drawn.chosen).some(isNear)).toBe(true);
  expect(pointsOf(drawn.land).some(isNear)).toBe(false);
});

test('borders are drawn once, and coasts are not borders', () => {
  expect(drawn.borders.match(/M/g)).toHaveLength(1);
  for (const [x] of pointsOf(drawn.borders)) expect(x).toBeCloseTo(sheet.project([10, 0])[0], 0);
});

test('land on the other side of the world is left out', () => {
  expect(drawn.land.match(/M/g)).toHaveLength(1);
});

test('paths are whole numbers near the sheet, well formed', () => {
  for (const path of [drawn.land, drawn.chosen, drawn.borders, drawn.grid]) {
    expect(path).toMatch(/^(?:M-?\d+[ -]\d+l-?\d+(?:[ -]\d+)+z?)+$/);
    for (const [x, y] of pointsOf(path)) {
      expect(x).toBeGreaterThan(-6);
      expect(x).toBeLessThan(sheet.width + 6);
      expect(y).toBeGreaterThan(-6);
      expect(y).toBeLessThan(sheet.height + 6);
    }
  }
});

test('without a chosen point nothing is drawn separately', () => {
  expect(drawOutlines(WORLD, sheet, []).chosen).toBe('');
  expect(drawOutlines(WORLD, sheet, [[-50, 50]]).chosen).toBe('');
});

test('a point is in the country whose outline contains it', () => {
  expect(findCountry(WORLD, [15, 5])?.properties.name).toBe('East');
  expect(findCountry(WORLD, [40, 40])).toBeUndefined();
});

test('an equal sheet with the same points has the same drawing, and any other has its own', () => {
  const fit = (east: number) =>
    fitProjection(
      [
        [2, 8],
        [east, -8],
      ],
      { width: 100, margin: 0.3, leastKilometres: 100, shape: [0.5, 1] },
    );
  expect(drawOutlines(WORLD, fit(18), [[5, 0]])).toBe(drawn);
  expect(drawOutlines(WORLD, fit(18), [[15, 0]]).chosen).not.toBe(drawn.chosen);
  expect(drawOutlines(WORLD, fit(17), [[5, 0]]).borders).not.toBe(drawn.borders);
});
