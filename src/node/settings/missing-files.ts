import { globSync, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { suggest } from '#lib/text/closest.ts';
import { walkTexts } from '#dossier/parse/walk-data.ts';
import type { SettingsIssue } from '#schemas/site/settings-issue.ts';
import type { Site } from '#schemas/site.ts';
import { toPosix } from '#node/files/posix-path.ts';

/** The files that settings name and that are not in the project’s folder. */
export const findMissingFiles = ({ blocks, components, styles }: Site, root: string): SettingsIssue[] =>
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
      others.map((file) => `./${toPosix(file)}`),
    ) || 'Paths begin at the folder of site.config.ts.'
  );
}
