import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LineAuthor } from '#dossier/reviews/find-author.ts';
import { SettingsError } from '#node/settings/settings-error.ts';

/** Who wrote each line of a file, by its path from the root of the repository. */
export type ReadAuthors = (file: string) => readonly LineAuthor[];

const HEADER = /^[0-9a-f]{40,64} \d+ \d+/;

/**
 * Reads from git who last changed each line of a file. Lines and files that are not committed yet are those of the present user. Throws a SettingsError without a repository or without its full history.
 */
export function createAuthorReader(repositoryRoot: string): ReadAuthors {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: repositoryRoot, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
  const isShallow = (() => {
    try {
      return git('rev-parse', '--is-shallow-repository').trim() === 'true';
    } catch {
      throw new SettingsError('The setting “review: second-person” needs to know who wrote what, but this is not a git repository.');
    }
  })();
  if (isShallow)
    throw new SettingsError(
      'The setting “review: second-person” needs to know who wrote what, but this clone has only a part of the history. Fetch the rest with git fetch --unshallow; in GitHub Actions, give actions/checkout the option fetch-depth: 0.',
    );
  const user = readUserName(repositoryRoot);
  const known = new Map<string, LineAuthor[]>();
  const read = (file: string): LineAuthor[] => {
    try {
      return parseBlame(git('blame', '--line-porcelain', '--', file), user);
    } catch {
      const lines = readFileSync(join(repositoryRoot, file), 'utf8').split('\n');
      return lines.map(() => ({ name: user ?? '', time: 0 }));
    }
  };
  return (file) => {
    const lines = known.get(file) ?? read(file);
    known.set(file, lines);
    return lines;
  };
}

/** The name in git’s settings; undefined without git or without a name. */
export function readUserName(folder: string): string | undefined {
  try {
    const name = execFileSync('git', ['config', 'user.name'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return name.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Parses the output of `git blame --line-porcelain`: for each line of the file a header, then fields, then the line after a tab. */
export function parseBlame(output: string, user: string | undefined): LineAuthor[] {
  const lines: LineAuthor[] = [];
  let current: LineAuthor = { name: '', time: 0 };
  for (const line of output.split('\n')) {
    if (line.startsWith('\t')) lines.push(current);
    else if (HEADER.test(line)) current = { name: '', time: 0 };
    else if (line.startsWith('author ')) current.name = line.slice('author '.length);
    else if (line.startsWith('author-time ')) current.time = Number(line.slice('author-time '.length));
    else if (line === 'author-mail <not.committed.yet>') current.name = user ?? '';
  }
  return lines;
}
