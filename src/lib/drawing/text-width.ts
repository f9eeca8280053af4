/** Upper estimates of character widths in ems, for a humanist sans; close enough for a serif. */
const CLASSES: readonly [characters: RegExp, width: number][] = [
  [/[ilj.,:;'’|!()[\] ]/u, 0.28],
  [/[frt\-–“”"]/u, 0.37],
  [/[mw—]/u, 0.86],
  [/[MW]/u, 0.92],
  [/[\p{Lu}]/u, 0.67],
  [/[\p{Ll}\p{N}]/u, 0.55],
];

/** For all other characters, such as those of wide scripts. */
const OTHER_WIDTH = 1;

const knownWidths = new Map<string, number>();

function widthOf(character: string): number {
  let width = knownWidths.get(character);
  if (width === undefined) {
    width = CLASSES.find(([class_]) => class_.test(character))?.[1] ?? OTHER_WIDTH;
    knownWidths.set(character, width);
  }
  return width;
}

/** An upper estimate of a text’s width, in ems. `spacing` is the letter spacing, in ems. */
export function estimateWidth(text: string, spacing = 0): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character) + spacing;
  return sum;
}

/** Wraps a text into at most `maxLines` lines with the smallest possible width. */
export function wrapText(text: string, maxLines: number): string[] {
  const words = text.split(/\s+/);
  const widths = words.flatMap((_, from) =>
    words.slice(from).map((_word, more) => estimateWidth(words.slice(from, from + more + 1).join(' '))),
  );
  for (const width of widths.sort((a, b) => a - b)) {
    const lines = fill(words, width);
    if (lines.length <= maxLines && lines.every((line) => estimateWidth(line) <= width)) return lines;
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
