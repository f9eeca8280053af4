import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SiteSources } from '#rules/built/tracing/trace-source.ts';
import type { LiveDossier } from './live-dossier.ts';

/** What writes pages, from the project’s root: components, layouts, pages, styles, and what they take their addresses from. */
const CODE = ['src/**/*.{astro,ts,css}', 'astro.config.mjs'];

/** Reads all that wrote the site in a folder. */
export function readSiteSources(live: LiveDossier, repositoryRoot: string, folder: string): SiteSources {
  const files = globSync(CODE, { cwd: repositoryRoot, exclude: ['src/content/**', 'src/rules/content/**', 'src/rules/built/**'] }).sort();
  const { dossier, sources, texts } = live.refresh();
  return {
    content: { dossier, sources, texts },
    code: new Map(files.map((file) => [file.replaceAll(sep, '/'), readFileSync(join(repositoryRoot, file), 'utf8')])),
    folder: relative(repositoryRoot, folder).replaceAll(sep, '/'),
  };
}
