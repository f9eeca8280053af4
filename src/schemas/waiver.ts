import { z } from 'zod';

/** Rules set aside for one thing, each with the reason. */
export const waive = z
  .array(
    z.strictObject({
      rule: z
        .string()
        .min(1)
        .meta({ ref: 'rules', description: 'Id of the rule that does not apply here.', examples: ['number-is-sourced'] }),
      reason: z.string().min(1).meta({ description: 'Why it does not apply, for readers of the file.' }),
    }),
  )
  .default([])
  .meta({ description: 'Rules that are set aside for this one thing, each with the reason.' });
