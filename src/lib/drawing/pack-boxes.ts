/** A box whose place from left to right is fixed, and which may be moved down. */
export interface Box {
  left: number;
  right: number;
  height: number;
}

export interface PlacedBox extends Box {
  top: number;
}

/** Room in which boxes are put below each other so that none covers another. */
export interface Shelf {
  /** The highest place that is free for a box, counted downwards from 0. */
  topFor(box: Box): number;
  put(box: PlacedBox): void;
  /** How far down the lowest box reaches. */
  bottom(): number;
}

const overlap = (a: PlacedBox, b: PlacedBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.top + b.height && b.top < a.top + a.height;

export function createShelf(): Shelf {
  const placed: PlacedBox[] = [];
  return {
    topFor: (box) => {
      const tops = [0, ...placed.map(({ top, height }) => top + height)].sort((a, b) => a - b);
      return tops.find((top) => !placed.some((other) => overlap({ ...box, top }, other))) ?? 0;
    },
    put: (box) => void placed.push(box),
    bottom: () => Math.max(0, ...placed.map(({ top, height }) => top + height)),
  };
}
