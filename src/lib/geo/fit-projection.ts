import { geoAzimuthalEqualArea, geoDistance } from 'd3-geo';

/** Longitude and latitude in degrees. */
export type Coordinates = [longitude: number, latitude: number];
export type Point = [x: number, y: number];

/** A map projection of a part of the world onto a sheet. Its numbers say all about it: projections with equal numbers are equal. */
export interface FittedProjection {
  width: number;
  height: number;
  centre: Coordinates;
  /** Where the centre is on the sheet. */
  origin: Point;
  /** Kilometres per unit of the sheet, at the centre. */
  kilometresPerUnit: number;
  project(coordinates: Coordinates): Point;
}

export const EARTH_RADIUS_KM = 6371;

export const distanceInKm = (a: Coordinates, b: Coordinates): number => geoDistance(a, b) * EARTH_RADIUS_KM;

export interface FitOptions {
  width: number;
  /** Space on each side, as a share of the larger extent of the points. */
  margin: number;
  /** The smallest width of the sheet in kilometres: outlines for small scales have no details below it. */
  leastKilometres: number;
  /** The smallest and the largest ratio of height to width. */
  shape: readonly [flattest: number, tallest: number];
}

/**
 * Fits a projection so that all points are on a sheet of the given width: Lambert’s azimuthal equal-area projection
 * around their centre, which has little distortion except near the antipode.
 */
export function fitProjection(points: readonly Coordinates[], options: FitOptions): FittedProjection {
  const { width, margin, leastKilometres, shape } = options;
  const centre = centreOf(points);
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
  const project = (coordinates: Coordinates): Point => {
    const [x, y] = projectRaw(coordinates);
    return [(x - middleX) * scale + width / 2, (y - middleY) * scale + height / 2];
  };
  return {
    width,
    height,
    centre,
    origin: project(centre),
    kilometresPerUnit: EARTH_RADIUS_KM / scale,
    project,
  };
}

/**
 * Separates items that are so far away that a map of all items would not show the others. Measured from the most central
 * item, an item is far if it is beyond `leastKilometres` and beyond four times the median distance. The main item, if any,
 * is near in any case. Of very many items, the most central is looked for among some of them only.
 */
export function separateFar<T>(
  items: readonly T[],
  coordinatesOf: (item: T) => Coordinates,
  leastKilometres: number,
  main?: T,
): { near: T[]; far: T[] } {
  const points = items.map(coordinatesOf);
  const step = Math.ceil(points.length / MOST_COMPARED);
  const compared = points.filter((_, index) => index % step === 0);
  const sums = compared.map((point) => distances(point, compared).reduce((sum, distance) => sum + distance, 0));
  const central = compared[sums.indexOf(Math.min(...sums))];
  const fromCentral = central ? distances(central, points) : [];
  const median = fromCentral.toSorted((a, b) => a - b)[Math.floor(fromCentral.length / 2)] ?? 0;
  const limit = Math.min(Math.max(leastKilometres, 4 * median), LARGEST_KILOMETRES);
  const isNear = (index: number) => (fromCentral[index] ?? 0) <= limit || (main !== undefined && items[index] === main);
  return { near: items.filter((_, index) => isNear(index)), far: items.filter((_, index) => !isNear(index)) };
}

/** How many items are compared with each other to find the most central: the time grows with the square. */
const MOST_COMPARED = 300;

/** Farther away, at about 75 degrees, the projection distorts shapes beyond recognition. */
const LARGEST_KILOMETRES = 8300;

const distances = (from: Coordinates, to: readonly Coordinates[]) => to.map((other) => distanceInKm(from, other));

/** From here on, the projection distorts shapes visibly. */
const WIDE_KILOMETRES = 5500;

/** The centre of a map of points: where most of them are, or if one is far away, half way between those farthest apart. */
function centreOf(points: readonly Coordinates[]): Coordinates {
  const middle = middleOf(points);
  if (points.every((point) => distanceInKm(point, middle) <= WIDE_KILOMETRES)) return middle;
  const farthestFrom = (from: Coordinates) => points.toSorted((a, b) => distanceInKm(from, b) - distanceInKm(from, a))[0] ?? from;
  const end = farthestFrom(middle);
  return middleOf([end, farthestFrom(end)]);
}

/** The mean of points on the sphere. */
export function middleOf(points: readonly Coordinates[]): Coordinates {
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
