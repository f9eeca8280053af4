import { fileURLToPath } from 'node:url';
import { runCommand } from '../cli/terminal/run-command.ts';
import { parseArguments, USAGE } from './arguments.ts';
import { runBenchmark } from './benchmark.ts';
import { exitOnSignal } from './child.ts';
import { LINTER_PACKAGES } from './peer/remark.ts';
import { PEER_PACKAGES } from './peer/starlight.ts';
import { formatLinter, formatOurs, formatPeer } from './report.ts';
import { createWorkspace } from './workspace.ts';

await runCommand('bench', 'Nothing was measured.', async (args) => {
  const { help, ...options } = parseArguments(args);
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const workspace = createWorkspace();
  exitOnSignal();
  const results = await runBenchmark({
    ...options,
    workspace,
    repositoryRoot: fileURLToPath(new URL('..', import.meta.url)),
    onStep: (step) => process.stderr.write(`${step}\n`),
  });
  process.stdout.write(`\n${formatOurs(results)}\n`);
  const list = (packages: Record<string, string>) =>
    Object.entries(packages)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ');
  if (options.withPeer) {
    process.stdout.write(`\nPeer: ${list(PEER_PACKAGES)}\n${formatPeer(results)}\n`);
    process.stdout.write(`\nThe check and a linter: ${list(LINTER_PACKAGES)}\n${formatLinter(results)}\n`);
  }
  return 0;
});
