import { z } from 'zod';
import { actorId, citationId } from '../ids.ts';
import { quotationLocator } from './locator.ts';
import { plain, wordText } from './plain.ts';
import { statement } from './statement.ts';
import { waive } from './waiver.ts';

const shape = {
  waive,
  text: wordText.meta({ description: 'The exact quoted words, without quotation marks.' }),
  speaker: actorId.nullable().meta({ description: 'Id of the actor who said the words; null if the source does not name a speaker.' }),
  attribution: wordText.optional().meta({
    description: 'How the source describes the speaker, if the actor’s name alone would be too specific.',
    examples: ['unnamed officials'],
  }),
  note: plain.optional().meta({ description: 'What readers should know about this wording.' }),
};

/** Words that a reference quotes. */
export const quotation = z.strictObject({ ...shape, locator: quotationLocator });

/** Words that the article quotes, and the same words as others published them. */
export const articleQuotation = z.strictObject({
  ...shape,
  occasion: z
    .array(statement)
    .default([])
    .meta({ description: 'When, where and to whom the words were spoken, if the article or a reference says so.' }),
  otherWordings: z
    .array(
      z.strictObject({
        text: wordText.meta({ description: 'The words as published by the cited reference.' }),
        cites: z.array(citationId).min(1).meta({ description: 'The references with this wording.' }),
      }),
    )
    .default([])
    .meta({ description: 'The same words as published elsewhere, if the wording differs.' }),
});
