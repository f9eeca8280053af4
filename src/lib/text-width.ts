/** Widths of characters in ems, rather too wide than too narrow: of a humanist sans, and near enough for a serif. */
const CLASSES: readonly [characters: RegExp, width: number][] = [
  [/[ilj.,:;'’|!()[\] ]/u, 0.28],
  [/[frt\-–]/u, 0.37],
  [/[mw]/u, 0.84],
  [/[MW]/u, 0.92],
  [/[\p{Lu}]/u, 0.66],
  [/[\p{Ll}\p{N}]/u, 0.545],
];

/** What is in no class may be a character of a script that is set wide. */
const WIDEST = 1;

/** How wide a text is at most, in ems, where nothing is there that could measure it. `spacing` is put behind each character. */
export const estimateWidth = (text: string, spacing = 0): number =>
  [...text].reduce((sum, character) => sum + (CLASSES.find(([class_]) => class_.test(character))?.[1] ?? WIDEST) + spacing, 0);
