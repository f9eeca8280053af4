import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findFolderIssue } from '#node/project/project-folder.ts';

/** The parts of the process that the integration uses. */
interface BuildHost {
  stderr: { write(text: string): unknown };
  exit(code: number): unknown;
}

/** Stops Astro, with a sentence, where it would end with a stack trace because of a folder. Must be the first integration. */
export function folderCheck(host: BuildHost = process): AstroIntegration {
  return {
    name: 'folder-check',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        const outDir = fileURLToPath(config.outDir);
        const issue =
          findFolderIssue(fileURLToPath(config.root).replace(/[/\\]$/, '')) ??
          (command === 'preview' && !existsSync(outDir) ? `There is no site in ${outDir} yet.\nBuild it first: npm run build.` : undefined);
        if (issue === undefined) return;
        host.stderr.write(`${issue}\n`);
        host.exit(1);
      },
    },
  };
}
