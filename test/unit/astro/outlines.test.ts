import { describe, expect, test } from 'vitest';
import { findCountry } from '#lib/geo/draw-outlines.ts';
import type { Coordinates } from '#lib/geo/fit-projection.ts';
import { outlines } from '#astro/outlines.ts';

/**
 * The borders that the first project states below its map, by the towns within them. A package with other borders would
 * assign some of these towns to the neighbour.
 */
const IN_UKRAINE: [town: string, ...Coordinates][] = [
  ['Simferopol', 34.1, 44.95],
  ['Sevastopol', 33.52, 44.6],
  ['Yalta', 34.17, 44.5],
  ['Yevpatoria', 33.37, 45.19],
  ['Feodosia', 35.38, 45.04],
  ['Dzhankoi', 34.39, 45.71],
  ['Donetsk', 37.8, 48],
  ['Horlivka', 38.05, 48.3],
  ['Luhansk', 39.3, 48.57],
  ['Debaltseve', 38.44, 48.34],
  ['Mariupol', 37.55, 47.1],
  ['Kyiv', 30.52, 50.45],
];

const IN_RUSSIA: [town: string, ...Coordinates][] = [
  ['Rostov-on-Don', 39.72, 47.24],
  ['Krasnodar', 38.98, 45.04],
  ['Belgorod', 36.58, 50.6],
];

/** Ids of ISO 3166-1. */
const [UKRAINE, RUSSIA] = ['804', '643'];

describe.each(['fine', 'coarse'] as const)('the %s outlines', (which) => {
  const countryOf = (...point: Coordinates) => findCountry(outlines[which], point)?.id;

  test.each(IN_UKRAINE)('show %s in Ukraine', (_town, longitude, latitude) => {
    expect(countryOf(longitude, latitude)).toBe(UKRAINE);
  });

  test.each(IN_RUSSIA)('show %s in Russia', (_town, longitude, latitude) => {
    expect(countryOf(longitude, latitude)).toBe(RUSSIA);
  });
});
