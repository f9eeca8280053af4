import { z } from 'zod';
import { alsoAsked } from './fields/also-asked.ts';
import { corrections } from './fields/correction.ts';
import { actorId, briefingId, eventId, termId } from './ids.ts';
import { wordText } from './fields/plain.ts';
import { outsideStatement, statement } from './fields/statement.ts';

/** The front page: the question that the site answers, and the answer in brief. */
export const explainer = z.strictObject({
  question: wordText.meta({ description: 'The main question, which the explainer answers.' }),
  alsoAsked,
  answer: statement.meta({ description: 'The answer in a sentence or two.' }),
  context: z.array(statement).default([]).meta({
    description: 'What follows the answer: two or three statements that a reader needs to understand it. About 60 words with the answer.',
  }),
  atAGlance: z
    .array(
      statement.extend({
        heading: wordText.optional().meta({
          description: 'Heading of the part that begins with the statement. Without one, the statement continues the part before it.',
          examples: ['Why it matters'],
        }),
        later: z.boolean().default(false).meta({ description: 'Whether the statement tells what came after the article.' }),
        since: outsideStatement
          .optional()
          .meta({ description: 'What became of it after the article, such as the answer to what was not known.' }),
      }),
    )
    .default([])
    .meta({
      description:
        'What happened, why it mattered, what was not known and what came after: four parts, each of one to four statements. Shown at the top of the front page.',
    }),
  inBrief: z.array(statement).min(1).meta({ description: 'The answer in about five statements.' }),
  chapters: z
    .array(
      z.strictObject({
        heading: wordText.meta({ description: 'Heading of the chapter.', examples: ['The vote'] }),
        first: briefingId,
      }),
    )
    .default([])
    .meta({ description: 'Chapters of the list of questions: each heading, with the briefing that comes first under it.' }),
  keyEvents: z.array(eventId).max(8).default([]).meta({
    description: 'Ids of the events that tell the story, about seven, also from before and after the article. Shown on the front page.',
  }),
  keyActors: z.array(actorId).default([]).meta({ description: 'Ids of the most important actors: those who took part in the main event.' }),
  keyTerms: z.array(termId).default([]).meta({ description: 'Ids of the most important terms.' }),
  mapNotes: z.array(statement).default([]).meta({ description: 'Notes on the map, such as how it shows disputed borders.' }),
  corrections,
});
