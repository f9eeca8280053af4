import type { LabelledMark, LabelPlace } from './lay-out-labels.ts';

/** How often labels are laid out until all have room for their names. */
const ATTEMPTS = 6;

/**
 * Lays out labels several times, if need be: those that had room only for a number, or for nothing, are tried before the
 * others. Returns the places of the attempt with the most names, in the order of the marks.
 */
export function layOutPatiently<Mark extends LabelledMark>(
  marks: readonly Mark[],
  layOut: (order: readonly Mark[]) => (LabelPlace | undefined)[],
): (LabelPlace | undefined)[] {
  let order = [...marks];
  let best: { found: Map<Mark, LabelPlace>; names: number } = { found: new Map(), names: -1 };
  for (let attempt = 0; attempt < ATTEMPTS && best.names < marks.length; attempt++) {
    const found = new Map(layOut(order).flatMap((label, index) => (label && order[index] ? [[order[index], label] as const] : [])));
    const isNamed = (mark: Mark) => found.get(mark)?.form === 'name';
    const names = marks.filter(isNamed).length;
    if (names > best.names) best = { found, names };
    order = [...order.filter((mark) => !isNamed(mark)), ...order.filter(isNamed)];
  }
  return marks.map((mark) => best.found.get(mark));
}
