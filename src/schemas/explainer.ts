import { z } from 'zod';
import { corrections } from './correction.ts';
import { actorId, termId } from './ids.ts';
import { statement } from './statement.ts';

/** The front of the microsite: the question it answers, and the answer in brief. */
export const explainer = z.strictObject({
  question: z.string().min(1).meta({ description: 'The one question the whole explainer answers.' }),
  answer: statement.meta({ description: 'The answer in one sentence.' }),
  atAGlance: z
    .array(
      statement.extend({
        heading: z
          .string()
          .min(1)
          .meta({ description: 'What the sentence answers.', examples: ['Why it matters'] }),
      }),
    )
    .max(3)
    .default([])
    .meta({ description: 'What happened, why it matters and what is known, each in a sentence or two: the first screen.' }),
  inBrief: z.array(statement).min(1).meta({ description: 'The answer in about five statements.' }),
  keyActors: z
    .array(actorId)
    .default([])
    .meta({ description: 'Ids of the actors a reader meets first: those who took part in the main event.' }),
  keyTerms: z.array(termId).default([]).meta({ description: 'Ids of the terms a reader needs first.' }),
  mapNotes: z
    .array(statement)
    .default([])
    .meta({ description: 'What a reader of the map should know, such as how it shows borders that are in dispute.' }),
  corrections,
});
