import type { BuildMeasurement } from './build.ts';
import { growthAt } from './growth.ts';
import type { Measurement } from './measure.ts';
import { formatTable } from './table.ts';

/** The measurements for one number of briefings. */
export interface SizeResult {
  size: number;
  ours: BuildMeasurement;
  /** The build after it, with one briefing changed; undefined without --incremental. */
  second: BuildMeasurement | undefined;
  /** The content check alone. */
  check: Measurement;
  /** A Markdown linter over the same briefings; undefined without --peer. */
  lint: Measurement | undefined;
  /** The peer’s builds, by variant; empty without --peer. */
  peers: { variant: string; build: BuildMeasurement }[];
}

export function formatOurs(results: readonly SizeResult[]): string {
  const points = results.map(({ size, ours }) => ({ size, seconds: ours.cpuSeconds }));
  return formatTable(
    ['briefings', 'pages', 'seconds', 'cpu s', 'peak MiB', 'ms per page', 'growth', 'check s', 'check MiB'],
    results.map(({ size, ours, check }, index) => [
      String(size),
      String(ours.pages),
      ours.seconds.toFixed(1),
      ours.cpuSeconds.toFixed(1),
      ours.peakMiB.toFixed(0),
      ((ours.seconds / ours.pages) * 1000).toFixed(1),
      growthAt(points, index)?.toFixed(2) ?? '',
      check.seconds.toFixed(1),
      check.peakMiB.toFixed(0),
    ]),
  );
}

export function formatSecond(results: readonly SizeResult[]): string {
  return formatTable(
    ['briefings', 'first cpu s', 'second cpu s', 'second/first: seconds', 'cpu', 'memory'],
    results.flatMap(({ size, ours, second }) =>
      second
        ? [
            [
              String(size),
              ours.cpuSeconds.toFixed(1),
              second.cpuSeconds.toFixed(1),
              (second.seconds / ours.seconds).toFixed(2),
              (second.cpuSeconds / ours.cpuSeconds).toFixed(2),
              (second.peakMiB / ours.peakMiB).toFixed(2),
            ],
          ]
        : [],
    ),
  );
}

export function formatPeer(results: readonly SizeResult[]): string {
  return formatTable(
    ['briefings', 'peer', 'pages', 'seconds', 'cpu s', 'peak MiB', 'ours/peer: seconds', 'cpu', 'memory', 'seconds per page'],
    results.flatMap(({ size, ours, peers }) =>
      peers.map(({ variant, build }) => [
        String(size),
        variant,
        String(build.pages),
        build.seconds.toFixed(1),
        build.cpuSeconds.toFixed(1),
        build.peakMiB.toFixed(0),
        (ours.seconds / build.seconds).toFixed(2),
        (ours.cpuSeconds / build.cpuSeconds).toFixed(2),
        (ours.peakMiB / build.peakMiB).toFixed(2),
        (ours.seconds / ours.pages / (build.seconds / build.pages)).toFixed(2),
      ]),
    ),
  );
}

/**
 * Compares the content check with the linter. The check does more: it also reads the other entries, and compares statements
 * with their sources.
 */
export function formatLinter(results: readonly SizeResult[]): string {
  return formatTable(
    ['briefings', 'check s', 'linter s', 'check cpu s', 'linter cpu s', 'ours/linter: seconds', 'cpu', 'memory'],
    results.flatMap(({ size, check, lint }) =>
      lint
        ? [
            [
              String(size),
              check.seconds.toFixed(1),
              lint.seconds.toFixed(1),
              check.cpuSeconds.toFixed(1),
              lint.cpuSeconds.toFixed(1),
              (check.seconds / lint.seconds).toFixed(2),
              (check.cpuSeconds / lint.cpuSeconds).toFixed(2),
              (check.peakMiB / lint.peakMiB).toFixed(2),
            ],
          ]
        : [],
    ),
  );
}
