import { z } from 'zod';
import { actorId, citationId } from './ids.ts';
import { plain } from './plain.ts';
import { statement } from './statement.ts';
import { waive } from './waiver.ts';

const shape = {
  waive,
  text: z.string().min(1).meta({ description: 'The quoted words, exactly, without quotation marks.' }),
  speaker: actorId.nullable().meta({ description: 'Id of the actor whose words these are; null where the source names nobody.' }),
  attribution: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'How the source names the speaker where the actor’s name alone would say too much.',
      examples: ['unnamed officials'],
    }),
  note: plain.optional().meta({ description: 'What a reader should know of this wording.' }),
};

/** Words that a reference quotes. */
export const quotation = z.strictObject(shape);

/** Words that the article quotes, and how others published them. */
export const articleQuotation = z.strictObject({
  ...shape,
  occasion: z
    .array(statement)
    .default([])
    .meta({ description: 'When, where and to whom the words were spoken, as far as the article or references tell.' }),
  otherWordings: z
    .array(
      z.strictObject({
        text: z.string().min(1).meta({ description: 'The words as the cited reference publishes them.' }),
        cites: z.array(citationId).min(1).meta({ description: 'The references that carry this wording.' }),
      }),
    )
    .default([])
    .meta({ description: 'The same words as published elsewhere, where the wording differs.' }),
});
