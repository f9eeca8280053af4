import { once } from '../once.ts';
import { firstIndex } from './first-index.ts';

/** A place in a text. Line and column count from 1, the column in UTF-16 code units, as in editors. */
export interface TextPlace {
  line: number;
  column: number;
}

/** The offsets at which the lines of a text begin. */
export const lineStarts = (text: string): number[] => [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];

/** Returns a function that finds the place of an offset (from 0) in a text. Offsets outside the text are clamped. */
export function createLocator(text: string): (offset: number) => TextPlace {
  const starts = once(() => lineStarts(text));
  return (offset) => {
    const target = Math.max(0, Math.min(offset, text.length));
    const line = firstIndex(starts(), (start) => start <= target) - 1;
    return { line: line + 1, column: target - (starts()[line] ?? 0) + 1 };
  };
}
