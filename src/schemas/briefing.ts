import { z } from 'zod';
import { day } from './dated.ts';
import { topicId } from './ids.ts';
import { statement } from './statement.ts';

const correction = z.strictObject({
  date: day.meta({ description: 'Day of the correction.' }),
  was: z.string().min(1).meta({ description: 'What the briefing said.' }),
  now: z.string().min(1).meta({ description: 'What it says now.' }),
  why: z.string().min(1).meta({ description: 'Why it was changed.' }),
});

/** Frontmatter of a briefing: a reader's question; the answer in prose follows it. */
export const briefing = z.strictObject({
  question: z
    .string()
    .min(1)
    .meta({ description: 'The reader’s question that this briefing answers.', examples: ['What was on the table?'] }),
  standfirst: statement.meta({ description: 'The answer in one or two sentences, with its sources.' }),
  order: z.int().min(1).meta({ description: 'Its place in the row of briefings, counted from 1.' }),
  topics: z.array(topicId).min(1).meta({ description: 'Topics from site.config.ts that it belongs to.' }),
  published: day.meta({ description: 'Day it was first published.' }),
  updated: day.optional().meta({ description: 'Day of its last change of substance.' }),
  corrections: z.array(correction).default([]).meta({ description: 'What was wrong and was put right, newest first.' }),
  unlinked: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'Names that shall not be linked on this page.', examples: [['the court']] }),
});
