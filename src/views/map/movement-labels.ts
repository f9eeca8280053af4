import type { Box, LabelPlace } from '#lib/drawing/lay-out-labels.ts';
import { estimateWidth, wrapText } from '#lib/drawing/text-width.ts';
import type { Catalogue } from '#locales/catalogue.ts';
import type { MovementInput } from './movement-input.ts';

export interface MapLines {
  /** The letter of a movement, in front of the first line. */
  letter?: string;
  lines: string[];
  /** Below them, the state of a movement; undefined if it happened. */
  state?: string | undefined;
}

/** A label at its place. */
export interface MapText extends MapLines {
  x: number;
  /** The baseline of the first line. */
  y: number;
  lineHeight: number;
  align: LabelPlace['align'];
  leader: LabelPlace['leader'];
}

const LINE_HEIGHT = 1.15;

/** The label of a movement: its text in at most so many lines, with or without its letter, and its state. */
export function writeLabel(
  { letter, text, form, status }: MovementInput,
  most: number,
  { words, hasLetters }: { words: Catalogue; hasLetters: boolean },
): MapLines {
  const state = status === 'happened' ? undefined : words.movements.state(form, status);
  if (!hasLetters) return { lines: wrapShort(text, most, estimateWidth(state ?? '')), state };
  const [first = '', ...rest] = wrapShort(`${letter} ${text}`, most, estimateWidth(state ?? ''));
  return { letter, lines: [first.slice(letter.length + 1), ...rest], state };
}

/** Wraps a text into lines as short as possible, but not into more than a line of the given width needs. */
function wrapShort(text: string, most: number, width: number): string[] {
  const narrowest = wrapText(text, most);
  const limit = Math.max(width, widthOf(narrowest));
  return Array.from({ length: most }, (_, index) => wrapText(text, index + 1)).find((lines) => widthOf(lines) <= limit) ?? narrowest;
}

const widthOf = (lines: readonly string[]) => Math.max(...lines.map((line) => estimateWidth(line)));

export const measureLabel = ({ letter = '', lines: [first = '', ...rest], state = '' }: MapLines, type: number) => ({
  width: widthOf([`${letter} ${first}`.trimStart(), ...rest, state]) * type,
  height: (rest.length + (state === '' ? 1 : 2)) * type * LINE_HEIGHT,
});

/** Puts the lines of a label into its box. */
export function placeText({ box, align, leader }: LabelPlace, text: MapLines): MapText {
  const lineHeight = round(box.height / (text.lines.length + (text.state === undefined ? 0 : 1)));
  return {
    ...text,
    x: round(box.x + { start: 0, middle: box.width / 2, end: box.width }[align]),
    y: round(box.y + lineHeight * 0.77),
    lineHeight,
    align,
    leader: leader?.map(round) as LabelPlace['leader'],
  };
}

/** A text in the upper left corner of a panel, and the box that it takes. */
export function placeTitle(text: string, type: number): { title: MapText; box: Box } {
  const [x, y] = [8, 6];
  const height = type * LINE_HEIGHT;
  return {
    title: { lines: [text], x, y: round(y + height * 0.77), lineHeight: height, align: 'start', leader: undefined },
    box: { x: 0, y: 0, width: x + estimateWidth(text) * type, height: y + height },
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
