import { z } from 'zod';
import { corrections } from './correction.ts';
import { day } from './dated.ts';
import { formerIds, topicId } from './ids.ts';
import { statement } from './statement.ts';

/** Frontmatter of a briefing: a reader's question; the answer in prose follows it. */
export const briefing = z.strictObject({
  question: z
    .string()
    .min(1)
    .meta({ description: 'The reader’s question that this briefing answers.', examples: ['What was on the table?'] }),
  standfirst: statement.meta({ description: 'The answer in one or two sentences, with its sources.' }),
  order: z.int().min(1).meta({ description: 'Its place in the row of briefings, counted from 1.' }),
  topics: z.array(topicId).min(1).meta({ description: 'Topics from site.config.ts that it belongs to.' }),
  draft: z.boolean().default(false).meta({
    description: 'Whether it is not to be published yet: it then shows in development only, and what is found in it stops no build.',
  }),
  published: day.meta({ description: 'Day it was first published.' }),
  updated: day.optional().meta({ description: 'Day of its last change of substance.' }),
  corrections,
  unlinked: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'Names that shall not be linked on this page.', examples: [['the court']] }),
  formerIds,
});
