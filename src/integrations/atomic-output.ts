import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds into a folder beside the output and puts it in its place only when all went well, so that a failed build
 * leaves the last good site as it was. Must be the last of the integrations.
 */
export function atomicOutput(): AstroIntegration {
  let target = '';
  const staging = () => `${target}.next`;
  const previous = () => `${target}.previous`;
  return {
    name: 'atomic-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        target = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
        // A build that was killed between the two renames below left the last good site under this name.
        if (!existsSync(target) && existsSync(previous())) renameSync(previous(), target);
        rmSync(staging(), { recursive: true, force: true });
        updateConfig({ outDir: pathToFileURL(`${staging()}/`) });
      },
      'astro:build:done': () => {
        // An error that was only logged has set the exit code: see the strict logger.
        if (!target || process.exitCode) return;
        rmSync(previous(), { recursive: true, force: true });
        if (existsSync(target)) renameSync(target, previous());
        renameSync(staging(), target);
        rmSync(previous(), { recursive: true, force: true });
      },
    },
  };
}
