import { existsSync, readFileSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '#dossier/parse/parse-entries.ts';
import type { LockFile } from '#dossier/reviews/review-lock.ts';

type Fault = NonNullable<ContentFile['fault']>;

/**
 * Reads every file below a content folder. What cannot be read, and links that lead out of the folder, come with the
 * reason instead of their bytes; nothing makes it throw or wait. Paths are told from `repositoryRoot`, with forward slashes.
 */
export function readContentFolder(contentFolder: string, repositoryRoot: string): ContentFile[] {
  if (!existsSync(contentFolder)) return [];
  const real = realpathSync(contentFolder);
  return [...walk(contentFolder, real)].map(({ full, content }) => ({
    path: toPosix(relative(repositoryRoot, full)),
    name: toPosix(relative(contentFolder, full)),
    ...('reason' in content ? { bytes: new Uint8Array(), fault: content } : { bytes: content }),
  }));
}

/** Reads the record of reviews, if there is one. */
export const readLockFile = (path: string, repositoryRoot: string): LockFile | undefined =>
  existsSync(path) && statSync(path).isFile() ? { path: toPosix(relative(repositoryRoot, path)), bytes: readFileSync(path) } : undefined;

interface Found {
  full: string;
  content: Uint8Array | Fault;
}

function* walk(folder: string, real: string): Generator<Found> {
  for (const item of list(folder)) {
    const full = join(folder, item.name);
    const fault = item.name.includes('\ufffd') ? NO_UTF8 : item.isSymbolicLink() ? issueOfLink(full, real) : undefined;
    if (fault) yield { full, content: fault };
    else if (item.isDirectory()) yield* walkFolder(full, real);
    else {
      const content = item.isFile() || item.isSymbolicLink() ? read(full) : noFile(item);
      if (content) yield { full, content };
    }
  }
}

/** A folder without the right to look into it, or with the name of an entry, is told; any other is what stands in it. */
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

/** The bytes of a file, or why they cannot be had; undefined where it has gone since it was seen. */
function read(file: string): Uint8Array | Fault | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    return isGone(error) ? undefined : unreadable(error);
  }
}

/** Only a link to a file inside the content is followed: any other could show what nobody meant to publish, or have no end. */
function issueOfLink(link: string, real: string): Fault | undefined {
  try {
    const target = realpathSync(link);
    if (!target.startsWith(real + sep) && target !== real) return LINK_OUT;
    const stats = statSync(target);
    if (stats.isDirectory()) return LINK_TO_FOLDER;
    return stats.isFile() ? undefined : noFile(stats);
  } catch {
    return LINK_NOWHERE;
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'unknown';
const isGone = (error: unknown) => codeOf(error) === 'ENOENT';

const unreadable = (error: unknown): Fault => ({
  reason: `it cannot be read (${codeOf(error)})`,
  hint: 'See that you have the right to read it, and that the disk is sound.',
});

/** To read a pipe would be to wait, maybe without end, for somebody to write into it. */
const noFile = (item: Pick<Dirent, 'isFIFO' | 'isSocket'>): Fault => ({
  reason: `this is ${item.isFIFO() ? 'a pipe' : item.isSocket() ? 'a socket' : 'a device'}, neither a file nor a folder`,
  hint: 'Take it out of the content.',
});

const PUT_FILE = 'Put the file itself here, or take the link away.';
const LINK_OUT: Fault = { reason: 'this link leads out of the content folder, and is not followed', hint: PUT_FILE };
const LINK_NOWHERE: Fault = { reason: 'this link leads nowhere', hint: PUT_FILE };
const LINK_TO_FOLDER: Fault = {
  reason: 'this link leads to a folder, and is not followed',
  hint: 'Put the folder itself here, or take the link away.',
};
const FOLDER: Fault = { reason: 'this is a folder with the name of an entry', hint: 'Put its files into the folder of their collection.' };
const NO_UTF8: Fault = { reason: 'its name is not UTF-8', hint: 'Give it a name of lower-case letters, digits and hyphens.' };

const toPosix = (path: string) => path.replaceAll(sep, '/');
