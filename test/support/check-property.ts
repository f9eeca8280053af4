import fc from 'fast-check';

export { fc };

/**
 * Asserts that the expectations in `check` hold for many values; a failure names the smallest value found. Slow machines
 * try fewer values.
 */
export function checkProperty<T>(values: fc.Arbitrary<T>, check: (value: T) => unknown, runs = 200): void {
  fc.assert(
    fc.property(values, (value) => void check(value)),
    // oxlint-disable-next-line typescript/no-deprecated -- the plugin that replaces it also passes when no run has ended
    { numRuns: runs, interruptAfterTimeLimit: 5000 },
  );
}
