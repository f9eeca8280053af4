import type { PLACE_KINDS } from '#schemas/place.ts';

type PlaceKind = (typeof PLACE_KINDS)[number];

interface Lettering {
  scale: number;
  spacing: number;
  isUpperCase: boolean;
}

const LETTERING: Readonly<Record<PlaceKind, Lettering>> = {
  city: { scale: 1, spacing: 0, isUpperCase: false },
  region: { scale: 1, spacing: 0, isUpperCase: false },
  country: { scale: 0.82, spacing: 0.1, isUpperCase: true },
  area: { scale: 1, spacing: 0.02, isUpperCase: false },
  sea: { scale: 1, spacing: 0.02, isUpperCase: false },
};

/** The lettering of a kind of place on maps, as in map-ground.css. */
export const lettering = (kind: PlaceKind): Lettering => LETTERING[kind];
