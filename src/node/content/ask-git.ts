import { execFileSync } from 'node:child_process';

/** What a command of git prints, without the last line break; undefined if it fails, as outside of a repository. */
export function askGit(folder: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).replace(/\n$/, '');
  } catch {
    return undefined;
  }
}
