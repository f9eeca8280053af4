import { z } from 'zod';

/** A file of the site that is written from its content. */
const fileExport = z.strictObject({
  path: z
    .string()
    .regex(
      /^(?!_)(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?!html?$)[A-Za-z0-9]+$/,
      'the path of an export begins without a slash, has only letters, digits, dots, hyphens and underscores, and ends with an extension other than html',
    )
    .meta({ description: 'Path of the file on the site.', examples: ['data/who-said-what.csv'] }),
  type: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9.+-]+$/, 'a media type is two lower-case words with a slash between them')
    .meta({ description: 'Media type of the file, for the development server and nginx.', examples: ['text/csv', 'application/json'] }),
  write: z
    .custom<(dossier: never, site: never) => string | Promise<string>>(
      (value) => typeof value === 'function',
      'this must be a function that returns a text',
    )
    .meta({ description: 'Writes the text of the file.' }),
});

/** Files of a site’s own that are written from its content. */
export const exports = z.array(fileExport);
