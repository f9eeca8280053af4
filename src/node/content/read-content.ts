import { existsSync, readFileSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import type { ContentFile } from '#dossier/parse/parse-entries.ts';
import type { ProjectFiles } from '#rules/compile.ts';
import type { LockFile } from '#dossier/lock-file.ts';
import type { Project } from '#node/project/project.ts';
import { readModules } from '#node/own-code/read-modules.ts';
import { posixRelative } from '#node/files/posix-path.ts';

type FileIssue = NonNullable<ContentFile['issue']>;

/**
 * Reads all files in a content folder. Files that cannot be read, and links out of the folder, get an issue instead of
 * their bytes. Never throws, and never waits for a pipe. Paths start at `repositoryRoot`, with forward slashes.
 */
export function readContentFolder(contentFolder: string, repositoryRoot: string): ContentFile[] {
  if (!existsSync(contentFolder)) return [];
  const real = realpathSync(contentFolder);
  return [...walk(contentFolder, real)].map(({ full, content }) => ({
    path: posixRelative(repositoryRoot, full),
    name: posixRelative(contentFolder, full),
    ...('reason' in content ? { bytes: new Uint8Array(), issue: content } : { bytes: content }),
  }));
}

/** Reads the lock files and the settings of a project, as far as it has them. */
export const readProjectFiles = ({ reviewLock, proofLock, siteConfig }: Project, repositoryRoot: string): ProjectFiles => ({
  reviews: readLockFile(reviewLock, repositoryRoot),
  proofs: readLockFile(proofLock, repositoryRoot),
  settings: readModules(siteConfig, repositoryRoot),
});

/** Reads a lock file; undefined if there is none. Like a file of the content, it gets an issue if it cannot be read. */
export function readLockFile(path: string, repositoryRoot: string): LockFile | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  const content = stats.isDirectory() ? LOCK_FOLDER : stats.isFile() ? read(path) : { ...specialFile(stats), hint: REMOVE };
  return (
    content && {
      path: posixRelative(repositoryRoot, path),
      ...('reason' in content ? { bytes: new Uint8Array(), issue: content } : { bytes: content }),
    }
  );
}

interface Found {
  full: string;
  content: Uint8Array | FileIssue;
}

function* walk(folder: string, real: string): Generator<Found> {
  for (const item of list(folder)) {
    const full = join(folder, item.name);
    const issue = item.name.includes('\ufffd') ? NO_UTF8 : item.isSymbolicLink() ? issueOfLink(full, real) : undefined;
    if (issue) yield { full, content: issue };
    else if (item.isDirectory()) yield* walkFolder(full, real);
    else {
      const content = item.isFile() || item.isSymbolicLink() ? read(full) : specialFile(item);
      if (content) yield { full, content };
    }
  }
}

/** The files in a folder; or the folder itself with an issue, if it cannot be read or is named like an entry. */
function* walkFolder(full: string, real: string): Generator<Found> {
  try {
    readdirSync(full);
  } catch (error) {
    if (!isGone(error)) yield { full, content: unreadable(error) };
    return;
  }
  if (/\.(?:yaml|mdx)$/.test(full)) yield { full, content: FOLDER };
  else yield* walk(full, real);
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}

/** The bytes of a file, or an issue; undefined if the file was deleted after it was listed. */
function read(file: string): Uint8Array | FileIssue | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    return isGone(error) ? undefined : unreadable(error);
  }
}

/** Only links to files in the content folder are followed: others could publish files by mistake, or form a loop. */
function issueOfLink(link: string, real: string): FileIssue | undefined {
  try {
    const target = realpathSync(link);
    if (!target.startsWith(real + sep) && target !== real) return LINK_OUT;
    const stats = statSync(target);
    if (stats.isDirectory()) return LINK_TO_FOLDER;
    return stats.isFile() ? undefined : specialFile(stats);
  } catch {
    return LINK_NOWHERE;
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'unknown';
const isGone = (error: unknown) => codeOf(error) === 'ENOENT';

const unreadable = (error: unknown): FileIssue => ({
  reason: `the file or folder cannot be read (${codeOf(error)})`,
  hint: 'Check its permissions, and that the disk has no errors.',
});

/** Reading a pipe could wait forever. */
const specialFile = (item: Pick<Dirent, 'isFIFO' | 'isSocket'>): FileIssue => ({
  reason: `this is ${item.isFIFO() ? 'a pipe' : item.isSocket() ? 'a socket' : 'a device'}, neither a file nor a folder`,
  hint: 'Remove it from the content folder.',
});

const PUT_FILE = 'Replace the link with the file itself, or remove it.';
const LINK_OUT: FileIssue = { reason: 'this link points outside the content folder, and is not followed', hint: PUT_FILE };
const LINK_NOWHERE: FileIssue = { reason: 'this link is broken', hint: PUT_FILE };
const LINK_TO_FOLDER: FileIssue = {
  reason: 'this link points to a folder, and is not followed',
  hint: 'Replace the link with the folder itself, or remove it.',
};
const FOLDER: FileIssue = {
  reason: 'this is a folder, but its name is that of an entry',
  hint: 'Move its files into the folder of their collection.',
};
const REMOVE = 'Remove it, and restore the file from the last commit.';
const LOCK_FOLDER: FileIssue = { reason: 'this is a folder, but its name is that of a file', hint: REMOVE };
const NO_UTF8: FileIssue = { reason: 'the file name is not UTF-8', hint: 'Rename it. Use lower-case letters, digits and hyphens.' };
