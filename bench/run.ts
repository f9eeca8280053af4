import { fileURLToPath } from 'node:url';
import { readArguments } from './arguments.ts';
import { runBenchmark } from './benchmark.ts';
import { endOnInterrupt } from './child.ts';
import { PEER_PACKAGES } from './peer/starlight.ts';
import { formatOurs, formatPeer } from './report.ts';
import { createWorkspace } from './workspace.ts';

try {
  const options = readArguments(process.argv.slice(2));
  const workspace = createWorkspace();
  endOnInterrupt();
  const results = await runBenchmark({
    ...options,
    workspace,
    projectRoot: fileURLToPath(new URL('..', import.meta.url)),
    tell: (step) => process.stderr.write(`${step}\n`),
  });
  process.stdout.write(`\n${formatOurs(results)}\n`);
  const versions = Object.entries(PEER_PACKAGES).map(([name, version]) => `${name} ${version}`);
  if (options.withPeer) process.stdout.write(`\nPeer: ${versions.join(', ')}\n${formatPeer(results)}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
