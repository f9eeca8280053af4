import type { TextPlace } from '#lib/text/text-place.ts';

/** The message about a text file with a byte that is not UTF-8. */
export const explainNotUtf8 = (file: string, { line, column }: TextPlace): string =>
  `${file}:${line}:${column}: this byte is not valid UTF-8. Save the file in UTF-8.`;
