import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild, type ChildOptions } from './child.ts';

export interface Measurement {
  /** Wall-clock time. */
  seconds: number;
  /** Processor time of all threads, user and system: steadier than wall-clock time on a busy machine. */
  cpuSeconds: number;
  /** Peak resident memory of the largest process, in MiB. */
  peakMiB: number;
}

const GNU_TIME = '/usr/bin/time';
const USAGE_HOOK = new URL('./report-usage.ts', import.meta.url).href;

/**
 * Runs Node and measures it: with GNU time, which covers child processes, or without it, by the Node process itself
 * as it exits.
 */
export async function measureNode(args: readonly string[], options: ChildOptions & { workspace: string }): Promise<Measurement> {
  const file = join(options.workspace, 'usage.txt');
  const begin = performance.now();
  if (process.platform === 'linux' && existsSync(GNU_TIME))
    await runChild(GNU_TIME, ['--format=%M %U %S', `--output=${file}`, process.execPath, ...args], options);
  else
    await runChild(process.execPath, ['--import', USAGE_HOOK, ...args], {
      ...options,
      environment: { ...options.environment, BENCH_USAGE_FILE: file },
    });
  const seconds = (performance.now() - begin) / 1000;
  const [peakKiB = NaN, user = NaN, system = NaN] = readFileSync(file, 'utf8').trim().split(' ').map(Number);
  return { seconds, cpuSeconds: user + system, peakMiB: peakKiB / 1024 };
}

/** The median of each figure over several runs. */
export function medianOf<M extends object>(runs: readonly M[]): M {
  const [first] = runs;
  if (!first) throw new RangeError('cannot take the median of no runs');
  const middle = (figure: string) => runs.map((run) => Number(run[figure as keyof M])).sort((a, b) => a - b)[runs.length >> 1];
  return Object.fromEntries(Object.keys(first).map((figure) => [figure, middle(figure)])) as M;
}
