import { z } from 'zod';

/**
 * A text that is shown as it is written: unlike that of a statement it is not read as Markdown, so marks of emphasis
 * would be seen.
 *
 * @param missing what is said of one that is empty, where there is more to say than that
 */
export const plainText = (missing?: string) =>
  z
    .string()
    .regex(/^[^*]*$/, 'this text is shown as written, so its asterisks would be visible')
    .min(1, missing);

export const plain = plainText();
