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

/** An upper estimate of a text’s width, in ems. `spacing` is the letter spacing, in ems; `before` the width of what precedes it. */
export function estimateWidth(text: string, spacing = 0, before = 0): number {
  let sum = before;
  for (const character of text) sum += widthOf(character) + spacing;
  return sum;
}

/** Wraps a text into at most `maxLines` lines with the smallest possible width. */
export function wrapText(text: string, maxLines: number): string[] {
  const words = text.split(/\s+/);
  // The width of the line from each word to each later one.
  const widths = words.map((first, from) => {
    let width = estimateWidth(first);
    return [width, ...words.slice(from + 1).map((word) => (width = estimateWidth(` ${word}`, 0, width)))];
  });
  const possible = widths.flat().sort((a, b) => a - b);
  let [least, most] = [0, possible.length - 1];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (isEnough(possible[middle] ?? 0)) most = middle;
    else least = middle + 1;
  }
  return breakAt(possible[least] ?? 0).map((from, line, starts) => words.slice(from, starts[line + 1]).join(' '));

  /** Whether the text fits into `maxLines` lines of a width. A wider line never needs more of them. */
  function isEnough(width: number): boolean {
    return widths.every(([word = 0]) => word <= width) && breakAt(width).length <= maxLines;
  }

  /** The words that lines of a width begin with. */
  function breakAt(width: number): number[] {
    const starts = [0];
    for (const at of words.keys()) {
      const start = starts.at(-1) ?? 0;
      if ((widths[start]?.[at - start] ?? 0) > width && at > start) starts.push(at);
    }
    return starts;
  }
}
