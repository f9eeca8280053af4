import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Written } from '#rules/built/tracing/find-writer.ts';
import type { LiveDossier } from './live-dossier.ts';

/** What writes pages, from the project’s root: components, layouts, pages, styles, and what they take their addresses from. */
const CODE = ['src/**/*.{astro,ts,css}', 'astro.config.mjs'];

/** Reads all that wrote the site in a folder. */
export function readWritten(live: LiveDossier, projectRoot: string, folder: string): Written {
  const files = globSync(CODE, { cwd: projectRoot, exclude: ['src/content/**', 'src/rules/content/**', 'src/rules/built/**'] }).sort();
  const { dossier, sources, texts } = live.refresh();
  return {
    content: { dossier, sources, texts },
    code: new Map(files.map((file) => [file.replaceAll(sep, '/'), readFileSync(join(projectRoot, file), 'utf8')])),
    folder: relative(projectRoot, folder).replaceAll(sep, '/'),
  };
}
