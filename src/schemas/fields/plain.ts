import { z } from 'zod';

const hasWord = (text: string) => text === '' || /[\p{L}\p{N}]/u.test(text);
const NO_WORD = 'this text has no words: nobody could read or find it';

/** A text with at least one letter or digit. */
export const wordText = z.string().min(1).refine(hasWord, NO_WORD);

/** A name: its words have one space between them, or a no-break space, and none around them. */
export const nameText = wordText.refine(
  (name) => name.trim() === name && !/\s\s|[\n\t]/.test(name),
  'this name has a line break, two spaces in a row, or a space at its beginning or end',
);

/**
 * A text that is shown as written. Unlike a statement, it is not parsed as Markdown, so its asterisks would be visible.
 *
 * @param missing the message for an empty text, if it should be more specific than the default
 */
export const plainText = (missing?: string) =>
  z
    .string()
    .regex(/^[^*]*$/, 'this text is shown as written, so its asterisks would be visible')
    .min(1, missing)
    .refine(hasWord, NO_WORD);

export const plain = plainText();
