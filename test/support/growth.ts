/** Growth of this much is more than linear; a linear task may vary. */
export const QUADRATIC = 24;

/** How often a size is run at most; the fastest run counts. */
const RUNS = 5;

/** In milliseconds: what takes less is no trouble, and its time depends on chance. */
const SHORTEST = 10;

/** The processor time of this thread, in milliseconds: other work on the machine hardly changes it. */
function usedTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The shortest time that a task takes, in milliseconds; it is not run again once that is short enough. */
function costOf(task: () => void, enough = 0): number {
  let least = Infinity;
  for (let run = 0; run < RUNS && least > enough; run++) {
    const begin = usedTime();
    task();
    least = Math.min(least, usedTime() - begin);
  }
  return Math.max(least, SHORTEST);
}

/**
 * How many times longer a task takes for a size eight times as large: about 8 if its time grows with the size, 64 if it grows
 * with the square. If it did, the larger size should take far more than a quarter of a second. The result is never too small:
 * where it is below `QUADRATIC`, more runs of the larger size could only make it smaller.
 */
export function growthOf(task: (size: number) => void, size: number): number {
  const small = costOf(() => {
    task(size);
  });
  const large = costOf(
    () => {
      task(size * 8);
    },
    small * (QUADRATIC - 1),
  );
  return large / small;
}
