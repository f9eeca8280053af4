import { z } from 'zod';
import { alsoAsked } from './also-asked.ts';
import { sameAs } from '../ids.ts';
import { nameText } from './plain.ts';
import { findScriptIssue } from './script-of-name.ts';

/** Other names of an entry. Search finds them, and their first mention on a page becomes a link. */
export const names = {
  altLabels: z
    .array(nameText)
    .default([])
    .meta({ description: 'Other names and spellings that readers may know or search for.', examples: [['Bombay']] }),
  originalNames: z
    .array(
      z
        .strictObject({
          text: nameText.meta({ description: 'The name in its original script.', examples: ['मुंबई'] }),
          language: z
            .string()
            .regex(/^[a-z]{2,3}$/, 'this is not a language code of two or three letters, such as mr')
            .meta({ description: 'Language of the name: an ISO 639 code.', examples: ['mr'] }),
        })
        .superRefine(({ text, language }, { addIssue }) => {
          const issue = findScriptIssue(text, language);
          if (issue !== undefined) addIssue({ code: 'custom', path: ['text'], message: issue });
        }),
    )
    .default([])
    .meta({ description: 'The name in its original language and script.' }),
  sameAs: sameAs.optional(),
  alsoAsked,
};
