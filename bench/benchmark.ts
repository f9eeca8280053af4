import { join } from 'node:path';
import type { BenchArguments } from './arguments.ts';
import { measureBuild, measureNextBuild, type BuildMeasurement } from './build.ts';
import { writeCorpus } from './corpus.ts';
import { editBriefing } from './corpus/edit-briefing.ts';
import { measureNode, medianOf, type Measurement } from './measure.ts';
import { convertBriefings } from './peer/convert.ts';
import { installLinter, linterArguments, writeLinted } from './peer/remark.ts';
import { installPeer, PEER_VARIANTS, writePeerProject, type PeerVariant } from './peer/starlight.ts';
import { copyRepository } from './repository-copy.ts';
import type { SizeResult } from './report.ts';

export interface BenchmarkOptions extends BenchArguments {
  repositoryRoot: string;
  workspace: string;
  /** Called with each step, to print progress. */
  onStep(step: string): void;
}

/** Measures one size after the other. Within a run, all candidates take turns, so that a slow phase of the machine affects all of them. */
export async function runBenchmark(options: BenchmarkOptions): Promise<SizeResult[]> {
  const { sizes, peer: withPeer, workspace, onStep } = options;
  const repository = copyRepository(options.repositoryRoot, workspace);
  if (withPeer) onStep('installing the peer');
  const peerAstro = withPeer ? await installPeer(join(workspace, 'peer')) : undefined;
  const linter = withPeer ? await installLinter(join(workspace, 'linter')) : undefined;
  const results: SizeResult[] = [];
  for (const size of sizes) {
    onStep(`${size} briefings: writing the project`);
    const candidates = prepareSize({ ...options, repository, peerAstro, linter, size });
    if (results.length === 0) {
      onStep('warming the file cache with a build');
      await candidates.ours();
    }
    results.push(await measureSize(size, candidates, options));
  }
  return results;
}

interface Candidates {
  ours: () => Promise<BuildMeasurement>;
  /** The build after the one before, with one briefing changed; undefined without --incremental. */
  second: (() => Promise<BuildMeasurement>) | undefined;
  check: () => Promise<Measurement>;
  /** The linter over the same briefings; undefined without --peer. */
  lint: (() => Promise<Measurement>) | undefined;
  peers: { variant: PeerVariant; build: () => Promise<BuildMeasurement> }[];
}

async function measureSize(
  size: number,
  { ours, second, check, lint, peers }: Candidates,
  { runs, onStep }: BenchmarkOptions,
): Promise<SizeResult> {
  const builds: BuildMeasurement[] = [];
  const secondBuilds: BuildMeasurement[] = [];
  const checks: Measurement[] = [];
  const lints: Measurement[] = [];
  const peerBuilds = peers.map(({ variant }) => ({ variant, builds: [] as BuildMeasurement[] }));
  for (let run = 1; run <= runs; run++) {
    onStep(`${size} briefings: run ${run} of ${runs}`);
    builds.push(await ours());
    if (second) secondBuilds.push(await second());
    checks.push(await check());
    if (lint) lints.push(await lint());
    for (const [index, peer] of peers.entries()) peerBuilds[index]?.builds.push(await peer.build());
  }
  return {
    size,
    ours: medianOf(builds),
    second: second && medianOf(secondBuilds),
    check: medianOf(checks),
    lint: lint && medianOf(lints),
    peers: peerBuilds.map(({ variant, builds: of }) => ({ variant, build: medianOf(of) })),
  };
}

interface SizeOptions extends BenchmarkOptions {
  /** The copy of the repository that is built. */
  repository: string;
  peerAstro: string | undefined;
  linter: string | undefined;
  size: number;
}

function prepareSize({
  workspace,
  repository,
  peerAstro,
  linter,
  repositoryRoot,
  size,
  events,
  seed,
  incremental,
}: SizeOptions): Candidates {
  const generated = join(workspace, `project-${size}`);
  writeCorpus({ folder: generated, briefingCount: size, events, seed });
  const environment = { BACKGROUNDER_PROJECT: generated };
  const ourAstro = join(repositoryRoot, 'node_modules/astro/bin/astro.mjs');
  const pages = peerAstro ? convertBriefings(generated) : undefined;
  const linterFolder = join(workspace, 'linter');
  const linted = pages && writeLinted(join(linterFolder, `briefings-${size}`), pages);
  const peers = (astro: string, pagesOfPeer: ReadonlyMap<string, string>) =>
    PEER_VARIANTS.map((variant) => {
      const folder = join(workspace, 'peer', `${size}-${variant.replaceAll(' ', '-')}`);
      writePeerProject({ folder, variant, pages: pagesOfPeer });
      return { variant, build: () => measureBuild({ folder, astro, workspace }) };
    });
  const build = { folder: repository, astro: ourAstro, workspace, environment };
  return {
    ours: () => measureBuild(build),
    second: incremental
      ? () => {
          editBriefing(generated, 1);
          return measureNextBuild(build);
        }
      : undefined,
    check: () => measureNode(['cli/backgrounder.ts', 'check'], { folder: repository, workspace, environment }),
    lint:
      linted === undefined || linter === undefined
        ? undefined
        : () => measureNode(linterArguments(linter, linted), { folder: linterFolder, workspace }),
    peers: peerAstro && pages ? peers(peerAstro, pages) : [],
  };
}
