import { z } from 'zod';
import { corrections } from './correction.ts';
import { dated } from './dated.ts';
import { actorId, citationId, eventId, formerIds, placeId, topicId } from './ids.ts';
import { cautions, statement } from './statement.ts';
import { waive } from './waiver.ts';

export const EVENT_STATUSES = ['happened', 'under-way', 'planned'] as const;
export const ORIGINS = ['article', 'background', 'later'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Something in the chronology: schema.org Event, with a date in EDTF. */
export const event = z.strictObject({
  title: z.string().min(1).meta({ description: 'What happened, as a short sentence without a full stop.' }),
  cites: z.array(citationId).min(1).meta({ description: 'The passages and references that the title rests on.' }),
  date: dated,
  status: z
    .enum(EVENT_STATUSES)
    .meta({ description: 'How it stood when the article was written; for later events, how it stood on its own day.' }),
  origin: z.enum(ORIGINS).meta({ description: 'Where we know it from: the article, background to it, or after it.' }),
  actors: z.array(actorId).default([]).meta({ description: 'Ids of the actors involved.' }),
  places: z.array(placeId).default([]).meta({ description: 'Ids of the places where it happened.' }),
  topics: z.array(topicId).min(1).meta({ description: 'Topics from site.config.ts that it belongs to.' }),
  details: z.array(statement).default([]).meta({ description: 'More about it, each statement with its sources.' }),
  cautions,
  waive,
  outcomeOf: eventId.optional().meta({ description: 'The planned or expected event whose outcome this was.' }),
  corrections,
  formerIds,
});
