import { z } from 'zod';

/** An origin as a Content-Security-Policy names it: a scheme and a host, whose first label may be `*`, and perhaps a port. */
const ORIGIN = /^https?:\/\/(?:\*\.)?[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*(?::\d{1,5})?$/;

/** Which sites may show parts of this one in a frame. */
export const embed = z.strictObject({
  allow: z
    .union(
      [z.literal('*'), z.literal(false), z.array(z.string().regex(ORIGIN)).min(1)],
      'this is neither "*" nor false nor a list of origins such as "https://gazette.example.org", without a path',
    )
    .default('*')
    .meta({
      description:
        'Which other sites may embed parts of this one: all (`*`), those of a list of origins, or none (`false`). With `false`, nothing is built for it.',
      examples: ['*', false, ['https://gazette.example.org', 'https://*.example.net']],
    }),
});
