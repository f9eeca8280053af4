import { drawOutlines, type DrawnOutlines, type Outlines } from '#lib/geo/draw-outlines.ts';
import { fitProjection, type Coordinates, type FittedProjection, type Point } from '#lib/geo/fit-projection.ts';
import { layOutLabels, overlap, type Box, type LabelledMark, type LabelPlace } from '#lib/drawing/lay-out-labels.ts';
import { drawArea, drawArrow, drawBand, drawDisc, smooth, type Shape } from '#lib/drawing/shapes.ts';
import { estimateWidth, wrapText } from '#lib/drawing/text-width.ts';
import { wordsOf, type Catalogue } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Entry } from '#dossier/entry.ts';
import { lettering } from './lettering.ts';
import { listMovementRows, type MovementRow } from './movement-rows.ts';
import { listMovements, type Movement } from './movements.ts';
import { listPlaceFacts } from './place-facts.ts';
import { placeScaleBar, type ScaleBar } from './scale-bar.ts';

/** Movements drawn on a sheet. */
export interface MovementMap {
  size: MovementMapSize;
  /** The font size of the labels. */
  type: number;
  width: number;
  height: number;
  marks: MovementMark[];
  names: PlaceName[];
  scaleBar: ScaleBar;
}

export interface MovementMark {
  movement: Movement;
  shape: Shape;
  /** Its label, or if there is no room for it, the number of its row in the table; undefined if there is no room at all. */
  label: MapText | undefined;
  isNumbered: boolean;
  /** The area that leads to the event. */
  box: Box;
}

/** The name of a place, for orientation. Cities have a dot. */
export interface PlaceName {
  place: Entry<'places'>;
  label: MapText;
  dot: { x: number; y: number; radius: number } | undefined;
}

type MapLines = Pick<MapText, 'lines' | 'state'>;

export interface MapText {
  lines: string[];
  /** The state of an event, on a line of its own; undefined if it happened. */
  state: string | undefined;
  x: number;
  /** The baseline of the first line. */
  y: number;
  lineHeight: number;
  align: LabelPlace['align'];
  leader: LabelPlace['leader'];
}

/** Where a map is shown wide or narrow, it is drawn on a sheet for that size, cropped to the movements. */
type MovementMapSize = keyof typeof SHEETS;

const SHEETS = {
  wide: { width: 576, type: 14.5, lines: 2, names: 8, margin: 0.11, shape: [0.5, 0.95] },
  narrow: { width: 344, type: 14, lines: 3, names: 5, margin: 0.05, shape: [1.3, 1.6] },
} as const;

const SIZES = Object.keys(SHEETS) as MovementMapSize[];

const LEAST_KILOMETRES = 800;
const LINE_HEIGHT = 1.15;
/** The width of bands, and the radius of points, in units. */
const BAND = 11;
const ARROW = 9;
const LINE = 4;
const DISC = 8;
const DOT = 2.2;
/** How far from its mark a label may be. */
const REACH = [8, 16, 26, 40, 60, 85, 115];
const GAP = 3;

/** What the maps of movements and their table show; both are empty if no event is on the map. */
export interface Movements {
  maps: MovementMap[];
  rows: MovementRow[];
}

export function buildMovements(dossier: Dossier): Movements {
  const movements = listMovements(dossier);
  return {
    maps: movements.length === 0 ? [] : SIZES.map((size) => drawMovements(dossier, movements, size)),
    rows: listMovementRows(dossier),
  };
}

function drawMovements(dossier: Dossier, movements: readonly Movement[], size: MovementMapSize): MovementMap {
  const sheet = fitMovements(movements, size);
  const words = wordsOf(dossier.site);
  const { type, lines, names: most } = SHEETS[size];
  const scaleBar = placeScaleBar(sheet);
  const drawn = movements.map((movement) => ({ movement, text: writeLabel(movement, lines, words), ...drawMovement(movement, sheet) }));
  const places = listNamed(dossier, movements, sheet).slice(0, most);
  const bar: Box = { x: 0, y: scaleBar.y - type * 1.6, width: scaleBar.x + Math.max(scaleBar.width, type * 5), height: type * 3 };
  const shapes = drawn.flatMap(({ anchor, beads }) => [anchor, ...beads]);
  // Names first: those of countries and seas have one place only. Marks without a name are there so that no text covers them.
  const names = layOutLabels(
    [
      ...places.map(({ place, x, y, isCity }) => ({
        ...withName(roundAt([x, y], isCity ? DOT : 0), measureName(place, type)),
        isGround: !isCity,
      })),
      ...shapes.map((bead) => withName(bead)),
    ],
    { frame: sheet, taken: [bar], gap: GAP },
  ).map((name, index) => (places[index]?.isCity || isAt(name, places[index]) ? name : undefined));
  const dots = places.flatMap(({ x, y, isCity }) => (isCity ? [roundAt([x, y], DOT)] : []));
  const rest = [...drawn.flatMap(({ beads }) => beads), ...dots].map((bead) => withName(bead));
  const number = { width: estimateWidth('0') * type, height: type };
  const layOut = (taken: readonly Box[]) =>
    layOutAll(
      drawn.map(({ anchor, text }) => withName(anchor, measure(text, type))),
      (order) => layOutLabels([...order, ...rest], { frame: sheet, taken, number, reach: REACH, gap: GAP }).slice(0, order.length),
    );
  const besideNames = layOut([bar, ...names.slice(0, places.length).flatMap((name) => name?.box ?? [])]);
  // What moved matters more than the names of places.
  const labels = besideNames.every((label) => label?.form === 'name') ? besideNames : layOut([bar]);
  return {
    size,
    type,
    width: sheet.width,
    height: sheet.height,
    marks: drawn.map(({ movement, shape, text, anchor }, index) => ({
      movement,
      shape,
      label: placeText(labels[index], labels[index]?.form === 'number' ? { lines: [String(index + 1)], state: undefined } : text),
      isNumbered: labels[index]?.form === 'number',
      box: boxAround(anchor, labels[index]?.box),
    })),
    names: places.flatMap(({ place, x, y, isCity }, index): PlaceName[] => {
      const name = names[index];
      const isFree = name && !labels.some((label) => label && overlap(name.box, label.box, GAP));
      const label = isFree ? placeText(name, { lines: [place.data.name], state: undefined }) : undefined;
      return label ? [{ place, label, dot: isCity ? { x, y, radius: DOT } : undefined }] : [];
    }),
    scaleBar,
  };
}

/** Draws the outlines of countries below a map of movements. */
export function drawMovementGround(dossier: Dossier, outlines: Outlines, { size }: MovementMap): DrawnOutlines {
  const countries = dossier.places.filter(({ data }) => data.kind === 'country');
  return drawOutlines(outlines, fitMovements(listMovements(dossier), size), countries.map(coordinatesOf));
}

function fitMovements(movements: readonly Movement[], size: MovementMapSize): FittedProjection {
  const { width, margin, shape } = SHEETS[size];
  return fitProjection(
    movements.flatMap(({ points }) => points),
    { width, margin, leastKilometres: LEAST_KILOMETRES, shape },
  );
}

/** The lines of a label: the statement, and what is not obvious of its state, such as “arriving”. */
function writeLabel(movement: Movement, most: number, words: Catalogue): MapLines {
  const { statement, form, event, places } = movement;
  const { status } = event.data;
  // An arrow that has not arrived may cover the name of where it leads to.
  const isAhead = form === 'arrow' && status !== 'happened';
  const place = isPlaceOnLabel(movement) || isAhead ? places[0]?.data.name : undefined;
  const more = [...(status === 'happened' ? [] : [words.movements.state(form, status)]), ...(place === undefined ? [] : [place])];
  const state = more.length === 0 ? undefined : more.join(', ');
  return { lines: wrapShort(statement.text, most, widthOf([state ?? ''])), state };
}

/** Wraps a text into lines as short as possible, but not into more than a line of the given width needs. */
function wrapShort(text: string, most: number, width: number): string[] {
  const narrowest = wrapText(text, most);
  const limit = Math.max(width, widthOf(narrowest));
  const few = Array.from({ length: most }, (_, index) => wrapText(text, index + 1)).find((lines) => widthOf(lines) <= limit);
  return few ?? narrowest;
}

const widthOf = (lines: readonly string[]) => Math.max(...lines.map((line) => estimateWidth(line)));

const measure = ({ lines, state = '' }: MapLines, type: number) => ({
  width: widthOf([...lines, state]) * type,
  height: (lines.length + (state === '' ? 0 : 1)) * type * LINE_HEIGHT,
});

const measureName = ({ data: { name, kind } }: Entry<'places'>, type: number) => {
  const { scale, spacing } = lettering(kind);
  return { width: estimateWidth(name, spacing) * type * scale, height: type };
};

type Round = Pick<LabelledMark, 'x' | 'y' | 'radius'>;

/** Lays out labels; those that have only room for a number are tried again before the others. */
function layOutAll(
  marks: readonly LabelledMark[],
  layOut: (order: readonly LabelledMark[]) => (LabelPlace | undefined)[],
): (LabelPlace | undefined)[] {
  let order = [...marks];
  let best: { found: Map<LabelledMark, LabelPlace>; names: number } = { found: new Map(), names: -1 };
  for (let attempt = 0; attempt < marks.length && best.names < marks.length; attempt++) {
    const found = new Map(layOut(order).flatMap((label, index) => (label && order[index] ? [[order[index], label] as const] : [])));
    const isNamed = (mark: LabelledMark) => found.get(mark)?.form === 'name';
    const names = marks.filter(isNamed).length;
    if (names > best.names) best = { found, names };
    order = [...order.filter((mark) => !isNamed(mark)), ...order.filter(isNamed)];
  }
  return marks.map((mark) => best.found.get(mark));
}

/** Whether a label is on its place, and not beside it. */
const isAt = (label: LabelPlace | undefined, place: { x: number; y: number } | undefined) =>
  label && place && Math.hypot(label.box.x + label.box.width / 2 - place.x, label.box.y + label.box.height / 2 - place.y) < 1;

const withName = (mark: Round, name = { width: 0, height: 0 }): LabelledMark => ({ ...mark, isGround: false, name });

/** The shape of a movement, the mark to which its label belongs, and marks that cover the rest of the shape. */
function drawMovement({ form, points }: Movement, sheet: FittedProjection): { shape: Shape; anchor: Round; beads: Round[] } {
  const flat = points.map(sheet.project);
  const [first = [0, 0]] = flat;
  if (form === 'point') return { shape: drawDisc(first, DISC), anchor: roundAt(first, DISC), beads: [] };
  if (form === 'area') {
    const [xs, ys] = [flat.map(([x]) => x), flat.map(([, y]) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const anchor = roundAt([(left + right) / 2, (top + bottom) / 2], Math.max(right - left, bottom - top) / 2);
    return { shape: drawArea(flat), anchor, beads: beadsAround(flat) };
  }
  const width = { band: BAND, arrow: ARROW, line: LINE }[form];
  const beads = beadsOn(smooth(flat), form === 'arrow' ? width : width / 2);
  const anchor = beads[Math.floor(beads.length / 2)] ?? roundAt(first, width);
  const shape = form === 'arrow' ? drawArrow(flat, width) : drawBand(flat, width);
  return { shape, anchor, beads: beads.filter((bead) => bead !== anchor) };
}

/** The smallest box around a mark and its label, in whole units. */
function boxAround({ x, y, radius }: Round, label: Box = { x, y, width: 0, height: 0 }): Box {
  const [left, top] = [Math.min(x - radius, label.x), Math.min(y - radius, label.y)].map(Math.floor) as [number, number];
  const [right, bottom] = [Math.max(x + radius, label.x + label.width), Math.max(y + radius, label.y + label.height)];
  return { x: left, y: top, width: Math.ceil(right - left), height: Math.ceil(bottom - top) };
}

const roundAt = ([x, y]: Point, radius: number): Round => ({ x, y, radius });

/** Marks along a line, so close to each other that they touch. */
const beadsOn = (line: readonly Point[], radius = GAP): Round[] =>
  line.slice(1).flatMap(([toX, toY], index) => {
    const [x, y] = line[index] ?? [toX, toY];
    const pieces = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / radius / 1.5));
    return Array.from({ length: pieces }, (_, piece) =>
      roundAt([x + ((toX - x) * piece) / pieces, y + ((toY - y) * piece) / pieces], radius),
    );
  });

const beadsAround = (ring: readonly Point[]) => beadsOn([...ring, ...ring.slice(0, 1)]);

const coordinatesOf = ({ data }: Entry<'places'>): Coordinates => [data.coordinates.longitude, data.coordinates.latitude];

/**
 * The places that are named for orientation, the most important first: those of the movements, then the countries and cities
 * that the article mentions. Areas wider than a country have no point that would show where they are, and labels name the
 * places of points and areas.
 */
function listNamed(dossier: Dossier, movements: readonly Movement[], sheet: FittedProjection) {
  const own = new Set(movements.flatMap(({ places }) => places));
  const labelled = new Set(movements.filter(isPlaceOnLabel).map(({ places }) => places[0]));
  return listPlaceFacts(dossier)
    .filter(({ place, passages }) => own.has(place) || (passages.length > 0 && ['city', 'country'].includes(place.data.kind)))
    .filter(({ place }) => place.data.kind !== 'area' && !labelled.has(place))
    .toSorted((a, b) => Number(own.has(b.place)) - Number(own.has(a.place)))
    .flatMap(({ place }) => {
      const [x, y] = sheet.project(coordinatesOf(place)).map(round) as [number, number];
      const isOnSheet = x > 0 && y > 0 && x < sheet.width && y < sheet.height;
      return isOnSheet ? [{ place, x, y, isCity: place.data.kind === 'city' }] : [];
    });
}

/** Points and areas often lie where the name of their place would be. */
const isPlaceOnLabel = ({ form }: Movement) => form === 'point' || form === 'area';

function placeText(found: LabelPlace | undefined, { lines, state }: MapLines): MapText | undefined {
  if (!found) return undefined;
  const { box, align, leader } = found;
  const lineHeight = round(box.height / (lines.length + (state === undefined ? 0 : 1)));
  return {
    lines,
    state,
    x: round(box.x + { start: 0, middle: box.width / 2, end: box.width }[align]),
    y: round(box.y + lineHeight * 0.77),
    lineHeight,
    align,
    leader: leader?.map(round) as LabelPlace['leader'],
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
