import type { PLACE_KINDS } from '#schemas/place.ts';

type PlaceKind = (typeof PLACE_KINDS)[number];

/** The letter spacing of countries, in ems; the styles of both maps have the same number. */
const COUNTRY_SPACING = 0.06;

/** The name of a place as maps write it, and its letter spacing in ems. */
export const letterName = ({ name, kind }: { name: string; kind: PlaceKind }): { text: string; spacing: number } =>
  kind === 'country' ? { text: name.toUpperCase(), spacing: COUNTRY_SPACING } : { text: name, spacing: 0 };
