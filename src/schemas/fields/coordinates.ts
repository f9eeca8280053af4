import { z } from 'zod';

/** A point on the globe. */
export const coordinates = z.strictObject({
  latitude: z.number().min(-90).max(90).meta({ description: 'Degrees north of the equator.' }),
  longitude: z.number().min(-180).max(180).meta({ description: 'Degrees east of Greenwich.' }),
});
