import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds into a folder beside the output and puts it in its place only when all went well, so that a failed build
 * leaves the last good site as it was. Must be the last of the integrations.
 */
export function atomicOutput(): AstroIntegration {
  let target = '';
  let staging = '';
  let failed = false;
  return {
    name: 'atomic-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        target = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
        staging = `${target}.next`;
        rmSync(staging, { recursive: true, force: true });
        updateConfig({ outDir: pathToFileURL(`${staging}/`) });
      },
      'astro:build:done': () => {
        failed = Boolean(process.exitCode);
        if (failed || !staging) return;
        const previous = `${target}.previous`;
        rmSync(previous, { recursive: true, force: true });
        if (existsSync(target)) renameSync(target, previous);
        renameSync(staging, target);
        rmSync(previous, { recursive: true, force: true });
      },
    },
  };
}
