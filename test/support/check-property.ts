import fc from 'fast-check';
import { vi } from 'vitest';

export { fc };

// Many values take longer than one, and longer still on a machine that has other work.
vi.setConfig({ testTimeout: 20_000 });

/**
 * Asserts that the expectations of `check` hold for many values; a failure names the smallest value found. On a slow
 * machine fewer values are tried.
 */
export function checkProperty<T>(values: fc.Arbitrary<T>, check: (value: T) => unknown, runs = 200): void {
  fc.assert(
    fc.property(values, (value) => void check(value)),
    { numRuns: runs, interruptAfterTimeLimit: 5000 },
  );
}
