import type { BuildMeasurement } from './build.ts';
import { growthAt } from './growth.ts';
import type { Measurement } from './measure.ts';
import { formatTable } from './table.ts';

/** What was measured with one number of briefings. */
export interface SizeResult {
  size: number;
  ours: BuildMeasurement;
  /** The content check alone. */
  check: Measurement;
  peer: BuildMeasurement | undefined;
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

export function formatPeer(results: readonly SizeResult[]): string {
  const rows = results.flatMap(({ size, ours, peer }) => (peer ? [{ size, ours, peer }] : []));
  return formatTable(
    ['briefings', 'pages', 'seconds', 'cpu s', 'peak MiB', 'ours/peer seconds', 'ours/peer cpu', 'ours/peer memory'],
    rows.map(({ size, ours, peer }) => [
      String(size),
      String(peer.pages),
      peer.seconds.toFixed(1),
      peer.cpuSeconds.toFixed(1),
      peer.peakMiB.toFixed(0),
      (ours.seconds / peer.seconds).toFixed(2),
      (ours.cpuSeconds / peer.cpuSeconds).toFixed(2),
      (ours.peakMiB / peer.peakMiB).toFixed(2),
    ]),
  );
}
