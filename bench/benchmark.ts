import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchArguments } from './arguments.ts';
import { measureBuild, type BuildMeasurement } from './build.ts';
import { writeCorpus } from './corpus.ts';
import { measureNode, medianOf, type Measurement } from './measure.ts';
import { convertBriefings } from './peer/convert.ts';
import { installPeer, writePeerProject } from './peer/starlight.ts';
import { copyProject } from './project-copy.ts';
import type { SizeResult } from './report.ts';

export interface BenchmarkOptions extends BenchArguments {
  projectRoot: string;
  workspace: string;
  /** Is told what is being done. */
  tell(step: string): void;
}

type Measure<M> = () => Promise<M>;

interface Candidates {
  ours: Measure<BuildMeasurement>;
  check: Measure<Measurement>;
  peer: Measure<BuildMeasurement> | undefined;
}

/** Measures one size after the other; what is compared runs in turn, so that a slow hour strikes all alike. */
export async function runBenchmark(options: BenchmarkOptions): Promise<SizeResult[]> {
  const { sizes, withPeer, runs, workspace, tell } = options;
  const project = copyProject(options.projectRoot, workspace);
  if (withPeer) tell('installing the peer');
  const peerAstro = withPeer ? await installPeer(join(workspace, 'peer')) : undefined;
  const results: SizeResult[] = [];
  for (const size of sizes) {
    tell(`${size} briefings: writing them`);
    const candidates = prepareSize({ ...options, project, peerAstro, size });
    if (results.length === 0) {
      tell('a build that does not count, to warm the file cache');
      await candidates.ours();
    }
    const rows: { ours: BuildMeasurement; check: Measurement; peer: BuildMeasurement | undefined }[] = [];
    for (let run = 1; run <= runs; run++) {
      tell(`${size} briefings: run ${run} of ${runs}`);
      rows.push({ ours: await candidates.ours(), check: await candidates.check(), peer: await candidates.peer?.() });
    }
    const peers = rows.flatMap(({ peer }) => peer ?? []);
    results.push({
      size,
      ours: medianBuild(rows.map(({ ours }) => ours)),
      check: medianOf(rows.map(({ check }) => check)),
      peer: peers.length > 0 ? medianBuild(peers) : undefined,
    });
  }
  return results;
}

interface SizeOptions extends BenchmarkOptions {
  project: string;
  peerAstro: string | undefined;
  size: number;
}

function prepareSize({ workspace, project, peerAstro, projectRoot, size, seed }: SizeOptions): Candidates {
  const subject = join(workspace, `subject-${size}`);
  writeCorpus({ folder: subject, briefingCount: size, seed });
  const environment = { BACKGROUNDER_SUBJECT: subject };
  const ourAstro = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
  const peerFolder = join(workspace, 'peer', String(size));
  if (peerAstro) writePeerProject(peerFolder, convertBriefings(subject), hasSearch(projectRoot));
  return {
    ours: () => measureBuild({ folder: project, astro: ourAstro, workspace, environment }),
    check: () => measureNode(['cli/check.ts'], { folder: project, workspace, environment }),
    peer: peerAstro ? () => measureBuild({ folder: peerFolder, astro: peerAstro, workspace }) : undefined,
  };
}

const medianBuild = (runs: readonly BuildMeasurement[]): BuildMeasurement => ({ ...medianOf(runs), pages: runs[0]?.pages ?? 0 });

function hasSearch(projectRoot: string): boolean {
  const { dependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  return 'pagefind' in dependencies;
}
