import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { EDITOR_SNIPPETS_PATH } from '#authoring/editor/editor-snippets.ts';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';

test('git ignores the texts of sources, which belong to others', () => {
  const path = 'sources/gazette-2020.txt';
  expect(execFileSync('git', ['check-ignore', path], { cwd: REPOSITORY_ROOT, encoding: 'utf8' }).trim()).toBe(path);
});

test('git ignores the snippets for editors: they are made from the content on each machine', () => {
  expect(execFileSync('git', ['check-ignore', EDITOR_SNIPPETS_PATH], { cwd: REPOSITORY_ROOT, encoding: 'utf8' }).trim()).toBe(
    EDITOR_SNIPPETS_PATH,
  );
});
