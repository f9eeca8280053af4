import { geoAzimuthalEqualArea, geoDistance } from 'd3-geo';

/** Longitude and latitude in degrees. */
export type Coordinates = [longitude: number, latitude: number];
export type Point = [x: number, y: number];

/** A piece of the world laid flat on a sheet. */
export interface FittedProjection {
  width: number;
  height: number;
  centre: Coordinates;
  /** Kilometres that one unit of the sheet stands for at the centre. */
  kilometresPerUnit: number;
  project(coordinates: Coordinates): Point;
}

const EARTH_RADIUS_KM = 6371;

export const distanceInKm = (a: Coordinates, b: Coordinates): number => geoDistance(a, b) * EARTH_RADIUS_KM;

export interface FitOptions {
  width: number;
  /** Room on each side, as a share of the larger extent of the points. */
  margin: number;
  /** The least that the sheet shows from side to side: outlines drawn for small scales show nothing below it. */
  leastKilometres: number;
  /** Height by width: the flattest and the tallest sheet. */
  shape: readonly [flattest: number, tallest: number];
}

/**
 * Lays points flat so that all of them lie on a sheet of the given width: by Lambert’s azimuthal equal-area projection
 * around their middle, which has no bad regions short of the other side of the world.
 */
export function fitProjection(points: readonly Coordinates[], options: FitOptions): FittedProjection {
  const { width, margin, leastKilometres, shape } = options;
  const centre = middleOf(points);
  const flat = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).scale(1).translate([0, 0]);
  const projectRaw = (coordinates: Coordinates): Point => flat(coordinates) ?? [NaN, NaN];

  const raw = points.map(projectRaw);
  const [left, right] = extentOf(raw.map(([x]) => x));
  const [top, bottom] = extentOf(raw.map(([, y]) => y));
  const room = 2 * margin * Math.max(right - left, bottom - top);
  const across = Math.max(right - left + room, leastKilometres / EARTH_RADIUS_KM, (bottom - top + room) / shape[1]);
  const down = Math.max(bottom - top + room, across * shape[0]);
  const scale = width / across;
  const height = Math.round(down * scale);
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  return {
    width,
    height,
    centre,
    kilometresPerUnit: EARTH_RADIUS_KM / scale,
    project: (coordinates) => {
      const [x, y] = projectRaw(coordinates);
      return [(x - middleX) * scale + width / 2, (y - middleY) * scale + height / 2];
    },
  };
}

/**
 * Parts off what lies so far from the rest that a map of all would show nothing of the rest: measured from the point
 * that is nearest to all others, what is beyond both `leastKilometres` and four times the usual distance.
 */
export function partFarOff<T>(
  items: readonly T[],
  coordinatesOf: (item: T) => Coordinates,
  leastKilometres: number,
): { near: T[]; far: T[] } {
  const all = items.map((item) => distances(coordinatesOf(item), items.map(coordinatesOf)));
  const sums = all.map((row) => row.reduce((sum, distance) => sum + distance, 0));
  const fromHub = all[sums.indexOf(Math.min(...sums))] ?? [];
  const usual = fromHub.toSorted((a, b) => a - b)[Math.floor(fromHub.length / 2)] ?? 0;
  const limit = Math.min(Math.max(leastKilometres, 4 * usual), LARGEST_KILOMETRES);
  const isNear = (index: number) => (fromHub[index] ?? 0) <= limit;
  return { near: items.filter((_, index) => isNear(index)), far: items.filter((_, index) => !isNear(index)) };
}

/** Beyond this, about 75 degrees, the projection bends shapes out of recognition. */
const LARGEST_KILOMETRES = 8300;

const distances = (from: Coordinates, to: readonly Coordinates[]) => to.map((other) => distanceInKm(from, other));

/** The point of the sphere in the middle of others. */
function middleOf(points: readonly Coordinates[]): Coordinates {
  const [x, y, z] = [0, 1, 2].map((axis) => points.reduce((sum, point) => sum + (toVector(point)[axis] ?? 0), 0)) as [
    number,
    number,
    number,
  ];
  return [toDegrees(Math.atan2(y, x)), toDegrees(Math.atan2(z, Math.hypot(x, y)))];
}

const toRadians = (degrees: number) => (degrees * Math.PI) / 180;
const toDegrees = (radians: number) => (radians * 180) / Math.PI;

function toVector([longitude, latitude]: Coordinates): [x: number, y: number, z: number] {
  const [λ, φ] = [toRadians(longitude), toRadians(latitude)];
  return [Math.cos(φ) * Math.cos(λ), Math.cos(φ) * Math.sin(λ), Math.sin(φ)];
}

const extentOf = (values: readonly number[]): [least: number, most: number] => [Math.min(...values), Math.max(...values)];
