import type { Box } from '#lib/drawing/lay-out-labels.ts';
import type { FittedProjection } from '#lib/geo/fit-projection.ts';

export interface ScaleBar {
  x: number;
  y: number;
  width: number;
  kilometres: number;
}

/** Puts a scale bar of a round length into the lower left corner. */
export function placeScaleBar({ width, height, kilometresPerUnit }: FittedProjection): ScaleBar {
  const longest = (width / 5) * kilometresPerUnit;
  const power = 10 ** Math.floor(Math.log10(longest));
  const kilometres = ([5, 2, 1].find((step) => step * power <= longest) ?? 1) * power;
  return { x: 12, y: height - 12, width: Math.round((kilometres / kilometresPerUnit) * 10) / 10, kilometres };
}

/** The box that a scale bar and its text take at a font size. */
export const boxOfScale = ({ x, y, width }: ScaleBar, type: number): Box => ({
  x: 0,
  y: y - type * 1.6,
  width: x + Math.max(width, type * 5),
  height: type * 3,
});
