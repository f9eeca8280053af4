import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { ContentFile } from '#dossier/parse/parse-entries.ts';
import type { Project } from '#node/project/project.ts';
import { posixRelative } from '#node/files/posix-path.ts';
import { askGit } from './ask-git.ts';

/** The content of a project on a branch, and what later commits declare about their changes. */
export interface PublishedContent {
  files: ContentFile[];
  /** The entries in the trailers `Style-only:` and `Update-only:` of later commits. */
  declared: string[];
}

/** Git does not have the published content. The message says what to do. */
export class PublishedError extends Error {}

const CONTENT = 'src/content';

/**
 * Reads a project's content from git, at the commit where this branch left another branch: by default `main`, local or at
 * the origin. Throws a PublishedError if git does not have the branch or enough of its history.
 */
export function readPublished(project: Project, repositoryRoot: string, name?: string): PublishedContent {
  const git = (args: string[], input?: string) =>
    execFileSync('git', args, { cwd: project.root, input, maxBuffer: 2 ** 30, stdio: ['pipe', 'pipe', 'ignore'] });
  const ask = (...args: string[]) => askGit(project.root, ...args);
  if (ask('rev-parse', '--is-inside-work-tree') !== 'true')
    throw new PublishedError(`${project.root} is not in a git repository, so the published content is unknown.`);
  const branch = (name === undefined ? ['main', 'origin/main'] : [name]).find((ref) =>
    ask('rev-parse', '--verify', '--quiet', `${ref}^{commit}`),
  );
  if (branch === undefined) throw new PublishedError(explainMissing(name));
  const base = ask('merge-base', branch, 'HEAD');
  if (base === undefined) throw new PublishedError(explainUnrelated(branch, ask('rev-parse', '--is-shallow-repository') === 'true'));

  const blobs = git(['ls-tree', '-r', '-z', base, '--', CONTENT])
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, hash, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return hash !== undefined && path !== undefined ? [{ hash, path }] : [];
    });
  const contents = splitBatch(git(['cat-file', '--batch'], blobs.map(({ hash }) => `${hash}\n`).join('')));
  return {
    files: blobs.map(({ path }, index) => ({
      path: posixRelative(repositoryRoot, join(project.root, path)),
      name: path.slice(CONTENT.length + 1),
      bytes: contents[index] ?? new Uint8Array(),
    })),
    declared: git(['log', '--format=%(trailers:key=Style-only,valueonly)%(trailers:key=Update-only,valueonly)', `${base}..HEAD`])
      .toString()
      .split(/[,\s]+/)
      .filter((part) => part.includes('/')),
  };
}

function explainMissing(name: string | undefined): string {
  const branch = (name ?? 'main').replace(/^origin\//, '');
  return `There is no branch or commit "${name ?? 'main'}" here. Fetch it with git fetch origin ${branch}:refs/remotes/origin/${branch}, then use --base origin/${branch}.`;
}

const explainUnrelated = (branch: string, isShallow: boolean): string =>
  isShallow
    ? `The local history does not go back to the commit where this branch left ${branch}. Fetch the rest with git fetch --unshallow, or check out with the full history.`
    : `This branch and ${branch} have no commit in common. Give the branch that it left with --base.`;

/** Splits the output of `git cat-file --batch`: before each content is a line that ends with its size, after it a line feed. */
function splitBatch(output: Uint8Array): Uint8Array[] {
  const contents: Uint8Array[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at);
    const size = Number(new TextDecoder().decode(output.subarray(at, end)).split(' ').at(-1));
    contents.push(output.subarray(end + 1, end + 1 + size));
    at = end + size + 2;
  }
  return contents;
}
