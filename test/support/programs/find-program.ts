import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of a program on this machine: the value of the environment variable, or else the first of the names on the
 * search path, or else the first of the paths that exists.
 */
export function findProgram(variable: string, names: readonly string[], places: readonly (string | undefined)[]): string | undefined {
  const named = process.env[variable];
  if (named) {
    if (!isProgram(named)) throw new Error(`${variable} names ${named}, which is no program that can be run: correct it, or unset it.`);
    return named;
  }
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
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

/** Something that may install a program: what it installs, and how. */
export type Installation = readonly [what: string, install: () => void];

interface RequiredProgram {
  name: string;
  find: () => string | undefined;
  /** Ways to install it. */
  installations: readonly Installation[];
  /** The error if it cannot be installed: says what to do. */
  missing: string;
}

/** Finds a program, or installs it in one of several ways. Throws an error if none works. */
export function requireProgram({ name, find, installations, missing }: RequiredProgram, log: (line: string) => void): string {
  const found = find();
  if (found) return found;
  for (const [what, install] of installations) {
    log(`No ${name} on this machine: installing ${what}.`);
    try {
      install();
    } catch (error) {
      log(`That failed: ${(error as Error).message.split('\n')[0]}`);
      continue;
    }
    const installed = find();
    if (installed) return installed;
  }
  throw new Error(missing);
}

/** Installations of Debian packages; none if apt does not exist or may not be used. */
export const fromDebian = (...packages: readonly string[]): Installation[] =>
  process.platform === 'linux' && process.getuid?.() === 0 && isProgram('/usr/bin/apt-get')
    ? packages.map((name) => [
        `Debian’s package ${name}`,
        () => {
          installFromDebian(name);
        },
      ])
    : [];

let isUpToDate = false;

function installFromDebian(name: string): void {
  const options = { stdio: 'pipe', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  if (!isUpToDate) execFileSync('apt-get', ['update'], options);
  isUpToDate = true;
  execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', name], options);
}
