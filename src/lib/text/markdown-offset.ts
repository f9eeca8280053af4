const REFERENCE = /&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]*);/iy;
const ESCAPE = /\\[!-/:-@[-`{-~]/y;

/** The match of a sticky pattern at an offset; empty if there is none. */
function matchAt(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
}

/**
 * The offset in Markdown of a character in its text; both count from 0. The Markdown may have escapes (`\*`), character
 * references (`&amp;`), and indentation or `>` before wrapped lines. Never throws; if the two do not match, the result is
 * an approximation.
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

/** The character reference at an offset of the Markdown, if it may represent the character; else empty. */
function referenceTo(character: string, raw: string, at: number): string {
  const reference = matchAt(REFERENCE, raw, at);
  // A literal ampersand begins no reference.
  return character === '&' && reference !== '&amp;' && !/^&#/.test(reference) ? '' : reference;
}

/** Skips indentation and `>` before the first character of a wrapped line. */
function startOfLine(raw: string, at: number, first: string | undefined): number {
  let start = at;
  while (start < raw.length && raw[start] !== first && /[\s>]/.test(raw[start] ?? '')) start++;
  return start;
}
