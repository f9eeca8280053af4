import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readRevision } from '#node/content/revision.ts';

let folder: string;
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-revision-'));
  // Git ignores repositories above the folder, and the settings of this machine.
  vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir());
  vi.stubEnv('GIT_CONFIG_GLOBAL', join(folder, 'none'));
  vi.stubEnv('GIT_DIR', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function commit(): void {
  git('init', '--quiet');
  git(
    ...['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', '-c', 'commit.gpgsign=false'],
    ...['commit', '--quiet', '--allow-empty', '--no-verify', '--date=2020-03-04T12:00:00Z', '--message=Begin'],
  );
}

test('a revision is the short id and the day of a commit', () => {
  vi.stubEnv('GIT_COMMITTER_DATE', '2020-03-04T12:00:00Z');
  commit();
  expect(readRevision(folder)).toEqual({ id: git('rev-parse', '--short', 'HEAD'), day: '2020-03-04' });
});

test('a folder outside a repository, such as an unpacked archive, has no revision', () => {
  expect(readRevision(folder)).toBeUndefined();
});

test('a repository without commits has no revision', () => {
  git('init', '--quiet');
  expect(readRevision(folder)).toBeUndefined();
});

test('without git there is no revision, and nothing fails', () => {
  commit();
  vi.stubEnv('PATH', folder);
  expect(readRevision(folder)).toBeUndefined();
});
