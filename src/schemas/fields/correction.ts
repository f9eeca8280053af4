import { z } from 'zod';
import { day } from './dated.ts';
import { wordText } from './plain.ts';
import { waive } from './waiver.ts';

const correction = z.strictObject({
  date: day.meta({ description: 'Day of the correction.' }),
  was: wordText.meta({ description: 'The text before the correction, word for word.' }),
  now: wordText.nullable().meta({ description: 'The text after the correction, word for word; null if it was removed.' }),
  why: wordText.meta({ description: 'Why the text was changed, in a sentence.' }),
  waive,
});

/** The corrections of an entry since its publication. */
export const corrections = z.array(correction).default([]).meta({ description: 'Corrections since the publication, newest first.' });

export type Correction = z.output<typeof correction>;
