import { distanceInKm } from '#lib/geo/fit-projection.ts';
import type { MovementInput } from './movement-input.ts';

/** Movements nearer to each other than this are neighbours. */
const NEIGHBOURS_KM = 1200;

/**
 * Separates the movements that are neighbours of each other from groups that are far from them. If no group has more than
 * half of the movements, all of them are in the main one.
 */
export function groupNeighbours(movements: readonly MovementInput[]): { main: readonly MovementInput[]; far: MovementInput[][] } {
  let groups: MovementInput[][] = [];
  for (const movement of movements) {
    const isNear = (group: readonly MovementInput[]) => group.some((other) => distanceBetween(movement, other) < NEIGHBOURS_KM);
    groups = [[...groups.filter(isNear).flat(), movement], ...groups.filter((group) => !isNear(group))];
  }
  const main = groups.find((group) => group.length * 2 > movements.length);
  if (!main) return { main: movements, far: [] };
  const inOrder = (group: readonly MovementInput[]) => movements.filter((movement) => group.includes(movement));
  return { main: inOrder(main), far: groups.filter((group) => group !== main).map(inOrder) };
}

const distanceBetween = (a: MovementInput, b: MovementInput) =>
  Math.min(...a.points.flatMap((from) => b.points.map((to) => distanceInKm(from, to))));
