import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LineAuthor } from '#dossier/reviews/find-author.ts';
import { SettingsError } from '#node/settings/settings-error.ts';
import { askGit } from './ask-git.ts';

/** Who wrote each line of a file, by its path from the root of the repository. */
export type ReadAuthors = (file: string) => readonly LineAuthor[];

const HEADER = /^[0-9a-f]{40,64} \d+ \d+/;

/**
 * Reads from git who last changed each line of a file. Lines and files that are not committed yet are those of the present
 * user. Throws a SettingsError without a repository or without its full history.
 */
export function createAuthorReader(repositoryRoot: string): ReadAuthors {
  const isShallow = askGit(repositoryRoot, 'rev-parse', '--is-shallow-repository');
  if (isShallow === undefined)
    throw new SettingsError('The setting “review: second-person” needs to know who wrote what, but this is not a git repository.');
  if (isShallow === 'true')
    throw new SettingsError(
      'The setting “review: second-person” needs to know who wrote what, but this clone has only a part of the history. Fetch the rest with git fetch --unshallow; in GitHub Actions, give actions/checkout the option fetch-depth: 0.',
    );
  const user = readUserName(repositoryRoot);
  const known = new Map<string, LineAuthor[]>();
  const read = (file: string): LineAuthor[] => {
    const blamed = askGit(repositoryRoot, 'blame', '--line-porcelain', '--', file);
    if (blamed !== undefined) return parseBlame(blamed, user);
    const lines = readFileSync(join(repositoryRoot, file), 'utf8').split('\n');
    return lines.map(() => ({ name: user ?? '', time: 0 }));
  };
  return (file) => {
    const lines = known.get(file) ?? read(file);
    known.set(file, lines);
    return lines;
  };
}

/** The name in git’s settings; undefined without git or without a name. */
export const readUserName = (folder: string): string | undefined => askGit(folder, 'config', 'user.name')?.trim() || undefined;

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
