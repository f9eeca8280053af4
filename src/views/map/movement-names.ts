import { estimateWidth } from '#lib/drawing/text-width.ts';
import type { LabelledMark } from '#lib/drawing/lay-out-labels.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Entry } from '#dossier/entry.ts';
import type { FittedProjection } from '#lib/geo/fit-projection.ts';
import { letterName } from './lettering.ts';
import { coordinatesOf, listPlaceFacts } from './place-facts.ts';

/** The radius of a city’s dot. */
const DOT = 2.4;

/** A place that is named for orientation. */
export interface NamedPlace {
  place: Entry<'places'>;
  name: string;
  mark: LabelledMark;
  isCity: boolean;
}

const NAMED: ReadonlySet<string> = new Set(['country', 'city', 'sea']);

/** The countries, cities and seas of the article on a sheet, the most mentioned first. */
export const listNamed = (dossier: Dossier, sheet: FittedProjection, type: number): NamedPlace[] =>
  listPlaceFacts(dossier).flatMap(({ place, passages }): NamedPlace[] => {
    const { kind } = place.data;
    const [x, y] = sheet.project(coordinatesOf(place));
    const isOnSheet = x > 0 && y > 0 && x < sheet.width && y < sheet.height;
    if (!isOnSheet || !NAMED.has(kind) || passages.length === 0) return [];
    const { text, spacing } = letterName(place.data);
    const width = estimateWidth(text, spacing) * type;
    const isCity = kind === 'city';
    return [{ place, name: text, isCity, mark: { x, y, radius: isCity ? DOT : 0, isGround: !isCity, name: { width, height: type } } }];
  });
