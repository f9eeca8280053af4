import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lockBuild } from '#node/build-lock.ts';
import { discard, isDiskFull, openOutput, OutputError, swapIn, type OutputFolder } from '#node/output-folder.ts';

/** The process that builds: what the integration needs of it. */
export type BuildProcess = Pick<NodeJS.Process, 'exitCode' | 'exit' | 'kill' | 'on' | 'once' | 'pid' | 'stderr'>;

/** How Node, and the bundler on each system, say that a disk is full. */
const NO_ROOM = /\bENOSPC\b|\bEDQUOT\b|\(os error (?:28|112|122)\)/;

/**
 * Builds into a folder beside the output and puts it in its place only when all went well, so that a failed build
 * leaves the last good site as it was. Must be the last of the integrations.
 */
export function atomicOutput(host: BuildProcess = process): AstroIntegration {
  let output: OutputFolder | undefined;
  let unlock: (() => void) | undefined;
  let wasFull = false;
  // Astro would print a stack trace under anything thrown; a full disk or a wrong folder deserves none.
  const fail = (reason: string): never => {
    host.stderr.write(`\n${reason}\n`);
    return host.exit(1);
  };
  // Astro would print a stack trace for its own files and the bundler's, too; `end` says the same in a sentence.
  const keepFullDiskShort = (stderr: NodeJS.WriteStream) => {
    const write = stderr.write.bind(stderr) as (...args: unknown[]) => boolean;
    stderr.write = (...args: unknown[]) => {
      const tellsFullDisk = NO_ROOM.test(String(args[0])) && output !== undefined && (wasFull || isDiskFull(output));
      wasFull ||= tellsFullDisk;
      return tellsFullDisk || write(...args);
    };
  };
  const end = () => {
    unlock?.();
    if (!output) return;
    if (wasFull || isDiskFull(output)) host.stderr.write(`\nThe disk with ${output.staging} is full. Make room there, and build again.\n`);
    discard(output);
    if (existsSync(output.target)) host.stderr.write(`\nNothing was built: ${output.target} still holds the last good site.\n`);
    output = undefined;
  };
  return {
    name: 'atomic-output',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root).replace(/[/\\]$/, '');
        unlock = await lockBuild(root);
        if (!unlock) fail('Another build of this project is running. Two at once would mix their pages: wait for it to end, or stop it.');
        try {
          output = openOutput(fileURLToPath(config.outDir), root);
        } catch (error) {
          if (error instanceof OutputError) return fail(error.message);
          throw error;
        }
        keepFullDiskShort(host.stderr);
        host.on('exit', end);
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
          host.once(signal, () => {
            end();
            host.kill(host.pid, signal); // nobody listens any more, so it ends the process as it would have
          });
        updateConfig({ outDir: pathToFileURL(`${output.staging}/`) });
      },
      'astro:build:done': () => {
        // An error that was only logged has set the exit code: see the strict logger.
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
