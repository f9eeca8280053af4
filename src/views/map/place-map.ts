import { drawOutlines, type DrawnOutlines, type Outlines } from '#lib/geo/draw-outlines.ts';
import { distanceInKm, fitProjection, separateFar, type FittedProjection } from '#lib/geo/fit-projection.ts';
import { layOutLabels, type LabelPlace } from '#lib/drawing/lay-out-labels.ts';
import { layOutPatiently } from '#lib/drawing/lay-out-patiently.ts';
import { estimateWidth } from '#lib/drawing/text-width.ts';
import { memoize } from '#lib/memoize.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { letterName } from './lettering.ts';
import { coordinatesOf, findMainPlace, listPlaceFacts, type PlaceFacts } from './place-facts.ts';
import { boxOfScale, placeScaleBar, type ScaleBar } from './scale-bar.ts';

/** A place on a drawing. Cities have a dot; all others are wider than one, and have only a name. */
export interface MapMark extends PlaceFacts {
  x: number;
  y: number;
  isCity: boolean;
  /** Undefined if there is no room for it. */
  label: MapLabel | undefined;
}

export interface MapLabel {
  /** The name of the place, or its number in the key. */
  text: string;
  isNumber: boolean;
  x: number;
  /** The baseline. */
  y: number;
  align: LabelPlace['align'];
  leader: LabelPlace['leader'];
}

/** A map is drawn once for where it is shown wide, and once, with larger labels, for narrow places; `any` is for both. */
export type MapSize = 'any' | 'wide' | 'narrow';

export interface PlaceDrawing {
  size: MapSize;
  width: number;
  height: number;
  outlines: DrawnOutlines;
  /** Beginning with the place that the article mentions most. */
  marks: MapMark[];
  scaleBar: ScaleBar;
}

/** What is shown below the drawings of one size. */
export interface MapKey {
  size: MapSize;
  /** Places whose names have no room on the map, with the numbers that replace them. */
  numbered: { number: number; mark: MapMark }[];
  /** Marks without a name or a number. */
  unlabelled: MapMark[];
}

export interface PlaceMap {
  /** One for each size; two if the names have no room on a narrow one. */
  drawings: PlaceDrawing[];
  keys: MapKey[];
  /** Places beyond the edges of the map; the main place of the article is never one of them. */
  elsewhere: PlaceFacts[];
  /** How many places are left out because there are more than a map can show. */
  omitted: number;
}

export interface MapFormat {
  /** The width of each size and the font size of its labels. */
  sizes: Partial<Record<MapSize, { width: number; type: number }>>;
  /** Whether to show wide areas and places that appear only in background, and numbers for names without room. */
  isComplete: boolean;
}

/** The map on the page of places. */
const FULL_MAP: MapFormat = { sizes: { wide: { width: 720, type: 16 }, narrow: { width: 322, type: 14 } }, isComplete: true };
/** A smaller map beside other content: the places of the article without wide areas, named where there is room. */
export const COMPACT_MAP: MapFormat = { sizes: { any: { width: 340, type: 15 } }, isComplete: false };

/** The radius of a city’s dot, in font sizes; map.css has the same number. */
export const DOT = 0.22;

/** How far from its dot a label may be, in font sizes. */
const REACH = [0.5, 1, 1.8, 2.6, 3.6];
/** More marks would cover each other, and the time to lay out their names grows with the square. */
const MOST_PLACES = 200;
/** Places nearer to each other than this would be one dot on outlines of countries. */
const ONE_TOWN_KM = 60;
const MIN_FAR_KM = 4000;

/** The complete map, drawn once for the pages that show it. */
export const drawCompleteMap = memoize((dossier: Dossier) => memoize((outlines: Outlines) => drawPlaceMap(dossier, outlines)));

/** Draws the places on a map; undefined if they all lie in about one town, where outlines of countries show nothing. */
export function drawPlaceMap(dossier: Dossier, outlines: Outlines, format: MapFormat = FULL_MAP): PlaceMap | undefined {
  const places = listPlaceFacts(dossier);
  const relevant = places.filter(({ place, passages }) => format.isComplete || (passages.length > 0 && place.data.kind !== 'area'));
  const facts = relevant.length > MOST_PLACES ? relevant.toSorted((a, b) => weigh(b) - weigh(a)).slice(0, MOST_PLACES) : relevant;
  const mainPlace = findMainPlace(dossier, facts);
  const { near } = separateFar(facts, pointOf, MIN_FAR_KM, mainPlace);
  // Seas and areas are wider than the point in their middle: the map may end before it.
  const narrow = near.filter((fact) => !isWide(fact) || fact === mainPlace);
  const framed = narrow.length > 1 ? narrow : near;
  const points = framed.map(pointOf);
  if (!points.some((a) => points.some((b) => distanceInKm(a, b) > ONE_TOWN_KM))) return undefined;

  const countries = places.filter(({ place }) => place.data.kind === 'country').map(pointOf);
  const sheets = Object.entries(format.sizes).flatMap(([size, { width, type }]) => {
    const draw = (part: readonly PlaceFacts[]) => layOutSheet(part, near, { size: size as MapSize, width, type, format });
    const whole = draw(framed);
    const parts = size === 'narrow' && !whole.marks.every(isAtItsPlace) ? divideAtGap(framed) : [];
    return parts.length > 1 ? keepOnce(parts.map(draw)) : [whole];
  });
  const onMap = new Set(sheets.flatMap(({ marks }) => marks.map(({ place }) => place)));
  return {
    drawings: sheets.map(({ sheet, ...drawing }) => ({ ...drawing, outlines: drawOutlines(outlines, sheet, countries) })),
    keys: [...Map.groupBy(sheets, ({ size }) => size)].map(([size, drawings]) => numberKey(size, drawings)),
    elsewhere: facts.filter(({ place }) => !onMap.has(place)),
    omitted: relevant.length - facts.length,
  };
}

const pointOf = ({ place }: PlaceFacts) => coordinatesOf(place);

const isWide = ({ place }: PlaceFacts) => place.data.kind === 'area' || place.data.kind === 'sea';

const isAtItsPlace = ({ label }: MapMark) => label !== undefined && !label.isNumber && !label.leader;

/** The western and the eastern places, divided where the gap between neighbours is widest. */
function divideAtGap(facts: readonly PlaceFacts[]): PlaceFacts[][] {
  const sorted = facts.toSorted((a, b) => pointOf(a)[0] - pointOf(b)[0]);
  const longitudes = sorted.map((fact) => pointOf(fact)[0]);
  const gaps = longitudes.slice(1).map((longitude, index) => longitude - (longitudes[index] ?? longitude));
  const at = gaps.indexOf(Math.max(...gaps)) + 1;
  const parts = [sorted.slice(0, at), sorted.slice(at)];
  return parts.every(({ length }) => length > 1) ? parts : [];
}

interface SheetFormat {
  size: MapSize;
  width: number;
  type: number;
  format: MapFormat;
}

interface Sheet extends Omit<PlaceDrawing, 'outlines'> {
  sheet: FittedProjection;
}

/** A sheet that shows the framed places, with all places that are on it. */
function layOutSheet(framed: readonly PlaceFacts[], all: readonly PlaceFacts[], { size, width, type, format }: SheetFormat): Sheet {
  const sheet = fitProjection(framed.map(pointOf), { width, margin: 0.14, leastKilometres: 1200, shape: [0.72, 1.02] });
  const scaleBar = placeScaleBar(sheet);
  const placed = all.flatMap((fact): Omit<MapMark, 'label'>[] => {
    const [x, y] = sheet.project(pointOf(fact)).map(round) as [number, number];
    const isOnSheet = x >= 0 && y >= 0 && x <= sheet.width && y <= sheet.height;
    return isOnSheet ? [{ ...fact, x, y, isCity: fact.place.data.kind === 'city' }] : [];
  });
  return { size, width, height: sheet.height, sheet, scaleBar, marks: label(placed, type, sheet, scaleBar, format) };
}

/** Of the sheets that show a place, only that with its place nearest to the middle keeps it. */
function keepOnce(sheets: readonly Sheet[]): Sheet[] {
  const off = ({ x, y }: MapMark, { width, height }: Sheet) => Math.max(Math.abs(x / width - 0.5), Math.abs(y / height - 0.5));
  const isBest = (mark: MapMark, own: Sheet) =>
    sheets.every((other) => other.marks.every((twin) => twin.place !== mark.place || off(mark, own) <= off(twin, other)));
  return sheets.map((own) => ({ ...own, marks: own.marks.filter((mark) => isBest(mark, own)) }));
}

const round = (value: number) => Math.round(value * 10) / 10;

/** How much a place matters to the reader: where much is told of it; areas have no fixed place, so they come last. */
const weigh = ({ place, passages, events }: PlaceFacts) => (place.data.kind === 'area' ? 0 : 1 + passages.length + events);

/** Labels places at a font size. */
function label(
  places: readonly Omit<MapMark, 'label'>[],
  type: number,
  sheet: FittedProjection,
  scaleBar: ScaleBar,
  { isComplete }: MapFormat,
): MapMark[] {
  const height = type * 1.05;
  const boxed = places.map((of) => {
    const { text, spacing } = letterName(of.place.data);
    const name = { width: estimateWidth(text, spacing) * type, height };
    return { of, x: of.x, y: of.y, radius: of.isCity ? type * DOT : 0, isGround: !of.isCity, name };
  });
  const byWeight = boxed.toSorted((a, b) => weigh(b.of) - weigh(a.of));
  const found = new Map(
    layOutPatiently(byWeight, (order) =>
      layOutLabels(order, {
        frame: sheet,
        taken: [boxOfScale(scaleBar, type)],
        number: isComplete ? { width: estimateWidth('00') * type, height } : undefined,
        reach: isComplete ? REACH.map((far) => far * type) : [],
        gap: type * 0.14,
      }),
    ).map((place, index) => [byWeight[index]?.of, place]),
  );
  return places.map((of) => ({ ...of, label: writeLabel(of, found.get(of)) }));
}

function writeLabel({ place }: PlaceFacts, found: LabelPlace | undefined): MapLabel | undefined {
  if (!found) return undefined;
  const { form, box, align, leader } = found;
  return {
    text: letterName(place.data).text,
    isNumber: form === 'number',
    x: round(box.x + { start: 0, middle: box.width / 2, end: box.width }[align]),
    y: round(box.y + box.height * 0.77),
    align,
    leader: leader?.map(round) as LabelPlace['leader'],
  };
}

/** Numbers the marks without room for their names, and lists what has to be shown below the drawings. */
function numberKey(size: MapSize, drawings: readonly Sheet[]): MapKey {
  const marks = drawings.flatMap((drawing) => drawing.marks);
  const numbered = marks.filter(({ label }) => label?.isNumber).map((mark, index) => ({ number: index + 1, mark }));
  for (const { number, mark } of numbered) if (mark.label) mark.label.text = String(number);
  return { size, numbered, unlabelled: marks.filter(({ label }) => !label) };
}
