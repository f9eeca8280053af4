import { z } from 'zod';
import { coordinates } from './coordinates.ts';
import { placeId } from '../ids.ts';
import { statement } from './statement.ts';

/** How an event is drawn, with the smallest number of points that the form needs. */
const LEAST_POINTS = { point: 1, line: 2, arrow: 2, band: 2, area: 3 } as const;

export type MapForm = keyof typeof LEAST_POINTS;
const MAP_FORMS = Object.keys(LEAST_POINTS) as [MapForm, ...MapForm[]];

/** What the map of movements shows of an event: a short statement, such as a force and its size, and where to draw it. */
export const onMap = z
  .strictObject({
    text: statement.shape.text.meta({
      description: 'What is drawn, in a few words that name the force and its size, or the range of the figures.',
      examples: ['Two ferries', '200 to 300 islanders'],
    }),
    cites: statement.shape.cites,
    waive: statement.shape.waive,
    form: z.enum(MAP_FORMS).meta({
      description: 'A point, a line, an arrow from the first point to the last, a band along the points, or an area inside them.',
    }),
    points: z
      .array(z.union([placeId, coordinates]))
      .min(1)
      .meta({ description: 'Where to draw it: ids of places, or coordinates, in order.' }),
  })
  .superRefine(({ form, points }, context) => {
    const least = LEAST_POINTS[form];
    // An empty list has its own message.
    if (points.length === 0) return;
    if (points.length < least || (form === 'point' && points.length > 1))
      context.addIssue({
        code: 'custom',
        path: ['points'],
        message: `the form "${form}" needs ${form === 'point' ? 'one point' : `at least ${least} points`}, and has ${points.length}`,
      });
  });
