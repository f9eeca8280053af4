import { z } from 'zod';

/**
 * A text that is shown as written. Unlike a statement, it is not parsed as Markdown, so its asterisks would be visible.
 *
 * @param missing the message for an empty text, if it should be more specific than the default
 */
export const plainText = (missing?: string) =>
  z
    .string()
    .regex(/^[^*]*$/, 'this text is shown as written, so its asterisks would be visible')
    .min(1, missing);

export const plain = plainText();
