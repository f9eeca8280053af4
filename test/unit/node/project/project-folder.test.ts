import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFolderIssue } from '#node/project/project-folder.ts';

test('a path with characters of addresses is refused, and other odd ones are not', () => {
  expect(findFolderIssue('/home/nia/50% #1')).toBe(
    'The path /home/nia/50% #1 contains “%” and “#”, and Astro does not find its files there.\nRename the folder.',
  );
  expect(findFolderIssue('/home/nia/[a] (b) é & c’s')).toBeUndefined();
});

test('a file in place of the folder of Astro is refused', () => {
  const root = mkdtempSync(join(tmpdir(), 'backgrounder-folder-'));
  try {
    expect(findFolderIssue(root)).toBeUndefined();
    writeFileSync(join(root, '.astro'), '');
    expect(findFolderIssue(root)).toBe(
      `${join(root, '.astro')} is a file, but Astro keeps its own files in a folder with that name.\nRemove the file, or give it another name.`,
    );
  } finally {
    rmSync(root, { recursive: true });
  }
});
