import { describe, expect, test } from 'vitest';
import { layOutLabels, type Box, type LabelledMark, type LabelPlace } from '#lib/drawing/lay-out-labels.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

const FRAME = { width: 400, height: 300 };
const NUMBER = { width: 14, height: 12 };

const marks = (most: number) =>
  fc.array(
    fc.record({
      x: fc.integer({ min: 10, max: 390 }),
      y: fc.integer({ min: 10, max: 290 }),
      radius: fc.integer({ min: 2, max: 18 }),
      isGround: fc.boolean(),
      name: fc.record({ width: fc.integer({ min: 20, max: 120 }), height: fc.constant(15) }),
    }),
    { maxLength: most },
  );

const overlap = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a circle overlaps a box, tested point by point. */
const liesOver = (box: Box, { x, y, radius }: LabelledMark) =>
  [...Array(41).keys()].some((i) =>
    [...Array(11).keys()].some((j) => Math.hypot(box.x + (box.width * i) / 40 - x, box.y + (box.height * j) / 10 - y) < radius),
  );

const pointsOf = ([x1, y1, x2, y2]: NonNullable<LabelPlace['leader']>) =>
  [...Array(21).keys()].map((i) => [x1 + ((x2 - x1) * i) / 20, y1 + ((y2 - y1) * i) / 20] as const);

describe('labels of any marks', () => {
  const OPTIONS = { frame: FRAME, number: NUMBER, reach: [8, 20, 40], taken: [{ x: 0, y: 270, width: 80, height: 30 }] };
  const layOut = (all: LabelledMark[]) => layOutLabels(all, OPTIONS).map((place, index) => ({ place, mark: all[index]! }));
  const placed = (all: LabelledMark[]) => layOut(all).flatMap(({ place, mark }) => (place ? [{ ...place, mark }] : []));

  test('do not overlap each other or taken space', () => {
    checkProperty(marks(30), (all) => {
      const boxes = [...placed(all).map(({ box }) => box), ...OPTIONS.taken];
      expect(boxes.filter((a, i) => boxes.some((b, j) => i < j && overlap(a, b)))).toEqual([]);
    });
  });

  test('do not overlap other marks', () => {
    checkProperty(marks(25), (all) => {
      expect(placed(all).filter(({ box, mark }) => all.some((other) => other !== mark && liesOver(box, other)))).toEqual([]);
    });
  });

  test('overlap their own mark only if it serves as background', () => {
    checkProperty(marks(25), (all) => {
      expect(placed(all).filter(({ box, mark }) => !mark.isGround && liesOver(box, mark))).toEqual([]);
    });
  });

  test('stay within the frame', () => {
    checkProperty(marks(30), (all) => {
      const outside = ({ box: { x, y, width, height } }: LabelPlace) =>
        x < 0 || y < 0 || x + width > FRAME.width || y + height > FRAME.height;
      expect(placed(all).filter(outside)).toEqual([]);
    });
  });

  test('have lines to their marks that cross no label and no separate mark', () => {
    checkProperty(marks(25), (all) => {
      const labels = placed(all);
      const crossed = labels.filter(({ leader, mark }) =>
        (leader ? pointsOf(leader) : []).some(
          ([x, y]) =>
            labels.some(
              ({ box, leader: own }) => own !== leader && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
            ) ||
            all.some(
              (other) =>
                other !== mark &&
                Math.hypot(other.x - mark.x, other.y - mark.y) >= other.radius + mark.radius &&
                Math.hypot(other.x - x, other.y - y) < other.radius,
            ),
        ),
      );
      expect(crossed).toEqual([]);
    });
  });

  test('are names if there is room, one for each mark', () => {
    checkProperty(marks(30), (all) => expect(layOut(all)).toHaveLength(all.length));
    const apart = [0, 1, 2].map((n) => ({ x: 60, y: 50 + 90 * n, radius: 5, isGround: false, name: { width: 60, height: 15 } }));
    expect(placed(apart).map(({ form }) => form)).toEqual(['name', 'name', 'name']);
  });
});

const MARK: LabelledMark = { x: 200, y: 150, radius: 5, isGround: false, name: { width: 60, height: 16 } };
const [alone] = layOutLabels([MARK], { frame: FRAME, gap: 2 });

test('a name is to the right of its mark', () => {
  expect(alone).toEqual({ form: 'name', align: 'start', box: { x: 207, y: 142, width: 60, height: 16 }, leader: undefined });
});

test('at the right edge it is to the left', () => {
  expect(layOutLabels([{ ...MARK, x: 390 }], { frame: FRAME })[0]).toMatchObject({ form: 'name', align: 'end' });
});

describe('if there is no room beside the mark', () => {
  const place = (taken: Box[], number?: { width: number; height: number }) =>
    layOutLabels([MARK], { frame: FRAME, taken, number, reach: [20], gap: 2 })[0];
  const beside = [
    { x: 208, y: 148, width: 4, height: 4 },
    { x: 188, y: 148, width: 4, height: 4 },
    { x: 198, y: 138, width: 4, height: 4 },
    { x: 198, y: 158, width: 4, height: 4 },
  ];
  /** Everything is taken except a hole around the mark. */
  const hole = (width: number, height: number) => [
    { x: 0, y: 0, width: 400, height: 150 - height / 2 },
    { x: 0, y: 150 + height / 2, width: 400, height: 150 },
    { x: 0, y: 0, width: 200 - width / 2, height: 300 },
    { x: 200 + width / 2, y: 0, width: 200, height: 300 },
  ];

  test('a line connects the mark with a more distant name', () => {
    expect(place(beside)).toMatchObject({
      form: 'name',
      align: 'start',
      leader: [expect.any(Number), expect.any(Number), expect.any(Number), expect.any(Number)],
    });
  });

  test('a number replaces the name if there is no room further away', () => {
    expect(place(hole(60, 20), NUMBER)).toMatchObject({ form: 'number' });
  });

  test('there is no label if numbers are not wanted or have no room', () => {
    expect(place(hole(60, 20))).toBeUndefined();
    expect(place(hole(20, 20), NUMBER)).toBeUndefined();
  });
});

test('earlier marks are placed first', () => {
  const second = { ...MARK, x: 150 };
  expect(layOutLabels([MARK, second], { frame: FRAME })[1]?.align).not.toBe('start');
  expect(layOutLabels([second, MARK], { frame: FRAME })[0]?.align).not.toBe('start');
});

describe('a mark with parts', () => {
  const parts = Array.from({ length: 10 }, (_, index) => ({ x: 60 + index * 20, y: 150, radius: 12 }));
  const [first, ...rest] = parts.toReversed();
  const long = { ...first!, parts: rest, isGround: false, name: { width: 100, height: 15 } };

  test('has its label beside any of them, and covers none', () => {
    const [alone] = layOutLabels([long], { frame: FRAME });
    const wall = { x: first!.x, y: 0, width: 400, height: 300 };
    const [moved] = layOutLabels([long], { frame: FRAME, taken: [wall] });
    for (const place of [alone, moved]) {
      expect(place?.form).toBe('name');
      expect(parts.filter((part) => liesOver(place!.box, { ...long, ...part }))).toEqual([]);
    }
  });

  test('is not covered by labels of other marks', () => {
    const other = { x: 150, y: 120, radius: 3, isGround: false, name: { width: 60, height: 15 } };
    const [place] = layOutLabels([other, { ...long, name: { width: 0, height: 0 } }], { frame: FRAME });
    expect(parts.filter((part) => liesOver(place!.box, { ...long, ...part }))).toEqual([]);
  });
});
