import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lockBuild } from '#node/files/build-lock.ts';
import { hideDiskErrors } from '#node/files/hide-disk-errors.ts';
import { discard, isDiskFull, openOutput, OutputError, swapIn, type OutputFolder } from '#node/files/output-folder.ts';

/** The parts of the build process that the integration uses. */
export type BuildProcess = Pick<NodeJS.Process, 'exitCode' | 'exit' | 'kill' | 'on' | 'once' | 'pid' | 'stderr'>;

const ANOTHER_BUILD = 'Another build of this project is running. Wait until it ends, or stop it: two builds at once would mix their pages.';

/**
 * Builds into a folder next to the output, and replaces the output only after a successful build, so that a failed build
 * keeps the last good site. Must be the last integration.
 */
export function atomicOutput(host: BuildProcess = process): AstroIntegration {
  let unfinished: OutputFolder | undefined;
  // Not thrown, since Astro would print a stack trace.
  const fail = (error: unknown): never => {
    if (!(error instanceof OutputError)) throw error;
    if (error.isSiteComplete) unfinished = undefined;
    host.stderr.write(`\n${error.message}\n`);
    return host.exit(1);
  };
  const openOrFail = (outDir: string, root: string) => {
    try {
      return openOutput(outDir, root);
    } catch (error) {
      return fail(error);
    }
  };
  return {
    name: 'atomic-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root).replace(/[/\\]$/, '');
        const unlock = lockBuild(root) ?? fail(new OutputError(ANOTHER_BUILD));
        const output = openOrFail(fileURLToPath(config.outDir), root);
        unfinished = output;
        const wasDiskFull = hideDiskErrors(host.stderr, () => isDiskFull(output));
        const end = () => {
          unlock();
          if (!unfinished) return;
          unfinished = undefined;
          discard(output);
          if (wasDiskFull()) host.stderr.write(`\nThe disk with ${output.staging} is full. Free some space, and build again.\n`);
          if (existsSync(output.target)) host.stderr.write(`\nThe build failed: ${output.target} still contains the last good site.\n`);
        };
        host.on('exit', end);
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
          host.once(signal, () => {
            end();
            host.kill(host.pid, signal); // there is no listener any more, so the signal now ends the process
          });
        updateConfig({ outDir: pathToFileURL(`${output.staging}/`) });
      },
      'astro:build:done': async () => {
        // The strict logger sets the exit code after an error that was only logged.
        if (!unfinished || host.exitCode) return;
        await swapIn(unfinished).catch(fail);
        unfinished = undefined;
      },
    },
  };
}
