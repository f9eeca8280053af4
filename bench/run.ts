import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../cli/terminal/run-program.ts';
import { createProgram, type BenchArguments } from './arguments.ts';
import { runBenchmark } from './benchmark.ts';
import { exitOnSignal } from './child.ts';
import { LINTER_PACKAGES } from './peer/remark.ts';
import { PEER_PACKAGES } from './peer/starlight.ts';
import { compareRatios, parseRatios, ratiosOf } from './ratios.ts';
import { formatLinter, formatOurs, formatPeer, formatSecond } from './report.ts';
import { createWorkspace } from './workspace.ts';

const RECORD = new URL('ratios.json', import.meta.url);

const program = createProgram().runs(async (options: BenchArguments) => {
  const workspace = createWorkspace();
  exitOnSignal();
  const results = await runBenchmark({
    ...options,
    workspace,
    repositoryRoot: fileURLToPath(new URL('..', import.meta.url)),
    onStep: (step) => process.stderr.write(`${step}\n`),
  });
  process.stdout.write(`\n${formatOurs(results)}\n`);
  if (options.incremental) process.stdout.write(`\nThe next build, after a change of one briefing\n${formatSecond(results)}\n`);
  const list = (packages: Record<string, string>) =>
    Object.entries(packages)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ');
  if (options.peer) {
    process.stdout.write(`\nPeer: ${list(PEER_PACKAGES)}\n${formatPeer(results)}\n`);
    process.stdout.write(`\nThe check and a linter: ${list(LINTER_PACKAGES)}\n${formatLinter(results)}\n`);
  }
  const measured = ratiosOf(results);
  const recorded = parseRatios(readFileSync(RECORD, 'utf8'));
  const lines = compareRatios(measured, recorded);
  if (lines.length > 0) process.stdout.write(`\nProcessor time\n${lines.join('\n')}\n`);
  if (options.record) writeFileSync(RECORD, `${JSON.stringify({ ...recorded, ...measured }, null, 2)}\n`);
});
process.exitCode = await runProgram(program, process.argv.slice(2));
