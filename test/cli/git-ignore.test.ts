import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { EDITOR_SNIPPETS_PATH } from '#authoring/editor/editor-snippets.ts';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';

test('git ignores the snippets for editors: they are made from the content on each machine', () => {
  expect(execFileSync('git', ['check-ignore', EDITOR_SNIPPETS_PATH], { cwd: REPOSITORY_ROOT, encoding: 'utf8' }).trim()).toBe(
    EDITOR_SNIPPETS_PATH,
  );
});
