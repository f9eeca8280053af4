import { expect as vitestExpect } from 'vitest';
import { matchesSnapshot } from './inline-snapshot.ts';

function compare(value: unknown, snapshot: string): void {
  if (!matchesSnapshot(value, snapshot)) throw new Error('The value does not match its inline snapshot.');
}

function errorOf(run: () => unknown): unknown {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Vitest’s `expect`, with inline snapshots that can be compared outside its workers. */
export const expect = Object.setPrototypeOf(
  (value: unknown, message?: string) =>
    Object.assign(vitestExpect(value, message), {
      toMatchInlineSnapshot: (snapshot: string) => compare(value, snapshot),
      toThrowErrorMatchingInlineSnapshot: (snapshot: string) => compare(errorOf(value as () => unknown), snapshot),
    }),
  vitestExpect,
) as typeof vitestExpect;
