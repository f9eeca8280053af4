import { drawOutlines, type DrawnOutlines, type Outlines } from '#lib/geo/draw-outlines.ts';
import { distanceInKm, fitProjection, separateFar, type Coordinates, type FittedProjection } from '#lib/geo/fit-projection.ts';
import { layOutLabels, type Box, type LabelPlace } from '#lib/drawing/lay-out-labels.ts';
import { estimateWidth } from '#lib/drawing/text-width.ts';
import { wordsOf, type Catalogue } from '#locales/catalogue.ts';
import type { PLACE_KINDS } from '#schemas/place.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { statePoint } from './explain-map.ts';
import { layOutLegend, RING, type MapLegend } from './map-legend.ts';
import { listPlaceFacts, type PlaceFacts } from './place-facts.ts';

type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place on the map. */
export interface MapMark extends PlaceFacts {
  x: number;
  y: number;
  radius: number;
  labels: MapLabel[];
}

/** The label of a mark at one size of type. */
export interface MapLabel {
  size: LabelSize;
  /** The name of the place, or the number that stands for it in the key. */
  text: string;
  isNumber: boolean;
  x: number;
  /** The base line. */
  y: number;
  align: LabelPlace['align'];
  leader: LabelPlace['leader'];
}

/** Where a map is drawn wide, letters of one size can be read; where it is drawn narrow, only larger ones; `any` stands for both. */
export type LabelSize = 'any' | 'wide' | 'narrow';

/** What stands below the map for one size of type. */
export interface MapKey {
  size: LabelSize;
  legend: MapLegend;
  /** Names for which there was no room, and the numbers that stand for them. */
  numbered: { number: number; mark: MapMark }[];
  /** Marks without a name or a number. */
  unlabelled: MapMark[];
}

export interface PlaceMap {
  width: number;
  height: number;
  outlines: DrawnOutlines;
  /** Those of which the article speaks most come first. */
  marks: MapMark[];
  keys: MapKey[];
  /** Places so far off that they are not on the map. */
  elsewhere: PlaceFacts[];
  /** What the map shows, in a sentence. */
  point: string;
  scaleBar: { x: number; y: number; width: number; kilometres: number };
}

export interface MapSize {
  width: number;
  /** Type sizes at which labels are laid out, in units of the map. */
  sizes: Partial<Record<LabelSize, number>>;
  /** Radius of the mark of a place of which one passage speaks; areas grow with passages. */
  unitRadius: number;
  /** Whether wide areas and places that only background tells of are shown, and names without room get numbers. */
  isComplete: boolean;
}

/** For a page of its own. */
const WHOLE_MAP: MapSize = { width: 720, sizes: { wide: 14.5, narrow: 26 }, unitRadius: 4.4, isComplete: true };
/** For a place beside other things: the places of the article but for wide areas, with the names for which there is room. */
export const COMPACT_MAP: MapSize = { width: 420, sizes: { any: 14 }, unitRadius: 3, isComplete: false };

/** Marks grow by so much where the map is drawn narrow; map.css has the same number. */
const NARROW_GROWTH = 1.5;

/** Places nearer than this to one another would be one dot on outlines of the world. */
const ONE_TOWN_KM = 60;
const LEAST_FAR_KM = 4000;

/** Draws the places on a map; undefined where they all lie in about one town, of which outlines of countries show nothing. */
export function drawPlaceMap(dossier: Dossier, outlines: Outlines, format: MapSize = WHOLE_MAP): PlaceMap | undefined {
  const all = listPlaceFacts(dossier);
  const facts = all.filter(({ place, passages }) => format.isComplete || (passages.length > 0 && place.data.kind !== 'area'));
  const { near, far } = separateFar(facts, coordinatesOf, LEAST_FAR_KM);
  const points = near.map(coordinatesOf);
  if (!points.some((a) => points.some((b) => distanceInKm(a, b) > ONE_TOWN_KM))) return undefined;

  const sheet = fitProjection(points, { width: format.width, margin: 0.07, leastKilometres: 1200, shape: [0.6, 1.02] });
  const scaleBar = placeScaleBar(sheet);
  const marks = near.map((fact): MapMark => {
    const [x, y] = sheet.project(coordinatesOf(fact)).map(round) as [number, number];
    return { ...fact, x, y, radius: radiusOf(fact.passages.length, format), labels: [] };
  });
  const words = wordsOf(dossier.site);
  const keys = (Object.entries(format.sizes) as [LabelSize, number][]).map(([size, type]) =>
    label(marks, size, type, sheet, scaleBar, format, words),
  );
  const countries = all.filter(({ place }) => place.data.kind === 'country');
  return {
    width: sheet.width,
    height: sheet.height,
    outlines: drawOutlines(outlines, sheet, countries.map(coordinatesOf)),
    marks,
    keys,
    elsewhere: far,
    point: statePoint(all, words),
    scaleBar,
  };
}

function coordinatesOf({ place }: PlaceFacts): Coordinates {
  const { longitude, latitude } = place.data.coordinates;
  return [longitude, latitude];
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A place that the article does not speak of has a mark smaller than any that it does. */
const radiusOf = (passages: number, { unitRadius }: MapSize) => round(unitRadius * Math.sqrt(passages === 0 ? 0.5 : passages));

/** A round length in the lower left corner. */
function placeScaleBar({ width, height, kilometresPerUnit }: FittedProjection): PlaceMap['scaleBar'] {
  const longest = (width / 5) * kilometresPerUnit;
  const power = 10 ** Math.floor(Math.log10(longest));
  const kilometres = ([5, 2, 1].find((step) => step * power <= longest) ?? 1) * power;
  return { x: 12, y: height - 12, width: round(kilometres / kilometresPerUnit), kilometres };
}

/** How the names of each kind are set; map.css sets them so. */
const LETTERING: Record<PlaceKind, { scale: number; spacing: number; isUpperCase: boolean }> = {
  city: { scale: 1, spacing: 0, isUpperCase: false },
  region: { scale: 1, spacing: 0, isUpperCase: false },
  country: { scale: 0.82, spacing: 0.1, isUpperCase: true },
  area: { scale: 1, spacing: 0.02, isUpperCase: false },
  sea: { scale: 1, spacing: 0.02, isUpperCase: false },
};

/** Labels marks at one size of type, and says what has to stand below the map. */
function label(
  marks: readonly MapMark[],
  size: LabelSize,
  type: number,
  sheet: FittedProjection,
  scaleBar: PlaceMap['scaleBar'],
  format: MapSize,
  words: Catalogue,
): MapKey {
  const { isComplete } = format;
  const growth = size === 'narrow' ? NARROW_GROWTH : 1;
  const height = type * 1.05;
  const bar: Box = { x: 0, y: scaleBar.y - type * 1.6, width: scaleBar.x + Math.max(scaleBar.width, type * 5), height: type * 3 };
  const places = layOutLabels(
    marks.map(({ place: { data }, passages, x, y, radius }) => {
      const { scale, spacing, isUpperCase } = LETTERING[data.kind];
      const width = estimateWidth(isUpperCase ? data.name.toUpperCase() : data.name, spacing) * type * scale;
      // On a small mark a name would hide it.
      const isGround = data.kind !== 'city' && radius * growth > height * 0.75;
      return { x, y, radius: (radius + (passages.length === 0 ? RING : 0)) * growth, isGround, name: { width, height } };
    }),
    {
      frame: sheet,
      taken: [bar],
      number: isComplete ? { width: estimateWidth('00') * type * 0.82, height: height * 0.82 } : undefined,
      reach: isComplete ? [8, 16, 26, 38, 52].map((far) => far * growth) : [],
      gap: 2 * growth,
    },
  );
  const most = Math.max(...marks.map(({ passages }) => passages.length));
  const legend = layOutLegend(most, (passages) => radiusOf(passages, format) * growth, { width: sheet.width, type, words });
  const key: MapKey = { size, legend, numbered: [], unlabelled: [] };
  for (const [index, mark] of marks.entries()) {
    const found = places[index];
    if (!found) {
      key.unlabelled.push(mark);
      continue;
    }
    const { form, box, align, leader } = found;
    if (form === 'number') key.numbered.push({ number: key.numbered.length + 1, mark });
    mark.labels.push({
      size,
      text: form === 'number' ? String(key.numbered.length) : mark.place.data.name,
      isNumber: form === 'number',
      x: round(box.x + { start: 0, middle: box.width / 2, end: box.width }[align]),
      y: round(box.y + box.height * 0.77),
      align,
      leader: leader?.map(round) as LabelPlace['leader'],
    });
  }
  return key;
}
