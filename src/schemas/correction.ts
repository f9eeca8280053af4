import { z } from 'zod';
import { day } from './dated.ts';
import { waive } from './waiver.ts';

const correction = z.strictObject({
  date: day.meta({ description: 'Day of the correction.' }),
  was: z.string().min(1).meta({ description: 'What was said, word for word as it stood.' }),
  now: z.string().min(1).nullable().meta({ description: 'What is said now, word for word; null where the words were taken out.' }),
  why: z.string().min(1).meta({ description: 'Why it was changed, in a sentence.' }),
  waive,
});

/** What was wrong in an entry after it was published. */
export const corrections = z.array(correction).default([]).meta({ description: 'What was wrong and was put right, newest first.' });

export type Correction = z.output<typeof correction>;
