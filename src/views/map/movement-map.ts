import type { Box, Round } from '#lib/drawing/lay-out-labels.ts';
import type { Shape } from '#lib/drawing/shapes.ts';
import { directionTo } from '#lib/geo/direction.ts';
import { distanceInKm, type FittedProjection } from '#lib/geo/fit-projection.ts';
import { memoize, memoizeByValue } from '#lib/memoize.ts';
import { wordsOf, type Catalogue } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { layOutLegend, type LegendItem } from './movement-legend.ts';
import { layOutPanelLabels, type PlaceName } from './lay-out-panel-labels.ts';
import { placeText, placeTitle, type MapText } from './movement-labels.ts';
import { listNamed } from './movement-names.ts';
import { gatherMovementInput, type MovementInput, type MovementMapInput, type PlaceInput } from './movement-input.ts';
import { layOutPanels, type MapPanel, type PanelFormat } from './movement-panels.ts';
import { listMovementRows, type MovementRow } from './movement-rows.ts';
import { drawMovement } from './movement-shapes.ts';
import { boxOfScale, placeScaleBar, type ScaleBar } from './scale-bar.ts';

/** Movements drawn on a sheet. */
export interface MovementMap {
  size: MovementMapSize;
  /** The font size of the labels. */
  type: number;
  width: number;
  height: number;
  panels: DrawnPanel[];
  /** What the fillings mean, at the bottom. */
  legend: LegendItem[];
}

/** A panel with what it shows; all positions are from its corner. */
export interface DrawnPanel extends Pick<MapPanel, 'x' | 'y'> {
  sheet: FittedProjection;
  /** Where the panel is, seen from a city of the main one. */
  title: MapText | undefined;
  marks: MovementMark[];
  names: PlaceName[];
  scaleBar: ScaleBar;
}

export interface MovementMark {
  movement: MovementInput;
  shape: Shape;
  /** Its label, or if there is no room for it, only its letter; undefined if there is no room at all. */
  label: MapText | undefined;
  /** The area that leads to the event. */
  box: Box;
}

/** Where a map is shown wide or narrow, it is drawn on a sheet for that size; the lead of the front page has the main part, in two sizes too. */
export type MovementMapSize = keyof typeof SHEETS;

/** Where they are shown, sheets are never smaller than here: their labels have at least 14 pixels. */
const SHEETS = {
  wide: { width: 600, type: 15, isBeside: true, far: 186, margin: 0.15, heights: [490, 530], isMainOnly: false },
  narrow: { width: 320, type: 14, isBeside: false, far: 206, margin: 0.12, heights: [435, 480], isMainOnly: false },
  lead: { width: 390, type: 14, isBeside: false, far: 0, margin: 0.15, heights: [390, 410], isMainOnly: true },
  'lead-narrow': { width: 322, type: 14, isBeside: false, far: 0, margin: 0.12, heights: [435, 436], isMainOnly: true },
} as const satisfies Record<string, PanelFormat & { type: number }>;

/** What the maps of movements and their table show; there is none if no event is on the map. */
export interface Movements {
  maps: MovementMap[];
  /** The main part of the map, for the lead of the front page, wide and narrow. */
  lead: { wide: MovementMap; narrow: MovementMap } | undefined;
  rows: MovementRow[];
}

/** Laid out once for all pages. The maps of dossiers with equal movements and places are the same objects. */
export const buildMovements = memoize((dossier: Dossier): Movements => {
  const input = gatherMovementInput(dossier);
  const draw = (size: MovementMapSize) => mapsIn(wordsOf(dossier.site))({ input, size });
  const isEmpty = input.movements.length === 0;
  return {
    maps: isEmpty ? [] : [draw('wide'), draw('narrow')],
    lead: isEmpty ? undefined : { wide: draw('lead'), narrow: draw('lead-narrow') },
    rows: listMovementRows(dossier),
  };
});

/** The maps in the words of a site; those of the last two states of its content are kept. */
const mapsIn = memoize((words: Catalogue) =>
  memoizeByValue(2 * Object.keys(SHEETS).length, ({ input, size }: { input: MovementMapInput; size: MovementMapSize }) =>
    drawMovements(input, size, words),
  ),
);

function drawMovements({ movements, places }: MovementMapInput, size: MovementMapSize, words: Catalogue): MovementMap {
  const { width, height, panels } = layOutPanels(movements, SHEETS[size]);
  const { type, isMainOnly } = SHEETS[size];
  const shown = movements.filter((movement) => panels.some((panel) => panel.movements.includes(movement)));
  const legend = layOutLegend(shown, { top: height, width, type, words });
  return {
    size,
    type,
    width,
    height: Math.ceil(height + legend.height),
    panels: panels.map((panel) => drawPanel(panel, panels[0], { places, type, words, hasLetters: !isMainOnly })),
    legend: legend.items,
  };
}

interface PanelOptions {
  places: readonly PlaceInput[];
  type: number;
  words: Catalogue;
  /** Whether labels begin with the letters of the table; where some movements are left out, letters would be missing. */
  hasLetters: boolean;
}

function drawPanel(panel: MapPanel, main: MapPanel | undefined, { places, type, words, hasLetters }: PanelOptions): DrawnPanel {
  const { x, y, sheet } = panel;
  const away = main && panel !== main ? locateAway(places, main.sheet, sheet) : undefined;
  const drawn = panel.movements.map((movement) => ({ movement, ...drawMovement(movement.form, movement.points.map(sheet.project)) }));
  const scaleBar = placeScaleBar(sheet);
  const title = away && placeTitle(words.movements.away(away), type);
  const taken = [...(title ? [title.box] : []), boxOfScale(scaleBar, type)];
  const { labels, names } = layOutPanelLabels(drawn, listNamed(places, sheet, type), { sheet, taken, type, words, hasLetters });
  return {
    x,
    y,
    sheet,
    title: title?.title,
    marks: drawn.map(({ movement, shape, rounds }, index): MovementMark => {
      const { place, text } = labels[index] ?? {};
      const isShown = place && text && (place.form === 'name' || hasLetters);
      const label = isShown ? placeText(place, place.form === 'name' ? text : { letter: movement.letter, lines: [''] }) : undefined;
      return { movement, shape, label, box: boxAround(rounds, place?.box) };
    }),
    names,
    scaleBar,
  };
}

/** Where a sheet is, seen from the city nearest to the middle of the main one, or from that middle if it has no city. */
function locateAway(
  places: readonly PlaceInput[],
  main: FittedProjection,
  { centre }: FittedProjection,
): Parameters<Catalogue['movements']['away']>[0] {
  const cities = listNamed(places, main, 0).filter(({ isCity }) => isCity);
  const far = ({ place }: { place: PlaceInput }) => distanceInKm(place.coordinates, main.centre);
  const [nearest] = cities.toSorted((a, b) => far(a) - far(b));
  const from = nearest?.place.coordinates ?? main.centre;
  return { kilometres: distanceInKm(from, centre), direction: directionTo(from, centre), from: nearest?.place.name };
}

/** The smallest box around a shape and its label, in whole units. */
function boxAround(rounds: readonly Round[], label: Box | undefined): Box {
  const boxes = [...rounds.map(({ x, y, radius: r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })), ...(label ? [label] : [])];
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))].map(Math.floor) as [number, number];
  const [right, bottom] = [Math.max(...boxes.map(({ x, width }) => x + width)), Math.max(...boxes.map(({ y, height }) => y + height))];
  return { x: left, y: top, width: Math.ceil(right - left), height: Math.ceil(bottom - top) };
}
