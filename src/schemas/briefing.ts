import { z } from 'zod';
import { alsoAsked } from './fields/also-asked.ts';
import { corrections } from './fields/correction.ts';
import { day } from './fields/dated.ts';
import { formerIds, topicId } from './ids.ts';
import { wordText } from './fields/plain.ts';
import { statement } from './fields/statement.ts';

/** Frontmatter of a briefing, which answers a reader's question. The answer in prose follows it. */
export const briefing = z.strictObject({
  question: wordText.meta({
    description: 'The reader’s question that this briefing answers.',
    examples: ['Why was the ferry line closed?'],
  }),
  alsoAsked,
  standfirst: statement.meta({ description: 'The answer in one or two sentences, with its sources.' }),
  order: z.int().min(1).meta({ description: 'Position in the list of briefings, counted from 1.' }),
  topics: z.array(topicId).min(1).meta({ description: 'Ids of the briefing’s topics, from site.config.ts.' }),
  draft: z.boolean().default(false).meta({
    description: 'Whether the briefing is a draft. A draft is shown in development only, and findings in it do not stop the build.',
  }),
  later: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether the whole briefing tells what came after the article. Pages mark it as later.' }),
  published: day.meta({ description: 'Day on which the briefing was first published.' }),
  updated: day.optional().meta({ description: 'Day of the last change in what the briefing says.' }),
  corrections,
  unlinked: z
    .array(wordText)
    .default([])
    .meta({ description: 'Names that are not linked on this page.', examples: [['the court']] }),
  formerIds,
});
