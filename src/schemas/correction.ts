import { z } from 'zod';
import { day } from './dated.ts';
import { waive } from './waiver.ts';

const correction = z.strictObject({
  date: day.meta({ description: 'Day of the correction.' }),
  was: z.string().min(1).meta({ description: 'The text before the correction, word for word.' }),
  now: z.string().min(1).nullable().meta({ description: 'The text after the correction, word for word; null if it was removed.' }),
  why: z.string().min(1).meta({ description: 'Why the text was changed, in a sentence.' }),
  waive,
});

/** The corrections of an entry since its publication. */
export const corrections = z.array(correction).default([]).meta({ description: 'Corrections since the publication, newest first.' });

export type Correction = z.output<typeof correction>;
