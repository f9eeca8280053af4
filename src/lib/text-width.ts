/**
 * Widths of characters in the unit of the font size, rounded up from those of common sans-serif faces: drawings are
 * laid out where no font can be asked, and a label that turns out narrower than thought does no harm.
 */
const WIDTHS: readonly [RegExp, number][] = [
  [/[iljI.,:;’‘'!|]/u, 0.28],
  [/[frt()\s“”"-]/u, 0.36],
  [/[mwMW—]/u, 0.88],
  [/[A-Z]/u, 0.68],
  [/[\u0020-\u024f–]/u, 0.56],
];
const WIDEST = 1;

/** How wide a line of text is at most, in the unit of the font size. */
export const textWidth = (text: string, fontSize: number): number =>
  [...text].reduce((sum, character) => sum + (WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? WIDEST), 0) * fontSize;

/** Breaks a text between words into at most so many lines, all as short as can be. */
export function wrapText(text: string, most: number): string[] {
  const words = text.split(/\s+/);
  const widths = words.flatMap((_, from) =>
    words.slice(from).map((_word, more) => textWidth(words.slice(from, from + more + 1).join(' '), 1)),
  );
  for (const width of widths.sort((a, b) => a - b)) {
    const lines = fill(words, width);
    if (lines.length <= most && lines.every((line) => textWidth(line, 1) <= width)) return lines;
  }
  return [text];
}

function fill(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer, 1) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
