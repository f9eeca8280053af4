/** A box with a fixed horizontal place that may be moved down. */
export interface Box {
  left: number;
  right: number;
  height: number;
}

export interface PlacedBox extends Box {
  top: number;
}

/** A space in which boxes are placed below each other without overlaps. */
export interface Shelf {
  /** The smallest free `top` for a box, counted downwards from 0; not above `least`. */
  topFor(box: Box, least?: number): number;
  put(box: PlacedBox): void;
  /** The lowest edge of all boxes; 0 if there are none. */
  bottom(): number;
}

const overlap = (a: PlacedBox, b: PlacedBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.top + b.height && b.top < a.top + a.height;

export function createShelf(): Shelf {
  const placed: PlacedBox[] = [];
  return {
    topFor: (box, least = 0) => {
      const tops = [least, ...placed.map(({ top, height }) => top + height)].filter((top) => top >= least).sort((a, b) => a - b);
      return tops.find((top) => !placed.some((other) => overlap({ ...box, top }, other))) ?? least;
    },
    put: (box) => void placed.push(box),
    bottom: () => Math.max(0, ...placed.map(({ top, height }) => top + height)),
  };
}
