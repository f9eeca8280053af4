import { z } from 'zod';
import { coordinates } from './fields/coordinates.ts';
import { corrections } from './fields/correction.ts';
import { formerIds } from './ids.ts';
import { names } from './fields/names.ts';
import { nameText } from './fields/plain.ts';
import { background, cautions, inArticle } from './fields/statement.ts';

export const PLACE_KINDS = ['city', 'region', 'country', 'area', 'sea'] as const;

/** A place that the article names: schema.org Place. Its events are derived from the chronology. */
export const place = z.strictObject({
  name: nameText.meta({ description: 'The name in the house spelling.' }),
  kind: z.enum(PLACE_KINDS).meta({ description: 'A city, a region of a country, a country, a wider area, or a sea.' }),
  ...names,
  coordinates: coordinates.meta({
    description: 'The point on the map that represents the place. If the place is not a city, choose a point inside it.',
  }),
  inArticle,
  cautions,
  background,
  corrections,
  formerIds,
});
