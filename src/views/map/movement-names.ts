import { estimateWidth } from '#lib/drawing/text-width.ts';
import type { LabelledMark } from '#lib/drawing/lay-out-labels.ts';
import type { FittedProjection } from '#lib/geo/fit-projection.ts';
import { letterName } from './lettering.ts';
import type { PlaceInput } from './movement-input.ts';

/** The radius of a city’s dot. */
const DOT = 2.4;

/** A place that is named for orientation. */
export interface NamedPlace {
  place: PlaceInput;
  /** Its name as it is written. */
  name: string;
  mark: LabelledMark;
  isCity: boolean;
}

/** The places that are on a sheet, in the same order. */
export const listNamed = (places: readonly PlaceInput[], sheet: FittedProjection, type: number): NamedPlace[] =>
  places.flatMap((place): NamedPlace[] => {
    const [x, y] = sheet.project(place.coordinates);
    const isOnSheet = x > 0 && y > 0 && x < sheet.width && y < sheet.height;
    if (!isOnSheet) return [];
    const { text, spacing } = letterName(place);
    const width = estimateWidth(text, spacing) * type;
    const isCity = place.kind === 'city';
    return [{ place, name: text, isCity, mark: { x, y, radius: isCity ? DOT : 0, isGround: !isCity, name: { width, height: type } } }];
  });
