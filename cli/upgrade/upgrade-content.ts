import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { valid } from 'semver';
import { changesSince } from '#authoring/upgrade/changes-since.ts';
import { countFindings } from '#rules/report/report.ts';
import { CODE_ROOT } from '#node/project/code-root.ts';
import { readContentVersion, VERSION, writeContentVersion } from '#node/settings/content-version.ts';
import { createLiveDossier } from '#node/content/live-dossier.ts';
import type { CommandContext } from '../terminal/command-context.ts';
import { loadProject } from '../terminal/load-project.ts';
import { UsageError } from '../terminal/usage-error.ts';

export interface UpgradeOptions {
  from?: string;
}

/**
 * Prints what changed since the version for which the content was written. If the content has no errors, records this version in
 * package.json. Returns the exit code. Throws a UsageError if that version is unknown.
 */
export async function upgradeContent({ from }: UpgradeOptions, context: CommandContext): Promise<number> {
  const { root, print } = context;
  if (from !== undefined && valid(from) === null) throw new UsageError(`--from cannot be "${from}". Write a version, such as 0.1.0.`);
  const version = from ?? readContentVersion(root);
  if (version === undefined)
    throw new UsageError('package.json does not say for which version the content was written. Name it, such as --from 0.1.0.');
  const changes = changesSince(readFileSync(join(CODE_ROOT, 'CHANGELOG.md'), 'utf8'), version);
  print(changes.length > 0 ? changes.join('\n\n') : `The changelog has nothing between Backgrounder ${version} and ${VERSION}.`);

  const { project, site } = await loadProject(context);
  const errors = createLiveDossier(project, site, root)
    .refresh()
    .messages.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    print(
      `\nThe content has ${countFindings(errors)}: npm run check lists them. An unknown or missing field may have another name now. Then run this command again.`,
    );
    return 1;
  }
  writeContentVersion(root);
  print(`\nThe content fits Backgrounder ${VERSION}: package.json says so now. Commit it.`);
  return 0;
}
