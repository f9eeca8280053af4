import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of a program on this machine: the value of the environment variable, or else the first of the names on the
 * search path, or else the first of the paths that exists.
 */
export function findProgram(
  variable: string,
  names: readonly string[],
  places: readonly (string | undefined)[],
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const named = environment[variable];
  if (named) {
    if (!isProgram(named)) throw new Error(`${variable} names ${named}, which is no program that can be run: correct it, or unset it.`);
    return named;
  }
  const onPath = (environment['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((path) => path !== undefined && isProgram(path));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether Debian packages can be installed: apt exists and may be used. */
export const canInstallFromDebian = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && isProgram('/usr/bin/apt-get');

let isUpToDate = false;

export function installFromDebian(name: string): void {
  const options = { stdio: 'pipe', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  if (!isUpToDate) execFileSync('apt-get', ['update'], options);
  isUpToDate = true;
  execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', name], options);
}
