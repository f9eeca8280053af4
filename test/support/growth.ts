/** Growth of this much is more than linear; a linear task may vary. */
export const QUADRATIC = 24;

/** How often each size is run; the fastest run counts. */
const RUNS = 5;

/** In milliseconds: what takes less is no trouble, and its time depends on chance. */
const SHORTEST = 10;

/** The processor time of this thread, in milliseconds: other work on the machine hardly changes it. */
function usedTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The time that a task takes, in milliseconds. */
function costOf(task: () => void): number {
  let least = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const begin = usedTime();
    task();
    least = Math.min(least, usedTime() - begin);
  }
  return Math.max(least, SHORTEST);
}

/**
 * How many times longer a task takes for a size eight times as large: about 8 if its time grows with the size, 64 if it grows
 * with the square. If it did, the larger size should take far more than a quarter of a second.
 */
export const growthOf = (task: (size: number) => void, size: number): number =>
  costOf(() => {
    task(size * 8);
  }) /
  costOf(() => {
    task(size);
  });
