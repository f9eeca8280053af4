const REFERENCE = /&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]*);/iy;
const ESCAPE = /\\[!-/:-@[-`{-~]/y;

/** The pattern's match at an offset, if there is one just there. */
function matchAt(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
}

/**
 * Where a character of a text stands in the Markdown that wrote it, both as offsets from 0. The two differ by escapes
 * (`\*`), character references (`&amp;`), and what stands before a wrapped line: its indentation, or the mark of a
 * quotation. Never throws; where the two cannot be brought together, it goes on as though nothing differed.
 */
export function markdownOffset(raw: string, text: string, offset: number): number {
  let at = 0;
  for (let index = 0; index < offset;) {
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    const written = matchAt(ESCAPE, raw, at) === `\\${character}` ? `\\${character}` : referenceTo(character, raw, at);
    index += character.length;
    at += (written || character).length;
    if (character === '\n') at = startOfLine(raw, at, text[index]);
  }
  return Math.min(at, raw.length);
}

/** A character reference at an offset of the Markdown, where it may stand for that character. */
function referenceTo(character: string, raw: string, at: number): string {
  const reference = matchAt(REFERENCE, raw, at);
  // An ampersand that stands for itself begins no reference, but the text goes on as the Markdown does.
  return character === '&' && reference !== '&amp;' && !/^&#/.test(reference) ? '' : reference;
}

/** Skips what stands before the first character of a wrapped line. */
function startOfLine(raw: string, at: number, first: string | undefined): number {
  let start = at;
  while (start < raw.length && raw[start] !== first && /[\s>]/.test(raw[start] ?? '')) start++;
  return start;
}
