/** Escapes a text inside a paragraph of Markdown (CommonMark 0.31, “Backslash escapes”), in one line. */
export const escapeMarkdownInside = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]<>&~|#!]/g, (character) => `\\${character}`);

/** The same for a text that may begin the paragraph. */
export const escapeMarkdown = (text: string): string =>
  escapeMarkdownInside(text)
    // What would begin a list or a heading. Marks of a heading are escaped already.
    .replace(/^(?:[+\-=]|\d+(?=[.)]))/, (start) => (/^\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** An address for a link in angle brackets: `[text](<address>)`. */
export const escapeMarkdownUrl = (url: string): string => url.replaceAll(/[<>\\\s]/g, encodeURIComponent);
