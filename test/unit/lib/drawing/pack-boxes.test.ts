import { expect, test } from 'vitest';
import { createShelf, type PlacedBox } from '#lib/drawing/pack-boxes.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

/** Written independently, so that mistakes in the packing show. */
const cover = (a: PlacedBox, b: PlacedBox) =>
  Math.min(a.right, b.right) > Math.max(a.left, b.left) && Math.min(a.top + a.height, b.top + b.height) > Math.max(a.top, b.top);

test('a box is placed as high as possible: beside others, below them, or in a gap', () => {
  const shelf = createShelf();
  const put = (left: number, right: number, height: number) => {
    const top = shelf.topFor({ left, right, height });
    shelf.put({ left, right, height, top });
    return top;
  };
  expect(put(0, 10, 5)).toBe(0);
  expect(put(10, 20, 5)).toBe(0);
  expect(put(5, 15, 2)).toBe(5);
  expect(put(0, 4, 9)).toBe(5);
  expect(put(6, 8, 3)).toBe(7);
  expect(shelf.bottom()).toBe(14);
  expect(createShelf().bottom()).toBe(0);
});

test('no boxes overlap', () => {
  const box = fc.record({
    left: fc.integer({ min: 0, max: 50 }),
    width: fc.integer({ min: 1, max: 30 }),
    height: fc.integer({ min: 1, max: 9 }),
  });
  checkProperty(fc.array(box, { maxLength: 20 }), (boxes) => {
    const shelf = createShelf();
    const placed: PlacedBox[] = [];
    for (const { left, width, height } of boxes) {
      const room = { left, right: left + width, height };
      const put = { ...room, top: shelf.topFor(room) };
      expect(placed.filter((other) => cover(other, put))).toEqual([]);
      shelf.put(put);
      placed.push(put);
    }
  });
});

test('no box is put above the least top that is asked for', () => {
  expect(createShelf().topFor({ left: 0, right: 1, height: 1 }, 5)).toBe(5);
});
