import type { Coordinates } from './fit-projection.ts';

/** Clockwise from the north. */
export const DIRECTIONS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The direction in which the shortest way from one point to another begins. */
export function directionTo([fromLongitude, fromLatitude]: Coordinates, [toLongitude, toLatitude]: Coordinates): Direction {
  const [φ1, φ2, λ] = [fromLatitude, toLatitude, toLongitude - fromLongitude].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  const bearing = Math.atan2(Math.sin(λ) * Math.cos(φ2), Math.cos(φ1) * Math.sin(φ2) - Math.sin(φ1) * Math.cos(φ2) * Math.cos(λ));
  const eighths = Math.round(bearing / (Math.PI / 4));
  return DIRECTIONS[(eighths + DIRECTIONS.length) % DIRECTIONS.length] ?? 'north';
}
