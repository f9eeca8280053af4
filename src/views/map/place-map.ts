import { drawOutlines, type DrawnOutlines, type Outlines } from '#lib/geo/draw-outlines.ts';
import { distanceInKm, fitProjection, separateFar, type Coordinates, type FittedProjection } from '#lib/geo/fit-projection.ts';
import { layOutLabels, type LabelPlace } from '#lib/drawing/lay-out-labels.ts';
import { estimateWidth } from '#lib/drawing/text-width.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { letterName } from './lettering.ts';
import { findMainPlace, listPlaceFacts, type PlaceFacts } from './place-facts.ts';
import { boxOfScale, placeScaleBar, type ScaleBar } from './scale-bar.ts';

/** A place on the map. Cities have a dot; all others are wider than one, and have only a name. */
export interface MapMark extends PlaceFacts {
  x: number;
  y: number;
  isCity: boolean;
  labels: MapLabel[];
}

/** The label of a mark at one font size. */
export interface MapLabel {
  size: LabelSize;
  /** The name of the place, or its number in the key. */
  text: string;
  isNumber: boolean;
  x: number;
  /** The baseline. */
  y: number;
  align: LabelPlace['align'];
  leader: LabelPlace['leader'];
}

/** A map has small labels where it is shown wide, and larger ones where it is shown narrow; `any` is for both. */
export type LabelSize = 'any' | 'wide' | 'narrow';

/** What is shown below the map at one font size. */
export interface MapKey {
  size: LabelSize;
  /** Places whose names have no room on the map, with the numbers that replace them. */
  numbered: { number: number; mark: MapMark }[];
  /** Marks without a name or a number. */
  unlabelled: MapMark[];
}

export interface PlaceMap {
  width: number;
  height: number;
  outlines: DrawnOutlines;
  /** Beginning with the place that the article mentions most. */
  marks: MapMark[];
  keys: MapKey[];
  /** Places too far from the others to be on the map; the main place of the article is never one of them. */
  elsewhere: PlaceFacts[];
  scaleBar: ScaleBar;
}

export interface MapSize {
  width: number;
  /** The font sizes of the labels, in units of the map. */
  sizes: Partial<Record<LabelSize, number>>;
  /** Whether to show wide areas and places that appear only in background, and numbers for names without room. */
  isComplete: boolean;
}

/** The map on the page of places. */
const FULL_MAP: MapSize = { width: 720, sizes: { wide: 16, narrow: 32 }, isComplete: true };
/** A smaller map beside other content: the places of the article without wide areas, named where there is room. */
export const COMPACT_MAP: MapSize = { width: 340, sizes: { any: 15 }, isComplete: false };

/** The radius of a city’s dot, in font sizes; map.css has the same number. */
export const DOT = 0.22;

/** How far from its dot a label may be, in font sizes. */
const REACH = [0.5, 1, 1.8, 2.6, 3.6];
/** Places nearer to each other than this would be one dot on outlines of countries. */
const ONE_TOWN_KM = 60;
const MIN_FAR_KM = 4000;

/** Draws the places on a map; undefined if they all lie in about one town, where outlines of countries show nothing. */
export function drawPlaceMap(dossier: Dossier, outlines: Outlines, format: MapSize = FULL_MAP): PlaceMap | undefined {
  const all = listPlaceFacts(dossier);
  const facts = all.filter(({ place, passages }) => format.isComplete || (passages.length > 0 && place.data.kind !== 'area'));
  const { near, far } = separateFar(facts, coordinatesOf, MIN_FAR_KM, findMainPlace(dossier, facts));
  const points = near.map(coordinatesOf);
  if (!points.some((a) => points.some((b) => distanceInKm(a, b) > ONE_TOWN_KM))) return undefined;

  const sheet = fitProjection(points, { width: format.width, margin: 0.07, leastKilometres: 1200, shape: [0.6, 1.02] });
  const scaleBar = placeScaleBar(sheet);
  const marks = near.map((fact): MapMark => {
    const [x, y] = sheet.project(coordinatesOf(fact)).map(round) as [number, number];
    return { ...fact, x, y, isCity: fact.place.data.kind === 'city', labels: [] };
  });
  const keys = (Object.entries(format.sizes) as [LabelSize, number][]).map(([size, type]) =>
    label(marks, size, type, sheet, scaleBar, format),
  );
  const countries = all.filter(({ place }) => place.data.kind === 'country');
  return {
    width: sheet.width,
    height: sheet.height,
    outlines: drawOutlines(outlines, sheet, countries.map(coordinatesOf)),
    marks,
    keys,
    elsewhere: far,
    scaleBar,
  };
}

function coordinatesOf({ place }: PlaceFacts): Coordinates {
  const { longitude, latitude } = place.data.coordinates;
  return [longitude, latitude];
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Labels the marks at one font size; returns what has to be shown below the map. */
function label(
  marks: readonly MapMark[],
  size: LabelSize,
  type: number,
  sheet: FittedProjection,
  scaleBar: ScaleBar,
  format: MapSize,
): MapKey {
  const { isComplete } = format;
  const height = type * 1.05;
  const places = layOutLabels(
    marks.map(({ place: { data }, x, y, isCity }) => {
      const { text, spacing } = letterName(data);
      const name = { width: estimateWidth(text, spacing) * type, height };
      return { x, y, radius: isCity ? type * DOT : 0, isGround: !isCity, name };
    }),
    {
      frame: sheet,
      taken: [boxOfScale(scaleBar, type)],
      number: isComplete ? { width: estimateWidth('00') * type, height } : undefined,
      reach: isComplete ? REACH.map((far) => far * type) : [],
      gap: type * 0.14,
    },
  );
  const key: MapKey = { size, numbered: [], unlabelled: [] };
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
      text: form === 'number' ? String(key.numbered.length) : letterName(mark.place.data).text,
      isNumber: form === 'number',
      x: round(box.x + { start: 0, middle: box.width / 2, end: box.width }[align]),
      y: round(box.y + box.height * 0.77),
      align,
      leader: leader?.map(round) as LabelPlace['leader'],
    });
  }
  return key;
}
