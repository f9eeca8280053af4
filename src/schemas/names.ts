import { z } from 'zod';
import { sameAs } from './ids.ts';

/** What an entry is called besides its main name; everything here is found by search and linked at its first mention. */
export const names = {
  altLabels: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'Other names and spellings under which readers may know or seek it.', examples: [['Bombay']] }),
  originalNames: z
    .array(
      z.strictObject({
        text: z
          .string()
          .min(1)
          .meta({ description: 'The name in its own script.', examples: ['मुंबई'] }),
        language: z
          .string()
          .regex(/^[a-z]{2,3}$/, 'a language is a code of two or three letters, such as mr')
          .meta({ description: 'Language of that name: an ISO 639 code.', examples: ['mr'] }),
      }),
    )
    .default([])
    .meta({ description: 'The name in its original language and script.' }),
  sameAs: sameAs.optional(),
};
