/** A text as a CSS string, with quotation marks, backslashes, control characters and `<` escaped: safe in a style element. */
export const cssString = (text: string): string =>
  `"${text.replace(/["\\<\p{Cc}]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
