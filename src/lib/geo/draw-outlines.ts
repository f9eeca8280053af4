import { geoContains, geoDistance, geoGraticule, geoIdentity, geoPath, geoStream } from 'd3-geo';
import type { GeometryObject as GeoJson } from 'geojson';
import { feature, merge, mesh, transform as decoder } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { memoize, memoizeByValue } from '../memoize.ts';
import { distanceToSegment } from '../drawing/distance-to-segment.ts';
import { EARTH_RADIUS_KM, middleOf, type Coordinates, type FittedProjection, type Point } from './fit-projection.ts';

/** Outlines of the countries of the world, as TopoJSON. */
export type Outlines = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Outlines as path data (the attribute `d`), with `STEPS_IN_UNIT` steps per unit of the sheet. */
export interface DrawnOutlines {
  /** The countries with one of the chosen points, without the borders between them. */
  chosen: string;
  /** All other countries, without the borders between them. */
  land: string;
  /** Borders between countries. */
  borders: string;
  /** Every tenth meridian and parallel. */
  grid: string;
}

/** How far a simplified line may deviate, in units. */
const TOLERANCE = 0.7;
/** Islands with a smaller area, in square units, are left out. */
const SMALLEST_ISLAND = 5;
/** Steps of path data per unit: a quarter of a pixel is invisible, and whole numbers are short. */
export const STEPS_IN_UNIT = 4;
/** How far lines extend beyond the sheet, in units, so that its edge does not look like a coast. */
const BLEED = 4;
/** Countries farther from the centre, in radians, are left out: near the antipode they would be drawn inside out. */
const HORIZON = (100 * Math.PI) / 180;

/** How many drawings are kept: all those of a site, in some hundred kB. */
const MOST_DRAWINGS = 24;

/** Draws the outlines on a sheet, simplified and clipped. The drawing is the same object for an equal sheet with the same points. */
export const drawOutlines = (outlines: Outlines, sheet: FittedProjection, chosen: readonly Coordinates[]): DrawnOutlines =>
  drawingsOf(outlines)({ sheet, chosen });

const drawingsOf = memoize((outlines: Outlines) =>
  memoizeByValue(MOST_DRAWINGS, ({ sheet, chosen }: { sheet: FittedProjection; chosen: readonly Coordinates[] }) =>
    draw(outlines, sheet, chosen),
  ),
);

/** Arcs are simplified one by one, so that neighbours share their border. */
function draw(outlines: Outlines, sheet: FittedProjection, chosen: readonly Coordinates[]): DrawnOutlines {
  const flat = layFlat(outlines, sheet);
  const shapes = flat.objects.countries.geometries.filter(
    (shape): shape is Shape => shape.type === 'Polygon' || shape.type === 'MultiPolygon',
  );
  const ids = findCountries(outlines)(chosen);
  const isChosen = ({ id }: Shape) => id !== undefined && ids.has(id);
  const borders = mesh(flat, { type: 'GeometryCollection', geometries: shapes }, (a, b) => a !== b);
  return {
    chosen: toPath(merge(flat, shapes.filter(isChosen)), sheet),
    land: toPath(
      merge(
        flat,
        shapes.filter((shape) => !isChosen(shape)),
      ),
      sheet,
    ),
    borders: toPath(borders, sheet),
    grid: toPath(drawGrid(sheet), sheet),
  };
}

/** A great circle between two points may go beyond their longitudes and latitudes, in degrees. */
const BULGE = 5;

/** The countries, each with the least and the greatest longitude and latitude: most points are ruled out by these. */
const listCountries = memoize((outlines: Outlines) =>
  feature(outlines, outlines.objects.countries).features.map((country) => {
    const { geometry } = country;
    const points =
      geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [];
    const ranges = ([0, 1] as const).map((axis) => {
      let [least, most] = [Infinity, -Infinity];
      for (const { [axis]: value = 0 } of points) [least, most] = [Math.min(least, value), Math.max(most, value)];
      return { least: least - BULGE, most: most + BULGE };
    });
    return {
      country,
      mayContain: (point: Coordinates) =>
        ranges.every(({ least, most }, axis) => (point[axis] ?? 0) >= least && (point[axis] ?? 0) <= most),
    };
  }),
);

/** The country that contains a point; undefined at sea. */
export const findCountry = (outlines: Outlines, point: Coordinates) =>
  listCountries(outlines).find(({ country, mayContain }) => mayContain(point) && geoContains(country, point))?.country;

/** The ids of the countries that contain points, found once for all sheets with the same points. */
const findCountries = memoize((outlines: Outlines) =>
  memoize((points: readonly Coordinates[]) => new Set(points.map((point) => findCountry(outlines, point)?.id))),
);

type Shape = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;

/** The longitudes and latitudes of a line, and the smallest circle on the globe around its middle that contains it. */
interface Arc {
  points: Coordinates[];
  middle: Coordinates;
  /** In radians. */
  radius: number;
}

/** The arcs of outlines, decoded once for all sheets. */
const decodeArcs = memoize(({ arcs, transform }: Outlines) => {
  const decode = decoder(transform ?? null);
  return arcs.map((arc): Arc => {
    const points = arc.map((position, at) => decode(position, at > 0) as Coordinates);
    const middle = middleOf(points);
    return { points, middle, radius: Math.max(...points.map((point) => geoDistance(point, middle))) };
  });
});

/** Projects outlines onto the sheet, without countries beyond the horizon. */
function layFlat(outlines: Outlines, sheet: FittedProjection): Outlines {
  const { objects } = outlines;
  const inView: boolean[] = [];
  const flatArcs = decodeArcs(outlines).map((arc, index) => {
    const { points } = arc;
    const away = geoDistance(arc.middle, sheet.centre);
    inView[index] =
      away + arc.radius < HORIZON || (away - arc.radius < HORIZON && points.some((point) => geoDistance(point, sheet.centre) < HORIZON));
    if (isFarAway(arc, away, sheet)) return [points[0], points.at(-1)].flatMap((end) => (end ? [sheet.project(end)] : []));
    const line = points.map(sheet.project);
    // On the sheet, a line far outside looks the same as the straight line between its ends.
    return isOutside(line, sheet) ? [line[0], line.at(-1)].filter((point) => point !== undefined) : simplify(line);
  });
  const isInView = (polygon: number[][]) => polygon.some((ring) => ring.some((arc) => inView[arc < 0 ? ~arc : arc]));
  const geometries = objects.countries.geometries.flatMap((shape): typeof objects.countries.geometries => {
    if (shape.type === 'Polygon') return isInView(shape.arcs) ? [shape] : [];
    if (shape.type === 'MultiPolygon') return [{ ...shape, arcs: shape.arcs.filter(isInView) }];
    return [];
  });
  return { type: 'Topology', arcs: flatArcs, objects: { countries: { ...objects.countries, geometries } } };
}

/**
 * Whether neither a line nor the straight line between its ends can reach the sheet: its circle on the globe is too far off.
 * Spares the projection of most of the world. The formulas are those of Lambert’s azimuthal equal-area projection.
 */
function isFarAway({ radius }: Arc, away: number, { origin: [x, y], kilometresPerUnit, width, height }: FittedProjection): boolean {
  const reach = Math.hypot(Math.max(x, width - x), Math.max(y, height - y)) + 2 * BLEED;
  /** Half the angle at which the circle appears from the centre; not a number if the centre is inside. */
  const halfAngle = Math.asin(Math.sin(radius) / Math.sin(away));
  const nearest = (2 * Math.sin((away - radius) / 2) * EARTH_RADIUS_KM) / kilometresPerUnit;
  return radius < Math.min(away, Math.PI - away) && nearest * Math.cos(halfAngle) > reach;
}

/** Whether a line is wholly to one side of the sheet and of what surrounds it. */
const isOutside = (line: readonly Point[], { width, height }: FittedProjection) =>
  line.every(([x]) => x < -BLEED) ||
  line.every(([x]) => x > width + BLEED) ||
  line.every(([, y]) => y < -BLEED) ||
  line.every(([, y]) => y > height + BLEED);

/** Simplifies a line with the Ramer–Douglas–Peucker algorithm; its ends stay. */
function simplify(line: readonly Point[]): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  const ends = [...first, ...last] as const;
  let [farthest, most] = [0, 0];
  for (const [index, [x, y]] of line.entries()) {
    const distance = distanceToSegment(x, y, ends);
    if (distance > most) [farthest, most] = [index, distance];
  }
  if (most <= TOLERANCE) return [first, last];
  return [...simplify(line.slice(0, farthest + 1)).slice(0, -1), ...simplify(line.slice(farthest))];
}

/** Meridians and parallels on the near hemisphere, projected onto the sheet. */
function drawGrid(sheet: FittedProjection): GeoJson {
  const lines = geoGraticule()
    .step([10, 10])
    .lines()
    .map(({ coordinates }) =>
      simplify(
        coordinates
          .filter((point) => geoDistance(point as Coordinates, sheet.centre) < Math.PI / 2)
          .map((point) => sheet.project(point as Coordinates)),
      ),
    );
  return { type: 'MultiLineString', coordinates: lines.filter(({ length }) => length > 1) };
}

/** Clips projected shapes to the sheet, and writes them as path data with relative points. */
function toPath(shape: GeoJson, { width, height }: FittedProjection): string {
  const parts: string[] = [];
  let line: Point[] = [];
  let isRing = false;
  const clip = geoIdentity().clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ]);
  geoStream(
    shape,
    clip.stream({
      point: (x, y) => line.push([x, y]),
      lineStart: () => (line = []),
      lineEnd: () => {
        if (!isRing || measureArea(line) >= SMALLEST_ISLAND) parts.push(writeLine(line, isRing));
      },
      polygonStart: () => (isRing = true),
      polygonEnd: () => (isRing = false),
    }),
  );
  return parts.join('');
}

/** The area of a ring on the sheet, in square units. */
const measureArea = (ring: readonly Point[]): number => geoPath().area({ type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] });

function writeLine(line: readonly Point[], isRing: boolean): string {
  let steps = '';
  let [x, y] = [0, 0];
  for (const [index, point] of line.entries()) {
    const [toX, toY] = [Math.round(point[0] * STEPS_IN_UNIT), Math.round(point[1] * STEPS_IN_UNIT)];
    const [dx, dy] = [toX - x, toY - y];
    if (index > 0 && dx === 0 && dy === 0) continue;
    [x, y] = [toX, toY];
    // A minus sign separates two numbers, so no space is needed.
    steps += `${index === 0 ? 'M' : steps.endsWith('l') || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}${index === 0 ? 'l' : ''}`;
  }
  return steps.endsWith('l') ? '' : `${steps}${isRing ? 'z' : ''}`;
}
