import { z } from 'zod';

/** Rules that do not apply to one item, each with the reason. */
export const waive = z
  .array(
    z.strictObject({
      rule: z
        .string()
        .min(1)
        .meta({ ref: 'rules', description: 'Id of the rule that does not apply here.', examples: ['number-is-sourced'] }),
      reason: z.string().min(1).meta({ description: 'Why the rule does not apply, for people who read the file.' }),
    }),
  )
  .default([])
  .meta({ description: 'Rules that do not apply to this item, each with the reason.' });
