import { z } from 'zod';
import type { SizeResult } from './report.ts';

/** Ratios of processor time, by what is compared: they depend on the machine much less than times do. */
const RATIOS = z.record(z.string(), z.number().positive());
export type Ratios = z.infer<typeof RATIOS>;

/** The recorded ratios, as `bench/ratios.json` has them. Throws if the file has another form. */
export const parseRatios = (json: string): Ratios => RATIOS.parse(JSON.parse(json));

/** The ratios of a run: to each peer, of the check to the linter, and of the second build to the first, if they were measured. */
export function ratiosOf(results: readonly SizeResult[]): Ratios {
  const entries = results.flatMap(({ size, ours, second, check, lint, peers }) => [
    ...peers.map(
      ({ variant, build }) => [`${size} briefings: build / Starlight (${variant})`, ours.cpuSeconds / build.cpuSeconds] as const,
    ),
    ...(lint ? [[`${size} briefings: check / remark-lint`, check.cpuSeconds / lint.cpuSeconds] as const] : []),
    ...(second ? [[`${size} briefings: second build / first build`, second.cpuSeconds / ours.cpuSeconds] as const] : []),
  ]);
  return Object.fromEntries(entries.map(([name, ratio]) => [name, Number(ratio.toFixed(2))]));
}

/** A line for each ratio that was measured, with the recorded one. */
export const compareRatios = (measured: Ratios, recorded: Ratios): string[] =>
  Object.entries(measured).map(([name, ratio]) => {
    const before = recorded[name];
    if (before === undefined) return `${name}: ${ratio.toFixed(2)} (none recorded)`;
    const change = Math.round((ratio / before - 1) * 100);
    return `${name}: ${ratio.toFixed(2)} (recorded: ${before.toFixed(2)}, ${change < 0 ? '−' : '+'}${Math.abs(change)} %)`;
  });
