/** A text as a string of CSS: quotation marks, backslashes and what ends a line or a style element are escaped. */
export const cssString = (text: string): string =>
  `"${text.replace(/["\\<\p{Cc}]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
