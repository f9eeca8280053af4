import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lockBuild } from '#node/build-lock.ts';
import { discard, isDiskFull, openOutput, OutputError, swapIn, type OutputFolder } from '#node/output-folder.ts';

/** The parts of the build process that the integration uses. */
export type BuildProcess = Pick<NodeJS.Process, 'exitCode' | 'exit' | 'kill' | 'on' | 'once' | 'pid' | 'stderr'>;

/** Error messages for a full disk, from Node and from the bundler on each system. */
const DISK_FULL = /\bENOSPC\b|\bEDQUOT\b|\(os error (?:28|112|122)\)/;

/**
 * Builds into a folder next to the output, and replaces the output only after a successful build, so that a failed build
 * keeps the last good site. Must be the last integration.
 */
export function atomicOutput(host: BuildProcess = process): AstroIntegration {
  let output: OutputFolder | undefined;
  let unlock: (() => void) | undefined;
  let wasFull = false;
  // Not thrown, since Astro would print a stack trace.
  const fail = (reason: string): never => {
    host.stderr.write(`\n${reason}\n`);
    return host.exit(1);
  };
  // Hides the stack traces of Astro and the bundler for a full disk: `end` explains it in a sentence.
  const hideDiskFullErrors = (stderr: NodeJS.WriteStream) => {
    const write = stderr.write.bind(stderr) as (...args: unknown[]) => boolean;
    stderr.write = (...args: unknown[]) => {
      const isDiskFullError = DISK_FULL.test(String(args[0])) && output !== undefined && (wasFull || isDiskFull(output));
      wasFull ||= isDiskFullError;
      return isDiskFullError || write(...args);
    };
  };
  const end = () => {
    unlock?.();
    if (!output) return;
    if (wasFull || isDiskFull(output)) host.stderr.write(`\nThe disk with ${output.staging} is full. Free some space, and build again.\n`);
    discard(output);
    if (existsSync(output.target)) host.stderr.write(`\nThe build failed: ${output.target} still contains the last good site.\n`);
    output = undefined;
  };
  return {
    name: 'atomic-output',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root).replace(/[/\\]$/, '');
        unlock = await lockBuild(root);
        if (!unlock)
          fail('Another build of this project is running. Wait until it ends, or stop it: two builds at once would mix their pages.');
        try {
          output = openOutput(fileURLToPath(config.outDir), root);
        } catch (error) {
          if (error instanceof OutputError) return fail(error.message);
          throw error;
        }
        hideDiskFullErrors(host.stderr);
        host.on('exit', end);
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
          host.once(signal, () => {
            end();
            host.kill(host.pid, signal); // there is no listener any more, so the signal now ends the process
          });
        updateConfig({ outDir: pathToFileURL(`${output.staging}/`) });
      },
      'astro:build:done': () => {
        // The strict logger sets the exit code after an error that was only logged.
        if (!output || host.exitCode) return;
        try {
          swapIn(output);
          output = undefined;
        } catch (error) {
          if (!(error instanceof OutputError)) throw error;
          if (error.isSiteComplete) output = undefined;
          fail(error.message);
        }
      },
    },
  };
}
