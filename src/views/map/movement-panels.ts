import { fitProjection, middleOf, type FittedProjection } from '#lib/geo/fit-projection.ts';
import { groupNeighbours } from './group-neighbours.ts';
import type { MovementInput } from './movement-input.ts';

/** A part of the map with a frame of its own. */
export interface MapPanel {
  /** Its upper left corner on the sheet. */
  x: number;
  y: number;
  sheet: FittedProjection;
  movements: readonly MovementInput[];
}

export interface PanelFormat {
  width: number;
  /** Whether movements far from most others are left out. */
  isMainOnly: boolean;
  /** Whether far panels are in a column beside the main one; otherwise they are in a row below it. */
  isBeside: boolean;
  /** The width of far panels in a column, or their height in a row. */
  far: number;
  /** Space around the movements of the main panel, as a share of their larger extent. */
  margin: number;
  /** The smallest and the largest height of the main panel. */
  heights: readonly [least: number, most: number];
}

/** The space between panels. */
const GUTTER = 6;
const LEAST_KILOMETRES = 800;

/** Most movements are in the main panel, which comes first; those far from it have panels of the same scale. */
export function layOutPanels(
  movements: readonly MovementInput[],
  format: PanelFormat,
): { width: number; height: number; panels: MapPanel[] } {
  const { width, isBeside, far, margin, heights, isMainOnly } = format;
  const groups = { ...groupNeighbours(movements), ...(isMainOnly ? { far: [] } : {}) };
  const hasFar = groups.far.length > 0;
  const mainWidth = isBeside && hasFar ? width - far - GUTTER : width;
  const sheet = fitProjection(pointsOf(groups.main), {
    width: mainWidth,
    margin,
    leastKilometres: LEAST_KILOMETRES,
    shape: [heights[0] / mainWidth, heights[1] / mainWidth],
  });
  // Far panels are in the order in which their places are, seen from the main panel.
  const middle = (group: readonly MovementInput[]) => sheet.project(centreOf(group))[isBeside ? 1 : 0];
  const others = groups.far.toSorted((a, b) => middle(a) - middle(b));
  const isLeft =
    isBeside && hasFar && others.filter((group) => sheet.project(centreOf(group))[0] < sheet.width / 2).length * 2 >= others.length;
  const length = isBeside ? sheet.height : width;
  const start = (index: number) => Math.round((index * (length + GUTTER)) / others.length);
  return {
    width,
    height: sheet.height + (isBeside || !hasFar ? 0 : GUTTER + far),
    panels: [
      { x: isLeft ? far + GUTTER : 0, y: 0, sheet, movements: groups.main },
      ...others.map((group, index): MapPanel => {
        const extent = start(index + 1) - start(index) - GUTTER;
        const [x, y] = isBeside ? [isLeft ? 0 : width - far, start(index)] : [start(index), sheet.height + GUTTER];
        const [panelWidth, panelHeight] = isBeside ? [far, extent] : [extent, far];
        return {
          x,
          y,
          sheet: fitProjection(pointsOf(group), {
            width: panelWidth,
            margin,
            leastKilometres: panelWidth * sheet.kilometresPerUnit,
            shape: [panelHeight / panelWidth, panelHeight / panelWidth],
          }),
          movements: group,
        };
      }),
    ],
  };
}

/** The points of movements, and of the places where they lead. */
const pointsOf = (movements: readonly MovementInput[]) => movements.flatMap(({ points, places }) => [...points, ...places]);

const centreOf = (movements: readonly MovementInput[]) => middleOf(pointsOf(movements));
