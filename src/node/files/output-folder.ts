import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { diskErrorCode, explainDiskError, isNoRoom } from './explain-disk-error.ts';

/** A site that cannot be written to its folder. The message is for people. */
export class OutputError extends Error {
  /** Whether the new site is complete, but in another folder. */
  readonly isSiteComplete: boolean;

  constructor(message: string, isSiteComplete = false) {
    super(message);
    this.isSiteComplete = isSiteComplete;
  }
}

export interface OutputFolder {
  /** The folder for the finished site. */
  target: string;
  /** The folder in which the site is built. */
  staging: string;
  /** The folder next to the target that replaces it. Same as `staging`, unless the target is on another disk than the project. */
  next: string;
  /** The folder for the old site while it is replaced. */
  previous: string;
}

const remove = (folder: string) => {
  rmSync(folder, { recursive: true, force: true });
};
const deviceOf = (path: string) => statSync(path).dev;

/**
 * Prepares the build of a site into a folder, and removes what a killed build left. Throws an OutputError before anything
 * is built if the folder cannot be written to, or contains something that a build must not replace.
 */
export function openOutput(outDir: string, repositoryRoot: string): OutputFolder {
  const requested = resolve(outDir);
  try {
    const target = followLink(requested);
    const [next, previous] = [`${target}.next`, `${target}.previous`];
    mkdirSync(dirname(target), { recursive: true });
    // If a build was killed between the two renames of `swapIn`, the last good site is here.
    if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
    refuseToReplace(target, repositoryRoot);
    // Astro renames files into the folder, which must be on the disk of the project.
    const inProject = join(repositoryRoot, '.astro', 'dist.next');
    const staging = deviceOf(dirname(target)) === deviceOf(repositoryRoot) ? next : inProject;
    for (const folder of [previous, next, inProject]) remove(folder);
    mkdirSync(next); // not recursive: its errors then say why it failed
    mkdirSync(staging, { recursive: true });
    writeProbe(staging);
    return { target, staging, next, previous };
  } catch (error) {
    if (error instanceof OutputError) throw error;
    throw new OutputError(
      `The site cannot be written to ${dirname(requested)}: ${explainDiskError(error)}.\nFix that, or choose another folder with --outDir.`,
    );
  }
}

function followLink(target: string): string {
  if (!lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink()) return target;
  if (existsSync(target)) return realpathSync(target);
  throw new OutputError(`${target} is a broken link.\nCreate the folder that it points to, or remove the link.`);
}

function refuseToReplace(target: string, repositoryRoot: string): void {
  const other = '\nChoose another folder with --outDir.';
  const stats = statSync(target, { throwIfNoEntry: false });
  if (!stats) return;
  if (!stats.isDirectory()) throw new OutputError(`${target} is a file, and the site would replace it.${other}`);
  if (`${repositoryRoot}${sep}`.startsWith(`${target}${sep}`))
    throw new OutputError(`${target} contains the project, and the site would replace it.${other}`);
  const files = readdirSync(target).filter((name) => !name.startsWith('.'));
  if (files.length > 0 && !files.includes('index.html'))
    throw new OutputError(`${target} contains files, but no site: they would be lost.${other}`);
  if (stats.dev !== deviceOf(dirname(target)))
    throw new OutputError(
      `${target} is the root of a disk, which cannot be replaced.\nChoose a folder on it with --outDir, such as ${join(target, 'site')}.`,
    );
}

/** Replaces the last site with the new one. Rejects with an OutputError if that fails; the last site is then still there. */
export async function swapIn({ target, staging, next, previous }: OutputFolder): Promise<void> {
  if (staging !== next) await copyFolder(staging, next);
  try {
    if (existsSync(target)) renameSync(target, previous);
    renameSync(next, target);
  } catch (error) {
    if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
    throw new OutputError(
      `The new site is complete, but cannot replace ${target}: it cannot be moved (${diskErrorCode(error)}).\nThe new site is in ${next}. Move it yourself, or choose another folder with --outDir.`,
      true,
    );
  }
  for (const folder of [previous, staging]) remove(folder);
}

async function copyFolder(from: string, to: string): Promise<void> {
  try {
    await cp(from, to, { recursive: true }); // not cpSync: for a full disk, it reports only an input/output error
  } catch (error) {
    remove(to);
    throw new OutputError(
      `The new site cannot be written to ${dirname(to)}: ${explainDiskError(error)}.\nFree some space, and build again.`,
    );
  }
}

/** Removes an unfinished site. */
export function discard({ staging, next }: OutputFolder): void {
  for (const folder of [staging, next]) remove(folder);
}

/** Whether the disk on which the site is built has less than a megabyte left. */
export function isDiskFull({ staging }: OutputFolder): boolean {
  try {
    writeProbe(staging);
    return false;
  } catch (error) {
    return isNoRoom(error);
  }
}

/** Throws unless a megabyte can be written to a folder: unlike a count of free bytes, this respects quotas. */
function writeProbe(folder: string): void {
  const probe = join(folder, '.probe');
  try {
    writeFileSync(probe, Buffer.alloc(2 ** 20));
  } finally {
    rmSync(probe, { force: true });
  }
}
