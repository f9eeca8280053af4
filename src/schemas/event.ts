import { z } from 'zod';
import { corrections } from './fields/correction.ts';
import { dated } from './fields/dated.ts';
import { actorId, citationId, eventId, formerIds, placeId, topicId } from './ids.ts';
import { onMap } from './fields/on-map.ts';
import { wordText } from './fields/plain.ts';
import { cautions, statement } from './fields/statement.ts';
import { waive } from './fields/waiver.ts';

export const EVENT_STATUSES = ['happened', 'under-way', 'planned'] as const;
export const OUTCOMES = ['put-off', 'called-off', 'brought-forward'] as const;
export const ORIGINS = ['article', 'background', 'later'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Something in the chronology: schema.org Event, with a date in EDTF. */
export const event = z
  .strictObject({
    title: wordText.meta({ description: 'What happened, as a short sentence without a full stop.' }),
    cites: z.array(citationId).min(1).meta({ description: 'The passages and references that support the title.' }),
    date: dated,
    status: z
      .enum(EVENT_STATUSES)
      .meta({ description: 'The status of the event when the article was written; for later events, on their own day.' }),
    origin: z.enum(ORIGINS).meta({ description: 'Where the event is known from: the article, background to it, or later sources.' }),
    actors: z.array(actorId).default([]).meta({ description: 'Ids of the actors involved.' }),
    places: z.array(placeId).default([]).meta({ description: 'Ids of the places where the event happened.' }),
    topics: z.array(topicId).min(1).meta({ description: 'Ids of the event’s topics, from site.config.ts.' }),
    onMap: onMap.optional().meta({ description: 'What the map of movements shows of the event. Not for events after the article.' }),
    details: z.array(statement).default([]).meta({ description: 'More about the event, each statement with its sources.' }),
    cautions,
    waive,
    outcomeOf: eventId.optional().meta({ description: 'Id of the planned or expected event that led to this one.' }),
    outcome: z
      .enum(OUTCOMES)
      .optional()
      .meta({ description: 'How the plan changed before its day. Only with outcomeOf; left out if the plan was carried out.' }),
    corrections,
    formerIds,
  })
  .superRefine(({ origin, onMap }, context) => {
    if (onMap && origin === 'later')
      context.addIssue({
        code: 'custom',
        path: ['onMap'],
        message: 'the map shows what was known when the article was written, so an event with the origin "later" has no "onMap"',
      });
  });
