import { z } from 'zod';

/** A text that is shown as it is written: unlike that of a statement it is not read as Markdown, so marks of emphasis would be seen. */
export const plain = z
  .string()
  .regex(/^[^*]*$/, 'no emphasis can be shown here, and its asterisks would be seen')
  .min(1);
