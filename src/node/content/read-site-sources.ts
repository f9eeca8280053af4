import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteSources } from '#rules/built/tracing/trace-source.ts';
import { posixRelative, toPosix } from '#node/files/posix-path.ts';
import type { LiveDossier } from './live-dossier.ts';

/** The source files that write pages, as patterns from the repository’s root. */
const CODE = ['src/**/*.{astro,ts,css}', 'astro.config.mjs'];

/** Reads the content and code from which the site in a folder was built. */
export function readSiteSources(live: LiveDossier, repositoryRoot: string, folder: string): SiteSources {
  const files = globSync(CODE, {
    cwd: repositoryRoot,
    exclude: ['src/content/**', 'src/rules/**', 'src/astro/integrations/**'],
  }).sort();
  const { dossier, settings, sources, texts } = live.refresh();
  return {
    content: { dossier, settings, sources, texts },
    code: new Map(files.map((file) => [toPosix(file), readFileSync(join(repositoryRoot, file), 'utf8')])),
    folder: posixRelative(repositoryRoot, folder),
  };
}
