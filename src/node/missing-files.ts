import { globSync, existsSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { suggest } from '#lib/text/closest.ts';
import type { DataPath } from '#dossier/entry.ts';
import { walkTexts } from '#dossier/parse/walk-data.ts';
import type { Site } from '#schemas/site.ts';

/** A file that a setting names, and that is not there. */
export interface MissingFile {
  path: DataPath;
  reason: string;
}

/** The files that settings name and that are not in the project’s folder. */
export const findMissingFiles = ({ blocks, components, styles }: Site, root: string): MissingFile[] =>
  walkTexts({ blocks: onlyComponents(blocks), components, styles }).flatMap(({ path, value }) =>
    existsSync(join(root, value)) ? [] : [{ path, reason: `there is no file "${value}". ${suggestFile(value, root)}`.trimEnd() }],
  );

const onlyComponents = (blocks: Site['blocks']): object =>
  Object.fromEntries(Object.entries(blocks).map(([name, { component }]) => [name, { component }]));

/** A file of the same kind with a similar path. */
function suggestFile(value: string, root: string): string {
  const others = globSync(`src/**/*${extname(value)}`, { cwd: root, exclude: ['src/content/**'] });
  return (
    suggest(
      value,
      others.map((file) => `./${file.replaceAll(sep, '/')}`),
    ) || 'Paths begin at the folder of site.config.ts.'
  );
}
