/** Widths of characters in ems, rather too wide than too narrow: of a humanist sans, and near enough for a serif. */
const CLASSES: readonly [characters: RegExp, width: number][] = [
  [/[ilj.,:;'’|!()[\] ]/u, 0.28],
  [/[frt\-–“”"]/u, 0.37],
  [/[mw—]/u, 0.86],
  [/[MW]/u, 0.92],
  [/[\p{Lu}]/u, 0.67],
  [/[\p{Ll}\p{N}]/u, 0.55],
];

/** What is in no class may be a character of a script that is set wide. */
const WIDEST = 1;

/** How wide a text is at most, in ems, where nothing is there that could measure it. `spacing` is put behind each character. */
export const estimateWidth = (text: string, spacing = 0): number =>
  [...text].reduce((sum, character) => sum + (CLASSES.find(([class_]) => class_.test(character))?.[1] ?? WIDEST) + spacing, 0);

/** Breaks a text between words into at most so many lines, all as short as can be. */
export function wrapText(text: string, most: number): string[] {
  const words = text.split(/\s+/);
  const widths = words.flatMap((_, from) =>
    words.slice(from).map((_word, more) => estimateWidth(words.slice(from, from + more + 1).join(' '))),
  );
  for (const width of widths.sort((a, b) => a - b)) {
    const lines = fill(words, width);
    if (lines.length <= most && lines.every((line) => estimateWidth(line) <= width)) return lines;
  }
  return [text];
}

function fill(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && estimateWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
