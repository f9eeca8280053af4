import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Why a site cannot be put where it shall be: sentences for people. */
export class OutputError extends Error {
  /** Whether a new site stands whole beside the place that it could not take. */
  readonly isSiteComplete: boolean;

  constructor(message: string, isSiteComplete = false) {
    super(message);
    this.isSiteComplete = isSiteComplete;
  }
}

/** Where a site shall stand, and where it is built until it is whole. */
export interface OutputFolder {
  target: string;
  staging: string;
  /** Beside the target: the staging folder itself, but where the target lies on another disk than the project. */
  next: string;
  previous: string;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'the right to write there is missing',
  EDQUOT: 'the disk is full',
  EISDIR: 'a folder stands in the way of a file',
  ENAMETOOLONG: 'the path is too long',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder is needed',
  EPERM: 'the right to write there is missing',
  EROFS: 'the disk can only be read',
};

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'unknown';
const explain = (error: unknown) => REASONS[codeOf(error)] ?? (error as Error).message;
const remove = (folder: string) => {
  rmSync(folder, { recursive: true, force: true });
};

/**
 * Makes ready to build a site for a folder. Throws an OutputError where it could not be put there, before anything is
 * built: the folder cannot be written to, or holds something that no build may replace.
 */
export function openOutput(outDir: string, repositoryRoot: string): OutputFolder {
  const named = resolve(outDir);
  try {
    const target = followLink(named);
    const next = `${target}.next`;
    const output = { target, staging: next, next, previous: `${target}.previous` };
    mkdirSync(dirname(target), { recursive: true });
    // A build that was killed between the two renames of `swapIn` left the last good site under this name.
    if (!existsSync(target) && existsSync(output.previous)) renameSync(output.previous, target);
    refuseToReplace(target, repositoryRoot);
    if (deviceOf(dirname(target)) !== deviceOf(repositoryRoot)) output.staging = join(repositoryRoot, '.astro', 'dist.next'); // Astro renames files into it
    for (const folder of new Set([next, output.staging])) {
      remove(folder);
      if (folder !== next) mkdirSync(dirname(folder), { recursive: true });
      mkdirSync(folder); // alone it says why it cannot be made
      writeFileSync(join(folder, '.probe'), 'x');
      rmSync(join(folder, '.probe'));
    }
    return output;
  } catch (error) {
    if (error instanceof OutputError) throw error;
    throw new OutputError(
      `Nothing can be written to ${dirname(named)}: ${explain(error)}.\nMend that, or name another folder with --outDir.`,
    );
  }
}

const deviceOf = (path: string) => statSync(path).dev;

function followLink(target: string): string {
  if (!lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink()) return target;
  if (existsSync(target)) return realpathSync(target);
  throw new OutputError(`${target} is a link that leads nowhere.\nMake the folder it leads to, or take the link away.`);
}

function refuseToReplace(target: string, repositoryRoot: string): void {
  const other = '\nName another folder with --outDir.';
  const stats = statSync(target, { throwIfNoEntry: false });
  if (!stats) return;
  if (!stats.isDirectory()) throw new OutputError(`${target} is a file, which the site would replace.${other}`);
  if (`${repositoryRoot}${sep}`.startsWith(`${target}${sep}`))
    throw new OutputError(`${target} holds the project, which the site would replace.${other}`);
  const files = readdirSync(target).filter((name) => !name.startsWith('.'));
  if (files.length > 0 && !files.includes('index.html'))
    throw new OutputError(`${target} holds files and no site: they would be lost.${other}`);
  if (deviceOf(target) !== deviceOf(dirname(target)))
    throw new OutputError(
      `${target} is the root of a disk, and cannot be replaced whole.\nName a folder on it with --outDir, such as ${join(target, 'site')}.`,
    );
}

/** Puts the site that was built in the place of the last one. Throws an OutputError where that fails: then the last one is still there. */
export function swapIn({ target, staging, next, previous }: OutputFolder): void {
  if (staging !== next) copyWhole(staging, next);
  try {
    remove(previous);
    if (existsSync(target)) renameSync(target, previous);
    renameSync(next, target);
  } catch (error) {
    if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
    throw new OutputError(
      `The new site is whole, but cannot take the place of ${target}: it cannot be moved (${codeOf(error)}).\nThe new one lies in ${next}. Move it yourself, or name another folder with --outDir.`,
      true,
    );
  }
  remove(previous);
  if (staging !== next) remove(staging);
}

function copyWhole(from: string, to: string): void {
  try {
    // Not cpSync, which says of a full disk only that input or output failed.
    for (const item of readdirSync(from, { recursive: true, withFileTypes: true })) {
      const path = join(item.parentPath, item.name);
      const copy = join(to, relative(from, path));
      if (item.isDirectory()) mkdirSync(copy, { recursive: true });
      else {
        mkdirSync(dirname(copy), { recursive: true });
        writeFileSync(copy, readFileSync(path));
      }
    }
  } catch (error) {
    remove(to);
    throw new OutputError(`The new site cannot be written to ${dirname(to)}: ${explain(error)}.\nMake room there, and build again.`);
  }
}

/** Takes a site away that was not finished. */
export function discard({ staging, next }: OutputFolder): void {
  for (const folder of new Set([staging, next])) remove(folder);
}

/** Whether there is no room for another megabyte where the site is built: what a build broke off with then. */
export function isDiskFull({ staging }: OutputFolder): boolean {
  const probe = join(staging, '.probe');
  try {
    writeFileSync(probe, Buffer.alloc(2 ** 20));
    return false;
  } catch (error) {
    return ['ENOSPC', 'EDQUOT'].includes(codeOf(error));
  } finally {
    rmSync(probe, { force: true });
  }
}
